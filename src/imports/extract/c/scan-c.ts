import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { endOfMark, LineCounter } from '../line-counter.js';
import { endOfBlockComment, endOfLine, endOfLiteral, endOfRawString, isDigitSeparator, isNameByte, skipBlanks } from './c-bytes.js';

/** 1 for the marks that open something: `"`, `'`, `/`, `#`. */
const MARK: Uint8Array = marks();

function marks(): Uint8Array {
  const table = new Uint8Array(256);
  for (const mark of '"\'/#') table[mark.charCodeAt(0)] = 1;
  return table;
}

const DIRECTIVES = ['include', 'import', 'include_next'] as const;

/** One pass over one source; see `extractCFile`. */
export class CScan {
  private readonly imports: ImportRecord[] = [];
  private readonly start: number;
  private readonly lines: LineCounter;
  /** Index behind the last block comment, and whether nothing but blanks stood before it in its line. */
  private commentEnd = -1;
  private isCommentFirst = false;
  /** Index of the last quote between digits. */
  private separator = -2;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly length: number,
  ) {
    this.start = endOfMark(bytes);
    this.lines = new LineCounter(bytes, this.start);
  }

  run(): ExtractedImports {
    const { bytes, length } = this;
    const table = MARK;
    let pos = this.start;
    while (pos < length) {
      const byte = bytes[pos] as number;
      if (table[byte] === 0) pos++;
      else if (byte === 47) pos = this.scanSlash(pos);
      else if (byte === 35) pos = this.isFirst(pos) ? this.scanDirective(pos) : pos + 1;
      else pos = this.scanQuote(pos);
    }
    return { imports: this.imports, uncertain: pos > length };
  }

  private scanSlash(at: number): number {
    const { bytes, length } = this;
    if (bytes[at + 1] === 47) return endOfLine(bytes, at, length);
    if (bytes[at + 1] !== 42) return at + 1;
    const isFirst = this.isFirst(at);
    const end = endOfBlockComment(bytes, at, length);
    this.isCommentFirst = isFirst;
    this.commentEnd = end;
    return end;
  }

  private scanQuote(at: number): number {
    const { bytes, length } = this;
    if (bytes[at] === 39) {
      if (!isDigitSeparator(bytes, at, this.separator)) return endOfLiteral(bytes, at, length);
      this.separator = at;
      return at + 1;
    }
    const end = endOfRawString(bytes, at, length);
    return end < 0 ? endOfLiteral(bytes, at, length) : end;
  }

  /** Whether only blanks and comments stand before `at` in its line, where the line before it may go on behind a backslash. */
  private isFirst(at: number): boolean {
    const { bytes } = this;
    let pos = at - 1;
    while (pos >= this.start && (bytes[pos] === 32 || bytes[pos] === 9 || bytes[pos] === 11 || bytes[pos] === 12)) pos--;
    if (pos < this.start) return true;
    if (pos + 1 === this.commentEnd) return this.isCommentFirst;
    if (bytes[pos] !== 10 && bytes[pos] !== 13) return false;
    const before = bytes[pos] === 10 && bytes[pos - 1] === 13 ? pos - 2 : pos - 1;
    return before < this.start || bytes[before] !== 92;
  }

  /** Records an include; returns the index from which reading goes on: behind its name, or behind the word of another directive. */
  private scanDirective(at: number): number {
    const { bytes, length } = this;
    const from = skipBlanks(bytes, at + 1, length);
    let end = from;
    while (isNameByte(bytes[end])) end++;
    const directive = DIRECTIVES.find((word) => this.isWord(from, end, word));
    if (directive === undefined) return end;
    const name = skipBlanks(bytes, end, length);
    const close = bytes[name] === 34 ? 34 : bytes[name] === 60 ? 62 : 0;
    let behind = name;
    if (close === 0) {
      while (isNameByte(bytes[behind])) behind++;
    } else {
      do behind++;
      while (behind < length && bytes[behind] !== close && bytes[behind] !== 10 && bytes[behind] !== 13);
      if (bytes[behind] !== close || behind >= length) return name + 1;
      behind++;
    }
    if (behind === name) return name;
    const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(name, behind));
    const specifier = directive === 'include_next' ? `include_next ${written}` : written;
    // An empty name is none.
    if (close === 0 || behind - name > 2) this.imports.push({ specifier, kind: 'include', ...this.lines.locate(at) });
    return behind;
  }

  private isWord(from: number, end: number, word: string): boolean {
    if (end - from !== word.length) return false;
    for (let index = 0; index < word.length; index++) if (this.bytes[from + index] !== word.charCodeAt(index)) return false;
    return true;
  }
}
