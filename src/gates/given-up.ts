import type { GateRecord } from '../contract/verdict/gate-record.js';
import { findingOf, type Cause } from './cause.js';
import { endedGate, reasonOf } from './ended-gate.js';
import type { PlannedGate } from './planned-gate.js';
import type { GiveUp } from './schedule.js';

/** The record of a gate that never started, or was stopped by the run. */
export function givenUp(gate: PlannedGate, why: GiveUp, records: ReadonlyMap<string, GateRecord>): GateRecord {
  if (why.kind === 'stopped') {
    const what = why.cause === 'cancelled' ? 'the run was cancelled' : 'the time limit of the whole run was reached';
    const next = why.cause === 'cancelled' ? 'Run it again.' : 'Raise the time limit of the run, or make the gates before it faster.';
    const cause: Cause = { code: 'gate_cancelled', message: `${gate.name} had not ended when ${what}`, nextAction: next };
    return endedGate(gate, {
      outcome: 'cancelled',
      reasons: [reasonOf(gate.name, cause.code, cause.message, cause.nextAction)],
      findings: [findingOf(cause, 'error', '')],
    });
  }
  if (why.kind === 'phase') {
    const { outcome = 'not_run', phase = 'OTHER' } = records.get(why.gate) ?? {};
    const root = why.stoppedBy === why.gate ? '' : `, stopped by ${why.stoppedBy}`;
    const own = gate.kind === 'command' ? gate.spec.phase : 'OTHER';
    const message = `${gate.name} is of phase ${own}, which starts when earlier phases have no blocking failure; ${why.gate} (${phase}) ended as ${outcome}${root}`;
    return endedGate(gate, { outcome: 'not_run', stoppedBy: why.stoppedBy, stoppedByPhase: true, reasons: [reasonOf(gate.name, 'gate_not_run', message, `Fix ${why.stoppedBy} first.`)] });
  }
  const outcome = records.get(why.need)?.outcome ?? 'not_run';
  const root = why.stoppedBy === why.need ? '' : `, stopped by ${why.stoppedBy}`;
  return endedGate(gate, {
    outcome: 'not_run',
    stoppedBy: why.stoppedBy,
    reasons: [reasonOf(gate.name, 'gate_not_run', `${gate.name} needs ${why.need}, which ended as ${outcome}${root}`, `Fix ${why.stoppedBy} first.`)],
  });
}
