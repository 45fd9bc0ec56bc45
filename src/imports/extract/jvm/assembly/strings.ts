import { BACKSLASH, bitsOf, byteAt, CARRIAGE_RETURN, DOUBLE_QUOTE, indexOfTwo, LINE_FEED, OPEN_BRACE, SINGLE_QUOTE } from '../../assembly/bytes';
import { end, goTo, lose, pos } from '../../assembly/header';
import { DOLLARS, enter, IN_STRING, IN_TEXT } from './open';

const DOLLAR = 36;

/** `"` here opens a string; the dollars before it say how many open an expression in it. */
export function openString(): void {
  let dollars = 0;
  while (byteAt(pos - 1 - dollars) == DOLLAR) dollars++;
  const isText = byteAt(pos + 1) == DOUBLE_QUOTE && byteAt(pos + 2) == DOUBLE_QUOTE;
  goTo(pos + (isText ? 3 : 1));
  goOnInString((isText ? IN_TEXT : IN_STRING) + DOLLARS * max(dollars, 1));
}

/** Goes on in a string, to behind its end or into an expression in it; `kind` is how it stands in what is open, and nothing happens with that of no string. */
export function goOnInString(kind: i32): void {
  if (kind < IN_STRING) return;
  const isText = kind % DOLLARS == IN_TEXT;
  const wanted = kind / DOLLARS;
  let at = pos;
  for (;;) {
    at = isText ? indexOfTwo(at, end, DOUBLE_QUOTE, DOLLAR) : endOfPlainString(at);
    if (at >= end) break;
    const byte = byteAt(at);
    if (byte == DOLLAR) {
      const first = at;
      while (byteAt(at) == DOLLAR) at++;
      if (byteAt(at) != OPEN_BRACE || <i32>(at - first) < wanted) continue;
      goTo(at + 1);
      enter(kind);
      return;
    }
    if (isText && (byteAt(at + 1) != DOUBLE_QUOTE || byteAt(at + 2) != DOUBLE_QUOTE)) {
      at++;
    } else if (isText) {
      // The last three of a row of quotes end the text.
      while (byteAt(at) == DOUBLE_QUOTE) at++;
      break;
    } else if (byte == BACKSLASH) {
      at += 2;
    } else {
      // A string cannot cross a line: what seemed to open one did not.
      if (byte == DOUBLE_QUOTE) at++;
      break;
    }
  }
  at = min<usize>(at, end);
  if (at == end && isText && byteAt(at - 1) != DOUBLE_QUOTE) lose();
  goTo(at);
}

/** First place from `at` on at which a string of one quote may end or an expression begin in it, or `end`. */
function endOfPlainString(at: usize): usize {
  for (let place = at; place < end; place += 16) {
    const block = v128.load(place);
    const ends = v128.or(bitsOf(block, DOUBLE_QUOTE), v128.or(bitsOf(block, LINE_FEED), bitsOf(block, CARRIAGE_RETURN)));
    const mask = i8x16.bitmask(v128.or(ends, v128.or(bitsOf(block, BACKSLASH), bitsOf(block, DOLLAR))));
    if (mask != 0) return min<usize>(place + ctz(mask), end);
  }
  return end;
}

/** No character that opens before this place is closed. */
let unclosed: usize = 0;

export function forgetUnclosed(): void {
  unclosed = 0;
}

/** The byte behind the character literal at `at`; of a quote that opens none, behind the quote. */
export function endOfCharacter(at: usize): usize {
  // An earlier search passed this quote as an escaped one, and met behind it what this one would meet.
  if (at < unclosed) return at + 1;
  let place = at + 1;
  for (; place < end; place++) {
    const byte = byteAt(place);
    if (byte == SINGLE_QUOTE) return place + 1;
    if (byte == BACKSLASH) place++;
    else if (byte == 0 || byte == LINE_FEED || byte == CARRIAGE_RETURN) break;
  }
  unclosed = place;
  return at + 1;
}
