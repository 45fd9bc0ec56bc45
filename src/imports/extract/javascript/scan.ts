import type { ExtractedImports, ImportKind, ImportRecord } from '../../import-record.js';
import { isKeyword, readKeyword } from './keyword.js';
import {
  ATTRIBUTE_EXPRESSION, BLOCK, CHILD_EXPRESSION, CODE, CONDITION, ELEMENT, ELEMENT_IN_TAG, isAfterValue, isBlockStart, OBJECT, OPERATOR,
  PAREN, ScanState, SUBSTITUTION, TAG, TEMPLATE, TEMPLATE_LITERAL, TEXT, VALUE, WORD,
} from './scan-state.js';
import { isBeforeCondition } from './words.js';
import { endOfJsxAttributes, endOfJsxName, endOfJsxText, JsxStart } from './jsx.js';
import { lastCandidate } from './last-candidate.js';
import type { LineCounter } from '../line-counter.js';
import { readReferenceDirective } from './reference-directive.js';
import {
  BYTE, BYTE_KIND, endOfBlockComment, endOfLine, endOfName, endOfRegex, endOfString, endOfTemplateText, isWordAt, PLAIN_BYTE, skipTrivia, SPACE_BYTE, WORD_BYTE,
} from './source-bytes.js';

/** One pass over one source; see `extractJavaScript`. */
export class JavaScriptScan extends ScanState {
  private readonly imports: ImportRecord[] = [];
  private readonly lines: LineCounter;
  private readonly elements: JsxStart;
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
    this.elements = new JsxStart(bytes, length, isTypeScript);
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
    return this.pos > this.goal && this.last >= 0 && this.mode === CODE && this.open.length === 0 && !this.isLost;
  }

  /** Code up to the next template, element or end of an expression inside one. The token before is kept in locals: this loop is where the time goes. */
  private scanCode(): void {
    const { bytes, length, open, goal } = this;
    const kinds = BYTE_KIND;
    let { pos, before, last, wordStart } = this;
    while (pos < length) {
      // In bounds: pos is below length, and zeros stand behind it.
      const byte = bytes[pos] as number;
      const kind = kinds[byte] as number;
      if (kind === SPACE_BYTE) {
        // Most of it is indentation.
        do pos++;
        while (bytes[pos] === 32);
        continue;
      }
      if (kind === WORD_BYTE) {
        wordStart = pos;
        do pos++;
        while (kinds[bytes[pos] as number] === WORD_BYTE);
        const size = pos - wordStart;
        if ((byte === 105 || byte === 101 || byte === 114) && (size === 6 || size === 7) && isKeyword(bytes, wordStart, size)) {
          const isMember = before === OPERATOR && last > 0 && bytes[last] === BYTE.dot && bytes[last - 1] !== BYTE.dot;
          const found = isMember ? null : readKeyword(bytes, length, wordStart, pos, before === VALUE ? -1 : last, this.isTypeScript);
          if (found !== null) {
            this.record(found.specifier, found.kind, wordStart);
            if (found.end >= 0) {
              last = found.end;
              before = OPERATOR;
              pos = last + 1;
              if (pos > goal && open.length === 0) break;
              continue;
            }
          }
        }
        last = pos - 1;
        before = WORD;
        if (pos > goal && open.length === 0) break;
        continue;
      }
      if (kind === PLAIN_BYTE) {
        before = OPERATOR;
        last = pos++;
        continue;
      }
      if (byte === 34 || byte === 39) {
        // `"`, `'`
        const end = endOfString(bytes, pos, length);
        if (end < 0) {
          if (!this.isForgiving) this.isLost = true;
          pos++;
        } else {
          last = end;
          before = VALUE;
          pos = end + 1;
        }
        continue;
      }
      if (byte === 93 /* ] */) {
        before = VALUE;
        last = pos++;
        continue;
      }
      // The marks that every line has stay in this loop as well.
      if (byte === 40 /* ( */) {
        open.push(before === WORD && isBeforeCondition(bytes, wordStart) ? CONDITION : PAREN);
        before = OPERATOR;
        last = pos++;
        continue;
      }
      if (byte === 41 /* ) */) {
        const top = open[open.length - 1];
        if (top === PAREN || top === CONDITION) open.pop();
        before = top === CONDITION ? OPERATOR : VALUE;
        last = pos++;
        continue;
      }
      if (byte === 123 /* { */) {
        open.push(isBlockStart(bytes, before, wordStart, last) ? BLOCK : OBJECT);
        before = OPERATOR;
        last = pos++;
        continue;
      }
      this.before = before;
      this.last = last;
      this.wordStart = wordStart;
      this.pos = pos;
      this.scanMark(byte);
      if (this.mode !== CODE || this.isDone()) return;
      ({ pos, before, last } = this);
    }
    this.pos = pos;
    this.before = before;
    this.last = last;
    this.wordStart = wordStart;
  }

  /** One token that opens, closes, or means different things in different places; `pos` moves behind it. */
  private scanMark(byte: number): void {
    const { bytes, pos } = this;
    this.pos = pos + 1;
    switch (byte) {
      case 47: // `/`
        this.pos = this.scanSlash(pos);
        return;
      case 96: // a backtick
        this.open.push(TEMPLATE_LITERAL);
        this.mode = TEMPLATE;
        return;
      case 125: // `}`
        this.closeBrace(pos);
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
        break;
    }
    this.before = OPERATOR;
    this.last = pos;
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
      this.open.pop();
      this.before = VALUE;
    } else {
      this.open.push(SUBSTITUTION);
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
    this.open.push(context);
    this.mode = TAG;
    this.pos = endOfJsxName(this.bytes, at + 1, this.length);
  }

  private isAfterValue(): boolean {
    return isAfterValue(this.bytes, this.before, this.wordStart, this.last);
  }

  private isElementStart(at: number): boolean {
    if (this.isAfterValue()) return false;
    if (this.before === WORD && isWordAt(this.bytes, this.wordStart, 'new')) return false;
    return this.elements.isElement(at);
  }

  private record(specifier: string, kind: ImportKind, at: number): void {
    const { line, column } = this.lines.locate(at);
    this.imports.push({ specifier, kind, line, column });
  }
}
