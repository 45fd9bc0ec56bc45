import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { checkCount, severityIn } from './json-claims.js';

/** As its SARIF names it: the same warning from both counts once. */
const TOOL = 'Brakeman';

const SEVERITIES = { High: 'high', Medium: 'medium', Weak: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** `-f json` of Brakeman (lib/brakeman/report/report_json.rb, reviewed 2026-11-27). It rates by confidence; its errors are files that it could not parse and checks that broke. */
export const createBrakemanReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const warnings = root.get('warnings').items();
  for (const warning of warnings) addWarning(warning, false, collector);
  // Brakeman before 4.0 has none.
  for (const warning of root.get('ignored_warnings').itemsOrNone()) addWarning(warning, true, collector);
  for (const error of root.get('errors').items()) collector.fail(`Brakeman could not do all of its work: ${error.get('error').text()}`, error.line);
  checkCount(root.get('scan_info').get('security_warnings'), warnings.length, 'warnings', TOOL);
  return collector.facts();
});

function addWarning(warning: JsonPlace, isSuppressed: boolean, collector: AnalysisCollector): void {
  collector.add({
    tool: TOOL, rule: `BRAKE${String(warning.get('warning_code').count()).padStart(4, '0')}`, severity: severityIn(warning.get('confidence'), SEVERITIES), isSuppressed,
    message: `${warning.get('warning_type').text()}: ${warning.get('message').text()}`, file: warning.get('file').textOr(''), line: warning.get('line').numberOr(null),
  });
}
