import { by, compareText, inOrder } from '../../../base/order.js';
import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { JavaScriptScan } from './scan.js';

/**
 * All imports of a JavaScript or TypeScript source, in the order of the text: static imports, re-exports, `import()` and
 * `require()` with a literal, `import a = require()`, TypeScript's import types, and `/// <reference>` directives (as type
 * imports). `bytes` is UTF-8; from `length` on it must be zero for at least eight bytes, so that one buffer can serve all
 * files. Why a scanner and not a parser: see `rationale.md`.
 */
export function extractJavaScript(bytes: Uint8Array, length: number, isTypeScript: boolean, isJsx: boolean): ExtractedImports {
  const first = new JavaScriptScan(bytes, length, isTypeScript, isJsx, false).run();
  if (!first.uncertain || !isJsx) return first;
  // Type parameters taken for an element swallow the rest of the file: without elements, each mistake ends with its line.
  const second = new JavaScriptScan(bytes, length, isTypeScript, false, true).run();
  if (!second.uncertain) return second;
  return { imports: union(first.imports, second.imports), uncertain: true };
}

const key = (record: ImportRecord): string => `${record.line}:${record.column}:${record.specifier}`;
const byPlace = inOrder(
  by((record: ImportRecord) => record.line),
  by((record: ImportRecord) => record.column),
  (a, b) => compareText(a.specifier, b.specifier),
);

function union(a: readonly ImportRecord[], b: readonly ImportRecord[]): readonly ImportRecord[] {
  const seen = new Set(a.map(key));
  return [...a, ...b.filter((record) => !seen.has(key(record)))].sort(byPlace);
}
