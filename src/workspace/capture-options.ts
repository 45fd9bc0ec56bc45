import type { Workspace } from '../ports/workspace.js';

/** What a capture takes in, and whom it tells. */
export interface CaptureOptions {
  /** Also files that git neither tracks nor ignores (local mode). */
  readonly includeUntracked: boolean;
  /** The list of files, where it was made before with the same `includeUntracked`. */
  readonly listed?: ReturnType<Workspace['list']> | undefined;
  readonly limits: {
    /** Most files of a snapshot; more is `Failed: limit_exceeded`. */
    readonly files: number;
    /** Largest file in bytes that is scanned for imports. */
    readonly scanBytes: number;
  };
  /** Whether a path is of a language whose imports are scanned. */
  isSource(path: string): boolean;
  /** Whether the text of a path will be wanted again (manifests, config). */
  keepText(path: string): boolean;
  /**
   * Called once for every source file, in order of path, with its raw bytes: `length` bytes, then at least eight zero
   * bytes. The buffer is reused as soon as the call returns.
   */
  onSource(path: string, bytes: Uint8Array, length: number): void;
  onProgress?(done: number, total: number): void;
  /** Whether `blobOid` will be asked for; false saves one more hash per source file. Default true. */
  readonly blobOids?: boolean;
}
