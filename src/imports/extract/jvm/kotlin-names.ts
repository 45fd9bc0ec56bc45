import type { HeaderScan } from '../header-scan.js';
import { BYTE } from '../javascript/source-bytes.js';
import { sourceText } from '../source-text.js';
import { skipBrackets } from './annotation.js';

const AT = 64;
const QUESTION = 63;

/**
 * The name that is declared behind `class`, `fun`, `val` and the like, or null where none is (`fun(x)`, `object {`). With
 * `hasReceiver` type parameters and the type that is extended may stand before it: `fun <T> List<T>.ebb()`.
 */
export function readDeclaredName(scan: HeaderScan, hasReceiver: boolean): string | null {
  const { bytes } = scan;
  let name: string | null = null;
  while (scan.skipSpace()) {
    const byte = bytes[scan.pos];
    if (scan.isAtName() || byte === BYTE.backtick) {
      // A second name begins what follows the declaration.
      if (name !== null) return name;
      name = readName(scan);
      if (name === null || !hasReceiver) return name;
    } else if (!hasReceiver) {
      return null;
    } else if (byte === BYTE.dot || byte === QUESTION) {
      // What was read was a type, or a part of one.
      scan.pos++;
      name = null;
    } else if (byte === BYTE.less) {
      if (!skipAngles(scan)) return name;
    } else if (byte === AT) {
      skipUseSite(scan);
    } else if (byte === BYTE.openParen && name === null) {
      // The extended type in parentheses; else these are the parameters of a function without name.
      if (!skipBrackets(scan) || !scan.skipSpace() || (bytes[scan.pos] !== BYTE.dot && bytes[scan.pos] !== QUESTION)) return null;
    } else {
      return name;
    }
  }
  return name;
}

function readName(scan: HeaderScan): string | null {
  const { bytes } = scan;
  const start = scan.pos;
  if (bytes[start] !== BYTE.backtick) {
    scan.pos = scan.endOfName();
    return sourceText(bytes, start, scan.pos);
  }
  let end = start + 1;
  while (bytes[end] !== BYTE.backtick) {
    if (end >= scan.length || bytes[end] === BYTE.lineFeed) return null;
    end++;
  }
  scan.pos = end + 1;
  return sourceText(bytes, start + 1, end);
}

/** Steps over type parameters or arguments; false, at the place where they cannot go on. */
function skipAngles(scan: HeaderScan): boolean {
  let depth = 0;
  while (scan.skipSpace()) {
    const byte = scan.bytes[scan.pos];
    if (byte === BYTE.openBrace || byte === BYTE.equals || byte === BYTE.doubleQuote) return false;
    if (byte === BYTE.less) depth++;
    // Not of `->`
    else if (byte === BYTE.greater && scan.bytes[scan.pos - 1] !== 45) depth--;
    scan.pos++;
    if (depth === 0) return true;
  }
  return false;
}

/** `@receiver:Tidal("x")` before a type. */
function skipUseSite(scan: HeaderScan): void {
  const { bytes } = scan;
  scan.pos++;
  while (scan.isAtName() || bytes[scan.pos] === BYTE.colon || bytes[scan.pos] === BYTE.dot) scan.pos++;
  if (bytes[scan.pos] === BYTE.openParen) skipBrackets(scan);
}
