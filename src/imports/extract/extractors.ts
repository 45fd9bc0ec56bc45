import type { ExtractedImports } from '../import-record.js';
import { familyOf, type LanguageFamily } from './languages.js';

/**
 * The imports of one source file, from its bytes: `length` bytes of UTF-8, then at least eight zero bytes, so that a
 * scanner may look ahead and one buffer can serve all files. `path` tells the dialect. Never throws on content; throws where the
 * platform has no memory for it.
 */
export type Extract = (path: string, bytes: Uint8Array, length: number) => ExtractedImports;

/** The scanners of some families; null for a file of any other. */
export type ExtractAny = (path: string, bytes: Uint8Array, length: number) => ExtractedImports | null;

const LOADERS: Readonly<Record<LanguageFamily, () => Promise<Extract>>> = {
  javascript: async () => (await import('./javascript/extract-javascript-file.js')).extractJavaScriptFile,
  python: async () => (await import('./python/extract-python-file.js')).extractPythonFile,
  go: async () => (await import('./go/extract-go-file.js')).extractGoFile,
  jvm: async () => (await import('./jvm/extract-jvm-file.js')).extractJvmFile,
  rust: async () => (await import('./rust/extract-rust-file.js')).extractRustFile,
  c: async () => (await import('./c/extract-c-file.js')).extractCFile,
};

/** Loads the scanners that `paths` ask for, and no other: most trees have one or two families. */
export async function loadExtractors(paths: Iterable<string>): Promise<ExtractAny> {
  const extractors = new Map<LanguageFamily, Extract | null>();
  for (const path of paths) {
    const family = familyOf(path);
    if (family !== null && !extractors.has(family)) extractors.set(family, null);
  }
  await Promise.all([...extractors.keys()].map(async (family) => extractors.set(family, await LOADERS[family]())));
  return (path, bytes, length) => {
    const family = familyOf(path);
    if (family === null) return null;
    try {
      return extractors.get(family)?.(path, bytes, length) ?? null;
    } catch (error) {
      throw new Error(`the imports of ${path} (${length} bytes) were not read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  };
}
