/** What one report says of one source file. Counts of hits are capped at 2^31 - 1. */
export interface FileCoverage {
  /** As the report has it: maybe absolute, maybe with the prefix of another machine; `mapCoverage` finds the file of the workspace. */
  readonly path: string;
  /** Line number (from 1) to hits, ascending, for every executable line. Null where the format only gives totals. */
  readonly lines: ReadonlyMap<number, number> | null;
  /** Totals where the format gives no lines. Null when `lines` is there. */
  readonly lineTotals: { readonly covered: number; readonly total: number } | null;
  readonly branches: { readonly covered: number; readonly total: number } | null;
  readonly functions: { readonly covered: number; readonly total: number } | null;
}

/** What a coverage report says: one entry for each path, in the order of their first appearance. */
export interface CoverageFacts {
  readonly files: readonly FileCoverage[];
  /** Folders that the report names as roots of its relative paths (Cobertura `<source>`, JaCoCo groups), in its order. */
  readonly roots: readonly string[];
  /** Differences that are no reason to refuse the report, each a sentence with its place; each is a warning finding. */
  readonly oddities: readonly { readonly message: string; readonly line: number | null }[];
  /** False when the report itself says that its run did not succeed. */
  readonly runSucceeded: boolean;
}
