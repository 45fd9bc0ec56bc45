import type { Problem, Result } from '../base/result.js';

/** A file that a glob found. */
export interface FoundFile {
  /** Relative to the root, POSIX. */
  readonly path: string;
  /** Changes whenever the file is written anew (device, inode, size, times). */
  readonly mark: string;
  /** Last change in milliseconds since the Unix epoch. */
  readonly modifiedMs: number;
}

/** What one entry of `files` found. */
export interface GlobSearch {
  readonly glob: string;
  /** Sorted by path. */
  readonly files: readonly FoundFile[];
  /** When there is none: the file that was most likely meant, or null. */
  readonly nearest: string | null;
}

/** Why nobody can say what globs find. */
export type SearchProblem = Problem<'limit_exceeded' | 'unreadable_file'> & { readonly hint: string };

/** Files that other programs left below the root. What they hold is from strangers; nothing is followed out of the root (PLATFORM finding 5). */
export interface ReportSource {
  /**
   * Looks on the disk now, for each glob that has no leading `!`; those with one take files away from all others. Folders that are links, `.git`
   * and, unless a glob names it, `node_modules` are not entered. Rejects nothing: a search that would take too long, or a folder or file that cannot be looked at, gives a problem.
   */
  find(globs: readonly string[]): Promise<Result<readonly GlobSearch[], SearchProblem>>;
  /**
   * Reads a regular file of the root to its end, piece by piece; a piece is good until `onPiece` returns. The problem is a clause that follows
   * the path, such as `is a link that leads out of the root`. `cancel` ends it early with a problem.
   */
  read(path: string, onPiece: (piece: Uint8Array) => void, cancel: AbortSignal): Promise<Result<{ readonly sha256: string; readonly bytes: number }, string>>;
  /** When a file was last written, in milliseconds since the Unix epoch; null where there is none, or nobody can tell. */
  writtenAt(path: string): number | null;
  /** Those of `paths` that git tracks and calls unmodified; none without git. The problem says why git cannot tell. */
  unmodified(paths: readonly string[]): Promise<Result<ReadonlySet<string>, string>>;
  /** When the checked-out commit was made, in seconds since the Unix epoch; null without git or commit. */
  headTime(): Promise<Result<number | null, string>>;
}
