import { invariant } from '../base/invariant.js';
import type { Outcome } from '../contract/gate-record.js';

/** What the scheduler has to know of a gate. */
export interface ScheduledGate {
  readonly name: string;
  readonly needs: readonly string[];
  /** Whether it counts against the limit of gates at once; rulepacks run inside our own process and do not. */
  readonly takesSlot: boolean;
  /** Place of its phase, or null when it stands outside the order of phases (SPEC section 6). */
  readonly phase?: number | null;
  /** Whether it can hold back later phases. */
  readonly blocking?: boolean;
  /** Whether it waits for the event `released` too: its rule asks for facts that are still being gathered. */
  readonly held?: boolean;
}

export type StopCause = 'cancelled' | 'deadline';

export type ScheduleEvent =
  | { readonly kind: 'begin' }
  | { readonly kind: 'ended'; readonly name: string; readonly outcome: Outcome }
  /** What `held` gates waited for is there. */
  | { readonly kind: 'released' }
  /** Somebody cancelled the run, or its time is up. Running gates are stopped, waiting ones never start. */
  | { readonly kind: 'stop'; readonly cause: StopCause };

export type ScheduleCommand =
  | { readonly kind: 'start'; readonly name: string }
  | { readonly kind: 'stop'; readonly name: string; readonly cause: StopCause }
  /** The gate has ended without a start. `stoppedBy` is the gate at the root: the first one that went wrong. */
  | { readonly kind: 'give_up'; readonly name: string; readonly why: GiveUp };

export type GiveUp =
  | { readonly kind: 'need'; readonly need: string; readonly stoppedBy: string }
  /** A blocking gate of an earlier phase did not pass. */
  | { readonly kind: 'phase'; readonly gate: string; readonly stoppedBy: string }
  | { readonly kind: 'stopped'; readonly cause: StopCause };

interface Ended {
  readonly outcome: Outcome;
  /** For `not_run`: the gate at the root. */
  readonly stoppedBy: string | null;
}

/** Belongs to the scheduler: an event takes it over, and what comes back stands in its place. */
export interface ScheduleState {
  /** In the order in which free gates start: needs before dependents, earlier phases before later ones. */
  readonly gates: readonly ScheduledGate[];
  readonly maxParallel: number;
  /** Whether a gate stands in the order of phases. */
  readonly isPhased: boolean;
  /** Those of `gates` that have neither started nor ended. */
  readonly waiting: ScheduledGate[];
  /** How many of `waiting` take no slot. */
  readonly slotless: number;
  readonly running: Map<string, ScheduledGate>;
  readonly ended: Map<string, Ended>;
  /** Whether a gate ended in a way that may hold back others. */
  readonly isTroubled: boolean;
  readonly isReleased: boolean;
  readonly stopped: StopCause | null;
}

export interface ScheduleStep {
  readonly state: ScheduleState;
  readonly commands: readonly ScheduleCommand[];
}

/**
 * The state before anything has started.
 *
 * @param gates in an order in which needs come before their dependents and earlier phases before later ones (`planGates`)
 * @param maxParallel gates at once that take a slot, at least 1
 */
export function newSchedule(gates: readonly ScheduledGate[], maxParallel: number): ScheduleState {
  invariant(Number.isInteger(maxParallel) && maxParallel >= 1, `maxParallel is ${maxParallel}`);
  const isPhased = gates.some(({ phase }) => typeof phase === 'number');
  return { gates, maxParallel, isPhased, waiting: [...gates], slotless: gates.filter(({ takesSlot }) => !takesSlot).length, running: new Map(), ended: new Map(), isTroubled: false, isReleased: false, stopped: null };
}

/** Whether every gate has ended. */
export function isFinished(state: ScheduleState): boolean {
  return state.ended.size === state.gates.length;
}

/**
 * The scheduler: state and event to state and commands, nothing else. The state is changed in place: copies of its maps at each end of
 * a gate would be most of what a large run leaves to be collected. A gate starts when all its needs ended as pass,
 * warn or skipped (SPEC section 2) and every gate of an earlier phase ended, none of them as a blocking failure (SPEC
 * section 6); when all of these have ended and one went wrong, it ends as `not_run`. That waits for all of them, so that
 * the named cause depends on the declaration and not on which of two failures came first.
 */
export function schedule(state: ScheduleState, event: ScheduleEvent): ScheduleStep {
  switch (event.kind) {
    case 'begin':
      return proceed(state);
    case 'released':
      return proceed({ ...state, isReleased: true });
    case 'ended': {
      invariant(state.running.has(event.name), `${event.name} ended without running`);
      state.running.delete(event.name);
      state.ended.set(event.name, { outcome: event.outcome, stoppedBy: null });
      return proceed(letsOn(event.outcome) ? state : { ...state, isTroubled: true });
    }
    case 'stop':
      return state.stopped === null ? stop(state, event.cause) : { state, commands: [] };
  }
}

