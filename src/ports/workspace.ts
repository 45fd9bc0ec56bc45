import type { Problem, Result } from '../base/result.js';
import type { DigestAlgorithm } from '../contract/digest.js';

/** One file of the workspace before it is read. */
export interface ListedFile {
  /** As in a snapshot: relative to the root, POSIX, percent-coded where its bytes ask for it (`base/repo-path.ts`). */
  readonly path: string;
  /** The bytes of the name when `path` is percent-coded, else null. */
  readonly name: Uint8Array | null;
  /** True for a file that git tracks and for every file that a walk finds: it must be readable. */
  readonly tracked: boolean;
  /** True when git's index says that a sparse checkout may leave it out (skip-worktree). */
  readonly sparse: boolean;
  /** True when git's index has it as a symbolic link; a checkout without links writes the target as a plain file. */
  readonly link: boolean;
  /** As git's index has it (`100644`, `100755`, `120000`); null or absent for what is not in it. */
  readonly mode?: string | null;
  /** Git's id of the content in the index; null for what is not tracked, and where the index is told not to look (assume-unchanged, skip-worktree). */
  readonly oid: string | null;
  /** Of a sparse file, git's id of the content in the index: what a checkout of everything would hold there. */
  readonly sparseOid?: string;
}

export interface WorkspaceListing {
  readonly source: 'git' | 'walk';
  /** One sentence on how the list was made, for the report. */
  readonly detail: string;
  /** The hash of git's object ids in this repository; null without git. */
  readonly objectFormat: DigestAlgorithm | null;
  /** Where the root lies in its repository: empty, or a POSIX path that ends in `/`. */
  readonly prefix: string;
  /** In no particular order; each path once. */
  readonly files: readonly ListedFile[];
  /** Folders that are repositories of their own: submodules, and clones inside the tree. Not descended into. */
  readonly repositories: readonly string[];
  /** Folders that could not be listed, with the system's reason. */
  readonly unreadable: readonly { readonly path: string; readonly cause: string }[];
}

/** What was found when a file was read. Buffers belong to the workspace and are good until the next call of `read`. */
export type FileRead =
  /** `bytes` is longer than the file: `length` bytes of content, then at least eight zero bytes. */
  | { readonly kind: 'whole'; readonly bytes: Uint8Array; readonly length: number }
  /** Larger than asked for in one piece: call `next` until it says `end` or `failed`; each piece is good until the next call. */
  | { readonly kind: 'large'; /** Bytes that the file had when it was opened. */ readonly size: number; next(): LargePiece }
  /** A symbolic link, with the bytes of its target (with `/` on every system). */
  | { readonly kind: 'link'; readonly target: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly cause: string };

export type LargePiece =
  | { readonly kind: 'piece'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly cause: string };

/** Questions about bytes that the platform answers far faster than a loop in the language. */
export interface ByteChecks {
  isAscii(bytes: Uint8Array): boolean;
  isUtf8(bytes: Uint8Array): boolean;
}

/** What git sees of the work tree against its index, and what turns stored content into files here. */
export interface WorktreeState {
  /** Tracked files that git does not call unmodified. */
  readonly modified: ReadonlySet<string>;
  /** Git's settings of line endings and filters, as one text. */
  readonly settings: string;
  /** The attributes that hold here and that no listing names. */
  readonly attributes: readonly AttributesFile[];
  /**
   * Whether one checkout wrote all files that git calls unmodified, and nothing since changed how they were turned but perhaps attributes
   * that a listing names and git does not track.
   */
  readonly isFirstCheckout: boolean;
}

/** What git's index says of files beside their content. */
export interface StatedFiles {
  /** As many bytes for each: the same in two looks at an index only where the file was not written between them. Zeros where that cannot be told. */
  readonly marks: Uint8Array;
  /** Bytes of each as git knows it, modulo 2^32; -1 for none. */
  readonly sizes: Float64Array;
  /** 1 where the time of a file was set back in the second in which the index was written, or later: that it was written once more in that second would not show. */
  readonly isSetBack: Uint8Array;
}

/** A text of gitattributes, by where it stands. */
export interface AttributesFile {
  readonly path: string;
  readonly text: string;
}

export type WorkspaceProblemCode = 'git_refused' | 'git_failed';

type Listed = Promise<Result<WorkspaceListing, Problem<WorkspaceProblemCode>>>;

/** Questions that git is at work on. */
export interface BegunCapture {
  /** Digest of the file in which git keeps what it tracks, with the times and sizes it knows, as it was before git was asked; null where it is not there. */
  index(): string | null;
  /** As `list`. Where the index is the one that the caller knows, git is asked when this is called. */
  listing(): Listed;
  /** What `list` gives without tracked files, where the index is the one that the caller knows; null otherwise. */
  readonly untracked: Listed | null;
  /** As `worktreeState`: what git said when it began. */
  state(folders: readonly string[]): Promise<WorktreeState | null>;
  /** Whether git's index is still the one of `index`. */
  isSameIndex(): boolean;
  /** What that index says of `paths`, which are in order; null where it cannot be told. */
  stated(objectFormat: DigestAlgorithm, paths: readonly string[]): StatedFiles | null;
}

/** What a capture begins with. */
export interface CaptureStart {
  readonly includeUntracked: boolean;
  /** The `BegunCapture.index` of which the caller knows what git lists then. */
  readonly knownIndex: string | null;
}

/** The files below the root, as they lie on the disk. Nothing outside the root is read, no link is followed. */
export interface Workspace {
  /** Absolute path of the root. */
  readonly root: string;
  readonly checks: ByteChecks;
  /** Whether git tracks so few files that facts of an earlier run spare nothing. A guess that starts nothing: it may say no for a tree that is small. */
  isSmall(): boolean;
  /** Never rejects. Who waits long for it hears signals meanwhile. */
  list(request: { readonly includeUntracked: boolean }): Listed;
  /** Lets git begin with both questions of a run that recalls what an earlier one read, for who has something else to do meanwhile. */
  begin(start: CaptureStart): Promise<BegunCapture>;
  /**
   * Asks git which tracked files are unmodified; null without git or when it cannot tell. `folders` are those whose
   * `.gitattributes` is not among the listed files, and may be there all the same. Runs no filter. Never rejects.
   */
  worktreeState(folders: readonly string[]): Promise<WorktreeState | null>;
  /** `modified` of `worktreeState` alone, which takes fewer questions. */
  modifiedFiles(): Promise<ReadonlySet<string> | null>;
  /** Lets git begin with what the next `modifiedFiles` has to know first. */
  prepareModified(): void;
  /** Lets what other processes have answered meanwhile be taken in, for who is at work for long. */
  turn(): Promise<void>;
  /** Opens, reads and closes one file; a file of more than `wholeUpTo` bytes comes in pieces. Never throws. */
  read(file: ListedFile, wholeUpTo: number): FileRead;
}
