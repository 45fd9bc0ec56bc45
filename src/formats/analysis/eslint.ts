import type { AnalysisFacts } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'eslint';

/**
 * ESLint's `json` and `json-with-metadata` formatters (https://eslint.org/docs/latest/use/formatters/, reviewed 2026-11-25): a list
 * of files with their messages. Severity 2 is high, 1 is medium. The counts of a file must be those of its messages. A fatal error means
 * that the file was not linted: a high result, and the run did not succeed (as in ESLint's own SARIF).
 */
export const createEslintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  for (const file of (root.isObject ? root.get('results') : root).items()) readFile(file, collector);
  return collector.facts();
});

function readFile(file: JsonPlace, collector: AnalysisCollector): void {
  const filePath = file.get('filePath').text();
  let errors = 0;
  let warnings = 0;
  let fatal = 0;
  const messages = file.get('messages').items();
  for (const message of messages) {
    const severity = message.get('severity');
    if (severity.value !== 1 && severity.value !== 2) severity.refuse(`expected severity 1 or 2 at ${severity.pointer}, found ${JSON.stringify(severity.value)}`);
    if (severity.value === 2) errors++;
    else warnings++;
    const isFatal = message.get('fatal').booleanOr(false);
    if (isFatal) {
      fatal++;
      collector.fail(`ESLint could not lint ${filePath}: ${message.get('message').text()}`, null);
    }
    addMessage(message, filePath, severity.value === 2 || isFatal, isFatal, false, collector);
  }
  for (const message of file.get('suppressedMessages').itemsOrNone()) {
    addMessage(message, filePath, message.get('severity').value === 2, false, true, collector);
  }
  for (const [key, counted] of [['errorCount', errors], ['warningCount', warnings], ['fatalErrorCount', fatal]] as const) {
    // ESLint before 7.32 had no fatalErrorCount.
    const claimed = key === 'fatalErrorCount' ? file.get(key).countOr(counted) : file.get(key).count();
    if (claimed === counted) continue;
    file.get(key).refuse(`${filePath} claims ${claimed} as ${key}, and its messages make ${counted}`, {
      expected: String(counted), actual: String(claimed), hint: 'The report was changed or cut after ESLint wrote it: let ESLint write it again.',
    });
  }
}

function addMessage(message: JsonPlace, file: string, isError: boolean, isFatal: boolean, isSuppressed: boolean, collector: AnalysisCollector): void {
  collector.add({
    tool: TOOL, rule: message.get('ruleId').textOr(isFatal ? 'fatal' : ''), severity: isError ? 'high' : 'medium', message: message.get('message').text(),
    file, line: message.get('line').numberOr(null), column: message.get('column').numberOr(null), isSuppressed,
  });
}
