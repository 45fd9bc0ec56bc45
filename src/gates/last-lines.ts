import { cutText } from '../base/bounded.js';
import { withoutSequences } from '../base/terminal-sequences.js';

const LINES = 15;
const LINE_LENGTH = 300;
const LONGEST_MESSAGE_LINE = 200;

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * The last lines of what a command printed, short enough to stand in a finding: at most 15 lines of 300 characters,
 * without terminal sequences and blank lines at the end. A lone carriage return ends a line, as progress bars mean it.
 */
export function lastLines(text: string): readonly string[] {
  // Only the end is looked at: cleaning megabytes to show fifteen lines would take longer than many gates.
  const end = text.slice(-LINES * LINE_LENGTH * 4).toWellFormed();
  const lines = withoutSequences(end)
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(CONTROLS, '').trimEnd());
  if (end.length < text.length && lines.length > 1) lines.shift();
  while (lines.at(-1) === '') lines.pop();
  return lines.slice(-LINES).map((line) => cutText(line, LINE_LENGTH));
}

/** The last line that says something, for the middle of a sentence; null when nothing was printed. */
export function lastWord(text: string): string | null {
  const line = lastLines(text).findLast((candidate) => candidate.trim() !== '');
  return line === undefined ? null : cutText(line.trim(), LONGEST_MESSAGE_LINE);
}
