import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/base/result.js';
import type { ContractProblem } from '../../src/contract/schema/contract-problem.js';
import {
  createArtifactIntent, createDeploymentContract, createGateReport, createGateResult, createHandoff, createRepoSnapshot, createTaskSpan,
  createVerdictFile, createViolation, sha256Hex, validateDeploymentContract, type DeploymentContractDraft, type RepoSnapshotDraft, type VerdictFileDraft,
} from '../../src/library.js';
import { floorPercent } from '../../src/contract/percent.js';

function made<T>(result: Result<T, readonly ContractProblem[]>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function refused(result: Result<unknown, readonly ContractProblem[]>): string[] {
  if (result.ok) throw new Error(`created ${JSON.stringify(result.value)}`);
  return result.error.map(({ pointer }) => pointer);
}

const ferry: DeploymentContractDraft = {
  meta: { timestamp: '2026-02-13T10:30:00Z' },
  status: 'Succeeded',
  quality: {},
  audit: { triggeredBy: 'maria-santos', orgId: 'harbor', repository: 'harbor/ferry-tickets', commit: '5f2b8c1d' },
};

describe('deployment contract', () => {
  test('defaults of SPEC section 3', () => {
    expect(made(createDeploymentContract(ferry))).toStrictEqual({
      schemaVersion: '1.0',
      meta: { adapter: 'github-actions', engine: 'native', trigger: 'manual', timestamp: '2026-02-13T10:30:00Z' },
      status: 'Succeeded',
      quality: { coverage: { actual: 0, required: 0, met: true }, tests: { total: 0, passed: 0, failed: 0 } },
      audit: ferry.audit,
    });
  });

  test('percentages are floored to two decimals, then compared; equal is met', () => {
    const coverage = (actual: number, required: number): unknown => made(createDeploymentContract({ ...ferry, quality: { coverage: { actual, required } } })).quality.coverage;
    expect(coverage(79.999, 80)).toStrictEqual({ actual: 79.99, required: 80, met: false });
    expect(coverage(80.004, 80.009)).toStrictEqual({ actual: 80, required: 80, met: true });
    expect(coverage(100, 100)).toStrictEqual({ actual: 100, required: 100, met: true });
  });

  test('analysis is met exactly when nothing blocks, and what blocks is sorted', () => {
    const staticAnalysis = { tool: 'eslint', criticalViolations: 1, highViolations: 1, blockingViolations: ['high no-eval src/b.ts:2', 'critical sql src/a.ts:1'] };
    expect(made(createDeploymentContract({ ...ferry, quality: { staticAnalysis } })).quality.staticAnalysis).toMatchObject({
      met: false, blockingViolations: ['critical sql src/a.ts:1', 'high no-eval src/b.ts:2'],
    });
    const twice = { ...staticAnalysis, criticalViolations: 0, highViolations: 2, blockingViolations: ['high no-eval src/b.ts:2', 'high no-eval src/b.ts:2'] };
    expect(made(createDeploymentContract({ ...ferry, quality: { staticAnalysis: twice } })).quality.staticAnalysis).toMatchObject(twice);
  });

  test('what comes out is always valid, or nothing comes out', () => {
    const percent = fc.double({ min: -1, max: 101, noNaN: true });
    const count = fc.integer({ min: -1, max: 20 });
    fc.assert(fc.property(percent, percent, count, count, count, (actual, required, total, passed, failed) => {
      const result = createDeploymentContract({ ...ferry, quality: { coverage: { actual, required }, tests: { total, passed, failed } } });
      const sound = [actual, required].map(floorPercent).every((value) => value >= 0 && value <= 100) && [total, passed, failed].every((value) => value >= 0) && passed + failed <= total;
      expect(result.ok).toBe(sound);
      if (result.ok) expect(validateDeploymentContract(result.value)).toStrictEqual([]);
    }));
  });

  test('a draft that is not JSON is refused by place', () => {
    expect(refused(createDeploymentContract({ ...ferry, quality: { coverage: { actual: Number.NaN, required: 80 } } }))).toStrictEqual(['/quality/coverage/actual']);
    expect(refused(createDeploymentContract({ ...ferry, audit: { ...ferry.audit, orgId: '' } }))).toStrictEqual(['/audit/orgId']);
  });
});

describe('floorPercent', () => {
  test('two decimals stay as they are, and nothing is ever rounded up', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      expect(floorPercent(hundredths / 100)).toBe(hundredths / 100);
    }), { numRuns: 1000 });
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
      const floored = floorPercent(percent);
      expect(floored).toBeLessThanOrEqual(percent);
      expect(percent - floored).toBeLessThan(0.0100001);
    }));
  });
});

