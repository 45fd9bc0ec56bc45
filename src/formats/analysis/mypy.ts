import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonLinesReader } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'mypy';

const SEVERITIES = { error: 'high', warning: 'medium', note: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * `mypy --output json` (https://mypy.readthedocs.io/en/stable/command_line.html, reviewed 2026-11-27): an error on each line, columns from 0, and a blank line where all is
 * well; what keeps mypy from its work is told in words, which are refused. After a syntax error it looks at no other file.
 */
export const createMypyReader: CreateReportReader<AnalysisFacts> = (path) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  return createJsonLinesReader(path, {
    record: (record) => addError(record, collector),
    end: () => collector.facts(),
  });
};

function addError(error: JsonPlace, collector: AnalysisCollector): void {
  const severity = severityIn(error.get('severity'), SEVERITIES);
  const [file, message, rule] = [error.get('file').text(), error.get('message').text(), error.get('code').textOr('')];
  if (rule === 'syntax') collector.fail(`mypy could not check ${file}: ${message}`, null);
  const column = error.get('column').numberOr(null);
  const hint = error.get('hint').textOr('');
  collector.add({ tool: TOOL, rule, severity, message: hint === '' ? message : `${message}\n${hint}`, file, line: error.get('line').numberOr(null), column: column === null ? null : column + 1 });
}
