// What every scanner asks of bytes. A place in the source is an address; 0 stands for none. Sixteen bytes are looked at in one
// step, so a loop may read that far beyond `end`, where zeros stand or more of the file (`source.ts`).

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const HASH = 35;
export const SINGLE_QUOTE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const COMMA = 44;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const BACKTICK = 96;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

export function byteAt(at: usize): i32 {
  return load<u8>(at);
}

/** Whether these letters (ASCII) stand at `at`, whatever comes behind them. */
export function hasLetters(at: usize, letters: string): bool {
  const text = changetype<usize>(letters);
  const size = <usize>letters.length;
  for (let index: usize = 0; index < size; index++) if (load<u8>(at + index) != load<u8>(text + (index << 1))) return false;
  return true;
}

/** Whether the byte may stand between two tokens of a line: tab, line feed, vertical tab, form feed, carriage return, space. */
export function isBlank(byte: i32): bool {
  return byte == SPACE || (byte >= 9 && byte <= CARRIAGE_RETURN);
}

/** The bytes of a block that are `byte`, as bits. */
export function bitsOf(block: v128, byte: i32): v128 {
  return i8x16.eq(block, i8x16.splat(<i8>byte));
}

/** First place from `at` on at which one of four bytes stands, or `end`. */
export function indexOfFour(at: usize, end: usize, a: i32, b: i32, c: i32, d: i32): usize {
  for (let pos = at; pos < end; pos += 16) {
    const block = v128.load(pos);
    const mask = i8x16.bitmask(v128.or(v128.or(bitsOf(block, a), bitsOf(block, b)), v128.or(bitsOf(block, c), bitsOf(block, d))));
    if (mask != 0) return min<usize>(pos + ctz(mask), end);
  }
  return end;
}

/** First place from `at` on at which one of two bytes stands, or `end`. */
export function indexOfTwo(at: usize, end: usize, a: i32, b: i32): usize {
  for (let pos = at; pos < end; pos += 16) {
    const block = v128.load(pos);
    const mask = i8x16.bitmask(v128.or(bitsOf(block, a), bitsOf(block, b)));
    if (mask != 0) return min<usize>(pos + ctz(mask), end);
  }
  return end;
}

/** First place from `at` on at which `byte` stands, or `end`. */
export function indexOf(at: usize, end: usize, byte: i32): usize {
  return indexOfTwo(at, end, byte, byte);
}

/** The line feed or carriage return that ends the line, or `end`. */
export function endOfLine(at: usize, end: usize): usize {
  return indexOfTwo(at, end, LINE_FEED, CARRIAGE_RETURN);
}

/** First place from `at` on at which one byte stands with another one behind it, or `end`. */
export function indexOfPair(at: usize, end: usize, a: i32, b: i32): usize {
  for (let pos = at; pos < end; pos += 16) {
    const mask = i8x16.bitmask(v128.and(bitsOf(v128.load(pos), a), bitsOf(v128.load(pos, 1), b)));
    if (mask != 0) return min<usize>(pos + ctz(mask), end);
  }
  return end;
}

/** The byte behind the comment, or 0 when it never ends; `at` is inside it. */
export function endOfBlockComment(at: usize, end: usize): usize {
  const star = indexOfPair(at, end, STAR, SLASH);
  return star == end ? 0 : star + 2;
}

/** Of the sixteen bytes at `at` those that mean something within a string, as bits: its quote, a backslash, the end of the line. */
export function stringMarks(at: usize, quote: i32): i32 {
  const block = v128.load(at);
  const ends = v128.or(bitsOf(block, LINE_FEED), bitsOf(block, CARRIAGE_RETURN));
  return i8x16.bitmask(v128.or(ends, v128.or(bitsOf(block, quote), bitsOf(block, BACKSLASH))));
}

let vain: usize = 0;
let patience: usize = 0;

/** For a source of that many bytes: so many may be looked through in vain. Code that somebody wrote takes less than its own length. */
export function beginLooking(bytes: usize): void {
  vain = 0;
  patience = bytes * 32 + 1024 * 1024;
}

/** Notes that the end of what was opened at `from` was looked for up to `to` and is not there; 0. */
export function lookedInVain(from: usize, to: usize): usize {
  vain += to - from;
  return 0;
}

/** A source whose every quote asks for the rest of its line anew would take the square of its length. */
export function isGivenUp(): bool {
  return vain > patience;
}

/** The quote that closes the string opened at `at`, or 0 when the line ends first: then it was no string. */
export function endOfString(at: usize, end: usize): usize {
  const quote = byteAt(at);
  let pos = at + 1;
  while (pos < end) {
    const mask = stringMarks(pos, quote);
    if (mask == 0) {
      pos += 16;
      continue;
    }
    pos += ctz(mask);
    if (pos >= end) break;
    const byte = byteAt(pos);
    if (byte == quote) return pos;
    if (byte != BACKSLASH) break;
    // A line continuation may be written with CR LF, which is two bytes.
    pos += byteAt(pos + 1) == CARRIAGE_RETURN && byteAt(pos + 2) == LINE_FEED ? 3 : 2;
  }
  return lookedInVain(at, min<usize>(pos, end));
}
