import { BACKTICK, byteAt, CARRIAGE_RETURN, DOT, LINE_FEED, STAR } from '../../assembly/bytes';
import { end, goTo, isAtName, isName, pos, skipSpace, takeByte } from '../../assembly/header';
import { record, recordMore } from '../../assembly/source';
import { PASSED, PIECE } from './found';

/** The piece of a name that was read last. */
export let pieceStart: usize = 0;
export let pieceEnd: usize = 0;

/**
 * Steps over `a.b.C` or `a.b.*` and records it as `kind` at the place `at`, further pieces behind it. False when no name
 * stands here: the pieces that were recorded by then are to be dropped.
 */
export function readDottedName(kind: i32, at: usize): bool {
  if (!isAtName() && byteAt(pos) != BACKTICK) return false;
  let next = kind;
  for (;;) {
    const start = pos;
    const isQuoted = byteAt(start) == BACKTICK;
    const behind = isQuoted ? endOfBackticks(start) : endOfDotted(start);
    if (behind <= start) return false;
    add(next, at, isQuoted ? start + 1 : start, isQuoted ? behind - 1 : behind);
    next = kind == PASSED ? PASSED : PIECE;
    goTo(behind);
    const last = byteAt(behind - 1);
    if (last == STAR) return true;
    skipSpace();
    if (last != DOT) {
      if (!takeByte(DOT)) {
        goTo(behind);
        return true;
      }
      add(next, at, pos - 1, pos);
      skipSpace();
    }
    if (takeByte(STAR)) {
      add(next, at, pos - 1, pos);
      return true;
    }
  }
  return false;
}

function add(kind: i32, at: usize, start: usize, behind: usize): void {
  pieceStart = start;
  pieceEnd = behind;
  if (kind == PIECE) recordMore(kind, start, behind);
  else if (kind != PASSED) record(kind, at, start, behind);
}

/** The byte behind names, the dots directly between and behind them, and a star behind a dot. */
function endOfDotted(start: usize): usize {
  let at = start;
  while (isName(byteAt(at)) || byteAt(at) == DOT) at++;
  return at > start && byteAt(at) == STAR && byteAt(at - 1) == DOT ? at + 1 : at;
}

/** The byte behind a name in backticks, or 0 when it does not end on its line. */
export function endOfBackticks(at: usize): usize {
  for (let place = at + 1; place < end; place++) {
    const byte = byteAt(place);
    if (byte == BACKTICK) return place + 1;
    if (byte == 0 || byte == LINE_FEED || byte == CARRIAGE_RETURN) return 0;
  }
  return 0;
}
