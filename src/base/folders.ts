// Paths of a tree: relative to its root, with `/`.

/** The folder of a path; the root is the empty string. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** `folder` and all folders above it, the nearest first and the root (empty string) last. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let current = folder; current !== ''; ) folders.push((current = folderOf(current)));
  return folders;
}

/**
 * `path` seen from `folder`, with `.` and `..` taken away; null when it leaves the workspace. A trailing slash is dropped.
 */
export function joinPath(folder: string, path: string): string | null {
  let joined = folder;
  let start = 0;
  // Most paths have dots only at their start: those are taken away from the folder before anything is put together.
  let end = folder.length;
  while (start < path.length && path.charCodeAt(start) === DOT) {
    const next = start + 1 < path.length ? path.charCodeAt(start + 1) : SLASH;
    if (next === SLASH) {
      start += 2;
    } else if (next === DOT && (start + 2 === path.length || path.charCodeAt(start + 2) === SLASH)) {
      if (end === 0) return null;
      end = Math.max(0, folder.lastIndexOf('/', end - 1));
      start += 3;
    } else break;
  }
  if (end !== folder.length) joined = folder.slice(0, end);
  if (start >= path.length) return joined;
  if (isPlain(path, start)) return inFolder(joined, path.slice(start));
  for (const part of path.slice(start).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') joined = inFolder(joined, part);
    else if (joined === '') return null;
    else joined = folderOf(joined);
  }
  return joined;
}

const DOT = 46;
const SLASH = 47;

/** Whether every part of `path` from `start` is a name that does not begin with a dot. */
function isPlain(path: string, start: number): boolean {
  const first = path.charCodeAt(start);
  return first !== DOT && first !== SLASH && path.charCodeAt(path.length - 1) !== SLASH && !path.includes('/.', start) && !path.includes('//', start);
}
