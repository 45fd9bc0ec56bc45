import { BACKSLASH, bitsOf, byteAt, stringMarks } from '../../assembly/bytes';
import { isName } from '../../assembly/names';
import { behindLineEnd, isLineEnd } from './lines';

/** Behind a string that never ends: the line end for one in single quotes, the end of the source for one in triple quotes. */
export let resume: usize = 0;

/**
 * The byte behind the string without fields whose first quote stands at `at`; 0 when it never ends: then `resume` is where reading may go
 * on. Raw strings end where others do: a backslash keeps the quote behind it, raw or not (Language Reference 2.4.1).
 */
export function endOfPlainString(at: usize, end: usize): usize {
  const quote = byteAt(at);
  if (isTriple(at)) return endOfTriple(at + 3, end, quote);
  for (let pos = at + 1; pos < end; ) {
    const mask = stringMarks(pos, quote);
    if (mask == 0) {
      pos += 16;
      continue;
    }
    pos += ctz(mask);
    if (pos >= end) break;
    const byte = byteAt(pos);
    if (byte == quote) return pos + 1;
    if (byte != BACKSLASH) return neverEnds(pos);
    pos = isLineEnd(byteAt(pos + 1)) ? behindLineEnd(pos + 1) : pos + 2;
  }
  return neverEnds(end);
}

function endOfTriple(at: usize, end: usize, quote: i32): usize {
  for (let pos = at; pos < end; ) {
    const block = v128.load(pos);
    const three = v128.and(bitsOf(block, quote), v128.and(bitsOf(v128.load(pos, 1), quote), bitsOf(v128.load(pos, 2), quote)));
    const mask = i8x16.bitmask(v128.or(three, bitsOf(block, BACKSLASH)));
    if (mask == 0) {
      pos += 16;
      continue;
    }
    pos += ctz(mask);
    if (pos >= end) break;
    if (byteAt(pos) == quote) return pos + 3;
    pos += 2;
  }
  return neverEnds(end);
}

/** Notes where reading may go on, and returns 0. */
export function neverEnds(at: usize): usize {
  resume = at;
  return 0;
}

/** Whether the quote at `at` is the first of three. */
export function isTriple(at: usize): bool {
  const quote = byteAt(at);
  return byteAt(at + 1) == quote && byteAt(at + 2) == quote;
}

// Letters of prefixes that matter here, by byte: `f` and `t` make fields, `r` may stand beside them.
const FIELDS = 1;
const RAW = 2;
const PREFIX = memory.data(256);

store<u8>(PREFIX + 102, FIELDS);
store<u8>(PREFIX + 116, FIELDS);
store<u8>(PREFIX + 114, RAW);
// The capitals of `f`, `t` and `r`
store<u8>(PREFIX + 70, FIELDS);
store<u8>(PREFIX + 84, FIELDS);
store<u8>(PREFIX + 82, RAW);

/** Whether the quote at `at` has a prefix of `f` or `t`, alone or with `r`. */
export function isFormatted(at: usize): bool {
  const last = <i32>load<u8>(PREFIX + byteAt(at - 1));
  if (last == 0) return false;
  const before = byteAt(at - 2);
  if (!isName(before)) return last == FIELDS;
  const first = <i32>load<u8>(PREFIX + before);
  return first != 0 && first != last && !isName(byteAt(at - 3));
}
