import type { ImportKind } from '../../import-record.js';
import { BYTE, endOfName, isWordAt, skipTrivia } from './source-bytes.js';
import { readStringLiteral } from './string-literal.js';

/** An import found at a keyword; `end` is the index of the last byte of its specifier. */
export interface FoundImport {
  readonly specifier: string;
  readonly kind: ImportKind;
  readonly end: number;
}

/**
 * What follows the word `import` (which ends before `at`) when it is a declaration: `import 'x'`, `import a, {b} from 'x'`,
 * `import * as a from 'x'`, `import type ...`, `import a = require('x')`. Null when it is none, for example a property
 * named `import`; `import(...)` is no declaration.
 */
export function readImportDeclaration(bytes: Uint8Array, at: number, length: number): FoundImport | null {
  let pos = skipTrivia(bytes, at, length);
  const bare = readStringLiteral(bytes, pos, length);
  if (bare !== null && bytes[pos] !== BYTE.backtick) return { specifier: bare.value, kind: 'value', end: bare.end };

  // `type` and `typeof` are modifiers unless they are the imported name itself: `import type from 'x'`, `import type, {a} from 'x'`.
  let isType = false;
  const modifier = isWordAt(bytes, pos, 'type') ? 4 : isWordAt(bytes, pos, 'typeof') ? 6 : 0;
  const phase = isWordAt(bytes, pos, 'defer') ? 5 : isWordAt(bytes, pos, 'source') ? 6 : 0;
  if (modifier > 0 || phase > 0) {
    const next = skipTrivia(bytes, pos + modifier + phase, length);
    if (isModified(bytes, next, length)) {
      isType = modifier > 0;
      pos = next;
    }
  }

  let onlyTypes = false;
  const defaultEnd = endOfName(bytes, pos);
  if (defaultEnd > pos) {
    pos = skipTrivia(bytes, defaultEnd, length);
    if (bytes[pos] === BYTE.equals) return readRequireEquals(bytes, pos + 1, length, isType);
    if (bytes[pos] === BYTE.comma) {
      pos = skipTrivia(bytes, pos + 1, length);
      const rest = bytes[pos] === BYTE.star ? readNamespace(bytes, pos, length) : readSpecifiers(bytes, pos, length);
      if (rest === null) return null;
      pos = rest.end;
    }
  } else if (bytes[pos] === BYTE.star) {
    const namespace = readNamespace(bytes, pos, length);
    if (namespace === null) return null;
    pos = namespace.end;
  } else {
    const specifiers = readSpecifiers(bytes, pos, length);
    if (specifiers === null) return null;
    pos = specifiers.end;
    onlyTypes = specifiers.onlyTypes;
  }
  return readFrom(bytes, pos, length, isType || onlyTypes ? 'type' : 'value');
}

/**
 * What follows the word `export` (which ends before `at`) when it names another module: `export * from 'x'`,
 * `export * as a from 'x'`, `export {a} from 'x'`, `export type ... from 'x'`. Null for every other export.
 */
export function readReexport(bytes: Uint8Array, at: number, length: number): FoundImport | null {
  let pos = skipTrivia(bytes, at, length);
  let isType = false;
  if (isWordAt(bytes, pos, 'type')) {
    isType = true;
    pos = skipTrivia(bytes, pos + 4, length);
  }
  if (bytes[pos] === BYTE.star) {
    pos = skipTrivia(bytes, pos + 1, length);
    if (isWordAt(bytes, pos, 'as')) pos = skipModuleName(bytes, skipTrivia(bytes, pos + 2, length), length);
    return pos < 0 ? null : readFrom(bytes, pos, length, isType ? 'type' : 'reexport');
  }
  const specifiers = readSpecifiers(bytes, pos, length);
  if (specifiers === null) return null;
  return readFrom(bytes, specifiers.end, length, isType || specifiers.onlyTypes ? 'type' : 'reexport');
}

/** The literal argument of `import(` or `require(`; `at` is the parenthesis. Null when the argument is computed. */
export function readLiteralArgument(bytes: Uint8Array, at: number, length: number): { value: string; end: number } | null {
  if (bytes[at] !== BYTE.openParen) return null;
  const literal = readStringLiteral(bytes, skipTrivia(bytes, at + 1, length), length);
  if (literal === null) return null;
  const next = bytes[skipTrivia(bytes, literal.end + 1, length)];
  return next === BYTE.closeParen || next === BYTE.comma ? literal : null;
}

