import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

/** As its SARIF names it. */
const TOOL = 'Biome';

const SEVERITIES = { fatal: 'high', error: 'high', warning: 'medium', information: 'low', info: 'low', hint: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;
/** What it counts of them; what is low it counts since 2.4 alone. */
const COUNTS = { errors: ['fatal', 'error'], warnings: ['warning'] } as const;

/** Categories of what it could not look at, or not to the end. */
const UNREAD = /^(?:parse|internalError|fs)(?:\/|$)/;
const TOO_LARGE = /exceeds (?:the )?configured maximum/;

/**
 * `--reporter=json` of `biome lint`, `check`, `format` and `ci`, of 1.8 to 2.6 (crates/biome_cli/src/reporter/json.rs, reviewed 2026-11-27). 1.8 lists 20 problems at most, and
 * counts all; of `format` it counts fewer than it lists. A run over no file is an oddity: one of a change that touches none ends so.
 */
export const createBiomeReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  root.get('command').text();
  const there = { fatal: 0, error: 0, warning: 0, information: 0, info: 0, hint: 0 };
  const diagnostics = root.get('diagnostics').items();
  for (const diagnostic of diagnostics) {
    there[diagnostic.get('severity').oneOf(Object.keys(there) as (keyof typeof there)[])]++;
    addDiagnostic(diagnostic, collector);
  }
  const summary = root.get('summary');
  for (const [key, words] of Object.entries(COUNTS)) {
    const [claimed, listed] = [summary.get(key).count(), words.reduce((sum, word) => sum + there[word], 0)];
    if (claimed > listed) summary.get(key).refuse(`it counts ${claimed} ${key}, and lists ${listed}`, { expected: String(claimed), actual: String(listed), hint: 'Let Biome list all: --max-diagnostics with a higher number, or none.' });
  }
  if (summary.get('changed').count() + summary.get('unchanged').count() === 0 && diagnostics.length === 0) collector.oddity('Biome looked at no file', summary.line);
  return collector.facts();
});

function addDiagnostic(diagnostic: JsonPlace, collector: AnalysisCollector): void {
  const rule = diagnostic.get('category').textOr('');
  const rated = severityIn(diagnostic.get('severity'), SEVERITIES);
  // Before 2.4 the message is in pieces, and a text beside it.
  const isOld = diagnostic.get('description').isThere;
  const message = diagnostic.get(isOld ? 'description' : 'message').text();
  const place = placeOf(diagnostic.get('location'));
  const isUnread = UNREAD.test(rule) || TOO_LARGE.test(message);
  if (isUnread && rated === 'high') collector.fail(`Biome could not look at ${place.file ?? 'all'}: ${message}`, diagnostic.line);
  // What it was told to skip, it says by the way.
  collector.add({ tool: TOOL, rule, message, severity: isUnread && rated === 'low' ? 'medium' : rated, ...place });
}

/** Before 2.4 a place is a range of bytes in the source, which stands beside it; 0 as a line is none. */
function placeOf(location: JsonPlace): { file: string | null; line: number | null; column: number | null } {
  const path = location.isThere ? location.get('path') : location;
  if (!path.isThere) return { file: null, line: null, column: null };
  if (!path.isObject) {
    const start = location.get('start');
    return { file: path.text(), ...(start.isThere ? { line: start.get('line').count(), column: start.get('column').count() } : { line: null, column: null }) };
  }
  const file = path.get('file').text();
  const [span, source] = [location.get('span').itemsOrNone(), location.get('sourceCode').textOr(null)];
  if (span[0] === undefined || source === null) return { file, line: null, column: null };
  const before = new TextDecoder().decode(new TextEncoder().encode(source).subarray(0, span[0].count()));
  const lines = before.split('\n');
  return { file, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}
