export const BYTE = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  singleQuote: 39,
  openParen: 40,
  closeParen: 41,
  star: 42,
  comma: 44,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  backtick: 96,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** Index of the line feed or carriage return that ends the line, or `length`. */
export function endOfLine(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length && bytes[pos] !== BYTE.lineFeed && bytes[pos] !== BYTE.carriageReturn) pos++;
  return pos;
}

/** Index behind the comment's end, or -1 when it never ends; `at` is inside the comment. */
export function endOfBlockComment(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    if (bytes[pos] === BYTE.star && bytes[pos + 1] === BYTE.slash) return pos + 2;
    pos++;
  }
  return -1;
}

/** Index of the quote that closes the string opened at `at`, or -1 when the line ends first: then it was no string. */
export function endOfString(bytes: Uint8Array, at: number, length: number): number {
  const quote = bytes[at];
  let pos = at + 1;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === quote) return pos;
    if (byte === BYTE.backslash) {
      // A line continuation may be written with CR LF, which is two bytes.
      pos += bytes[pos + 1] === BYTE.carriageReturn && bytes[pos + 2] === BYTE.lineFeed ? 3 : 2;
    } else if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) {
      return -1;
    } else {
      pos++;
    }
  }
  return -1;
}

/** Index of the slash that closes the regular expression opened at `at`, or -1 when the line ends first: then it was a division. */
export function endOfRegex(bytes: Uint8Array, at: number, length: number): number {
  let pos = at + 1;
  let inClass = false;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) return -1;
    if (byte === BYTE.backslash) {
      if (bytes[pos + 1] === BYTE.lineFeed || bytes[pos + 1] === BYTE.carriageReturn) return -1;
      pos += 2;
      continue;
    }
    if (byte === BYTE.openBracket) inClass = true;
    else if (byte === BYTE.closeBracket) inClass = false;
    else if (byte === BYTE.slash && !inClass) return pos;
    pos++;
  }
  return -1;
}
