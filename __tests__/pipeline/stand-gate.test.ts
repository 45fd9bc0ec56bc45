import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, GateRecord } from '../../src/contract/verdict/gate-record.js';
import type { Waiver } from '../../src/contract/findings/waiver.js';
import { createAllowances, type Baseline } from '../../src/pipeline/judge/allowances.js';
import { itemOf, standGate } from '../../src/pipeline/judge/stand-gate.js';
import { judgedOwners, unaskedRules, waiverWarnings } from '../../src/pipeline/judge/waiver-warnings.js';

const VAR: Finding = { level: 'error', message: 'Unexpected var', file: 'src/quay.ts', line: 3, rule: 'no-var' };
const EQ: Finding = { level: 'error', message: 'Expected ===', file: 'src/berth.ts', line: 9, rule: 'eqeqeq' };

function gate(findings: readonly Finding[], more: Partial<GateRecord> = {}): GateRecord {
  const outcome = findings.some(({ level }) => level === 'error') ? 'fail' : 'pass';
  return {
    name: 'lint', kind: 'run', description: null, blocking: true, needs: [], outcome,
    reasons: outcome === 'fail' ? [{ code: 'gate_failed', gate: 'lint', message: 'lint found errors', next_action: 'Fix them.' }] : [],
    findings, metrics: {}, thresholds: [], startedAt: '2026-03-02T08:00:00.000Z', durationSeconds: 1, exitCode: 0, signal: null, output: null, evidence: [], location: null, ...more,
  };
}

function waiver(known: Partial<Waiver>): Waiver {
  return { rule: 'lint/no-var', path: 'src/**', fingerprint: null, reason: 'rewrite in spring', owner: '@quay', expires: '2026-03-31', location: null, ...known };
}

function allowances(parts: { waivers?: readonly Waiver[]; known?: readonly Finding[] | null; asOf?: string }) {
  const known = parts.known ?? null;
  const baseline: Baseline | null = known === null ? null : { path: 'b.json', entries: known.map((finding) => ({ ...itemOf('lint', finding), text: finding.message })) };
  return createAllowances({ waivers: parts.waivers ?? [], baseline, asOf: parts.asOf ?? '2026-03-02' });
}

const ANALYSIS = { tools: ['eslint'], criticalViolations: 1, highViolations: 2, blockingViolations: ['critical no-eval src/mole.ts:7', 'high eqeqeq src/berth.ts:9', 'high no-var src/quay.ts:3'] };
const EVAL: Finding = { level: 'error', message: 'eval (eslint, critical)', file: 'src/mole.ts', line: 7, rule: 'no-eval' };
const NOT_MET = [{ code: 'static_analysis_not_met' as const, gate: 'lint', message: '3 violations', next_action: 'Fix them.' }];

