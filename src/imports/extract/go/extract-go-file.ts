import type { ExtractedImports } from '../../import-record.js';
import { HeaderScan } from '../header-scan.js';
import { BYTE } from '../javascript/source-bytes.js';
import { sourceText } from '../source-text.js';
import { isLeftOut } from './left-out.js';
import { readGoString } from './go-string.js';

/**
 * The imports of a Go file: its package clause and its import declarations (The Go Programming Language Specification,
 * "Source file organization"), which stand before every other declaration. In a group each import stands at its own line.
 */
export function extractGoFile(_path: string, bytes: Uint8Array, length: number): ExtractedImports {
  const scan = new HeaderScan(bytes, length);
  const leftOut = isLeftOut(bytes, scan.pos, length);
  const name = scan.skipSpace() ? readPackage(scan) : null;
  if (name !== null) readImports(scan);
  const found = { imports: scan.imports, uncertain: scan.isLost };
  return name === null || leftOut ? found : { ...found, package: name };
}

function readPackage(scan: HeaderScan): string | null {
  if (!scan.takeWord('package') || !scan.skipSpace() || !scan.isAtName()) {
    scan.isLost = true;
    return null;
  }
  const start = scan.pos;
  scan.pos = scan.endOfName();
  return sourceText(scan.bytes, start, scan.pos);
}

function readImports(scan: HeaderScan): void {
  while (scan.skipSpace()) {
    if (scan.takeSemicolon()) continue;
    const start = scan.pos;
    if (!scan.takeWord('import')) {
      // A declaration: no import can follow. Anything else is no Go.
      if (!scan.isAtName()) scan.isLost = true;
      return;
    }
    const isRead = scan.skipSpace() && (scan.takeByte(BYTE.openParen) ? readGroup(scan) : readImport(scan, start));
    if (!isRead) {
      scan.isLost = true;
      return;
    }
  }
}

function readGroup(scan: HeaderScan): boolean {
  while (scan.skipSpace()) {
    if (scan.takeByte(BYTE.closeParen)) return true;
    if (!scan.takeSemicolon() && !readImport(scan, scan.pos)) return false;
  }
  return false;
}

/** An optional name (also `_` and `.`), then the path; `at` is the place to note. */
function readImport(scan: HeaderScan, at: number): boolean {
  if (scan.isAtName()) scan.pos = scan.endOfName();
  else scan.takeByte(BYTE.dot);
  if (!scan.skipSpace()) return false;
  const path = readGoString(scan.bytes, scan.pos, scan.length);
  if (path === null) return false;
  scan.pos = path.end + 1;
  scan.add(path.value, 'value', at);
  return true;
}
