import type { ExtractedImports } from '../../import-record.js';
import { extractJava } from './extract-java.js';
import { extractKotlin } from './extract-kotlin.js';

/** The imports of a Java or Kotlin file or a Kotlin script, by its name. */
export function extractJvmFile(path: string, bytes: Uint8Array, length: number): ExtractedImports {
  if (path.endsWith('.java')) return extractJava(bytes, length);
  return extractKotlin(bytes, length, path.endsWith('.kts'));
}
