/** Where the base of a comparison was found, or why not (SPEC section 7, Base). */
export type BaseLookup =
  | { readonly kind: 'found'; readonly sha: string; readonly how: string }
  /** The event has no base (schedule, dispatch, tag, no git, no commit yet): not an error. */
  | { readonly kind: 'none'; readonly reason: string }
  /** A base is wanted and cannot be had. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly hint: string };

/** One blob of a tree, path as in a snapshot. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** Git object id, 40 or 64 hex digits. */
  readonly oid: string;
}

/** How much a question about changed lines may cost. */
export interface ChangeLimits {
  readonly milliseconds?: number;
  readonly lines?: number;
}

/** The tree of the base commit, read from git objects; the working tree is never touched. */
export interface BaseTree {
  readonly sha: string;
  /** Sorted by path. */
  readonly entries: readonly TreeEntry[];
  /** Raw bytes of blobs by object id, in one batch; an object that the clone lacks is absent from the map. */
  readBlobs(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** New path to old path, for files that git sees as renamed between the base and the present tree. */
  renames(): Promise<ReadonlyMap<string, string>>;
  /**
   * Lines of the present work tree that the base does not have, by path, ascending from 1, of files that git tracks; and the files that it neither
   * tracks nor ignores. Rejects when git cannot tell, and when `limits` are not enough.
   */
  changedLines(limits?: ChangeLimits): Promise<{ readonly lines: ReadonlyMap<string, readonly number[]>; readonly untracked: readonly string[] }>;
}

export interface History {
  /** The checked-out commit, or null outside git or before the first commit. */
  readonly head: string | null;
  /** Whether the checked-out commit is one of these or was made on top of one, as far as the clone shows; null where there is no commit or no repository any more. */
  contains(shas: readonly string[]): Promise<boolean | null>;
  /** The answer is kept; `milliseconds` bounds how long a missing commit may take to fetch, and such an answer is kept only when it is found. */
  findBase(milliseconds?: number): Promise<BaseLookup>;
  openTree(sha: string): Promise<BaseTree>;
  /** Object ids of those of `paths` that the checked-out commit has as files. Rejects when git cannot tell. */
  headBlobs(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** As of a tree: raw bytes of blobs by object id; what the clone lacks is absent. */
  readBlobs(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}
