import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import * as schema from '../generated/gate-report.validator.js';
import type { GateReport, GateReportFinding, GateReportGate } from '../generated/types.js';

/** A gate report before its version and summary are computed (SPEC section 4). */
export interface GateReportDraft {
  /** RFC 3339. */
  readonly timestamp: string;
  readonly environment: GateReport['environment'];
  /** At least one; only gates that were judged. */
  readonly gates: readonly GateReportGate[];
  readonly metadata?: GateReport['metadata'];
}

type Status = GateReportGate['status'];
const RANK: Readonly<Record<Status, number>> = { pass: 0, warn: 1, fail: 2 };

/** The mildest status that findings allow: any error fails, else any warning warns. */
function statusOfFindings(findings: readonly Pick<GateReportFinding, 'level'>[]): Status {
  if (findings.some(({ level }) => level === 'error')) return 'fail';
  return findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass';
}

function summaryOf(gates: readonly GateReportGate[]): { total: number; passed: number; failed: number; warnings: number } {
  const count = (status: Status): number => gates.filter((gate) => gate.status === status).length;
  return { failed: count('fail'), passed: count('pass'), total: gates.length, warnings: count('warn') };
}

function complete(draft: GateReportDraft): GateReport {
  const { timestamp, environment, gates, metadata } = draft;
  return { environment, gates, ...(metadata === undefined ? {} : { metadata }), summary: summaryOf(gates), timestamp, version: '2.0' };
}

function* check(report: GateReport): Iterable<Inconsistency> {
  const seen = new Set<string>();
  for (const [index, gate] of report.gates.entries()) {
    if (seen.has(gate.name)) yield { pointer: `/gates/${index}/name`, expected: 'a name that no other gate of the report has', actual: JSON.stringify(gate.name) };
    seen.add(gate.name);
    const mildest = statusOfFindings(gate.findings);
    if (RANK[gate.status] < RANK[mildest]) {
      yield {
        pointer: `/gates/${index}/status`,
        expected: mildest === 'fail' ? '"fail", since a finding is an error' : '"warn" or "fail", since a finding is a warning',
        actual: JSON.stringify(gate.status),
      };
    }
  }
  const counted = summaryOf(report.gates);
  for (const key of ['total', 'passed', 'failed', 'warnings'] as const) {
    if (report.summary[key] !== counted[key]) {
      yield { pointer: `/summary/${key}`, expected: `${counted[key]}, as counted in gates`, actual: String(report.summary[key]) };
    }
  }
}

export const gateReport = defineContract<GateReport, GateReportDraft>({ name: 'gate-report', schema, complete, check });

export const parseGateReport = gateReport.parse;
export const validateGateReport = gateReport.validate;
export const createGateReport = gateReport.create;
