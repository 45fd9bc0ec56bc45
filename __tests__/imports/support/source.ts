import type { ExtractedImports, ImportRecord } from '../../../src/imports/import-record.js';
import { loadExtractors } from '../../../src/imports/extract/extractors.js';

/** One file of each family. */
const ALL_FAMILIES = ['harbour.ts', 'harbour.py', 'harbour.go', 'Harbour.java', 'harbour.rs', 'harbour.c'];

export const extractImports = await loadExtractors(ALL_FAMILIES);

/** Imports of a text as if it were the file `path`. */
export function extractText(path: string, text: string): ExtractedImports {
  const encoded = new TextEncoder().encode(text);
  const bytes = new Uint8Array(encoded.length + 8);
  bytes.set(encoded);
  const extracted = extractImports(path, bytes, encoded.length);
  if (extracted === null) throw new Error(`${path} is not a source file`);
  return extracted;
}

export function brief({ kind, specifier }: ImportRecord): string {
  return `${kind} ${specifier}`;
}

export function placed({ kind, specifier, line, column }: Omit<ImportRecord, 'kind'> & { readonly kind: string }): string {
  return `${line}:${column} ${kind} ${specifier}`;
}
