import { formatLocation } from '../base/result.js';
import type { ConfigProblem } from './config-problem.js';

const WINDOW = 100;

/**
 * One problem as a terminal shows it: place and message, the line of the file with a caret under the column, the hint.
 * `readText` gives the text of the file again; without it the line is left out.
 */
export function problemText(problem: ConfigProblem, readText: (path: string) => string | null): string {
  const { location, message, hint } = problem;
  const lines = [location === undefined ? message : `${formatLocation(location)}: ${message}`];
  if (location?.line !== undefined && location.column !== undefined) {
    const line = readText(location.file)?.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)[location.line - 1];
    if (line !== undefined && line.trim() !== '') lines.push(...excerpt(line, location.column));
  }
  if (hint !== undefined && hint !== '') lines.push(`  hint: ${hint}`);
  return lines.join('\n');
}

/** The line, cut around the column when it is long, and the caret below it. Tabs and controls count as one column. */
function excerpt(line: string, column: number): readonly string[] {
  const start = column > WINDOW - 20 ? column - (WINDOW - 20) : 0;
  const text = line.slice(start, start + WINDOW).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
  const head = start > 0 ? '…' : '';
  const tail = start + WINDOW < line.length ? '…' : '';
  return [`  ${head}${text}${tail}`, `  ${' '.repeat(head.length + column - 1 - start)}^`];
}
