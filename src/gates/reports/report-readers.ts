import { cutText } from '../../base/bounded.js';
import { err, ok, type Result } from '../../base/result.js';
import { withoutSequences } from '../../base/terminal-sequences.js';
import type { ReportFormat, ReportKind } from '../../contract/verdict/report-formats.js';
import type { AnalysisFacts } from '../../formats/analysis-facts.js';
import type { AnalysisFormat } from '../../formats/analysis/analysis-formats.js';
import type { ProblemMatcher } from '../../formats/analysis/matcher-file.js';
import type { CoverageFacts } from '../../formats/coverage-facts.js';
import type { CoverageFormat } from '../../formats/coverage/coverage-format.js';
import type { CreateReportReader, ReportProblem, ReportReader } from '../../formats/report-reader.js';
import type { TestFacts } from '../../formats/test-facts.js';
import type { TestFormat } from '../../formats/tests/test-formats.js';
import { withoutResets } from '../../formats/without-resets.js';
import { invalidReport, STDOUT } from './report-input.js';
import type { Cause } from '../cause.js';

/** What reports of each kind say. */
export interface FactsOfKind {
  readonly tests: TestFacts;
  readonly coverage: CoverageFacts;
  readonly analysis: AnalysisFacts;
}

/** So many bytes at the start tell every format. */
const START_BYTES = 64 * 1024;

/** Of these a tool prints nothing where all is well; that it ran is told by the exit of a command whose stdout they are. */
const SILENT_FORMATS: ReadonlySet<ReportFormat | null> = new Set(['workflow-commands', 'problem-matcher', 'rdjsonl', 'ruff-json-lines', 'tsc', 'msbuild', 'gnu']);
const BLANK_LINE = new Uint8Array([10]);
/** Of these nobody writes a blank line: a file of blank lines alone is what is left of a tool that did not run (`echo "$report" > file`). */
const NEVER_BLANK: ReadonlySet<ReportFormat | null> = new Set(['rdjsonl', 'ruff-json-lines']);

/** Takes a whole report, then says what it says or why it cannot be believed. */
export interface WholeReport<Facts> {
  push(piece: Uint8Array): void;
  end(): Result<Facts, Cause>;
}

type ReaderFor<Facts> = (path: string, start: Uint8Array) => Result<ReportReader<Facts>, Cause>;

/** Readers of one kind; those of the format, or of all formats where the content has to tell, are loaded now. */
export async function loadReaders<Kind extends ReportKind>(
  kind: Kind, format: ReportFormat | null, matchers: readonly ProblemMatcher[] = [],
): Promise<(path: string, redact?: (text: string) => string) => WholeReport<FactsOfKind[Kind]>> {
  const loaders: { readonly [K in ReportKind]: () => Promise<ReaderFor<FactsOfKind[K]>> } = {
    tests: () => testReader(format as TestFormat | null),
    coverage: () => coverageReader(format as CoverageFormat | null),
    analysis: () => analysisReader(format as AnalysisFormat | 'problem-matcher' | null, matchers),
  };
  const readerFor = await loaders[kind]();
  return (path, redact) => wholeReport(path, format, readerFor, redact);
}

async function testReader(format: TestFormat | null): Promise<ReaderFor<TestFacts>> {
  const { TEST_READERS } = await import('../../formats/tests/test-formats.js');
  if (format !== null) return (path) => ok(TEST_READERS[format](path));
  const { detectTestFormat } = await import('../../formats/tests/detect-test-format.js');
  const { unknownReport } = await import('./unknown-report.js');
  return (path, start) => {
    const found = detectTestFormat(start);
    return found === null ? err(unknownReport(path, start, 'tests')) : ok(TEST_READERS[found](path));
  };
}

async function coverageReader(format: CoverageFormat | null): Promise<ReaderFor<CoverageFacts>> {
  const { COVERAGE_READERS } = await import('../../formats/coverage/coverage-formats.js');
  if (format !== null) return (path) => ok(COVERAGE_READERS[format](path));
  const { detectCoverageFormat } = await import('../../formats/coverage/detect-coverage-format.js');
  const { unknownReport } = await import('./unknown-report.js');
  return (path, start) => {
    const found = detectCoverageFormat(start);
    return found === null ? err(unknownReport(path, start, 'coverage')) : ok(COVERAGE_READERS[found](path));
  };
}

