import { describe, expect, it } from 'vitest';
import { createMochawesomeReader } from '../../src/formats/tests/mochawesome.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createMochawesomeReader('mochawesome.json'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const test = (state: string | null, more: object = {}): object => ({ title: 'moors', fullTitle: 'quay moors', state, pending: state === 'pending', duration: 1500, err: {}, ...more });
const report = (tests: readonly object[], stats: object, more: object = {}): Uint8Array => bytesOf(JSON.stringify({
  stats: { tests: tests.length, testsRegistered: tests.length, passes: 0, failures: 0, other: 0, ...stats },
  results: [{ fullFile: '/quay/quay.cy.ts', beforeHooks: [], afterHooks: [], tests: [], suites: [{ fullFile: '', beforeHooks: [], afterHooks: [], tests, suites: [], ...more }] }],
}));

describe('mochawesome', () => {
  it.each([
    ['mochawesome', [3, 2, 0, 2], 0.021], ['hooks', [3, 0, 4, 5], 0], ['merged', [6, 2, 4, 7], 0.021],
  ] as const)('%s, as it was written', (name, counts, seconds) => {
    const facts = factsOf(fixture(`mochawesome/${name}.json`));
    expect([facts.passed, facts.failed, facts.errors, facts.skipped]).toEqual(counts);
    expect(facts).toMatchObject({ seconds, oddities: [], runSucceeded: true });
  });

  it('says where a test and a hook broke', () => {
    const cases = ['mochawesome', 'hooks'].flatMap((name) => factsOf(fixture(`mochawesome/${name}.json`)).notable);
    expect(cases.map(({ status, name, file, line }) => [status, name, file, line])).toEqual([
      ['failed', 'harbour finds the lighthouse', '/home/runner/harbour/test/harbour.spec.js', 6],
      ['failed', 'harbour quay breaks the rope', '/home/runner/harbour/test/harbour.spec.js', 9],
      ['error', 'harbour broken before "before all" hook for "a"', '/home/runner/harbour/hook/hook.spec.js', 3],
      ['error', 'harbour broken before each "before each" hook for "c"', '/home/runner/harbour/hook/hook.spec.js', 4],
      ['error', 'harbour broken after each "after each" hook for "e"', '/home/runner/harbour/hook/hook.spec.js', 5],
      ['error', 'harbour broken after "after all" hook for "g"', '/home/runner/harbour/hook/hook.spec.js', 6],
    ]);
  });

  it('takes the file of a suite from the one around it', () => {
    expect(factsOf(report([test('failed')], { failures: 1 })).notable[0]).toMatchObject({ name: 'quay moors', file: '/quay/quay.cy.ts', status: 'failed' });
  });

  it('of version 3 has one suite and no list', () => {
    const { stats, results } = JSON.parse(new TextDecoder().decode(report([test('passed')], { passes: 1 }))) as { stats: object; results: object[] };
    expect(factsOf(bytesOf(JSON.stringify({ stats, suites: results[0], copyrightYear: 2018 })))).toMatchObject({ passed: 1, seconds: 1.5 });
  });

  it('of Cypress counts failures below zero where it skips, leaves pending tests away and has hooks among the tests', () => {
    const tests = [test('passed'), test('pending'), test('pending')];
    expect(factsOf(report(tests, { passes: 1, tests: 1, failures: -2, other: 2 }))).toMatchObject({ passed: 1, skipped: 2, oddities: [] });
    const broken = [test('failed', { title: '"before each" hook for "moors"' }), test(null, { skipped: true })];
    expect(factsOf(report(broken, { failures: 1 }))).toMatchObject({ failed: 0, errors: 1, skipped: 1, oddities: [] });
  });

  it('warns of cases that did not run, where nothing failed', () => {
    const { oddities, skipped } = factsOf(report([test('passed'), test(null)], { passes: 1, tests: 1 }));
    expect([skipped, oddities.map(({ message }) => message)]).toEqual([1, [expect.stringContaining('1 cases did not run')]]);
  });

  it('believes either sign of a failure', () => {
    expect(factsOf(report([test('passed', { fail: true })], { failures: 1 }))).toMatchObject({ failed: 1 });
  });

  it.each([
    ['more cases than there are', report([test('passed')], { passes: 1, tests: 2 }), 'stats.tests says that it has 2 cases, and 1 is'],
    ['more failures', report([test('passed')], { passes: 1, failures: 1 }), 'stats.failures says that it has 1 failed cases, and 0 are'],
    ['more hooks that broke', report([test('passed')], { passes: 1, other: 1 }), 'failed cases, and 0 are'],
    ['more passes', report([test('pending')], { passes: 1 }), 'stats.passes says that it has 1 passed cases'],
    ['a state of nobody', report([test('sunk')], {}), 'the state "sunk" is not known to mochawesome'],
    ['no suites', bytesOf('{"stats":{"testsRegistered":1},"results":[]}'), 'stats.testsRegistered says that it has 1 cases'],
    ['a suite without a list', report([test('passed')], { passes: 1 }, { suites: null }), '/suites'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
