import { describe, expect, it } from 'vitest';
import { createPlaywrightReader } from '../../src/formats/tests/playwright.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createPlaywrightReader('results.json'), bytes);
const factsOf = (report: object) => {
  const result = read(bytesOf(JSON.stringify(report)));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const test = (status: string, more: object = {}): object => ({ status, projectName: '', annotations: [], results: [], ...more });
const report = (tests: readonly object[], more: object = {}): object => ({
  config: { rootDir: '/quay' }, errors: [], stats: {},
  suites: [{ title: 'quay.spec.ts', specs: [], suites: [{ title: 'quay', specs: [{ title: 'moors', file: 'quay.spec.ts', line: 3, tests }] }] }], ...more,
});

describe('the JSON reporter of Playwright', () => {
  it('as it writes a failed, a flaky and a skipped test', () => {
    const result = read(fixture('playwright/playwright.json'));
    if (!result.ok) throw new Error(result.error.message);
    const { passed, failed, errors, skipped, runSucceeded, oddities, notable } = result.value;
    expect([passed, failed, errors, skipped, runSucceeded, oddities]).toEqual([2, 1, 0, 1, true, []]);
    expect(notable.map(({ status, name, file, line, isFlaky }) => [status, name, file, line, isFlaky])).toEqual([
      ['failed', 'harbour.spec.mjs > harbour > finds the lighthouse', '/home/runner/harbour/harbour.spec.mjs', 4, false],
      ['passed', 'harbour.spec.mjs > harbour > sails', '/home/runner/harbour/harbour.spec.mjs', 5, true],
    ]);
    expect(notable[1]?.message).toContain('no wind');
  });

  it('says of a test that passed and should not that it did', () => {
    const { failed, notable } = factsOf(report([test('unexpected', { expectedStatus: 'failed', results: [{ status: 'passed', duration: 1, errors: [] }] })]));
    expect([failed, notable[0]?.message]).toEqual([1, 'expected to fail, but passed']);
  });

  it('counts a test in each project', () => {
    const { passed, failed, notable } = factsOf(report([test('expected', { projectName: 'chromium' }), test('unexpected', { projectName: 'webkit' })]));
    expect([passed, failed, notable[0]?.name]).toEqual([1, 1, 'webkit > quay.spec.ts > quay > moors']);
  });

  it.each([
    ['errors outside tests', report([test('expected')], { errors: [{ message: '\u001b[31mTimed out waiting 2s for the test suite to run\u001b[39m' }] }), 'an error outside tests: Timed out'],
    ['skipped tests that nobody wanted to skip', report([test('expected'), test('skipped')]), '1 skipped cases'],
  ])('%s are not success', (_, json, why) => {
    const { runSucceeded, oddities } = factsOf(json);
    expect([runSucceeded, oddities[0]?.message]).toEqual([false, expect.stringContaining(why)]);
  });

  it('that maxFailures stopped a run is no reason beside the tests that failed', () => {
    const errors = [{ message: '\u001b[31mTesting stopped early after 1 maximum allowed failures.\u001b[39m' }];
    expect(factsOf(report([test('unexpected'), test('skipped')], { errors }))).toMatchObject({ failed: 1, skipped: 1, runSucceeded: true, oddities: [{ message: expect.stringContaining('stopped early') as string }] });
    expect(factsOf(report([test('expected')], { errors })).runSucceeded).toBe(false);
    expect(factsOf(report([test('unexpected')], { errors: [...errors, { message: 'Error: late' }] })).runSucceeded).toBe(false);
  });

  it('a skip says why, in the test or in its result, or follows a failure', () => {
    for (const tests of [
      [test('expected'), test('skipped', { annotations: [{ type: 'fixme' }] })], [test('expected'), test('skipped', { results: [{ status: 'skipped', duration: 0, annotations: [{ type: 'skip' }] }] })],
      [test('unexpected'), test('skipped')],
    ]) expect(factsOf(report(tests))).toMatchObject({ skipped: 1, runSucceeded: true, oddities: [] });
  });

  it.each([
    ['more cases than there are', report([test('expected')], { stats: { expected: 2 } }), 'stats.expected says that it has 2 cases, and 1 is'],
    ['an outcome of nobody', report([test('sunk')]), 'expected one of "expected"'],
    ['no suites', { config: {}, stats: {} }, '/suites'],
  ])('%s: refused', (_, json, why) => {
    const result = read(bytesOf(JSON.stringify(json)));
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
