import { own } from '../../base/plain-values.js';
import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * mochawesome of Mocha and Cypress, and what mochawesome-merge makes of several of them: suites in suites, each with its hooks.
 * A test that passed in a retry looks like any other.
 */
export const createMochawesomeReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readMochawesome);

const STATES: Readonly<Record<string, CaseStatus>> = { passed: 'passed', failed: 'failed', pending: 'skipped', skipped: 'skipped' };

interface Report {
  readonly tally: TestTally;
  /** Hooks that broke stand beside the tests. */
  hooks: number;
  /** Tests that are neither pending nor came to an end. */
  notRun: number;
}

function readMochawesome(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  const report: Report = { tally, hooks: 0, notRun: 0 };
  // Before 4 there is one suite, without a list. A run without any test has `false` for its suite.
  for (const suite of root.get('results').isThere ? root.get('results').items() : [root.get('suites')]) if (suite.value !== false) readSuite(suite, null, report);
  const tests = tally.cases - report.hooks;
  const stats = root.get('stats');
  const counted = (key: string, what: string, claimed: number, ...there: readonly number[]): void => {
    judgeClaim(tally, { who: `stats.${key}`, what, claimed, there }, stats.get(key));
  };
  // Of Cypress `tests` leaves pending ones away: only more than there are is a loss.
  for (const key of ['tests', 'testsRegistered']) counted(key, 'cases', Math.max(stats.get(key).numberOr(0), tests), tests);
  counted('passes', 'passed cases', stats.get('passes').number(), tally.passed);
  // `other` are hooks that broke; before 8 it is a difference of counts, and `failures` below zero where Cypress skips. Merged reports leave hooks out.
  counted('failures', 'failed cases', stats.get('failures').number() + stats.get('other').numberOr(0), tally.bad, tally.bad - report.hooks);
  if (report.notRun > 0 && tally.bad === 0) {
    tally.addOddity(`${report.notRun} cases did not run and are not pending: left out by --grep or .only, or the run was stopped before it came to them`, null);
  }
  return tally.facts();
}

function readSuite(suite: JsonPlace, above: string | null, report: Report): void {
  const own = suite.get('fullFile').textOr('');
  const file = own === '' ? above : own;
  for (const hook of [...suite.get('beforeHooks').items(), ...suite.get('afterHooks').items()]) {
    if (stateOf(hook) !== 'failed') continue;
    report.hooks++;
    addCase(hook, 'error', file, report);
  }
  for (const test of suite.get('tests').items()) {
    const status = stateOf(test);
    if (status === null && test.get('pending').value !== true) report.notRun++;
    // Cypress has hooks that broke among the tests.
    addCase(test, status === 'failed' && isHook(test) ? 'error' : (status ?? 'skipped'), file, report);
  }
  for (const below of suite.get('suites').items()) readSuite(below, file, report);
}

function stateOf(test: JsonPlace): CaseStatus | null {
  if (test.get('fail').value === true) return 'failed';
  const word = test.get('state').textOr(null);
  if (word === null) return null;
  const status = own(STATES, word);
  return status ?? test.get('state').refuse(`the state ${JSON.stringify(word)} is not known to mochawesome`, { expected: Object.keys(STATES).join(', '), actual: word });
}

const isHook = (test: JsonPlace): boolean => /^"(?:before|after) (?:all|each)" hook/.test(test.get('title').text());

function addCase(test: JsonPlace, status: CaseStatus, file: string | null, { tally }: Report): void {
  const failure = test.get('err');
  const [message, stack] = failure.isObject ? [textOf(failure.get('message')), textOf(failure.get('estack'))] : [null, null];
  tally.add(status, caseName(test.get('fullTitle').textOr(null) ?? test.get('title').text()), test.get('duration').numberOr(0) / 1000, { file, messages: [message, stack], traces: [stack] });
}

/** What a test throws may be anything. */
const textOf = (place: JsonPlace): string | null => (typeof place.value === 'string' ? place.value : null);
