import {
  BACKSLASH, BACKTICK, bitsOf, byteAt, CARRIAGE_RETURN, CLOSE_BRACKET, endOfBlockComment, endOfLine, hasLetters, isBlank, LINE_FEED, lookedInVain, OPEN_BRACE,
  OPEN_BRACKET, SLASH, STAR,
} from '../../assembly/bytes';
import { isName as isPlainName } from '../../assembly/names';

/** By byte: 1 for what continues a name, a number, a private name or a unicode escape; all beyond ASCII does. */
const IS_NAME = memory.data(256);

for (let byte = 0; byte < 256; byte++) {
  // `$`, `#`, `\`
  const isMark = byte == 36 || byte == 35 || byte == 92;
  store<u8>(IS_NAME + byte, isPlainName(byte) || isMark ? 1 : 0);
}

export function isName(byte: i32): bool {
  return load<u8>(IS_NAME + byte) != 0;
}

/** First place from `at` on at which a scan of code has to stop: marks, a zero, and the third letters of `import`, `export` and `require`, by which these are found. */
export function endOfPlainCode(at: usize): usize {
  let pos = at;
  for (;;) {
    const block = v128.load(pos);
    // A stop has the same bit in the table of its low half and in that of its high half (`\0`; `!"'()+-/`; `<`; `]`; a backtick; `pq{}`).
    const low = i8x16.swizzle(i8x16(1 | 16 | 32, 2 | 32, 2, 0, 0, 0, 0, 2, 2, 2, 0, 2 | 32, 4, 2 | 8 | 32, 0, 2), v128.and(block, i8x16.splat(15)));
    const high = i8x16.swizzle(i8x16(1, 0, 2, 4, 0, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(block, 4));
    const mask = i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
    if (mask != 0) return pos + ctz(mask);
    pos += 16;
  }
  return pos;
}

/** The last byte from `from` to `to` that is no white space; `from - 1` when all is. A zero is white space. */
export function lastOfCode(from: usize, to: usize): usize {
  let pos = to - 1;
  for (;;) {
    while (pos >= from && (isBlank(byteAt(pos)) || byteAt(pos) == 0)) pos--;
    if (pos < from || byteAt(pos) < 0x80) return pos;
    const size = wideSpaceBefore(pos + 1, from);
    if (size == 0) return pos;
    pos -= size;
  }
  return pos;
}

/** The first byte from `at` on that is neither white space nor part of a comment, or `end`. */
export function skipTrivia(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end) {
    const byte = byteAt(pos);
    if (isBlank(byte)) {
      pos++;
    } else if (byte == SLASH && byteAt(pos + 1) == SLASH) {
      pos = endOfLine(pos + 2, end);
    } else if (byte == SLASH && byteAt(pos + 1) == STAR) {
      pos = endOfBlockComment(pos + 2, end);
      if (pos == 0) return end;
    } else {
      const size = byte < 0x80 ? 0 : wideSpace(pos);
      if (size == 0) return pos;
      pos += size;
    }
  }
  return end;
}

/**
 * Bytes of the white space beyond ASCII that starts at `at`, 0 when none does: the no-break space, the byte order mark, the
 * line and paragraph separators and the characters of category Zs (ECMAScript 12.2 and 12.3). Editors paste them unseen.
 */
function wideSpace(at: usize): i32 {
  const first = byteAt(at);
  const second = byteAt(at + 1);
  const third = byteAt(at + 2);
  if (first == 0xc2) return second == 0xa0 ? 2 : 0;
  if (first == 0xe2) {
    const isGeneral = second == 0x80 && (third <= 0x8a || third == 0xa8 || third == 0xa9 || third == 0xaf);
    return isGeneral || (second == 0x81 && third == 0x9f) ? 3 : 0;
  }
  if (first == 0xe3) return second == 0x80 && third == 0x80 ? 3 : 0;
  if (first == 0xe1) return second == 0x9a && third == 0x80 ? 3 : 0;
  return first == 0xef && second == 0xbb && third == 0xbf ? 3 : 0;
}

/** Bytes of such white space between `from` and `at` that ends at `at`, 0 when none does. */
function wideSpaceBefore(at: usize, from: usize): i32 {
  if (at >= from + 2 && wideSpace(at - 2) == 2) return 2;
  return at >= from + 3 && wideSpace(at - 3) == 3 ? 3 : 0;
}

/** Whether a name that begins behind `from` goes on with the byte before `at`. */
export function isNameBefore(at: usize, from: usize): bool {
  if (at <= from) return false;
  const byte = byteAt(at - 1);
  return isName(byte) && (byte < 0x80 || wideSpaceBefore(at, from) == 0);
}

/** The slash that closes the regular expression opened at `at`, or 0 when the line ends first: then it was a division. */
export function endOfRegex(at: usize, end: usize): usize {
  let isInClass = false;
  let pos = at + 1;
  for (; pos < end; pos++) {
    const byte = byteAt(pos);
    if (byte == LINE_FEED || byte == CARRIAGE_RETURN) break;
    if (byte == BACKSLASH) {
      pos++;
      if (byteAt(pos) == LINE_FEED || byteAt(pos) == CARRIAGE_RETURN) break;
    } else if (byte == OPEN_BRACKET) isInClass = true;
    else if (byte == CLOSE_BRACKET) isInClass = false;
    else if (byte == SLASH && !isInClass) return pos;
  }
  return lookedInVain(at, min<usize>(pos, end));
}

/** What ends the text part of a template literal: its backtick, or the brace of a substitution; `end` when nothing does. */
export function endOfTemplateText(at: usize, end: usize): usize {
  let pos = at;
  while (pos < end) {
    const block = v128.load(pos);
    // `$`
    const mask = i8x16.bitmask(v128.or(bitsOf(block, 36), v128.or(bitsOf(block, BACKTICK), bitsOf(block, BACKSLASH))));
    if (mask == 0) {
      pos += 16;
      continue;
    }
    pos += ctz(mask);
    if (pos >= end) return end;
    const byte = byteAt(pos);
    if (byte == BACKTICK) return pos;
    if (byte == BACKSLASH) pos += 2;
    else if (byteAt(pos + 1) == OPEN_BRACE) return pos + 1;
    else pos++;
  }
  return end;
}

/** The byte behind the name that starts at `at`; `at` itself when no name starts there. */
export function endOfName(at: usize): usize {
  let pos = at;
  while (!endsName(pos)) pos++;
  return pos;
}

/** Whether no name goes on at `at`. */
export function endsName(at: usize): bool {
  const byte = byteAt(at);
  return !isName(byte) || (byte >= 0xc2 && wideSpace(at) > 0);
}

/** Whether this word (ASCII) stands at `at` and a name ends with it. */
export function isWordAt(at: usize, word: string): bool {
  return hasLetters(at, word) && endsName(at + word.length);
}

/** First byte of the word that ends with the byte at `last` and begins at or behind `start`; `last + 1` when no word does. */
export function startOfWord(last: usize, start: usize): usize {
  let pos = last + 1;
  while (isNameBefore(pos, start)) pos--;
  return pos;
}
