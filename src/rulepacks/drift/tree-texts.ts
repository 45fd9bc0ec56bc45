import { firstWhere } from '../../base/first-where.js';
import { indexIn } from '../../base/sorted-texts.js';

/** Texts of the snapshot, read when a rule wants them, with a bound on how much. */
export interface TreeTexts {
  /** Sorted. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  hasFolder(path: string): boolean;
  /** Null for binary files and what is not in the snapshot. */
  text(path: string): string | null;
  /** Paths below a folder, sorted. */
  below(folder: string): readonly string[];
}

/** `files` are sorted by path, each once. */
export function treeTexts(files: readonly { readonly path: string; readonly content: string | null }[]): TreeTexts {
  const paths: string[] = [];
  for (let at = 0; at < files.length; at++) paths.push((files[at] as (typeof files)[number]).path);
  let known: ReadonlySet<string> | null = null;
  return {
    paths,
    has: (path) => (known ??= new Set(paths)).has(path),
    hasFolder: (path) => paths[lowerBound(paths, `${path}/`)]?.startsWith(`${path}/`) === true,
    text: (path) => files[indexIn(paths, path)]?.content ?? null,
    below: (folder) => (folder === '' ? paths : paths.slice(lowerBound(paths, `${folder}/`), lowerBound(paths, `${folder}0`))),
  };
}

/** `0` is the character after `/`. */
function lowerBound(paths: readonly string[], wanted: string): number {
  return firstWhere(paths.length, (at) => (paths[at] as string) >= wanted);
}
