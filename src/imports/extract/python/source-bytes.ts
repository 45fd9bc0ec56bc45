/** What a byte means where code is expected: see `BYTE_KIND`. */
export const PLAIN_BYTE = 0;
export const LINE_END = 1;
export const COMMENT = 2;
export const QUOTE = 3;
/** A bracket; `OPENS` tells which way. */
export const BRACKET = 4;
export const BACKSLASH = 5;
/** `:` and `;`: a statement may follow on the same line. */
export const SEPARATOR = 6;
/** The zero bytes behind the source. */
export const PADDING = 7;

export const BYTE_KIND: Uint8Array = byteKinds();

function byteKinds(): Uint8Array {
  const table = new Uint8Array(256);
  const marks: readonly (readonly [string, number])[] = [
    ['\n\r', LINE_END], ['#', COMMENT], ['"\'', QUOTE], ['([{)]}', BRACKET], ['\\', BACKSLASH], [':;', SEPARATOR], ['\0', PADDING],
  ];
  for (const [chars, kind] of marks) for (const char of chars) table[char.charCodeAt(0)] = kind;
  return table;
}

/** What a byte adds to the number of open brackets. */
export const OPENS: Int8Array = brackets();

function brackets(): Int8Array {
  const table = new Int8Array(256);
  for (const char of '([{') table[char.charCodeAt(0)] = 1;
  for (const char of ')]}') table[char.charCodeAt(0)] = -1;
  return table;
}

/** 1 for bytes of a name or number; bytes from 0x80 on count as such. */
export const NAME_BYTE: Uint8Array = nameBytes();

function nameBytes(): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
    if (isLetter || (byte >= 48 && byte <= 57) || byte === 95 || byte >= 128) table[byte] = 1;
  }
  return table;
}

export const BYTE = {
  tab: 9,
  lineFeed: 10,
  formFeed: 12,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  openParen: 40,
  closeParen: 41,
  star: 42,
  comma: 44,
  dot: 46,
  colon: 58,
  semicolon: 59,
  equals: 61,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** First byte from `at` on that is no space and no joined line end: still the same logical line. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let pos = at;
  for (;;) {
    const byte = bytes[pos];
    if (byte === BYTE.space || byte === BYTE.tab || byte === BYTE.formFeed) pos++;
    else if (byte === BYTE.backslash && isLineEnd(bytes, pos + 1)) pos = behindLineEnd(bytes, pos + 1);
    else return pos;
  }
}

/** As `skipBlanks`, but inside brackets, where line ends and comments are nothing. */
export function skipInBrackets(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length) {
    pos = skipBlanks(bytes, pos);
    if (isLineEnd(bytes, pos)) pos++;
    else if (bytes[pos] === BYTE.hash) pos = endOfLine(bytes, pos, length);
    else return pos;
  }
  return length;
}

/** Index of the line feed or carriage return that ends the line, or `length`. */
export function endOfLine(bytes: Uint8Array, at: number, length: number): number {
  let pos = at;
  while (pos < length && !isLineEnd(bytes, pos)) pos++;
  return pos;
}

export function isLineEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === BYTE.lineFeed || bytes[at] === BYTE.carriageReturn;
}

/** Index behind the line end at `at`; CR LF is one. */
export function behindLineEnd(bytes: Uint8Array, at: number): number {
  return bytes[at] === BYTE.carriageReturn && bytes[at + 1] === BYTE.lineFeed ? at + 2 : at + 1;
}

/** How many lines end from `from` up to `to`; CR LF ends one. */
export function countLineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let pos = from; pos < to; pos++) {
    const byte = bytes[pos];
    if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[pos + 1] !== BYTE.lineFeed)) count++;
  }
  return count;
}

/** True when `word` (ASCII) stands at `at` and the name ends with it. */
export function isWordAt(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (bytes[at + index] !== word.charCodeAt(index)) return false;
  }
  return NAME_BYTE[bytes[at + word.length] ?? 0] !== 1;
}

/** True when the name that ends before `end` is `word` (ASCII). */
export function isWordBefore(bytes: Uint8Array, end: number, word: string): boolean {
  const start = end - word.length;
  if (start < 0) return false;
  for (let index = 0; index < word.length; index++) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false;
  }
  return start === 0 || NAME_BYTE[bytes[start - 1] ?? 0] !== 1;
}

/** Index behind the name that starts at `at`; `at` itself when no name starts there. */
export function endOfName(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (NAME_BYTE[bytes[pos] ?? 0] === 1) pos++;
  return pos;
}

/** The text of a name, in the form in which Python compares names (NFKC; Language Reference 2.3). */
export function nameText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let pos = start; pos < end; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte >= 128) return new TextDecoder().decode(bytes.subarray(start, end)).normalize('NFKC');
    text += String.fromCharCode(byte);
  }
  return text;
}
