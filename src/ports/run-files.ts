import type { Result } from '../base/result.js';

/** Where a run leaves its files (SPEC sections 4 and 8). Everything is written from memory, by rename, never torn. */
export interface RunFiles {
  /** Takes away what an earlier run left in `folder`, if it is there, under one of `names`, in that order, so that nothing old is read as new: all that can be, also where one cannot. */
  clear(folder: string, names: readonly string[]): Result<void>;
  /** The same in each folder right below `folder`. */
  clearEach(folder: string, names: readonly string[]): Result<void>;
  /** Writes `files` (name to text) into `folder`, a POSIX path relative to the root: all of them, or none. */
  write(folder: string, files: ReadonlyMap<string, string>): Result<void>;
  /**
   * Writes each gate's report as `<folder>/<gate>/<stamp>.{json,md}` and points `latest.{json,md}` at it; a second report
   * of the same second gets `-2`, `-3`, ... behind its stamp. Many at the same time; fails with the first, in the order
   * given, that could not be written.
   */
  writeGateReports(folder: string, stamp: string, reports: readonly GateReportFiles[]): Result<void>;
}

/** Names of files in `folder`, a POSIX path below the root. */
export interface Leftovers {
  readonly folder: string;
  readonly names: readonly string[];
}

/** The two texts of one gate's report. */
export interface GateReportFiles {
  readonly gate: string;
  readonly json: string;
  readonly markdown: string;
}
