import { refuseLine } from '../line-report.js';

/** What the runner of GitHub puts before each line of a downloaded log, and that of GitLab. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.(?:\d{7}Z |\d{6}Z \d\d[OE][ +])/;
/** Colours, as the runner takes them away before its matchers (Runner.Worker/Handlers/OutputManager.cs), and what else GCC, MSBuild and the runners of tasks write: links, the cursor and what they clear. */
// The escape character itself starts every colour.
const COLOURS = /\x1b(?:\[[0-9;?]*[A-Za-z]?|\][^\x07\x1b]{0,4096}(?:\x07|\x1b\\))/g;
/** What the runner puts before a line that a matcher took. */
const TAKEN = /^##\[(?:error|warning|notice)\](?=.)/;
const PACKAGE = String.raw`(?:@[\w.-]{1,100}/)?[\w.-]{1,100}`;
const WORD = String.raw`[A-Za-z][\w.-]{0,100}(?::[A-Za-z][\w.-]{0,100}){0,5}`;
/**
 * What a runner of tasks puts before each line: `packages/quay lint: ` (pnpm, whose first word is the folder), `quay:lint: ` (Turborepo), `@harbour/quay: ` (Lerna),
 * `[@harbour/quay]: ` (Yarn, before its fourth version behind `➤ YN0000: `), `[lint] ` (concurrently), `[3/9] ` (Ninja), `    [javac] ` (Ant), `#12 3.456 ` (docker build).
 */
const LABEL = new RegExp(String.raw`^(?:(?!(?:fatal|error|warning|note|internal) |parse error: |secret type: )([\w@.-][\w@./-]{0,200}) ${WORD}: |(?:${PACKAGE}|//):${WORD}: |@[\w.-]{1,100}/[\w.-]{1,100}: |(?:➤ YN\d{4}: (?:│ )?)?\[${PACKAGE}\]: |\[(?!(?:error|warning|warn|info)\]|[^\]]{1,60}\.proto:\d{1,9}:\d{1,9}\])[A-Za-z\d][\w.:/-]{0,60} {0,40}\] |\s{1,20}\[javac\] |#\d{1,4} \d{1,6}\.\d{1,3} )`, 'i');

/** A line of a log without the time and the colours. */
export function plainLogLine(text: string): string {
  return withoutColours(text.replace(TIMESTAMP, ''));
}

export interface ToolLine {
  readonly line: string;
  /** Where the tool ran, as far as its label says it, with a slash behind. */
  readonly folder: string;
  /** Of which of several tools that print at once the line is. */
  readonly source: string;
}

/** What a tool printed of a line, without what others put before it. */
export function toolLine(text: string): ToolLine {
  const plain = plainLogLine(text).replace(TAKEN, '');
  const [label = '', folder = '.'] = LABEL.exec(plain) ?? [];
  return { line: plain.slice(label.length), folder: folder === '.' ? '' : `${folder}/`, source: label.replace(/ [\d.]+ $/, '') };
}

/** A file that a tool names in `folder`. */
export function fileIn(folder: string, file: string): string {
  return /^(?:[\\/]|[A-Za-z]:)/.test(file) ? file : `${folder}${file}`;
}

export function withoutColours(text: string): string {
  return text.includes('\x1b') ? text.replace(COLOURS, '') : text;
}

/** Logs are records: only a cut inside of a line can be seen, by the line end that is missing. */
export function requireLastLineEnd(isEnded: boolean, lines: number): void {
  if (isEnded) return;
  refuseLine(lines, 'its last line does not end: the log is cut, or was not written to its end', {
    expected: 'a line end', actual: 'the end of the file', hint: 'Write the whole output into the file, for example with `tool 2>&1 | tee tool.log`.',
  });
}
