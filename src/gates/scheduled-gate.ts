import { phaseOf } from './plan-order.js';
import type { PlannedGate } from './planned-gate.js';
import type { ScheduledGate } from './schedule.js';

/** What the scheduler has to know of a planned gate. */
export function scheduledGate(gate: PlannedGate): ScheduledGate {
  const { name, needs } = gate;
  if (gate.kind !== 'command') return { name, needs, takesSlot: false };
  const { blocking, ifChanged } = gate.spec;
  return { name, needs, takesSlot: true, phase: phaseOf(gate), blocking, held: ifChanged !== null };
}
