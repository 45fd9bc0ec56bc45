import { BYTE, endOfBlockComment, endOfLine, isWordAt } from '../javascript/source-bytes.js';

/**
 * Whether a build constraint keeps a Go file out of every build: `//go:build ignore` or `// +build ignore` in a comment
 * before the package clause ("Build constraints" in the documentation of go/build, reviewed 2026-11-25; `ignore` is a
 * convention for programs that `go run` starts by their file name). `at` is the start of the text.
 */
export function isLeftOut(bytes: Uint8Array, at: number, length: number): boolean {
  let pos = at;
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.space || (byte !== undefined && byte >= BYTE.tab && byte <= BYTE.carriageReturn)) {
      pos++;
    } else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.slash) {
      const end = endOfLine(bytes, pos + 2, length);
      if (isIgnore(bytes, pos + 2)) return true;
      pos = end;
    } else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.star) {
      pos = endOfBlockComment(bytes, pos + 2, length);
      if (pos < 0) return false;
    } else {
      return false;
    }
  }
  return false;
}

/** `at` stands behind `//`. */
function isIgnore(bytes: Uint8Array, at: number): boolean {
  let pos = at;
  if (isWordAt(bytes, pos, 'go:build')) {
    pos = skipBlanks(bytes, pos + 'go:build'.length);
  } else {
    pos = skipBlanks(bytes, pos);
    if (!isWordAt(bytes, pos, '+build')) return false;
    pos = skipBlanks(bytes, pos + '+build'.length);
  }
  if (!isWordAt(bytes, pos, 'ignore')) return false;
  pos = skipBlanks(bytes, pos + 'ignore'.length);
  const next = bytes[pos];
  // Alone, or `ignore && ...`; in the older form `ignore,...`. Behind a blank the older form means "or".
  const isAnd = (next === 38 && bytes[pos + 1] === 38) || next === BYTE.comma;
  return next === BYTE.lineFeed || next === BYTE.carriageReturn || next === 0 || isAnd;
}

function skipBlanks(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (bytes[pos] === BYTE.space || bytes[pos] === BYTE.tab) pos++;
  return pos;
}
