import { own } from '../../base/plain-values.js';
import { createJsonReader } from '../json-report.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import type { CaseStatus, TestFacts } from '../test-facts.js';
import { judgeClaim } from './claims.js';
import { caseName, TestTally } from './test-tally.js';

/** `rspec --format json`. What broke outside of examples (a file that does not load, hooks after all) stands in `messages` and is counted in the summary. */
export const createRspecReader: CreateReportReader<TestFacts> = (path) => createJsonReader(path, readRspec);

const STATUSES: Readonly<Record<string, CaseStatus>> = { passed: 'passed', failed: 'failed', pending: 'skipped' };

function readRspec(root: JsonPlace): TestFacts {
  const tally = new TestTally();
  for (const example of root.get('examples').items()) addExample(tally, example);
  const summary = root.get('summary');
  const counted = (key: string, what: string, there: number): void => {
    judgeClaim(tally, { who: `summary.${key}`, what, claimed: summary.get(key).count(), there: [there] }, summary.get(key));
  };
  counted('example_count', 'cases', tally.cases);
  counted('failure_count', 'failed cases', tally.bad);
  const outside = summary.get('errors_outside_of_examples_count');
  // Before 3.6 RSpec does not count them, and tells of hooks after all.
  const said = outside.isThere && outside.count() === 0 ? [] : root.get('messages').itemsOrNone().map((message) => message.text().trim()).filter((message) => message.startsWith('An error occurred'));
  if (outside.countOr(0) > 0 || said.length > 0) tally.runFailed(said.length === 0 ? `${outside.count()} errors outside examples` : said.join('\n'), outside.line ?? 1);
  return tally.facts();
}

function addExample(tally: TestTally, example: JsonPlace): void {
  const word = example.get('status').text();
  const told = own(STATUSES, word);
  if (told === undefined) return example.get('status').refuse(`the status ${JSON.stringify(word)} is not known to RSpec`, { expected: Object.keys(STATUSES).join(', '), actual: word });
  const exception = example.get('exception');
  const status = told === 'passed' && exception.isThere ? 'failed' : told;
  const message = exception.isThere ? exception.get('message').textOr(null) : null;
  const trace = exception.isThere ? exception.get('backtrace').itemsOrNone().map((frame) => frame.text()).join('\n') : null;
  tally.add(status, caseName(example.get('full_description').text().trim()), example.get('run_time').numberOr(null), {
    file: example.get('file_path').textOr(null)?.replace(/^\.\//, '') ?? null, line: example.get('line_number').countOr(null), messages: [message, trace], traces: [trace],
  });
}
