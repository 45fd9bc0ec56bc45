import { byteAt, endOfLine, hasLetters, OPEN_PAREN, SEMICOLON } from '../../assembly/bytes';
import { end, goTo, isAtName, isLost, lose, pos, skipSpace, takeByte, takeWord } from '../../assembly/header';
import { count, keepRecords } from '../../assembly/source';
import { skipBrackets } from './brackets';
import { IMPORT, MODULE, PACKAGE, PASSED } from './found';
import { pieceEnd, pieceStart, readDottedName } from './name';

const AT = 64;
/** What editors of old put at the end of a file (The Java Language Specification 3.5). */
const CONTROL_Z = 26;

/** Records the package and the imports of a Java file, which stand before its first type; returns whether all is what Java has there. */
export function scanJava(): bool {
  let hasPackage: bool = false;
  let hasImports: bool = false;
  let isTemplate: bool = false;
  while (!isLost && skipSpace()) {
    if (takeByte(SEMICOLON)) continue;
    const at = pos;
    if (byteAt(at) == AT) {
      // Of a package, or of the first type: then no import follows.
      if (hasPackage || hasImports) break;
      if (!skipAnnotation()) lose();
      continue;
    }
    const before = count;
    if (takeWord('import')) {
      hasImports = readImport(at);
      if (!hasImports) {
        keepRecords(before);
        lose();
      }
    } else if (!hasPackage && !hasImports && takeWord('package')) {
      hasPackage = skipSpace() && readDottedName(PACKAGE, at);
      skipSpace();
      if (!hasPackage || !takeByte(SEMICOLON)) {
        // A template (`package ${name};`): the imports below are as good as any.
        isTemplate = true;
        hasPackage = false;
        keepRecords(before);
        goTo(endOfLine(pos, end));
      }
    } else {
      if (!isAtName() && byteAt(at) != CONTROL_Z) lose();
      break;
    }
  }
  return !isLost && !isTemplate;
}

function readImport(at: usize): bool {
  if (!skipSpace()) return false;
  const isStatic = takeWord('static');
  if (isStatic) skipSpace();
  const before = count;
  if (!readDottedName(IMPORT, at)) return false;
  skipSpace();
  if (!isStatic && count == before + 1 && isModule() && isAtName()) {
    keepRecords(before);
    if (!readDottedName(MODULE, at)) return false;
    skipSpace();
  }
  return takeByte(SEMICOLON);
}

/** Whether the name that was read, a single piece, is the word `module`. */
function isModule(): bool {
  return pieceEnd - pieceStart == 6 && hasLetters(pieceStart, 'module');
}

/** `@a.b.C` with the arguments in parentheses. */
function skipAnnotation(): bool {
  goTo(pos + 1);
  skipSpace();
  if (!readDottedName(PASSED, pos)) return false;
  const behind = pos;
  skipSpace();
  if (byteAt(pos) == OPEN_PAREN) return skipBrackets();
  goTo(behind);
  return true;
}
