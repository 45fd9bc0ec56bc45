import type { DigestAlgorithm } from '../contract/digest.js';
import type { FactsStore } from '../ports/facts-store.js';
import type { ReadPool } from '../ports/read-pool.js';
import type { BegunCapture, ListedFile, Workspace } from '../ports/workspace.js';
import type { ScanCodec } from './facts/facts-codec.js';
import type { FilesRead } from './files-read.js';

/**
 * Makes of a source file whatever its reader wants: `bytes` is `length` bytes of content, then at least eight zero bytes.
 * The buffer is reused as soon as the call returns.
 */
export type Scan<S> = (path: string, bytes: Uint8Array, length: number) => S | null;

/** What an earlier run knew of the files. */
export interface OpenedCache<S> {
  /** The listing of the workspace: from the earlier run where nothing can have changed it, else from git. */
  list(): ReturnType<BegunCapture['listing']>;
  /** Reads listed files, each once, but for those whose facts are known. */
  read(objectFormat: DigestAlgorithm | null, files: readonly ListedFile[]): Promise<FilesRead<S>>;
}

/** Opens a cache while git is at work. */
export type OpenCache = <S>(workspace: Workspace, begun: BegunCapture, options: CaptureOptions<S>, cache: FactsCache, codec: ScanCodec<S>) => Promise<OpenedCache<S>>;

/** Where facts of earlier runs are kept, and which version of the program made them. */
export interface FactsCache {
  readonly store: FactsStore;
  /** Changes with everything that could make other facts of the same bytes. */
  readonly version: string;
  /** A tree of so many files or fewer is read without asking what is kept: that takes longer than reading them. */
  readonly smallTree: number;
  /** The code for it, which a run without a cache does not load. */
  readonly open: OpenCache;
}

/** What other processes may do while a large tree is read. */
export interface WorkBeside {
  /** A tree of so many files or more is read long enough for it. */
  readonly fromFiles: number;
  /** Called once, when the files are listed and none is read. */
  begin(): void;
}

/** What a capture takes in, and whom it tells. */
export interface CaptureOptions<S> {
  /** Also files that git neither tracks nor ignores (local mode). */
  readonly includeUntracked: boolean;
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
  /** The scanner for the sources among `paths`; loaded when the first file has to be scanned, which in a small tree is after the first gate has started. */
  loadScan(paths: readonly string[]): Promise<Scan<S>>;
  /** False for a caller that starts no gate: content is then hashed and scanned where it is read. Default true. */
  readonly hold?: boolean;
  onProgress?(done: number, total: number): void;
  /** Whoever aborts it is heard between files, and the capture rejects with its reason. */
  readonly cancel?: AbortSignal | undefined;
  /** Other threads that help with a large tree; their scanner must be the one that `loadScan` gives, and the codec reads what they made. */
  readonly pool?: (() => Promise<ReadPool>) | undefined;
  loadCodec?(): Promise<ScanCodec<S>>;
  /** Git's answers, where it was asked before; only with `cache`. */
  readonly begun?: BegunCapture | undefined;
  /** Facts of earlier runs; nothing is recalled, and nothing kept, without it and a codec. */
  readonly cache?: FactsCache | undefined;
  /** Begun as soon as the files are listed; its answers are taken in while they are read. */
  readonly beside?: WorkBeside | undefined;
  /** Told in a sentence what a person may want to know and no verdict depends on. */
  onNotice?(text: string): void;
}
