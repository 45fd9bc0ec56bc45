import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/contract/gate-record.js';
import { isFinished, newSchedule, schedule } from '../../src/gates/schedule.js';
import type { ScheduleCommand, ScheduledGate, ScheduleState, StopCause } from '../../src/gates/schedule.js';

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
      .array(fc.tuple(fc.uniqueArray(fc.nat(count), { maxLength: 3 }), fc.boolean()), { minLength: count, maxLength: count })
      .map((all) => all.map(([needs, takesSlot], index) => ({ name: `leg_${index}`, needs: needs.filter((need) => need < index).map((need) => `leg_${need}`), takesSlot }))),
    outcomes: fc.array(fc.constantFrom(...OUTCOMES, 'pass' as const, 'pass' as const), { minLength: count, maxLength: count }),
    maxParallel: fc.integer({ min: 1, max: 4 }),
  }),
);

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
  const take = (step: ReturnType<typeof schedule>): void => {
    state = step.state;
    for (const command of step.commands) {
      commands.push(command);
      if (command.kind === 'start') {
        running.push(command.name);
        const needs = gates.find(({ name }) => name === command.name)?.needs ?? [];
        for (const need of needs) expect(LETS_ON.has(ends.get(need) as Outcome)).toBe(true);
      } else if (command.kind === 'give_up') {
        expect(ends.has(command.name)).toBe(false);
        ends.set(command.name, command.why.kind === 'need' ? `not_run by ${command.why.stoppedBy}` : command.why.cause);
      } else {
        expect(running).toContain(command.name);
      }
    }
    const slots = running.filter((name) => gates.find((gate) => gate.name === name)?.takesSlot);
    expect(slots.length).toBeLessThanOrEqual(maxParallel);
  };
  take(schedule(state, { kind: 'begin' }));
  for (let event = 0; running.length > 0; event += 1) {
    if (event === stopAt) take(schedule(state, { kind: 'stop', cause }));
    const [name] = running.splice((choices[event] ?? 0) % running.length, 1);
    if (name === undefined) break;
    expect(ends.has(name)).toBe(false);
    const outcome = outcomes[gates.findIndex((gate) => gate.name === name)] ?? 'pass';
    ends.set(name, outcome);
    take(schedule(state, { kind: 'ended', name, outcome }));
  }
  return { commands, ends, state };
}

const choices = fc.array(fc.nat(10), { maxLength: 15 });

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
        const free = voyage.gates.filter(({ needs }) => needs.length === 0);
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

  test('refuses an end of what does not run', () => {
    expect(() => schedule(newSchedule([{ name: 'sail', needs: [], takesSlot: true }], 1), { kind: 'ended', name: 'sail', outcome: 'pass' })).toThrow('without running');
  });
});
