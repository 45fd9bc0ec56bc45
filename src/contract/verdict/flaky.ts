import type { GateRecord } from './gate-record.js';
import { hasPassed } from './outcomes.js';

/** Whether a gate passed or warned only after a retry: a pass that is never shown like any other. */
export function isFlaky({ outcome, earlierAttempts }: Pick<GateRecord, 'outcome' | 'earlierAttempts'>): boolean {
  return earlierAttempts !== undefined && hasPassed(outcome);
}
