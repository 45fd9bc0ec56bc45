import {
  BACKSLASH, byteAt, CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, COLON, DOUBLE_QUOTE, endOfLine, HASH, OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN,
  SINGLE_QUOTE, SPACE,
} from '../../assembly/bytes';
import { ByteStack } from '../../assembly/byte-stack';
import { isName } from '../../assembly/names';
import { behindLineEnd, isLineEnd } from './lines';
import { endOfPlainString, isFormatted, isTriple, neverEnds, resume } from './strings';

// What is open within a formatted string, from the outside in.
const TEXT = 0;
const FIELD = 1;
const FORMAT = 2;
const BRACKET = 3;
const KIND = 3;
// Each with the quotes of the text that it stands in.
const IS_DOUBLE = 4;
const IS_TRIPLE = 8;
const QUOTES = 12;

const open = new ByteStack();

/**
 * As `endOfPlainString`, for strings with replacement fields as Python 3.12 reads them: a field holds any expression, strings with the
 * same quotes and comments included, and a format after `:`, which may hold fields again.
 */
export function endOfFormatted(at: usize, end: usize): usize {
  open.clear();
  let pos = enterText(at);
  while (pos < end) {
    const context = open.top(TEXT);
    const kind = context & KIND;
    if (kind == FIELD || kind == BRACKET) {
      pos = stepInField(pos, end, context);
      continue;
    }
    // Text of a string, or of a format, which has no quotes of its own.
    const isInTriple = (context & IS_TRIPLE) != 0;
    const byte = byteAt(pos);
    if (!isInTriple && isLineEnd(byte)) return neverEnds(pos);
    if (byte == ((context & IS_DOUBLE) != 0 ? DOUBLE_QUOTE : SINGLE_QUOTE) && (!isInTriple || isTriple(pos))) {
      // A field that the string's end cuts off is a mistake; the string ends all the same.
      while ((open.pop(TEXT) & KIND) != TEXT) {}
      pos += isInTriple ? 3 : 1;
      if (open.depth == 0) return pos;
    } else if (byte == BACKSLASH) {
      pos = behindEscape(pos, end);
    } else if (byte == OPEN_BRACE) {
      // `{{` is a brace in a text; in a format a field starts with each brace.
      const isDouble = kind == TEXT && byteAt(pos + 1) == OPEN_BRACE;
      if (!isDouble) open.push(FIELD | (context & QUOTES));
      pos += isDouble ? 2 : 1;
    } else {
      if (byte == CLOSE_BRACE && kind == FORMAT) open.pop(TEXT);
      pos++;
    }
  }
  return neverEnds(end);
}

/** One token inside a replacement field, or a bracket in it; returns the place behind. */
function stepInField(at: usize, end: usize, context: i32): usize {
  switch (byteAt(at)) {
    case DOUBLE_QUOTE:
    case SINGLE_QUOTE: {
      if (isFormatted(at)) return enterText(at);
      const close = endOfPlainString(at, end);
      return close == 0 ? resume : close;
    }
    case HASH:
      return endOfLine(at, end);
    case OPEN_PAREN:
    case OPEN_BRACKET:
    case OPEN_BRACE:
      open.push(BRACKET | (context & QUOTES));
      break;
    case CLOSE_PAREN:
    case CLOSE_BRACKET:
      if ((context & KIND) == BRACKET) open.pop(TEXT);
      break;
    case CLOSE_BRACE:
      open.pop(TEXT);
      break;
    case COLON:
      if ((context & KIND) == FIELD) {
        open.pop(TEXT);
        open.push(FORMAT | (context & QUOTES));
      }
      break;
    default:
  }
  return at + 1;
}

function enterText(at: usize): usize {
  const isInTriple = isTriple(at);
  open.push(TEXT | (byteAt(at) == DOUBLE_QUOTE ? IS_DOUBLE : 0) | (isInTriple ? IS_TRIPLE : 0));
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
