// A walk over the head of a source: the package clause and the imports of languages that have them before everything else,
// with comments as in C.

import { bitsOf, byteAt, endOfBlockComment, endOfLine, hasLetters, isBlank, SLASH, STAR } from './bytes';
import { isName as isPlainName } from './names';

/** Where the walk stands. */
export let pos: usize = 0;
/** The byte behind the source. */
export let end: usize = 0;
/** True when the text is not what the language has in this place. */
export let isLost: bool = false;
let hasNestedComments: bool = false;

export function startWalk(at: usize, sourceEnd: usize, nestsComments: bool): void {
  pos = at;
  end = sourceEnd;
  isLost = false;
  hasNestedComments = nestsComments;
}

export function goTo(at: usize): void {
  pos = at;
}

export function lose(): void {
  isLost = true;
}

/** By byte: 1 for what names have in Go, Java and Kotlin: ASCII letters, digits, `_`, `$`, and every byte from 0x80 on. */
const IS_NAME = memory.data(256);

// `$`
for (let byte = 0; byte < 256; byte++) store<u8>(IS_NAME + byte, isPlainName(byte) || byte == 36 ? 1 : 0);

export function isName(byte: i32): bool {
  return load<u8>(IS_NAME + byte) != 0;
}

/** Goes to the next byte that is neither white space nor comment; false at the end of the source. A comment without end loses the place. */
export function skipSpace(): bool {
  let at = pos;
  while (at < end) {
    const byte = byteAt(at);
    if (isBlank(byte)) {
      at++;
    } else if (byte == SLASH && byteAt(at + 1) == SLASH) {
      at = endOfLine(at + 2, end);
    } else if (byte == SLASH && byteAt(at + 1) == STAR) {
      at = hasNestedComments ? endOfNestedComment(at + 2) : endOfBlockComment(at + 2, end);
      if (at == 0) {
        isLost = true;
        at = end;
      }
    } else {
      break;
    }
  }
  pos = at;
  return at < end;
}

/** The byte behind a comment in which others may stand, or 0 when it never ends; `at` is inside it. */
function endOfNestedComment(at: usize): usize {
  let depth = 1;
  let place = at;
  while (place < end) {
    const block = v128.load(place);
    const next = v128.load(place, 1);
    const ends = v128.and(bitsOf(block, STAR), bitsOf(next, SLASH));
    const mask = i8x16.bitmask(v128.or(ends, v128.and(bitsOf(block, SLASH), bitsOf(next, STAR))));
    if (mask == 0) {
      place += 16;
      continue;
    }
    place += ctz(mask);
    depth += byteAt(place) == SLASH ? 1 : -1;
    place += 2;
    if (depth == 0) return place;
  }
  return 0;
}

/** Steps over `word` (ASCII) when it stands here as a whole word. */
export function takeWord(word: string): bool {
  if (!hasLetters(pos, word)) return false;
  const wordEnd = pos + word.length;
  if (isName(byteAt(wordEnd))) return false;
  pos = wordEnd;
  return true;
}

/** Steps over one byte when it stands here. */
export function takeByte(byte: i32): bool {
  if (pos >= end || byteAt(pos) != byte) return false;
  pos++;
  return true;
}

/** Whether a name may start here. */
export function isAtName(): bool {
  return pos < end && isName(byteAt(pos));
}

/** The byte behind the name that stands here. */
export function endOfName(): usize {
  let at = pos;
  while (isName(byteAt(at))) at++;
  return at;
}
