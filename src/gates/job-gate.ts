import type { Finding, GateRecord } from '../contract/verdict/gate-record.js';
import type { ReasonCode } from '../contract/verdict/reasons.js';
import { endedGate, reasonOf } from './ended-gate.js';
import type { PlannedGate } from './planned-gate.js';

/** Where people say that a job may be skipped. */
const RULE = 'jobs.allow_skipped';

/**
 * The record of an upstream job (input `needs`). `success` passes; `skipped` is skipped by rule when the config allows it, and
 * fails otherwise; every other result does not pass, one that nobody knows is an error.
 */
export function jobRecord(gate: Extract<PlannedGate, { kind: 'job' }>): GateRecord {
  const { job, result, mayBeSkipped } = gate.spec;
  switch (result) {
    case 'success':
      return endedGate(gate, { outcome: 'pass' });
    case 'skipped':
      if (mayBeSkipped) return endedGate(gate, { outcome: 'skipped', skippedBy: `${RULE}: ${job}` });
      return noPass(gate, 'fail', 'gate_failed', `the job ${job} was skipped, so nothing of it was checked`, `Find out why it was skipped (its if, or a job that it needs), or write jobs: { allow_skipped: [${job}] } when it may be.`);
    case 'failure':
      return noPass(gate, 'fail', 'gate_failed', `the job ${job} failed`, `Open the job ${job} of this workflow run and fix what it reports.`);
    case 'cancelled':
      return noPass(gate, 'cancelled', 'gate_cancelled', `the job ${job} was cancelled or ran out of time`, `Run the job ${job} again.`);
    default:
      return noPass(gate, 'error', 'gate_error', `the job ${job} ended as ${JSON.stringify(result)}, which is not a result that this version knows`, 'Write the input needs exactly as ${{ toJSON(needs) }}.');
  }
}

function noPass(gate: Extract<PlannedGate, { kind: 'job' }>, outcome: 'fail' | 'cancelled' | 'error', code: ReasonCode, message: string, nextAction: string): GateRecord {
  const finding: Finding = { level: 'error', message, rule: 'job-result', suggestion: nextAction };
  return endedGate(gate, { outcome, reasons: [reasonOf(gate.name, code, message, nextAction)], findings: [finding] });
}
