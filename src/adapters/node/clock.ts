import type { Clock } from '../../ports/clock.js';

/** Longest delay that the platform's timer holds (2^31 - 1 ms); a longer one would fire at once. */
const MAX_DELAY_MS = 2_147_483_647;

export const nodeClock: Clock = {
  now: () => Date.now(),
  // Not `performance.now()`: the first look at `performance` loads seven modules.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
  after(ms, action) {
    const timer = setTimeout(action, Math.min(Math.max(0, ms), MAX_DELAY_MS));
    return () => clearTimeout(timer);
  },
};
