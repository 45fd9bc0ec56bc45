import { firstWhere } from '../../base/first-where.js';

/** Line and column from 1; the column counts UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where `offset` (UTF-16 code units from 0) is in `text`; LF, CRLF and a lone CR end a line. */
export function positionAt(text: string, offset: number): TextPosition {
  let line = 1;
  let start = 0;
  for (let index = 0; index < offset; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) {
      line++;
      start = index + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** `positionAt` for many offsets of one text: one pass, then a binary search each. */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) starts.push(index + 1);
  }
  return (offset) => {
    const line = firstWhere(starts.length, (at) => (starts[at] as number) > offset);
    return { line, column: offset - (starts[line - 1] as number) + 1 };
  };
}
