import { lastWord } from '../last-word.js';
import { BYTE, isWordAt, NAME_BYTE } from './source-bytes.js';

const FROM = Buffer.from('from');
// Of `import` and `require` the part that ends with a rare letter: from behind, the platform looks for a last letter first.
const IMPORT_START = Buffer.from('imp');
const REQUIRE_START = Buffer.from('req');

/**
 * Index of the last word in a source from `start` to `end` that could name a module: a `from` that a string may follow, and
 * `import` and `require` as whole words that a string or a call with a string may follow. Every other import has one of these behind
 * its first word. Before `start` when there is none.
 */
export function lastCandidate(bytes: Uint8Array, start: number, end: number): number {
  let last = lastWord(bytes, FROM, start, end);
  while (last >= start && !mayNameModule(bytes, last + FROM.length, end)) last = lastWord(bytes, FROM, start, last);
  for (let at = lastWord(bytes, IMPORT_START, start, end); at > last; at = lastWord(bytes, IMPORT_START, start, at)) {
    if (isWhole(bytes, at, start, 'import') && mayImport(bytes, at + 6, end)) last = at;
  }
  for (let at = lastWord(bytes, REQUIRE_START, start, end); at > last; at = lastWord(bytes, REQUIRE_START, start, at)) {
    if (isWhole(bytes, at, start, 'require') && mayCallWithText(bytes, at + 7, end)) last = at;
  }
  return last;
}

/** Whether `word` stands at `at` and is no part of a longer name (`imports`, `required`); bytes beyond ASCII may be white space. */
function isWhole(bytes: Uint8Array, at: number, start: number, word: string): boolean {
  for (let index = 3; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false;
  const before = at > start ? (bytes[at - 1] as number) : 0;
  const behind = bytes[at + word.length] as number;
  return (NAME_BYTE[before] === 0 || before >= 0x80) && (NAME_BYTE[behind] === 0 || behind >= 0x80);
}

/** Whether a quote is the next thing behind `at`. */
function mayNameModule(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = next(bytes, at, end);
  return byte === BYTE.doubleQuote || byte === BYTE.singleQuote || mayBeSkipped(byte);
}

/** Whether what stands behind the word `import` names a module itself. A name, `{` and `*` do not: `from` or `require` comes behind them. */
function mayImport(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = next(bytes, at, end);
  // `import.defer('x')`; `import.meta` is nothing to find.
  if (byte === BYTE.dot) return !isWordAt(bytes, at + 1, 'meta');
  return byte === BYTE.openParen ? mayCallWithText(bytes, at, end) : byte === BYTE.doubleQuote || byte === BYTE.singleQuote || mayBeSkipped(byte);
}

/** Whether a parenthesis and in it a string are the next things behind `at`. */
function mayCallWithText(bytes: Uint8Array, at: number, end: number): boolean {
  const paren = endOfSpace(bytes, at, end);
  if (bytes[paren] !== BYTE.openParen) return mayBeSkipped(bytes[paren] as number);
  const byte = next(bytes, paren + 1, end);
  return byte === BYTE.backtick || mayNameModule(bytes, paren + 1, end);
}

/** A comment, which may stand before anything; white space beyond ASCII counts as well. */
function mayBeSkipped(byte: number): boolean {
  return byte === BYTE.slash || byte >= 0x80;
}

/** The first byte from `at` on that is no white space; 0 at the end. */
function next(bytes: Uint8Array, at: number, end: number): number {
  const pos = endOfSpace(bytes, at, end);
  return pos < end ? (bytes[pos] as number) : 0;
}

function endOfSpace(bytes: Uint8Array, at: number, end: number): number {
  let pos = at;
  while (pos < end && (bytes[pos] === 32 || ((bytes[pos] as number) >= 9 && (bytes[pos] as number) <= 13))) pos++;
  return pos;
}
