import { by, compareText, inOrder } from '../../../base/order.js';
import type { ExtractedImports, ImportKind, ImportRecord } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { javascriptScanner } from '../generated/javascript-scanner.js';
import { endOfMark, type Position } from '../line-counter.js';
import { readReferenceDirective } from './reference-directive.js';
import { unescape } from './unescape.js';

/** What a source may hold beyond plain JavaScript. */
export interface Dialect {
  readonly isTypeScript: boolean;
  readonly isJsx: boolean;
}

/** A source inside a file: its first byte with its place, and the index behind its last one. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
  readonly place: Position;
}

/** Kinds of imports by their number in `assembly/found.ts`. */
const KINDS: readonly ImportKind[] = ['value', 'type', 'dynamic', 'reexport'];
/** A comment that may be a directive (`assembly/found.ts`). */
const REFERENCE = 4;

const scanner = new ByteScanner(javascriptScanner);

/**
 * All imports of a JavaScript or TypeScript source, in the order of the text: static imports, re-exports, `import()` and
 * `require()` with a literal, `import a = require()`, TypeScript's import types, and `/// <reference>` directives (as type
 * imports). `bytes` is UTF-8. Why a scanner and not a parser: see `rationale.md`.
 */
export function extractJavaScript(bytes: Uint8Array, length: number, dialect: Dialect): ExtractedImports {
  loadSource(bytes, length);
  return extractRange(bytes, { start: endOfMark(bytes), end: length, place: { line: 1, column: 1 } }, dialect);
}

/** Takes over a file whose parts `extractRange` is to scan. */
export function loadSource(bytes: Uint8Array, length: number): void {
  scanner.load(bytes, length);
}

/**
 * The same for a part of the file that was loaded. The byte at its end must be one that ends a name, a number and an operator, as the `<` of
 * a closing tag, the line feed before a fence or the zero behind a file do: then nothing behind it is taken for its code.
 */
export function extractRange(bytes: Uint8Array, range: SourceRange, { isTypeScript, isJsx }: Dialect): ExtractedImports {
  const first = scan(bytes, range, isTypeScript, isJsx, false);
  if (!first.uncertain || !isJsx) return first;
  // Type parameters taken for an element swallow the rest of the file: without elements, each mistake ends with its line.
  const second = scan(bytes, range, isTypeScript, false, true);
  if (!second.uncertain) return second;
  return { imports: union(first.imports, second.imports), uncertain: true };
}

function scan(bytes: Uint8Array, { start, end, place }: SourceRange, isTypeScript: boolean, isJsx: boolean, isForgiving: boolean): ExtractedImports {
  const uncertain = scanner.scan(start, end, isTypeScript ? 1 : 0, isJsx ? 1 : 0, isForgiving ? 1 : 0, place.line, place.column) === 0;
  const imports: ImportRecord[] = [];
  const { words, from, to } = scanner;
  for (let at = from; at < to; at += RECORD_WORDS) {
    const textStart = words[at + 3] as number;
    const textEnd = words[at + 4] as number;
    const line = words[at + 1] as number;
    const column = words[at + 2] as number;
    if (words[at] === REFERENCE) {
      const specifier = readReferenceDirective(bytes, textStart, textEnd);
      if (specifier !== null) imports.push({ specifier, kind: 'type', line, column });
    } else {
      const specifier = unescape(scanner.text(at));
      imports.push({ specifier, kind: KINDS[words[at] as number] as ImportKind, line, column });
    }
  }
  return { imports, uncertain };
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
