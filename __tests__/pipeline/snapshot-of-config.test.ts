import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem, Result } from '../../src/base/result.js';
import { inputsFrom, type RunInputs } from '../../src/config/inputs/inputs.js';
import { beginGraph } from '../../src/pipeline/tree/begin-graph.js';
import { describeGraph } from '../../src/pipeline/describe-graph.js';
import { explainImport } from '../../src/pipeline/explain-import.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

const CONFIG = '.github/contract-gates.yml';

/** A tracked file that imports a large one, and an untracked one that imports both. */
function harbour(config: Readonly<Record<string, string>>): string {
  const workspace = workspaceOfTest({ 'src/quay.ts': "import './tide.js';\n", 'src/tide.ts': `import './quay.js';\n// ${'~'.repeat(2000)}\n`, ...config }, { git: true });
  write(workspace.path, 'src/fog.ts', "import './quay.js';\nimport './tide.js';\n");
  return workspace.path;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function inputs(more: Partial<RunInputs> = {}): RunInputs {
  const read = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!read.ok) throw new Error('the defaults are refused');
  return { ...read.value, ...more };
}

interface Told { readonly fingerprint: string; readonly nodes: number; readonly edges: number }

async function graphIn(root: string, more: Partial<RunInputs> = {}, notice: (line: string) => void = () => undefined): Promise<Result<Told, readonly Problem[]>> {
  const world = worldIn(root);
  const told = { ...world, log: { ...world.log, notice } };
  const begun = await beginGraph(inputs(more), false, told);
  if (!begun.ok) return begun;
  const described = await describeGraph(inputs(more), false, told, begun.value);
  if (!described.ok) throw new Error(described.error.message);
  const graph = described.value.graph() as { repo_fingerprint: string; nodes: unknown[]; edges: unknown[] };
  return { ok: true, value: { fingerprint: graph.repo_fingerprint, nodes: graph.nodes.length, edges: graph.edges.length } };
}

async function runOf(root: string, more: Partial<RunInputs>): Promise<Told> {
  const { facts } = await runIn(root, { ...more, trend: { kind: 'off' } });
  const { core, meta } = facts.envelope ?? { core: null, meta: null };
  return { fingerprint: meta?.repo_fingerprint ?? '', nodes: core?.graph_stats.node_count ?? -1, edges: core?.graph_stats.edge_count ?? -1 };
}

describe('graph and run build the same graph', () => {
  test.each([
    ['without a config', null, [3, 4], [2, 2]],
    ['with one that says nothing of it', 'version: 1\nrulepacks:\n  cycles: {}\n', [3, 4], [2, 2]],
    ['where untracked files are left out', 'version: 1\nsnapshot:\n  untracked: exclude\n', [2, 2], [2, 2]],
    ['where untracked files are taken in', 'version: 1\nsnapshot: { untracked: include }\n', [3, 4], [3, 4]],
    ['where a large file is not read', 'version: 1\nsnapshot: { limits: { scan_bytes: 1024 } }\n', [2, 1], [1, 0]],
    ['where another file says so', 'version: 1\nextends: [base.yml]\n', [2, 2], [2, 2]],
  ])('%s', async (_case, config, local, ci) => {
    const root = harbour({ ...(config === null ? {} : { [CONFIG]: config }), '.github/base.yml': 'version: 1\nsnapshot: { untracked: exclude }\n' });
    for (const [mode, [nodes, edges]] of [['local', local], ['ci', ci]] as const) {
      const graph = await graphIn(root, { mode });
      expect(graph, mode).toEqual({ ok: true, value: await runOf(root, { mode }) });
      expect(graph, mode).toMatchObject({ value: { nodes, edges } });
    }
  });

  test('with a config of another name', async () => {
    const root = harbour({ 'other.yml': 'version: 1\nsnapshot: { untracked: exclude }\n' });
    expect(await graphIn(root, { config: 'other.yml' })).toEqual({ ok: true, value: await runOf(root, { config: 'other.yml' }) });
    expect(await graphIn(root, { config: 'none.yml' })).toMatchObject({ ok: false, error: [{ code: 'config_missing' }] });
  });
});

describe('a config that cannot be gone by', () => {
  test.each([
    ['a misspelt section', { [CONFIG]: 'version: 1\nsnaphot: { untracked: exclude }\n' }, 'config_unknown_key', { file: CONFIG, line: 2 }],
    ['a misspelt setting', { [CONFIG]: 'version: 1\nsnapshot:\n  untraked: exclude\n' }, 'config_unknown_key', { file: CONFIG, line: 3 }],
    ['almost the right name', { '.github/contract-gates.yaml': 'version: 1\n' }, 'config_missing', { file: '.github/contract-gates.yaml' }],
  ])('%s: refused by graph and by explain, with its place', async (_case, files, code, location) => {
    const root = harbour(files);
    expect(await graphIn(root)).toMatchObject({ ok: false, error: [{ code, location }] });
    expect(await explainImport('src/quay.ts', null, inputs(), false, worldIn(root))).toMatchObject({ ok: false, error: [{ code, location }] });
  });

  test('what is wrong with gates alone is for a run to say', async () => {
    const root = harbour({ [CONFIG]: 'version: 1\ngates:\n  lint: { rum: "true" }\n' });
    expect(await graphIn(root)).toMatchObject({ ok: true, value: { nodes: 3 } });
  });

  test('one of a folder above is reported, and defaults hold', async () => {
    const root = harbour({ [CONFIG]: 'version: 1\nsnapshot: { untracked: exclude }\n' });
    const notices: string[] = [];
    expect(await graphIn(join(root, 'src'), {}, (line) => notices.push(line))).toMatchObject({ ok: true, value: { nodes: 3 } });
    expect(notices).toEqual([`no config here, so defaults say which files are looked at; ../${CONFIG} is that of a folder above`]);
  });
});

describe('explain import', () => {
  test('knows the files that a run knows', async () => {
    const explained = (root: string, file: string, more: Partial<RunInputs> = {}): ReturnType<typeof explainImport> => explainImport(file, null, inputs(more), false, worldIn(root));
    const plain = harbour({});
    expect(await explained(plain, 'src/fog.ts')).toMatchObject({ ok: true, value: { imports: [{ specifier: './quay.js' }, { specifier: './tide.js' }] } });
    expect(await explained(plain, 'src/fog.ts', { mode: 'ci' })).toMatchObject({ ok: false, error: [{ code: 'no_such_file' }] });
    const told = harbour({ [CONFIG]: 'version: 1\nsnapshot: { untracked: exclude, limits: { scan_bytes: 1024 } }\n' });
    expect(await explained(told, 'src/fog.ts')).toMatchObject({ ok: false, error: [{ code: 'no_such_file' }] });
    expect(await explained(told, 'src/tide.ts')).toMatchObject({ ok: false, error: [{ code: 'not_a_source', hint: expect.stringContaining('at most 1024 bytes (snapshot.limits.scan_bytes)') as string }] });
  });
});
