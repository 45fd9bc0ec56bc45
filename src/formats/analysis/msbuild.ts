import type { AnalysisFacts } from '../analysis-facts.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { plainLogLine, requireLastLineEnd } from './log-lines.js';

const TOOL = 'msbuild';
/** So much of a line is read; each longer one is a difference that is shown. In UTF-16 code units. */
const MOST_LINE = 16_384;

/** `origin : subcategory error CODE: text`; several nodes put their number before it, and the code may be left out. */
const MESSAGE = /^\s{0,200}(?:\d{1,4}>\s{0,20})?(?:([^\s:](?:[^:]|:(?=[\\/])){0,1023}?)\s{0,9}: {1,9})?(?:[A-Za-z][A-Za-z ]{0,60} )?(error|warning) {0,9}([A-Za-z]{1,12}\d{1,6})? {0,9}: ?(.*)$/;
/** `file(4)`, `file(4,7)`, `file(4,7,5,9)`, `file(4-5)`, `file(4,7-9)`. */
const POSITION = /^(.*)\((\d{1,9})(?:,(\d{1,9}))?[\d,-]{0,30}\)$/;
/** What a project and one of its target frameworks put behind the text. */
const PROJECT = /\s\[([^[\]]{1,1000}\.[A-Za-z]{0,8}proj|[^[\]]{1,1000}\.(?:slnx?|targets|props|metaproj))(?:::[^[\]]{0,300})?\]$/;
/** Of the console's summary, and of the terminal logger's. */
const TOTAL = /^\s{0,20}(?:(\d{1,9}) Error\(s\)|.{0,1000} failed with (\d{1,9}) error\(s\))/;
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

  line(text: string, number: number): void {
    const whole = plainLogLine(text);
    const line = whole.slice(0, MOST_LINE);
    const [, one, other = one] = TOTAL.exec(line) ?? [];
    if (other !== undefined) return this.sum(Number(other), number);
    const [, origin = '', word, code = '', said = ''] = MESSAGE.exec(line) ?? [];
    if (word === undefined || (origin === '' && code === '')) return;
    if (word === 'error') this.errors++;
    const [end = '', project = null] = PROJECT.exec(said) ?? [];
    const message = said.slice(0, said.length - end.length);
    const found: FoundResult = { tool: TOOL, rule: code, severity: word === 'error' ? 'high' : 'medium', message, ...placeOf(origin, project) };
    const key = JSON.stringify([word, code, message, found.file, found.line, found.column]);
    if (this.known.has(key)) return;
    this.known.add(key);
    if (STOPS.test(code)) this.collector.fail(`MSBuild could not do its work: ${code}: ${message}`, number);
    this.collector.add(found);
    if (whole.length > MOST_LINE) this.collector.oddity(`line ${number} has ${whole.length} characters, of which ${MOST_LINE} were read`, number);
  }

  end(isEnded: boolean, lines: number): AnalysisFacts {
    requireLastLineEnd(isEnded, lines);
    this.collector.toolOfSilence(TOOL);
    return this.collector.facts();
  }

  /** It counts an error for each project and framework, and here they stand once or twice: only none at all is surely a loss. */
  private sum(claimed: number, number: number): void {
    if (claimed > 0 && this.errors === 0) {
      refuseLine(number, `MSBuild counts ${claimed} errors, and none is there`, { expected: String(claimed), actual: '0', hint: 'Save all that it prints, for example with `dotnet build -tl:off | tee build.log`.' });
    }
  }
}

/** Where an origin is: a file, from the project's folder where it is relative, or a tool (`CSC`), whose messages are of the project. */
function placeOf(origin: string, project: string | null): Pick<FoundResult, 'file' | 'line' | 'column'> {
  const [, placed, line, column] = POSITION.exec(origin) ?? [];
  const file = placed ?? origin;
  if (placed === undefined && !/[.\\/]/.test(file)) return { file: project };
  const folder = project?.replace(/[^\\/]*$/, '') ?? '';
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(file);
  return { file: isAbsolute ? file : `${folder}${file}`, line: line === undefined ? null : Number(line), column: column === undefined ? null : Number(column) };
}