test('a gate report counts its gates and refuses to be milder than its findings', () => {
  const gate = (name: string, status: 'pass' | 'warn' | 'fail') => ({ name, status, duration_seconds: 1, findings: [], metrics: {} });
  const draft = { timestamp: '2026-02-13T10:30:00Z', environment: 'ci' as const, gates: [gate('tides', 'pass'), gate('buoys', 'warn'), gate('charts', 'fail'), gate('lamps', 'pass')] };
  expect(made(createGateReport(draft)).summary).toStrictEqual({ total: 4, passed: 2, failed: 1, warnings: 1 });
  expect(refused(createGateReport({ ...draft, gates: [] }))).toStrictEqual(['/gates']);
  const leaky = { ...gate('hull', 'pass'), findings: [{ level: 'error' as const, message: 'water in hold 3' }] };
  expect(refused(createGateReport({ ...draft, gates: [leaky] }))).toStrictEqual(['/gates/0/status']);
  const noted = { ...gate('hull', 'pass'), findings: [{ level: 'info' as const, message: 'paint is dry' }] };
  expect(made(createGateReport({ ...draft, gates: [noted], metadata: { branch: 'main' } }))).toMatchObject({ gates: [noted], metadata: { branch: 'main' } });
});

test('hand-over contracts get their version and defaults, and keep what is given', () => {
  expect(made(createTaskSpan({ project_id: 'harbor', task_id: 'T-1', status: 'completed' }))).toStrictEqual({
    schema_version: 'v1', phase: 'OTHER', project_id: 'harbor', task_id: 'T-1', status: 'completed',
  });
  const request = { handoff_id: 'H-1', from_agent: 'planner', to_agent: 'crane', capability_id: 'unload', inputs: {}, expected_output: { type: 'receipt' } };
  expect(made(createHandoff(request))).toStrictEqual({ schema_version: 'v1', priority: 'normal', status: 'pending', ...request });
  expect(made(createHandoff({ ...request, priority: 'high' })).priority).toBe('high');
  expect(made(createGateResult({ gate_id: 'G-1', result: 'pass', severity: 'info', checked_at: '2026-02-13T10:30:00Z' }))).toMatchObject({ phase: 'OTHER', blocking: false });
  const intent = { artifact_id: 'A-1', artifact_type: 'manifest', intent: 'create' as const, owner: 'port', parameter_sources: { berth: 'plan.berth' } };
  expect(made(createArtifactIntent(intent))).toStrictEqual({ schema_version: 'v1', ...intent });
  expect(refused(createArtifactIntent({ ...intent, parameter_sources: {} }))).toStrictEqual(['/parameter_sources']);
});

test('a violation gets its id and carries no time', () => {
  const draft = {
    rulepack_namespace: 'drift', rule_id: 'forbidden-path', severity: 'error' as const, category: 'structure', file_path: 'notes.orig', line_number: null,
    column_number: null, message: 'This path is forbidden.', analyzer_version: '0.1.0',
  };
  const violation = made(createViolation(draft));
  expect(violation).toMatchObject({ ...draft, detected_at: 'v1' });
  expect('context' in violation).toBe(false);
  expect(refused(createViolation({ ...draft, file_path: '/etc/passwd' }))).toStrictEqual(['/file_path']);
  const placed = { ...draft, line_number: 3, column_number: 4, context: { items: [] } };
  expect(made(createViolation(placed))).toMatchObject(placed);
  expect(made(createViolation({ ...draft, file_path: '.' })).file_path).toBe('.');
});

test('a snapshot does not depend on the order in which files were seen', () => {
  const file = (path: string, content: string): RepoSnapshotDraft['files'][number] => ({ path, content, hash: sha256Hex(content), is_binary: false });
  const files = [file('src/quay.ts', 'export {};\n'), file('README.md', '# Quay\n'), file('src/Ä.ts', ''), file('src/z.ts', '')];
  const forward = made(createRepoSnapshot({ files, total_bytes: 18 }));
  expect(made(createRepoSnapshot({ files: [...files].reverse(), total_bytes: 18 }))).toStrictEqual(forward);
  expect(forward.files.map(({ path }) => path)).toStrictEqual(['README.md', 'src/quay.ts', 'src/z.ts', 'src/Ä.ts']);
});

test('a verdict file counts its items and sorts them', () => {
  const item = (violation_id: string, state: 'new' | 'old' | 'waived'): VerdictFileDraft['items'][number] => ({
    violation_id, rulepack: 'cycles', rule: 'circular-dependency-detected', severity: 'error', file_path: 'src/quay.ts', line_number: 1, fingerprint: sha256Hex(violation_id), state,
  });
  const verdict = made(createVerdictFile({
    status: 'Succeeded', headline: 'Succeeded: 1 of 1 gates passed', enforced: true, mode: 'local', settings: { config: null, strict: null, engine: null }, as_of: '2026-02-13',
    selection: { declared: ['cycles'], selected: ['cycles'], left_out: [] }, base: { kind: 'none', sha: null, detail: 'no commit yet' }, reasons: [],
    gates: [{ name: 'cycles', kind: 'rulepack', outcome: 'pass', blocking: true, reasons: [], thresholds: [] }], counts: { errors: 0, warnings: 0 }, warnings: [],
    items: [item('91929ec3-20cd-5f05-b1ce-01f60f6162fc', 'old'), item('2ed6657d-e927-568b-95e1-2665a8aea6a2', 'waived')], waivers: [], baseline: null, signature: null, files: {},
  }));
  expect(verdict.items.map(({ state }) => state)).toStrictEqual(['waived', 'old']);
  expect(verdict.counts).toStrictEqual({ gates: 1, errors: 0, warnings: 0, violations: 2, violations_new: 0, violations_old: 1, violations_waived: 1 });
});
