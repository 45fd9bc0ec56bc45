import type { Clock } from '../ports/clock.js';

/** Waits `ms` milliseconds; false as soon as `stop` fires. */
export function pause(ms: number, clock: Clock, stop: AbortSignal): Promise<boolean> {
  if (stop.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (whole: boolean) => (): void => {
      cancel();
      stop.removeEventListener('abort', onStop);
      resolve(whole);
    };
    const onStop = end(false);
    const cancel = clock.after(ms, end(true));
    stop.addEventListener('abort', onStop, { once: true });
  });
}
