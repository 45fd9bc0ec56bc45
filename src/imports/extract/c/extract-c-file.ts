import type { ExtractedImports } from '../../import-record.js';
import { CScan } from './scan-c.js';

/**
 * The files that a source in C, C++, Objective-C or CUDA includes, in the order of the text: `#include`, `#import` and
 * `#include_next`, all of kind include. A specifier is the name with its delimiters, since these decide where it is looked for:
 * `"tide.h"`, `<tide/table.h>`; `include_next <stdlib.h>`; and a macro's name where one stands in their place. What `#if`
 * leaves out counts too. Why so: see `rationale.md`.
 */
export function extractCFile(_path: string, bytes: Uint8Array, length: number): ExtractedImports {
  return new CScan(bytes, length).run();
}
