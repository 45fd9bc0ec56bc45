import {
  BACKSLASH, byteAt, CARRIAGE_RETURN, CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, DOUBLE_QUOTE, LINE_FEED, OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN,
  SINGLE_QUOTE,
} from '../../assembly/bytes';
import { end, goTo, pos, skipSpace } from '../../assembly/header';

/**
 * Steps over the bracket that stands here and everything up to the one that closes it, with strings, characters and
 * comments inside; false when it is never closed.
 */
export function skipBrackets(): bool {
  let depth = 0;
  while (skipSpace()) {
    const byte = byteAt(pos);
    if (byte == OPEN_PAREN || byte == OPEN_BRACKET || byte == OPEN_BRACE) {
      depth++;
    } else if (byte == CLOSE_PAREN || byte == CLOSE_BRACKET || byte == CLOSE_BRACE) {
      depth--;
      if (depth == 0) {
        goTo(pos + 1);
        return true;
      }
    } else if (byte == DOUBLE_QUOTE || byte == SINGLE_QUOTE) {
      const behind = endOfQuoted(pos);
      if (behind == 0) return false;
      goTo(behind);
      continue;
    }
    goTo(pos + 1);
  }
  return false;
}

/** The byte behind a string, a character, or a text of three quotes; 0 when it is not closed. */
function endOfQuoted(start: usize): usize {
  const quote = byteAt(start);
  const isBlock = quote == DOUBLE_QUOTE && byteAt(start + 1) == quote && byteAt(start + 2) == quote;
  const size: usize = isBlock ? 3 : 1;
  let at = start + size;
  while (at < end) {
    const byte = byteAt(at);
    if (byte == BACKSLASH) {
      at += 2;
    } else if (byte == quote && (!isBlock || (byteAt(at + 1) == quote && byteAt(at + 2) == quote))) {
      return at + size;
    } else if (!isBlock && (byte == LINE_FEED || byte == CARRIAGE_RETURN)) {
      return 0;
    } else {
      at++;
    }
  }
  return 0;
}
