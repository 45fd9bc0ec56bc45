import type { ImportKind, ImportRecord } from '../import-record.js';
import { BYTE, endOfLine } from './javascript/source-bytes.js';
import { LineCounter } from './line-counter.js';

const SEMICOLON = 59;

/** 1 for bytes of a name in Go, Java and Kotlin: ASCII letters, digits, `_`, `$`, and every byte from 0x80 on. */
export const NAME: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
  return isLetter || (byte >= 48 && byte <= 57) || byte === 95 || byte === 36 || byte >= 128 ? 1 : 0;
});

/**
 * A walk over the head of a source: the package clause and the imports of languages that have them before everything
 * else, with comments as in C. What stands behind the imports is never looked at.
 */
export class HeaderScan {
  readonly imports: ImportRecord[] = [];
  /** True when the text is not what the language has in this place. */
  isLost = false;
  /** A byte order mark is skipped. */
  pos: number;
  private readonly lines: LineCounter;

  constructor(
    readonly bytes: Uint8Array,
    readonly length: number,
    private readonly hasNestedComments = false,
  ) {
    this.pos = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.lines = new LineCounter(bytes, this.pos);
  }

  /** Goes to the next byte that is neither white space nor comment; false at the end of the source. A comment without end loses the place. */
  skipSpace(): boolean {
    const { bytes, length } = this;
    let pos = this.pos;
    while (pos < length) {
      const byte = bytes[pos];
      if (byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.carriageReturn)) {
        pos++;
      } else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.slash) {
        pos = endOfLine(bytes, pos + 2, length);
      } else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.star) {
        pos = this.hasNestedComments ? endOfNestedComment(bytes, pos + 2, length) : endOfComment(bytes, pos + 2, length);
        if (pos < 0) {
          this.isLost = true;
          pos = length;
        }
      } else {
        break;
      }
    }
    this.pos = pos;
    return pos < length;
  }

  /** Steps over `word` (ASCII) when it stands here as a whole word. */
  takeWord(word: string): boolean {
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[this.pos + index] !== word.charCodeAt(index)) return false;
    }
    const end = this.pos + word.length;
    if (NAME[this.bytes[end] ?? 0] === 1) return false;
    this.pos = end;
    return true;
  }

  /** Steps over one byte when it stands here. */
  takeByte(byte: number): boolean {
    if (this.pos >= this.length || this.bytes[this.pos] !== byte) return false;
    this.pos++;
    return true;
  }

  takeSemicolon(): boolean {
    return this.takeByte(SEMICOLON);
  }

  /** Whether a name may start here. */
  isAtName(): boolean {
    return this.pos < this.length && NAME[this.bytes[this.pos] ?? 0] === 1;
  }

  /** Index behind the name that stands here. */
  endOfName(): number {
    let end = this.pos;
    while (NAME[this.bytes[end] ?? 0] === 1) end++;
    return end;
  }

  /** Notes an import whose statement starts at `at`; places must not go backwards. */
  add(specifier: string, kind: ImportKind, at: number): void {
    const { line, column } = this.lines.locate(at);
    this.imports.push({ specifier, kind, line, column });
  }
}

/** Slashes are rarer than stars in the licences at the head of files, and a native search is faster than a loop. */
function endOfComment(bytes: Uint8Array, at: number, length: number): number {
  let slash = bytes.indexOf(BYTE.slash, at + 1);
  while (slash >= 0 && slash < length) {
    if (bytes[slash - 1] === BYTE.star) return slash + 1;
    slash = bytes.indexOf(BYTE.slash, slash + 1);
  }
  return -1;
}

function endOfNestedComment(bytes: Uint8Array, at: number, length: number): number {
  let depth = 1;
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.star && bytes[pos + 1] === BYTE.slash) {
      pos += 2;
      depth--;
      if (depth === 0) return pos;
    } else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.star) {
      pos += 2;
      depth++;
    } else {
      pos++;
    }
  }
  return -1;
}
