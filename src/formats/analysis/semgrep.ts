import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'semgrep';

/** The last two are of old rules. */
const SEVERITIES = {
  CRITICAL: 'critical', ERROR: 'high', HIGH: 'high', WARNING: 'medium', MEDIUM: 'medium', INFO: 'low', LOW: 'low', INVENTORY: 'low', EXPERIMENT: 'low',
} as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * `--json` of Semgrep and Opengrep (semgrep_output_v1.atd, reviewed 2026-11-27). Its errors say what was not checked: of level error a rule or a whole run, so that it did not succeed; of level
 * warn or info lines that it could not parse and rules that it left away, which are oddities, as in its SARIF. A run over no file is one too: one of a
 * change that touches none ends so.
 */
export const createSemgrepReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const results = root.get('results').items();
  for (const result of results) addResult(result, collector);
  const errors = root.get('errors').items();
  for (const error of errors) {
    const message = `Semgrep says of its own work: ${error.get('message').textOr(null) ?? error.get('type').textOr('an error')}`;
    if (error.get('level').oneOf(['error', 'warn', 'info']) === 'error') collector.fail(message, error.line);
    else collector.oddity(message, error.line);
  }
  const paths = root.get('paths');
  const scanned = paths.isThere ? paths.get('scanned') : paths;
  if (results.length === 0 && errors.length === 0 && scanned.isThere && scanned.items().length === 0) collector.oddity('Semgrep looked at no file', scanned.line);
  return collector.facts();
});

function addResult(result: JsonPlace, collector: AnalysisCollector): void {
  const start = result.get('start');
  const extra = result.get('extra');
  collector.add({
    tool: TOOL, rule: result.get('check_id').text(), severity: severityIn(extra.get('severity'), SEVERITIES), message: extra.get('message').text(),
    file: result.get('path').text(), line: start.get('line').number(), column: start.get('col').number(), isSuppressed: extra.get('is_ignored').booleanOr(false),
  });
}
