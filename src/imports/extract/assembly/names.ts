// Names as Rust, C and Python write them. What other languages have beside these bytes stands in tables of their own.

import { byteAt, hasLetters } from './bytes';

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
