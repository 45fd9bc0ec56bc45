import { BYTE, endOfName, NAME_BYTE, skipBlanks, skipInBrackets } from './source-bytes.js';
import type { SpecifierText } from './specifier-text.js';

/**
 * `import a.b as c, d`, read from behind `import`: adds one specifier for each name to `specifiers`, which is empty, and returns
 * the index behind the statement; -1, and nothing is added, when something else stands there.
 */
export function readImport(bytes: Uint8Array, at: number, text: SpecifierText, specifiers: string[]): number {
  let pos = at;
  for (;;) {
    text.cut(0);
    const end = readDotted(bytes, skipBlanks(bytes, pos), text);
    if (end < 0) {
      specifiers.length = 0;
      return -1;
    }
    specifiers.push(text.text());
    pos = skipBlanks(bytes, end);
    if (isAsWord(bytes, pos)) pos = skipBlanks(bytes, endOfName(bytes, skipBlanks(bytes, pos + 2)));
    if (bytes[pos] !== BYTE.comma) return pos;
    pos++;
  }
}

/** `from a.b import c as d, e`, read from behind `from`, as `a.b.c`, `a.b.e`, or `a.b.*`; otherwise as `readImport`. */
export function readFromImport(bytes: Uint8Array, at: number, length: number, text: SpecifierText, specifiers: string[]): number {
  text.cut(0);
  let pos = skipBlanks(bytes, at);
  for (; bytes[pos] === BYTE.dot; pos = skipBlanks(bytes, pos + 1)) text.addByte(BYTE.dot);
  const isModule = !isImportWord(bytes, pos);
  if (isModule) {
    pos = readDotted(bytes, pos, text);
    if (pos < 0) return -1;
    pos = skipBlanks(bytes, pos);
    if (!isImportWord(bytes, pos)) return -1;
    text.addByte(BYTE.dot);
  } else if (text.length === 0) {
    return -1;
  }
  pos = skipBlanks(bytes, pos + 6);
  if (bytes[pos] === BYTE.star) {
    text.addByte(BYTE.star);
    specifiers.push(text.text());
    return pos + 1;
  }
  const prefix = text.length;
  const isInParens = bytes[pos] === BYTE.openParen;
  pos = isInParens ? skipInBrackets(bytes, pos + 1, length) : pos;
  for (;;) {
    const end = endOfName(bytes, pos);
    if (end === pos) break;
    text.cut(prefix);
    text.add(bytes, pos, end);
    specifiers.push(text.text());
    pos = isInParens ? skipInBrackets(bytes, end, length) : skipBlanks(bytes, end);
    if (isAsWord(bytes, pos)) {
      pos = endOfName(bytes, isInParens ? skipInBrackets(bytes, pos + 2, length) : skipBlanks(bytes, pos + 2));
      pos = isInParens ? skipInBrackets(bytes, pos, length) : skipBlanks(bytes, pos);
    }
    if (bytes[pos] !== BYTE.comma) break;
    pos = isInParens ? skipInBrackets(bytes, pos + 1, length) : skipBlanks(bytes, pos + 1);
  }
  if (!isInParens) return specifiers.length === 0 ? -1 : pos;
  if (specifiers.length > 0 && bytes[pos] === BYTE.closeParen) return pos + 1;
  specifiers.length = 0;
  return -1;
}

/** Adds `a.b.c`, with blanks around the dots or not, and returns the index behind it; -1 when no name starts at `at`. */
function readDotted(bytes: Uint8Array, at: number, text: SpecifierText): number {
  let end = endOfDotted(bytes, at);
  if (end === at || bytes[at] === BYTE.dot) return -1;
  text.add(bytes, at, end);
  for (;;) {
    const next = skipBlanks(bytes, end);
    // Blanks around a dot, which nobody writes; a name behind blanks is a word of the statement unless a dot came before.
    if (bytes[next] !== BYTE.dot && bytes[end - 1] !== BYTE.dot) return end;
    const behind = endOfDotted(bytes, next);
    if (behind === next) return -1;
    text.add(bytes, next, behind);
    end = behind;
  }
}

function endOfDotted(bytes: Uint8Array, at: number): number {
  let pos = at;
  while (NAME_BYTE[bytes[pos] as number] === 1 || bytes[pos] === BYTE.dot) pos++;
  return pos;
}

function isAsWord(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 97 && bytes[at + 1] === 115 && NAME_BYTE[bytes[at + 2] as number] !== 1;
}

/** `import` at `at`. */
export function isImportWord(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 105 && bytes[at + 1] === 109 && bytes[at + 2] === 112 && bytes[at + 3] === 111 && bytes[at + 4] === 114 &&
    bytes[at + 5] === 116 && NAME_BYTE[bytes[at + 6] as number] !== 1
  );
}

/** `from` at `at`. */
export function isFromWord(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 102 && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 109 && NAME_BYTE[bytes[at + 4] as number] !== 1
  );
}
