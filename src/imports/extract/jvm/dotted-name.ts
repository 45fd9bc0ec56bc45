import type { HeaderScan } from '../header-scan.js';
import { BYTE } from '../javascript/source-bytes.js';
import { sourceText } from '../source-text.js';

/**
 * Reads `a.b.C` or `a.b.*` at the place of a scan and steps over it; null when no name stands there. White space and
 * comments around the dots are left out, and so are the backticks of Kotlin.
 */
export function readDottedName(scan: HeaderScan): string | null {
  const { bytes } = scan;
  let start = scan.pos;
  let name = '';
  for (;;) {
    let end = start;
    if (bytes[start] === BYTE.backtick) {
      end = endOfBackticks(bytes, start);
      if (end < 0) return null;
      name += sourceText(bytes, start + 1, end - 1);
    } else {
      // The whole name where it is written without space, as it nearly always is.
      end = endOfPlainName(scan, start);
      const isStar = bytes[end] === BYTE.star && (end > start ? bytes[end - 1] === BYTE.dot : name !== '');
      if (isStar) end++;
      if (end === start) return null;
      name += sourceText(bytes, start, end);
      if (isStar) {
        scan.pos = end;
        return name;
      }
    }
    scan.pos = end;
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
    start = scan.pos;
  }
}

/** Index behind names and the dots directly between and behind them. */
function endOfPlainName(scan: HeaderScan, start: number): number {
  scan.pos = start;
  let end = start;
  while (scan.isAtName()) {
    end = scan.endOfName();
    scan.pos = end;
    if (!scan.takeByte(BYTE.dot)) break;
    end++;
  }
  return end;
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
