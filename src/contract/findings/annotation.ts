/** A mark on a line of the pull request's diff. `file` is relative to the repository; lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A mark of a check run, as the API takes it (REST, "Create a check run", reviewed 2026-11-25). */
export interface CheckAnnotation {
  /** From the root of the repository. */
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  /** Only where the column is known. */
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}
