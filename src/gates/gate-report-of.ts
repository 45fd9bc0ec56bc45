import type { Result } from '../base/result.js';
import type { ContractProblem } from '../contract/schema/contract-problem.js';
import type { Finding, GateRecord } from '../contract/verdict/gate-record.js';
import { isFlaky } from '../contract/verdict/flaky.js';
import { createGateReport } from '../contract/documents/gate-report.js';
import type { GateReport, GateReportGate, GateReportLeftOut } from '../contract/generated/types.js';
import { sortedFindings } from './ended-gate.js';

/** What a report says beside its gates. */
export interface ReportFrame {
  readonly environment: 'local' | 'ci';
  /** RFC 3339. */
  readonly timestamp: string;
  /** `commit_sha`, `branch`, `workflow_run_id`, `executor`, as far as known. */
  readonly metadata?: GateReport['metadata'];
}

type Report = Result<GateReport, readonly ContractProblem[]>;

/**
 * The Gate Contract 2.0 report of one gate; null for a gate that gave no verdict (`not_run`, `skipped`), of which that
 * contract has nothing to say.
 */
export function gateReportOf(record: GateRecord, frame: ReportFrame): Report | null {
  const entry = entryOf(record);
  return entry === null ? null : reportOf([entry], frame, {});
}

/**
 * One report over all gates (SPEC section 4): gates that were judged or could not be judged are counted, the others are
 * named with their reason under `metadata.not_run` and `metadata.skipped`. Null when there is nothing to count: the
 * contract asks for at least one gate.
 */
export function aggregateReportOf(records: readonly GateRecord[], frame: ReportFrame): Report | null {
  const entries = records.map(entryOf).filter((entry) => entry !== null);
  if (entries.length === 0) return null;
  const notRun = leftOut(records, 'not_run');
  const skipped = leftOut(records, 'skipped');
  return reportOf(entries, frame, {
    ...(notRun.length === 0 ? {} : { not_run: notRun }),
    ...(skipped.length === 0 ? {} : { skipped }),
  });
}

function reportOf(gates: readonly GateReportGate[], frame: ReportFrame, more: NonNullable<GateReport['metadata']>): Report {
  const metadata = { ...frame.metadata, ...more };
  return createGateReport({
    timestamp: frame.timestamp,
    environment: frame.environment,
    gates,
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
  });
}

function entryOf(record: GateRecord): GateReportGate | null {
  const status = statusOf(record);
  if (status === null) return null;
  return {
    duration_seconds: record.durationSeconds,
    findings: findingsOf(record, status).map((finding) => ({ ...finding })),
    metadata: { blocking: record.blocking, outcome: record.outcome, ...(record.phase === undefined ? {} : { phase: record.phase }), ...attemptsOf(record) },
    metrics: record.metrics,
    name: record.name,
    status,
  };
}

function attemptsOf(record: GateRecord): object {
  const { earlierAttempts } = record;
  if (earlierAttempts === undefined) return {};
  const told = earlierAttempts.map(({ outcome, message, durationSeconds, exitCode, output }) => ({
    outcome,
    message,
    duration_seconds: durationSeconds,
    exit_code: exitCode,
    output: output?.text ?? '',
  }));
  return { flaky: isFlaky(record), attempts: earlierAttempts.length + 1, earlier_attempts: told };
}

function statusOf({ outcome }: GateRecord): GateReportGate['status'] | null {
  switch (outcome) {
    case 'pass':
    case 'warn':
    case 'fail':
      return outcome;
    case 'error':
    case 'timeout':
    case 'cancelled':
      return 'fail';
    case 'not_run':
    case 'skipped':
      return null;
  }
}

/** A gate that failed always says why: its reasons stand in where no finding is an error. */
function findingsOf({ findings, reasons }: GateRecord, status: GateReportGate['status']): readonly Finding[] {
  if (status !== 'fail' || findings.some(({ level }) => level === 'error')) return findings;
  const told = reasons.map((reason): Finding => ({
    level: 'error',
    message: reason.message,
    rule: reason.rule ?? reason.code.replaceAll('_', '-'),
    suggestion: reason.next_action,
  }));
  return sortedFindings([...findings, ...told]);
}

function leftOut(records: readonly GateRecord[], outcome: 'not_run' | 'skipped'): GateReportLeftOut[] {
  return records
    .filter((record) => record.outcome === outcome)
    .map((record) => ({ name: record.name, reason: reasonFor(record) }));
}

function reasonFor(record: GateRecord): string {
  const [first] = record.reasons;
  if (record.skippedBy !== undefined) return record.skippedBy;
  if (first !== undefined) return first.message;
  return record.stoppedBy === undefined ? 'it had nothing to look at' : `stopped by ${record.stoppedBy}`;
}
