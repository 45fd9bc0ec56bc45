import { expect, test } from 'vitest';
import { nodeClock } from '../../src/adapters/node/clock.js';

test('an action is called once and can be taken back', async () => {
  const calls: string[] = [];
  const cancel = nodeClock.after(1, () => void calls.push('cancelled'));
  cancel();
  await new Promise<void>((resolve) => void nodeClock.after(2, () => { calls.push('ripe'); resolve(); }));
  expect(calls).toEqual(['ripe']);
});

test('a delay longer than timers can hold does not fire at once', async () => {
  let fired = false;
  const cancel = nodeClock.after(Number.MAX_SAFE_INTEGER, () => { fired = true; });
  await new Promise<void>((resolve) => void nodeClock.after(20, resolve));
  cancel();
  expect(fired).toBe(false);
});

test('the monotonic clock does not go back', () => {
  const earlier = nodeClock.monotonic();
  expect(nodeClock.monotonic()).toBeGreaterThanOrEqual(earlier);
  expect(Math.abs(nodeClock.now() - Date.now())).toBeLessThan(60_000);
});
