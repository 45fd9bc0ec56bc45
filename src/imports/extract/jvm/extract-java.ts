import type { ExtractedImports } from '../../import-record.js';
import { HeaderScan } from '../header-scan.js';
import { BYTE, endOfLine } from '../javascript/source-bytes.js';
import { skipBrackets } from './annotation.js';
import { readDottedName } from './dotted-name.js';

const AT = 64;
/** What editors of old put at the end of a file (The Java Language Specification 3.5). */
const CONTROL_Z = 26;

/**
 * The imports of a Java file, which stand before its first type (The Java Language Specification 7.3). A specifier is the
 * name as written: `a.b.C`, `a.b.*`, for a static import `a.b.C.m`, for a module import `module a.b`. All are values: Java
 * does not tell a use as a type from one that runs.
 */
export function extractJava(bytes: Uint8Array, length: number): ExtractedImports {
  const scan = new HeaderScan(bytes, length);
  let packageName: string | null = null;
  let isTemplate = false;
  while (!scan.isLost && scan.skipSpace()) {
    if (scan.takeSemicolon()) continue;
    if (bytes[scan.pos] === AT) {
      // Of a package, or of the first type: then no import follows.
      if (packageName !== null || scan.imports.length > 0) break;
      if (!skipAnnotation(scan)) scan.isLost = true;
      continue;
    }
    const at = scan.pos;
    if (scan.takeWord('import')) {
      if (!readImport(scan, at)) scan.isLost = true;
    } else if (packageName === null && scan.imports.length === 0 && scan.takeWord('package')) {
      packageName = scan.skipSpace() ? readDottedName(scan) : null;
      scan.skipSpace();
      if (packageName === null || !scan.takeSemicolon()) {
        // A template (`package ${name};`): the imports below are as good as any.
        isTemplate = true;
        packageName = null;
        scan.pos = endOfLine(bytes, scan.pos, length);
      }
    } else {
      if (!scan.isAtName() && bytes[at] !== CONTROL_Z) scan.isLost = true;
      break;
    }
  }
  const found = { imports: scan.imports, uncertain: scan.isLost || isTemplate };
  return packageName === null ? found : { ...found, package: packageName };
}

function readImport(scan: HeaderScan, at: number): boolean {
  if (!scan.skipSpace()) return false;
  const isStatic = scan.takeWord('static');
  if (isStatic) scan.skipSpace();
  let name = readDottedName(scan);
  if (name === null) return false;
  scan.skipSpace();
  if (name === 'module' && !isStatic && scan.isAtName()) {
    const module = readDottedName(scan);
    if (module === null) return false;
    name = `module ${module}`;
    scan.skipSpace();
  }
  if (!scan.takeSemicolon()) return false;
  scan.add(name, 'value', at);
  return true;
}

/** `@a.b.C` with the arguments in parentheses. */
function skipAnnotation(scan: HeaderScan): boolean {
  scan.pos++;
  scan.skipSpace();
  if (readDottedName(scan) === null) return false;
  const end = scan.pos;
  scan.skipSpace();
  if (scan.bytes[scan.pos] === BYTE.openParen) return skipBrackets(scan);
  scan.pos = end;
  return true;
}
