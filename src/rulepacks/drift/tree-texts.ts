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

export function treeTexts(files: readonly { readonly path: string; readonly content: string | null }[]): TreeTexts {
  type File = (typeof files)[number];
  const byPath = new Map<string, File>();
  const paths: string[] = [];
  for (let at = 0; at < files.length; at++) {
    const file = files[at] as File;
    const { path } = file;
    byPath.set(path, file);
    paths.push(path);
  }
  let folders: Set<string> | null = null;
  return {
    paths,
    has: (path) => byPath.has(path),
    hasFolder: (path) => {
      folders ??= foldersOf(paths);
      return folders.has(path);
    },
    text: (path) => byPath.get(path)?.content ?? null,
    below: (folder) => (folder === '' ? paths : paths.slice(lowerBound(paths, `${folder}/`), lowerBound(paths, `${folder}0`))),
  };
}

function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** `0` is the character after `/`. */
function lowerBound(paths: readonly string[], wanted: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
