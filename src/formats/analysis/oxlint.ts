import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'oxlint';

const SEVERITIES = { error: 'high', warning: 'medium', advice: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * `--format=json` of Oxlint from 1.0 (crates/oxc_diagnostics, reviewed 2026-11-27). An error without a code is a file that it could not parse, or a part of it that broke. A run over no file is an oddity: one of a change
 * that touches none ends so.
 */
export const createOxlintReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  if (Array.isArray(root.value)) root.refuse('it is a list, which Oxlint wrote before 1.0: nothing in it says how many files were looked at', { hint: 'Update Oxlint (npm install --save-dev oxlint@latest).' });
  const diagnostics = root.get('diagnostics').items();
  for (const diagnostic of diagnostics) {
    const [rule, message, file] = [diagnostic.get('code').textOr(''), diagnostic.get('message').text(), diagnostic.get('filename').textOr(null)];
    const severity = severityIn(diagnostic.get('severity'), SEVERITIES);
    if (rule === '' && severity === 'high') collector.fail(`Oxlint could not do all of its work${file === null ? '' : ` on ${file}`}: ${message}`, diagnostic.line);
    const span = diagnostic.get('labels').itemsOrNone()[0]?.get('span');
    collector.add({ tool: TOOL, rule, message, file, severity, line: span?.get('line').number() ?? null, column: span?.get('column').number() ?? null });
  }
  const files = root.get('number_of_files');
  if (files.count() === 0 && diagnostics.length === 0) collector.oddity('Oxlint looked at no file', files.line);
  return collector.facts();
});