describe('static analysis of a gate', () => {
  test('keeps what its report excuses itself, also where a baseline is asked', () => {
    const suppressed: Finding = { ...EVAL, level: 'info', state: 'waived' };
    const judged = standGate(gate([suppressed, VAR]), true, allowances({ known: [] }));
    expect(judged.findings.map(({ rule, state }) => [rule, state])).toEqual([['no-var', 'new'], ['no-eval', 'waived']]);
    expect(judged.metrics).toMatchObject({ findings_new: 1, findings_waived: 1 });
  });

  test('counts in the contract what is not excused, and passes when all of it is', () => {
    const record = gate([EVAL, EQ, VAR], { reasons: NOT_MET, quality: { analysis: ANALYSIS } });
    const some = standGate(record, true, allowances({ known: [EVAL, VAR] }));
    expect(some.outcome).toBe('fail');
    expect(some.reasons).toEqual([{ ...NOT_MET[0], message: '1 violation that blocks: high eqeqeq src/berth.ts:9' }]);
    expect(some.quality?.analysis).toEqual({ tools: ['eslint'], criticalViolations: 0, highViolations: 1, blockingViolations: ['high eqeqeq src/berth.ts:9'] });
    const all = standGate(record, true, allowances({ known: [EVAL, VAR, EQ] }));
    expect(all).toMatchObject({ outcome: 'pass', reasons: [], quality: { analysis: { criticalViolations: 0, highViolations: 0, blockingViolations: [] } } });
  });

  test('is no cause when all of it is excused and something else fails the gate', () => {
    const coverage = { code: 'coverage_below_required' as const, gate: 'lint', message: '3 % are covered', next_action: 'Test.' };
    const missed = { code: 'threshold_missed' as const, gate: 'lint', message: 'berths is 3', next_action: 'Build.' };
    const codes = (known: readonly Finding[], more: Partial<GateRecord>) =>
      standGate(gate([EVAL, EQ, VAR], { quality: { analysis: ANALYSIS }, ...more }), true, allowances({ known })).reasons.map(({ code }) => code);
    const thresholds = [{ metric: 'berths', expected: '>= 8', actual: 3, met: false }];
    expect(codes([EVAL, VAR, EQ], { reasons: [...NOT_MET, coverage] })).toEqual(['coverage_below_required']);
    expect(codes([EVAL, VAR, EQ], { reasons: [...NOT_MET, missed], thresholds })).toEqual(['threshold_missed']);
    expect(codes([EVAL, VAR], { reasons: [...NOT_MET, missed], thresholds })).toEqual(['static_analysis_not_met', 'threshold_missed']);
    expect(codes([EVAL, VAR, EQ], { reasons: NOT_MET, thresholds })).toEqual(['static_analysis_not_met']);
    const FAILED: Finding = { level: 'error', message: 'low', file: 'src/tide.ts', line: 1, rule: 'test-failed' };
    const both = gate([EVAL, EQ, VAR, FAILED], { exitCode: 1, quality: { analysis: ANALYSIS }, reasons: [...NOT_MET, { code: 'tests_failed', gate: 'lint', message: '1 of 2 tests failed', next_action: 'Fix it.' }] });
    expect(standGate(both, true, allowances({ known: [EVAL, VAR, EQ] })).reasons.map(({ code }) => code)).toEqual(['tests_failed']);
  });

  test('of which the exit alone is left says that, not that violations are to be fixed', () => {
    const record = gate([EVAL, EQ, VAR], { exitCode: 1, reasons: [...NOT_MET, { code: 'coverage_below_required', gate: 'lint', message: '3 % are covered', next_action: 'Test.' }], quality: { analysis: ANALYSIS } });
    const stood = standGate(record, true, allowances({ known: [EVAL, VAR, EQ] }));
    expect(stood.reasons.map(({ code, message }) => `${code} ${message}`)).toEqual(['gate_failed 3 findings are excused, and exit code 1 is not: an exit code cannot be waived', 'coverage_below_required 3 % are covered']);
    expect(stood.reasons[0]?.next_action).toMatch(/^Have the command exit with 0/);
    expect(standGate(record, true, allowances({ known: [EVAL, VAR] })).reasons[0]).toMatchObject({ code: 'static_analysis_not_met', message: '1 violation that blocks: high eqeqeq src/berth.ts:9' });
  });

  test('of a gate that broke is no cause beside the break when all of it is excused, and the gate stays broken', () => {
    const invalid = { code: 'report_invalid' as const, gate: 'lint', message: 'lint.sarif is cut', next_action: 'Write it again.' };
    const broken: Finding = { level: 'error', message: 'lint.sarif is cut', rule: 'report-invalid' };
    const record = gate([EVAL, EQ, VAR, broken], { outcome: 'error', reasons: [invalid, ...NOT_MET], quality: { analysis: ANALYSIS } });
    const stood = standGate(record, true, allowances({ known: [EVAL, VAR, EQ] }));
    expect(stood).toMatchObject({ outcome: 'error', reasons: [invalid], metrics: {}, quality: { analysis: { blockingViolations: [] } } });
    expect(stood.reasons).toHaveLength(1);
    expect(stood.findings.map(({ level, state }) => `${level} ${state ?? '-'}`).sort()).toEqual(['error -', 'info old', 'info old', 'info old']);
    expect(standGate(record, true, allowances({ known: [EVAL, VAR] })).reasons).toEqual([invalid, { ...NOT_MET[0], message: '1 violation that blocks: high eqeqeq src/berth.ts:9' }]);
    const exited = standGate({ ...record, exitCode: 1 }, true, allowances({ known: [EVAL, VAR, EQ] }));
    expect(exited).toMatchObject({ outcome: 'error', reasons: [invalid] });
    expect(exited.findings.map(({ rule }) => rule)).not.toContain('exit-not-excused');
  });

  test('passes with the warning of an exit that is one, since that exit says no more', () => {
    const warning: Finding = { level: 'warning', message: 'npm audit exited with 1', rule: 'gate-failed' };
    const record = gate([VAR, warning], { exitCode: 1, reasons: NOT_MET, quality: { analysis: { ...ANALYSIS, criticalViolations: 0, highViolations: 1, blockingViolations: ['high no-var src/quay.ts:3'] } } });
    expect(standGate(record, true, allowances({ known: [VAR] }), [1])).toMatchObject({ outcome: 'warn', reasons: [], quality: { analysis: { blockingViolations: [] } } });
    expect(standGate(record, true, allowances({ known: [VAR] }), [2]).outcome).toBe('fail');
    expect(standGate(record, true, allowances({ known: [EQ] }), [1]).outcome).toBe('fail');
  });

  test('loses one violation for each error that is excused, and none for a warning', () => {
    const tests = { total: 3, passed: 3, failed: 0, skipped: 0 };
    const blocking = (findings: readonly Finding[], known: readonly Finding[], blockingViolations: readonly string[]) =>
      standGate(gate(findings, { reasons: NOT_MET, quality: { tests, analysis: { ...ANALYSIS, blockingViolations } } }), true, allowances({ known })).quality;
    const twice = ['high eqeqeq src/berth.ts:9', 'high eqeqeq src/berth.ts:9'];
    expect(blocking([EQ, EQ], [EQ], twice)).toEqual({ tests, analysis: { ...ANALYSIS, highViolations: 1, blockingViolations: twice.slice(1) } });
    expect(blocking([EQ, EQ], [EQ, EQ], [...twice, ...twice])?.analysis?.blockingViolations).toEqual(twice);
    expect(blocking([EQ, { ...EQ, level: 'warning', message: 'Expected a blank' }], [{ ...EQ, message: 'Expected a blank' }], twice)?.analysis).toEqual({ ...ANALYSIS, blockingViolations: twice });
    expect(blocking([EQ], [], twice)?.analysis).toEqual({ ...ANALYSIS, blockingViolations: twice });
  });

  test('never passes by excuses while findings were left out, or a violation blocks that no finding shows', () => {
    const cut: Finding = { level: 'info', message: 'showing 1 of 2 findings, the worst first; the report has all of them', rule: 'findings-left-out' };
    const held = () => allowances({ known: [EVAL, VAR, EQ] });
    expect(standGate(gate([EVAL, EQ, VAR, cut], { reasons: NOT_MET }), true, held()).outcome).toBe('fail');
    expect(standGate(gate([EQ, VAR], { reasons: NOT_MET, quality: { analysis: ANALYSIS } }), true, held()).outcome).toBe('fail');
  });
});

