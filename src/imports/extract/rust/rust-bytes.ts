const LINE_FEED = 10;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const STAR = 42;
const SLASH = 47;
const BACKSLASH = 92;

/** 1 for bytes of names and numbers; bytes from 0x80 on count as such. */
export const NAME_BYTE: Uint8Array = nameBytes();

function nameBytes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
    if (isLetter || (byte >= 48 && byte <= 57) || byte === 95 || byte >= 128) table[byte] = 1;
  }
  return table;
}

/** True when the word from `start` to `end` is `word` (ASCII). */
export function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}

export function endOfName(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (NAME_BYTE[bytes[pos] ?? 0] === 1) pos++;
  return pos;
}

/** First byte from `at` on that is neither white space nor part of a comment, or `length`. */
export function skipTrivia(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13)) pos++;
    else if (byte === SLASH && (bytes[pos + 1] === SLASH || bytes[pos + 1] === STAR)) pos = endOfComment(bytes, pos, length);
    else return pos;
  }
  return length;
}

/** Index behind the comment that starts at `at`: at the line feed, or behind the last of its nested ends; beyond `length` when it is not closed. */
export function endOfComment(bytes: Uint8Array, at: number, length: number): number {
  let pos = at + 2;
  if (bytes[at + 1] === SLASH) {
    while (pos < length && bytes[pos] !== LINE_FEED) pos++;
    return pos;
  }
  for (let depth = 1; pos < length; pos++) {
    if (bytes[pos] === STAR && bytes[pos + 1] === SLASH) {
      pos++;
      if (--depth === 0) return pos + 1;
    } else if (bytes[pos] === SLASH && bytes[pos + 1] === STAR) {
      pos++;
      depth++;
    }
  }
  return length + 1;
}

/** Index of the quote that closes the string whose opening quote is at `at`, raw or not; `length` when none does. */
export function endOfString(bytes: Uint8Array, at: number, length: number): number {
  let before = at - 1;
  while (bytes[before] === HASH) before--;
  if (isRawPrefix(bytes, before)) return endOfRawString(bytes, at + 1, length, at - 1 - before);
  for (let pos = at + 1; pos < length; pos++) {
    if (bytes[pos] === BACKSLASH) pos++;
    else if (bytes[pos] === DOUBLE_QUOTE) return pos;
  }
  return length;
}

/** Whether `r`, `br` or `cr` ends with the byte at `last`. */
function isRawPrefix(bytes: Uint8Array, last: number): boolean {
  if (bytes[last] !== 114) return false;
  const before = bytes[last - 1] ?? 0;
  const start = before === 98 || before === 99 ? last - 2 : last - 1;
  return NAME_BYTE[bytes[start] ?? 0] !== 1;
}

/** Index of the last byte of a raw string with `hashes`, or `length`. */
function endOfRawString(bytes: Uint8Array, at: number, length: number, hashes: number): number {
  let pos = at;
  for (;;) {
    pos = bytes.indexOf(DOUBLE_QUOTE, pos);
    if (pos < 0 || pos >= length) return length;
    let end = pos + 1;
    while (end - pos <= hashes && bytes[end] === HASH) end++;
    if (end - pos > hashes) return end - 1;
    pos = end;
  }
}

/** Index of the last byte of the character literal that starts at `at`; `at` itself for the quote of a lifetime or a label. */
export function endOfQuote(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at + 1] ?? 0;
  if (first === BACKSLASH) {
    // The escaped byte may be the quote itself; `\u{...}` is the longest escape.
    for (let pos = at + 3; pos < length && pos < at + 16; pos++) {
      if (bytes[pos] === SINGLE_QUOTE) return pos;
    }
    return at;
  }
  const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return bytes[at + 1 + size] === SINGLE_QUOTE && first !== SINGLE_QUOTE ? at + 1 + size : at;
}

/** Index of the bracket that closes the one at `at`, of whatever kind, or `length`. */
export function endOfTree(bytes: Uint8Array, at: number, length: number): number {
  let depth = 0;
  for (let pos = at; pos < length; pos++) {
    switch (bytes[pos]) {
      case 40: // `(`, `[`, `{`
      case 91:
      case 123:
        depth++;
        break;
      case 41: // `)`, `]`, `}`
      case 93:
      case 125:
        if (--depth === 0) return pos;
        break;
      case DOUBLE_QUOTE:
        pos = endOfString(bytes, pos, length);
        break;
      case SINGLE_QUOTE:
        pos = endOfQuote(bytes, pos, length);
        break;
      case SLASH:
        if (bytes[pos + 1] === SLASH || bytes[pos + 1] === STAR) pos = endOfComment(bytes, pos, length) - 1;
        break;
      default:
        break;
    }
  }
  return length;
}

/** The string literal at `at` (plain or raw) with its value as far as paths need it, and the index of its last byte; null when none starts there. */
export function readString(bytes: Uint8Array, at: number, length: number): { readonly value: string; readonly end: number } | null {
  let open = at;
  if (bytes[at] === 114) {
    open++;
    while (bytes[open] === HASH) open++;
  }
  if (bytes[open] !== DOUBLE_QUOTE) return null;
  const end = endOfString(bytes, open, length);
  if (end >= length) return null;
  const hashes = open === at ? 0 : open - at - 1;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(open + 1, end - hashes));
  return { value: open === at ? text.replace(/\\([\\"'])/g, '$1') : text, end };
}
