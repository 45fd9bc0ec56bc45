import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const SEVERITIES = { error: 'high', warning: 'medium', info: 'low', style: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** `-f json` of Hadolint (Hadolint.Formatter.Json, reviewed 2026-11-27). DL1000 is a Dockerfile that it cannot parse. */
export const createHadolintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool('hadolint');
  for (const problem of root.items()) {
    const [file, rule, message] = [problem.get('file').text(), problem.get('code').text(), problem.get('message').text()];
    if (rule === 'DL1000') collector.fail(`Hadolint could not parse ${file}: ${message}`, problem.line);
    collector.add({
      tool: 'hadolint', rule, severity: severityIn(problem.get('level'), SEVERITIES), message, file, line: problem.get('line').number(), column: problem.get('column').number(),
    });
  }
  return collector.facts();
});
