import { invariant } from '../base/invariant.js';
import type { Outcome } from '../contract/gate-record.js';

/** What the scheduler has to know of a gate. */
export interface ScheduledGate {
  readonly name: string;
  readonly needs: readonly string[];
  /** Whether it counts against the limit of gates at once; rulepacks run inside our own process and do not. */
  readonly takesSlot: boolean;
}

export type StopCause = 'cancelled' | 'deadline';

export type ScheduleEvent =
  | { readonly kind: 'begin' }
  | { readonly kind: 'ended'; readonly name: string; readonly outcome: Outcome }
  /** Somebody cancelled the run, or its time is up. Running gates are stopped, waiting ones never start. */
  | { readonly kind: 'stop'; readonly cause: StopCause };

export type ScheduleCommand =
  | { readonly kind: 'start'; readonly name: string }
  | { readonly kind: 'stop'; readonly name: string; readonly cause: StopCause }
  /** The gate has ended without a start. `stoppedBy` is the gate at the root: the first one that went wrong. */
  | { readonly kind: 'give_up'; readonly name: string; readonly why: GiveUp };

export type GiveUp =
  | { readonly kind: 'need'; readonly need: string; readonly stoppedBy: string }
  | { readonly kind: 'stopped'; readonly cause: StopCause };

interface Ended {
  readonly outcome: Outcome;
  /** For `not_run`: the gate at the root. */
  readonly stoppedBy: string | null;
}

export interface ScheduleState {
  /** In the order in which free gates start. */
  readonly gates: readonly ScheduledGate[];
  readonly maxParallel: number;
  readonly running: ReadonlySet<string>;
  readonly ended: ReadonlyMap<string, Ended>;
  readonly stopped: StopCause | null;
}

export interface ScheduleStep {
  readonly state: ScheduleState;
  readonly commands: readonly ScheduleCommand[];
}

/**
 * @param gates needs before dependents (`GatePlan.order`); what stands first starts first
 * @param maxParallel at least 1
 */
export function newSchedule(gates: readonly ScheduledGate[], maxParallel: number): ScheduleState {
  invariant(Number.isInteger(maxParallel) && maxParallel >= 1, `maxParallel is ${maxParallel}`);
  return { gates, maxParallel, running: new Set(), ended: new Map(), stopped: null };
}

/** Whether every gate has ended. */
export function isFinished(state: ScheduleState): boolean {
  return state.ended.size === state.gates.length;
}

/**
 * The scheduler: state and event to state and commands, nothing else. A gate starts when all its needs ended as pass,
 * warn or skipped (SPEC section 2); when all have ended and one did not, it ends as `not_run`. That waits for all needs,
 * so that the named cause depends on the declaration and not on which of two failures came first.
 */
export function schedule(state: ScheduleState, event: ScheduleEvent): ScheduleStep {
  switch (event.kind) {
    case 'begin':
      return proceed(state);
    case 'ended':
      invariant(state.running.has(event.name), `${event.name} ended without running`);
      return proceed(withEnded(state, event.name, { outcome: event.outcome, stoppedBy: null }));
    case 'stop':
      return state.stopped === null ? stop(state, event.cause) : { state, commands: [] };
  }
}

function withEnded(state: ScheduleState, name: string, how: Ended): ScheduleState {
  const running = new Set(state.running);
  running.delete(name);
  return { ...state, running, ended: new Map(state.ended).set(name, how) };
}

/** Ends what can never start and starts what may; dependents follow their needs in `gates`, so one pass is enough. */
function proceed(before: ScheduleState): ScheduleStep {
  let state = before;
  const commands: ScheduleCommand[] = [];
  let slots = state.maxParallel - state.gates.filter(({ name, takesSlot }) => takesSlot && state.running.has(name)).length;
  for (const { name, needs, takesSlot } of state.gates) {
    if (state.running.has(name) || state.ended.has(name) || !needs.every((need) => state.ended.has(need))) continue;
    const why = state.stopped === null ? stopper(state, needs) : { kind: 'stopped' as const, cause: state.stopped };
    if (why !== null) {
      state = withEnded(state, name, endOf(why));
      commands.push({ kind: 'give_up', name, why });
    } else if (!takesSlot || slots > 0) {
      if (takesSlot) slots -= 1;
      state = { ...state, running: new Set(state.running).add(name) };
      commands.push({ kind: 'start', name });
    }
  }
  return { state, commands };
}

function stop(before: ScheduleState, cause: StopCause): ScheduleStep {
  let state: ScheduleState = { ...before, stopped: cause };
  const commands: ScheduleCommand[] = [];
  for (const { name } of state.gates) {
    if (state.ended.has(name)) continue;
    if (state.running.has(name)) {
      commands.push({ kind: 'stop', name, cause });
      continue;
    }
    const why: GiveUp = { kind: 'stopped', cause };
    state = withEnded(state, name, endOf(why));
    commands.push({ kind: 'give_up', name, why });
  }
  return { state, commands };
}

function endOf(why: GiveUp): Ended {
  return why.kind === 'need' ? { outcome: 'not_run', stoppedBy: why.stoppedBy } : { outcome: 'cancelled', stoppedBy: null };
}

function stopper(state: ScheduleState, needs: readonly string[]): GiveUp | null {
  for (const need of needs) {
    const how = state.ended.get(need);
    if (how !== undefined && !['pass', 'warn', 'skipped'].includes(how.outcome)) {
      return { kind: 'need', need, stoppedBy: how.stoppedBy ?? need };
    }
  }
  return null;
}
