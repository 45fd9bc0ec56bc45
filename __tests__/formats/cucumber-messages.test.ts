import { describe, expect, it } from 'vitest';
import { createCucumberMessagesReader } from '../../src/formats/tests/cucumber-messages.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createCucumberMessagesReader('messages.ndjson'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const started = { testCaseStarted: { id: 's', testCaseId: 'c', attempt: 0 } };
const step = (status: string, testStepId = 't'): object => ({ testStepFinished: { testCaseStartedId: 's', testStepId, testStepResult: { status, duration: { seconds: 1, nanos: 500_000_000 } } } });
const ended = (willBeRetried = false): object => ({ testCaseFinished: { testCaseStartedId: 's', willBeRetried } });
const run = (success: boolean): object => ({ testRunFinished: { success } });
const report = (...records: readonly object[]): Uint8Array => bytesOf([
  { meta: { protocolVersion: '34.0.0', implementation: { name: 'quay' } } },
  { gherkinDocument: { uri: 'quay.feature', feature: { name: 'quay', children: [{ rule: { children: [{ scenario: { id: 'n', location: { line: 3 }, steps: [{ id: 'm', location: { line: 4 } }] } }] } }] } } },
  { pickle: { id: 'p', uri: 'quay.feature', name: 'moors', astNodeIds: ['n'], steps: [{ id: 'q', text: 'it moors', astNodeIds: ['m'] }] } },
  { testCase: { id: 'c', pickleId: 'p', testSteps: [{ id: 'h', hookId: 'x' }, { id: 't', pickleStepId: 'q' }] } },
  ...records,
].map((record) => `${JSON.stringify(record)}\n`).join(''));

describe('messages of Cucumber', () => {
  it.each([
    ['cucumber-js', [4, 4, 3, 1], 0.046085], ['cucumber-jvm', [2, 7, 3, 2], 0.05882],
  ] as const)('%s, with the counts of the tool', (name, counts, seconds) => {
    const facts = factsOf(fixture(`cucumber-messages/${name}.ndjson`));
    expect([facts.passed, facts.failed, facts.errors, facts.skipped]).toEqual(counts);
    expect(facts).toMatchObject({ seconds, oddities: [], runSucceeded: true });
  });

  it('tells a scenario that passed in its second try, and the line of each step', () => {
    const { notable } = factsOf(fixture('cucumber-messages/cucumber-js.ndjson'));
    expect(notable.map(({ name, line, toldPlace, isFlaky }) => [name, toldPlace?.line ?? line, ...(isFlaky ? ['flaky'] : [])])).toEqual([
      ['harbour > finds the lighthouse', 10], ['harbour > nobody wrote it', 14], ['harbour > to be written', 18], ['harbour > unclear', 24], ['harbour > hook before', 27], ['harbour > hook after', 31],
      ['harbour > sails', 36, 'flaky'], ['harbour > berths 2', 39],
    ]);
  });

  it('a hook after all that breaks is not a success', () => {
    expect(factsOf(fixture('cucumber-messages/after-all.ndjson'))).toMatchObject({ passed: 1, runSucceeded: false, oddities: [{ message: 'after all broke' }] });
    const hook = { testRunHookFinished: { result: { status: 'FAILED', message: 'no ebb' } } };
    expect(factsOf(report(started, step('PASSED'), ended(), hook, run(false)))).toMatchObject({ passed: 1, errors: 1, runSucceeded: true, notable: [{ message: 'no ebb' }] });
  });

  it.each([
    ['PASSED', { passed: 1, seconds: 1.5 }], ['FAILED', { failed: 1 }], ['UNDEFINED', { errors: 1 }], ['PENDING', { errors: 1 }], ['AMBIGUOUS', { errors: 1 }], ['UNKNOWN', { errors: 1 }], ['SKIPPED', { skipped: 1 }],
  ])('a step that is %s', (status, counts) => {
    expect(factsOf(report(started, step(status), ended(), run(true)))).toMatchObject({ passed: 0, failed: 0, errors: 0, skipped: 0, ...counts });
  });

  it('a step that passed with a message did not', () => {
    const odd = { testStepFinished: { testCaseStartedId: 's', testStepId: 't', testStepResult: { status: 'PASSED', message: 'no tide' } } };
    expect(factsOf(report(started, odd, ended(), run(true)))).toMatchObject({ passed: 0, failed: 1, notable: [{ message: 'no tide', line: 4 }] });
  });

  it('a scenario of which only hooks ran is skipped, one whose hook broke fails', () => {
    expect(factsOf(report(started, step('PASSED', 'h'), ended(), run(true)))).toMatchObject({ passed: 0, skipped: 1 });
    expect(factsOf(report(started, step('FAILED', 'h'), step('SKIPPED'), ended(), run(false)))).toMatchObject({ failed: 1, notable: [{ file: 'quay.feature', line: 3, message: 'a hook is failed' }] });
  });

  it('what did not come to its end, or says that it did not succeed, is not a success', () => {
    expect(factsOf(report(started, step('PASSED'), ended(), started, run(true)))).toMatchObject({ passed: 1, runSucceeded: false });
    expect(factsOf(report(started, step('FAILED'), ended(true), run(true)))).toMatchObject({ passed: 0, runSucceeded: false });
    expect(factsOf(report(started, step('PASSED'), ended(), run(false)))).toMatchObject({ passed: 1, runSucceeded: false });
    // Writers of protocol buffers leave a false away.
    expect(factsOf(report(started, step('PASSED'), ended(), { testRunFinished: {} }))).toMatchObject({ passed: 1, runSucceeded: false });
    expect(factsOf(report({ parseError: { message: '(3:1) expected a feature' } }, started, step('PASSED'), ended(), run(true)))).toMatchObject({ passed: 1, runSucceeded: false });
  });

  it.each([
    ['no end', report(started, step('PASSED'), ended()), 'it ends before its testRunFinished'],
    ['a second run without an end', report(started, step('PASSED'), ended(), run(true), { testRunStarted: {} }), 'it ends before its testRunFinished'],
    ['a step of nothing', report(step('PASSED')), 'it is of no testCaseStarted'],
    ['an end of nothing', report(ended()), 'it is of no testCaseStarted'],
    ['a status of nobody', report(started, step('SUNK')), 'the status "sunk" is not known to Cucumber'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
