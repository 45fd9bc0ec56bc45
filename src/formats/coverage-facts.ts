/**
 * Places of one file that can be covered, ascending by line: lines (each once), or branches, functions and statements (several may
 * share a line). Packed, because a report may hold tens of millions. How often a place was reached is not kept: nothing depends on it.
 */
export interface CoverPoints {
  readonly kind: 'points';
  /** Line of each place, from 1; 0 for a function of which the report gives no line. */
  readonly lines: Int32Array;
  /** 1 where the place was reached, else 0; as long as `lines`. */
  readonly taken: Uint8Array;
  /**
   * True when the report tells the places of one line apart, so that the second of them is the same one in every report of that
   * format. False when it only says "1 of 2": then the reached ones stand first.
   */
  readonly isOrdered: boolean;
}

/** What a report says that gives no places. `covered <= total`. */
export interface CoverTotals {
  readonly kind: 'totals';
  readonly covered: number;
  readonly total: number;
}

export type Cover = CoverPoints | CoverTotals;

/** What one report says of one source file. */
export interface FileCoverage {
  /** As the report has it: maybe absolute, maybe with the prefix of another machine; `mapPaths` finds the file of the repository. */
  readonly path: string;
  readonly lines: Cover;
  /** Null where the report does not speak of branches, not where a file has none; the same for functions and statements. */
  readonly branches: Cover | null;
  readonly functions: Cover | null;
  /** Only where the format counts statements apart from lines (Go, Istanbul). */
  readonly statements: Cover | null;
}

/** What a coverage report says: one entry for each path, in the order of their first appearance. */
export interface CoverageFacts {
  readonly files: readonly FileCoverage[];
  /** Folders that the report names as roots of its relative paths (Cobertura `<source>`), in its order. */
  readonly roots: readonly string[];
  /** Differences that are no reason to refuse the report, each a sentence with its place; each is a warning finding. */
  readonly oddities: readonly { readonly message: string; readonly line: number | null }[];
  /** False when the report itself says that its run did not succeed. */
  readonly runSucceeded: boolean;
}
