import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'bandit';

const SEVERITIES = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNDEFINED: 'medium' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * Bandit's `json` formatter (https://bandit.readthedocs.io/en/latest/formatters/json.html, reviewed 2026-11-27). Its errors are files that it could not read or
 * parse: not all was looked at, as where its metrics name no file. The metrics count what `-l` or a baseline then leave away, so that more results than they count
 * contradict them.
 */
export const createBanditReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const there = new Map<string, number>();
  for (const result of root.get('results').items()) {
    const severity = result.get('issue_severity');
    there.set(severity.text(), (there.get(severity.text()) ?? 0) + 1);
    addResult(result, severityIn(severity, SEVERITIES), collector);
  }
  for (const error of root.get('errors').items()) collector.fail(`Bandit could not look at ${error.get('filename').text()}: ${error.get('reason').text()}`, error.line);
  const metrics = root.get('metrics');
  const totals = metrics.get('_totals');
  for (const [word, count] of there) {
    const claim = totals.get(`SEVERITY.${word}`);
    if (claim.count() < count) claim.refuse(`it counts ${claim.count()} results of severity ${word}, and ${count} are there`, { hint: 'The report was changed after Bandit wrote it: let Bandit write it again.' });
  }
  if (metrics.keys().length === 1) collector.fail('Bandit looked at no file', metrics.line);
  return collector.facts();
});

function addResult(result: JsonPlace, severity: AnalysisSeverity, collector: AnalysisCollector): void {
  // Columns came with 1.7.1, and count from 0.
  const column = result.get('col_offset').numberOr(null);
  collector.add({
    tool: TOOL, severity, rule: result.get('test_id').text(), message: result.get('issue_text').text(), file: result.get('filename').text(),
    line: result.get('line_number').number(), column: column === null ? null : column + 1,
  });
}
