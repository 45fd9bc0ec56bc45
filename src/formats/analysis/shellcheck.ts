import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const SEVERITIES = { error: 'high', warning: 'medium', info: 'low', style: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** `-f json1` and `-f json` of ShellCheck (https://www.shellcheck.net/wiki/, reviewed 2026-11-27). SC1072 ends what it has to say of a script that it cannot parse. */
export const createShellcheckReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool('shellcheck');
  for (const comment of (root.isObject ? root.get('comments') : root).items()) {
    const [file, code, message] = [comment.get('file').text(), comment.get('code').count(), comment.get('message').text()];
    if (code === 1072) collector.fail(`ShellCheck could not parse ${file}: ${message}`, comment.line);
    collector.add({
      tool: 'shellcheck', rule: `SC${code}`, severity: severityIn(comment.get('level'), SEVERITIES), message, file,
      line: comment.get('line').number(), column: comment.get('column').number(),
    });
  }
  return collector.facts();
});
