import { describe, expect, test } from 'vitest';
import { freezeWindowGate } from '../../src/gates/builtin/freeze-window-gate.js';
import type { BuiltinRun } from '../../src/gates/builtin/builtin-gate.js';
import { gateSpec, NO_FACTS } from './harbour.js';

/** Judges at a moment: the clock is the test's. */
function at(moment: string, windows: readonly { readonly when: string; readonly reason?: string }[]) {
  const never = (): never => {
    throw new Error('a freeze window needs only the clock');
  };
  const clock = { now: () => Date.parse(moment), monotonic: () => 0, after: never };
  const ports: BuiltinRun['ports'] = { clock, reportSource: never, processes: { run: never } as never, reportFiles: never };
  return freezeWindowGate.judge({
    spec: gateSpec({ name: 'freeze', kind: 'uses', uses: 'freeze_window' }), options: { windows: [...windows] }, mode: 'ci', root: '/', cancel: new AbortController().signal, ports, facts: NO_FACTS,
  });
}

describe('a freeze window', () => {
  const NIGHT = [{ when: '22:00 - 06:00', reason: 'the tide is out' }];

  test.each([
    ['2026-03-02T21:59:59.999Z', 'pass'],
    ['2026-03-02T22:00:00Z', 'fail'],
    ['2026-03-02T23:59:59Z', 'fail'],
    ['2026-03-03T00:00:00Z', 'fail'],
    ['2026-03-03T05:59:59Z', 'fail'],
    ['2026-03-03T06:00:00Z', 'pass'],
  ])('over midnight: at %s the gate is a %s', async (moment, outcome) => {
    expect((await at(moment, NIGHT)).outcome).toBe(outcome);
  });

  test('blocks with the code, the window, its reason and until when', async () => {
    const frozen = await at('2026-03-02T23:30:00Z', NIGHT);
    expect(frozen.causes).toEqual([{
      code: 'freeze_window', message: 'frozen by the window 22:00 - 06:00 until 2026-03-03T06:00:00Z (the tide is out)',
      nextAction: 'Run again after 2026-03-03T06:00:00Z, or remove the window from the config.',
    }]);
    expect(frozen.findings).toMatchObject([{ level: 'error', rule: 'freeze-window' }]);
  });

  test('is followed to the end of the next ones: that is when to come back', async () => {
    // 2026-03-06 is a Friday.
    const frozen = await at('2026-03-06T17:00:00Z', [{ when: 'fri 16:00 - mon 06:00' }, { when: '2026-03-09 - 2026-03-10' }]);
    expect(frozen.causes[0]?.message).toContain('until 2026-03-09T06:00:00Z');
    expect(frozen.causes[0]?.nextAction).toContain('2026-03-11T00:00:00Z');
  });

  test('that never ends says so', async () => {
    const frozen = await at('2026-03-06T17:00:00Z', [{ when: '00:00 - 12:00' }, { when: '12:00 - 00:00' }]);
    expect(frozen.causes[0]?.nextAction).toContain('never end');
  });

  test.each(['yesterday', '25:00 - 26:00', '22:00 - 06:00 +02:00', '2026-12-24 - 2026-12-23', ''])('that cannot be read (%j) is an error, never a pass', async (when) => {
    const broken = await at('2026-03-02T12:00:00Z', [{ when: 'sat' }, { when }]);
    expect(broken.outcome).toBe('error');
    expect(broken.causes.map(({ code }) => code)).toEqual(['config_invalid']);
  });

  test('of no kind at all is an error', async () => {
    expect((await at('2026-03-02T12:00:00Z', [])).outcome).toBe('error');
  });
});
