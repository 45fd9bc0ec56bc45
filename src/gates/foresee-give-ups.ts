import type { Outcome } from '../contract/verdict/gate-record.js';
import type { GatePlan } from './plan.js';
import { newSchedule, schedule, type GiveUp, type ScheduleEvent } from './schedule.js';
import { scheduledGate } from './scheduled-gate.js';

/**
 * Which gates a run would give up, and why: the scheduler goes through the plan, and each gate that it starts ends at once with
 * its outcome in `foreseen`, or passes. Nothing is run.
 */
export function foreseeGiveUps(plan: GatePlan, foreseen: ReadonlyMap<string, Outcome>, maxParallel: number): ReadonlyMap<string, GiveUp> {
  const byName = new Map(plan.gates.map((gate) => [gate.name, scheduledGate(gate)]));
  let state = newSchedule(plan.order.flatMap((name) => byName.get(name) ?? []), maxParallel);
  const given = new Map<string, GiveUp>();
  const events: ScheduleEvent[] = [{ kind: 'begin' }, { kind: 'released' }];
  for (let event = events.shift(); event !== undefined; event = events.shift()) {
    const step = schedule(state, event);
    state = step.state;
    for (const command of step.commands) {
      if (command.kind === 'start') events.push({ kind: 'ended', name: command.name, outcome: foreseen.get(command.name) ?? 'pass' });
      else if (command.kind === 'give_up') given.set(command.name, command.why);
    }
  }
  return given;
}
