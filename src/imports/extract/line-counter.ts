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
  private lineStart: number;
  private cursor: number;
  /** Up to where the columns of the line are counted: a minified file may have all its imports on one line. */
  private counted: number;
  private column = 1;

  constructor(
    private readonly bytes: Uint8Array,
    start: number,
  ) {
    this.lineStart = start;
    this.cursor = start;
    this.counted = start;
  }

  /** `at` must not lie before the place of the last call. */
  locate(at: number): Position {
    const bytes = this.bytes;
    let pos = this.cursor;
    for (; pos < at; pos++) {
      const byte = bytes[pos] ?? 0;
      // Nearly every byte is above both.
      if (byte > BYTE.carriageReturn) continue;
      if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[pos + 1] !== BYTE.lineFeed)) {
        this.line++;
        this.lineStart = pos + 1;
      }
    }
    this.cursor = pos;
    let column = this.column;
    let index = this.counted;
    if (index < this.lineStart || index > at) {
      index = this.lineStart;
      column = 1;
    }
    for (; index < at; index++) {
      const byte = bytes[index] ?? 0;
      // Continuation bytes add nothing; a four-byte character is a surrogate pair.
      if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
    this.counted = index;
    this.column = column;
    return { line: this.line, column };
  }
}
