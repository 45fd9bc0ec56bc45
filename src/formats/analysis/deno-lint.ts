import type { AnalysisFacts } from '../analysis-facts.js';
import { pathOfUri } from '../file-uri.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'deno lint';

/** `deno lint --json` (cli/tools/lint/reporters.rs, reviewed 2026-11-27), which has no severities: all is high. Its errors are files that it could not parse. */
export const createDenoLintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const version = root.get('version');
  if (version.value !== 1) version.refuse(`expected version 1, found ${JSON.stringify(version.value)}`);
  for (const diagnostic of root.get('diagnostics').items()) {
    const start = diagnostic.get('range').get('start');
    collector.add({
      tool: TOOL, rule: diagnostic.get('code').text(), severity: 'high', message: diagnostic.get('message').text(), file: pathOfUri(diagnostic.get('filename').text()),
      // Columns count from 0, lines from 1.
      line: start.get('line').number(), column: start.get('col').number() + 1,
    });
  }
  for (const error of root.get('errors').items()) collector.fail(`deno lint could not look at ${error.get('file_path').text()}: ${error.get('message').text()}`, error.line);
  return collector.facts();
});
