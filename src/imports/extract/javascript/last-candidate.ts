import { lastWord } from '../last-word.js';
import { BYTE } from './source-bytes.js';

const IMPORT = Buffer.from('import');
const REQUIRE = Buffer.from('require');
const FROM = Buffer.from('from');

/**
 * Index of the last place in a source from `start` to `end` where an import could begin or end: the words `import` and
 * `require`, and a `from` that a string may follow. Before `start` when there is none.
 */
export function lastCandidate(bytes: Uint8Array, start: number, end: number): number {
  const word = Math.max(lastWord(bytes, IMPORT, start, end), lastWord(bytes, REQUIRE, start, end));
  for (let from = lastWord(bytes, FROM, start, end); from > word; from = lastWord(bytes, FROM, start, from)) {
    if (mayNameModule(bytes, from + FROM.length, end)) return from;
  }
  return word;
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
