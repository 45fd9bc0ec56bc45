import type { ExtractedImports } from '../import-record.js';

/** The files of a workspace by their paths: relative to its root, POSIX. No disk stands behind it. */
export interface FileTree {
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** The text of a file; null when there is no such file or it is no text. */
  text(path: string): string | null;
  /** What was read from a source file; undefined when it was not scanned. Of the trees of a run every source file was. */
  extracted(path: string): ExtractedImports | undefined;
}

/** A file that steers resolution and could not be used as it is; resolution went on without it. */
export interface ResolveWarning {
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
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** `folder` and all folders above it, the nearest first and the root (empty string) last. */
export function* foldersUp(folder: string): Generator<string> {
  let current = folder;
  for (;;) {
    yield current;
    if (current === '') return;
    current = folderOf(current);
  }
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
