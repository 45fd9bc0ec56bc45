import { err, ok, type Result } from '../../base/result.js';
import type { Cause } from '../cause.js';
import { worseConclusion, type Conclusion } from '../conclusion.js';
import type { ReportKind } from '../../contract/verdict/report-formats.js';
import type { ReportSource } from '../../ports/report-source.js';
import type { WorkspaceFacts } from '../workspace-facts.js';
import { readReports } from './read-reports.js';
import type { JudgingRules, ReadReports, ReportInput } from './report-input.js';
import type { FactsOfKind } from './report-readers.js';
import { workspaceFiles } from './workspace-files.js';

/** What judging needs beside the reports. */
export interface JudgingContext {
  readonly root: string;
  readonly source: ReportSource;
  readonly facts: WorkspaceFacts;
  readonly rules: JudgingRules;
  /** The command that wrote the reports ended with 0; absent where no command of the gate did. */
  readonly endedWell?: boolean;
  readonly cancel: AbortSignal;
}

/** Reads and judges all reports of one kind together. */
export async function judgeFiles(kind: ReportKind, inputs: readonly ReportInput[], context: JudgingContext): Promise<Result<Conclusion, Cause>> {
  const { source, cancel } = context;
  switch (kind) {
    case 'tests': return judgedBy(kind, await readReports(kind, inputs, source, cancel), context);
    case 'coverage': return judgedBy(kind, await readReports(kind, inputs, source, cancel), context);
    case 'analysis': return judgedBy(kind, await readReports(kind, inputs, source, cancel), context);
  }
}

async function judgedBy<Kind extends ReportKind>(kind: Kind, read: Result<ReadReports<FactsOfKind[Kind]>, Cause>, context: JudgingContext): Promise<Result<Conclusion, Cause>> {
  return read.ok ? ok(await judgeRead(kind, read.value, context)) : err(read.error);
}

/** Judges reports of one kind that were read already. */
export async function judgeRead<Kind extends ReportKind>(kind: Kind, read: ReadReports<FactsOfKind[Kind]>, context: JudgingContext): Promise<Conclusion> {
  const { root, facts, rules } = context;
  const judges: { readonly [K in ReportKind]: (reports: ReadReports<FactsOfKind[K]>) => Promise<Conclusion> } = {
    tests: async (reports) => (await import('./judge-tests.js')).judgeTests(reports, await workspaceFiles(root, facts), context.endedWell),
    coverage: async (reports) => (await import('./judge-coverage.js')).judgeCoverage(reports, rules.coverage, context),
    analysis: async (reports) => (await import('./judge-analysis.js')).judgeAnalysis(reports, { blockOn: rules.blockOn, newOnly: facts.policy.newOnly }, (await workspaceFiles(root, facts)).fileOf),
  };
  return judges[kind](read);
}

/** Several conclusions of one gate as one: the worst outcome, everything else joined. */
export function joinConclusions(conclusions: readonly [Conclusion, ...Conclusion[]]): Conclusion {
  const [first, ...others] = conclusions;
  return others.reduce(worseConclusion, first);
}
