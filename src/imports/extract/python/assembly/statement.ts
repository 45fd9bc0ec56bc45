import { byteAt, CLOSE_PAREN, COMMA, DOT, OPEN_PAREN, STAR } from '../../assembly/bytes';
import { endOfName, isName } from '../../assembly/names';
import { count, keepRecords, record } from '../../assembly/source';
import { MODULE, OF_MODULE } from './kinds';
import { isWordAt, skipBlanks, skipInBrackets } from './lines';

/**
 * Records what the statement names whose `import` or `from` stands at `at`, if one does; its place is `start`. Returns the byte
 * behind the statement, or 0, and nothing is recorded, when something else stands there.
 */
export function readStatement(at: usize, start: usize, end: usize, kind: i32): usize {
  const first = count;
  let behind: usize = 0;
  if (isWordAt(at, 'import')) behind = readImport(at + 6, start, kind);
  else if (isWordAt(at, 'from')) behind = readFromImport(at + 4, start, end, kind);
  if (behind == 0) keepRecords(first);
  return behind;
}

/** `import a.b as c, d`, read from behind `import`. */
function readImport(at: usize, start: usize, kind: i32): usize {
  let pos = at;
  for (;;) {
    const name = skipBlanks(pos);
    const nameEnd = endOfDotted(name);
    if (nameEnd == 0) return 0;
    record(kind, start, name, nameEnd);
    pos = skipBlanks(nameEnd);
    if (isWordAt(pos, 'as')) pos = skipBlanks(endOfName(skipBlanks(pos + 2)));
    if (byteAt(pos) != COMMA) return pos;
    pos++;
  }
  return 0;
}

/** `from a.b import c as d, e`, read from behind `from`: the module, then its names. */
function readFromImport(at: usize, start: usize, end: usize, kind: i32): usize {
  const module = skipBlanks(at);
  let pos = module;
  while (byteAt(pos) == DOT) pos = skipBlanks(pos + 1);
  let moduleEnd = pos;
  if (!isWordAt(pos, 'import')) {
    moduleEnd = endOfDotted(pos);
    if (moduleEnd == 0) return 0;
    pos = skipBlanks(moduleEnd);
    if (!isWordAt(pos, 'import')) return 0;
  } else if (pos == module) {
    return 0;
  }
  record(MODULE, start, module, moduleEnd);
  pos = skipBlanks(pos + 6);
  if (byteAt(pos) == STAR) {
    record(kind + OF_MODULE, start, pos, pos + 1);
    return pos + 1;
  }
  const isInParens = byteAt(pos) == OPEN_PAREN;
  if (isInParens) pos = skipInBrackets(pos + 1, end);
  const first = pos;
  for (;;) {
    const nameEnd = endOfName(pos);
    if (nameEnd == pos) break;
    record(kind + OF_MODULE, start, pos, nameEnd);
    pos = skip(nameEnd, end, isInParens);
    if (isWordAt(pos, 'as')) pos = skip(endOfName(skip(pos + 2, end, isInParens)), end, isInParens);
    if (byteAt(pos) != COMMA) break;
    pos = skip(pos + 1, end, isInParens);
  }
  if (pos == first) return 0;
  if (!isInParens) return pos;
  return byteAt(pos) == CLOSE_PAREN ? pos + 1 : 0;
}

function skip(at: usize, end: usize, isInParens: bool): usize {
  return isInParens ? skipInBrackets(at, end) : skipBlanks(at);
}

/** The byte behind `a.b.c`, with blanks around the dots or not; 0 when no name starts at `at`. */
function endOfDotted(at: usize): usize {
  let pos = endOfTight(at);
  if (pos == at || byteAt(at) == DOT) return 0;
  for (;;) {
    const next = skipBlanks(pos);
    // Blanks around a dot, which nobody writes; a name behind blanks is a word of the statement unless a dot came before.
    if (byteAt(next) != DOT && byteAt(pos - 1) != DOT) return pos;
    const behind = endOfTight(next);
    if (behind == next) return 0;
    pos = behind;
  }
  return 0;
}

/** The byte behind names and dots without blanks. */
function endOfTight(at: usize): usize {
  let pos = at;
  while (isName(byteAt(pos)) || byteAt(pos) == DOT) pos++;
  return pos;
}
