import type { AnalysisFacts } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'stylelint';

/**
 * Stylelint's `json` formatter: a list of all files that it linted, with their warnings (https://stylelint.io/developer-guide/formatters, reviewed
 * 2026-11-27). A file that it could not parse and an option that it does not know mean that not all was linted, as does a list without a file.
 */
export const createStylelintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const files = root.items();
  if (files.length === 0) collector.fail('Stylelint linted no file', null);
  for (const file of files) readFile(file, collector);
  return collector.facts();
});

function readFile(file: JsonPlace, collector: AnalysisCollector): void {
  const source = file.get('source').textOr('');
  for (const key of ['parseErrors', 'invalidOptionWarnings']) {
    for (const problem of file.get(key).itemsOrNone()) collector.fail(`Stylelint could not do all of its work on ${source}: ${problem.get('text').textOr('')}`, null);
  }
  for (const warning of file.get('warnings').items()) {
    const rule = warning.get('rule').textOr('');
    const message = warning.get('text').text();
    if (rule === 'CssSyntaxError') collector.fail(`Stylelint could not lint ${source}: ${message}`, null);
    const severity = warning.get('severity').oneOf(['error', 'warning']);
    collector.add({ tool: TOOL, rule, message, file: source, severity: severity === 'error' ? 'high' : 'medium', line: warning.get('line').numberOr(null), column: warning.get('column').numberOr(null) });
  }
}
