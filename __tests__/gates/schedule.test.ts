import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/contract/verdict/gate-record.js';
import { isFinished, newSchedule, schedule } from '../../src/gates/schedule.js';
import type { ScheduleCommand, ScheduledGate, ScheduleEvent, ScheduleState, StopCause } from '../../src/gates/schedule.js';

const OUTCOMES: readonly Outcome[] = ['pass', 'warn', 'fail', 'error', 'timeout', 'cancelled', 'skipped', 'not_run'];
const LETS_ON: ReadonlySet<Outcome> = new Set(['pass', 'warn', 'skipped']);

interface Voyage {
  readonly gates: readonly ScheduledGate[];
  /** What each gate ends as when it is started. */
  readonly outcomes: readonly Outcome[];
  readonly maxParallel: number;
}

const voyages: fc.Arbitrary<Voyage> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    gates: fc
      .array(fc.tuple(fc.uniqueArray(fc.nat(count), { maxLength: 3 }), fc.boolean(), fc.option(fc.nat(3)), fc.boolean(), fc.boolean()), { minLength: count, maxLength: count })
      .map((all) => inStartOrder(all.map(([needs, takesSlot, phase, blocking, held], index) => ({ name: `leg_${index}`, needs: needs.filter((need) => need < index).map((need) => `leg_${need}`), takesSlot, phase, blocking, held })))),
    outcomes: fc.array(fc.constantFrom(...OUTCOMES, 'pass' as const, 'pass' as const), { minLength: count, maxLength: count }),
    maxParallel: fc.integer({ min: 1, max: 4 }),
  }),
);

/** Needs on a later phase are refused by the plan: here a gate moves up to the latest phase below it; then phases come in order. */
function inStartOrder(gates: readonly ScheduledGate[]): readonly ScheduledGate[] {
  const latest = new Map<string, number>();
  const sound = gates.map((gate) => {
    const below = Math.max(-1, ...gate.needs.map((need) => latest.get(need) ?? -1));
    const phase = gate.phase === null || gate.phase === undefined ? null : Math.max(gate.phase, below);
    latest.set(gate.name, Math.max(below, phase ?? -1));
    return { ...gate, phase };
  });
  const place = (gate: ScheduledGate): number => latest.get(gate.name) ?? -1;
  return [...sound].sort((a, b) => place(a) - place(b) || sound.indexOf(a) - sound.indexOf(b));
}

interface Trace {
  readonly commands: readonly ScheduleCommand[];
  /** How each gate ended, and for `not_run` what stopped it. */
  readonly ends: ReadonlyMap<string, string>;
  readonly state: ScheduleState;
}

/** Plays a voyage to its end: `choices` says which of the running gates ends next; a stop comes before event `stopAt`. */
function play(voyage: Voyage, choices: readonly number[], stopAt: number | null, cause: StopCause = 'cancelled'): Trace {
  const { gates, outcomes, maxParallel } = voyage;
  const running: string[] = [];
  const commands: ScheduleCommand[] = [];
  const ends = new Map<string, string>();
  let state = newSchedule(gates, maxParallel);
  const isHeld = (name: string): boolean => gates.find((gate) => gate.name === name)?.held === true;
  const earlierPhases = (name: string): readonly ScheduledGate[] => {
    const own = gates.find((gate) => gate.name === name)?.phase ?? null;
    return own === null ? [] : gates.filter(({ phase }) => typeof phase === 'number' && phase < own);
  };
  const take = (event: ScheduleEvent): void => {
    // Nothing of a state that was given changes, and the same event does the same again.
    for (const part of [state, state.waiting, state.running, state.ended, state.needs]) Object.freeze(part);
    const step = schedule(state, event);
    expect(schedule(state, event)).toEqual(step);
    state = step.state;
    for (const command of step.commands) {
      commands.push(command);
      if (command.kind === 'start') {
        running.push(command.name);
        const needs = gates.find(({ name }) => name === command.name)?.needs ?? [];
        for (const need of needs) expect(LETS_ON.has(ends.get(need) as Outcome)).toBe(true);
        expect(isHeld(command.name) && !state.isReleased).toBe(false);
        for (const earlier of earlierPhases(command.name)) {
          expect(ends.has(earlier.name)).toBe(true);
          expect(earlier.blocking === false || LETS_ON.has(ends.get(earlier.name) as Outcome)).toBe(true);
        }
      } else if (command.kind === 'give_up') {
        expect(ends.has(command.name)).toBe(false);
        ends.set(command.name, command.why.kind === 'stopped' ? command.why.cause : `not_run by ${command.why.stoppedBy}`);
      } else {
        expect(running).toContain(command.name);
      }
    }
    const slots = running.filter((name) => gates.find((gate) => gate.name === name)?.takesSlot);
    expect(slots.length).toBeLessThanOrEqual(maxParallel);
  };
  take({ kind: 'begin' });
  for (let event = 0; running.length > 0 || (!state.isReleased && !isFinished(state)); event += 1) {
    // Facts come at some time, at the latest when nothing runs any more.
    if (!state.isReleased && (running.length === 0 || (choices[event] ?? 0) > 7)) take({ kind: 'released' });
    if (event === stopAt) take({ kind: 'stop', cause });
    const [name] = running.splice((choices[event] ?? 0) % running.length, 1);
    if (name === undefined) continue;
    expect(ends.has(name)).toBe(false);
    const outcome = outcomes[gates.findIndex((gate) => gate.name === name)] ?? 'pass';
    ends.set(name, outcome);
    take({ kind: 'ended', name, outcome });
  }
  return { commands, ends, state };
}

