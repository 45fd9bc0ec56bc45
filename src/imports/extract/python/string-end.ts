import { behindLineEnd, BYTE, countLineEnds, endOfLine, isLineEnd, NAME_BYTE } from './source-bytes.js';

/**
 * Finds the ends of strings, and counts the lines that end within them: `lines` grows with each string.
 * Raw strings end where others do: a backslash keeps the quote behind it, raw or not (Language Reference 2.4.1).
 */
export class StringEnds {
  lines = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly length: number,
    /** Where the source starts. */
    private readonly start: number,
  ) {}

  /**
   * Index behind the string whose first quote stands at `at`; negative when it never ends: then `-1 - result` is where
   * reading may go on (a line end for strings in single quotes, the end of the source for those in triple ones).
   */
  endOf(at: number): number {
    const { bytes, length } = this;
    if (isFormatted(bytes, at, this.start)) {
      const end = endOfFormatted(bytes, at, length, this.start);
      this.lines += countLineEnds(bytes, at, end < 0 ? -1 - end : end);
      return end;
    }
    const quote = bytes[at] as number;
    if (bytes[at + 1] === quote && bytes[at + 2] === quote) return this.endOfTriple(at + 3, quote);
    let pos = at + 1;
    while (pos < length) {
      const byte = bytes[pos] as number;
      if (byte === quote) return pos + 1;
      if (byte === BYTE.backslash) {
        if (isLineEnd(bytes, pos + 1)) {
          this.lines++;
          pos = behindLineEnd(bytes, pos + 1);
        } else {
          pos += 2;
        }
      } else if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) {
        return -1 - pos;
      } else {
        pos++;
      }
    }
    return -1 - length;
  }

  private endOfTriple(at: number, quote: number): number {
    const { bytes, length } = this;
    const stops = IN_TRIPLE;
    let lines = 0;
    let pos = at;
    for (;;) {
      while (stops[bytes[pos] as number] === 0) pos++;
      if (pos >= length) break;
      const byte = bytes[pos] as number;
      if (byte === quote && bytes[pos + 1] === quote && bytes[pos + 2] === quote) break;
      // A joined line end is counted as the next byte.
      if (byte === BYTE.backslash && !isLineEnd(bytes, pos + 1)) pos++;
      else if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[pos + 1] !== BYTE.lineFeed)) lines++;
      pos++;
    }
    this.lines += lines;
    return pos < length ? pos + 3 : -1 - length;
  }
}

/** Bytes that need a look within a string in triple quotes, the padding included. */
const IN_TRIPLE: Uint8Array = new Uint8Array(256);
for (const char of '"\'\\\n\r\0') IN_TRIPLE[char.charCodeAt(0)] = 1;

// Letters of prefixes that matter here: `f` and `t` make fields, `r` may stand beside them.
const FIELDS = 1;
const RAW = 2;
const PREFIX: Uint8Array = prefixLetters();

function prefixLetters(): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of 'fFtT') table[letter.charCodeAt(0)] = FIELDS;
  for (const letter of 'rR') table[letter.charCodeAt(0)] = RAW;
  return table;
}

/** Whether the quote at `at` has a prefix of `f` or `t`, alone or with `r`. `start` is where the source starts. */
function isFormatted(bytes: Uint8Array, at: number, start: number): boolean {
  if (at <= start) return false;
  const last = PREFIX[bytes[at - 1] as number];
  if (last === 0) return false;
  const before = at - 2 < start ? BYTE.space : (bytes[at - 2] as number);
  if (NAME_BYTE[before] !== 1) return last === FIELDS;
  const first = PREFIX[before] as number;
  return first !== 0 && first !== last && (at - 3 < start || NAME_BYTE[bytes[at - 3] as number] !== 1);
}

// What is open within a formatted string, from the outside in.
const TEXT = 1;
const FIELD = 2;
const FORMAT = 3;
const BRACKET = 4;
/** Added to the quote of a string in triple quotes. */
const TRIPLE = 256;

/**
 * As `StringEnds.endOf`, for strings with replacement fields as Python 3.12 reads them: a field holds any expression, strings with the
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
      const end = new StringEnds(bytes, length, start).endOf(at);
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
