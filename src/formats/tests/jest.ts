import { own } from '../../base/plain-values.js';
import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** `jest --json` and Vitest's `json` reporter, which writes the same. */
export const createJestReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readJest);

const STATUSES: Readonly<Record<string, CaseStatus>> = {
  passed: 'passed', failed: 'failed', pending: 'skipped', skipped: 'skipped', todo: 'skipped', disabled: 'skipped',
};

function readJest(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  /** Files that broke before or beside their cases. */
  let broken = 0;
  for (const file of root.get('testResults').items()) {
    const before = tally.bad;
    const path = file.get('name').text();
    const isFailed = file.get('status').textOr('') === 'failed';
    for (const test of file.get('assertionResults').items()) {
      if (!isFailed || !isOfJestJunit(test)) addCase(tally, test, path);
    }
    if (isFailed && tally.bad === before) {
      broken++;
      const message = file.get('message').textOr('');
      tally.add('error', caseName(path, '(the file itself)'), null, { file: path, messages: [message], traces: [message] });
    }
  }
  const counted = (key: string, what: string, there: number): void => {
    judgeClaim(tally, { who: key, what, claimed: root.get(key).countOr(null), there: [there] }, root.get(key));
  };
  counted('numTotalTests', 'cases', tally.cases - broken);
  counted('numFailedTests', 'failed cases', tally.bad - broken);
  // Also thresholds of coverage, obsolete snapshots and unhandled errors make a run without a failed test unsuccessful.
  if ((!root.get('success').boolean() && tally.bad === 0) || root.get('wasInterrupted').booleanOr(false)) tally.runFailed();
  return tally.facts();
}

/** With `reportTestSuiteErrors`, jest-junit puts a case into the results of a file that broke, and Jest writes it like its own. */
function isOfJestJunit(test: JsonPlace): boolean {
  return test.get('status').textOr('') === 'error' && !test.get('title').isThere;
}

function addCase(tally: TestTally, test: JsonPlace, path: string): void {
  const word = test.get('status').text();
  const status = own(STATUSES, word);
  if (status === undefined) return test.get('status').refuse(`the status ${JSON.stringify(word)} is not known to Jest`, { expected: Object.keys(STATUSES).join(', '), actual: word });
  const titles = test.get('ancestorTitles').itemsOrNone().map((title) => title.text()).filter((title) => title !== '');
  const name = caseName(...titles, test.get('title').textOr(null) ?? test.get('fullName').text());
  const milliseconds = test.get('duration').numberOr(null);
  const seconds = milliseconds === null ? null : milliseconds / 1000;
  const reasons = status === 'skipped' ? [] : [...test.get('failureMessages').itemsOrNone(), ...test.get('retryReasons').itemsOrNone()];
  // Jest counts the tries; Vitest leaves what earlier ones failed with, and of a test that fails as it should nothing.
  const isFlaky = status === 'passed' && (test.get('invocations').countOr(1) > 1 || reasons.length > 0);
  if (status === 'skipped' || (status === 'passed' && !isFlaky)) return tally.add(status, name, seconds);
  const texts = reasons.map((text) => text.text());
  const line = test.get('location').isThere ? test.get('location').get('line').countOr(null) : null;
  tally.add(status, name, seconds, { file: path, line, messages: texts, traces: texts, isFlaky });
}
