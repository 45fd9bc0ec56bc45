import { BYTE, endOfName, isWordAt, skipBlanks, skipInBrackets } from './source-bytes.js';

/**
 * Whether the condition that starts at `at` is the constant by which code asks for type checkers (`typing.TYPE_CHECKING`, PEP 484),
 * bare or as a member of any dotted name, in parentheses or not: 1; with an odd number of `not` before it: -1; anything else: 0.
 */
export function readTypeTest(bytes: Uint8Array, at: number, length: number): -1 | 0 | 1 {
  let depth = 0;
  let isNegated = false;
  const skip = (from: number): number => (depth > 0 ? skipInBrackets(bytes, from, length) : skipBlanks(bytes, from));
  let pos = skip(at);
  for (;;) {
    if (bytes[pos] === BYTE.openParen) {
      depth++;
      pos = skip(pos + 1);
    } else if (isWordAt(bytes, pos, 'not')) {
      isNegated = !isNegated;
      pos = skip(pos + 3);
    } else {
      break;
    }
  }
  let name = pos;
  let end = endOfName(bytes, name);
  for (pos = skip(end); end > name && bytes[pos] === BYTE.dot; pos = skip(end)) {
    name = skip(pos + 1);
    end = endOfName(bytes, name);
  }
  if (!isWordAt(bytes, name, 'TYPE_CHECKING')) return 0;
  while (depth > 0 && bytes[pos] === BYTE.closeParen) {
    depth--;
    pos = skip(pos + 1);
  }
  if (depth > 0 || bytes[pos] !== BYTE.colon || bytes[pos + 1] === BYTE.equals) return 0;
  return isNegated ? -1 : 1;
}
