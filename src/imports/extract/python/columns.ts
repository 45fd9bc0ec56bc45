import { isLineEnd } from './source-bytes.js';

/** Columns (UTF-16 code units, from 1) of ever later places in one source, however long its lines are. */
export class Columns {
  private column = 1;

  constructor(
    private readonly bytes: Uint8Array,
    private last: number,
  ) {}

  /** `at` must not lie before the place of the last call. */
  at(at: number): number {
    const { bytes, last } = this;
    let pos = at;
    while (pos > last && !isLineEnd(bytes, pos - 1)) pos--;
    let column = pos === last ? this.column : 1;
    for (; pos < at; pos++) {
      const byte = bytes[pos] as number;
      // Continuation bytes add nothing; a four-byte character is a surrogate pair.
      if ((byte & 0xc0) !== 0x80) column += byte >= 0xf0 ? 2 : 1;
    }
    this.last = at;
    this.column = column;
    return column;
  }
}
