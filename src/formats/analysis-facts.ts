/** Severities of SPEC section 3, to which every format's own words are mapped. */
export type AnalysisSeverity = 'critical' | 'high' | 'medium' | 'low';

/** One result of a static-analysis tool. */
export interface AnalysisResult {
  readonly tool: string;
  readonly rule: string;
  readonly severity: AnalysisSeverity;
  /** Cut to a bounded length; empty where the report has none. */
  readonly message: string;
  /** As the report has it, percent-decoded: maybe absolute, maybe with the prefix of another machine; null for a result without a place. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly column: number | null;
  /** The report itself says that somebody accepted it (SARIF suppressions, ESLint `suppressedMessages`): shown, never counted. */
  readonly isSuppressed: boolean;
  /** The report itself says that it was there before (SARIF `baselineState: unchanged` or `updated`). */
  readonly isOld: boolean;
  /** Key of the MegaLinter linter that it comes from (`PYTHON_RUFF`), where the report says so. */
  readonly linter: string | null;
}

/** A linter of which a report says how it ended, but not what it found (MegaLinter JSON). */
export interface LinterRun {
  /** MegaLinter's key, for example `PYTHON_RUFF`. */
  readonly name: string;
  /** Name of the tool behind it, for example `ruff`. */
  readonly tool: string;
  /** `warning`: it found errors, and the configuration of MegaLinter says that they do not count. */
  readonly status: 'success' | 'warning' | 'error';
  readonly errors: number;
}

/** What a report of static analysis says. */
export interface AnalysisFacts {
  /** Names of the tools that ran, sorted, also those without a result. */
  readonly tools: readonly string[];
  /** In the order of the report. */
  readonly results: readonly AnalysisResult[];
  readonly linters: readonly LinterRun[];
  /** Differences that are no reason to refuse the report, each a sentence with its place; each is a warning finding. */
  readonly oddities: readonly { readonly message: string; readonly line: number | null }[];
  /** False when the report itself says that its run did not succeed (SARIF `executionSuccessful: false`); an oddity says why. */
  readonly runSucceeded: boolean;
}

/** Stands where a result names no rule. */
export const NO_RULE = 'no-rule';
