import type { HeaderScan } from '../header-scan.js';
import { BYTE } from '../javascript/source-bytes.js';

/**
 * Steps over the bracket that stands here and everything up to the one that closes it, with strings, characters and
 * comments inside; false when it is never closed.
 */
export function skipBrackets(scan: HeaderScan): boolean {
  const { bytes } = scan;
  let depth = 0;
  while (scan.skipSpace()) {
    const byte = bytes[scan.pos];
    if (byte === BYTE.openParen || byte === BYTE.openBracket || byte === BYTE.openBrace) {
      depth++;
    } else if (byte === BYTE.closeParen || byte === BYTE.closeBracket || byte === BYTE.closeBrace) {
      depth--;
      if (depth === 0) {
        scan.pos++;
        return true;
      }
    } else if (byte === BYTE.doubleQuote || byte === BYTE.singleQuote) {
      const end = endOfQuoted(bytes, scan.pos, scan.length);
      if (end < 0) return false;
      scan.pos = end;
      continue;
    }
    scan.pos++;
  }
  return false;
}

/** Index behind a string, a character, or a text of three quotes; -1 when it is not closed. */
function endOfQuoted(bytes: Uint8Array, at: number, length: number): number {
  const quote = bytes[at];
  const isBlock = quote === BYTE.doubleQuote && bytes[at + 1] === quote && bytes[at + 2] === quote;
  let pos = at + (isBlock ? 3 : 1);
  while (pos < length) {
    const byte = bytes[pos];
    if (byte === BYTE.backslash) {
      pos += 2;
    } else if (byte === quote && (!isBlock || (bytes[pos + 1] === quote && bytes[pos + 2] === quote))) {
      return pos + (isBlock ? 3 : 1);
    } else if (!isBlock && (byte === BYTE.lineFeed || byte === BYTE.carriageReturn)) {
      return -1;
    } else {
      pos++;
    }
  }
  return -1;
}
