import { isHostFault } from '../base/host-fault.js';
import type { GateRecord } from '../contract/verdict/gate-record.js';
import { findingOf, type Cause } from './cause.js';
import { endedGate, reasonOf } from './ended-gate.js';
import { missingVariables } from './gate-environment.js';
import type { PlannedGate } from './planned-gate.js';

/** The message of what the machine lacks says it. */
const DO_IT = 'Do what the message says, and run again.';

type CommandPlan = Extract<PlannedGate, { kind: 'command' }>;

/** Null when it is not left out. A rule that may not apply skips nothing: what was not checked would end green. */
export function leftOut(gate: CommandPlan, isFork: 'yes' | 'no' | 'unknown'): GateRecord | null {
  if (gate.spec.onFork !== 'skip' || isFork === 'no') return null;
  if (isFork === 'yes') return endedGate(gate, { outcome: 'skipped', skippedBy: 'on_fork: skip' });
  const message = 'on_fork: skip: the event of this run could not be read, so whether it is a pull request from a fork is not known';
  const nextAction = 'Make the file that GITHUB_EVENT_PATH names readable for this step (in a container: mount it), or take on_fork away from the gate.';
  return unstarted(gate, [{ code: 'gate_error', message, nextAction }]);
}

/** Null when every variable that it requires is there. */
export function lacksVariables(gate: CommandPlan, environment: Readonly<Record<string, string>>): GateRecord | null {
  const missing = missingVariables(gate.spec, environment);
  if (missing.length === 0) return null;
  const causes = missing.map(
    ({ name, nextAction }): Cause => ({ code: 'gate_error', message: `requires_env: ${name} is empty or not set`, nextAction }),
  );
  return unstarted(gate, causes);
}

function unstarted(gate: PlannedGate, causes: readonly Cause[]): GateRecord {
  return endedGate(gate, {
    outcome: 'error',
    reasons: causes.map((cause) => reasonOf(gate.name, cause.code, cause.message, cause.nextAction)),
    findings: causes.map((cause) => findingOf(cause, 'error', '')),
  });
}

/** The record of a gate that could not be run on this machine, or that a bug of this program ended. */
export function brokenGate(gate: PlannedGate, error: unknown, redact: (text: string) => string): GateRecord {
  const isHosts = isHostFault(error);
  const message = `${isHosts ? `${gate.name} could not be run` : `contract-gates broke while it ran ${gate.name}`}: ${error instanceof Error ? error.message : String(error)}`;
  const nextAction = isHosts ? DO_IT : 'Report this message as a bug of contract-gates; the other gates were not touched by it.';
  return unstarted(gate, [{ code: 'internal_error', message: redact(message), nextAction }]);
}
