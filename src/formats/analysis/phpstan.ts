import type { AnalysisFacts } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { checkCount } from './json-claims.js';

const TOOL = 'phpstan';

/** PHPStan's own words where it gave up. */
const GAVE_UP = /^(?:Internal error|Reached internal errors count limit|Child process (?:error|timed out))/;

/**
 * `--error-format=json` of PHPStan and Larastan (src/Command/ErrorFormatter/JsonErrorFormatter.php, reviewed 2026-11-27); PHP writes an empty list where no file has an error. All
 * its errors are high. An error of its own and a file that it could not parse mean that not all was looked at.
 */
export const createPhpstanReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const files = root.get('files');
  const names = Array.isArray(files.value) && files.value.length === 0 ? [] : files.keys();
  let there = 0;
  for (const name of names) {
    const messages = files.get(name).get('messages').items();
    there += messages.length;
    // `(in context of class …)` stands behind the file of a trait.
    for (const message of messages) addMessage(message, name.replace(/ \(in context of [^)]*\)$/, ''), collector);
  }
  const errors = root.get('errors').items();
  for (const error of errors) {
    const message = error.text();
    if (GAVE_UP.test(message)) collector.fail(`PHPStan could not do all of its work: ${message}`, error.line);
    collector.add({ tool: TOOL, severity: 'high', message });
  }
  const totals = root.get('totals');
  checkCount(totals.get('file_errors'), there, 'errors in files', 'PHPStan');
  checkCount(totals.get('errors'), errors.length, 'errors of no file', 'PHPStan');
  return collector.facts();
});

function addMessage(place: JsonPlace, file: string, collector: AnalysisCollector): void {
  const message = place.get('message').text();
  // Identifiers came with 1.11.
  const rule = place.get('identifier').textOr('');
  if (rule === 'phpstan.parse' || GAVE_UP.test(message)) collector.fail(`PHPStan could not look at ${file}: ${message}`, place.line);
  collector.add({ tool: TOOL, rule, severity: 'high', message, file, line: place.get('line').numberOr(null) });
}
