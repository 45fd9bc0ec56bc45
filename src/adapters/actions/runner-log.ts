import type { SourceLocation } from '../../base/result.js';
import { formatLocation } from '../../base/result.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import { printCommand, printForeign, printLine, runnerLines, type LineSink } from './workflow-commands.js';

const PROGRESS_EVERY_MS = 10_000;

/** UTF-8 bytes of all blocks of a run together (PLATFORM section 1.1). The reserve is for the ends of what failing gates printed. */
const BLOCKS_BYTES = 4 * 1024 * 1024;
const RESERVE_BYTES = 512 * 1024;
const END_BYTES = 8 * 1024;

/**
 * The log of a step. Warnings and errors are plain lines here: annotations are few (ten of each level per step), so they
 * are made at the end, worst first, by the reporter. Blocks share 4 MiB: one that does not fit is left out with a line
 * that says so; of one that is not quiet at least the end is shown, as long as a reserve lasts.
 */
export function createRunnerLog(sink: LineSink, clock: Clock): Log {
  let lastProgress = clock.monotonic();
  let free = BLOCKS_BYTES - RESERVE_BYTES;
  let reserve = RESERVE_BYTES;
  const placed = (line: string, location?: SourceLocation): string => (location === undefined ? line : `${formatLocation(location)}: ${line}`);
  const print = (title: string, text: string): void => {
    printCommand(sink, 'group', title.replaceAll('##[', '## ['));
    if (text !== '') printForeign(sink, text);
    printCommand(sink, 'endgroup', '');
  };
  return {
    info: (line) => printLine(sink, line),
    notice: (line) => printLine(sink, line),
    warning: (line, location) => printLine(sink, `Warning: ${placed(line, location)}`),
    error: (line, location) => printLine(sink, `Error: ${placed(line, location)}`),
    block: (title, text, quiet) => {
      const shown = runnerLines(text);
      const bytes = Buffer.byteLength(shown);
      if (bytes <= free) {
        free -= bytes;
        return print(title, shown);
      }
      const end = quiet ? '' : endOf(shown, Math.min(END_BYTES, reserve));
      reserve -= Buffer.byteLength(end);
      const what = end === '' ? 'they are left out' : `only the last ${Buffer.byteLength(end)} are shown`;
      printLine(sink, `${title} ${bytes} bytes: ${what}, since the log shows at most ${BLOCKS_BYTES / 1024 / 1024} MiB of what the gates of a run print; gate-summary.md has their end`);
      if (end !== '') print(title, end);
    },
    progress: (line) => {
      const now = clock.monotonic();
      if (line === '' || now - lastProgress < PROGRESS_EVERY_MS) return;
      lastProgress = now;
      printLine(sink, line);
    },
  };
}

/** The last whole lines of `text` that fit `limit` bytes. Every line fits, unless little is left of the reserve. */
function endOf(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const start = bytes.length - limit;
  // A line that begins exactly at `start` is whole: the search begins at the end of the line before.
  const newline = bytes.indexOf(0x0a, start - 1);
  return newline === -1 ? '' : bytes.toString('utf8', newline + 1);
}
