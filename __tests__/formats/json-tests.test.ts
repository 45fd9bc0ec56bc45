import { describe, expect, it } from 'vitest';
import { createCtrfReader } from '../../src/formats/tests/ctrf.js';
import { createJestReader } from '../../src/formats/tests/jest.js';
import { createMochaReader } from '../../src/formats/tests/mocha.js';
import type { CreateReportReader } from '../../src/formats/report-reader.js';
import type { TestFacts } from '../../src/formats/test-facts.js';
import { bytesOf, readIn } from './read-report.js';

const read = (create: CreateReportReader<TestFacts>, value: unknown) => readIn(create('out/tests.json'), bytesOf(JSON.stringify(value, null, 1)));
const factsOf = (create: CreateReportReader<TestFacts>, value: unknown) => {
  const result = read(create, value);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const problemOf = (create: CreateReportReader<TestFacts>, value: unknown) => {
  const result = read(create, value);
  return result.ok ? 'no problem' : `${result.error.location?.line}: ${result.error.message}`;
};

describe('Jest JSON', () => {
  const test = (status: string, more: object = {}) => ({ ancestorTitles: ['quay'], title: 'moors', fullName: 'quay moors', status, duration: 5, failureMessages: [], ...more });
  const report = (success: boolean, assertionResults: unknown[], more: object = {}, file: object = {}) => ({
    success, testResults: [{ name: '/home/pilot/quay.test.js', status: success ? 'passed' : 'failed', message: '', assertionResults, ...file }], ...more,
  });

  it('of Vitest names a test that passed only when it was tried again', () => {
    const facts = factsOf(createJestReader, report(true, [test('passed', { failureMessages: ['Error: no wind\n    at /home/pilot/quay.test.js:7:2'] }), test('passed'), test('pending', { failureMessages: ['Error: no wind'] })]));
    expect(facts).toMatchObject({ passed: 2, skipped: 1, failed: 0, notableTotal: 1 });
    expect(facts.notable).toMatchObject([{ isFlaky: true, status: 'passed', line: 7, message: expect.stringContaining('no wind') as string }]);
  });

  it('counts a file that broke before its cases', () => {
    const facts = factsOf(createJestReader, report(false, [], { numTotalTests: 0, numFailedTests: 0 }, { message: '\u001b[31mSyntaxError\u001b[39m: no rope\n    at quay.test.js:3:1' }));
    expect(facts).toMatchObject({ errors: 1, oddities: [], runSucceeded: true });
    expect(facts.notable[0]).toMatchObject({ status: 'error', file: '/home/pilot/quay.test.js', line: 3, message: 'SyntaxError: no rope\n    at quay.test.js:3:1' });
  });

  it('counts it once where jest-junit has put a case for it into the results', () => {
    const broken = { ancestorTitles: [], duration: 0, failureMessages: ['no rope'], numPassingAsserts: 0, status: 'error' };
    const facts = factsOf(createJestReader, report(false, [broken], { numTotalTests: 0, numFailedTests: 0 }, { message: 'no rope' }));
    expect(facts).toMatchObject({ failed: 0, errors: 1, oddities: [], runSucceeded: true });
    expect(problemOf(createJestReader, report(true, [broken]))).toContain('the status "error" is not known to Jest');
  });

  it('knows flaky cases and the line of a case', () => {
    const facts = factsOf(createJestReader, report(false, [test('passed', { invocations: 2, retryReasons: ['no wind'] }), test('failed', { location: { line: 8, column: 3 } }), test('todo', { duration: null })]));
    expect(facts).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
    expect(facts.notable).toMatchObject([{ isFlaky: true, message: 'no wind' }, { status: 'failed', file: '/home/pilot/quay.test.js', line: 8 }]);
  });

  it('believes a run that calls itself unsuccessful', () => {
    expect(factsOf(createJestReader, report(false, [test('passed')], {}, { status: 'passed' })).runSucceeded).toBe(false);
    expect(factsOf(createJestReader, report(true, [test('passed')], { wasInterrupted: true })).runSucceeded).toBe(false);
    expect(factsOf(createJestReader, report(false, [test('failed')])).runSucceeded).toBe(true);
  });

  it('refuses what it lost or does not know', () => {
    expect(problemOf(createJestReader, report(true, [test('passed')], { numTotalTests: 2 }))).toMatch(/^\d+: numTotalTests says that it has 2 cases, and 1 is in the report$/);
    expect(problemOf(createJestReader, report(true, [test('passed')], { numFailedTests: 1 }))).toContain('numFailedTests says that it has 1 failed cases');
    expect(problemOf(createJestReader, report(true, [test('sunk')]))).toContain('the status "sunk" is not known to Jest');
    expect(problemOf(createJestReader, { success: true })).toContain('expected a list at /testResults, found nothing');
    expect(problemOf(createJestReader, { testResults: [] })).toContain('expected true or false at /success');
    const few = report(true, [test('passed')], { numTotalTests: 0 });
    const line = JSON.stringify(few, null, 1).split('\n').length - 1;
    expect(factsOf(createJestReader, few).oddities).toMatchObject([{ message: expect.stringContaining('numTotalTests'), line }]);
  });
});

describe('Mocha JSON', () => {
  const test = (title: string, more: object = {}) => ({ title, fullTitle: `quay ${title}`, file: '/home/pilot/quay.js', duration: 4, currentRetry: 0, err: {}, ...more });
  const report = (lists: { passes?: unknown[]; pending?: unknown[]; failures?: unknown[]; tests?: unknown[] }, stats: object = {}) => {
    const { passes = [], pending = [], failures = [], tests = [...passes, ...pending, ...failures] } = lists;
    return { stats, tests, pending, failures, passes };
  };

  it('counts hooks that break, and passes after a retry', () => {
    const hook = test('"before all" hook for "moors"', { err: { message: 'no rope', stack: 'Error: no rope\n    at /home/pilot/quay.js:4:2' } });
    const facts = factsOf(createMochaReader, report({ passes: [test('moors', { currentRetry: 1 })], failures: [hook], tests: [test('moors')] }, { tests: 1, passes: 1, failures: 1, pending: 0 }));
    expect(facts).toMatchObject({ passed: 1, errors: 1, oddities: [] });
    expect(facts.notable).toMatchObject([{ isFlaky: true, name: 'quay moors' }, { status: 'error', line: 4, message: 'no rope' }]);
  });

  it('refuses what it lost', () => {
    expect(problemOf(createMochaReader, report({ passes: [test('moors')] }, { tests: 2 }))).toContain('stats.tests says that it has 2 cases');
    expect(problemOf(createMochaReader, report({ passes: [test('moors')] }, { failures: 1 }))).toContain('1 failed cases');
    expect(problemOf(createMochaReader, report({ tests: [test('moors')] }))).toContain('tests has 1 cases');
  });
});

describe('CTRF', () => {
  const report = (tests: unknown[], summary: object) => ({ reportFormat: 'CTRF', specVersion: '0.0.0', results: { tool: { name: 'quay' }, summary, tests } });

  it('takes what is neither passed nor failed nor skipped for broken', () => {
    const facts = factsOf(createCtrfReader, report([
      { name: 'moors', status: 'passed', duration: 1500, flaky: true, suite: ['quay', 'pier'] }, { name: 'sinks', status: 'failed', duration: 1, message: 'sunk', trace: 'at /q.js:3:1', suite: 'quay' },
      { name: 'rests', status: 'pending', duration: 0 }, { name: 'drifts', status: 'other', duration: 0, filePath: 'quay.js', line: 9 },
    ], { tests: 4, passed: 1, failed: 1, skipped: 0, pending: 1, other: 1 }));
    expect(facts).toMatchObject({ passed: 1, failed: 1, skipped: 1, errors: 1, seconds: 1.501, oddities: [] });
    expect(facts.notable).toMatchObject([
      { name: 'quay > pier > moors', isFlaky: true }, { name: 'quay > sinks', file: '/q.js', line: 3, message: 'sunk' }, { name: 'drifts', status: 'error', file: 'quay.js', line: 9 },
    ]);
  });

  it('of Jest and Vitest calls a todo other: it was not run, and anything else that is other broke', () => {
    const facts = factsOf(createCtrfReader, report(
      [{ name: 'a', status: 'passed' }, { name: 'b', status: 'other', rawStatus: 'todo' }, { name: 'c', status: 'other', rawStatus: 'focused' }], { tests: 3, passed: 1, failed: 0, other: 2 },
    ));
    expect(facts).toMatchObject({ passed: 1, failed: 0, errors: 1, skipped: 1, oddities: [] });
  });

  it('refuses what it lost or does not know', () => {
    expect(problemOf(createCtrfReader, report([], { tests: 1, failed: 0 }))).toContain('its summary says that it has 1 cases');
    expect(problemOf(createCtrfReader, report([{ name: 'a', status: 'passed' }], { tests: 1, failed: 1 }))).toContain('1 failed cases');
    expect(problemOf(createCtrfReader, report([{ name: 'a', status: 'sunk' }], {}))).toContain('expected one of "passed"');
    expect(problemOf(createCtrfReader, { results: {} })).toContain('expected a list at /results/tests');
  });
});