describe('rejected payloads', () => {
  const REJECTED: Finding = { level: 'error', message: '/result: must be one of pass, fail', file: 'contracts/berth.json', line: 5, rule: 'payload-contract-invalid' };
  const REASONS = [{ code: 'contract_invalid' as const, gate: 'lint', message: '1 of 2 files is rejected', next_action: 'Fix it.' }];

  test('are excused one by one, as any finding', () => {
    const record = gate([REJECTED, EQ], { reasons: REASONS });
    expect(standGate(record, true, allowances({ known: [REJECTED] }))).toMatchObject({ outcome: 'fail', reasons: [{ ...REASONS[0], message: '1 finding left that nothing excuses, first at src/berth.ts:9' }] });
    expect(standGate(record, true, allowances({ known: [REJECTED, EQ] }))).toMatchObject({ outcome: 'pass', reasons: [] });
    expect(standGate(gate([REJECTED], { reasons: REASONS }), false, allowances({ waivers: [waiver({ rule: 'lint/payload-contract-invalid', path: 'contracts/**' })] })).outcome).toBe('pass');
  });

  test('leave a warning that no baseline removes where a chain was judged without them', () => {
    const incomplete: Finding = { level: 'warning', message: 'the chains were judged without 1 payload that is rejected', rule: 'chain-incomplete' };
    const stood = standGate(gate([REJECTED, incomplete], { reasons: REASONS }), true, allowances({ known: [REJECTED, incomplete] }));
    expect(stood.outcome).toBe('warn');
    expect(stood.findings.map(({ level, rule }) => `${level} ${rule ?? ''}`)).toEqual(['warning chain-incomplete', 'info payload-contract-invalid']);
  });

  test('never pass by excuses where some were left out', () => {
    const cut: Finding = { level: 'info', message: 'showing 1 of 2 rejections', rule: 'findings-left-out' };
    expect(standGate(gate([REJECTED, cut], { reasons: REASONS }), true, allowances({ known: [REJECTED] })).outcome).toBe('fail');
  });
});

