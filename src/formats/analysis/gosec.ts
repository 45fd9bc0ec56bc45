import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'gosec';

const SEVERITIES = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNDEFINED: 'medium' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** `-fmt=json` of gosec (https://github.com/securego/gosec, issue/issue.go, reviewed 2026-11-27). Of all its formats this one tells what it could not compile. Lines are texts, `12` or `12-14`. */
export const createGosecReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const errors = root.get('Golang errors');
  for (const file of errors.isThere ? errors.keys() : []) {
    for (const error of errors.get(file).items()) collector.fail(`gosec could not look at ${file}: ${error.get('error').text()}`, error.line);
  }
  const issues = root.get('Issues');
  if (issues.value === undefined) issues.refuse('it has no list of issues', { expected: 'a member "Issues"' });
  for (const issue of issues.itemsOrNone()) addIssue(issue, collector);
  const stats = root.get('Stats');
  if (stats.get('files').count() === 0) collector.fail('gosec looked at no file', stats.line);
  return collector.facts();
});

function addIssue(issue: JsonPlace, collector: AnalysisCollector): void {
  collector.add({
    tool: TOOL, rule: issue.get('rule_id').text(), severity: severityIn(issue.get('severity'), SEVERITIES), message: issue.get('details').text(), file: issue.get('file').text(),
    line: firstNumber(issue.get('line').text()), column: firstNumber(issue.get('column').textOr('')),
    isSuppressed: issue.get('nosec').booleanOr(false) || issue.get('suppressions').itemsOrNone().length > 0,
  });
}

function firstNumber(text: string): number | null {
  const number = /^\d{1,9}/.exec(text)?.[0];
  return number === undefined ? null : Number(number);
}
