import { isBeforeBlock, isBeforeExpression } from './javascript-words.js';
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
