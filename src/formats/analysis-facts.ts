/** Severities of SPEC section 3, to which every format's own words are mapped. */
export type AnalysisSeverity = 'critical' | 'high' | 'medium' | 'low';

/** One result of a static-analysis tool. */
export interface AnalysisResult {
  readonly tool: string;
  readonly rule: string;
  readonly severity: AnalysisSeverity;
  readonly message: string;
  /** As the report has it; null for a result without a place. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly column: number | null;
  /** The report itself says that somebody accepted it (SARIF suppressions): shown, never counted. */
  readonly isSuppressed: boolean;
  /** The report itself says that it was there before (SARIF `baselineState: unchanged`). */
  readonly isOld: boolean;
}

/** What a report of static analysis says. */
export interface AnalysisFacts {
  /** Names of the tools that ran, sorted, also those without a result. */
  readonly tools: readonly string[];
  /** In the order of the report. */
  readonly results: readonly AnalysisResult[];
  /** Differences that are no reason to refuse the report, each a sentence with its place; each is a warning finding. */
  readonly oddities: readonly { readonly message: string; readonly line: number | null }[];
  /** False when the report itself says that its run did not succeed (SARIF `executionSuccessful: false`). */
  readonly runSucceeded: boolean;
}
