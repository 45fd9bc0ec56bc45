import type { DigestAlgorithm } from '../contract/digest.js';

/** Everything that another thread needs to read some of the listed files; survives being copied to it. */
export interface ReadJob {
  /** Absolute path of the root. */
  readonly root: string;
  /** Paths of all files, with a NUL between them. */
  readonly paths: string;
  /** For each file its flags as `packFiles` sets them. */
  readonly flags: Uint8Array;
  /** Bytes of the names that are percent-coded in `paths`, by index. */
  readonly names: readonly (readonly [index: number, name: Uint8Array])[];
  /** For each file the id that its content is held against, empty for none; null where nobody asks. */
  readonly oids: readonly string[] | null;
  readonly objectFormat: DigestAlgorithm | null;
  readonly scanBytes: number;
  /** Files are read in runs of this many, one behind the other in the list: the listing of a folder then serves many. */
  readonly runLength: number;
}

/** Readings that other threads and this one share out among themselves. */
export interface PoolRun {
  /** Number of the next run of files that nobody has taken yet, counted from 0; taken from now on by the caller. */
  take(): number;
  /** What the other threads read: `index, reading` one behind the other, as `facts-codec` writes them. A thread that failed gives nothing. */
  finish(): Promise<readonly Uint8Array[]>;
}

/** Other threads of this process that read files. */
export interface ReadPool {
  /** Starts on a job; null where there is no second processor to do it. */
  start(job: ReadJob): PoolRun | null;
}
