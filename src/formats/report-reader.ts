import type { Problem, Result } from '../base/result.js';

/** A report that cannot be believed: truncated, malformed, in the wrong encoding, contradicting itself, or beyond a limit. */
export type ReportProblem = Problem<'report_invalid'> & {
  /** The report is one and says this of its run: how it is written is not what has to change. */
  readonly isOfRun?: true;
};

/**
 * Reads one report file that somebody else wrote, piece by piece, so that its size does not decide the memory. A reader is
 * strict: what it does not understand whole is a problem with file and position, never a count. It never throws on content.
 */
export interface ReportReader<Facts> {
  /** Takes the next bytes; `piece` may be reused by the caller afterwards. After the first problem the rest is ignored. */
  push(piece: Uint8Array): void;
  /** What the whole file says, or the first problem. To be called once, after the last piece. */
  end(): Result<Facts, ReportProblem>;
}

/** Makes a reader for a file; `path` is the file relative to the root, for problems. */
export type CreateReportReader<Facts> = (path: string) => ReportReader<Facts>;
