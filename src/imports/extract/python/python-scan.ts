import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { lastWord } from '../last-word.js';
import { BlockKinds } from './block-kinds.js';
import { Columns } from './columns.js';
import { readImportCall } from './import-call.js';
import { isFromWord, isImportWord, readFromImport, readImport } from './import-statement.js';
import {
  BACKSLASH, behindLineEnd, BRACKET, BYTE, BYTE_KIND, COMMENT, countLineEnds, endOfLine, isLineEnd, isWordAt, LINE_END, NAME_BYTE, OPENS, PADDING, PLAIN_BYTE,
  QUOTE, skipBlanks,
} from './source-bytes.js';
import { SpecifierText } from './specifier-text.js';
import { StringEnds } from './string-end.js';
import { readTypeTest } from './type-test.js';

const SPECIFIER = new SpecifierText();
/** Part of every statement and of every call that imports. */
const IMPORT = Buffer.from('import');

/** One pass over one source; see `extractPythonFile`. */
export class PythonScan {
  private readonly imports: ImportRecord[] = [];
  private readonly columns: Columns;
  private readonly strings: StringEnds;
  private readonly blocks = new BlockKinds();
  /** What one statement names; empty between statements. */
  private readonly specifiers: string[] = [];
  private readonly start: number;
  /** Lines that ended so far, outside of strings. */
  private lines = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly length: number,
  ) {
    this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.columns = new Columns(bytes, this.start);
    this.strings = new StringEnds(bytes, length, this.start);
  }

  run(): ExtractedImports {
    const { bytes, length, blocks, strings } = this;
    const kinds = BYTE_KIND;
    let isLost = false;
    let depth = 0;
    let pos = this.start;
    const goal = lastWord(bytes, IMPORT, pos, length);
    while (pos <= goal) {
      // A logical line starts: its indentation, in columns (Language Reference 2.1.8).
      let indent = 0;
      // In bounds, here and below: zeros stand behind the source.
      let byte = bytes[pos] as number;
      for (; byte === 32 || byte === 9 || byte === 12; byte = bytes[++pos] as number) {
        if (byte === 32) indent++;
        else indent = byte === 9 ? (indent & ~7) + 8 : 0;
      }
      if (byte === 10 || byte === 13) {
        pos = this.endLine(pos);
        continue;
      }
      if (byte === 35) {
        pos = endOfLine(bytes, pos, length);
        continue;
      }
      if (byte === 92) {
        // A line that starts with a joined line end
        const first = skipBlanks(bytes, pos);
        this.lines += countLineEnds(bytes, pos, first);
        pos = first;
        byte = bytes[pos] as number;
      }
      if (blocks.innermost >= indent) blocks.close(indent, byte === 101 && (isWordAt(bytes, pos, 'elif') || isWordAt(bytes, pos, 'else')));
      // `a`, `d`, `e`, `f`, `i`, `l`: no other statement is of interest.
      if ((byte >= 100 && byte <= 102) || byte === 105 || byte === 97 || byte === 108) pos = this.startStatement(pos, indent);
      // The rest of it.
      for (;;) {
        let kind = kinds[bytes[pos] as number] as number;
        while (kind === PLAIN_BYTE) kind = kinds[bytes[++pos] as number] as number;
        if (kind === BRACKET) {
          const bracket = bytes[pos] as number;
          if (bracket === 40 && pos > 0) {
            const before = bytes[pos - 1] as number;
            // The last letters of `import_module` and `__import__`, or a blank behind them
            if (before === 101 || before === 95 || before === 32 || before === 9) this.readCall(pos);
          }
          depth += OPENS[bracket] as number;
          pos++;
        } else if (kind === LINE_END) {
          pos = this.endLine(pos);
          if (depth === 0) break;
          if (depth < 0) {
            isLost = true;
            depth = 0;
            break;
          }
        } else if (kind === QUOTE) {
          const end = strings.endOf(pos);
          if (end < 0) isLost = true;
          pos = end < 0 ? -1 - end : end;
        } else if (kind === COMMENT) {
          pos = endOfLine(bytes, pos, length);
        } else if (kind === BACKSLASH) {
          pos = isLineEnd(bytes, pos + 1) ? this.endLine(pos + 1) : pos + 1;
        } else if (kind === PADDING) {
          if (pos >= length) break;
          pos++;
        } else {
          pos++;
          if (depth === 0) pos = this.readImportAt(pos);
        }
      }
    }
    return { imports: this.imports, uncertain: isLost || depth !== 0 };
  }

  /** The first word of a logical line; returns where to read on. */
  private startStatement(at: number, indent: number): number {
    const { bytes } = this;
    const byte = bytes[at] as number;
    const second = bytes[at + 1];
    if (byte === 105) {
      // `if`
      if (second !== 102 || NAME_BYTE[bytes[at + 2] as number] === 1) return this.readImportAt(at);
      this.openTypeTest(at + 2, indent);
    } else if (byte === 102) {
      return this.readImportAt(at);
    } else if (byte === 100) {
      if (isWordAt(bytes, at, 'def')) this.blocks.openFunction(indent);
    } else if (byte === 101) {
      if (isWordAt(bytes, at, 'elif')) this.openTypeTest(at + 4, indent);
    } else if (byte === 97) {
      if (isWordAt(bytes, at, 'async') && isWordAt(bytes, skipBlanks(bytes, at + 5), 'def')) this.blocks.openFunction(indent);
    } else if (isWordAt(bytes, at, 'lazy')) {
      // `lazy import a` (PEP 810): the module is loaded when it is first used.
      const word = skipBlanks(bytes, at + 4);
      if (isImportWord(bytes, word) || isFromWord(bytes, word)) return this.readStatement(word, at, this.blocks.kind === 'value' ? 'dynamic' : this.blocks.kind);
    }
    return at;
  }

  private get line(): number {
    return 1 + this.lines + this.strings.lines;
  }

  private openTypeTest(at: number, indent: number): void {
    const answer = readTypeTest(this.bytes, at, this.length);
    if (answer !== 0) this.blocks.openTypeTest(indent, answer < 0);
  }

  /** Behind the line end at `at`; CR LF is one. */
  private endLine(at: number): number {
    this.lines++;
    return behindLineEnd(this.bytes, at);
  }

  /** The import statement that starts at `at`, behind blanks, if one does; returns where to read on. */
  private readImportAt(at: number): number {
    const { bytes } = this;
    const pos = bytes[at] === BYTE.space ? at + 1 : at;
    const byte = bytes[pos];
    if (byte === 105 || byte === 102) return this.readStatement(pos, pos, this.blocks.kind);
    if (byte !== BYTE.space && byte !== BYTE.tab && byte !== BYTE.backslash) return pos;
    const first = skipBlanks(bytes, pos);
    this.lines += countLineEnds(bytes, pos, first);
    return this.readStatement(first, first, this.blocks.kind);
  }

  /** The statement whose `import` or `from` stands at `at`, if one does; its place is `start`. */
  private readStatement(at: number, start: number, kind: ImportRecord['kind']): number {
    const { bytes, length, specifiers } = this;
    let end = -1;
    if (isImportWord(bytes, at)) end = readImport(bytes, at + 6, SPECIFIER, specifiers);
    else if (isFromWord(bytes, at)) end = readFromImport(bytes, at + 4, length, SPECIFIER, specifiers);
    if (end < 0) return at;
    const line = this.line;
    const column = this.columns.at(start);
    for (const specifier of specifiers) this.imports.push({ specifier, kind, line, column });
    specifiers.length = 0;
    this.lines += countLineEnds(bytes, start, end);
    return end;
  }

  private readCall(paren: number): void {
    const call = readImportCall(this.bytes, paren, this.length);
    if (call === null) return;
    const kind = this.blocks.kind === 'type' ? 'type' : 'dynamic';
    this.imports.push({ specifier: call.specifier, kind, line: this.line, column: this.columns.at(call.start) });
  }
}
