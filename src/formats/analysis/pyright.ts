import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'pyright';

const COUNTS = { error: 'errorCount', warning: 'warningCount', information: 'informationCount' } as const;
const SEVERITIES: Readonly<Record<keyof typeof COUNTS, AnalysisSeverity>> = { error: 'high', warning: 'medium', information: 'low' };
const WORDS = Object.keys(COUNTS) as (keyof typeof COUNTS)[];

/** `--outputjson` of Pyright and basedpyright (https://microsoft.github.io/pyright/#/command-line, reviewed 2026-11-27). A run without a file did not succeed. */
export const createPyrightReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const there = { error: 0, warning: 0, information: 0 };
  for (const diagnostic of root.get('generalDiagnostics').items()) {
    const word = diagnostic.get('severity').oneOf(WORDS);
    there[word]++;
    addDiagnostic(diagnostic, SEVERITIES[word], collector);
  }
  const summary = root.get('summary');
  for (const word of WORDS) {
    const claim = summary.get(COUNTS[word]);
    if (claim.count() === there[word]) continue;
    claim.refuse(`it counts ${claim.count()} as ${COUNTS[word]}, and ${there[word]} are there`, { expected: String(claim.count()), actual: String(there[word]), hint: 'The report was changed after Pyright wrote it: let Pyright write it again.' });
  }
  if (summary.get('filesAnalyzed').count() === 0) collector.fail('Pyright looked at no file', summary.line);
  return collector.facts();
});

function addDiagnostic(diagnostic: JsonPlace, severity: AnalysisSeverity, collector: AnalysisCollector): void {
  const range = diagnostic.get('range');
  const start = range.isThere ? range.get('start') : range;
  collector.add({
    tool: TOOL, severity, rule: diagnostic.get('rule').textOr(''), message: diagnostic.get('message').text(), file: diagnostic.get('file').text(),
    // It counts both from 0.
    line: start.isThere ? start.get('line').number() + 1 : null, column: start.isThere ? start.get('character').number() + 1 : null,
  });
}