/** Ends what can never start and starts what may; in the order of `gates` one pass is enough. */
function proceed(state: ScheduleState): ScheduleStep {
  const { waiting, running, ended } = state;
  const left: ScheduledGate[] = [];
  const commands: ScheduleCommand[] = [];
  const gateways = phaseGateways(state.isPhased);
  const mayGiveUp = state.isTroubled || state.stopped !== null;
  let slots = state.maxParallel;
  for (const { takesSlot } of running.values()) if (takesSlot) slots -= 1;
  for (const gate of state.isPhased ? state.gates : waiting) {
    const { name, needs, takesSlot, held } = gate;
    if (slots === 0 && !mayGiveUp && !state.isPhased) {
      // Nearly all gates of a large run, nearly always: nothing more has to be asked of them.
      if (state.slotless === 0) break;
      if (takesSlot) continue;
    }
    const how = ended.get(name);
    const entry = gateways.enter(gate.phase ?? null);
    if (how === undefined && !running.has(name) && entry.isOpen && needs.every((need) => ended.has(need)) && (held !== true || state.isReleased || state.stopped !== null)) {
      const why = state.stopped === null ? (stopper(ended, needs) ?? phaseStopper(ended, entry.failure)) : { kind: 'stopped' as const, cause: state.stopped };
      if (why !== null) {
        ended.set(name, endOf(why));
        left.push(gate);
        commands.push({ kind: 'give_up', name, why });
      } else if (!takesSlot || slots > 0) {
        if (takesSlot) slots -= 1;
        left.push(gate);
        running.set(name, gate);
        commands.push({ kind: 'start', name });
      }
    }
    gateways.pass(gate, ended.get(name) ?? null);
  }
  for (const gate of left) waiting.splice(waiting.indexOf(gate), 1);
  return { state: { ...state, slotless: state.slotless - left.filter(({ takesSlot }) => !takesSlot).length }, commands };
}

interface PhaseEntry {
  /** Whether all gates of earlier phases have ended. */
  readonly isOpen: boolean;
  /** The first of them, in start order, that was blocking and did not pass. */
  readonly failure: string | null;
}

const NO_PHASE: PhaseEntry = { isOpen: true, failure: null };

interface PhaseGateways {
  enter(phase: number | null): PhaseEntry;
  pass(gate: ScheduledGate, how: Ended | null): void;
}

/** Gates come in order of their phases, so what was seen before a gate of a phase is all of the earlier ones. */
function phaseGateways(isPhased: boolean): PhaseGateways {
  let current: number | null = null;
  let entry = NO_PHASE;
  // What the gates of the current phase came to; it counts from the next phase on.
  let nextIsOpen = true;
  let nextFailure: string | null = null;
  if (!isPhased) return { enter: () => NO_PHASE, pass: () => undefined };
  return {
    enter(phase) {
      if (phase === null) return NO_PHASE;
      if (phase !== current) {
        invariant(current === null || phase > current, 'gates come in order of their phases');
        current = phase;
        entry = { isOpen: nextIsOpen, failure: nextFailure };
      }
      return entry;
    },
    pass({ name, phase, blocking }, how) {
      if (typeof phase !== 'number') return;
      if (how === null) nextIsOpen = false;
      else if (blocking !== false && !letsOn(how.outcome)) nextFailure ??= name;
    },
  };
}

function stop(before: ScheduleState, cause: StopCause): ScheduleStep {
  const { ended } = before;
  const commands: ScheduleCommand[] = [];
  for (const { name } of before.gates) {
    if (ended.has(name)) continue;
    if (before.running.has(name)) {
      commands.push({ kind: 'stop', name, cause });
      continue;
    }
    const why: GiveUp = { kind: 'stopped', cause };
    ended.set(name, endOf(why));
    commands.push({ kind: 'give_up', name, why });
  }
  return { state: { ...before, waiting: [], slotless: 0, stopped: cause }, commands };
}

function endOf(why: GiveUp): Ended {
  return why.kind === 'stopped' ? { outcome: 'cancelled', stoppedBy: null } : { outcome: 'not_run', stoppedBy: why.stoppedBy };
}

function letsOn(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'warn' || outcome === 'skipped';
}

function stopper(ended: ReadonlyMap<string, Ended>, needs: readonly string[]): GiveUp | null {
  for (const need of needs) {
    const how = ended.get(need);
    if (how !== undefined && !letsOn(how.outcome)) return { kind: 'need', need, stoppedBy: how.stoppedBy ?? need };
  }
  return null;
}

function phaseStopper(ended: ReadonlyMap<string, Ended>, gate: string | null): GiveUp | null {
  return gate === null ? null : { kind: 'phase', gate, stoppedBy: ended.get(gate)?.stoppedBy ?? gate };
}
