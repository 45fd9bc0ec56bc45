import {
  BACKSLASH, byteAt, CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, DOUBLE_QUOTE, HASH, indexOf, indexOfTwo, OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN, SINGLE_QUOTE,
  SLASH,
} from '../../assembly/bytes';
import { isName } from '../../assembly/names';
import { endOfComment, isCommentAt } from './names';

/** The quote or last `#` that closes the string whose opening quote is at `at`, raw or not; `end` when nothing does. */
export function endOfString(at: usize, end: usize): usize {
  let before = at - 1;
  while (byteAt(before) == HASH) before--;
  if (isRawPrefix(before)) return endOfRawString(at + 1, end, at - 1 - before);
  let pos = at + 1;
  for (;;) {
    pos = indexOfTwo(pos, end, BACKSLASH, DOUBLE_QUOTE);
    if (pos == end || byteAt(pos) == DOUBLE_QUOTE) return pos;
    pos += 2;
  }
  return end;
}

/** Whether `r`, `br` or `cr` ends with the byte at `last`. */
function isRawPrefix(last: usize): bool {
  if (byteAt(last) != 114) return false;
  const before = byteAt(last - 1);
  // `b`, `c`
  return !isName(byteAt(before == 98 || before == 99 ? last - 2 : last - 1));
}

/** The last byte of a raw string that ends with so many `#`, or `end`. */
function endOfRawString(at: usize, end: usize, hashes: usize): usize {
  let pos = at;
  for (;;) {
    const quote = indexOf(pos, end, DOUBLE_QUOTE);
    if (quote == end) return end;
    pos = quote + 1;
    while (pos - quote <= hashes && byteAt(pos) == HASH) pos++;
    if (pos - quote > hashes) return pos - 1;
  }
  return end;
}

/** The last byte of the character literal that starts at `at`; `at` itself for the quote of a lifetime or a label. */
export function endOfQuote(at: usize, end: usize): usize {
  const first = byteAt(at + 1);
  if (first == BACKSLASH) {
    // The escaped byte may be the quote itself; `\u{...}` is the longest escape.
    const limit = min<usize>(end, at + 16);
    const quote = indexOf(at + 3, limit, SINGLE_QUOTE);
    return quote < limit ? quote : at;
  }
  const size: usize = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return byteAt(at + 1 + size) == SINGLE_QUOTE && first != SINGLE_QUOTE ? at + 1 + size : at;
}

/** The bracket that closes the one at `at`, of whatever kind, or `end`. */
export function endOfTree(at: usize, end: usize): usize {
  let depth = 0;
  for (let pos = at; pos < end; pos++) {
    switch (byteAt(pos)) {
      case OPEN_PAREN:
      case OPEN_BRACKET:
      case OPEN_BRACE:
        depth++;
        break;
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        if (--depth == 0) return pos;
        break;
      case DOUBLE_QUOTE:
        pos = endOfString(pos, end);
        break;
      case SINGLE_QUOTE:
        pos = endOfQuote(pos, end);
        break;
      case SLASH:
        if (isCommentAt(pos)) pos = endOfComment(pos, end) - 1;
        break;
      default:
        break;
    }
  }
  return end;
}

/** The text of the string that was read last, without quotes, and whether it was written as a raw one. */
export let textStart: usize = 0;
export let textEnd: usize = 0;
export let isRaw: bool = false;

/** The last byte of the string literal (plain or raw) at `at`; 0 when none starts there. */
export function readString(at: usize, end: usize): usize {
  let open = at;
  // `r`
  if (byteAt(at) == 114) {
    open++;
    while (byteAt(open) == HASH) open++;
  }
  if (byteAt(open) != DOUBLE_QUOTE) return 0;
  const last = endOfString(open, end);
  if (last >= end) return 0;
  isRaw = open != at;
  textStart = open + 1;
  textEnd = max<usize>(textStart, isRaw ? last - (open - at - 1) : last);
  return last;
}
