/** The files of a workspace by their paths: relative to its root, POSIX. No disk stands behind it. */
export interface FileTree {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The text of a file; null when there is no such file or it is no text. */
  text(path: string): string | null;
}

/**
 * A file that steers resolution and could not be used as it is; resolution went on without it. A `warning` can hide
 * imports of the tree and somebody has to mend it; `info` is what every checkout without installed packages has.
 */
export interface ResolveWarning {
  readonly level: 'warning' | 'info';
  readonly file: string;
  readonly message: string;
}

/** The folder of a path; the root is the empty string. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/**
 * `path` seen from `folder`, with `.` and `..` taken away; null when it leaves the workspace. A trailing slash is dropped.
 */
export function joinPath(folder: string, path: string): string | null {
  let joined = folder;
  let start = 0;
  for (;;) {
    const slash = path.indexOf('/', start);
    const end = slash < 0 ? path.length : slash;
    const length = end - start;
    const isDot = length > 0 && length < 3 && path.charCodeAt(start) === DOT;
    if (isDot && length === 2 && path.charCodeAt(start + 1) === DOT) {
      if (joined === '') return null;
      joined = folderOf(joined);
    } else if (length > 0 && !(isDot && length === 1)) {
      // The rest in one piece, where nothing in it has to be taken away: most paths have dots only at their start.
      if (slash >= 0 && isPlain(path, end)) return inFolder(joined, path.slice(start));
      joined = inFolder(joined, path.slice(start, end));
    }
    if (slash < 0) return joined;
    start = slash + 1;
  }
}

const DOT = 46;

/** Whether no part of `path` after the slash at `at` is empty or begins with a dot. */
function isPlain(path: string, at: number): boolean {
  return !path.includes('/.', at) && !path.includes('//', at) && !path.endsWith('/');
}

/** `folder` and all folders above it, the nearest first and the root (empty string) last. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let current = folder; current !== ''; ) folders.push((current = folderOf(current)));
  return folders;
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
