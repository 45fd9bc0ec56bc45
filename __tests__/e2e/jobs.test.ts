import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const TREE = {
  'src/tide.ts': 'export const tide = 4;\n',
  '.github/contract-gates.yml': 'version: 1\njobs: { allow_skipped: [docs] }\ngates:\n  sounding: { run: [node, -e, "0"] }\n',
};

function repository(): { readonly workspace: TemporaryWorkspace; readonly base: string; readonly head: string } {
  const workspace = workspaceOfTest(TREE, { git: true });
  const base = workspace.git(['rev-parse', 'HEAD']);
  workspace.write({ 'src/berth.ts': "export const berth = 'north';\n" });
  return { workspace, base, head: workspace.commit('A berth') };
}

const REPOSITORY = { id: 7, full_name: 'harbour/timetable', default_branch: 'main', owner: { login: 'harbour' } };

function needs(results: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result, outputs: {} }])), null, 2);
}

/** The two events under which a required job reports. */
const EVENTS = {
  pull_request: (base: string, head: string) => ({
    name: 'pull_request',
    payload: { repository: REPOSITORY, pull_request: { number: 12, commits: 1, head: { sha: head, ref: 'berth', repo: { id: 7, full_name: 'harbour/timetable' } }, base: { sha: base, ref: 'main', repo: REPOSITORY } } },
  }),
  merge_group: (base: string, head: string) => ({
    name: 'merge_group',
    payload: { action: 'checks_requested', repository: REPOSITORY, merge_group: { head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-12', base_sha: base, base_ref: 'refs/heads/main' } },
  }),
};

describe.each(['pull_request', 'merge_group'] as const)('one required job under %s', (event) => {
  test('is green when every job succeeded or may be skipped, and judges gates and rulepacks too', async () => {
    const { workspace, base, head } = repository();
    const result = await runAction({ workspace: workspace.path, event: EVENTS[event](base, head), inputs: { needs: needs({ build: 'success', docs: 'skipped' }) } });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(JSON.parse(result.outputs['gates'] ?? '')).toEqual({ sounding: 'pass', job_build: 'pass', job_docs: 'skipped', change_impact: 'pass', cycles: 'pass', drift: 'not_run' });
    expect(result.log).toContain('jobs.allow_skipped: docs');
    const verdict = JSON.parse(readFileSync(join(workspace.path, result.outputs['verdict-path'] ?? ''), 'utf8')) as { base: { kind: string; sha: string }; gates: { name: string; kind: string }[] };
    expect(verdict.gates.filter(({ kind }) => kind === 'job').map(({ name }) => name)).toEqual(['job_build', 'job_docs']);
  });

  test.each([
    ['failure', 'Blocked', 'fail'],
    ['cancelled', 'Failed', 'cancelled'],
    ['skipped', 'Blocked', 'fail'],
  ])('is red when a job ended as %s', async (ended, status, outcome) => {
    const { workspace, base, head } = repository();
    const result = await runAction({ workspace: workspace.path, event: EVENTS[event](base, head), inputs: { needs: needs({ build: ended, docs: 'success' }) } });
    expect(result.conclusion).toBe('failure');
    expect(result.outputs['status'], result.log).toBe(status);
    expect(JSON.parse(result.outputs['gates'] ?? '')).toMatchObject({ job_build: outcome, job_docs: 'pass' });
  });
});

test.each([
  ['a job without needs', '{}'],
  ['an expression that was not evaluated', 'toJSON(needs)'],
  ['two jobs of one name', needs({ 'dry-dock': 'success', dry_dock: 'failure' })],
])('%s is an error of the step, never green', async (_, text) => {
  const { workspace } = repository();
  const result = await runAction({ workspace: workspace.path, inputs: { needs: text } });
  expect(result.conclusion).toBe('failure');
  expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(['config_invalid']);
});

test('without a config, jobs are judged, and the log says that nothing but them and the rulepacks is', async () => {
  const { path } = workspaceOfTest({ 'src/tide.ts': 'export const tide = 4;\n' }, { git: true });
  const result = await runAction({ workspace: path, inputs: { needs: needs({ build: 'success' }) } });
  expect(result.outputs['status'], result.log).toBe('Succeeded');
  expect(result.log).toContain('no config: nothing but the rulepacks and jobs of the workflow were judged.');
});
