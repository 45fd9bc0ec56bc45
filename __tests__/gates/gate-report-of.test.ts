import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GateRecord, Outcome } from '../../src/contract/verdict/gate-record.js';
import { validateGateReport } from '../../src/contract/documents/gate-report.js';
import type { GateReport } from '../../src/contract/generated/types.js';
import { aggregateReportOf, gateReportOf } from '../../src/gates/gate-report-of.js';
import { gateRecord } from '../support/gate-record.js';

const FRAME = { environment: 'ci', timestamp: '2026-03-02T08:00:00Z', metadata: { commit_sha: 'c0ffee' } } as const;
const OUTCOMES: readonly Outcome[] = ['pass', 'warn', 'fail', 'error', 'timeout', 'cancelled', 'not_run', 'skipped'];
const COUNTED: Readonly<Partial<Record<Outcome, 'passed' | 'warnings' | 'failed'>>> = {
  pass: 'passed', warn: 'warnings', fail: 'failed', error: 'failed', timeout: 'failed', cancelled: 'failed',
};

function valueOf(report: ReturnType<typeof aggregateReportOf>): GateReport {
  if (report === null || !report.ok) throw new Error(JSON.stringify(report));
  return report.value;
}

function ended(name: string, outcome: Outcome): GateRecord {
  const red = !['pass', 'warn', 'skipped'].includes(outcome);
  return gateRecord({
    name,
    outcome,
    reasons: red ? [{ code: 'gate_error', gate: name, message: `${name} ran aground`, next_action: 'wait for the tide' }] : [],
    ...(outcome === 'skipped' ? { skippedBy: 'on_fork: skip' } : {}),
    ...(outcome === 'not_run' ? { stoppedBy: 'anchor' } : {}),
  });
}

test('every mix of outcomes gives a valid report that counts and names each gate once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...OUTCOMES), { maxLength: 10 }), (outcomes) => {
      const records = outcomes.map((outcome, index) => ended(`leg_${index}`, outcome));
      const counted = records.filter(({ outcome }) => COUNTED[outcome] !== undefined);
      const report = aggregateReportOf(records, FRAME);
      if (counted.length === 0) {
        expect(report).toBeNull();
        return;
      }
      const value = valueOf(report);
      expect(validateGateReport(value)).toEqual([]);
      expect(value.gates.map(({ name }) => name)).toEqual(counted.map(({ name }) => name));
      for (const key of ['passed', 'warnings', 'failed'] as const) {
        expect(value.summary[key]).toBe(counted.filter(({ outcome }) => COUNTED[outcome] === key).length);
      }
      const left = [...(value.metadata?.not_run ?? []), ...(value.metadata?.skipped ?? [])].map(({ name }) => name);
      expect(left.sort()).toEqual(records.filter((record) => !counted.includes(record)).map(({ name }) => name).sort());
    }),
  );
});

test('a gate that could not be judged fails with its reason as a finding', () => {
  const { gates } = valueOf(gateReportOf(ended('anchor', 'timeout'), FRAME));
  expect(gates[0]).toMatchObject({
    name: 'anchor',
    status: 'fail',
    findings: [{ level: 'error', message: 'anchor ran aground', rule: 'gate-error', suggestion: 'wait for the tide' }],
    metadata: { outcome: 'timeout', blocking: true },
  });
});

test('a gate that says itself why it failed says nothing more, and one that only advises is told apart', () => {
  const leak = { level: 'error', message: 'water in hold 3', rule: 'leak' } as const;
  const { gates } = valueOf(gateReportOf({ ...ended('anchor', 'fail'), findings: [leak], phase: 'EXPORT_CONTRACT', blocking: false }, FRAME));
  expect(gates[0]).toMatchObject({ findings: [leak], metadata: { phase: 'EXPORT_CONTRACT', blocking: false } });
  const noted = { level: 'info', message: 'paint is dry' } as const;
  expect(valueOf(gateReportOf({ ...ended('anchor', 'error'), findings: [noted] }, FRAME)).gates[0]?.findings).toMatchObject([{ message: 'anchor ran aground' }, noted]);
  expect(valueOf(gateReportOf({ ...ended('anchor', 'warn'), findings: [noted] }, FRAME)).gates[0]?.findings).toEqual([noted]);
});

test('a gate that left no verdict has no report of its own', () => {
  expect(gateReportOf(ended('anchor', 'skipped'), FRAME)).toBeNull();
  expect(gateReportOf(ended('anchor', 'not_run'), FRAME)).toBeNull();
});

test('the report of the run names what was left out, with the reason', () => {
  const value = valueOf(aggregateReportOf([ended('anchor', 'fail'), ended('sail', 'not_run'), ended('foreign', 'skipped')], FRAME));
  expect(valueOf(aggregateReportOf([ended('anchor', 'fail')], FRAME)).metadata).toStrictEqual({ commit_sha: 'c0ffee' });
  expect(value.metadata).toEqual({
    commit_sha: 'c0ffee',
    not_run: [{ name: 'sail', reason: 'sail ran aground' }],
    skipped: [{ name: 'foreign', reason: 'on_fork: skip' }],
  });
});

test('findings and metrics of a gate are in it as they are', () => {
  const record = gateRecord({
    name: 'timetable',
    outcome: 'warn',
    findings: [{ level: 'warning', message: 'tight turn', file: 'data/ferries.csv', line: 3, column: 1, rule: 'turn-time' }],
    metrics: { ferries: 9 },
  });
  expect(valueOf(gateReportOf(record, FRAME)).gates[0]).toMatchObject({ status: 'warn', duration_seconds: 1.234, findings: record.findings, metrics: { ferries: 9 } });
});
