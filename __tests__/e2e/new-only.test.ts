import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

/** An old repository with one cycle, berth and crane, and a file outside it. */
function oldRepository(): TemporaryWorkspace {
  return workspaceOfTest(
    {
      'src/berth.ts': "import { lift } from './crane.js';\nexport const berth = () => lift;\n",
      'src/crane.ts': "import { berth } from './berth.js';\nexport const lift = () => berth;\n",
      'src/tide.ts': 'export const tide = 4;\n',
    },
    { git: true },
  );
}

/** The payload of a pull request of the same repository. */
function pullRequest(workspace: TemporaryWorkspace, base: string, head: string) {
  const repo = { id: 7, full_name: 'harbour/logbook' };
  void workspace;
  return {
    name: 'pull_request',
    payload: {
      repository: { id: 7, full_name: 'harbour/logbook', default_branch: 'main', owner: { login: 'harbour' } },
      pull_request: { number: 12, commits: 1, head: { sha: head, ref: 'work', repo }, base: { sha: base, ref: 'main', repo } },
    },
  };
}

function verdictOf(workspace: TemporaryWorkspace, path: string | undefined): { base: { kind: string; sha: string | null }; items: { state: string; added: string[] }[]; reasons: { code: string }[] } {
  return JSON.parse(readFileSync(join(workspace.path, path ?? ''), 'utf8')) as ReturnType<typeof verdictOf>;
}

describe('the first run on an old repository', () => {
  test('shows the cycle that the base has, and is green', async () => {
    const workspace = oldRepository();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'src/tide.ts': 'export const tide = 5;\n' });
    const head = workspace.commit('Higher tide');
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event: pullRequest(workspace, base, head) });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(result.outputs).toMatchObject({ violations: '1', 'violations-new': '0' });
    expect(result.annotations).toEqual([]);
    expect(result.summary).toContain('already in the base');
    const verdict = verdictOf(workspace, result.outputs['verdict-path']);
    expect(verdict.base).toMatchObject({ kind: 'found', sha: base });
    expect(verdict.items.map((item) => item.state)).toEqual(['old']);
  });

  test('follows a rename: a moved cycle is not a new one', async () => {
    const workspace = oldRepository();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.git(['mv', 'src/crane.ts', 'src/lift.ts']);
    workspace.write({ 'src/berth.ts': "import { lift } from './lift.js';\nexport const berth = () => lift;\n" });
    const head = workspace.commit('A better name');
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event: pullRequest(workspace, base, head) });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(result.outputs['violations-new']).toBe('0');
  });
});

describe('a pull request that adds a cycle', () => {
  test('is blocked, on the exact line, and only the added imports are named', async () => {
    const workspace = oldRepository();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({
      'src/tide.ts': "// How high it is.\nimport { berth } from './berth.js';\nexport const tide = () => berth;\n",
      'src/crane.ts': "import { berth } from './berth.js';\nimport { tide } from './tide.js';\nexport const lift = () => [berth, tide];\n",
    });
    const head = workspace.commit('Tide knows its berth');
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event: pullRequest(workspace, base, head) });
    expect(result.outputs['status'], result.log).toBe('Blocked');
    expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(['violations']);
    const [item] = verdictOf(workspace, result.outputs['verdict-path']).items;
    expect(item?.state).toBe('new');
    expect(item?.added).toEqual(['src/crane.ts:2 imports ./tide.js', 'src/tide.ts:2 imports ./berth.js']);
    const [mark] = result.annotations;
    expect(mark).toMatchObject({ level: 'error' });
    expect(mark?.message).toContain('src/tide.ts:2 imports ./berth.js');
  });
});

describe('a base that is wanted and cannot be had', () => {
  test('is Failed: base_unknown when a cycle depends on it', async () => {
    const workspace = oldRepository();
    const missing = '0123456789abcdef0123456789abcdef01234567';
    const event = { name: 'push', payload: { before: missing, ref: 'refs/heads/main', repository: { full_name: 'harbour/logbook', default_branch: 'main' } } };
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event });
    expect(result.outputs['status'], result.log).toBe('Failed');
    expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(['base_unknown']);
    expect(verdictOf(workspace, result.outputs['verdict-path']).base.kind).toBe('unknown');
  });

  test('does not matter when nothing was found', async () => {
    const workspace = oldRepository();
    workspace.write({ 'src/crane.ts': 'export const lift = 1;\n' });
    workspace.commit('No cycle any more');
    const event = { name: 'push', payload: { before: '0123456789abcdef0123456789abcdef01234567', ref: 'refs/heads/main', repository: { full_name: 'harbour/logbook', default_branch: 'main' } } };
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
  });

  test('a schedule has none: the cycle is shown as a warning and does not block', async () => {
    const workspace = oldRepository();
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event: { name: 'schedule', payload: { repository: { full_name: 'harbour/logbook' } } } });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(JSON.parse(result.outputs['gates'] ?? '')).toEqual({ cycles: 'warn' });
    expect(verdictOf(workspace, result.outputs['verdict-path']).items.map((item) => item.state)).toEqual(['unknown']);
  });
});

describe('events with foreign code and write rights', () => {
  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s is refused and no gate runs', async (name) => {
    const workspace = oldRepository();
    workspace.write({ '.github/contract-gates.yml': "version: 1\ngates:\n  trap:\n    run: touch sprung\n" });
    workspace.commit('A gate');
    const result = await runAction({ workspace: workspace.path, inputs: { rulepacks: 'cycles' }, event: { name, payload: { repository: { full_name: 'harbour/logbook' } } } });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs['status']).toBe('Failed');
    expect(result.outputs['gates']).toBe('{}');
    expect(() => readFileSync(join(workspace.path, 'sprung'))).toThrow();
  });
});
