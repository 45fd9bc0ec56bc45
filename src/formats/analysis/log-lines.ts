import { refuseLine } from '../line-report.js';

/** What the runner of GitHub puts before each line of a downloaded log. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z /;
/** Colours, as the runner takes them away before its matchers (Runner.Worker/Handlers/OutputManager.cs), and what GCC writes beside them: clear to the end of the line. */
// The escape character itself starts every colour.
const COLOURS = /\x1b\[[0-9;]*[mK]?/g;

/** A line of a log without the time and the colours. */
export function plainLogLine(text: string): string {
  const line = TIMESTAMP.test(text) ? text.slice(text.indexOf(' ') + 1) : text;
  return withoutColours(line);
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
