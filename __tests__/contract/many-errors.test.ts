import { expect, test } from 'vitest';
import { parseGateReport, validateGateReport } from '../../src/contract/documents/gate-report.js';
import { MAX_LISTED_ERRORS } from '../../src/contract/schema/kept-errors.js';

function report(findings: readonly object[]): unknown {
  return {
    version: '2.0', timestamp: '2026-02-13T10:30:00Z', environment: 'ci',
    gates: [{ name: 'buoys', status: 'fail', duration_seconds: 1, findings, metrics: {} }], summary: { total: 1, passed: 0, failed: 1, warnings: 0 },
  };
}

const wrong = (count: number): object[] => Array.from({ length: count }, () => ({ level: 'error', message: 'adrift', line: 0 }));

test('one mistake in 200,000 findings lists the first ones, in order, and is refused', () => {
  const problems = validateGateReport(report(wrong(200_000)));
  expect(problems).toHaveLength(MAX_LISTED_ERRORS);
  expect(problems.map(({ pointer }) => pointer)).toStrictEqual(Array.from({ length: MAX_LISTED_ERRORS }, (_, index) => `/gates/0/findings/${index}/line`));
});

test('a mistake behind many right findings is found', () => {
  const right = Array.from({ length: 100_000 }, () => ({ level: 'error', message: 'adrift', line: 1 }));
  expect(validateGateReport(report(right))).toStrictEqual([]);
  expect(validateGateReport(report([...right, ...wrong(1)])).map(({ pointer }) => pointer)).toStrictEqual(['/gates/0/findings/100000/line']);
});

test('the list of one call does not leak into the next', () => {
  expect(validateGateReport(report(wrong(3)))).toHaveLength(3);
  expect(validateGateReport(report(wrong(1)))).toHaveLength(1);
  expect(validateGateReport(report([]))).toStrictEqual([]);
});

test('in a text, each of many has its line', () => {
  const read = parseGateReport(JSON.stringify(report(wrong(2_000)), null, 1));
  const lines = read.ok ? [] : read.error.map(({ line }) => line);
  expect(new Set(lines).size).toBe(MAX_LISTED_ERRORS);
});
