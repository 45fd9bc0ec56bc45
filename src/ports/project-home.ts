import type { Problem, Result } from '../base/result.js';

export type PlaceProblemCode = 'file_there' | 'cannot_write';

/** The branch that pushes are checked on, and whether the remote says so or it is only the one checked out. */
export interface DefaultBranch {
  readonly name: string;
  readonly from: 'remote' | 'checkout';
}

/**
 * The repository around the root (the root itself outside git), as `init` asks for it. Paths are POSIX, from its top.
 * Nothing is read or written through a link.
 */
export interface ProjectHome {
  /** Where the root lies in it, without a `/` at the end; null for its top. */
  readonly folder: string | null;
  /** Null without git, and where HEAD is on no branch. */
  defaultBranch(): DefaultBranch | null;
  /** Whether something is there, be it a file, a folder, or a link to nothing. */
  isTaken(path: string): boolean;
  /** Text of a small file; null when there is none. */
  readText(path: string): string | null;
  /** Writes a whole file and the folders above it. What is there stays, unless it is to be replaced. */
  place(file: { readonly path: string; readonly text: string; readonly executable?: boolean }, replace: boolean): Result<void, Problem<PlaceProblemCode>>;
}