describe('findings of a gate', () => {
  test('that are waived stay, as information that says until when, by whom and why; the rest decides', () => {
    const held = allowances({ waivers: [waiver({})] });
    const stood = standGate(gate([VAR, EQ]), false, held);
    expect(stood.outcome).toBe('fail');
    expect(stood.findings.map(({ level, state, message }) => `${level} ${state ?? ''} ${message}`)).toEqual(['error new Expected ===', 'info waived Unexpected var (waived until 2026-03-31 by @quay: rewrite in spring)']);
    const alone = standGate(gate([VAR]), false, allowances({ waivers: [waiver({})] }));
    expect(alone).toMatchObject({ outcome: 'pass', reasons: [], metrics: { findings_waived: 1, findings_new: 0 } });
    expect(held.account(new Set(['lint'])).waivers).toMatchObject([{ state: 'active', matched: 1, daysLeft: 29 }]);
  });

  test('of a gate that warned are excused too, and those of one that passed are marked', () => {
    const warning: Finding = { ...VAR, level: 'warning' };
    expect(standGate(gate([warning], { outcome: 'warn', metrics: { berths: 3 } }), true, allowances({ known: [VAR] }))).toMatchObject({ outcome: 'pass', metrics: { berths: 3, findings_new: 0, findings_old: 1 } });
    expect(standGate(gate([warning, { ...EQ, level: 'warning' }], { outcome: 'warn' }), true, allowances({ known: [VAR] }))).toMatchObject({ outcome: 'warn', metrics: { findings_new: 1 } });
    expect(standGate(gate([{ ...VAR, level: 'info' }, EQ], { exitCode: null }), true, allowances({ known: [VAR, EQ] }))).toMatchObject({ outcome: 'pass', metrics: { findings_old: 2 } });
    expect(standGate(gate([{ ...VAR, level: 'info' }]), true, allowances({ known: [VAR] }))).toMatchObject({ outcome: 'pass', metrics: { findings_old: 1 } });
  });

  test('are left as they are where no waiver names the gate', () => {
    const record = gate([VAR, EQ]);
    expect(standGate(record, false, allowances({ waivers: [waiver({ rule: 'build/no-var' })], known: [VAR, EQ] }))).toBe(record);
  });

  test('that only the baseline has count without new_only, also where others are waived', () => {
    const stood = standGate(gate([VAR, EQ]), false, allowances({ waivers: [waiver({})], known: [VAR, EQ] }));
    expect(stood).toMatchObject({ outcome: 'fail', metrics: { findings_new: 1, findings_old: 0, findings_waived: 1 } });
    expect(stood.findings.map(({ fingerprint }) => fingerprint)).toEqual([EQ, VAR].map((finding) => itemOf('lint', finding).fingerprint));
  });

  test('that are no more than information excuse nothing', () => {
    const failed = { outcome: 'fail', reasons: [{ code: 'gate_failed', gate: 'lint', message: 'lint says no', next_action: 'Fix it.' }] } as const;
    for (const findings of [[{ ...VAR, level: 'info' }], []] as const) expect(standGate(gate(findings, failed), false, allowances({ waivers: [waiver({})] })).outcome).toBe('fail');
  });

  test('with a slash in their rule, or without a file, are waived by what names just them', () => {
    const scoped: Finding = { ...VAR, rule: '@quay/no-var' };
    expect(standGate(gate([scoped]), false, allowances({ waivers: [waiver({ rule: 'lint/@quay/no-var' })] })).outcome).toBe('pass');
    const { file: _file, line: _line, ...nowhere } = VAR;
    expect(standGate(gate([nowhere]), false, allowances({ waivers: [waiver({ path: '**' }), waiver({ path: '*' })] })).outcome).toBe('fail');
    expect(standGate(gate([nowhere]), false, allowances({ waivers: [waiver({ path: null, fingerprint: itemOf('lint', nowhere).fingerprint })] })).outcome).toBe('pass');
  });

  test('are waived by the first waiver that still holds', () => {
    const waivers = [waiver({ expires: '2026-03-01', owner: '@old' }), waiver({ owner: '@first' }), waiver({ owner: '@second' })];
    expect(standGate(gate([VAR]), false, allowances({ waivers })).findings[0]?.message).toContain('by @first');
  });

  test('count again from the day after expires, and the waiver is named', () => {
    for (const [asOf, outcome, state] of [['2026-03-31', 'pass', 'active'], ['2026-04-01', 'fail', 'expired']] as const) {
      const held = allowances({ waivers: [waiver({})], asOf });
      expect(standGate(gate([VAR]), false, held).outcome, asOf).toBe(outcome);
      const { waivers } = held.account(new Set(['lint']));
      expect(waivers).toMatchObject([{ state, matched: 1 }]);
      expect(waiverWarnings(waivers)).toEqual(state === 'active' ? [] : ['waiver-expired: the waiver of lint/no-var at src/** (owner @quay) expired on 2026-03-31; 1 finding is not waived by it any more']);
    }
  });

  test('a waiver that matches nothing is a warning, unless its gate gave no verdict', () => {
    const held = allowances({ waivers: [waiver({ path: 'docs/**' }), waiver({ rule: 'lint/no-var-at-all' })] });
    expect(standGate(gate([VAR]), false, held).outcome).toBe('fail');
    expect(waiverWarnings(held.account(new Set(['lint'])).waivers).map((text) => text.split(':')[0])).toEqual(['waiver-unmatched', 'waiver-unmatched']);
    expect(held.account(new Set()).waivers.map(({ state }) => state)).toEqual(['not_judged', 'not_judged']);
    expect(held.account(new Set(['lint']), new Set(['lint/no-var'])).waivers.map(({ state }) => state)).toEqual(['not_judged', 'unmatched']);
    const ended = (judged: readonly string[]): readonly string[] => waiverWarnings(allowances({ waivers: [waiver({ expires: '2026-03-01', location: { file: 'gates.yml', line: 7 } })] }).account(new Set(judged)).waivers);
    expect(ended(['lint'])).toEqual(['waiver-expired: gates.yml:7: the waiver of lint/no-var at src/** (owner @quay) expired on 2026-03-01; there is nothing left that it would waive: delete it']);
    expect(ended([])).toEqual(['waiver-expired: gates.yml:7: the waiver of lint/no-var at src/** (owner @quay) expired on 2026-03-01; this run did not judge what it would waive']);
  });

  test('are looked for by waivers where their gate or rulepack judged, and their rule had a base to ask', () => {
    const ended = (['pass', 'warn', 'fail', 'error', 'timeout', 'cancelled', 'not_run', 'skipped'] as const).map((outcome) => ({ ...gate([], { outcome }), name: `gate_${outcome}` }));
    const impact = { ...gate([]), kind: 'rulepack' as const, name: 'change_impact', skippedRules: { rules: ['wide-change', 'no-owner'], why: 'a schedule has no base' } };
    expect([...judgedOwners([...ended, impact])]).toEqual(['gate_pass', 'gate_warn', 'gate_fail', 'change-impact']);
    expect([...unaskedRules([...ended, impact])]).toEqual(['change-impact/wide-change', 'change-impact/no-owner']);
  });

  test('an exit code, a missed threshold and a failed test cannot be waived', () => {
    const waivers = [waiver({}), waiver({ rule: 'lint/gate-failed', path: '**' })];
    const exited = standGate(gate([VAR, { level: 'error', message: 'eslint exited with 1', rule: 'gate-failed' }], { exitCode: 1 }), false, allowances({ waivers }));
    expect(exited.outcome).toBe('fail');
    expect(exited.findings.map(({ rule, level }) => `${level} ${rule ?? ''}`)).toEqual(['error gate-failed', 'info exit-not-excused', 'info no-var']);
    const threshold = { metric: 'berths', expected: '>= 8', actual: 3, met: false };
    expect(standGate(gate([VAR], { thresholds: [threshold] }), false, allowances({ waivers })).outcome).toBe('fail');
    expect(standGate(gate([VAR], { thresholds: [{ ...threshold, actual: 8, met: true }] }), false, allowances({ waivers })).outcome).toBe('pass');
    const tests = [{ code: 'tests_failed' as const, gate: 'lint', message: '1 test failed', next_action: 'Fix it.' }];
    expect(standGate(gate([VAR], { reasons: tests }), false, allowances({ waivers })).outcome).toBe('fail');
    expect(standGate(gate([VAR], { reasons: [...gate([VAR]).reasons, ...tests] }), false, allowances({ waivers })).outcome).toBe('fail');
    const own: Finding = { level: 'error', message: 'lint found errors', rule: 'gate-failed' };
    expect(standGate(gate([VAR, own]), false, allowances({ waivers }))).toMatchObject({ outcome: 'pass', findings: [{ rule: 'no-var' }] });
    expect(standGate(gate([VAR, EQ, own], { exitCode: 1 }), true, allowances({ known: [VAR, EQ] })).findings.find(({ rule }) => rule === 'exit-not-excused')?.message).toMatch(/^2 findings are excused, and exit code 1 is not/);
    expect(standGate(gate([VAR], { outcome: 'error' }), false, allowances({ waivers }))).toMatchObject({ outcome: 'error', findings: [{ level: 'info', state: 'waived' }] });
    expect(standGate(gate([VAR], { outcome: 'timeout' }), false, allowances({ waivers })).findings).toEqual([VAR]);
  });

  test('that the baseline has do not count with new_only, and count without it', () => {
    expect(standGate(gate([VAR, EQ]), true, allowances({ known: [VAR, EQ] }))).toMatchObject({ outcome: 'pass', metrics: { findings_old: 2 } });
    expect(standGate(gate([VAR, EQ]), false, allowances({ known: [VAR, EQ] })).outcome).toBe('fail');
    const held = allowances({ known: [VAR, EQ] });
    standGate(gate([EQ]), true, held);
    expect(held.account(new Set(['lint'])).baseline).toMatchObject({ entries: 2, matched: 1, stale: [{ rule: 'lint/no-var', file: 'src/quay.ts' }] });
    expect(held.account(new Set(['build'])).baseline).toMatchObject({ entries: 2, matched: 0, stale: [] });
  });

  test('of one gate say nothing of what the baseline has of another', () => {
    const of = (name: string, finding: Finding) => ({ ...itemOf(name, finding), text: finding.message });
    const held = createAllowances({ waivers: [], baseline: { path: 'b.json', entries: [of('lint', VAR), of('lint', EQ), of('build', VAR), of('build', EQ), of('later', EQ)] }, asOf: '2026-03-02' });
    standGate(gate([EQ]), true, held);
    standGate({ ...gate([VAR]), name: 'build' }, true, held);
    expect(held.account(new Set(['lint', 'build'])).baseline).toMatchObject({ entries: 5, matched: 2, stale: [{ rule: 'build/eqeqeq' }, { rule: 'lint/no-var' }] });
  });

  test('new_only never passes a new one and never blocks an old one, wherever lines went and in whatever order', () => {
    const finding = fc.record({ level: fc.constant('error' as const), message: fc.constantFrom('Unexpected var', 'Expected ===', 'tide is unused'), file: fc.constantFrom('src/quay.ts', 'src/berth.ts'), line: fc.integer({ min: 1, max: 50 }), rule: fc.constantFrom('no-var', 'eqeqeq') });
    const key = ({ rule, file, message }: Finding): string => `${rule ?? ''} ${file ?? ''} ${message}`;
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), fc.array(finding, { maxLength: 8 }), (before, found) => {
        const stood = standGate(gate(found), true, allowances({ known: before }));
        const isNew = found.some((one) => found.filter((other) => key(other) === key(one)).length > before.filter((other) => key(other) === key(one)).length);
        expect(stood.outcome).toBe(isNew ? 'fail' : 'pass');
        const reversed = standGate(gate([...found].reverse()), true, allowances({ known: [...before].reverse() }));
        expect(reversed.findings).toEqual(stood.findings);
      }),
    );
  });
});
