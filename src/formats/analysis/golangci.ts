import type { AnalysisFacts } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityOfGoLevel } from './level-severity.js';

/** As its SARIF names it. */
const TOOL = 'golangci-lint';

/**
 * JSON of golangci-lint 1 and 2 (pkg/printers/json.go, reviewed 2026-11-27). Without a severity an issue is high, as in its other formats. What the report says of itself is an error
 * of the run, or a warning; that a key of the config is deprecated is none.
 */
export const createGolangciReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const issues = root.get('Issues');
  if (issues.value === undefined) issues.refuse('it has no list of issues', { expected: 'a member "Issues"' });
  for (const issue of issues.itemsOrNone()) addIssue(issue, collector);
  const own = root.get('Report');
  if (own.isThere) readOwn(own, collector);
  return collector.facts();
});

function addIssue(issue: JsonPlace, collector: AnalysisCollector): void {
  const [rule, message, level, place] = [issue.get('FromLinter').text(), issue.get('Text').text(), issue.get('Severity').textOr(''), issue.get('Pos')];
  collector.uncompiled(rule, message, issue);
  collector.add({
    tool: TOOL, rule, message, severity: level === '' ? 'high' : severityOfGoLevel(level.toLowerCase()) ?? 'high', file: place.get('Filename').text(), line: place.get('Line').number(), column: place.get('Column').numberOr(null),
  });
}

function readOwn(own: JsonPlace, collector: AnalysisCollector): void {
  const error = own.get('Error').textOr('');
  if (error !== '') collector.fail(`golangci-lint did not come to its end: ${error}`, own.line);
  for (const warning of own.get('Warnings').itemsOrNone()) {
    const text = warning.get('Text').text();
    if (!/\bdeprecated\b/.test(text)) collector.oddity(`golangci-lint warns of its own work: ${text}`, warning.line);
  }
}
