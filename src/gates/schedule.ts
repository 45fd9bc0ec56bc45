import { invariant } from '../base/invariant.js';
import type { Outcome } from '../contract/verdict/gate-record.js';

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

/** Gates go by their places in `gates`: copies of short lists are cheap, those of maps would be most of what a large run leaves to be collected. */
export interface ScheduleState {
  /** In the order in which free gates start: needs before dependents, earlier phases before later ones. */
  readonly gates: readonly ScheduledGate[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** Places of what each gate needs. */
  readonly needs: readonly (readonly number[])[];
  readonly maxParallel: number;
  /** Whether a gate stands in the order of phases. */
  readonly isPhased: boolean;
  /** Places of gates that have neither started nor ended, ascending. */
  readonly waiting: readonly number[];
  /** How many of `waiting` take no slot. */
  readonly slotless: number;
  /** Places of gates that have started and not ended, in the order of their starts. */
  readonly running: readonly number[];
  /** How each gate ended; null for one that has not. */
  readonly ended: readonly (Ended | null)[];
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
  const placeOf = new Map(gates.map(({ name }, place) => [name, place]));
  return {
    gates,
    placeOf,
    needs: gates.map(({ needs }) => needs.map((need) => placeOf.get(need) ?? UNKNOWN)),
    maxParallel,
    isPhased: gates.some(({ phase }) => typeof phase === 'number'),
    waiting: gates.map((_, place) => place),
    slotless: gates.filter(({ takesSlot }) => !takesSlot).length,
    running: [],
    ended: gates.map(() => null),
    isTroubled: false,
    isReleased: false,
    stopped: null,
  };
}

/** A need that no gate has: it never ends. */
const UNKNOWN = -1;

/** Whether every gate has ended. */
export function isFinished({ waiting, running }: ScheduleState): boolean {
  return waiting.length === 0 && running.length === 0;
}

/**
 * The scheduler: state and event to state and commands, nothing else. A gate starts when all its needs ended as pass,
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
      const place = state.placeOf.get(event.name) ?? UNKNOWN;
      invariant(state.running.includes(place), `${event.name} ended without running`);
      const ended = state.ended.slice();
      ended[place] = { outcome: event.outcome, stoppedBy: null };
      return proceed({ ...state, running: without(state.running, place), ended, isTroubled: state.isTroubled || !letsOn(event.outcome) });
    }
    case 'stop':
      return state.stopped === null ? stop(state, event.cause) : { state, commands: [] };
  }
}

function without(places: readonly number[], place: number): readonly number[] {
  const left = places.slice();
  left.splice(left.indexOf(place), 1);
  return left;
}

/** Ends what can never start and starts what may; in the order of `gates` one pass is enough. */
function proceed(state: ScheduleState): ScheduleStep {
  const { gates, stopped } = state;
  let { waiting, slotless, running, ended } = state;
  const commands: ScheduleCommand[] = [];
  const gateways = phaseGateways(state.isPhased);
  const mayGiveUp = state.isTroubled || stopped !== null;
  let slots = state.maxParallel;
  for (const place of running) if (gates[place]?.takesSlot === true) slots -= 1;
  const leave = (place: number): void => {
    waiting = without(waiting, place);
    if (gates[place]?.takesSlot === false) slotless -= 1;
  };
  // Of gates in phases those that have ended tell whether a later phase is open.
  for (const place of state.isPhased ? gates.keys() : state.waiting) {
    const gate = gates[place] as ScheduledGate;
    const { name, takesSlot, held } = gate;
    if (slots === 0 && !mayGiveUp && !state.isPhased) {
      // Nearly all gates of a large run, nearly always: nothing more has to be asked of them.
      if (slotless === 0) break;
      if (takesSlot) continue;
    }
    const needs = state.needs[place] as readonly number[];
    const entry = gateways.enter(gate.phase ?? null);
    if (ended[place] === null && !running.includes(place) && entry.isOpen && needs.every((need) => isEnded(ended, need)) && (held !== true || state.isReleased || stopped !== null)) {
      const why = stopped === null ? (stopper(gates, ended, needs) ?? phaseStopper(gates, ended, entry.failure)) : { kind: 'stopped' as const, cause: stopped };
      if (why !== null) {
        ended = ended.with(place, endOf(why));
        leave(place);
        commands.push({ kind: 'give_up', name, why });
      } else if (!takesSlot || slots > 0) {
        if (takesSlot) slots -= 1;
        running = [...running, place];
        leave(place);
        commands.push({ kind: 'start', name });
      }
    }
    gateways.pass(gate, place, ended[place] ?? null);
  }
  return { state: { ...state, waiting, slotless, running, ended }, commands };
}

function isEnded(ended: ScheduleState['ended'], place: number): boolean {
  return (ended[place] ?? null) !== null;
}

interface PhaseEntry {
  /** Whether all gates of earlier phases have ended. */
  readonly isOpen: boolean;
  /** Place of the first of them, in start order, that was blocking and did not pass. */
  readonly failure: number | null;
}

const NO_PHASE: PhaseEntry = { isOpen: true, failure: null };

interface PhaseGateways {
  enter(phase: number | null): PhaseEntry;
  pass(gate: ScheduledGate, place: number, how: Ended | null): void;
}

/** Gates come in order of their phases, so what was seen before a gate of a phase is all of the earlier ones. */
function phaseGateways(isPhased: boolean): PhaseGateways {
  let current: number | null = null;
  let entry = NO_PHASE;
  // What the gates of the current phase came to; it counts from the next phase on.
  let nextIsOpen = true;
  let nextFailure: number | null = null;
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
    pass({ phase, blocking }, place, how) {
      if (typeof phase !== 'number') return;
      if (how === null) nextIsOpen = false;
      else if (blocking !== false && !letsOn(how.outcome)) nextFailure ??= place;
    },
  };
}

function stop(before: ScheduleState, cause: StopCause): ScheduleStep {
  const why: GiveUp = { kind: 'stopped', cause };
  const running = new Set(before.running);
  const commands: ScheduleCommand[] = [];
  for (const [place, { name }] of before.gates.entries()) {
    if (running.has(place)) commands.push({ kind: 'stop', name, cause });
    else if (before.ended[place] === null) commands.push({ kind: 'give_up', name, why });
  }
  const ended = before.ended.map((how, place) => (how === null && !running.has(place) ? endOf(why) : how));
  return { state: { ...before, waiting: [], slotless: 0, ended, stopped: cause }, commands };
}

function endOf(why: GiveUp): Ended {
  return why.kind === 'stopped' ? { outcome: 'cancelled', stoppedBy: null } : { outcome: 'not_run', stoppedBy: why.stoppedBy };
}

function letsOn(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'warn' || outcome === 'skipped';
}

function stopper(gates: readonly ScheduledGate[], ended: ScheduleState['ended'], needs: readonly number[]): GiveUp | null {
  for (const place of needs) {
    const how = ended[place];
    if (how === undefined || how === null || letsOn(how.outcome)) continue;
    const need = gates[place]?.name ?? '';
    return { kind: 'need', need, stoppedBy: how.stoppedBy ?? need };
  }
  return null;
}

function phaseStopper(gates: readonly ScheduledGate[], ended: ScheduleState['ended'], place: number | null): GiveUp | null {
  if (place === null) return null;
  const gate = gates[place]?.name ?? '';
  return { kind: 'phase', gate, stoppedBy: ended[place]?.stoppedBy ?? gate };
}
