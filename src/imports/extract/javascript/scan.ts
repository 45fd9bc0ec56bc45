import type { ExtractedImports, ImportKind, ImportRecord } from '../../import-record.js';
import { keywordSize, readKeyword } from './keyword.js';
import {
  ATTRIBUTE_EXPRESSION, BLOCK, CHILD_EXPRESSION, CODE, CONDITION, ELEMENT, ELEMENT_IN_TAG, isAfterValue, isBlockStart, OBJECT, OPERATOR,
  PAREN, ScanState, SUBSTITUTION, TAG, TEMPLATE, TEMPLATE_LITERAL, TEXT, VALUE, WORD,
} from './scan-state.js';
import { isBeforeCondition, startOfWord } from './words.js';
import { endOfJsxAttributes, endOfJsxName, endOfJsxText, JsxStart } from './jsx.js';
import { lastCandidate } from './last-candidate.js';
import type { LineCounter } from '../line-counter.js';
import { readReferenceDirective } from './reference-directive.js';
import {
  BYTE, endOfBlockComment, endOfLine, endOfName, endOfPlainCode, endOfRegex, endOfString, endOfTemplateText, isWordAt, lastOfCode, NAME_BYTE, skipTrivia,
} from './source-bytes.js';

/** One pass over one source; see `extractJavaScript`. */
export class JavaScriptScan extends ScanState {
  private readonly imports: ImportRecord[] = [];
  private readonly lines: LineCounter;
  private elements: JsxStart | null = null;
  /** Where the last import can be; see `isDone`. */
  private readonly goal: number;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly start: number,
    /** Index behind the source; no byte of a name stands there. */
    private readonly length: number,
    lines: LineCounter,
    private readonly isTypeScript: boolean,
    private readonly isJsx: boolean,
    /** Unclosed quotes are taken for text of elements instead of for a lost place. */
    private readonly isForgiving = false,
  ) {
    super();
    this.pos = start;
    this.lines = lines.copy();
    this.goal = lastCandidate(bytes, start, length);
  }

  run(): ExtractedImports {
    const { bytes, length } = this;
    // `#!`
    if (bytes[this.start] === 35 && bytes[this.start + 1] === 33) this.pos = endOfLine(bytes, this.start, length);
    while (this.pos < length && !this.isDone()) {
      if (this.mode === CODE) this.scanCode();
      else if (this.mode === TEMPLATE) this.scanTemplate();
      else if (this.mode === TEXT) this.scanText();
      else this.scanTag();
    }
    return { imports: this.imports, uncertain: !this.isAtEnd() };
  }

  /**
   * True behind the last word that could import something, at the top of the source with everything closed: what was read
   * so far was read rightly, and the rest has nothing to find. Directives stand before the first token.
   */
  private isDone(): boolean {
    return this.pos > this.goal && this.last >= 0 && this.mode === CODE && this.depth === 0 && !this.isLost;
  }

  /** Code up to the next template, element or end of an expression inside one. */
  private scanCode(): void {
    const { bytes, length, goal } = this;
    let pos = this.pos;
    // Behind the token that is known by `before` and `last`.
    let from = pos;
    while (pos < length) {
      pos = endOfPlainCode(bytes, pos);
      const byte = bytes[pos];
      if ((byte === 112 || byte === 113) && pos < length) {
        // `p`, `q`: the third letter of a keyword?
        const start = pos - 2;
        const size = keywordSize(bytes, start, from);
        if (size === 0) {
          pos++;
          continue;
        }
        this.pass(from, start);
        from = start;
        pos = start + size;
        const end = this.readWord(start, pos);
        if (end >= 0) {
          this.last = end;
          this.before = OPERATOR;
          from = pos = end + 1;
        }
        continue;
      }
      this.pass(from, Math.min(pos, length));
      this.pos = pos;
      if (pos >= length || (pos > goal && this.isDone())) return;
      this.scanMark(byte as number);
      if (this.mode !== CODE) return;
      from = pos = this.pos;
    }
    this.pass(from, length);
    this.pos = pos;
  }

  /** Passes over words and operators. */
  private pass(from: number, to: number): void {
    const last = lastOfCode(this.bytes, from, to);
    if (last < from) return;
    this.last = last;
    this.before = NAME_BYTE[this.bytes[last] as number] === 1 ? WORD : OPERATOR;
  }

  /** Records the import that a keyword makes, if it makes one; the index of its last byte where it was read whole, else -1. */
  private readWord(start: number, end: number): number {
    const { bytes, before, last } = this;
    // `x.import`, but not `...import(x)`
    if (before === OPERATOR && last > 0 && bytes[last] === BYTE.dot && bytes[last - 1] !== BYTE.dot) return -1;
    const found = readKeyword(bytes, this.length, start, end, before === VALUE ? -1 : last, this.isTypeScript);
    if (found === null) return -1;
    this.record(found.specifier, found.kind, start);
    return found.end;
  }

  /** One token that opens, closes, or means different things in different places; `pos` moves behind it. */
  private scanMark(byte: number): void {
    const { bytes, pos } = this;
    this.pos = pos + 1;
    switch (byte) {
      case 40: // `(`
        this.enter(this.before === WORD && isBeforeCondition(bytes, this.last, this.start) ? CONDITION : PAREN);
        break;
      case 41: {
        // `)`
        const top = this.top();
        if (top >= PAREN) this.depth--;
        this.before = top === CONDITION ? OPERATOR : VALUE;
        this.last = pos;
        return;
      }
      case 123: // `{`
        this.enter(isBlockStart(bytes, this.before, this.last, this.start) ? BLOCK : OBJECT);
        break;
      case 125: // `}`
        this.closeBrace(pos);
        return;
      case 93: // `]`
        this.before = VALUE;
        this.last = pos;
        return;
      case 34: // `"`, `'`
      case 39:
        this.scanString(pos);
        return;
      case 47: // `/`
        this.pos = this.scanSlash(pos);
        return;
      case 96: // a backtick
        this.enter(TEMPLATE_LITERAL);
        this.mode = TEMPLATE;
        return;
      case 60: // `<`
        if (this.isJsx && this.isElementStart(pos)) {
          this.openElement(pos, ELEMENT);
          return;
        }
        break;
      case 43: // `++` and `--` leave a value a value
      case 45:
        if (bytes[pos + 1] === byte) {
          this.pos = pos + 2;
          return;
        }
        break;
      case 33: // `!` behind a value is TypeScript's non-null mark
        if (this.last === pos - 1 && bytes[pos + 1] !== BYTE.equals && this.isAfterValue()) {
          this.before = VALUE;
          this.last = pos;
          return;
        }
        break;
      default:
        // A zero within the source is white space.
        return;
    }
    this.before = OPERATOR;
    this.last = pos;
  }

  private scanString(at: number): void {
    const end = endOfString(this.bytes, at, this.length);
    if (end < 0) {
      if (!this.isForgiving) this.isLost = true;
      return;
    }
    this.last = end;
    this.before = VALUE;
    this.pos = end + 1;
  }

  /** A comment, a regular expression or a division; returns the index behind it. */
  private scanSlash(at: number): number {
    const { bytes, length } = this;
    if (bytes[at + 1] === BYTE.slash) {
      const end = endOfLine(bytes, at, length);
      if (this.last < 0 && bytes[at + 2] === BYTE.slash) {
        const reference = readReferenceDirective(bytes, at, end);
        if (reference !== null) this.record(reference, 'type', at);
      }
      return end;
    }
    if (bytes[at + 1] === BYTE.star) {
      const end = endOfBlockComment(bytes, at + 2, length);
      if (end < 0) this.isLost = true;
      return end < 0 ? length : end;
    }
    // `</` is a closing tag where elements are not followed.
    if (bytes[at - 1] !== BYTE.less && !this.isAfterValue()) {
      const end = endOfRegex(bytes, at, length);
      if (end >= 0) {
        const behind = endOfName(bytes, end + 1);
        this.before = VALUE;
        this.last = behind - 1;
        return behind;
      }
    }
    this.before = OPERATOR;
    this.last = at;
    return at + 1;
  }

  /** Up to the end of the template literal or of its next text part; `pos` is inside the text. */
  private scanTemplate(): void {
    const { bytes, length } = this;
    const pos = endOfTemplateText(bytes, this.pos, length);
    if (bytes[pos] === BYTE.backtick) {
      this.leave();
      this.before = VALUE;
    } else {
      this.enter(SUBSTITUTION);
      this.before = OPERATOR;
    }
    this.last = pos;
    if (pos < length) this.mode = CODE;
    this.pos = pos + 1;
  }

  private scanText(): void {
    const { bytes, length } = this;
    const pos = endOfJsxText(bytes, this.pos, length);
    this.pos = pos + 1;
    if (pos >= length) return;
    if (bytes[pos] === BYTE.openBrace) {
      this.enterExpression(pos, CHILD_EXPRESSION);
    } else if (bytes[skipTrivia(bytes, pos + 1, length)] === BYTE.slash) {
      const end = bytes.indexOf(BYTE.greater, pos);
      const isClosed = end >= 0 && end < length;
      this.pos = isClosed ? end + 1 : length;
      if (isClosed) this.closeElement(end);
    } else {
      this.openElement(pos, ELEMENT);
    }
  }

  private scanTag(): void {
    const { bytes, length } = this;
    const pos = endOfJsxAttributes(bytes, this.pos, length);
    this.pos = pos + 1;
    if (pos >= length) return;
    if (bytes[pos] === BYTE.openBrace) this.enterExpression(pos, ATTRIBUTE_EXPRESSION);
    else if (bytes[pos] === BYTE.less) this.openElement(pos, ELEMENT_IN_TAG);
    else if (bytes[pos] === BYTE.greater) this.mode = TEXT;
    else {
      this.pos = pos + 2;
      this.closeElement(pos + 1);
    }
  }

  private openElement(at: number, context: number): void {
    this.enter(context);
    this.mode = TAG;
    this.pos = endOfJsxName(this.bytes, at + 1, this.length);
  }

  private isAfterValue(): boolean {
    return isAfterValue(this.bytes, this.before, this.last, this.start);
  }

  private isElementStart(at: number): boolean {
    if (this.isAfterValue()) return false;
    if (this.before === WORD && isWordAt(this.bytes, startOfWord(this.bytes, this.last, this.start), 'new')) return false;
    this.elements ??= new JsxStart(this.bytes, this.length, this.isTypeScript);
    return this.elements.isElement(at);
  }

  private record(specifier: string, kind: ImportKind, at: number): void {
    const { line, column } = this.lines.locate(at);
    this.imports.push({ specifier, kind, line, column });
  }
}
