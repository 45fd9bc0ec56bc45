import type { AnalysisSeverity } from '../../formats/analysis-facts.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { ReportFormat, ReportKind } from '../../contract/verdict/report-formats.js';
import type { Cause } from '../cause.js';

/** One report that was read whole, with what it says. */
export interface ReadReport<Facts> {
  /** Relative to the root; `stdout` for what a command printed. */
  readonly path: string;
  readonly facts: Facts;
}

/** Reports that were read, and the proof of it. */
export interface ReadReports<Facts> {
  readonly reports: readonly ReadReport<Facts>[];
  readonly evidence: GateRecord['evidence'];
}

/** Where a report on stdout stands in messages. */
export const STDOUT = 'stdout';

/** Reports of one kind that a gate wants to be read; the files are there and fresh. */
export interface ReportInput {
  readonly path: string;
  /** Null: its content tells. */
  readonly format: ReportFormat | null;
  /** Files with problem matchers, for the format of that name. */
  readonly matchers: readonly string[];
}

/** Thresholds of a coverage gate, in per cent. */
export interface CoverageRules {
  readonly required: number;
  /** Globs of files that do not count. */
  readonly excluded: readonly string[];
  /** Glob to what its files require together. */
  readonly paths: Readonly<Record<string, number>>;
  readonly changedLines: { readonly required: number; readonly minLines: number } | null;
}

/** What a gate does with the facts of each kind. */
export interface JudgingRules {
  readonly coverage: CoverageRules;
  readonly blockOn: readonly AnalysisSeverity[];
}

/** `required` of a coverage gate that nothing else sets (SPEC section 3). */
export const DEFAULT_COVERAGE_REQUIRED = 80;

const WORDS: Readonly<Record<ReportKind, string>> = { tests: 'test report', coverage: 'coverage report', analysis: 'report of static analysis' };

export function wordOf(kind: ReportKind): string {
  return WORDS[kind];
}

export function invalidReport(message: string, nextAction: string): Cause {
  return { code: 'report_invalid', message, nextAction };
}
