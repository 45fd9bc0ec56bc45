import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'psalm';

const SEVERITIES = { error: 'high', info: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * `--output-format=json` and `--report=*.json` of Psalm (src/Psalm/Report/JsonReport.php, reviewed 2026-11-27): a list of issues, those of severity info with `--show-info`. Of a file that
 * it could not parse it looks at what it understood.
 */
export const createPsalmReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  for (const issue of root.items()) {
    const [rule, message, file] = [issue.get('type').text(), issue.get('message').text(), issue.get('file_name').text()];
    if (rule === 'ParseError') collector.fail(`Psalm could not parse ${file}: ${message}`, issue.line);
    collector.add({ tool: TOOL, rule, message, file, severity: severityIn(issue.get('severity'), SEVERITIES), line: issue.get('line_from').number(), column: issue.get('column_from').number() });
  }
  return collector.facts();
});
