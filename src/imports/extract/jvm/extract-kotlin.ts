import type { ExtractedImports } from '../../import-record.js';
import { HeaderScan } from '../header-scan.js';
import { BYTE, endOfLine } from '../javascript/source-bytes.js';
import { skipBrackets } from './annotation.js';
import { readDottedName } from './dotted-name.js';

const AT = 64;

/**
 * The imports of a Kotlin file or script, which stand before its first declaration or statement (Kotlin language
 * specification, `importList`). A specifier is the name as written, without backticks and without its alias.
 */
export function extractKotlin(bytes: Uint8Array, length: number, isScript: boolean): ExtractedImports {
  const scan = new HeaderScan(bytes, length, true);
  // `#!`
  if (bytes[scan.pos] === 35 && bytes[scan.pos + 1] === 33) scan.pos = endOfLine(bytes, scan.pos, length);
  let packageName: string | null = null;
  while (!scan.isLost && scan.skipSpace()) {
    if (scan.takeSemicolon()) continue;
    const at = scan.pos;
    if (bytes[at] === AT) {
      // Of the file, or of the first declaration: then no import follows.
      if (!isAtFileAnnotation(scan)) break;
      if (!skipFileAnnotation(scan)) scan.isLost = true;
    } else if (scan.takeWord('import')) {
      scan.skipSpace();
      const name = readDottedName(scan);
      if (name === null) {
        // In a script `import` may be a name of its own.
        if (!isScript) scan.isLost = true;
        break;
      }
      scan.add(name, 'value', at);
      skipAlias(scan);
    } else if (packageName === null && scan.imports.length === 0 && scan.takeWord('package')) {
      packageName = scan.skipSpace() ? readDottedName(scan) : null;
      if (packageName === null) scan.isLost = true;
    } else {
      if (!isScript && !scan.isAtName() && bytes[at] !== BYTE.backtick) scan.isLost = true;
      break;
    }
  }
  const found = { imports: scan.imports, uncertain: scan.isLost };
  return packageName === null ? found : { ...found, package: packageName };
}

/** `@file:`; the place does not change. */
function isAtFileAnnotation(scan: HeaderScan): boolean {
  const at = scan.pos;
  scan.pos++;
  const isFile = scan.takeWord('file');
  scan.skipSpace();
  const hasColon = scan.takeByte(BYTE.colon);
  scan.pos = at;
  return isFile && hasColon;
}

/** `@file:A("x")` or `@file:[A B("x")]`. */
function skipFileAnnotation(scan: HeaderScan): boolean {
  while (scan.bytes[scan.pos] !== BYTE.colon) scan.pos++;
  scan.pos++;
  scan.skipSpace();
  if (scan.bytes[scan.pos] === BYTE.openBracket) return skipBrackets(scan);
  if (readDottedName(scan) === null) return false;
  return scan.bytes[scan.pos] === BYTE.openParen ? skipBrackets(scan) : true;
}

function skipAlias(scan: HeaderScan): void {
  const end = scan.pos;
  scan.skipSpace();
  if (scan.takeWord('as')) {
    scan.skipSpace();
    if (readDottedName(scan) !== null) return;
    scan.isLost = true;
  }
  scan.pos = end;
}
