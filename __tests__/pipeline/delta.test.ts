import { afterEach, expect, test } from 'vitest';
import { commentBody } from '../../src/reporters/comment.js';
import { runPointOf } from '../../src/reporters/trend/run-point.js';
import { jobSummary } from '../../src/reporters/summary.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

let workspace: TemporaryWorkspace | null = null;
afterEach(() => workspace?.remove());

test('what a change added, fixed and left is told against the base, in the comment and the summary', async () => {
  workspace = temporaryWorkspace(
    {
      'package.json': '{"name":"harbour","private":true}\n',
      'src/rope.ts': "import './knot.js';\n", 'src/knot.ts': "import './rope.js';\n",
      'src/crane.ts': "import './hook.js';\n", 'src/hook.ts': "import './crane.js';\n",
    },
    { git: true },
  );
  workspace.write({ 'src/knot.ts': 'export {};\n', 'src/quay.ts': "import './berth.js';\n", 'src/berth.ts': "import './quay.js';\n" });
  const { view, facts } = await runIn(workspace.path, { base: 'main', rulepacks: ['cycles', 'change_impact'] });
  expect(view.delta).toEqual({ added: 1, gone: 1, stayed: 1 });
  const told = '🔀 Errors and warnings of the rulepacks since the base: 1 new, 1 fixed, 1 still there';
  expect(commentBody(view, { key: 'gates', artifactUrl: null, notices: [] })).toContain(told);
  expect(jobSummary(view, [])).toContain(told);
  // What change-impact tells of the change is no violation that a trend could hold against runs without it.
  expect(facts.items.filter(({ rulepack }) => rulepack === 'change-impact').length).toBeGreaterThan(0);
  expect(runPointOf(facts, view).violations).toBe(2);
});

test('what rules say of the change itself is new beside what the tree had, for whoever is blocked by it', async () => {
  const schema = (kinds: readonly string[]): string => `${JSON.stringify({ type: 'object', properties: { kind: { enum: kinds } } })}\n`;
  workspace = temporaryWorkspace({ 'ship.schema.json': schema(['tug', 'ferry']), 'package.json': '{"name":"harbour","private":true}\n' }, { git: true });
  workspace.write({ 'ship.schema.json': schema(['ferry']) });
  const { view, facts } = await runIn(workspace.path, { base: 'main', rulepacks: ['drift'] });
  expect(facts.items.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual(['schema-breaking-change']);
  expect(view.delta).toEqual({ added: 1, gone: 0, stayed: 0 });
  // A trend holds trees against each other, of which this says nothing.
  expect(runPointOf(facts, view).violations).toBe(0);
});
