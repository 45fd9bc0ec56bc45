import { own } from '../../base/plain-values.js';
import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import { createJsonLinesReader } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { isUnreadByRuff } from './ruff.js';

/** Stands as the tool where the report does not say which one wrote it. */
const TOOL = 'rdjson';

/** Names and numbers of the enum: protobuf's JSON allows both. An unknown severity counts as an error, as it does for reviewdog. */
const SEVERITIES: Readonly<Record<string, AnalysisSeverity>> = {
  ERROR: 'high', WARNING: 'medium', INFO: 'low', UNKNOWN_SEVERITY: 'high', 1: 'high', 2: 'medium', 3: 'low', 0: 'high',
};

/** Members of the whole. Reviewdog refuses every other one; Deno writes a list of `diagnostics` too, and its errors beside it. */
const MEMBERS = new Set(['diagnostics', 'severity', 'source']);

/**
 * Reviewdog's rdjson (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf, reviewed 2026-11-25): one object with
 * diagnostics; source and severity of the whole stand for those that a diagnostic leaves out.
 */
export const createRdjsonReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const foreign = root.keys().find((key) => !MEMBERS.has(key));
  if (foreign !== undefined) root.get(foreign).refuse(`it has the member ${JSON.stringify(foreign)}, which rdjson does not know`, { hint: 'If another tool wrote it, have that tool write SARIF, Checkstyle or Code Climate.' });
  const collector = new AnalysisCollector();
  const tool = sourceOf(root) ?? TOOL;
  collector.tool(tool);
  const severity = root.get('severity');
  for (const diagnostic of root.get('diagnostics').items()) addDiagnostic(diagnostic, tool, severity, collector);
  return collector.facts();
});

/**
 * Reviewdog's rdjsonl: one diagnostic on each line. A format of records: a file that was cut between two lines cannot be told
 * from a whole one, a line that was cut is refused.
 */
export const createRdjsonlReader: CreateReportReader<AnalysisFacts> = (path) => {
  const collector = new AnalysisCollector();
  return createJsonLinesReader(path, {
    record: (record) => addDiagnostic(record, TOOL, null, collector),
    end: () => {
      collector.toolOfSilence(TOOL);
      return collector.facts();
    },
  });
};

function sourceOf(place: JsonPlace): string | null {
  const source = place.get('source');
  const name = source.isThere ? source.get('name').textOr('') : '';
  return name === '' ? null : name;
}

function addDiagnostic(diagnostic: JsonPlace, tool: string, fallback: JsonPlace | null, collector: AnalysisCollector): void {
  const location = diagnostic.get('location');
  const range = location.isThere ? location.get('range') : location;
  const start = range.isThere ? range.get('start') : range;
  const code = diagnostic.get('code');
  const own = diagnostic.get('severity');
  const name = sourceOf(diagnostic) ?? tool;
  const rule = code.isThere ? code.get('value').textOr('') : '';
  // Ruff calls everything a warning, also a file that it could not parse or read.
  const isUnread = name === 'ruff' && isUnreadByRuff(rule);
  collector.add({
    tool: name, rule,
    severity: isUnread ? 'high' : severityOf(own.isThere || fallback === null ? own : fallback), message: diagnostic.get('message').textOr(''),
    file: location.isThere ? location.get('path').textOr('') : null,
    line: start.isThere ? start.get('line').numberOr(null) : null, column: start.isThere ? start.get('column').numberOr(null) : null,
  });
}

function severityOf(place: JsonPlace): AnalysisSeverity {
  if (!place.isThere) return 'high';
  const { value } = place;
  const word = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const known = own(SEVERITIES, word);
  return known ?? place.refuse(`expected ERROR, WARNING, INFO or UNKNOWN_SEVERITY at ${place.pointer}, found ${JSON.stringify(value)}`);
}