/** True when the word before `at` was a modifier and not the default import's own name. */
function isModified(bytes: Uint8Array, at: number, length: number): boolean {
  const byte = bytes[at];
  if (byte === BYTE.openBrace || byte === BYTE.star) return true;
  const nameEnd = endOfName(bytes, at);
  if (nameEnd === at) return false;
  if (!isWordAt(bytes, at, 'from')) return true;
  // `import type from 'x'` imports a default named type; `import type from from 'x'` a type named from.
  const next = skipTrivia(bytes, nameEnd, length);
  return isWordAt(bytes, next, 'from') || bytes[next] === BYTE.equals;
}

function readFrom(bytes: Uint8Array, at: number, length: number, kind: ImportKind): FoundImport | null {
  const pos = skipTrivia(bytes, at, length);
  if (!isWordAt(bytes, pos, 'from')) return null;
  const start = skipTrivia(bytes, pos + 4, length);
  if (bytes[start] === BYTE.backtick) return null;
  const literal = readStringLiteral(bytes, start, length);
  return literal === null ? null : { specifier: literal.value, kind, end: literal.end };
}

function readRequireEquals(bytes: Uint8Array, at: number, length: number, isType: boolean): FoundImport | null {
  const pos = skipTrivia(bytes, at, length);
  if (!isWordAt(bytes, pos, 'require')) return null;
  const literal = readLiteralArgument(bytes, skipTrivia(bytes, pos + 7, length), length);
  if (literal === null) return null;
  return { specifier: literal.value, kind: isType ? 'type' : 'value', end: literal.end };
}

/** `* as name`; `end` is the index behind it. */
function readNamespace(bytes: Uint8Array, at: number, length: number): { end: number } | null {
  const word = skipTrivia(bytes, at + 1, length);
  if (!isWordAt(bytes, word, 'as')) return null;
  const name = skipTrivia(bytes, word + 2, length);
  const end = endOfName(bytes, name);
  return end > name ? { end } : null;
}

/** `{ a, type B, "c" as d }`; `onlyTypes` when it has entries and each is marked as a type. */
function readSpecifiers(bytes: Uint8Array, at: number, length: number): { end: number; onlyTypes: boolean } | null {
  if (bytes[at] !== BYTE.openBrace) return null;
  let pos = skipTrivia(bytes, at + 1, length);
  let entries = 0;
  let types = 0;
  while (bytes[pos] !== BYTE.closeBrace) {
    const first = pos;
    let words = 0;
    // `a`, `a as b`, `type a`, `type a as b`: never more than four.
    while (words < 5 && bytes[pos] !== BYTE.comma && bytes[pos] !== BYTE.closeBrace) {
      words++;
      const end = skipModuleName(bytes, pos, length);
      if (end < 0) return null;
      pos = skipTrivia(bytes, end, length);
    }
    if (words === 0 || words > 4) return null;
    entries++;
    if (isTypeEntry(bytes, first, words)) types++;
    if (bytes[pos] === BYTE.comma) pos = skipTrivia(bytes, pos + 1, length);
  }
  return { end: pos + 1, onlyTypes: entries > 0 && entries === types };
}

function isTypeEntry(bytes: Uint8Array, first: number, words: number): boolean {
  if (!isWordAt(bytes, first, 'type') && !isWordAt(bytes, first, 'typeof')) return false;
  // One word is a value named type, three are `type as name`, a renamed value; two and four have the modifier.
  return words === 2 || words === 4;
}

/** Index behind the name or string (module export name, ECMAScript 16.2.2) at `at`; -1 when neither stands there. */
function skipModuleName(bytes: Uint8Array, at: number, length: number): number {
  if (bytes[at] === BYTE.singleQuote || bytes[at] === BYTE.doubleQuote) {
    const literal = readStringLiteral(bytes, at, length);
    return literal === null ? -1 : literal.end + 1;
  }
  const end = endOfName(bytes, at);
  return end > at ? end : -1;
}
