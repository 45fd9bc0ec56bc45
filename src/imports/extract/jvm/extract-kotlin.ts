import type { ExtractedImports } from '../../import-record.js';
import { HeaderScan } from '../header-scan.js';
import { BYTE, endOfLine } from '../javascript/source-bytes.js';
import { skipBrackets } from './annotation.js';
import { sourceText } from '../source-text.js';
import { readDottedName } from './dotted-name.js';
import { readDeclarations } from './kotlin-declarations.js';

const AT = 64;

/**
 * The imports of a Kotlin file or script, which stand before its first declaration or statement (Kotlin language
 * specification, `importList`). A specifier is the name as written, without backticks and without its alias.
 */
export function extractKotlin(bytes: Uint8Array, length: number, isScript: boolean): ExtractedImports {
  const scan = new HeaderScan(bytes, length, true);
  // `#!`
  if (bytes[scan.pos] === 35 && bytes[scan.pos + 1] === 33) scan.pos = endOfLine(bytes, scan.pos, length);
  const declared: string[] = [];
  let packageName: string | null = null;
  while (!scan.isLost && scan.skipSpace()) {
    if (scan.takeSemicolon()) continue;
    const at = scan.pos;
    if (bytes[at] === AT) {
      // Of the file, or of the first declaration: then no import follows.
      if (!isAtFileAnnotation(scan)) break;
      if (!readFileAnnotation(scan, declared)) scan.isLost = true;
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
  // Nothing can import from a script.
  const declares = isScript || scan.isLost ? declared : [...declared, ...readDeclarations(scan)];
  const found = { imports: scan.imports, uncertain: scan.isLost, ...(declares.length > 0 ? { declares } : {}) };
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

/** `@file:A("x")` or `@file:[A B("x")]`. With `JvmName` the file gives its functions to Java as a class of that name: it is added to `declared`. */
function readFileAnnotation(scan: HeaderScan, declared: string[]): boolean {
  const { bytes } = scan;
  while (bytes[scan.pos] !== BYTE.colon) scan.pos++;
  scan.pos++;
  scan.skipSpace();
  if (bytes[scan.pos] === BYTE.openBracket) return skipBrackets(scan);
  const name = readDottedName(scan);
  if (name === null) return false;
  if (bytes[scan.pos] !== BYTE.openParen) return true;
  const start = scan.pos + 1;
  if (!skipBrackets(scan)) return false;
  const end = scan.pos - 1;
  const isText = bytes[start] === BYTE.doubleQuote && bytes[end - 1] === BYTE.doubleQuote;
  if (isText && (name === 'JvmName' || name === 'kotlin.jvm.JvmName')) declared.push(sourceText(bytes, start + 1, end - 1));
  return true;
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
