import { kindOfFormat, type ReportFormat, type ReportKind } from './report-formats.js';

/** A part of the deployment contract's `quality` that a gate can fill (SPEC section 3). */
export type QualityFact = ReportKind;

/** A test case that people want to see: it did not pass, or it passed only after a retry. */
export interface NotableTest {
  readonly status: 'failed' | 'error' | 'flaky';
  /** Suite and case joined by ` > `. */
  readonly name: string;
  /** Path from the root, or null when the report gives none that is in the workspace. */
  readonly file: string | null;
  readonly line: number | null;
  /** Bounded; empty where the report has none. */
  readonly message: string;
}

/** What the surfaces show of tests beyond the counts; no contract carries it. */
export interface TestsDetail {
  readonly skipped: number;
  /** Sum over the cases, in seconds. */
  readonly seconds: number;
  /** Failed, then broken, then flaky, each in the order of the report; the first of `notableTotal`. */
  readonly notable: readonly NotableTest[];
  readonly notableTotal: number;
  readonly flaky: number;
  /** Longest first. */
  readonly slowest: readonly { readonly name: string; readonly seconds: number }[];
}

/** Lines of one file of the workspace: `covered <= total`. */
export interface CoveredFile {
  readonly path: string;
  readonly covered: number;
  readonly total: number;
  /** Lines that the change since the base touched and that can be covered; null when nothing was compared. */
  readonly changed: { readonly covered: number; readonly total: number; readonly missed: readonly number[] } | null;
}

/** What the surfaces show of coverage beyond the two numbers; no contract carries it. */
export interface CoverageDetail {
  readonly lines: { readonly covered: number; readonly total: number };
  readonly branches: { readonly covered: number; readonly total: number } | null;
  readonly functions: { readonly covered: number; readonly total: number } | null;
  /** Over the changed lines, in per cent; null when nothing was compared. `required` is null where they were too few to be judged. */
  readonly changedLines: { readonly covered: number; readonly total: number; readonly percent: number; readonly required: number | null } | null;
  /** Sorted by path; empty for a report that gives totals only. */
  readonly files: readonly CoveredFile[];
}

/** What one gate found out for the deployment contract; a part that it could not judge is absent. */
export interface GateQuality {
  /** `failed` counts broken cases too. */
  readonly tests?: { readonly total: number; readonly passed: number; readonly failed: number; readonly detail?: TestsDetail };
  /** Per cent of lines. */
  readonly coverage?: { readonly actual: number; readonly required: number; readonly detail?: CoverageDetail };
  readonly analysis?: {
    readonly tools: readonly string[];
    readonly criticalViolations: number;
    readonly highViolations: number;
    /** Each `severity rule file:line`, sorted. */
    readonly blockingViolations: readonly string[];
  };
}

const FACTS_OF_BUILTINS: Readonly<Record<string, QualityFact>> = { tests: 'tests', coverage: 'coverage', static_analysis: 'analysis' };

/** The facts that a gate is declared to judge, sorted as the contract lists them. */
export function factsJudgedBy(spec: { readonly uses?: string; readonly reports?: readonly { readonly format: ReportFormat }[] }): readonly QualityFact[] {
  const own = spec.uses === undefined ? undefined : FACTS_OF_BUILTINS[spec.uses];
  const facts = new Set<QualityFact>([...(own === undefined ? [] : [own]), ...(spec.reports ?? []).map(({ format }) => kindOfFormat(format))]);
  return (['coverage', 'tests', 'analysis'] as const).filter((fact) => facts.has(fact));
}
