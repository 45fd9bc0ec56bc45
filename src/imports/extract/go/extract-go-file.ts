import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { goScanner } from '../generated/go-scanner.js';
import { endOfMark } from '../line-counter.js';
import { unescape } from './unescape.js';

// Kinds of records (`assembly/found.ts`); all others are imports.
const PACKAGE = 0;
const RAW_IMPORT = 2;

const scanner = new ByteScanner(goScanner);

/**
 * The imports of a Go file: its package clause and its import declarations (The Go Programming Language Specification,
 * "Source file organization"), which stand before every other declaration. In a group each import stands at its own line.
 */
export function extractGoFile(_path: string, bytes: Uint8Array, length: number): ExtractedImports {
  scanner.load(bytes, length);
  const uncertain = scanner.scan(endOfMark(bytes), length) === 0;
  const imports: ImportRecord[] = [];
  let packageName: string | null = null;
  const { words, from, to } = scanner;
  for (let at = from; at < to; at += RECORD_WORDS) {
    const text = scanner.text(at);
    const kind = words[at];
    if (kind === PACKAGE) packageName = text;
    else imports.push({ specifier: kind === RAW_IMPORT ? text.replaceAll('\r', '') : unescape(text), kind: 'value', line: words[at + 1] as number, column: words[at + 2] as number });
  }
  return packageName === null ? { imports, uncertain } : { imports, uncertain, package: packageName };
}
