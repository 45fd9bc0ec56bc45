import { describe, expect, it } from 'vitest';
import type { GateRecord, GateSpec, Outcome } from '../../src/contract/verdict/gate-record.js';
import type { Cause } from '../../src/gates/cause.js';
import { judged, nameOfCommand, recordOf, unjudged, worseConclusion, type Conclusion, type EndedWork } from '../../src/gates/conclusion.js';
import { gateSpec } from './harbour.js';

const CAUSE: Cause = { code: 'gate_error', message: 'the crane is stuck', nextAction: 'grease it' };
const EXITED: EndedWork = { ended: { kind: 'exited', code: 0 }, output: { text: '', totalBytes: 0, truncated: false }, leftBehind: false, durationMs: 1500 };

function recorded(conclusion: Conclusion, spec: Partial<GateSpec> = {}, result: EndedWork = EXITED, redact: (text: string) => string = (text) => text): GateRecord {
  const gate = { kind: 'command', name: 'crane', needs: [], spec: gateSpec({ name: 'crane', ...spec }) } as const;
  return recordOf({ gate, redact, root: '/quay' }, Date.UTC(2026, 2, 2, 8), result, conclusion);
}

const short = ({ outcome, reasons, findings, thresholds }: GateRecord): string =>
  [outcome, ...reasons.map(({ code }) => code), ...findings.map(({ level, rule }) => `${level}:${rule ?? ''}`), ...thresholds.map(({ met }) => (met ? 'met' : 'missed'))].join(' ');

describe('two conclusions as one', () => {
  const RANKED: readonly (readonly Outcome[])[] = [['pass'], ['warn'], ['fail'], ['error', 'timeout', 'cancelled', 'not_run', 'skipped']];
  const of = (outcome: Outcome): Conclusion => ({ ...judged('pass', { metrics: { [outcome]: 1 } }), outcome });

  it('are as bad as the worse, in whatever order; of two that are as bad it is the first', () => {
    for (const [rank, outcomes] of RANKED.entries()) {
      for (const outcome of outcomes) {
        for (const [otherRank, others] of RANKED.entries()) {
          for (const other of others) expect(worseConclusion(of(outcome), of(other)).outcome, `${outcome} and ${other}`).toBe(rank >= otherRank ? outcome : other);
        }
      }
    }
  });

  it('keep everything of both', () => {
    const tests = { total: 2, passed: 2, failed: 0 };
    const first = unjudged(CAUSE, 'clank', { metrics: { lifts: 3 }, evidence: [{ path: 'a.xml', sha256: 'a' }], quality: { tests }, findings: [{ level: 'info', message: 'paint is dry' }] });
    expect(first).toMatchObject({ outcome: 'error', causes: [CAUSE], metrics: { lifts: 3 }, findings: [{ message: 'paint is dry' }, { level: 'error', message: 'the crane is stuck', rule: 'gate-error', suggestion: 'grease it', code_snippet: 'clank' }] });
    const both = worseConclusion(first, judged('warn', { causes: [{ ...CAUSE, code: 'gate_failed' }], metrics: { loads: 1 }, findings: [{ level: 'warning', message: 'wind' }], evidence: [{ path: 'b.xml', sha256: 'b' }] }));
    expect(both).toMatchObject({ metrics: { lifts: 3, loads: 1 }, quality: { tests }, causes: [{ code: 'gate_error' }, { code: 'gate_failed' }], evidence: [{ path: 'a.xml' }, { path: 'b.xml' }] });
    expect(both.findings).toHaveLength(3);
    const coverage = { actual: 81, required: 80 };
    expect(worseConclusion(first, judged('pass', { quality: { coverage } })).quality).toEqual({ tests, coverage });
    expect('quality' in worseConclusion(judged('pass'), judged('pass'))).toBe(false);
  });
});

