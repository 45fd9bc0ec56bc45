import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { checkCount, severityIn } from './json-claims.js';

const TOOL = 'rubocop';

const SEVERITIES = { fatal: 'high', error: 'high', warning: 'medium', convention: 'low', refactor: 'low', info: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * RuboCop's `json` formatter, which Standard has too (https://docs.rubocop.org/rubocop/formatters.html#json-formatter, reviewed 2026-11-27): all files that it
 * inspected, with their offenses. A file that does not parse (fatal, or Lint/Syntax), files that were not inspected and a list without a file mean that not all
 * was looked at. What it corrected is there no more.
 */
export const createRubocopReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  let offenses = 0;
  const files = root.get('files').items();
  for (const file of files) {
    const name = file.get('path').text();
    for (const offense of file.get('offenses').items()) {
      offenses++;
      if (!offense.get('corrected').booleanOr(false)) addOffense(offense, name, collector);
    }
  }
  const summary = root.get('summary');
  checkCount(summary.get('offense_count'), offenses, 'offenses', 'RuboCop');
  checkCount(summary.get('target_file_count'), files.length, 'files', 'RuboCop');
  const inspected = summary.get('inspected_file_count').count();
  if (files.length === 0) collector.fail('RuboCop looked at no file', summary.line);
  else if (inspected < files.length) collector.fail(`RuboCop looked at ${inspected} of ${files.length} files`, summary.line);
  return collector.facts();
});

function addOffense(offense: JsonPlace, file: string, collector: AnalysisCollector): void {
  const rule = offense.get('cop_name').text();
  const message = offense.get('message').text();
  const severity = offense.get('severity');
  if (severity.value === 'fatal' || rule === 'Lint/Syntax') collector.fail(`RuboCop could not parse ${file}: ${message}`, null);
  const location = offense.get('location');
  // `start_line` came with 0.54.
  const line = location.get('start_line').numberOr(null) ?? location.get('line').number();
  const column = location.get('start_column').numberOr(null) ?? location.get('column').numberOr(null);
  collector.add({ tool: TOOL, rule, severity: severityIn(severity, SEVERITIES), message, file, line, column });
}