const choices = fc.array(fc.nat(10), { maxLength: 15 });

/** The order in which a plan would put them: of all that are free, the first; a phase waits for all of the earlier one. */
function startOrderOf(gates: readonly ScheduledGate[]): readonly ScheduledGate[] {
  const placed: ScheduledGate[] = [];
  while (placed.length < gates.length) {
    const next = gates.find(
      (gate) =>
        !placed.includes(gate) &&
        gate.needs.every((need) => placed.some(({ name }) => name === need)) &&
        (typeof gate.phase !== 'number' || gates.every((other) => placed.includes(other) || typeof other.phase !== 'number' || other.phase >= (gate.phase ?? 0))),
    );
    if (next === undefined) throw new Error('the gates are in a cycle');
    placed.push(next);
  }
  return placed;
}

describe('the scheduler', () => {
  test('ends every gate exactly once, starts none without its needs, and never runs too many', () => {
    fc.assert(
      fc.property(voyages, choices, fc.option(fc.nat(12)), (voyage, order, stopAt) => {
        const { commands, ends, state } = play(voyage, order, stopAt);
        expect(isFinished(state)).toBe(true);
        expect([...ends.keys()].sort()).toEqual(voyage.gates.map(({ name }) => name).sort());
        const started = commands.filter(({ kind }) => kind === 'start').map(({ name }) => name);
        expect(new Set(started).size).toBe(started.length);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same ends whichever gate is faster', () => {
    fc.assert(
      fc.property(voyages, choices, choices, (voyage, one, other) => {
        const sorted = (trace: Trace): [string, string][] => [...trace.ends].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(play(voyage, one, null))).toEqual(sorted(play(voyage, other, null)));
      }),
      { numRuns: 500 },
    );
  });

  test('never lets a slot idle while a gate could run', () => {
    fc.assert(
      fc.property(voyages, choices, (voyage, order) => {
        const { commands } = play({ ...voyage, outcomes: voyage.outcomes.map(() => 'pass') }, order, null);
        expect(commands.filter(({ kind }) => kind === 'start').length).toBe(voyage.gates.length);
        const first = schedule(newSchedule(voyage.gates, voyage.maxParallel), { kind: 'begin' });
        const first_phase = Math.min(...voyage.gates.map(({ phase }) => phase ?? Infinity));
        const free = voyage.gates.filter(({ needs, phase, held }) => needs.length === 0 && held !== true && (typeof phase !== 'number' || phase === first_phase));
        const slots = free.filter(({ takesSlot }) => takesSlot).length;
        const expected = free.length - Math.max(0, slots - voyage.maxParallel);
        expect(first.commands.length).toBe(expected);
      }),
    );
  });

  test('after a stop starts nothing, stops what runs, and gives up the rest', () => {
    fc.assert(
      fc.property(voyages, choices, fc.nat(6), fc.constantFrom<StopCause>('cancelled', 'deadline'), (voyage, order, stopAt, cause) => {
        const { commands } = play(voyage, order, stopAt, cause);
        const at = commands.findIndex((command) => command.kind === 'stop');
        if (at === -1) return;
        for (const command of commands.slice(at)) {
          expect(command.kind).not.toBe('start');
          if (command.kind === 'give_up') expect(command.why).toEqual({ kind: 'stopped', cause });
        }
      }),
    );
  });

  test('names the gate at the root, by the order of needs', () => {
    const gates: ScheduledGate[] = [
      { name: 'fuel', needs: [], takesSlot: true },
      { name: 'crew', needs: [], takesSlot: true },
      { name: 'sail', needs: ['crew', 'fuel'], takesSlot: true },
      { name: 'dock', needs: ['sail'], takesSlot: true },
    ];
    const { ends } = play({ gates, outcomes: ['fail', 'error', 'pass', 'pass'], maxParallel: 2 }, [0, 0], null);
    expect(ends.get('sail')).toBe('not_run by crew');
    expect(ends.get('dock')).toBe('not_run by crew');
  });

  test('gives up at once what a failure stops, also when every slot is taken again', () => {
    const gates: ScheduledGate[] = [
      { name: 'fuel', needs: [], takesSlot: true },
      { name: 'crew', needs: [], takesSlot: true },
      { name: 'sail', needs: ['fuel'], takesSlot: true },
    ];
    const first = schedule(newSchedule(gates, 1), { kind: 'begin' });
    expect(schedule(first.state, { kind: 'ended', name: 'fuel', outcome: 'fail' }).commands).toEqual([
      { kind: 'start', name: 'crew' },
      { kind: 'give_up', name: 'sail', why: { kind: 'need', need: 'fuel', stoppedBy: 'fuel' } },
    ]);
    expect(schedule(first.state, { kind: 'ended', name: 'fuel', outcome: 'pass' }).commands).toEqual([{ kind: 'start', name: 'crew' }]);
  });

  test('ends every gate the same way in whatever order gates are declared', () => {
    fc.assert(
      fc.property(voyages, choices, choices, fc.infiniteStream(fc.nat(1000)), (voyage, one, other, keys) => {
        const outcomeOf = new Map(voyage.gates.map(({ name }, index) => [name, voyage.outcomes[index] ?? 'pass']));
        const key = new Map(voyage.gates.map(({ name }) => [name, keys.next().value ?? 0]));
        const shuffled = startOrderOf([...voyage.gates].sort((a, b) => (key.get(a.name) ?? 0) - (key.get(b.name) ?? 0)));
        const words = (trace: Trace): Record<string, string> => Object.fromEntries([...trace.ends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, end]) => [name, end.replace(/ by .*/, '')]));
        const moved: Voyage = { ...voyage, gates: shuffled, outcomes: shuffled.map(({ name }) => outcomeOf.get(name) ?? 'pass') };
        expect(words(play(moved, other, null))).toEqual(words(play(voyage, one, null)));
      }),
      { numRuns: 500 },
    );
  });

  test('starts a later phase only when the earlier ones have no blocking failure, and nothing else waits for them', () => {
    const gates: ScheduledGate[] = [
      { name: 'fuel', needs: [], takesSlot: true, phase: 1, blocking: true },
      { name: 'lamps', needs: [], takesSlot: true, phase: 1, blocking: false },
      { name: 'radio', needs: [], takesSlot: true, phase: null, blocking: true },
      { name: 'sail', needs: [], takesSlot: true, phase: 4, blocking: true },
      { name: 'dock', needs: [], takesSlot: true, phase: 7, blocking: true },
    ];
    const calm = play({ gates, outcomes: ['pass', 'fail', 'error', 'pass', 'pass'], maxParallel: 3 }, [0, 0, 0], null);
    expect(calm.ends.get('dock')).toBe('pass');
    const storm = play({ gates, outcomes: ['fail', 'pass', 'pass', 'pass', 'pass'], maxParallel: 3 }, [0, 0, 0], null);
    expect([storm.ends.get('sail'), storm.ends.get('dock'), storm.ends.get('radio')]).toEqual(['not_run by fuel', 'not_run by fuel', 'pass']);
  });

  test('refuses an end of what does not run', () => {
    expect(() => schedule(newSchedule([{ name: 'sail', needs: [], takesSlot: true }], 1), { kind: 'ended', name: 'sail', outcome: 'pass' })).toThrow('without running');
  });
});
