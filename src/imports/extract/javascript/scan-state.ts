import { isBeforeBlock, isBeforeExpression } from './words.js';
import { BYTE } from './source-bytes.js';

// What the scanner is in the middle of: code, a template literal, the text or a tag of an element.
export const CODE = 0;
export const TEMPLATE = 1;
export const TEXT = 2;
export const TAG = 3;

// What was opened and not yet closed.
export const BLOCK = 1;
export const OBJECT = 2;
export const TEMPLATE_LITERAL = 3;
export const SUBSTITUTION = 4;
export const CHILD_EXPRESSION = 5;
export const ATTRIBUTE_EXPRESSION = 6;
export const ELEMENT = 7;
export const ELEMENT_IN_TAG = 8;
export const PAREN = 9;
export const CONDITION = 10;

// The token before: an operator (an expression may follow), the end of a value, a word that has yet to be looked at.
export const OPERATOR = 0;
export const VALUE = 1;
export const WORD = 2;

/** Where a scan is, what is open around it, and what came before. */
export class ScanState {
  protected readonly open: number[] = [];
  protected mode = CODE;
  protected pos = 0;
  protected before = OPERATOR;
  /** Index of the last byte of the token before, -1 at the start. */
  protected last = -1;
  /** Start of the token before when it is a word. */
  protected wordStart = 0;
  protected isLost = false;

  /** True when the place was never lost and nothing but parentheses is open: these end with their block. */
  protected isAtEnd(): boolean {
    return !this.isLost && this.mode === CODE && this.open.every((context) => context === PAREN || context === CONDITION);
  }

  protected closeElement(last: number): void {
    const closed = this.open.pop();
    const top = this.open[this.open.length - 1];
    if (closed === ELEMENT_IN_TAG) this.mode = TAG;
    else if (top === ELEMENT || top === ELEMENT_IN_TAG) this.mode = TEXT;
    else {
      this.mode = CODE;
      this.before = VALUE;
      this.last = last;
    }
  }

  protected enterExpression(at: number, context: number): void {
    this.open.push(context);
    this.mode = CODE;
    this.before = OPERATOR;
    this.last = at;
  }

  protected closeBrace(at: number): void {
    let closed = this.open.pop();
    // A parenthesis that was never closed ends with its block.
    while (closed === PAREN || closed === CONDITION) closed = this.open.pop();
    this.last = at;
    this.before = OPERATOR;
    if (closed === OBJECT) this.before = VALUE;
    else if (closed === SUBSTITUTION) this.mode = TEMPLATE;
    else if (closed === CHILD_EXPRESSION) this.mode = TEXT;
    else if (closed === ATTRIBUTE_EXPRESSION) this.mode = TAG;
    else if (closed === undefined) this.isLost = true;
  }
}

/** Whether the token before ends a value, so that `/` divides and `<` compares. `last` is the index of its last byte. */
export function isAfterValue(bytes: Uint8Array, before: number, wordStart: number, last: number): boolean {
  if (before === VALUE) return true;
  if (before === WORD) return !isBeforeExpression(bytes, wordStart, last + 1);
  if (last < 1 || bytes[last] !== BYTE.dot) return false;
  // `1.` is a number
  const digit = bytes[last - 1] ?? 0;
  return digit >= 48 && digit <= 57;
}

/** Whether the `{` that stands next opens a block (a statement follows its end) or an object (an operator may follow). */
export function isBlockStart(bytes: Uint8Array, before: number, wordStart: number, last: number): boolean {
  if (before === VALUE || last < 0) return true;
  if (before === WORD) return !isBeforeExpression(bytes, wordStart, last + 1) || isBeforeBlock(bytes, wordStart);
  const byte = bytes[last];
  // `;`
  if (byte === 59 || byte === BYTE.openBrace || byte === BYTE.closeBrace || byte === BYTE.closeParen) return true;
  // Behind `>` stands the body of an arrow function or of a function with a generic result, never an object.
  return byte === BYTE.greater;
}
