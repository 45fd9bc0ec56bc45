import {
  bitsOf, byteAt, CLOSE_BRACE, DOUBLE_QUOTE, HASH, indexOf, indexOfTwo, isBlank, LINE_FEED, OPEN_BRACE, SINGLE_QUOTE, SLASH, STAR,
} from '../../assembly/bytes';
import { endOfName, isName } from '../../assembly/names';

/** The bytes of a block that are names', as bits: what `isName` says of one. */
function namesIn(block: v128): v128 {
  const isLetter = i8x16.lt_u(i8x16.sub(v128.or(block, i8x16.splat(32)), i8x16.splat(97)), i8x16.splat(26));
  const isDigit = i8x16.lt_u(i8x16.sub(block, i8x16.splat(48)), i8x16.splat(10));
  // `_`, and beyond ASCII
  return v128.or(v128.or(isLetter, isDigit), v128.or(bitsOf(block, 95), i8x16.lt_s(block, i8x16.splat(0))));
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
    // A bit for each first letter: `us` 1, `ma mo` 2, `pa pu` 4, `en ex` 8, `se st su` 16, `cr tr` 32, `in` 64, `qu` -128 (the eighth bit).
    const first = lettersIn(block, i8x16(0, 0, 32, 0, 8, 0, 0, 0, 64, 0, 0, 0, 2, 0, 0, 4), i8x16(-128, 0, 16, 32, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    const second = lettersIn(
      v128.load(pos, 1),
      i8x16(2 | 4, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 8 | 64, 2, 0),
      i8x16(0, 32, 1, 16, 4 | 16 | -128, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0),
    );
    const isWord = v128.andnot(i8x16.ne(v128.and(first, second), i8x16.splat(0)), namesIn(v128.load(pos - 1)));
    const isQuote = v128.or(bitsOf(block, DOUBLE_QUOTE), bitsOf(block, SINGLE_QUOTE));
    const isBrace = v128.or(bitsOf(block, OPEN_BRACE), bitsOf(block, CLOSE_BRACE));
    const isMark = v128.or(v128.or(isQuote, isBrace), v128.or(bitsOf(block, SLASH), bitsOf(block, HASH)));
    const mask = i8x16.bitmask(v128.or(isWord, isMark));
    if (mask != 0) return min<usize>(pos + ctz(mask), end);
  }
  return end;
}

/** First byte of the name that was read last, behind `r#`. */
export let nameStart: usize = 0;

/** The byte behind the name at `at`, which may begin with `r#`; 0 when none starts there. */
export function readName(at: usize): usize {
  // `r#`
  nameStart = byteAt(at) == 114 && byteAt(at + 1) == HASH ? at + 2 : at;
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
