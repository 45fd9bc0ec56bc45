import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonValuesReader } from '../json-values.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'gcc';

/** Names of `gcc/diagnostic.def`. */
const SEVERITIES = {
  'fatal error': 'high', 'internal compiler error': 'high', 'sorry, unimplemented': 'high', error: 'high', warning: 'medium', anachronism: 'medium', note: 'low', debug: 'low',
} as const satisfies Readonly<Record<string, AnalysisSeverity>>;
/** Where it stopped to look at a file. */
const STOPS: ReadonlySet<string> = new Set(['fatal error', 'internal compiler error', 'sorry, unimplemented']);

/**
 * `-fdiagnostics-format=json` of GCC 9 to 14 (https://gcc.gnu.org/onlinedocs/gcc-14.2.0/gcc/Diagnostic-Message-Formatting-Options.html, reviewed 2026-11-27): a list for each file that it compiles,
 * an empty one where it has nothing to say. Rules are named as in its SARIF. What else stands on stderr (of the linker, of make) is told, as it may be what went wrong.
 */
export const createGccReader: CreateReportReader<AnalysisFacts> = (path) => {
  const collector = new AnalysisCollector();
  return createJsonValuesReader(path, {
    record(diagnostics) {
      collector.tool(TOOL);
      for (const diagnostic of diagnostics.items()) add(diagnostic, collector);
    },
    otherLine(text, number) {
      if (text !== 'compilation terminated.') collector.oddity(`a line is none of GCC's JSON: ${text}`, number);
    },
    end: () => collector.facts(),
  });
};

function add(diagnostic: JsonPlace, collector: AnalysisCollector): void {
  const [kind, message, [first]] = [diagnostic.get('kind'), diagnostic.get('message').text(), diagnostic.get('locations').items()];
  const severity = severityIn(kind, SEVERITIES);
  const caret = first?.get('caret');
  const file = caret?.get('file').textOr(null) ?? null;
  if (STOPS.has(kind.text())) collector.fail(`GCC could not look at ${file ?? 'a file'}: ${message}`, diagnostic.line);
  collector.add({ tool: TOOL, rule: diagnostic.get('option').textOr(kind.text()), severity, message, file, line: caret?.get('line').numberOr(null) ?? null, column: caret?.get('column').numberOr(null) ?? null });
}
