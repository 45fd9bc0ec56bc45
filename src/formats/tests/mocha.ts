import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** Mocha's `json` reporter: every case stands in `tests` and again in one of `passes`, `pending` and `failures`. */
export const createMochaReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readMocha);

function readMocha(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  const passes = root.get('passes').items();
  const pending = root.get('pending').items();
  const failures = root.get('failures').items();
  for (const test of passes) {
    const isFlaky = test.get('currentRetry').countOr(0) > 0;
    tally.add('passed', nameOf(test), secondsOf(test), isFlaky ? { file: test.get('file').textOr(null), isFlaky } : {});
  }
  for (const test of pending) tally.add('skipped', nameOf(test), null);
  // Hooks that break stand here too, and in no other list.
  for (const test of failures) {
    const failure = test.get('err');
    const [message, stack] = failure.isObject ? [textOf(failure.get('message')), textOf(failure.get('stack'))] : [null, null];
    const isHook = /^"(?:before|after) (?:all|each)" hook/.test(test.get('title').text());
    tally.add(isHook ? 'error' : 'failed', nameOf(test), secondsOf(test), { file: test.get('file').textOr(null), messages: [message, stack], traces: [stack] });
  }
  const stats = root.get('stats');
  const counted = (key: string, what: string, ...there: readonly number[]): void => {
    judgeClaim(tally, { who: `stats.${key}`, what, claimed: stats.get(key).countOr(null), there }, stats.get(key));
  };
  const tests = root.get('tests').items().length;
  if (tests > tally.cases) root.get('tests').refuse(`tests has ${tests} cases, and passes, pending and failures have ${tally.cases} together`);
  // Hooks that break are failures and no tests.
  counted('tests', 'cases', tally.cases, tests);
  counted('failures', 'failed cases', tally.bad);
  counted('passes', 'passed cases', passes.length);
  counted('pending', 'pending cases', pending.length);
  return tally.facts();
}

const nameOf = (test: JsonPlace): string => caseName(test.get('fullTitle').textOr(null) ?? test.get('title').text());

/** Mocha leaves the duration away for what did not run. */
function secondsOf(test: JsonPlace): number | null {
  const milliseconds = test.get('duration').numberOr(null);
  return milliseconds === null ? null : milliseconds / 1000;
}

/** What a test throws may be anything. */
const textOf = (place: JsonPlace): string | null => (typeof place.value === 'string' ? place.value : null);
