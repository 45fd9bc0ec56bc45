import { lastWord } from '../last-word.js';
import { BYTE, NAME_BYTE } from './source-bytes.js';

const IMPORT = Buffer.from('import');
const REQUIRE = Buffer.from('require');
const FROM = Buffer.from('from');

/**
 * Index of the last word in a source from `start` to `end` that could belong to an import: `import` and `require` as whole
 * words, and a `from` that a string may follow. Before `start` when there is none.
 */
export function lastCandidate(bytes: Uint8Array, start: number, end: number): number {
  const word = Math.max(lastWhole(bytes, IMPORT, start, end), lastWhole(bytes, REQUIRE, start, end));
  for (let from = lastWord(bytes, FROM, start, end); from > word; from = lastWord(bytes, FROM, start, from)) {
    if (mayNameModule(bytes, from + FROM.length, end)) return from;
  }
  return word;
}

/** As `lastWord`, without what is part of a longer name (`imports`, `required`). */
function lastWhole(bytes: Uint8Array, word: Uint8Array, start: number, end: number): number {
  let at = lastWord(bytes, word, start, end);
  while (at >= start && (NAME_BYTE[bytes[at + word.length] ?? 0] === 1 || (at > start && NAME_BYTE[bytes[at - 1] ?? 0] === 1))) {
    at = lastWord(bytes, word, start, at);
  }
  return at;
}

/** Whether a quote, or a comment that may stand before one, is the next thing behind `at`; white space beyond ASCII counts as well. */
function mayNameModule(bytes: Uint8Array, at: number, end: number): boolean {
  for (let pos = at; pos < end; pos++) {
    const byte = bytes[pos] ?? 0;
    if (byte === BYTE.doubleQuote || byte === BYTE.singleQuote || byte === BYTE.slash || byte >= 0x80) return true;
    if (byte !== 32 && (byte < 9 || byte > 13)) return false;
  }
  return false;
}
