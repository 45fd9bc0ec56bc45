import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const SEVERITIES = { BLOCKER: 'critical', CRITICAL: 'critical', MAJOR: 'high', MINOR: 'medium', INFO: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;
const IMPACTS = { BLOCKER: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', INFO: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;
const WORST_FIRST: readonly AnalysisSeverity[] = ['critical', 'high', 'medium', 'low'];

/** What an issue has of its rule. */
interface Rule {
  readonly tool: string;
  readonly severity: AnalysisSeverity;
}

/**
 * SonarQube's generic issues (https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/importing-external-issues/generic-issue-import-format, reviewed
 * 2026-11-27): from 10.3 on with `rules`, which have the severity or impacts on qualities, of which the worst counts; before, each issue has its own. An issue of a
 * rule that is not listed is refused.
 */
export const createSonarqubeReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  const rules = root.get('rules').isThere ? rulesOf(root.get('rules'), collector) : null;
  for (const issue of root.get('issues').items()) addIssue(issue, rules, collector);
  collector.toolOfSilence('sonarqube');
  return collector.facts();
});

function rulesOf(list: JsonPlace, collector: AnalysisCollector): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const rule of list.items()) {
    const tool = rule.get('engineId').text();
    collector.tool(tool);
    const own = rule.get('severity');
    const found = [...(own.isThere ? [severityIn(own, SEVERITIES)] : []), ...rule.get('impacts').itemsOrNone().map((impact) => severityIn(impact.get('severity'), IMPACTS))];
    rules.set(rule.get('id').text(), { tool, severity: WORST_FIRST.find((severity) => found.includes(severity)) ?? rule.refuse('the rule has neither a severity nor impacts') });
  }
  return rules;
}

function addIssue(issue: JsonPlace, rules: ReadonlyMap<string, Rule> | null, collector: AnalysisCollector): void {
  const id = issue.get('ruleId');
  const { tool, severity } = rules === null
    ? { tool: issue.get('engineId').text(), severity: severityIn(issue.get('severity'), SEVERITIES) }
    : rules.get(id.text()) ?? id.refuse(`no rule of the report has the id ${JSON.stringify(id.value)}`);
  const place = issue.get('primaryLocation');
  const range = place.get('textRange');
  const column = range.isThere ? range.get('startColumn').numberOr(null) : null;
  collector.add({
    tool, rule: id.text(), severity, message: place.get('message').text(), file: place.get('filePath').text(),
    // Columns count from 0.
    line: range.isThere ? range.get('startLine').number() : null, column: column === null ? null : column + 1,
  });
}
