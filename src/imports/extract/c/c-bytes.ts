const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const DOUBLE_QUOTE = 34;
const OPEN_PAREN = 40;
const STAR = 42;
const SLASH = 47;
const BACKSLASH = 92;

export function isNameByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90) || (byte >= 48 && byte <= 57) || byte === 95 || byte >= 128;
}

/** Size of the backslash with the end of line that it takes away (translation phase 2), 0 when none stands at `at`. */
export function spliceSize(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== BACKSLASH) return 0;
  if (bytes[at + 1] === LINE_FEED) return 2;
  if (bytes[at + 1] !== CARRIAGE_RETURN) return 0;
  return bytes[at + 2] === LINE_FEED ? 3 : 2;
}

/** First byte from `at` on that is no blank, no comment within the line or across lines, and no spliced end of line; or `length`. */
export function skipBlanks(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === 32 || byte === 9 || byte === 11 || byte === 12) pos++;
    else if (byte === SLASH && bytes[pos + 1] === STAR) pos = endOfBlockComment(bytes, pos, length);
    else {
      const size = spliceSize(bytes, pos);
      if (size === 0) return pos;
      pos += size;
    }
  }
  return length;
}

/** Index behind the comment that starts at `at`; beyond `length` when it is not closed. */
export function endOfBlockComment(bytes: Uint8Array, at: number, length: number): number {
  let pos = at + 2;
  for (;;) {
    pos = bytes.indexOf(STAR, pos);
    if (pos < 0 || pos >= length) return length + 1;
    if (bytes[pos + 1] === SLASH) return pos + 2;
    pos++;
  }
}

/** Index of the byte that ends the line `at` is in, which a backslash before its end continues; or `length`. */
export function endOfLine(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return pos;
    pos += byte === BACKSLASH ? Math.max(1, spliceSize(bytes, pos)) : 1;
  }
  return length;
}

/** Index behind the string or character at `at`; the index of the end of its line when it is not closed before. */
export function endOfLiteral(bytes: Uint8Array, at: number, length: number): number {
  const quote = bytes[at];
  let pos = at + 1;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === quote) return pos + 1;
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return pos;
    pos += byte === BACKSLASH ? Math.max(2, spliceSize(bytes, pos)) : 1;
  }
  return length;
}

// Numbers are shorter.
const MAX_NUMBER = 64;

/**
 * Whether the quote at `at` separates digits (`1'000`, C++14) and opens nothing: it stands in a word that starts with a digit,
 * or that goes on behind the separator before, at `last`.
 */
export function isDigitSeparator(bytes: Uint8Array, at: number, last: number): boolean {
  let start = at;
  while (start > 0 && at - start < MAX_NUMBER && isNameByte(bytes[start - 1])) start--;
  const first = bytes[start] ?? 0;
  return start < at && ((first >= 48 && first <= 57) || start - 1 === last);
}

/** Whether `L`, `u`, `U` or `u8` is the whole word that ends with the byte at `last`. */
function isEncodingPrefix(bytes: Uint8Array, last: number): boolean {
  const byte = bytes[last];
  // `L`, `U`, `u`
  if (byte === 76 || byte === 85 || byte === 117) return !isNameByte(bytes[last - 1]);
  return byte === 56 && bytes[last - 1] === 117 && !isNameByte(bytes[last - 2]);
}

/**
 * Index behind the raw string whose quote is at `at` (`R"tide( ... )tide"`, also with a prefix before `R`); beyond `length`
 * when it is not closed, -1 when it is no raw string.
 */
export function endOfRawString(bytes: Uint8Array, at: number, length: number): number {
  if (bytes[at - 1] !== 82 || (isNameByte(bytes[at - 2]) && !isEncodingPrefix(bytes, at - 2))) return -1;
  let open = at + 1;
  // A delimiter has at most 16 characters, and none of these.
  while (open < length && open - at <= 17 && bytes[open] !== OPEN_PAREN) {
    const byte = bytes[open];
    if (byte === 32 || byte === 41 || byte === BACKSLASH || byte === DOUBLE_QUOTE || (byte !== undefined && byte >= 9 && byte <= 13)) return -1;
    open++;
  }
  if (bytes[open] !== OPEN_PAREN) return -1;
  const size = open - at - 1;
  let pos = open;
  for (;;) {
    pos = bytes.indexOf(41, pos + 1);
    if (pos < 0 || pos >= length) return length + 1;
    let matched = 0;
    while (matched < size && bytes[pos + 1 + matched] === bytes[at + 1 + matched]) matched++;
    if (matched === size && bytes[pos + 1 + size] === DOUBLE_QUOTE) return pos + size + 2;
  }
}
