import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** Common Test Report Format (https://ctrf.io, schema 0.0.0 and 1.0, reviewed 2026-11-25). */
export const createCtrfReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readCtrf);

/** `other` is a case of which its tool cannot say that it passed (interrupted, unknown): never a pass. */
const STATUSES: Readonly<Record<string, CaseStatus>> = { passed: 'passed', failed: 'failed', skipped: 'skipped', pending: 'skipped', other: 'error' };

/** Words of Jest and Vitest, of which their reporters make `other` too. */
const NOT_RUN: ReadonlySet<unknown> = new Set(['todo', 'disabled']);

function readCtrf(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  const results = root.get('results');
  for (const test of results.get('tests').items()) {
    const told = test.get('status').oneOf(['passed', 'failed', 'skipped', 'pending', 'other']);
    const status = told === 'other' && NOT_RUN.has(test.get('rawStatus').value) ? 'skipped' : (STATUSES[told] ?? 'error');
    const suite = suiteOf(test.get('suite'));
    const name = caseName(...suite, test.get('name').text());
    const milliseconds = test.get('duration').numberOr(null);
    const seconds = milliseconds === null ? null : milliseconds / 1000;
    const isFlaky = status === 'passed' && test.get('flaky').booleanOr(false);
    if (status === 'skipped' || (status === 'passed' && !isFlaky)) {
      tally.add(status, name, seconds);
      continue;
    }
    const message = test.get('message').textOr(null);
    const trace = test.get('trace').textOr(null);
    tally.add(status, name, seconds, {
      file: test.get('filePath').textOr(null), line: test.get('line').countOr(null), messages: [message, trace], traces: [trace, message], isFlaky,
    });
  }
  const summary = results.get('summary');
  const counted = (key: string, what: string, there: number): void => {
    judgeClaim(tally, { who: 'its summary', what, claimed: summary.get(key).countOr(null), there: [there] }, summary.get(key));
  };
  counted('tests', 'cases', tally.cases);
  for (const word of ['failed', 'other']) counted(word, `${word} cases`, results.get('tests').items().filter((test) => test.get('status').value === word).length);
  return tally.facts();
}

/** A text (0.0), or the names from the outermost suite in (1.0). */
function suiteOf(suite: JsonPlace): readonly string[] {
  if (!suite.isThere) return [];
  return typeof suite.value === 'string' ? [suite.value] : suite.items().map((name) => name.text());
}
