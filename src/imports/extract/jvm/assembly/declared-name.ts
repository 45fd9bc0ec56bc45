import { BACKTICK, byteAt, COLON, DOT, DOUBLE_QUOTE, EQUALS, GREATER, LESS, LINE_FEED, OPEN_BRACE, OPEN_PAREN } from '../../assembly/bytes';
import { end, endOfName, goTo, isAtName, pos, skipSpace } from '../../assembly/header';
import { skipBrackets } from './brackets';

const QUESTION = 63;
const AT = 64;

/** The name that was read last, without its backticks. */
export let nameStart: usize = 0;
export let nameEnd: usize = 0;

/**
 * Reads the name that is declared behind `class`, `fun`, `val` and the like; false where none is (`fun(x)`, `object {`).
 * With `hasReceiver` type parameters and the type that is extended may stand before it: `fun <T> List<T>.ebb()`.
 */
export function readDeclaredName(hasReceiver: bool): bool {
  let hasName: bool = false;
  while (skipSpace()) {
    const byte = byteAt(pos);
    if (isAtName() || byte == BACKTICK) {
      // A second name begins what follows the declaration.
      if (hasName) return true;
      hasName = readName();
      if (!hasName || !hasReceiver) return hasName;
    } else if (!hasReceiver) {
      return false;
    } else if (byte == DOT || byte == QUESTION) {
      // What was read was a type, or a part of one.
      goTo(pos + 1);
      hasName = false;
    } else if (byte == LESS) {
      if (!skipAngles()) return hasName;
    } else if (byte == AT) {
      skipUseSite();
    } else if (byte == OPEN_PAREN && !hasName) {
      // The extended type in parentheses; else these are the parameters of a function without name.
      if (!skipBrackets() || !skipSpace() || (byteAt(pos) != DOT && byteAt(pos) != QUESTION)) return false;
    } else {
      return hasName;
    }
  }
  return hasName;
}

function readName(): bool {
  if (byteAt(pos) != BACKTICK) {
    nameStart = pos;
    nameEnd = endOfName();
    goTo(nameEnd);
    return true;
  }
  let at = pos + 1;
  while (byteAt(at) != BACKTICK) {
    if (at >= end || byteAt(at) == LINE_FEED) return false;
    at++;
  }
  nameStart = pos + 1;
  nameEnd = at;
  goTo(at + 1);
  return true;
}

/** Steps over type parameters or arguments; false, at the place where they cannot go on. */
function skipAngles(): bool {
  let depth = 0;
  while (skipSpace()) {
    const byte = byteAt(pos);
    if (byte == OPEN_BRACE || byte == EQUALS || byte == DOUBLE_QUOTE) return false;
    if (byte == LESS) depth++;
    // Not of `->`
    else if (byte == GREATER && byteAt(pos - 1) != 45) depth--;
    goTo(pos + 1);
    if (depth == 0) return true;
  }
  return false;
}

/** `@receiver:Tidal("x")` before a type. */
function skipUseSite(): void {
  goTo(pos + 1);
  while (isAtName() || byteAt(pos) == COLON || byteAt(pos) == DOT) goTo(pos + 1);
  if (byteAt(pos) == OPEN_PAREN) skipBrackets();
}
