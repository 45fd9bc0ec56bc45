import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/**
 * Playwright's `json` reporter (https://playwright.dev/docs/test-reporters#json-reporter, reviewed 2026-11-27). A test in several projects is a case in each.
 * Errors outside of tests (files that do not load, a set-up or tear-down of the whole, the time limit of the whole) stand beside the tests.
 */
export const createPlaywrightReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readPlaywright);

type Outcome = 'expected' | 'unexpected' | 'flaky' | 'skipped';
const OUTCOMES: readonly Outcome[] = ['expected', 'unexpected', 'flaky', 'skipped'];
/** Suites in suites. */
const MOST_LEVELS = 64;

const STOPPED_EARLY = /^Testing stopped early after \d{1,9} maximum allowed failures\.$/;

/** What all cases of a report share. */
interface Report {
  readonly tally: TestTally;
  readonly rootDir: string;
  readonly outcomes: Record<Outcome, number>;
  /** Skipped cases that no test.skip or test.fixme asks for. */
  notCome: number;
}

function readPlaywright(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  const report: Report = { tally, rootDir: root.get('config').get('rootDir').textOr(''), outcomes: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, notCome: 0 };
  for (const suite of root.get('suites').items()) readSuite(suite, [], report);
  for (const error of root.get('errors').itemsOrNone()) {
    const message = error.get('message').textOr('').replace(/\u001b\[[0-9;]{0,32}m/g, '');
    // With maxFailures the tests that failed tell; those that it did not come to are in it as skipped.
    if (tally.bad === 0 || !STOPPED_EARLY.test(message)) tally.runFailed();
    tally.addOddity(`an error outside tests: ${message}`, null);
  }
  const stats = root.get('stats');
  for (const outcome of OUTCOMES) {
    judgeClaim(tally, { who: `stats.${outcome}`, what: 'cases', claimed: stats.get(outcome).countOr(null), there: [report.outcomes[outcome]] }, stats.get(outcome));
  }
  if (report.notCome > 0 && tally.bad === 0) {
    tally.runFailed();
    tally.addOddity(`${report.notCome} skipped cases that no test.skip or test.fixme asks for: Playwright was stopped before it came to them`, null);
  }
  return tally.facts();
}

function readSuite(suite: JsonPlace, above: readonly string[], report: Report): void {
  if (above.length >= MOST_LEVELS) suite.refuse(`suites are nested deeper than ${MOST_LEVELS} levels`);
  const titles = [...above, suite.get('title').textOr('')];
  for (const spec of suite.get('specs').itemsOrNone()) for (const test of spec.get('tests').items()) readTest(test, spec, titles, report);
  for (const below of suite.get('suites').itemsOrNone()) readSuite(below, titles, report);
}

function readTest(test: JsonPlace, spec: JsonPlace, titles: readonly string[], report: Report): void {
  const { tally, rootDir, outcomes } = report;
  const outcome = test.get('status').oneOf(OUTCOMES);
  outcomes[outcome]++;
  const results = test.get('results').items();
  const seconds = results.reduce((sum, result) => sum + result.get('duration').numberOr(0), 0) / 1000;
  const name = caseName(test.get('projectName').textOr(''), ...titles, spec.get('title').text());
  if (outcome === 'skipped') {
    // They moved from the test to its results (1.52).
    const annotations = [test, ...results].flatMap((place) => place.get('annotations').itemsOrNone());
    if (!annotations.some((one) => ['skip', 'fixme'].includes(one.get('type').textOr('')))) report.notCome++;
    return tally.add('skipped', name, null);
  }
  if (outcome === 'expected') return tally.add('passed', name, seconds);
  const texts = results.flatMap((result) => result.get('errors').itemsOrNone()).flatMap((error) => [error.get('stack').textOr(null), error.get('message').textOr(null)]);
  const messages = results.flatMap((result) => result.get('errors').itemsOrNone()).map((error) => error.get('message').textOr(null));
  if (outcome === 'unexpected' && test.get('expectedStatus').textOr('') === 'failed') messages.push('expected to fail, but passed');
  tally.add(outcome === 'flaky' ? 'passed' : 'failed', name, seconds, {
    file: `${rootDir === '' ? '' : `${rootDir}/`}${spec.get('file').text()}`, line: spec.get('line').countOr(null), messages, traces: texts, isFlaky: outcome === 'flaky',
  });
}
