import { BACKTICK, byteAt, CLOSE_PAREN, DOT, DOUBLE_QUOTE, endOfString, indexOf, OPEN_PAREN, SEMICOLON } from '../../assembly/bytes';
import { end, endOfName, goTo, isAtName, isLost, lose, pos, skipSpace, startWalk, takeByte, takeWord } from '../../assembly/header';
import { count, origin, record, records, reserve, startRecords } from '../../assembly/source';
import { IMPORT, PACKAGE, RAW_IMPORT } from './found';
import { isLeftOut } from './left-out';

export { count, records, reserve };

/** Scans the source from byte `from` to byte `to` of what was put at `reserve`; returns whether all is what Go has there. */
export function scan(from: usize, to: usize): bool {
  startWalk(origin + from, origin + to, false);
  startRecords(origin + from, 1, 1);
  const leftOut = isLeftOut(pos, end);
  if (skipSpace() && readPackage(leftOut)) readImports();
  return !isLost;
}

/** The clause of a file that is left out names no package that others can import. */
function readPackage(leftOut: bool): bool {
  const at = pos;
  if (!takeWord('package') || !skipSpace() || !isAtName()) {
    lose();
    return false;
  }
  const start = pos;
  goTo(endOfName());
  if (!leftOut) record(PACKAGE, at, start, pos);
  return true;
}

function readImports(): void {
  while (skipSpace()) {
    if (takeByte(SEMICOLON)) continue;
    const at = pos;
    if (!takeWord('import')) {
      // A declaration: no import can follow. Anything else is no Go.
      if (!isAtName()) lose();
      return;
    }
    if (!skipSpace() || !(takeByte(OPEN_PAREN) ? readGroup() : readImport(at))) {
      lose();
      return;
    }
  }
}

function readGroup(): bool {
  while (skipSpace()) {
    if (takeByte(CLOSE_PAREN)) return true;
    if (!takeByte(SEMICOLON) && !readImport(pos)) return false;
  }
  return false;
}

/** An optional name (also `_` and `.`), then the path; `at` is the place to note. */
function readImport(at: usize): bool {
  if (isAtName()) goTo(endOfName());
  else takeByte(DOT);
  if (!skipSpace()) return false;
  const start = pos;
  const isRaw = byteAt(start) == BACKTICK;
  if (!isRaw && byteAt(start) != DOUBLE_QUOTE) return false;
  const quote = isRaw ? indexOf(start + 1, end, BACKTICK) : endOfString(start, end);
  if (quote == 0 || quote == end) return false;
  goTo(quote + 1);
  record(isRaw ? RAW_IMPORT : IMPORT, at, start + 1, quote);
  return true;
}
