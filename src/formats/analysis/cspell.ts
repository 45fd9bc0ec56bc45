import type { AnalysisFacts } from '../analysis-facts.js';
import { pathOfUri } from '../file-uri.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { checkCount } from './json-claims.js';

const TOOL = 'cspell';

/** What `@cspell/cspell-json-reporter` writes (https://www.npmjs.com/package/@cspell/cspell-json-reporter, reviewed 2026-11-27). It has no severities: all is high. A file or a config that it could not read, and no file, is an error. */
export const createCspellReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const [issues, result, errors] = [root.get('issues').items(), root.get('result'), root.get('error').items()];
  for (const issue of issues) addIssue(issue, collector);
  for (const error of errors) collector.fail(`cspell could not do all of its work: ${error.get('message').textOr('it does not say why')}`, error.line);
  checkCount(result.get('issues'), issues.length, 'issues', TOOL);
  const claimed = result.get('errors').count();
  if (errors.length === 0 && claimed > 0) collector.fail(`cspell counts ${claimed} errors`, result.line);
  if (errors.length === 0 && result.get('files').count() === 0) collector.fail('cspell looked at no file', result.line);
  return collector.facts();
});

function addIssue(issue: JsonPlace, collector: AnalysisCollector): void {
  const isForbidden = issue.get('isFlagged').booleanOr(false);
  const message = issue.get('message').textOr(null) ?? (isForbidden ? 'Forbidden word' : 'Unknown word');
  collector.add({
    tool: TOOL, rule: isForbidden ? 'forbidden-word' : 'unknown-word', severity: 'high', message: `${message} (${issue.get('text').text()})`, file: pathOfUri(issue.get('uri').text()),
    line: issue.get('row').number(), column: issue.get('col').number(),
  });
}
