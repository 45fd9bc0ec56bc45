import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityOfGoLevel } from './level-severity.js';

/** The format does not say which tool wrote it. */
const TOOL = 'codeclimate';

/** SPEC section 3. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity>> = { blocker: 'critical', critical: 'critical', major: 'high', minor: 'medium', info: 'low' };

/**
 * Code Climate's list of issues (https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md) and GitLab's
 * variant of it (https://docs.gitlab.com/ci/testing/code_quality/; both reviewed 2026-11-25), which has no `type`. Entries of
 * other types (measurements) are no results. An issue without a severity is high: nothing says that it matters less. Old golangci-lint has those of gosec
 * and revive, SwiftLint before 0.55 capitals, and null for the path of what is in no file.
 */
export const createCodeClimateReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  for (const issue of root.items()) {
    if (issue.get('type').textOr('issue').toLowerCase() === 'issue') addIssue(issue, collector);
  }
  return collector.facts();
});

function addIssue(issue: JsonPlace, collector: AnalysisCollector): void {
  const location = issue.get('location');
  const position = beginOf(location);
  const path = location.get('path');
  const rule = issue.get('check_name').textOr('');
  const message = issue.get('description').text();
  collector.uncompiled(rule, message, issue);
  collector.add({
    tool: TOOL, rule, severity: severityOf(issue.get('severity')), message,
    file: path.value === null ? null : path.text(), line: position.line, column: position.column,
  });
}

function severityOf(place: JsonPlace): AnalysisSeverity {
  if (!place.isThere) return 'high';
  const word = place.text().toLowerCase();
  const known = own(SEVERITIES, word);
  return known ?? severityOfGoLevel(word) ?? place.refuse(`expected one of ${Object.keys(SEVERITIES).join(', ')} at ${place.pointer}, found ${JSON.stringify(word)}`, { actual: word });
}

/** `lines.begin` is a number; some tools put `{line, column}` there, which is what `positions.begin` is. */
function beginOf(location: JsonPlace): { line: number | null; column: number | null } {
  const lines = location.get('lines');
  const positions = location.get('positions');
  const begin = lines.isThere ? lines.get('begin') : positions.isThere ? positions.get('begin') : null;
  if (begin === null || !begin.isThere) return { line: null, column: null };
  if (!begin.isObject) return { line: begin.number(), column: null };
  return { line: begin.get('line').numberOr(null), column: begin.get('column').numberOr(null) };
}
