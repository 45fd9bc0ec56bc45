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

/**
 * A file that steers resolution and could not be used as it is; resolution went on without it. A `warning` can hide
 * imports of the tree and somebody has to fix it; `info` is what every checkout without installed packages has.
 */
export interface ResolveWarning {
  readonly level: 'warning' | 'info';
  readonly file: string;
  readonly message: string;
}
