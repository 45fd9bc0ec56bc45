import { byteAt, CARRIAGE_RETURN, COMMA, endOfBlockComment, endOfLine, hasLetters, isBlank, LINE_FEED, SLASH, SPACE, STAR } from '../../assembly/bytes';
import { isName } from '../../assembly/header';

const TAB = 9;

/**
 * Whether a build constraint keeps a Go file out of every build: `//go:build ignore` or `// +build ignore` in a comment
 * before the package clause ("Build constraints" in the documentation of go/build, reviewed 2026-11-25; `ignore` is a
 * convention for programs that `go run` starts by their file name). `at` is the start of the text.
 */
export function isLeftOut(at: usize, end: usize): bool {
  let pos = at;
  while (pos < end) {
    if (isBlank(byteAt(pos))) {
      pos++;
    } else if (byteAt(pos) != SLASH) {
      return false;
    } else if (byteAt(pos + 1) == SLASH) {
      if (isIgnore(pos + 2)) return true;
      pos = endOfLine(pos + 2, end);
    } else if (byteAt(pos + 1) == STAR) {
      pos = endOfBlockComment(pos + 2, end);
      if (pos == 0) return false;
    } else {
      return false;
    }
  }
  return false;
}

/** `at` stands behind `//`. */
function isIgnore(at: usize): bool {
  let pos = at;
  if (isWordAt(pos, 'go:build')) {
    pos = skipBlanks(pos + 'go:build'.length);
  } else {
    pos = skipBlanks(pos);
    if (!isWordAt(pos, '+build')) return false;
    pos = skipBlanks(pos + '+build'.length);
  }
  if (!isWordAt(pos, 'ignore')) return false;
  pos = skipBlanks(pos + 'ignore'.length);
  const next = byteAt(pos);
  // Alone, or `ignore && ...`; in the older form `ignore,...`. Behind a blank the older form means "or".
  const isAnd = (next == 38 && byteAt(pos + 1) == 38) || next == COMMA;
  return next == LINE_FEED || next == CARRIAGE_RETURN || next == 0 || isAnd;
}

function isWordAt(at: usize, word: string): bool {
  return hasLetters(at, word) && !isName(byteAt(at + word.length));
}

function skipBlanks(at: usize): usize {
  let pos = at;
  while (byteAt(pos) == SPACE || byteAt(pos) == TAB) pos++;
  return pos;
}
