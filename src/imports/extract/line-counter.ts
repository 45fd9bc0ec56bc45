import { BYTE } from './javascript/source-bytes.js';

export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Line and column (UTF-16 code units) of ever later places in one source, both from 1. Lines end at LF, CR or CR LF, as
 * the snapshot's normalised text has them (SPEC section 5). A byte order mark takes no column. Work is done only up to
 * the last place asked for, so a file without imports costs nothing.
 */
export class LineCounter {
  private line = 1;
  private cursor: number;
  /** Column of the byte at `columnCursor`, which lies in the current line or before it. */
  private column = 1;
  private columnCursor: number;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.cursor = start;
    this.columnCursor = start;
  }

  /** `at` must not lie before the place of the last call. */
  locate(at: number): Position {
    const bytes = this.bytes;
    let pos = this.cursor;
    let lineStart = -1;
    for (; pos < at; pos++) {
      const byte = bytes[pos] ?? 0;
      // Nearly every byte is above both.
      if (byte > BYTE.carriageReturn) continue;
      if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[pos + 1] !== BYTE.lineFeed)) {
        this.line++;
        lineStart = pos + 1;
      }
    }
    this.cursor = pos;
    // Counted on from the last place, so that a bundle of one long line costs no more than its length.
    let column = lineStart < 0 ? this.column : 1;
    for (let index = lineStart < 0 ? this.columnCursor : lineStart; index < at; index++) {
      const byte = bytes[index] ?? 0;
      // Continuation bytes add nothing; a four-byte character is a surrogate pair.
      if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
    this.column = column;
    this.columnCursor = at;
    return { line: this.line, column };
  }
}

/** Index of the first byte of a source's text: behind its byte order mark, if it has one. */
export function endOfMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
