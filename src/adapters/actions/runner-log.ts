import type { SourceLocation } from '../../base/result.js';
import { formatLocation } from '../../base/result.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import { printCommand, printForeign, printLine, type LineSink } from './workflow-commands.js';

const PROGRESS_EVERY_MS = 10_000;

/**
 * The log of a step. Warnings and errors are plain lines here: annotations are few (ten of each level per step), so they
 * are made at the end, worst first, by the reporter.
 */
export function createRunnerLog(sink: LineSink, clock: Clock): Log {
  let lastProgress = clock.monotonic();
  const placed = (line: string, location?: SourceLocation): string => (location === undefined ? line : `${formatLocation(location)}: ${line}`);
  return {
    info: (line) => printLine(sink, line),
    notice: (line) => printLine(sink, line),
    warning: (line, location) => printLine(sink, `Warning: ${placed(line, location)}`),
    error: (line, location) => printLine(sink, `Error: ${placed(line, location)}`),
    block: (title, text) => {
      printCommand(sink, 'group', title.replaceAll('##[', '## ['));
      if (text !== '') printForeign(sink, text);
      printCommand(sink, 'endgroup', '');
    },
    progress: (line) => {
      const now = clock.monotonic();
      if (line === '' || now - lastProgress < PROGRESS_EVERY_MS) return;
      lastProgress = now;
      printLine(sink, line);
    },
  };
}
