import type { SourceLocation } from '../../base/result.js';
import { formatLocation } from '../../base/result.js';
import { withoutSequences } from '../../base/terminal-sequences.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';

export interface Terminal {
  readonly isTTY: boolean;
  /** 0 where a terminal does not know its width, as one that a program made. */
  readonly columns: number;
  write(text: string): void;
}

export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const plain = (text: string): string => text;

/** Colours only where somebody can see them (https://no-color.org). */
export function paletteFor(colours: boolean): Palette {
  if (!colours) return { red: plain, yellow: plain, green: plain, dim: plain, bold: plain };
  const style = (on: number, off: number) => (text: string): string => `\u001b[${on}m${text}\u001b[${off}m`;
  return { red: style(31, 39), yellow: style(33, 39), green: style(32, 39), dim: style(2, 22), bold: style(1, 22) };
}

/**
 * Without what a terminal would obey instead of show: escape sequences and other controls, apart from line break and tab; and without
 * what a runner would obey in the log of a step that calls the command line: `::` at the start of a line, `##[` and `##vso[` anywhere.
 */
function harmless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd').replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/##(?=[a-z]*\[)/gi, '## ');
}

/**
 * JSON that means the same, without what a runner would obey in it: in the log of a step `##[set-output name=x]` sets an output wherever it
 * stands in a line (actions/runner ActionCommand.cs, reviewed 2026-11-27). Two such signs stand in a text alone, where a code may take the place of one.
 */
export function harmlessJson(json: string): string {
  return json.replace(/##(?=[a-z]*\[)/gi, '#\\u0023');
}

export interface TerminalLog extends Log {
  /** Prints a line of which the first part is in a style; colours that stand in a text itself are never obeyed. */
  styled(style: (text: string) => string, text: string, rest?: string): void;
}

const USUAL_COLUMNS = 80;
const PROGRESS_EVERY_MS = { terminal: 80, log: 10_000 } as const;

/** The log of the command line: on stderr, progress redrawn in place on a terminal and as slow plain lines elsewhere. */
export function createTerminalLog(terminal: Terminal, clock: Clock, palette: Palette): TerminalLog {
  let lastProgress = clock.monotonic();
  let drawn = false;
  const clear = (): void => {
    if (drawn) terminal.write('\r\u001b[2K');
    drawn = false;
  };
  const print = (text: string): void => {
    clear();
    terminal.write(`${text}\n`);
  };
  // A message that begins with the file does not need it twice.
  const placed = (line: string, location?: SourceLocation): string => harmless(location === undefined || (location.line === undefined && line.startsWith(`${location.file} `)) ? line : `${formatLocation(location)}: ${line}`);
  return {
    info: (line) => print(harmless(line)),
    styled: (style, text, rest = '') => print(`${style(harmless(text))}${harmless(rest)}`),
    notice: (line) => print(palette.dim(harmless(line))),
    warning: (line, location) => print(`${palette.yellow('warning')} ${placed(line, location)}`),
    error: (line, location) => print(`${palette.red('error')} ${placed(line, location)}`),
    block: (title, text, quiet) => {
      if (quiet) return;
      print(palette.bold(harmless(title)));
      if (text.trim() === '') return;
      // A program that colours its text also for a log is no reason to show signs that mean nothing.
      for (const line of harmless(withoutSequences(text)).trimEnd().split('\n')) print(palette.dim(`  │ ${line}`));
    },
    progress: (line) => {
      if (line === '') return clear();
      const now = clock.monotonic();
      if (now - lastProgress < (terminal.isTTY ? PROGRESS_EVERY_MS.terminal : PROGRESS_EVERY_MS.log)) return;
      lastProgress = now;
      if (!terminal.isTTY) return terminal.write(`${harmless(line)}\n`);
      clear();
      terminal.write(harmless(line).slice(0, Math.max(10, (terminal.columns === 0 ? USUAL_COLUMNS : terminal.columns) - 1)));
      drawn = true;
    },
  };
}
