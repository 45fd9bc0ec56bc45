import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBaseReader, type BaseReader } from '../../src/pipeline/base/base-facts.js';
import { observe } from '../../src/pipeline/tree/observe.js';
import { resolvedGraphOf } from '../../src/pipeline/tree/workspace-graph.js';
import type { BaseWanted } from '../../src/rulepacks/base-facts.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { worldIn } from './workspace-run.js';

const LOG = 'high water\nlow water\nhigh water\nlow water\nslack\nebb\nflood\n';
const OLD = {
  'docs/pilot.txt': `${LOG}pilot\n`,
  'docs/tides.txt': LOG,
  'docs/wharf.txt': 'wharf\n',
  'quay/berth.ts': "import { lift } from './crane.js';\nexport const berth = lift;\n",
  'quay/crane.ts': 'export const lift = 1;\n',
};

function harbour(): TemporaryWorkspace {
  return workspaceOfTest(OLD, { git: true });
}

const PLAIN: BaseWanted = { wantsText: () => false, wantsGraph: () => false };

/** The reader over the workspace as it is now; git is asked what is unmodified before `later` changes the disk. */
async function readerOf(workspace: TemporaryWorkspace, base: string, later: () => void = () => undefined): Promise<BaseReader> {
  const world = worldIn(workspace.path);
  const observed = await observe(world.workspace, { includeUntracked: false, limits: { files: 1000, scanBytes: 1_000_000 }, onProgress: () => undefined });
  if (!observed.ok) throw new Error(observed.error.message);
  const modified = await world.workspace.modifiedFiles();
  later();
  return createBaseReader({
    observation: observed.value,
    scanBytes: 1_000_000,
    checks: world.workspace.checks,
    present: () => resolvedGraphOf(observed.value),
    modified: () => Promise.resolve(modified),
    history: () => world.openHistory({ kind: 'explicit', revision: base }, null),
  });
}

async function changesOf(workspace: TemporaryWorkspace, base: string, later?: () => void): Promise<readonly string[]> {
  const facts = await (await readerOf(workspace, base, later)).facts(PLAIN);
  if (facts.kind !== 'found') throw new Error(facts.reason);
  return facts.changed.map((change) => (change.kind === 'renamed' ? `${change.kind} ${change.from} ${change.path}` : `${change.kind} ${change.path}`));
}

/** The same by git's own comparison of two trees. */
function byGit(workspace: TemporaryWorkspace, base: string): readonly string[] {
  const words: Readonly<Record<string, string>> = { A: 'added', M: 'modified', D: 'deleted', R: 'renamed' };
  return workspace.git(['diff', '--name-status', '--find-renames', base, 'HEAD']).split('\n').map((line) => {
    const [status = '', ...paths] = line.split('\t');
    return [words[status.charAt(0)], ...paths].join(' ');
  });
}

describe('what changed since the base', () => {
  test('is what git says between two commits', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.git(['mv', 'docs/tides.txt', 'docs/currents.txt']);
    workspace.git(['rm', '--quiet', 'docs/wharf.txt']);
    workspace.write({ 'quay/crane.ts': 'export const lift = 2;\n', 'quay/buoy.ts': 'export {};\n' });
    workspace.commit('Winter');
    const changes = await changesOf(workspace, base);
    expect(changes).toHaveLength(4);
    expect([...changes].sort()).toEqual([...byGit(workspace, base)].sort());
  });

  test('is about content: neither modes nor line endings count, and what is not committed does', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'docs/pilot.txt': OLD['docs/pilot.txt'].replaceAll('\n', '\r\n') });
    workspace.git(['update-index', '--chmod=+x', 'quay/berth.ts']);
    workspace.git(['commit', '--quiet', '--all', '-m', 'Endings and modes']);
    workspace.write({ 'docs/wharf.txt': 'wharf, fixed\n' });
    expect(await changesOf(workspace, base)).toEqual(['modified docs/wharf.txt']);
  });

  test('is about the captured workspace, not about what gates do to the disk', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'docs/wharf.txt': 'wharf, fixed\n' });
    const changes = await changesOf(workspace, base, () => {
      writeFileSync(join(workspace.path, 'docs/wharf.txt'), 'wharf\n');
      writeFileSync(join(workspace.path, 'docs/pilot.txt'), 'overwritten\n');
      rmSync(join(workspace.path, 'docs/tides.txt'));
    });
    expect(changes).toEqual(['modified docs/wharf.txt']);
  });

  test('sees files that a sparse checkout left out', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'docs/wharf.txt': 'wharf, fixed\n', 'quay/crane.ts': 'export const lift = 3;\n' });
    workspace.commit('Mended');
    workspace.git(['sparse-checkout', 'set', 'quay']);
    expect(await changesOf(workspace, base)).toEqual(['modified docs/wharf.txt', 'modified quay/crane.ts']);
  });
});

describe('the base', () => {
  test('gives texts and imports where they are wanted, and one graph to all', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.git(['rm', '--quiet', 'quay/crane.ts']);
    workspace.commit('No crane');
    const reader = await readerOf(workspace, base);
    const facts = await reader.facts({ texts: ['docs/lost.txt', 'docs/wharf.txt'], wantsText: (path) => path.endsWith('.txt'), wantsGraph: (changed) => changed.some((change) => change.kind === 'deleted') });
    if (facts.kind !== 'found') throw new Error(facts.reason);
    expect([...facts.texts]).toEqual([['docs/wharf.txt', 'wharf\n']]);
    expect(facts.graph?.edges.map(({ from, to }) => [facts.graph?.nodes[from], facts.graph?.nodes[to]])).toEqual([['quay/berth.ts', 'quay/crane.ts']]);
    expect(await reader.graph()).toBe(facts.graph);
    expect(facts.entries.map((entry) => entry.path)).toEqual(Object.keys(OLD));
  });

  test('is asked for its graph with the changes of sources alone: no import leads to any other file', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.git(['rm', '--quiet', 'docs/wharf.txt', 'quay/berth.ts']);
    workspace.git(['mv', 'docs/tides.txt', 'docs/currents.txt']);
    workspace.commit('No wharf');
    const asked: string[] = [];
    await (await readerOf(workspace, base)).facts({ ...PLAIN, wantsGraph: (changed) => changed.every(({ kind, path }) => asked.push(`${kind} ${path}`) === 0) });
    expect(asked).toEqual(['deleted quay/berth.ts']);
  });

  test('is unknown where the clone lacks what is asked for, with the reason and what helps', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'docs/wharf.txt': 'wharf, fixed\n' });
    workspace.commit('Mended');
    const blob = workspace.git(['rev-parse', `${base}:docs/wharf.txt`]);
    rmSync(join(workspace.path, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    // A change can be told without the content; a text cannot.
    expect(await changesOf(workspace, base)).toEqual(['modified docs/wharf.txt']);
    const facts = await (await readerOf(workspace, base)).facts({ ...PLAIN, wantsText: (path) => path === 'docs/wharf.txt' });
    expect(facts).toMatchObject({ kind: 'unknown', hint: expect.stringContaining('fetch-depth') as string });
    expect(facts.kind === 'unknown' ? facts.reason : '').toContain('docs/wharf.txt');
  });

  test('that cannot be found is said so', async () => {
    const facts = await (await readerOf(harbour(), 'no-such-tide')).facts(PLAIN);
    expect(facts.kind).toBe('unknown');
  });
});
