import { BACKTICK, byteAt, COLON, DOUBLE_QUOTE, endOfLine, OPEN_BRACKET, OPEN_PAREN, SEMICOLON } from '../../assembly/bytes';
import { end, goTo, isAtName, isLost, lose, pos, skipSpace, takeByte, takeWord } from '../../assembly/header';
import { count, keepRecords, recordMore } from '../../assembly/source';
import { skipBrackets } from './brackets';
import { readDeclarations } from './declarations';
import { ARGUMENT, FILE_ANNOTATION, IMPORT, PACKAGE, PASSED } from './found';
import { readDottedName } from './name';

const AT = 64;

/**
 * Records the package and the imports of a Kotlin file or script, which stand before its first declaration or statement
 * (Kotlin language specification, `importList`), and what it declares; returns whether the place was never lost.
 */
export function scanKotlin(isScript: bool): bool {
  // `#!`
  if (byteAt(pos) == 35 && byteAt(pos + 1) == 33) goTo(endOfLine(pos, end));
  let hasPackage: bool = false;
  let hasImports: bool = false;
  while (!isLost && skipSpace()) {
    if (takeByte(SEMICOLON)) continue;
    const at = pos;
    const before = count;
    if (byteAt(at) == AT) {
      // Of the file, or of the first declaration: then no import follows.
      if (!isAtFileAnnotation()) break;
      if (!readFileAnnotation()) lose();
    } else if (takeWord('import')) {
      skipSpace();
      if (!readDottedName(IMPORT, at)) {
        keepRecords(before);
        // In a script `import` may be a name of its own.
        if (!isScript) lose();
        break;
      }
      hasImports = true;
      skipAlias();
    } else if (!hasPackage && !hasImports && takeWord('package')) {
      hasPackage = skipSpace() && readDottedName(PACKAGE, at);
      if (!hasPackage) {
        keepRecords(before);
        lose();
      }
    } else {
      if (!isScript && !isAtName() && byteAt(at) != BACKTICK) lose();
      break;
    }
  }
  // Nothing can import from a script.
  if (!isScript && !isLost) readDeclarations();
  return !isLost;
}

/** `@file:`; the place does not change. */
function isAtFileAnnotation(): bool {
  const at = pos;
  goTo(at + 1);
  const isFile = takeWord('file');
  skipSpace();
  const hasColon = takeByte(COLON);
  goTo(at);
  return isFile && hasColon;
}

/** `@file:A("x")` or `@file:[A B("x")]`. Some give the file's functions to Java as a class of that name: whoever reads the records tells. */
function readFileAnnotation(): bool {
  const at = pos;
  while (byteAt(pos) != COLON) goTo(pos + 1);
  goTo(pos + 1);
  skipSpace();
  if (byteAt(pos) == OPEN_BRACKET) return skipBrackets();
  const before = count;
  if (!readDottedName(FILE_ANNOTATION, at)) {
    keepRecords(before);
    return false;
  }
  if (byteAt(pos) != OPEN_PAREN) return true;
  const first = pos + 1;
  if (!skipBrackets()) return false;
  const last = pos - 2;
  if (byteAt(first) == DOUBLE_QUOTE && byteAt(last) == DOUBLE_QUOTE) recordMore(ARGUMENT, first + 1, last);
  return true;
}

function skipAlias(): void {
  const behind = pos;
  skipSpace();
  if (takeWord('as')) {
    skipSpace();
    if (readDottedName(PASSED, pos)) return;
    lose();
  }
  goTo(behind);
}
