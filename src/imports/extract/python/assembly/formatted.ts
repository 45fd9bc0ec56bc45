import {
  BACKSLASH, byteAt, CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, COLON, DOUBLE_QUOTE, endOfLine, OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN, SINGLE_QUOTE,
  SPACE,
} from '../../assembly/bytes';
import { behindLineEnd, HASH, isLineEnd, isName } from './names';
import { endOfPlainString, isFormatted, isTriple, neverEnds, resume } from './strings';

// What is open within a formatted string, from the outside in: each with the quote of the text that it stands in.
const TEXT = 0x100;
const FIELD = 0x200;
const FORMAT = 0x300;
const BRACKET = 0x400;
/** Added to the quote of a string in triple quotes. */
const TRIPLE = 0x80;

let room: usize = 1024;
let open: usize = heap.alloc(room);
let depth: usize = 0;

function enter(context: i32): void {
  if ((depth + 1) * 2 > room) {
    room *= 4;
    open = heap.realloc(open, room);
  }
  store<u16>(open + depth++ * 2, <u16>context);
}

function top(): i32 {
  return depth == 0 ? 0 : <i32>load<u16>(open + (depth - 1) * 2);
}

function kindOf(context: i32): i32 {
  return context & 0xf00;
}

function quoteOf(context: i32): i32 {
  return context & 0xff;
}

/**
 * As `endOfPlainString`, for strings with replacement fields as Python 3.12 reads them: a field holds any expression, strings with the
 * same quotes and comments included, and a format after `:`, which may hold fields again.
 */
export function endOfFormatted(at: usize, start: usize, end: usize): usize {
  depth = 0;
  let pos = enterText(at);
  while (pos < end) {
    const context = top();
    const kind = kindOf(context);
    if (kind == FIELD || kind == BRACKET) {
      pos = stepInField(pos, start, end);
      continue;
    }
    // Text of a string, or of a format, which has no quotes of its own.
    const quote = quoteOf(context) & ~TRIPLE;
    const isInTriple = (context & TRIPLE) != 0;
    const byte = byteAt(pos);
    if (!isInTriple && isLineEnd(byte)) return neverEnds(pos);
    if (byte == quote && (!isInTriple || isTriple(pos))) {
      // A field that the string's end cuts off is a mistake; the string ends all the same.
      while (kindOf(top()) != TEXT) depth--;
      depth--;
      pos += isInTriple ? 3 : 1;
      if (depth == 0) return pos;
    } else if (byte == BACKSLASH) {
      pos = behindEscape(pos, end);
    } else if (byte == OPEN_BRACE) {
      // `{{` is a brace in a text; in a format a field starts with each brace.
      const isDouble = kind == TEXT && byteAt(pos + 1) == OPEN_BRACE;
      if (!isDouble) enter(FIELD | quoteOf(context));
      pos += isDouble ? 2 : 1;
    } else {
      if (byte == CLOSE_BRACE && kind == FORMAT) depth--;
      pos++;
    }
  }
  return neverEnds(end);
}

/** One token inside a replacement field; returns the place behind it. */
function stepInField(at: usize, start: usize, end: usize): usize {
  const context = top();
  switch (byteAt(at)) {
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE: {
      if (isFormatted(at, start)) return enterText(at);
      const close = endOfPlainString(at, end);
      return close == 0 ? resume : close;
    }
    case HASH:
      return endOfLine(at, end);
    case OPEN_PAREN:
    case OPEN_BRACKET:
    case OPEN_BRACE:
      enter(BRACKET | quoteOf(context));
      break;
    case CLOSE_PAREN:
    case CLOSE_BRACKET:
      if (kindOf(context) == BRACKET) depth--;
      break;
    case CLOSE_BRACE:
      depth--;
      break;
    case COLON:
      if (kindOf(context) == FIELD) {
        depth--;
        enter(FORMAT | quoteOf(context));
      }
      break;
    default:
  }
  return at + 1;
}

function enterText(at: usize): usize {
  const isInTriple = isTriple(at);
  enter(TEXT | byteAt(at) | (isInTriple ? TRIPLE : 0));
  return at + (isInTriple ? 3 : 1);
}

/** Behind a backslash in a text with fields: it keeps a quote or a line end, never a brace; `\N{name}` is no field. */
function behindEscape(at: usize, end: usize): usize {
  const next = byteAt(at + 1);
  if (next == OPEN_BRACE || next == CLOSE_BRACE) return at + 1;
  if (isLineEnd(next)) return behindLineEnd(at + 1);
  // `N`
  if (next != 78 || byteAt(at + 2) != OPEN_BRACE) return at + 2;
  let pos = at + 3;
  while (pos < end && isInCharacterName(byteAt(pos))) pos++;
  return byteAt(pos) == CLOSE_BRACE ? pos + 1 : at + 2;
}

/** Letters, digits, space, hyphen, and the underscore, which is in no name of a character. */
function isInCharacterName(byte: i32): bool {
  return byte < 0x80 && (isName(byte) || byte == SPACE || byte == 45);
}