async function analysisReader(format: AnalysisFormat | 'problem-matcher' | null, matchers: readonly ProblemMatcher[]): Promise<ReaderFor<AnalysisFacts>> {
  if (format === 'problem-matcher') {
    const { createProblemMatcherReader } = await import('../../formats/analysis/problem-matcher.js');
    return (path) => ok(createProblemMatcherReader(path, matchers));
  }
  const { ANALYSIS_FORMATS, loadAnalysisReader } = await import('../../formats/analysis/analysis-formats.js');
  if (format !== null) {
    const create = await loadAnalysisReader(format);
    return (path) => ok(create(path));
  }
  const readers = new Map(await Promise.all(ANALYSIS_FORMATS.map(async (name): Promise<[AnalysisFormat, CreateReportReader<AnalysisFacts>]> => [name, await loadAnalysisReader(name)])));
  const { detectAnalysisFormat } = await import('../../formats/analysis/detect-analysis-format.js');
  const { unknownReport } = await import('./unknown-report.js');
  return (path, start) => {
    const found = detectAnalysisFormat(path, start);
    const create = found === null ? undefined : readers.get(found);
    return create === undefined ? err(unknownReport(path, start, 'analysis')) : ok(create(path));
  };
}

/** Holds the start back until the format is known, then hands everything on. */
function wholeReport<Facts>(path: string, format: ReportFormat | null, readerFor: ReaderFor<Facts>, redact = (text: string): string => text): WholeReport<Facts> {
  let start = new Uint8Array(0);
  let reader: ReturnType<ReaderFor<Facts>> | null = format === null ? null : readerFor(path, start);
  const choose = (): ReturnType<ReaderFor<Facts>> => {
    const chosen = readerFor(path, start);
    if (chosen.ok) chosen.value.push(start);
    start = new Uint8Array(0);
    return chosen;
  };
  let bytes = 0;
  let head = '';
  let isBlank = path !== STDOUT && NEVER_BLANK.has(format);
  const plain = withoutResets((piece) => {
    if (reader !== null) return void (reader.ok && reader.value.push(piece));
    const joined = new Uint8Array(start.length + piece.length);
    joined.set(start);
    joined.set(piece, start.length);
    start = joined;
    if (start.length >= START_BYTES) reader = choose();
  });
  return {
    push(piece) {
      bytes += piece.length;
      if (path === STDOUT && head.length < HEAD) head += new TextDecoder().decode(piece.subarray(0, HEAD));
      isBlank &&= piece.every((byte) => byte === 10 || byte === 13 || byte === 32);
      plain.push(piece);
    },
    end() {
      if (bytes === 0 && path === STDOUT && SILENT_FORMATS.has(format)) plain.push(BLANK_LINE);
      else if (bytes === 0 || isBlank) return err(path === STDOUT ? NOTHING_PRINTED : invalidReport(`${path} is empty`, 'Have the tool that writes it come to its end.'));
      plain.end();
      const chosen = reader ?? choose();
      if (!chosen.ok) return chosen;
      const facts = chosen.value.end();
      return facts.ok ? ok(facts.value) : err(causeOf(path, facts.error, wordsInstead(head, facts.error.location?.line, redact)));
    },
  };
}

/** Of a report on stdout that has no byte. */
export const NOTHING_PRINTED: Cause = invalidReport(`${STDOUT} is empty`, 'Have the command print its report there, or name the file that it writes under report.');

/** So much of what was printed is looked at for what stands there instead of a report: far more than is quoted, for a credential has to be seen whole to be masked. */
const HEAD = 4000;
const MOST_BLANK = 1000;
const MOST_QUOTED = 200;

/** A problem of a reader as the cause of a gate, with its place. `words` tell how the output begins that should have been the report. */
export function causeOf(path: string, { message, expected, actual, hint, isOfRun, location }: ReportProblem, words = ''): Cause {
  const place = location?.line === undefined ? path : `${path}:${location.line}${location.column === undefined ? '' : `:${location.column}`}`;
  const values = `${expected === undefined ? '' : `; expected: ${expected}`}${actual === undefined ? '' : `; actual: ${actual}`}`;
  const alone = path === STDOUT && isOfRun !== true ? ` ${ALONE_ON_STDOUT}` : '';
  return invalidReport(`${place}: ${message}${values}${words}`, `${hint ?? 'Have the tool write the report again and to its end, and look at that place.'}${alone}`);
}

const ALONE_ON_STDOUT = 'On stdout has to be the report alone: send everything else that the command prints to stderr (npm run prints a header unless it is given --silent).';

/** What was said where a report should begin, by a tool that broke or a header of who ran it; nothing of what may be a report, or has a fault further down. */
function wordsInstead(head: string, line: number | undefined, redact: (text: string) => string): string {
  const words = head.trimStart();
  if (words === '' || head.length - words.length > MOST_BLANK || /^[[{<]/.test(words) || line !== head.slice(0, -words.length).split('\n').length) return '';
  const quoted = cutText(withoutSequences(redact(words.toWellFormed())), MOST_QUOTED);
  return `; it begins with: ${quoted.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()}`;
}
