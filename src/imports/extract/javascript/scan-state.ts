import { isBeforeBlock, isBeforeExpression, startOfWord } from './words.js';
import { BYTE } from './source-bytes.js';

// What the scanner is in the middle of: code, a template literal, the text or a tag of an element.
export const CODE = 0;
export const TEMPLATE = 1;
export const TEXT = 2;
export const TAG = 3;

// What was opened and not yet closed; the first is what stands at the bottom.
export const NOTHING = 0;
export const BLOCK = 1;
export const OBJECT = 2;
export const TEMPLATE_LITERAL = 3;
export const SUBSTITUTION = 4;
export const CHILD_EXPRESSION = 5;
export const ATTRIBUTE_EXPRESSION = 6;
export const ELEMENT = 7;
export const ELEMENT_IN_TAG = 8;
/** From here on what ends with its block. */
export const PAREN = 9;
export const CONDITION = 10;

// The token before: an operator (an expression may follow), the end of a value, a word that has yet to be looked at.
export const OPERATOR = 0;
export const VALUE = 1;
export const WORD = 2;

/** What is open in the scan that runs: there is never a second one, and few files need a longer list. */
const FIRST_OPEN = new Uint8Array(1024);

/** Where a scan is, what is open around it, and what came before. */
export class ScanState {
  /** Up to `depth`. */
  protected open = FIRST_OPEN;
  protected depth = 0;
  protected mode = CODE;
  protected pos = 0;
  protected before = OPERATOR;
  /** Index of the last byte of the token before, -1 at the start. */
  protected last = -1;
  protected isLost = false;

  /** True when the place was never lost and nothing but parentheses is open: these end with their block. */
  protected isAtEnd(): boolean {
    if (this.isLost || this.mode !== CODE) return false;
    for (let at = 0; at < this.depth; at++) if (this.open[at] !== PAREN && this.open[at] !== CONDITION) return false;
    return true;
  }

  protected enter(context: number): void {
    if (this.depth === this.open.length) this.grow();
    this.open[this.depth++] = context;
  }

  private grow(): void {
    const longer = new Uint8Array(this.open.length * 4);
    longer.set(this.open);
    this.open = longer;
  }

  protected top(): number {
    return this.depth === 0 ? NOTHING : (this.open[this.depth - 1] as number);
  }

  protected leave(): number {
    return this.depth === 0 ? NOTHING : (this.open[--this.depth] as number);
  }

  protected closeElement(last: number): void {
    const closed = this.leave();
    const top = this.top();
    if (closed === ELEMENT_IN_TAG) this.mode = TAG;
    else if (top === ELEMENT || top === ELEMENT_IN_TAG) this.mode = TEXT;
    else {
      this.mode = CODE;
      this.before = VALUE;
      this.last = last;
    }
  }

  protected enterExpression(at: number, context: number): void {
    this.enter(context);
    this.mode = CODE;
    this.before = OPERATOR;
    this.last = at;
  }

  protected closeBrace(at: number): void {
    let closed = this.leave();
    // A parenthesis that was never closed ends with its block.
    while (closed >= PAREN) closed = this.leave();
    this.last = at;
    this.before = closed === OBJECT ? VALUE : OPERATOR;
    if (closed === BLOCK || closed === OBJECT) return;
    if (closed === SUBSTITUTION) this.mode = TEMPLATE;
    else if (closed === CHILD_EXPRESSION) this.mode = TEXT;
    else if (closed === ATTRIBUTE_EXPRESSION) this.mode = TAG;
    else if (closed === NOTHING) this.isLost = true;
  }
}

/** Whether the token before, whose last byte is at `last`, ends a value, so that `/` divides and `<` compares. No word begins before `start`. */
export function isAfterValue(bytes: Uint8Array, before: number, last: number, start: number): boolean {
  if (before === VALUE) return true;
  if (before === WORD) return !isBeforeExpression(bytes, startOfWord(bytes, last, start), last + 1);
  if (last < 1 || bytes[last] !== BYTE.dot) return false;
  // `1.` is a number
  const digit = bytes[last - 1] ?? 0;
  return digit >= 48 && digit <= 57;
}

/** Whether the `{` that stands next opens a block (a statement follows its end) or an object (an operator may follow). */
export function isBlockStart(bytes: Uint8Array, before: number, last: number, start: number): boolean {
  if (before === VALUE || last < 0) return true;
  if (before === WORD) {
    const word = startOfWord(bytes, last, start);
    return !isBeforeExpression(bytes, word, last + 1) || isBeforeBlock(bytes, word);
  }
  const byte = bytes[last];
  // `;`
  if (byte === 59 || byte === BYTE.openBrace || byte === BYTE.closeBrace || byte === BYTE.closeParen) return true;
  // Behind `>` stands the body of an arrow function or of a function with a generic result, never an object.
  return byte === BYTE.greater;
}
