import { type FileTree, inFolder } from '../file-tree.js';

/**
 * What may be added to a specifier without extension. TypeScript's order (module resolution, "File extension
 * substitution" and classic lookup, reviewed 2026-11-21), with one change: a declaration file comes after the
 * implementation next to it, because the imports that run are in the implementation.
 */
const ADDED = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.d.ts', '.d.mts', '.d.cts', '.json'] as const;

/** A written JavaScript extension to the sources it may have been built from, then itself, then its declarations. */
const WRITTEN: readonly (readonly [string, readonly string[]])[] = [
  ['.js', ['.ts', '.tsx', '.js', '.jsx', '.d.ts']],
  ['.jsx', ['.tsx', '.ts', '.jsx', '.js', '.d.ts']],
  ['.mjs', ['.mts', '.mjs', '.d.mts']],
  ['.cjs', ['.cts', '.cjs', '.d.cts']],
];

/** The file that `path` names as a module: itself, a source in place of a `.js`, or with an extension added; no folders. */
export function probeFile(tree: FileTree, path: string): string | null {
  for (const [written, sources] of WRITTEN) {
    if (!path.endsWith(written)) continue;
    const stem = path.slice(0, -written.length);
    for (const source of sources) if (tree.has(stem + source)) return stem + source;
  }
  if (hasExtension(path) && tree.has(path)) return path;
  for (const added of ADDED) if (tree.has(path + added)) return path + added;
  return tree.has(path) ? path : null;
}

/** The `index` file of a folder. */
export function probeIndex(tree: FileTree, folder: string): string | null {
  for (const added of ADDED) {
    const path = inFolder(folder, `index${added}`);
    if (tree.has(path)) return path;
  }
  return null;
}

function hasExtension(path: string): boolean {
  return path.lastIndexOf('.') > path.lastIndexOf('/') + 1;
}
