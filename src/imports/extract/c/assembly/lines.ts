import { BACKSLASH, byteAt, CARRIAGE_RETURN, indexOfFour, indexOfPair, LINE_FEED, SLASH, SPACE, STAR } from '../../assembly/bytes';

export function isEndOfLine(byte: i32): bool {
  return byte == LINE_FEED || byte == CARRIAGE_RETURN;
}

/** Whether the byte may stand between two tokens of a directive: tab, vertical tab, form feed, space. */
export function isBlankInLine(byte: i32): bool {
  return byte == SPACE || byte == 9 || byte == 11 || byte == 12;
}

/** Size of the backslash with the end of line that it takes away (translation phase 2), 0 when none stands at `at`. */
export function spliceSize(at: usize): usize {
  if (byteAt(at) != BACKSLASH) return 0;
  if (byteAt(at + 1) == LINE_FEED) return 2;
  if (byteAt(at + 1) != CARRIAGE_RETURN) return 0;
  return byteAt(at + 2) == LINE_FEED ? 3 : 2;
}

/** First byte from `at` on that is no blank, no comment within the line or across lines, and no spliced end of line; or `end`. */
export function skipBlanks(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end) {
    if (isBlankInLine(byteAt(pos))) pos++;
    else if (byteAt(pos) == SLASH && byteAt(pos + 1) == STAR) pos = endOfBlockComment(pos, end);
    else {
      const size = spliceSize(pos);
      if (size == 0) return pos;
      pos += size;
    }
  }
  return end;
}

/** The byte behind the comment that starts at `at`; beyond `end` when it is not closed. */
export function endOfBlockComment(at: usize, end: usize): usize {
  const star = indexOfPair(at + 2, end, STAR, SLASH);
  return star == end ? end + 1 : star + 2;
}

/** The byte that ends the line `at` is in, which a backslash before its end continues; or `end`. */
export function endOfLine(at: usize, end: usize): usize {
  let pos = at;
  for (;;) {
    pos = indexOfFour(pos, end, LINE_FEED, CARRIAGE_RETURN, BACKSLASH, BACKSLASH);
    if (pos == end || byteAt(pos) != BACKSLASH) return pos;
    pos += max<usize>(1, spliceSize(pos));
  }
  return end;
}
