import { type HeaderScan, NAME } from '../header-scan.js';
import { BYTE } from '../javascript/source-bytes.js';
import { sourceText } from '../source-text.js';

const SEMICOLON = 59;

/** 1 for bytes of names and for dots. */
const DOTTED: Uint8Array = NAME.map((isName, byte) => (byte === BYTE.dot ? 1 : isName));

/**
 * Reads `a.b.C` or `a.b.*` at the place of a scan and steps over it; null when no name stands there. White space and
 * comments around the dots are left out, and so are the backticks of Kotlin.
 */
export function readDottedName(scan: HeaderScan): string | null {
  const { bytes } = scan;
  const start = scan.pos;
  if (!scan.isAtName() && bytes[start] !== BYTE.backtick) return null;
  const end = endOfDotted(bytes, start);
  // As nearly every name stands in Java: without space, and followed by a semicolon.
  if (bytes[end] === SEMICOLON && end > start && bytes[end - 1] !== BYTE.dot) {
    scan.pos = end;
    return sourceText(bytes, start, end);
  }
  return readInParts(scan);
}

function readInParts(scan: HeaderScan): string | null {
  const { bytes } = scan;
  let name = '';
  for (;;) {
    const start = scan.pos;
    const isQuoted = bytes[start] === BYTE.backtick;
    const end = isQuoted ? endOfBackticks(bytes, start) : endOfDotted(bytes, start);
    if (end <= start) return null;
    name += isQuoted ? sourceText(bytes, start + 1, end - 1) : sourceText(bytes, start, end);
    scan.pos = end;
    if (bytes[end - 1] === BYTE.star) return name;
    const endsInDot = bytes[end - 1] === BYTE.dot;
    scan.skipSpace();
    if (!endsInDot) {
      if (!scan.takeByte(BYTE.dot)) {
        scan.pos = end;
        return name;
      }
      name += '.';
      scan.skipSpace();
    }
    if (scan.takeByte(BYTE.star)) return `${name}*`;
  }
}

/** Index behind names, the dots directly between and behind them, and a star behind a dot. */
function endOfDotted(bytes: Uint8Array, start: number): number {
  let end = start;
  while (DOTTED[bytes[end] ?? 0] === 1) end++;
  return end > start && bytes[end] === BYTE.star && bytes[end - 1] === BYTE.dot ? end + 1 : end;
}

function endOfBackticks(bytes: Uint8Array, at: number): number {
  let pos = at + 1;
  while (bytes[pos] !== BYTE.backtick) {
    const byte = bytes[pos];
    if (byte === undefined || byte === 0 || byte === BYTE.lineFeed || byte === BYTE.carriageReturn) return -1;
    pos++;
  }
  return pos + 1;
}
