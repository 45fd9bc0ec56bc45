import { readPlainImport } from './plain-import.js';
import { type FoundImport, readImportDeclaration, readLiteralArgument, readReexport } from './statement.js';
import { isBeforeType, isPromiseMember, startOfWord } from './words.js';
import { BYTE, endOfName, isWordAt, NAME_BYTE, skipTrivia } from './source-bytes.js';

/**
 * How many bytes the word at `at` has when it is one that may import, `import`, `export` or `require`, and nothing before it from
 * `start` on makes it part of a longer name; else 0.
 */
export function keywordSize(bytes: Uint8Array, at: number, start: number): number {
  if (at < start || (at > start && NAME_BYTE[bytes[at - 1] as number] === 1)) return 0;
  if (isWordAt(bytes, at, 'import') || isWordAt(bytes, at, 'export')) return NAME_BYTE[bytes[at + 6] as number] === 1 ? 0 : 6;
  return isWordAt(bytes, at, 'require') && NAME_BYTE[bytes[at + 7] as number] !== 1 ? 7 : 0;
}

/**
 * The import that the keyword from `from` to `end` makes, or null. Its `end` is the last byte of a declaration that was
 * read whole, or -1 where reading goes on behind the keyword, as for calls. `last` is the index of the last byte of the
 * token before the keyword, -1 when that token ends a value.
 */
export function readKeyword(
  bytes: Uint8Array,
  length: number,
  from: number,
  end: number,
  last: number,
  isTypeScript: boolean,
): FoundImport | null {
  if (bytes[from] === 105) {
    const plain = readPlainImport(bytes, end, length);
    if (plain !== null) return plain;
  }
  // `e`, `r`
  if (bytes[from] === 101) return readReexport(bytes, end, length);
  const paren = skipTrivia(bytes, end, length);
  if (bytes[from] === 114) {
    const argument = readLiteralArgument(bytes, paren, length);
    return argument === null ? null : { specifier: argument.value, kind: 'value', end: -1 };
  }
  const call = skipPhase(bytes, paren, length);
  if (bytes[call] !== BYTE.openParen) return readImportDeclaration(bytes, end, length);
  const argument = readLiteralArgument(bytes, call, length);
  if (argument === null) return null;
  const isType = isTypeScript && (isTypePlace(bytes, last) || hasTypeMember(bytes, argument.end + 1, length));
  return { specifier: argument.value, kind: isType ? 'type' : 'dynamic', end: -1 };
}

/** `import.defer('x')` and `import.source('x')` are calls as `import('x')` is; `import.meta` is none. */
function skipPhase(bytes: Uint8Array, at: number, length: number): number {
  if (bytes[at] !== BYTE.dot) return at;
  const phase = skipTrivia(bytes, at + 1, length);
  if (!isWordAt(bytes, phase, 'defer') && !isWordAt(bytes, phase, 'source')) return at;
  return skipTrivia(bytes, endOfName(bytes, phase), length);
}

/**
 * Whether `import('x')` stands behind `typeof`, `as` and the like, or first in type arguments. `let x: import('x')` (a
 * module that is itself a type) is not told from a value: the stronger edge is the safe mistake.
 */
function isTypePlace(bytes: Uint8Array, last: number): boolean {
  if (last < 0) return false;
  if (bytes[last] === BYTE.less) return bytes[last - 1] !== BYTE.less;
  return isBeforeType(bytes, startOfWord(bytes, last, 0));
}

/** Whether the call whose argument ends before `at` is followed by a member that no promise has, as in `import('x').Row`. */
function hasTypeMember(bytes: Uint8Array, at: number, length: number): boolean {
  const paren = endOfOptions(bytes, skipTrivia(bytes, at, length), length);
  if (bytes[paren] !== BYTE.closeParen) return false;
  const dot = skipTrivia(bytes, paren + 1, length);
  return bytes[dot] === BYTE.dot && !isPromiseMember(bytes, skipTrivia(bytes, dot + 1, length));
}

/** Longer than any options of a type import: `{ with: { 'resolution-mode': 'import' } }`. */
const MOST_OPTIONS = 200;

/** Where the parenthesis that closes a call should be: `at`, or behind the object that follows a comma there. */
function endOfOptions(bytes: Uint8Array, at: number, length: number): number {
  if (bytes[at] !== BYTE.comma) return at;
  const end = Math.min(length, at + MOST_OPTIONS);
  let depth = 0;
  for (let pos = at + 1; pos < end; pos++) {
    const byte = bytes[pos] as number;
    if (byte === BYTE.closeParen && depth === 0) return pos;
    if (byte === BYTE.openBrace) depth++;
    else if (byte === BYTE.closeBrace) depth--;
    else if (byte === BYTE.doubleQuote || byte === BYTE.singleQuote) {
      pos = bytes.indexOf(byte, pos + 1);
      if (pos < 0 || pos >= end) return at;
    }
  }
  return at;
}
