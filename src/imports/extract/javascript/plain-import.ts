import { asciiText } from '../specifier-text.js';
import { BYTE, NAME_BYTE } from './source-bytes.js';
import type { FoundImport } from './statement.js';

/** What a byte is in a plain list of names; 0 for anything that is not plain. */
const NAME = 1;
const SPACE = 2;
const COMMA = 3;

const LIST_BYTE = NAME_BYTE.map((isName, byte) => (isName === 1 && byte < 0x80 ? NAME : 0));
for (const byte of [9, 10, 13, 32]) LIST_BYTE[byte] = SPACE;
LIST_BYTE[BYTE.comma] = COMMA;

/**
 * `{ a, b } from 'x'` behind the word `import`, which ends before `at`: nine of ten imports, read without a look at what else could
 * stand there. Null for everything that is not just that: then `readImportDeclaration` tells what it is.
 */
export function readPlainImport(bytes: Uint8Array, at: number, length: number): FoundImport | null {
  let pos = at;
  while (bytes[pos] === 32) pos++;
  if (bytes[pos] !== BYTE.openBrace) return null;
  pos = endOfNames(bytes, pos + 1);
  if (bytes[pos] !== BYTE.closeBrace) return null;
  pos++;
  while (bytes[pos] === 32) pos++;
  // `from`
  if (bytes[pos] !== 102 || bytes[pos + 1] !== 114 || bytes[pos + 2] !== 111 || bytes[pos + 3] !== 109) return null;
  pos += 4;
  while (bytes[pos] === 32) pos++;
  const quote = bytes[pos];
  if (quote !== BYTE.singleQuote && quote !== BYTE.doubleQuote) return null;
  const end = endOfPlainText(bytes, pos + 1, quote);
  return bytes[end] === quote && end < length ? { specifier: asciiText(bytes, pos + 1, end), kind: 'value', end } : null;
}

/** Index of the first byte that is no part of a list of single names with commas between. */
function endOfNames(bytes: Uint8Array, at: number): number {
  let pos = at;
  let before = COMMA;
  for (;;) {
    const kind = LIST_BYTE[bytes[pos] as number] as number;
    if (kind === NAME) {
      // Two words, as in `type a` and `a as b`.
      if (before === SPACE) return pos;
      before = NAME;
    } else if (kind === COMMA) {
      // Two commas.
      if (before === COMMA) return pos;
      before = COMMA;
    } else if (kind === 0) return pos;
    else if (before === NAME) before = SPACE;
    pos++;
  }
}

/** Index of the quote, or of the first byte that is not plain ASCII: the end of the line, an escape. */
function endOfPlainText(bytes: Uint8Array, at: number, quote: number): number {
  let pos = at;
  while (bytes[pos] !== quote && (bytes[pos] as number) >= 32 && (bytes[pos] as number) < 0x80 && bytes[pos] !== BYTE.backslash) pos++;
  return pos;
}
