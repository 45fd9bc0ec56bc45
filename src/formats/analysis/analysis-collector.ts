import { cutText } from '../../base/bounded.js';
import { compareText } from '../../base/order.js';
import { NO_RULE, type AnalysisFacts, type AnalysisResult, type LinterRun } from '../analysis-facts.js';
import { ReportFaultSignal } from '../report-fault.js';

/** More results than anybody looks at; a report with more is refused, as its memory would grow without end. */
const MOST_ANALYSIS_RESULTS = 1_000_000;
/** Differences that are listed one by one. */
const MOST_ODDITIES = 100;
const MOST_MESSAGE = 2000;
const MOST_NAME = 500;

/** A result as a reader finds it: what is left out is null or false. */
export type FoundResult = Pick<AnalysisResult, 'tool' | 'severity'> & Partial<AnalysisResult>;

/** Gathers what a report says while it is read. */
export class AnalysisCollector {
  private readonly toolNames = new Set<string>();
  private readonly results: AnalysisResult[] = [];
  private readonly linters: LinterRun[] = [];
  private readonly oddities: { message: string; line: number | null }[] = [];
  private oddityCount = 0;
  private runSucceeded = true;

  /** A tool that ran, with or without results. */
  tool(name: string): void {
    this.toolNames.add(cutText(name, MOST_NAME));
  }

  /** A log in which nothing was found names no tool, and one wrote it all the same. */
  toolOfSilence(name: string): void {
    if (this.toolNames.size === 0) this.tool(name);
  }

  /** Texts are cut and white space at the ends of messages is left away; a line or column that is no whole number from 1 becomes null. */
  add(found: FoundResult): void {
    if (this.results.length >= MOST_ANALYSIS_RESULTS) throw new ReportFaultSignal({ message: `it has more than ${MOST_ANALYSIS_RESULTS} results` });
    const tool = cutText(found.tool, MOST_NAME);
    this.toolNames.add(tool);
    const rule = (found.rule ?? '').trim();
    const file = found.file === undefined || found.file === '' ? null : found.file;
    this.results.push({
      tool, rule: rule === '' ? NO_RULE : cutText(rule, MOST_NAME), severity: found.severity, message: cutText((found.message ?? '').trim(), MOST_MESSAGE),
      file, line: fromOne(found.line), column: fromOne(found.column),
      isSuppressed: found.isSuppressed ?? false, isOld: found.isOld ?? false, linter: found.linter ?? null,
    });
  }

  linter(run: LinterRun): void {
    this.linters.push(run);
  }

  oddity(message: string, line: number | null): void {
    if (++this.oddityCount <= MOST_ODDITIES) this.oddities.push({ message: cutText(message, MOST_MESSAGE), line });
  }

  /** The report says that its own run did not succeed. */
  fail(why: string, line: number | null): void {
    this.runSucceeded = false;
    this.oddity(why, line);
  }

  /** Of a package of Go that does not compile, golangci-lint lists only why (`typecheck`), at whatever severity its config gives that: its linters did not look at it. What a line costs, a result that is none of them does not pay. */
  uncompiled(rule: string, message: string, at: { readonly line: number | null }): void {
    if (rule === 'typecheck') this.fail(`golangci-lint could not look at a package: ${message}`, at.line);
  }

  facts(): AnalysisFacts {
    const more = this.oddityCount - this.oddities.length;
    return {
      tools: [...this.toolNames].sort(compareText), results: this.results, linters: this.linters, runSucceeded: this.runSucceeded,
      oddities: more === 0 ? this.oddities : [...this.oddities, { message: `${more} more differences like these`, line: null }],
    };
  }
}

function fromOne(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : null;
}
