import { byteAt, CLOSE_PAREN, COLON, DOT, EQUALS, OPEN_PAREN } from '../../assembly/bytes';
import { endOfName } from '../../assembly/names';
import { isWordAt, skipBlanks, skipInBrackets } from './lines';

// What a condition asks.
export const ANOTHER_TEST = 0;
export const TYPES_TEST = 1;
export const RUN_TEST = 2;

/**
 * Whether the condition that starts at `at` is the constant by which code asks for type checkers (`typing.TYPE_CHECKING`, PEP 484),
 * bare or as a member of any dotted name, in parentheses or not, or asks for the opposite by an odd number of `not` before it.
 */
export function readTypeTest(at: usize, end: usize): i32 {
  let depth = 0;
  let isNegated = false;
  let pos = skipBlanks(at);
  for (;;) {
    if (byteAt(pos) == OPEN_PAREN) {
      depth++;
      pos = skip(pos + 1, end, depth);
    } else if (isWordAt(pos, 'not')) {
      isNegated = !isNegated;
      pos = skip(pos + 3, end, depth);
    } else {
      break;
    }
  }
  let name = pos;
  let nameEnd = endOfName(name);
  for (pos = skip(nameEnd, end, depth); nameEnd > name && byteAt(pos) == DOT; pos = skip(nameEnd, end, depth)) {
    name = skip(pos + 1, end, depth);
    nameEnd = endOfName(name);
  }
  if (!isWordAt(name, 'TYPE_CHECKING')) return ANOTHER_TEST;
  while (depth > 0 && byteAt(pos) == CLOSE_PAREN) {
    depth--;
    pos = skip(pos + 1, end, depth);
  }
  if (depth > 0 || byteAt(pos) != COLON || byteAt(pos + 1) == EQUALS) return ANOTHER_TEST;
  return isNegated ? RUN_TEST : TYPES_TEST;
}

function skip(at: usize, end: usize, depth: i32): usize {
  return depth > 0 ? skipInBrackets(at, end) : skipBlanks(at);
}
