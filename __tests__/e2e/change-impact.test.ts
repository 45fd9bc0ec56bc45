import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../support/run-action.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

/** A workspace of npm: the ferry needs the quay, the buoy nothing. */
function harbour(more: Readonly<Record<string, string>> = {}): TemporaryWorkspace {
  return workspaceOfTest(
    {
      'package.json': '{"name":"harbour","private":true,"workspaces":["packages/*"]}\n',
      'packages/quay/package.json': '{"name":"@harbour/quay","main":"index.ts"}\n',
      'packages/quay/index.ts': 'export const berths = 4;\n',
      'packages/ferry/package.json': '{"name":"@harbour/ferry","dependencies":{"@harbour/quay":"*"}}\n',
      'packages/ferry/route.ts': "import { berths } from '@harbour/quay';\nexport const route = berths;\n",
      'packages/ferry/route.test.ts': "import './route.js';\n",
      'packages/buoy/package.json': '{"name":"@harbour/buoy"}\n',
      'packages/buoy/light.ts': 'export const light = 1;\n',
      ...more,
    },
    { git: true },
  );
}

function pullRequest(base: string, head: string) {
  const repo = { id: 7, full_name: 'harbour/logbook' };
  return {
    name: 'pull_request',
    payload: {
      repository: { id: 7, full_name: 'harbour/logbook', default_branch: 'main', owner: { login: 'harbour' } },
      pull_request: { number: 12, commits: 1, head: { sha: head, ref: 'work', repo }, base: { sha: base, ref: 'main', repo } },
    },
  };
}

describe('a pull request in a workspace repository', () => {
  test('hands over the modules and tests that it reaches, and says so in one line', async () => {
    const workspace = harbour();
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'packages/quay/index.ts': 'export const berths = 5;\n' });
    const head = workspace.commit('One more berth');
    const result = await runAction({ workspace: workspace.path, event: pullRequest(base, head) });
    expect(result.outputs['status'], result.log).toBe('Succeeded');
    expect(JSON.parse(result.outputs['impacted-modules'] ?? '')).toEqual([{ name: '@harbour/ferry', path: 'packages/ferry' }, { name: '@harbour/quay', path: 'packages/quay' }]);
    expect(readFileSync(join(workspace.path, result.outputs['impacted-tests-path'] ?? ''), 'utf8')).toBe('packages/ferry/route.test.ts\n');
    expect(result.summary).toContain('The change reaches 3 of 4 source files in 2 of 4 modules');
  });

  test('hands over all modules when there is no base, is skipped in words and no pass, and hands over none when the rulepack was left out', async () => {
    const workspace = harbour();
    const nightly = await runAction({ workspace: workspace.path, event: { name: 'schedule', payload: {} } });
    expect(JSON.parse(nightly.outputs['impacted-modules'] ?? '')).toHaveLength(4);
    expect(nightly.outputs['status'], nightly.log).toBe('Succeeded');
    expect(JSON.parse(nightly.outputs['gates'] ?? '')).toEqual({ change_impact: 'skipped', cycles: 'pass', drift: 'pass' });
    expect(nightly.summary).toContain('| `change_impact` | ⏭️ skipped | – |  | no base to compare with: the event schedule has nothing to compare with |');
    expect(nightly.summary).toMatch(/`drift` \| ✅ pass \| [^|]+ \| [^|]+ \| 7 rules skipped .*no base to compare with/u);
    const without = await runAction({ workspace: workspace.path, inputs: { rulepacks: '-change_impact' }, event: { name: 'schedule', payload: {} } });
    expect(without.outputs['impacted-modules']).toBe('[]');
  });

  test('leaves a module with a name that no workflow should read out of the output, with a warning', async () => {
    const workspace = harbour({ 'packages/sand bank; true/package.json': '{"name":"sand"}\n', 'packages/sand bank; true/a.ts': '' });
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'packages/sand bank; true/a.ts': 'export {};\n', 'packages/buoy/light.ts': 'export const light = 2;\n' });
    const result = await runAction({ workspace: workspace.path, event: pullRequest(base, workspace.commit('Sand')) });
    expect(JSON.parse(result.outputs['impacted-modules'] ?? '')).toEqual([{ name: '@harbour/buoy', path: 'packages/buoy' }]);
    expect(result.summary).toContain('leaves out 1 of 2 modules');
  });

  test('is blocked where the config makes a protected module an error', async () => {
    const workspace = harbour({ '.github/contract-gates.yml': 'version: 1\nrulepacks:\n  change-impact: { protected: [packages/ferry], rules: { protected-module-impacted: error } }\n' });
    const base = workspace.git(['rev-parse', 'HEAD']);
    workspace.write({ 'packages/quay/index.ts': 'export const berths = 5;\n' });
    const result = await runAction({ workspace: workspace.path, event: pullRequest(base, workspace.commit('One more berth')) });
    expect(result.outputs['status'], result.log).toBe('Blocked');
    expect(result.log).toContain('packages/quay/index.ts');
  });
});
