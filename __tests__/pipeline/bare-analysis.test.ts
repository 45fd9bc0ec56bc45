import { expect, test } from 'vitest';
import { createAllowances } from '../../src/pipeline/judge/allowances.js';
import { createAnalyst } from '../../src/pipeline/judge/analyst.js';
import { bareAnalysis } from '../../src/pipeline/judge/bare-analysis.js';
import { observe } from '../../src/pipeline/tree/observe.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

const FILES = {
  '.github/contract-gates.yml': 'version: 1\ngates:\n  tide:\n    run: exit 0\n',
  'src/tide.ts': "import './moon.js';\nimport './lost.js';\n",
  'src/moon.ts': "import './tide.js';\n",
};

test('is what an analyst says whom nobody asked to judge, and a run without rulepacks leaves it', async () => {
  const workspace = workspaceOfTest(FILES, { git: true });
  const world = worldIn(workspace.path);
  const { facts, settings: ofRun } = await runIn(workspace.path, { rulepacks: ['none'] });
  if (ofRun === null) throw new Error('the config was refused');
  const observed = await observe(world.workspace, { includeUntracked: false, limits: ofRun.snapshot.limits, onProgress: () => undefined });
  if (!observed.ok) throw new Error(observed.error.message);
  const analyst = createAnalyst({
    observation: observed.value,
    settings: ofRun,
    version: '0.0.0',
    allowances: createAllowances({ waivers: [], baseline: null, asOf: '2026-02-13' }),
    history: () => world.openHistory({ kind: 'none', reason: 'nobody asks' }, null),
    world,
  });
  const { changeRules: _rulesOfNoItem, ...said } = await analyst.result();
  const { changeRules, ...bare } = await bareAnalysis(observed.value);
  expect(bare).toEqual(said);
  expect(changeRules).toEqual(new Set());
  expect(bare.graphStats).toEqual({ node_count: 2, edge_count: 2 });
  expect(facts.envelope?.core).toEqual({ graph_stats: bare.graphStats, cycles: [], status: 'success' });
  expect(facts.verdict.status).toBe('Succeeded');
});
