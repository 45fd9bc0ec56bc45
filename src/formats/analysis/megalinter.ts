import type { AnalysisFacts } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const STATUSES = ['success', 'warning', 'error'] as const;

/**
 * MegaLinter's JSON report (`JSON_REPORTER`; https://megalinter.io/latest/reporters/JsonReporter/, reviewed 2026-11-25): which
 * linters ran and how each ended. It has no findings: they are in the SARIF, and `combineAnalysis` puts the two together.
 * An overall status of error that no linter explains (a command before or after the linters failed) is a run that did not succeed.
 */
export const createMegalinterReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  let hasFailed = false;
  const linters = root.get('linters');
  for (const linter of linters.items()) hasFailed = readLinter(linter, collector) || hasFailed;
  const status = root.get('status').oneOf(STATUSES);
  if (status === 'error' && !hasFailed) collector.fail('MegaLinter ended with status error, and no linter did', root.get('status').line);
  if (status !== 'error' && hasFailed) collector.oddity(`MegaLinter ended with status ${status} although a linter ended with status error`, root.get('status').line);
  return collector.facts();
});

/** True when the linter ended with status error. The detailed report also lists linters that were not active. */
function readLinter(linter: JsonPlace, collector: AnalysisCollector): boolean {
  if (!linter.get('is_active').booleanOr(true)) return false;
  const name = linter.get('name').text();
  const tool = linter.get('linter_name').textOr(name);
  const status = linter.get('status').oneOf(STATUSES);
  const errors = Math.max(linter.get('number_errors').countOr(0), linter.get('total_number_errors').countOr(0));
  collector.tool(tool);
  collector.linter({ name, tool, status, errors });
  return status === 'error';
}
