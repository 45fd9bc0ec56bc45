import { describe, expect, it } from 'vitest';
import { createCucumberReader } from '../../src/formats/tests/cucumber.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createCucumberReader('cucumber.json'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const countsOf = (bytes: Uint8Array) => {
  const { passed, failed, errors, skipped } = factsOf(bytes);
  return [passed, failed, errors, skipped];
};
const step = (status: string | null, more: object = {}): object => ({ keyword: 'When ', name: 'it moors', line: 4, ...(status === null ? {} : { result: { status, duration: 1_500_000_000 } }), ...more });
const scenario = (steps: readonly object[], more: object = {}): object => ({ type: 'scenario', keyword: 'Scenario', name: 'moors', id: 'quay;moors', line: 3, steps, ...more });
const feature = (elements: readonly object[], more: object = {}): Uint8Array => bytesOf(JSON.stringify([{ keyword: 'Feature', name: 'quay', uri: 'quay.feature', line: 1, elements, ...more }]));

describe('the JSON of Cucumber', () => {
  // What the tool itself counts, but that Cucumber-JVM passes a scenario without any step.
  it.each([
    ['cucumber-js', [3, 5, 3, 1], 0.048153], ['cucumber-jvm', [2, 7, 3, 2], 0.057819], ['after-all', [1, 1, 0, 0], 0.015927],
    ['behave', [5, 2, 5, 2], 0.047083], ['behave-hooks', [4, 0, 2, 0], 0.000477], ['pytest-bdd', [4, 2, 0, 0], 0.000422],
  ] as const)('%s', (name, counts, seconds) => {
    expect(countsOf(fixture(`cucumber/${name}.json`))).toEqual(counts);
    expect(factsOf(fixture(`cucumber/${name}.json`))).toMatchObject({ seconds, oddities: [], runSucceeded: true });
  });

  it('says where a step or a hook broke', () => {
    const places = (name: string) => factsOf(fixture(`cucumber/${name}.json`)).notable.map(({ name: title, file, line, isFlaky }) => [title, file, line, ...(isFlaky ? ['flaky'] : [])]);
    const steps = '/home/runner/harbour/features/step_definitions/steps.js';
    const own = 'features/harbour.feature';
    expect(places('cucumber-js')).toEqual([
      ['harbour > finds the lighthouse', steps, 5], ['harbour > nobody wrote it', own, 14], ['harbour > to be written', own, 18], ['harbour > unclear', own, 24],
      ['harbour > hook before', steps, 12], ['harbour > hook after', steps, 13], ['harbour > sails', steps, 10], ['harbour > berths 2', steps, 11],
    ]);
    expect(places('cucumber-jvm').filter((place) => place[1] !== 'steps/S.java')).toEqual([['harbour > nobody wrote it', own, 14], ['harbour > unclear', own, 24]]);
    expect(places('behave').slice(-3)).toEqual([['harbour > hook after', 'bh/harbour.feature', 34], ['harbour > sails', 'bh/harbour.feature', 39, 'flaky'], ['harbour > berths 2 -- @1.2 some', 'bh/harbour.feature', 44]]);
    expect(places('behave-hooks')).toEqual([['f > (the feature itself)', 'bb/a.feature', 1], ['g > (the feature itself)', 'bb/b.feature', 1]]);
  });

  it.each(['failed', 'undefined', 'pending', 'ambiguous', 'unknown', 'error', 'hook_error', 'executing'])('a step that is %s never passes', (status) => {
    const [passed, failed = 0, errors = 0] = countsOf(feature([scenario([step('passed'), step(status)])]));
    expect([passed, failed + errors]).toEqual([0, 1]);
  });

  it('a scenario without a step that ran is skipped, though its hooks passed', () => {
    const hook = { result: { status: 'passed', duration: 1 } };
    expect(countsOf(feature([scenario([], { before: [hook], after: [hook] }), scenario([step('passed', { hidden: true })]), scenario([step(null)])]))).toEqual([0, 0, 0, 3]);
  });

  it('hooks of scenarios and of steps fail them, and so does a step that passed with an error', () => {
    const broken = { result: { status: 'failed', error_message: 'no tide' } };
    for (const one of [
      scenario([step('passed')], { before: [broken] }), scenario([step('passed')], { after: [broken] }), scenario([step('passed', { after: [broken] })]),
      scenario([step('passed', { result: { status: 'passed', error_message: 'no tide' } })]),
    ]) expect(factsOf(feature([one]))).toMatchObject({ passed: 0, failed: 1, notable: [{ message: 'no tide' }] });
  });

  it('a background belongs to the scenario behind it', () => {
    const background = (status: string): object => ({ type: 'background', keyword: 'Background', name: '', line: 2, steps: [step(status, { line: 2 })] });
    const { notable, seconds, ...counts } = factsOf(feature([background('failed'), scenario([step('skipped')]), background('passed'), scenario([step('passed')], { line: 7 })]));
    expect([counts, notable.map(({ line }) => line), seconds]).toEqual([expect.objectContaining({ passed: 1, failed: 1, skipped: 0 }), [2], 6]);
    expect(countsOf(feature([scenario([step('passed')]), background('passed')]))).toEqual([1, 0, 1, 0]);
  });

  it('a scenario that ran again counts once, rows of an outline that look alike count each', () => {
    const [good, bad] = [scenario([step('passed')]), scenario([step('failed')])];
    expect(factsOf(feature([bad, bad, good]))).toMatchObject({ passed: 1, failed: 0, notable: [{ isFlaky: true }] });
    expect(countsOf(feature([bad, bad]))).toEqual([0, 1, 0, 0]);
    expect(countsOf(feature([good, bad]))).toEqual([1, 1, 0, 0]);
    expect(countsOf(feature([bad, scenario([step('passed', { name: 'it sails' })])]))).toEqual([1, 1, 0, 0]);
    const row = { keyword: 'Scenario Outline' };
    expect(countsOf(feature([scenario([step('failed')], row), scenario([step('passed')], row)]))).toEqual([1, 1, 0, 0]);
    const [one = {}] = JSON.parse(new TextDecoder().decode(feature([bad]))) as object[];
    const [two = {}] = JSON.parse(new TextDecoder().decode(feature([good]))) as object[];
    // Of two browsers, say.
    expect(countsOf(bytesOf(JSON.stringify([one, two])))).toEqual([1, 1, 0, 0]);
  });

  it('scenarios that behave did not come to are not success', () => {
    const { runSucceeded, oddities, skipped } = factsOf(feature([scenario([step('passed')], { status: 'passed' }), scenario([step(null)], { status: 'untested' })]));
    expect([runSucceeded, skipped, oddities[0]?.message]).toEqual([false, 1, expect.stringContaining('1 scenarios are untested')]);
  });

  it.each([
    ['a status of nobody', feature([scenario([step('sunk')])]), 'the status "sunk" is not known to Cucumber'],
    ['no list', bytesOf('{}'), 'expected a list at the top'],
    ['elements that are none', feature([], { elements: 7 }), '/0/elements'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
