import type { ExtractedImports, ImportRecord } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { cScanner } from '../generated/c-scanner.js';
import { endOfMark } from '../line-counter.js';

/** A record of `#include_next` (`assembly/scan.ts`). */
const INCLUDE_NEXT = 1;

const scanner = new ByteScanner(cScanner);

/**
 * The files that a source in C, C++, Objective-C or CUDA includes, in the order of the text: `#include`, `#import` and
 * `#include_next`, all of kind include. A specifier is the name with its delimiters, since these decide where it is looked for:
 * `"tide.h"`, `<tide/table.h>`; `include_next <stdlib.h>`; and a macro's name where one stands in their place. What `#if`
 * leaves out counts too. Why so: see `rationale.md`.
 */
export function extractCFile(_path: string, bytes: Uint8Array, length: number): ExtractedImports {
  scanner.load(bytes, length);
  const uncertain = scanner.scan(endOfMark(bytes), length) === 0;
  const imports: ImportRecord[] = [];
  const { words, from, to } = scanner;
  for (let at = from; at < to; at += RECORD_WORDS) {
    const written = scanner.text(at);
    const specifier = words[at] === INCLUDE_NEXT ? `include_next ${written}` : written;
    imports.push({ specifier, kind: 'include', line: words[at + 1] as number, column: words[at + 2] as number });
  }
  return { imports, uncertain };
}
