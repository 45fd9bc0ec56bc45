import {
  BACKTICK, byteAt, CLOSE_BRACE, CLOSE_BRACKET, CLOSE_PAREN, COLON, DOUBLE_QUOTE, OPEN_BRACE, OPEN_BRACKET, OPEN_PAREN, SINGLE_QUOTE, SLASH,
} from '../../assembly/bytes';
import { end, endOfName, goTo, isName, lose, pos, skipSpace, takeWord } from '../../assembly/header';
import { recordMore } from '../../assembly/source';
import { nameEnd, nameStart, readDeclaredName } from './declared-name';
import { DECLARED } from './found';
import { endOfBackticks } from './name';
import { BLOCK, BRACKET, closeBrace, closeBracket, depth, enter, forgetOpen } from './open';
import { endOfCharacter, forgetUnclosed, goOnInString, openString } from './strings';

/** Records the names that the rest of a Kotlin file declares outside of any class or function. A scan that ends inside something is lost. */
export function readDeclarations(): void {
  forgetOpen();
  forgetUnclosed();
  for (;;) {
    goTo(depth == 0 ? endOfNothing(pos) : endOfPlainCode(pos));
    if (pos >= end) break;
    readToken(byteAt(pos));
  }
  if (depth > 0) lose();
}

/** First place from `at` on at which a walk outside of all declarations has to look, or `end`. */
function endOfNothing(at: usize): usize {
  let place = at;
  while (place < end && !isName(byteAt(place)) && !isMark(byteAt(place))) place++;
  return place;
}

function isMark(byte: i32): bool {
  switch (byte) {
    case 34: // `"`, `'`, `(`, `)`, `/`
    case 39:
    case 40:
    case 41:
    case 47:
    case 91: // `[`, `]`, a backtick, `{`, `}`
    case 93:
    case 96:
    case 123:
    case 125:
      return true;
    default:
      return false;
  }
}

/** The same inside of one: the first mark, since words do not count there. */
function endOfPlainCode(at: usize): usize {
  for (let place = at; place < end; place += 16) {
    const block = v128.load(place);
    // A mark has the same bit in the table of its low half and in that of its high half (`"'()/`; `[]`; a backtick; `{}`).
    const low = i8x16.swizzle(i8x16(4, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 2 | 8, 0, 2 | 8, 0, 1), v128.and(block, i8x16.splat(15)));
    const high = i8x16.swizzle(i8x16(0, 0, 1, 0, 0, 2, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(block, 4));
    const mask = i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
    if (mask != 0) return min<usize>(place + ctz(mask), end);
  }
  return end;
}

function readToken(byte: i32): void {
  const at = pos;
  switch (byte) {
    case SLASH:
      skipSpace();
      if (pos == at) goTo(at + 1);
      break;
    case DOUBLE_QUOTE:
      openString();
      break;
    case SINGLE_QUOTE:
      goTo(endOfCharacter(at));
      break;
    case BACKTICK: {
      const behind = endOfBackticks(at);
      goTo(behind == 0 ? at + 1 : behind);
      break;
    }
    case OPEN_BRACE:
      goTo(at + 1);
      enter(BLOCK);
      break;
    case OPEN_PAREN:
    case OPEN_BRACKET:
      goTo(at + 1);
      enter(BRACKET);
      break;
    case CLOSE_BRACE:
      goTo(at + 1);
      goOnInString(closeBrace());
      break;
    case CLOSE_PAREN:
    case CLOSE_BRACKET:
      goTo(at + 1);
      closeBracket();
      break;
    default:
      readWord();
  }
}

/** A word outside of everything: it may declare. All that do are reserved, so that no name can be one. */
function readWord(): void {
  // Not the word of `Tide::class`.
  if (byteAt(pos - 1) != COLON || byteAt(pos - 2) != COLON) {
    if (takeWord('fun')) return declare(!(skipSpace() && takeWord('interface')));
    if (takeWord('val') || takeWord('var')) return declare(true);
    if (takeWord('class') || takeWord('interface') || takeWord('object') || takeWord('typealias')) return declare(false);
  }
  goTo(endOfName());
}

function declare(hasReceiver: bool): void {
  if (readDeclaredName(hasReceiver)) recordMore(DECLARED, nameStart, nameEnd);
}
