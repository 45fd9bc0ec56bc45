import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { LineCounter } from '../line-counter.js';
import { BlockKinds } from './block-kinds.js';
import { readImportCall } from './import-call.js';
import { type ImportStatement, isFromWord, isImportWord, readFromImport, readImport } from './import-statement.js';
import {
  BACKSLASH, behindLineEnd, BYTE, BYTE_KIND, CLOSE, COMMENT, endOfLine, isLineEnd, isWordAt, LINE_END, NAME_BYTE, OPEN, PADDING, PLAIN_BYTE, QUOTE,
  skipBlanks,
} from './source-bytes.js';
import { endOfString } from './string-end.js';
import { readTypeTest } from './type-test.js';

/** One pass over one source; see `extractPythonFile`. */
export class PythonScan {
  private readonly imports: ImportRecord[] = [];
  private readonly lines: LineCounter;
  private readonly blocks = new BlockKinds();
  private readonly start: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly length: number,
  ) {
    this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    this.lines = new LineCounter(bytes, this.start);
  }

  run(): ExtractedImports {
    const { bytes, length, blocks, start } = this;
    const kinds = BYTE_KIND;
    let isLost = false;
    let depth = 0;
    let pos = start;
    while (pos < length) {
      // A logical line starts: its indentation, in columns (Language Reference 2.1.8).
      let indent = 0;
      // In bounds, here and below: zeros stand behind the source.
      let byte = bytes[pos] as number;
      for (; byte === 32 || byte === 9 || byte === 12; byte = bytes[++pos] as number) {
        if (byte === 32) indent++;
        else indent = byte === 9 ? (indent & ~7) + 8 : 0;
      }
      if (byte === 10 || byte === 13) {
        pos++;
        continue;
      }
      if (byte === 35) {
        pos = endOfLine(bytes, pos, length);
        continue;
      }
      if (byte === 92) {
        // A line that starts with a joined line end
        pos = skipBlanks(bytes, pos);
        byte = bytes[pos] as number;
      }
      if (blocks.innermost >= indent) blocks.close(indent, byte === 101 && (isWordAt(bytes, pos, 'elif') || isWordAt(bytes, pos, 'else')));
      // `a`, `d`, `e`, `f`, `i`, `l`: no other statement is of interest.
      if ((byte >= 100 && byte <= 102) || byte === 105 || byte === 97 || byte === 108) pos = this.startStatement(pos, indent);
      // The rest of it.
      for (;;) {
        let kind = kinds[bytes[pos] as number] as number;
        while (kind === PLAIN_BYTE) kind = kinds[bytes[++pos] as number] as number;
        if (kind === LINE_END) {
          pos++;
          if (depth === 0) break;
        } else if (kind === QUOTE) {
          const end = endOfString(bytes, pos, length, start);
          if (end < 0) isLost = true;
          pos = end < 0 ? -1 - end : end;
        } else if (kind === OPEN) {
          if (bytes[pos] === BYTE.openParen) this.readCall(pos);
          depth++;
          pos++;
        } else if (kind === CLOSE) {
          if (depth > 0) depth--;
          else isLost = true;
          pos++;
        } else if (kind === COMMENT) {
          pos = endOfLine(bytes, pos, length);
        } else if (kind === BACKSLASH) {
          pos = isLineEnd(bytes, pos + 1) ? behindLineEnd(bytes, pos + 1) : pos + 1;
        } else if (kind === PADDING) {
          if (pos >= length) break;
          pos++;
        } else {
          pos++;
          if (depth === 0) pos = this.readImportAt(pos);
        }
      }
    }
    return { imports: this.imports, uncertain: isLost || depth > 0 };
  }

  /** The first word of a logical line; returns where to read on. */
  private startStatement(at: number, indent: number): number {
    const { bytes, length } = this;
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
      return this.readLazyImport(at, length);
    }
    return at;
  }

  private openTypeTest(at: number, indent: number): void {
    const answer = readTypeTest(this.bytes, at, this.length);
    if (answer !== 0) this.blocks.openTypeTest(indent, answer < 0);
  }

  /** The import statement that starts at `at`, behind blanks, if one does; returns where to read on. */
  private readImportAt(at: number): number {
    const { bytes, length } = this;
    const pos = skipBlanks(bytes, at);
    let found: ImportStatement | null = null;
    if (bytes[pos] === 105 && isImportWord(bytes, pos)) found = readImport(bytes, pos + 6);
    else if (bytes[pos] === 102 && isFromWord(bytes, pos)) found = readFromImport(bytes, pos + 4, length);
    return found === null ? pos : this.record(found, pos, this.blocks.kind);
  }

  /** `lazy import a` (PEP 810): the module is loaded when it is first used. */
  private readLazyImport(at: number, length: number): number {
    const { bytes } = this;
    const pos = skipBlanks(bytes, at + 4);
    let found: ImportStatement | null = null;
    if (isImportWord(bytes, pos)) found = readImport(bytes, pos + 6);
    else if (isFromWord(bytes, pos)) found = readFromImport(bytes, pos + 4, length);
    return found === null ? at : this.record(found, at, this.blocks.kind === 'value' ? 'dynamic' : this.blocks.kind);
  }

  private record(found: ImportStatement, at: number, kind: ImportRecord['kind']): number {
    const { line, column } = this.lines.locate(at);
    for (const specifier of found.specifiers) this.imports.push({ specifier, kind, line, column });
    return found.end;
  }

  private readCall(paren: number): void {
    if (paren === 0) return;
    const before = this.bytes[paren - 1];
    // `import_module`, `__import__`, or blanks behind them
    if (before !== 101 && before !== 95 && before !== 32 && before !== 9) return;
    const call = readImportCall(this.bytes, paren, this.length);
    if (call === null) return;
    const kind = this.blocks.kind === 'type' ? 'type' : 'dynamic';
    this.imports.push({ specifier: call.specifier, kind, ...this.lines.locate(call.start) });
  }
}
