import { describe, expect, test } from 'vitest';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

function harbour(files: Readonly<Record<string, string>>, git = true): TemporaryWorkspace {
  return workspaceOfTest(files, { git });
}

const CLEAN = { 'src/tide.ts': 'export const tide = 4;\n' };
const CYCLE = { 'src/berth.ts': "import './crane.js';\n", 'src/crane.ts': "import './berth.js';\n" };

describe('a base that somebody named', () => {
  test('has to exist even when nothing was found', async () => {
    const { facts } = await runIn(harbour(CLEAN).path, { base: 'nope' });
    expect(facts.verdict.status).toBe('Failed');
    expect(facts.verdict.reasons).toMatchObject([{ code: 'base_unknown' }]);
    expect(facts.verdict.headline).toContain('nope');
    expect(facts.verdict.nextAction).not.toBe('');
    expect(facts.base.kind).toBe('unknown');
    expect(facts.gates.map((gate) => [gate.name, gate.outcome])).toEqual([['change_impact', 'warn'], ['cycles', 'pass'], ['drift', 'not_run']]);
    expect(facts.envelope?.extensions['run']?.violations).toMatchObject([{ rule_id: 'base-unknown', severity: 'warning', category: 'run', file_path: '.' }]);
    expect(facts.envelope?.extensions['run']?.violations[0]?.message).toContain('check out with fetch-depth: 0');
    expect(facts.items).toMatchObject([{ rule: 'base-unknown', state: 'new' }]);
  });

  test('has to exist when only gates run, and outside git', async () => {
    const gates = { ...CLEAN, '.github/contract-gates.yml': 'version: 1\ngates: { tide: { run: [node, --version] } }\n' };
    expect((await runIn(harbour(gates).path, { base: 'nope', rulepacks: ['none'] })).facts.verdict.reasons).toMatchObject([{ code: 'base_unknown' }]);
    expect((await runIn(harbour(CLEAN, false).path, { base: 'main' })).facts.verdict.reasons).toMatchObject([{ code: 'base_unknown' }]);
  });

  test('is told once when a rulepack wanted it', async () => {
    const { verdict } = (await runIn(harbour(CYCLE).path, { base: 'nope' })).facts;
    expect(verdict.reasons).toMatchObject([{ code: 'base_unknown', gate: 'cycles' }]);
  });

  test('is no matter when it exists, or when none was named', async () => {
    expect((await runIn(harbour(CLEAN).path, { base: 'main' })).facts.verdict.status).toBe('Succeeded');
    expect((await runIn(harbour(CYCLE).path, { base: 'HEAD' })).facts.base.kind).toBe('found');
    expect((await runIn(harbour(CLEAN).path)).facts.verdict.status).toBe('Succeeded');
  });
});

describe('the base that if_changed goes by', () => {
  const gate = { ...CLEAN, '.github/contract-gates.yml': 'version: 1\ngates: { tide: { run: [node, --version], if_changed: ["quay/**"] } }\n' };

  test('is the base of the run, also where no rulepack compares', async () => {
    const workspace = harbour(gate);
    const { facts, view } = await runIn(workspace.path, { base: 'main', rulepacks: ['none'] });
    expect(facts.gates.map((record) => record.outcome)).toEqual(['skipped']);
    expect(facts.base).toMatchObject({ kind: 'found', sha: workspace.git(['rev-parse', 'main']) });
    // Nobody looked for violations.
    expect(view.delta).toBeNull();
  });

  test('also sees a commit that changes nothing but line endings, and not how a checkout writes them', async () => {
    const workspace = harbour({ ...gate, 'quay/pull.sh': 'set -e\necho pulled\n' });
    const outcomes = async (base: string): Promise<unknown> => (await runIn(workspace.path, { base, rulepacks: ['none'] })).facts.gates.map((record) => record.outcome);
    const turned = 'set -e\r\necho pulled\r\n';
    workspace.git(['config', 'core.autocrlf', 'true']);
    workspace.write({ 'quay/pull.sh': turned });
    expect(await outcomes('HEAD')).toEqual(['skipped']);
    workspace.git(['config', 'core.autocrlf', 'false']);
    workspace.commit('Windows');
    expect(await outcomes('HEAD~1')).toEqual(['pass']);
  });

  test('is told where it is not known, so that the gate ran', async () => {
    const { facts } = await runIn(harbour(gate, false).path, { rulepacks: ['none'] });
    expect(facts.gates.map((record) => record.outcome)).toEqual(['pass']);
    expect(facts.base).toMatchObject({ kind: 'none', sha: null, detail: expect.stringContaining('git') as string });
  });
});

describe('what is required and nothing can judge', () => {
  test('is told with a way out that works', async () => {
    const root = (text: string): string => harbour({ ...CLEAN, '.github/contract-gates.yml': `version: 1\n${text}` }).path;
    const coverage = (await runIn(root('policy: { coverage_required: 80 }\n'))).facts.verdict;
    expect(coverage.reasons).toMatchObject([{ code: 'report_missing', next_action: expect.stringContaining('policy.coverage_required') as string }]);
    const hardis = (await runIn(root('meta: { engine: hardis }\n'))).facts.verdict;
    expect(hardis.reasons.map((reason) => reason.code)).toEqual(['report_missing', 'report_missing']);
    for (const { next_action } of [...coverage.reasons, ...hardis.reasons]) expect(next_action).not.toContain('gate of your own');
  });
});
