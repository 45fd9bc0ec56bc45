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

/** Lines with which tools end whatever went wrong, and that say nothing of it. */
const CLOSING_LINES: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*$/u,
  // Frames of a stack trace in JavaScript, Java and .NET, and what Node adds to them.
  /^at \S/, /^\.\.\. \d+ (?:more|lines matching)/, /^Node\.js v\d/,
  // What Node tells of an error behind its trace, and who wanted a module.
  /^(?:code: '|errno: -?\d|syscall: '|path: '|requireStack: \[)/, /^Require stack:$/, /^- (?:\/|[A-Za-z]:\\)\S*$/,
  // A trace of PHP; where pytest and Jest looked.
  /^thrown in \S+ on line \d+$/, /^#\d+ (?:\{main\}$|\S+\(\d+\): )/, /^Stack trace:$/,
  /^(?:inifile|rootdir): /, /^(?:roots|testMatch|testPathIgnorePatterns|testPathPatterns?|testRegex|Pattern): /, /^\d+ files? checked\.?/, /^In \S+$/, /^Run with `--passWithNoTests`/,
  /^note: run with `RUST_BACKTRACE/,
  /^\[ERROR\](?: -> \[Help \d+\])?$/, /^\[ERROR\] (?:\[Help \d+\]|To see the full stack trace|Re-run Maven|For more information about the errors|After correcting the problems| +mvn )/,
  /^npm (?:error|ERR!) (?:A complete log of this run|\S+-debug-\d+\.log$)/,
  // Behind the error that it found no file.
  /^All matched files use Prettier code style!$/,
  // What could be fixed (ESLint, Ruff, Stylelint), and where to read more (commitlint, html-validate, Refurb, deptry).
  /\bfixable with (?:the )?[`"]--fix[`"](?: option)?\.(?: No fixes|$)/, /^\S? *Get help: https:\/\/\S+$/, /^More information:$/, /^https:\/\/\S+$/, /^Run `refurb --explain/, /^For more information, see the documentation: https:\/\/\S+$/,
  // isort; of the last hook of pre-commit; HLint, Hadolint.
  /^Skipped \d+ files$/, /^- (?:hook id: \S+|exit code: \d+|files were modified by this hook|duration: \S+)$/, /^(?:CallStack \(from HasCallStack\)|HasCallStack backtrace):$/, /^\w+, called at \S+ in \S+$/,
  // pnpm and Yarn 1 tell once more that the command failed.
  /^ELIFECYCLE\s/, /^error Command failed with exit code \d+\.$/, /^info Visit https:\/\/yarnpkg\.com/,
];

/** The last line that says something, for the middle of a sentence: no frame of a stack trace, no advice that ends each failure of a tool. Null when nothing was printed. */
export function lastWord(text: string): string | null {
  const lines = lastLines(text).map((line) => line.trim()).filter((line) => line !== '');
  const line = lines.findLast((candidate) => !CLOSING_LINES.some((closing) => closing.test(candidate))) ?? lines.at(-1);
  return line === undefined ? null : cutText(line, LONGEST_MESSAGE_LINE);
}
