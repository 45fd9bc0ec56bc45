/** True for bytes that continue a JavaScript name, number, private name or unicode escape; bytes from 0x80 on count as name bytes. */
const NAME_BYTE: Uint8Array = nameBytes();

function nameBytes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
    const isDigit = byte >= 48 && byte <= 57;
    // `$`, `_`, `#` of private names, `\` of unicode escapes
    const isMark = byte === 36 || byte === 95 || byte === 35 || byte === 92;
    if (isLetter || isDigit || isMark || byte >= 128) table[byte] = 1;
  }
  return table;
}

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

/**
 * Bytes of the white space beyond ASCII that starts at `at`, 0 when none does: the no-break space, the byte order mark, the
 * line and paragraph separators and the characters of category Zs (ECMAScript 12.2 and 12.3). Editors paste them unseen.
 */
function wideSpace(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const second = bytes[at + 1];
  const third = bytes[at + 2] ?? 0;
  if (first === 0xc2) return second === 0xa0 ? 2 : 0;
  if (first === 0xe2) {
    const isGeneral = second === 0x80 && (third <= 0x8a || third === 0xa8 || third === 0xa9 || third === 0xaf);
    return isGeneral || (second === 0x81 && third === 0x9f) ? 3 : 0;
  }
  if (first === 0xe3) return second === 0x80 && third === 0x80 ? 3 : 0;
  if (first === 0xe1) return second === 0x9a && third === 0x80 ? 3 : 0;
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

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

/** True when `word` (ASCII) stands at `at` and the name ends with it. */
export function isWordAt(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return NAME_BYTE[bytes[at + word.length] ?? 0] !== 1 || wideSpace(bytes, at + word.length) > 0;
}
