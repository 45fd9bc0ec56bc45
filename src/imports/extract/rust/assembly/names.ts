import { byteAt, hasLetters, indexOf, indexOfTwo, isBlank, LINE_FEED, SLASH, STAR } from '../../assembly/bytes';

/** By byte: 1 for what continues a name or a number; all beyond ASCII does. */
const IS_NAME = memory.data(256);

for (let byte = 0; byte < 256; byte++) {
  const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
  const isDigit = byte >= 48 && byte <= 57;
  // `_`
  store<u8>(IS_NAME + byte, isLetter || isDigit || byte == 95 || byte >= 0x80 ? 1 : 0);
}

export function isName(byte: i32): bool {
  return load<u8>(IS_NAME + byte) != 0;
}

/** The same for each byte of a block: a name's byte has a bit that is in the table of its low half and in that of its high half. */
function namesIn(block: v128): v128 {
  const low = i8x16.swizzle(i8x16(21, 23, 23, 23, 23, 23, 23, 23, 23, 23, 22, 18, 18, 18, 18, 26), v128.and(block, i8x16.splat(15)));
  // Digits; letters up to `O`; from `P` on, and `_` (8); beyond ASCII.
  const high = i8x16.swizzle(i8x16(0, 0, 0, 1, 2, 4 | 8, 2, 4, 16, 16, 16, 16, 16, 16, 16, 16), i8x16.shr_u(block, 4));
  return v128.and(low, high);
}

/** What two tables have for the letters of a block: for `a` to `p`, and for `q` to `z`. */
function lettersIn(block: v128, toP: v128, fromQ: v128): v128 {
  // An index beyond the table gives 0.
  return v128.or(i8x16.swizzle(toP, i8x16.sub(block, i8x16.splat(97))), i8x16.swizzle(fromQ, i8x16.sub(block, i8x16.splat(113))));
}

/** First place from `at` on that a scan has to look at, or `end`: one of the marks `"#'/{}`, or a word with the first two letters of one that it knows. */
export function endOfPlainCode(at: usize, end: usize): usize {
  for (let pos = at; pos < end; pos += 16) {
    const block = v128.load(pos);
    const markLow = i8x16.swizzle(i8x16(0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 2, 0, 1), v128.and(block, i8x16.splat(15)));
    const markHigh = i8x16.swizzle(i8x16(0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(block, 4));
    // A bit for each first letter: `us` 1, `ma mo` 2, `pa pu` 4, `en ex` 8, `se st su` 16, `cr tr` 32, `in` 64, `qu` -128.
    const first = lettersIn(block, i8x16(0, 0, 32, 0, 8, 0, 0, 0, 64, 0, 0, 0, 2, 0, 0, 4), i8x16(-128, 0, 16, 32, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    const second = lettersIn(
      v128.load(pos, 1),
      i8x16(2 | 4, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 8 | 64, 2, 0),
      i8x16(0, 32, 1, 16, 4 | 16 | -128, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0),
    );
    const inName = i8x16.ne(namesIn(v128.load(pos - 1)), i8x16.splat(0));
    const found = v128.or(v128.and(markLow, markHigh), v128.andnot(v128.and(first, second), inName));
    const mask = i8x16.bitmask(i8x16.ne(found, i8x16.splat(0)));
    if (mask != 0) return min<usize>(pos + ctz(mask), end);
  }
  return end;
}

/** The byte behind the name or number that starts at `at`; `at` itself when none does. */
export function endOfName(at: usize): usize {
  let pos = at;
  while (isName(byteAt(pos))) pos++;
  return pos;
}

/** Whether the word from `from` to `end` is this one (ASCII). */
export function isWord(from: usize, end: usize, word: string): bool {
  return end - from == <usize>word.length && hasLetters(from, word);
}

/** First byte of the name that was read last, behind `r#`. */
export let nameStart: usize = 0;

/** The byte behind the name at `at`, which may begin with `r#`; 0 when none starts there. */
export function readName(at: usize): usize {
  // `r#`
  nameStart = byteAt(at) == 114 && byteAt(at + 1) == 35 ? at + 2 : at;
  const first = byteAt(nameStart);
  if (!isName(first) || (first >= 48 && first <= 57)) return 0;
  return endOfName(nameStart + 1);
}

/** First byte from `at` on that is neither white space nor part of a comment, or `end`. */
export function skipTrivia(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end) {
    if (isBlank(byteAt(pos))) pos++;
    else if (isCommentAt(pos)) pos = endOfComment(pos, end);
    else return pos;
  }
  return end;
}

export function isCommentAt(at: usize): bool {
  return byteAt(at) == SLASH && (byteAt(at + 1) == SLASH || byteAt(at + 1) == STAR);
}

/** The byte behind the comment that starts at `at`: the line feed, or what stands behind the last of its nested ends; beyond `end` when it is not closed. */
export function endOfComment(at: usize, end: usize): usize {
  let pos = at + 2;
  if (byteAt(at + 1) == SLASH) return indexOf(pos, end, LINE_FEED);
  let depth = 1;
  for (;;) {
    pos = indexOfTwo(pos, end, STAR, SLASH);
    if (pos == end) return end + 1;
    const next = byteAt(pos + 1);
    if (byteAt(pos) == STAR && next == SLASH) {
      pos += 2;
      if (--depth == 0) return pos;
    } else if (byteAt(pos) == SLASH && next == STAR) {
      pos += 2;
      depth++;
    } else {
      pos++;
    }
  }
  return end + 1;
}
