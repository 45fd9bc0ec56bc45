import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonLinesReader } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'ruff';

const SEVERITIES = { fatal: 'high', error: 'high', warning: 'medium', info: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** Of a file that it could not parse (without a code from 0.5 to 0.11), and of one that it could not read. */
const UNREAD = new Set(['', 'invalid-syntax', 'E999', 'E902']);

export const isUnreadByRuff = (rule: string): boolean => UNREAD.has(rule);

/** `--output-format=json` of Ruff (crates/ruff_linter/src/message/json.rs, reviewed 2026-11-27). Severities came with 0.16: before, all is high, as in its SARIF. In a notebook lines count from the cell. */
export const createRuffReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  for (const found of root.items()) add(found, collector);
  return collector.facts();
});

/** `--output-format=json-lines`: the same, a line for each. Where all is well it is empty. */
export const createRuffJsonLinesReader: CreateReportReader<AnalysisFacts> = (path) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  return createJsonLinesReader(path, { record: (record) => add(record, collector), end: () => collector.facts() });
};

function add(found: JsonPlace, collector: AnalysisCollector): void {
  const [rule, message, file] = [found.get('code').textOr(''), found.get('message').text(), found.get('filename').text()];
  const [severity, cell, place] = [found.get('severity'), found.get('cell').numberOr(null), found.get('location')];
  if (isUnreadByRuff(rule)) collector.fail(`Ruff could not look at ${file}: ${message}`, found.line);
  collector.add({
    tool: TOOL, rule, file, severity: severity.isThere ? severityIn(severity, SEVERITIES) : 'high', message: cell === null ? message : `cell ${cell}, line ${place.get('row').number()}: ${message}`,
    ...(cell === null ? { line: place.get('row').number(), column: place.get('column').number() } : {}),
  });
}
