import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, GateRecord } from '../../src/contract/gate-record.js';
import type { Waiver } from '../../src/contract/waiver.js';
import { createAllowances, type Baseline } from '../../src/pipeline/allowances.js';
import { itemOf, standGate } from '../../src/pipeline/stand-gate.js';
import { waiverWarnings } from '../../src/pipeline/waiver-warnings.js';

const VAR: Finding = { level: 'error', message: 'Unexpected var', file: 'src/quay.ts', line: 3, rule: 'no-var' };
const EQ: Finding = { level: 'error', message: 'Expected ===', file: 'src/berth.ts', line: 9, rule: 'eqeqeq' };

function gate(findings: readonly Finding[], more: Partial<GateRecord> = {}): GateRecord {
  const outcome = findings.some(({ level }) => level === 'error') ? 'fail' : 'pass';
  return {
    name: 'lint', kind: 'run', description: null, blocking: true, needs: [], outcome,
    reasons: outcome === 'fail' ? [{ code: 'gate_failed', gate: 'lint', message: 'lint found errors', next_action: 'Mend them.' }] : [],
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
const NOT_MET = [{ code: 'static_analysis_not_met' as const, gate: 'lint', message: '3 violations', next_action: 'Mend them.' }];

describe('static analysis of a gate', () => {
  test('counts in the contract what is not excused, and passes when all of it is', () => {
    const record = gate([EVAL, EQ, VAR], { reasons: NOT_MET, quality: { analysis: ANALYSIS } });
    const some = standGate(record, true, allowances({ known: [EVAL, VAR] }));
    expect(some.outcome).toBe('fail');
    expect(some.quality?.analysis).toEqual({ tools: ['eslint'], criticalViolations: 0, highViolations: 1, blockingViolations: ['high eqeqeq src/berth.ts:9'] });
    const all = standGate(record, true, allowances({ known: [EVAL, VAR, EQ] }));
    expect(all).toMatchObject({ outcome: 'pass', reasons: [], quality: { analysis: { criticalViolations: 0, highViolations: 0, blockingViolations: [] } } });
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
  const REASONS = [{ code: 'contract_invalid' as const, gate: 'lint', message: '1 of 2 files is rejected', next_action: 'Mend it.' }];

  test('are excused one by one, as any finding', () => {
    const record = gate([REJECTED, EQ], { reasons: REASONS });
    expect(standGate(record, true, allowances({ known: [REJECTED] }))).toMatchObject({ outcome: 'fail', reasons: REASONS });
    expect(standGate(record, true, allowances({ known: [REJECTED, EQ] }))).toMatchObject({ outcome: 'pass', reasons: [] });
    expect(standGate(gate([REJECTED], { reasons: REASONS }), false, allowances({ waivers: [waiver({ rule: 'lint/payload-contract-invalid', path: 'contracts/**' })] })).outcome).toBe('pass');
  });

  test('leave a warning that no baseline takes away where a chain was judged without them', () => {
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

  test('count again from the day after expires, and the waiver is named', () => {
    for (const [asOf, outcome, state] of [['2026-03-31', 'pass', 'active'], ['2026-04-01', 'fail', 'expired']] as const) {
      const held = allowances({ waivers: [waiver({})], asOf });
      expect(standGate(gate([VAR]), false, held).outcome, asOf).toBe(outcome);
      const { waivers } = held.account(new Set(['lint']));
      expect(waivers).toMatchObject([{ state, matched: 1 }]);
      expect(waiverWarnings(waivers)).toEqual(state === 'active' ? [] : ['waiver-expired: the waiver of lint/no-var at src/** (owner @quay) expired on 2026-03-31; 1 finding counts again']);
    }
  });

  test('a waiver that matches nothing is a warning, unless its gate gave no verdict', () => {
    const held = allowances({ waivers: [waiver({ path: 'docs/**' }), waiver({ rule: 'lint/no-var-at-all' })] });
    expect(standGate(gate([VAR]), false, held).outcome).toBe('fail');
    expect(waiverWarnings(held.account(new Set(['lint'])).waivers).map((text) => text.split(':')[0])).toEqual(['waiver-unmatched', 'waiver-unmatched']);
    expect(held.account(new Set()).waivers.map(({ state }) => state)).toEqual(['not_judged', 'not_judged']);
  });

  test('an exit code, a missed threshold and a failed test cannot be waived', () => {
    const waivers = [waiver({}), waiver({ rule: 'lint/gate-failed', path: '**' })];
    const exited = standGate(gate([VAR, { level: 'error', message: 'eslint exited with 1', rule: 'gate-failed' }], { exitCode: 1 }), false, allowances({ waivers }));
    expect(exited.outcome).toBe('fail');
    expect(exited.findings.map(({ rule, level }) => `${level} ${rule ?? ''}`)).toEqual(['error gate-failed', 'info exit-not-excused', 'info no-var']);
    const threshold = { metric: 'berths', expected: '>= 8', actual: 3, met: false };
    expect(standGate(gate([VAR], { thresholds: [threshold] }), false, allowances({ waivers })).outcome).toBe('fail');
    const tests = [{ code: 'tests_failed' as const, gate: 'lint', message: '1 test failed', next_action: 'Mend it.' }];
    expect(standGate(gate([VAR], { reasons: tests }), false, allowances({ waivers })).outcome).toBe('fail');
    expect(standGate(gate([VAR], { outcome: 'error' }), false, allowances({ waivers })).findings).toEqual([VAR]);
  });

  test('that the baseline has do not count with new_only, and count without it', () => {
    expect(standGate(gate([VAR, EQ]), true, allowances({ known: [VAR, EQ] }))).toMatchObject({ outcome: 'pass', metrics: { findings_old: 2 } });
    expect(standGate(gate([VAR, EQ]), false, allowances({ known: [VAR, EQ] })).outcome).toBe('fail');
    const held = allowances({ known: [VAR, EQ] });
    standGate(gate([EQ]), true, held);
    expect(held.account(new Set(['lint'])).baseline).toMatchObject({ entries: 2, matched: 1, stale: [{ rule: 'lint/no-var', file: 'src/quay.ts' }] });
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
