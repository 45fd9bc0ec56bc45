import { by, compareText, inOrder } from '../../../base/order.js';
import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { endOfMark, LineCounter } from '../line-counter.js';
import { JavaScriptScan } from './scan.js';

/** What a source may hold beyond plain JavaScript. */
export interface Dialect {
  readonly isTypeScript: boolean;
  readonly isJsx: boolean;
}

/** A source inside a file: its first byte, the index behind its last one, and a counter that has not passed its start. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
  readonly lines: LineCounter;
}

/**
 * All imports of a JavaScript or TypeScript source, in the order of the text: static imports, re-exports, `import()` and
 * `require()` with a literal, `import a = require()`, TypeScript's import types, and `/// <reference>` directives (as type
 * imports). `bytes` is UTF-8; from `length` on it must be zero for at least eight bytes, so that one buffer can serve all
 * files. Why a scanner and not a parser: see `rationale.md`.
 */
export function extractJavaScript(bytes: Uint8Array, length: number, dialect: Dialect): ExtractedImports {
  const start = endOfMark(bytes);
  return extractRange(bytes, { start, end: length, lines: new LineCounter(bytes, start) }, dialect);
}

/**
 * The same for a part of a file. The byte at its end must be one that ends a name, a number and an operator, as the `<` of
 * a closing tag, the line feed before a fence or the zero behind a file do: then nothing behind it is taken for its code.
 */
export function extractRange(bytes: Uint8Array, { start, end, lines }: SourceRange, { isTypeScript, isJsx }: Dialect): ExtractedImports {
  const first = new JavaScriptScan(bytes, start, end, lines, isTypeScript, isJsx, false).run();
  if (!first.uncertain || !isJsx) return first;
  // Type parameters taken for an element swallow the rest of the file: without elements, each mistake ends with its line.
  const second = new JavaScriptScan(bytes, start, end, lines, isTypeScript, false, true).run();
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