describe('thresholds of a gate', () => {
  const holds = (outcome: 'pass' | 'warn' | 'fail', metrics: Readonly<Record<string, unknown>>, spec: Partial<GateSpec>) => short(recorded(judged(outcome, { metrics }), spec));
  const thresholds = { lifts: '>= 8' };

  it.each([
    ['pass', 8, 'pass met'],
    ['pass', 7, 'fail threshold_missed error:threshold-missed missed'],
    ['warn', 8, 'warn met'],
    ['warn', 7, 'fail threshold_missed error:threshold-missed missed'],
    ['fail', 8, 'fail met'],
    ['fail', 7, 'fail threshold_missed error:threshold-missed missed'],
    ['pass', undefined, 'error report_missing error:report-missing missed'],
    ['warn', undefined, 'error report_missing error:report-missing missed'],
    ['pass', '9', 'error report_invalid error:report-invalid missed'],
    ['pass', null, 'error report_invalid error:report-invalid missed'],
    ['pass', [9], 'error report_invalid error:report-invalid missed'],
  ] as const)('worsen a gate that ended as %s with %j lifts', (outcome, lifts, expected) => {
    expect(holds(outcome, lifts === undefined ? {} : { lifts }, { thresholds })).toBe(expected);
  });

  it('say what the metric is instead of a number', () => {
    const said = (lifts: unknown): string | undefined => recorded(judged('pass', { metrics: { lifts } }), { thresholds }).reasons[0]?.message;
    expect([null, [9], '9', true].map(said)).toEqual(['null', 'an array', 'the text "9"', 'a boolean'].map((what) => `the metric lifts is ${what}, and its threshold needs a number`));
  });

  it('have nothing to say of a gate that could not be judged', () => {
    for (const outcome of ['error', 'timeout', 'cancelled'] as const) expect(recorded({ ...judged('pass', { metrics: { lifts: 1 } }), outcome }, { thresholds })).toMatchObject({ outcome, thresholds: [] });
  });

  it('of a milder level never fail, but a metric that is missing is always an error', () => {
    const level = (is: 'error' | 'warning' | 'info', other = {}) => ({ thresholds, thresholdLevels: { lifts: is, ...other } });
    expect(holds('pass', { lifts: 7 }, level('warning'))).toBe('warn warning:threshold-missed missed');
    expect(holds('pass', { lifts: 7 }, level('info'))).toBe('pass info:threshold-missed missed');
    expect(holds('fail', { lifts: 7 }, level('warning'))).toBe('fail warning:threshold-missed missed');
    expect(holds('pass', { lifts: 7 }, level('error'))).toBe('fail threshold_missed error:threshold-missed missed');
    expect(holds('pass', {}, level('info'))).toBe('error report_missing error:report-missing missed');
    expect(holds('pass', { lifts: 7 }, { thresholds, thresholdLevels: { loads: 'info' } })).toBe('fail threshold_missed error:threshold-missed missed');
  });

  it('are as bad together as the worst, in whatever order', () => {
    for (const names of [['lifts', 'loads'], ['loads', 'lifts']]) {
      expect(recorded(judged('pass', { metrics: { lifts: 1 } }), { thresholds: Object.fromEntries(names.map((name) => [name, '>= 8'])) }).outcome).toBe('error');
      const mild = recorded(judged('pass', { metrics: { lifts: 1, loads: 1 } }), { thresholds: Object.fromEntries(names.map((name) => [name, '>= 8'])), thresholdLevels: { loads: 'warning' } });
      expect(mild.outcome).toBe('fail');
    }
    expect(holds('pass', { toString: 9 }, { thresholds: { valueOf: '>= 0' } })).toContain('error report_missing');
  });
});

describe('the record of a gate', () => {
  it('shows no credential, wherever it stands', () => {
    const secret = 'gull-berth-42';
    const spill = `at ${secret}!`;
    const record = recorded(
      judged('fail', {
        causes: [{ code: 'gate_failed', message: spill, nextAction: spill }],
        findings: [{ level: 'error', message: spill, rule: spill, file: `src/${secret}`, suggestion: spill, code_snippet: spill }],
        metrics: { plain: spill, list: [1, spill, [spill]], deep: { er: { spill }, none: null, yes: true } },
        evidence: [{ path: `reports/${secret}.xml`, sha256: 'f'.repeat(64) }],
        quality: { tests: { total: 1, passed: 0, failed: 1, detail: { skipped: 0, seconds: 0, flaky: 0, notableTotal: 1, slowest: [{ name: spill, seconds: 1 }], notable: [{ status: 'failed', name: spill, file: null, line: null, message: spill }] } } },
      }),
      {}, { ...EXITED, output: { text: spill, totalBytes: 20, truncated: false } }, (text) => text.replaceAll(secret, '***'),
    );
    expect(JSON.stringify(record)).not.toContain(secret);
    expect(record).toMatchObject({ metrics: { list: [1, 'at ***!', ['at ***!']], deep: { none: null, yes: true } }, output: { text: 'at ***!', totalBytes: 20 }, findings: [{ level: 'error' }] });
  });

  it('keeps the level of a finding even when a secret is spelled like it', () => {
    const record = recorded(judged('fail', { findings: [{ level: 'error', message: 'an error' }] }), {}, EXITED, (text) => text.replaceAll('error', '***'));
    expect(record.findings).toEqual([{ level: 'error', message: 'an ***' }]);
  });

  it('says when, how long and how it ended', () => {
    expect(recorded(judged('pass'))).toMatchObject({ startedAt: '2026-03-02T08:00:00.000Z', durationSeconds: 1.5, exitCode: 0, signal: null, output: { text: '' }, findings: [] });
    expect(recorded(judged('pass'), {}, { ...EXITED, leftBehind: true }).findings).toMatchObject([{ level: 'info', rule: 'left-behind' }]);
    expect(recorded(unjudged(CAUSE, ''), {}, { ...EXITED, ended: { kind: 'signalled', signal: 'SIGKILL' } })).toMatchObject({ exitCode: null, signal: 'SIGKILL' });
    expect(recorded(unjudged(CAUSE, ''), {}, { ...EXITED, ended: { kind: 'not_started', wrong: 'program', cause: 'ENOENT' }, durationMs: -1 } as EndedWork)).toMatchObject({ startedAt: null, durationSeconds: 0, output: null, exitCode: null });
    expect(recorded(judged('pass'), {}, { ended: { kind: 'judged' }, output: null, leftBehind: false, durationMs: 1 })).toMatchObject({ startedAt: '2026-03-02T08:00:00.000Z', output: null, exitCode: null });
  });
});

it('a command is named in one short line', () => {
  const named = (command: string | readonly string[]): string => nameOfCommand(gateSpec({ name: 'crane', command }));
  expect(named(' lift load \n\n  lower load\r\nrest\n')).toBe('lift load; lower load; rest');
  expect(named(['lift', 'load one'])).toBe('lift load one');
  expect(named('x'.repeat(120))).toBe('x'.repeat(120));
  expect(named('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
  expect(nameOfCommand(gateSpec({ name: 'crane', kind: 'uses', uses: 'tests', command: [] }))).toBe('uses: tests');
});
