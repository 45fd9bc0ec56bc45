import type { AnalysisFacts } from '../analysis-facts.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'actionlint';

/** `-format '{{json .}}'` of actionlint (https://github.com/rhysd/actionlint/blob/main/docs/usage.md, reviewed 2026-11-27). It has no severities: all is high. Of a workflow that is no YAML it looks at nothing else. */
export const createActionlintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  for (const found of root.items()) {
    const [file, message] = [found.get('filepath').text(), found.get('message').text()];
    if (message.startsWith('could not parse as YAML')) collector.fail(`actionlint could not parse ${file}: ${message}`, found.line);
    collector.add({ tool: TOOL, rule: found.get('kind').text(), severity: 'high', message, file, line: found.get('line').number(), column: found.get('column').number() });
  }
  return collector.facts();
});
