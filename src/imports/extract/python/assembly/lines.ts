import { BACKSLASH, bitsOf, byteAt, CARRIAGE_RETURN, endOfLine, HASH, hasLetters, LINE_FEED, SPACE } from '../../assembly/bytes';
import { isName } from '../../assembly/names';

export const TAB = 9;
export const FORM_FEED = 12;

export function isLineEnd(byte: i32): bool {
  return byte == LINE_FEED || byte == CARRIAGE_RETURN;
}

/** The byte behind the line end at `at`; CR LF is one. */
export function behindLineEnd(at: usize): usize {
  return byteAt(at) == CARRIAGE_RETURN && byteAt(at + 1) == LINE_FEED ? at + 2 : at + 1;
}

/** First byte from `at` on that is no space and no joined line end: still the same logical line. */
export function skipBlanks(at: usize): usize {
  let pos = at;
  for (;;) {
    const byte = byteAt(pos);
    if (byte == SPACE || byte == TAB || byte == FORM_FEED) pos++;
    else if (byte == BACKSLASH && isLineEnd(byteAt(pos + 1))) pos = behindLineEnd(pos + 1);
    else return pos;
  }
  return pos;
}

/** As `skipBlanks`, but inside brackets, where line ends and comments are nothing. */
export function skipInBrackets(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end) {
    pos = skipBlanks(pos);
    const byte = byteAt(pos);
    if (isLineEnd(byte)) pos++;
    else if (byte == HASH) pos = endOfLine(pos, end);
    else return pos;
  }
  return end;
}

/**
 * Which of the sixteen bytes from `at` on mean something where code is expected, as bits: a line end, a mark of a comment, a string, a
 * bracket, a joined line or a further statement, and a zero.
 */
export function marksOf(at: usize): i32 {
  const block = v128.load(at);
  // A mark has the same bit in the table of its low half and in that of its high half (`\0\n\r`; `"#'()`; `:;`; `[\]`; `{}`).
  const low = i8x16.swizzle(i8x16(1, 0, 2, 2, 0, 0, 0, 2, 2, 2, 1 | 4, 4 | 8 | 16, 8, 1 | 8 | 16, 0, 0), v128.and(block, i8x16.splat(15)));
  const high = i8x16.swizzle(i8x16(1, 0, 2, 4, 0, 8, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(block, 4));
  return i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/** Whether this word (ASCII) stands at `at` and a name ends with it. */
export function isWordAt(at: usize, word: string): bool {
  return hasLetters(at, word) && !isName(byteAt(at + word.length));
}

/** Whether the name that ends before `end` is this word (ASCII). */
export function isWordBefore(end: usize, word: string): bool {
  const start = end - word.length;
  return hasLetters(start, word) && !isName(byteAt(start - 1));
}

/** The last `import` from `start` to `end`, part of every statement and of every call that imports; `start - 1` when there is none. */
export function lastImport(start: usize, end: usize): usize {
  for (let block = end; block > start; ) {
    block -= 16;
    // `i.p`: few other words have it.
    let mask = i8x16.bitmask(v128.and(bitsOf(v128.load(block), 105), bitsOf(v128.load(block, 2), 112)));
    while (mask != 0) {
      const bit = 31 - clz(mask);
      mask ^= 1 << bit;
      const at = block + bit;
      if (at < start) break;
      if (hasLetters(at, 'import')) return at;
    }
  }
  return start - 1;
}
