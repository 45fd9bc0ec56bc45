import { behindLineEnd, BYTE, endOfLine, isLineEnd, NAME_BYTE } from './source-bytes.js';

/**
 * Index behind the string whose first quote stands at `at`; negative when it never ends: then `-1 - result` is where
 * reading may go on (a line end for strings in single quotes, the end of the source for those in triple ones).
 * Raw strings end where others do: a backslash keeps the quote behind it, raw or not (Language Reference 2.4.1).
 */
export function endOfString(bytes: Uint8Array, at: number, length: number, start: number): number {
  const quote = bytes[at] as number;
  if (isFormatted(bytes, at, start)) return endOfFormatted(bytes, at, length, start);
  if (bytes[at + 1] === quote && bytes[at + 2] === quote) return endOfTriple(bytes, at + 3, length, quote);
  let pos = at + 1;
  while (pos < length) {
    const byte = bytes[pos] as number;
    if (byte === quote) return pos + 1;
    if (byte === BYTE.backslash) pos = isLineEnd(bytes, pos + 1) ? behindLineEnd(bytes, pos + 1) : pos + 2;
    else if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) return -1 - pos;
    else pos++;
  }
  return -1 - length;
}

function endOfTriple(bytes: Uint8Array, at: number, length: number, quote: number): number {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos] as number;
    if (byte === BYTE.backslash) pos += 2;
    else if (byte === quote && bytes[pos + 1] === quote && bytes[pos + 2] === quote) return pos + 3;
    else pos++;
  }
  return -1 - length;
}

const isF = (byte: number): boolean => (byte | 32) === 102 || (byte | 32) === 116;
const isR = (byte: number): boolean => (byte | 32) === 114;

/** Whether the quote at `at` has a prefix of `f` or `t`, alone or with `r`. `start` is where the source starts. */
function isFormatted(bytes: Uint8Array, at: number, start: number): boolean {
  const isBoundary = (pos: number): boolean => pos < start || NAME_BYTE[bytes[pos] as number] !== 1;
  if (at === start) return false;
  const last = bytes[at - 1] as number;
  if (!isF(last) && !isR(last)) return false;
  if (isBoundary(at - 2)) return isF(last);
  const first = bytes[at - 2] as number;
  return isBoundary(at - 3) && (isF(last) ? isR(first) : isF(first));
}

// What is open within a formatted string, from the outside in.
const TEXT = 1;
const FIELD = 2;
const FORMAT = 3;
const BRACKET = 4;
/** Added to the quote of a string in triple quotes. */
const TRIPLE = 256;

/**
 * As `endOfString`, for strings with replacement fields as Python 3.12 reads them: a field holds any expression, strings with the
 * same quotes and comments included, and a format after `:`, which may hold fields again.
 */
function endOfFormatted(bytes: Uint8Array, at: number, length: number, start: number): number {
  const open: number[] = [];
  /** The quote of each open text. */
  const quotes: number[] = [];
  let pos = enterText(bytes, at, open, quotes);
  while (pos < length) {
    const top = open[open.length - 1] as number;
    const byte = bytes[pos] as number;
    if (top === FIELD || top === BRACKET) {
      pos = stepInField(bytes, pos, length, start, open, quotes);
      continue;
    }
    // Text of a string, or of a format, which has no quotes of its own.
    const quote = quotes[quotes.length - 1] as number;
    if (quote < TRIPLE && isLineEnd(bytes, pos)) return -1 - pos;
    if (byte === (quote & 255) && (quote < TRIPLE || (bytes[pos + 1] === byte && bytes[pos + 2] === byte))) {
      // A field that the string's end cuts off is a mistake; the string ends all the same.
      while (open.pop() !== TEXT);
      quotes.pop();
      pos += quote < TRIPLE ? 1 : 3;
      if (open.length === 0) return pos;
    } else if (byte === BYTE.backslash) {
      pos = behindEscape(bytes, pos, length);
    } else if (byte === BYTE.openBrace) {
      // `{{` is a brace in a text; in a format a field starts with each brace.
      const isDouble = top === TEXT && bytes[pos + 1] === BYTE.openBrace;
      if (!isDouble) open.push(FIELD);
      pos += isDouble ? 2 : 1;
    } else {
      if (byte === BYTE.closeBrace && top === FORMAT) open.pop();
      pos++;
    }
  }
  return -1 - length;
}

/** One token inside a replacement field; returns the index behind it. */
function stepInField(bytes: Uint8Array, at: number, length: number, start: number, open: number[], quotes: number[]): number {
  const top = open[open.length - 1];
  switch (bytes[at]) {
    case BYTE.doubleQuote:
    case BYTE.singleQuote: {
      if (isFormatted(bytes, at, start)) return enterText(bytes, at, open, quotes);
      const end = endOfString(bytes, at, length, start);
      return end < 0 ? -1 - end : end;
    }
    case BYTE.hash:
      return endOfLine(bytes, at, length);
    case BYTE.openParen:
    case BYTE.openBracket:
    case BYTE.openBrace:
      open.push(BRACKET);
      break;
    case BYTE.closeParen:
    case BYTE.closeBracket:
      if (top === BRACKET) open.pop();
      break;
    case BYTE.closeBrace:
      open.pop();
      break;
    case BYTE.colon:
      if (top === FIELD) open[open.length - 1] = FORMAT;
      break;
    default:
  }
  return at + 1;
}

function enterText(bytes: Uint8Array, at: number, open: number[], quotes: number[]): number {
  const quote = bytes[at] as number;
  const isTriple = bytes[at + 1] === quote && bytes[at + 2] === quote;
  open.push(TEXT);
  quotes.push(isTriple ? quote | TRIPLE : quote);
  return at + (isTriple ? 3 : 1);
}

/** Behind a backslash in a text with fields: it keeps a quote or a line end, never a brace; `\N{name}` is no field. */
function behindEscape(bytes: Uint8Array, at: number, length: number): number {
  const next = bytes[at + 1];
  if (next === BYTE.openBrace || next === BYTE.closeBrace) return at + 1;
  if (isLineEnd(bytes, at + 1)) return behindLineEnd(bytes, at + 1);
  if (next !== 78 || bytes[at + 2] !== BYTE.openBrace) return at + 2;
  let pos = at + 3;
  while (pos < length && NAMED_CHARACTER[bytes[pos] as number] === 1) pos++;
  return bytes[pos] === BYTE.closeBrace ? pos + 1 : at + 2;
}

/** Bytes of the names of characters: letters, digits, space, hyphen. */
const NAMED_CHARACTER: Uint8Array = NAME_BYTE.map((isName, byte) => (byte < 128 && (isName === 1 || byte === 32 || byte === 45) ? 1 : 0));
