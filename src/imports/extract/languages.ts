import type { ExtractedImports } from '../import-record.js';
import { extractJavaScript } from './javascript.js';

/** A language whose imports can be read: which files are its own, and how. */
export interface Language {
  readonly name: 'javascript' | 'typescript';
  /** `bytes` is followed by at least eight zero bytes from `length` on. */
  readonly extract: (bytes: Uint8Array, length: number) => ExtractedImports;
}

const JAVASCRIPT: Language = { name: 'javascript', extract: (bytes, length) => extractJavaScript(bytes, length, false, true) };
const TYPESCRIPT: Language = { name: 'typescript', extract: (bytes, length) => extractJavaScript(bytes, length, true, false) };
const TSX: Language = { name: 'typescript', extract: (bytes, length) => extractJavaScript(bytes, length, true, true) };
/** A declaration file is no module at run time: whatever it imports, it imports types. */
const DECLARATIONS: Language = { name: 'typescript', extract: extractDeclarations };

/** File name extension, without the dot, to language. Elements are legal in every kind of JavaScript file that tools accept. */
const BY_EXTENSION: ReadonlyMap<string, Language> = new Map([
  ['js', JAVASCRIPT],
  ['mjs', JAVASCRIPT],
  ['cjs', JAVASCRIPT],
  ['jsx', JAVASCRIPT],
  ['ts', TYPESCRIPT],
  ['mts', TYPESCRIPT],
  ['cts', TYPESCRIPT],
  ['tsx', TSX],
]);

const DECLARATION_FILE = /\.d\.(?:[mc]?ts|[^./]+\.ts)$/;

/** The language of a file by its name, or null when its imports are not read. */
export function languageOf(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot < 0) return null;
  if (DECLARATION_FILE.test(name)) return DECLARATIONS;
  return BY_EXTENSION.get(name.slice(dot + 1)) ?? null;
}

/** The imports of a source file, or null when `path` is no source file; `bytes` as in `Language.extract`. */
export function extractImports(path: string, bytes: Uint8Array, length: number): ExtractedImports | null {
  return languageOf(path)?.extract(bytes, length) ?? null;
}

function extractDeclarations(bytes: Uint8Array, length: number): ExtractedImports {
  const { imports, uncertain } = extractJavaScript(bytes, length, true, false);
  return { imports: imports.map((record) => ({ ...record, kind: 'type' as const })), uncertain };
}
