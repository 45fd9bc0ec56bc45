import type { AnalysisFacts } from '../analysis-facts.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { fileIn, requireLastLineEnd, toolLine } from './log-lines.js';

const TOOL = 'msbuild';
/** So much of a line is read; each longer one is a difference that is shown. In UTF-16 code units. */
const MOST_LINE = 16_384;

/** `origin : subcategory error CODE: text`; several nodes put their number before it, and the code may be left out. */
const MESSAGE = /^\s{0,200}(?:\d{1,4}>\s{0,20})?(?:([^\s:](?:[^:]|:(?=[\\/])){0,1023}?)\s{0,9}: {1,9})?(?:[A-Za-z][A-Za-z ]{0,60} )?(error|warning) {0,9}([A-Za-z_][\w.-]{0,99})? {0,9}: ?(.*)$/;
/** Without an origin only this is a code. */
const NUMBERED = /^[A-Za-z]{1,12}\d{1,6}$/;
/** What surely is a message, whatever somebody puts before it. */
const SURE = /(?:error|warning) [A-Z]{2,8}\d{2,6} ?: /;
const MOST_WORDS_BEFORE = 8;
/** `file(4)`, `file(4,7)`, `file(4,7,5,9)`, `file(4-5)`, `file(4,7-9)`. */
const POSITION = /^(.*)\((\d{1,9})(?:,(\d{1,9}))?[\d,-]{0,30}\)$/;
/** What a project and one of its target frameworks put behind the text. */
const PROJECT = /\s\[([^[\]]{1,1000}\.[A-Za-z]{0,8}proj|[^[\]]{1,1000}\.(?:slnx?|targets|props|metaproj))(?:::[^[\]]{0,300})?\]$/;
/** Of the console's summary, and of the terminal logger's. */
const TOTAL = /^\s{0,20}(?:(\d{1,9}) Error\(s\)|.{0,1000} failed with (\d{1,9}) error\(s\))/;
/** That a build failed, by its console and by Visual Studio. */
const FAILED = /^\s{0,20}Build (?:FAILED\.$|failed (?:in|with) )|^={5,20} [^:]{1,60}: \d{1,9} succeeded, [1-9]\d{0,8} failed/;
/** Of the command line: no project, a switch that is none. */
const STOPS = /^MSB1\d{3}$/;

/**
 * What `dotnet build`, MSBuild and the compilers of Visual Studio print
 * (https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks, and CanonicalError.cs of MSBuild; reviewed 2026-11-28): each error and
 * warning on a line, again in the summary at the end and for each target framework, which is one here. Other lines say nothing.
 *
 * A log is a format of records: one that was cut between two lines cannot be told from a whole one, but where a summary counts what it lost.
 */
export const createMsbuildReader: CreateReportReader<AnalysisFacts> = (path) => createLineReader(path, new MsbuildDialect());

class MsbuildDialect implements LineDialect<AnalysisFacts> {
  private readonly collector = new AnalysisCollector();
  private readonly known = new Set<string>();
  private errors = 0;
  /** The first line that says that there are errors, and how many. */
  private claim: { readonly number: number; readonly count: number | null } | null = null;

  line(text: string, number: number): void {
    const { line: whole, folder } = toolLine(text);
    const line = whole.slice(0, MOST_LINE);
    const [, one, other = one] = TOTAL.exec(line) ?? [];
    if (other !== undefined || FAILED.test(line)) {
      const count = other === undefined ? null : Number(other);
      if (count !== 0) this.claim ??= { number, count };
      return;
    }
    const [, origin = '', word, code = '', said = ''] = messageIn(line) ?? [];
    if (word === undefined || (origin === '' && !NUMBERED.test(code))) return;
    if (word === 'error') this.errors++;
    const [end = '', project = null] = PROJECT.exec(said) ?? [];
    const message = said.slice(0, said.length - end.length);
    const found: FoundResult = { tool: TOOL, rule: code, severity: word === 'error' ? 'high' : 'medium', message, ...placeOf(origin, project, folder) };
    const key = JSON.stringify([word, code, message, found.file, found.line, found.column]);
    if (this.known.has(key)) return;
    this.known.add(key);
    if (STOPS.test(code)) this.collector.fail(`MSBuild could not do its work: ${code}: ${message}`, number);
    this.collector.add(found);
    if (whole.length > MOST_LINE) this.collector.oddity(`line ${number} has ${whole.length} characters, of which ${MOST_LINE} were read`, number);
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    this.sum();
    this.collector.toolOfSilence(TOOL);
    return this.collector.facts();
  }

  /** It counts an error for each project and framework, before or behind them, and here they stand once or twice: only none at all is surely a loss. */
  private sum(): void {
    if (this.claim !== null && this.errors === 0) {
      const { number, count } = this.claim;
      refuseLine(number, `MSBuild ${count === null ? 'says that the build failed, and no error' : `counts ${count} errors, and none`} is there`, { expected: count === null ? 'an error' : String(count), actual: '0', hint: 'Save all that it prints, for example with `dotnet build -tl:off | tee build.log`.' });
    }
  }
}

function messageIn(line: string): RegExpExecArray | null {
  const found = MESSAGE.exec(line);
  if (found !== null || !SURE.test(line)) return found;
  let rest = line;
  for (let words = 0; words < MOST_WORDS_BEFORE; words++) {
    rest = rest.replace(/^\s*\S+\s*/, '');
    const behind = MESSAGE.exec(toolLine(rest).line);
    if (behind !== null) return behind;
  }
  return null;
}

/** Where an origin is: a file, from the project's folder where it is relative, or a tool (`CSC`), whose messages are of the project. */
function placeOf(origin: string, project: string | null, ran: string): Pick<FoundResult, 'file' | 'line' | 'column'> {
  const [, placed, line, column] = POSITION.exec(origin) ?? [];
  const file = placed ?? origin;
  if (placed === undefined && !/[.\\/]/.test(file)) return { file: project };
  const folder = project?.replace(/[^\\/]*$/, '') ?? ran;
  return { file: fileIn(folder, file), line: line === undefined ? null : Number(line), column: column === undefined ? null : Number(column) };
}
