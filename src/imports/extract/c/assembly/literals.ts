import {
  BACKSLASH, byteAt, CARRIAGE_RETURN, CLOSE_PAREN, DOUBLE_QUOTE, indexOf, indexOfFour, isBlank, LINE_FEED, OPEN_PAREN,
} from '../../assembly/bytes';
import { isName } from '../../assembly/names';
import { spliceSize } from './lines';

/** The byte behind the string or character at `at`; the end of its line when it is not closed before. */
export function endOfLiteral(at: usize, end: usize): usize {
  const quote = byteAt(at);
  let pos = at + 1;
  for (;;) {
    pos = indexOfFour(pos, end, quote, BACKSLASH, LINE_FEED, CARRIAGE_RETURN);
    if (pos == end) return end;
    if (byteAt(pos) == quote) return pos + 1;
    if (byteAt(pos) != BACKSLASH) return pos;
    pos += max<usize>(2, spliceSize(pos));
  }
  return end;
}

// Numbers are shorter.
const MAX_NUMBER: usize = 64;

/**
 * Whether the quote at `at` separates digits (`1'000`, C++14) and opens nothing: it stands in a word that starts with a digit,
 * or that goes on behind the separator before, at `last`.
 */
export function isDigitSeparator(at: usize, last: usize): bool {
  let start = at;
  while (at - start < MAX_NUMBER && isName(byteAt(start - 1))) start--;
  const first = byteAt(start);
  return start < at && ((first >= 48 && first <= 57) || start - 1 == last);
}

/** Whether `L`, `u`, `U` or `u8` is the whole word that ends with the byte at `last`. */
function isEncodingPrefix(last: usize): bool {
  const byte = byteAt(last);
  // `L`, `U`, `u`
  if (byte == 76 || byte == 85 || byte == 117) return !isName(byteAt(last - 1));
  return byte == 56 && byteAt(last - 1) == 117 && !isName(byteAt(last - 2));
}

// A delimiter of a raw string has at most 16 characters; one more is not refused.
const MAX_DELIMITER: usize = 17;

/**
 * The byte behind the raw string whose quote is at `at` (`R"tide( ... )tide"`, also with a prefix before `R`); beyond `end`
 * when it is not closed, 0 when it is no raw string.
 */
export function endOfRawString(at: usize, end: usize): usize {
  // `R`
  if (byteAt(at - 1) != 82 || (isName(byteAt(at - 2)) && !isEncodingPrefix(at - 2))) return 0;
  let open = at + 1;
  while (open < end && open - at <= MAX_DELIMITER && byteAt(open) != OPEN_PAREN) {
    const byte = byteAt(open);
    if (isBlank(byte) || byte == CLOSE_PAREN || byte == BACKSLASH || byte == DOUBLE_QUOTE) return 0;
    open++;
  }
  if (byteAt(open) != OPEN_PAREN) return 0;
  const size = open - at - 1;
  let pos = open;
  for (;;) {
    pos = indexOf(pos + 1, end, CLOSE_PAREN);
    if (pos == end) return end + 1;
    if (memory.compare(pos + 1, at + 1, size) == 0 && byteAt(pos + 1 + size) == DOUBLE_QUOTE) return pos + size + 2;
  }
  return end + 1;
}
