import { byteAt, CLOSE_BRACE, CLOSE_PAREN, DOT, GREATER, OPEN_BRACE } from '../../assembly/bytes';
import { ByteStack } from '../../assembly/byte-stack';
import { origin } from '../../assembly/source';
import { startOfWord } from './names';
import { isBeforeBlock, isBeforeExpression } from './words';

// What the scan is in the middle of: code, a template literal, the text or a tag of an element.
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

const open = new ByteStack();

export function depth(): usize {
  return open.depth;
}

export function forgetOpen(): void {
  open.clear();
}

export function enter(context: i32): void {
  open.push(context);
}

export function top(): i32 {
  return open.top(NOTHING);
}

export function leave(): i32 {
  return open.pop(NOTHING);
}

/** What a `}` closes: a parenthesis that was never closed ends with its block. */
export function leaveBrace(): i32 {
  let closed = leave();
  while (closed >= PAREN) closed = leave();
  return closed;
}

/** Closes all at the end of a source: true when nothing but parentheses was open, which end with their block. */
export function closeAtEnd(): bool {
  while (open.depth > 0) if (leave() < PAREN) return false;
  return true;
}

/** Whether the token before, whose last byte is at `last`, ends a value, so that `/` divides and `<` compares. */
export function isAfterValue(before: i32, last: usize, start: usize): bool {
  if (before == VALUE) return true;
  if (before == WORD) return !isBeforeExpression(startOfWord(last, start), last + 1);
  if (last <= origin || byteAt(last) != DOT) return false;
  // `1.` is a number
  const digit = byteAt(last - 1);
  return digit >= 48 && digit <= 57;
}

/** Whether the `{` that stands next opens a block (a statement follows its end) or an object (an operator may follow). */
export function isBlockStart(before: i32, last: usize, start: usize): bool {
  if (before == VALUE || last == 0) return true;
  if (before == WORD) {
    const word = startOfWord(last, start);
    return !isBeforeExpression(word, last + 1) || isBeforeBlock(word);
  }
  const byte = byteAt(last);
  // `;`; behind `>` stands the body of an arrow function or of a function with a generic result, never an object.
  return byte == 59 || byte == OPEN_BRACE || byte == CLOSE_BRACE || byte == CLOSE_PAREN || byte == GREATER;
}
