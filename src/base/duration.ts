import { err, ok, type Problem, type Result } from './result.js';

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** A day: nothing that a gate does is right after that, and timers cannot count past 24.8 days. */
const MAX_DURATION_MS = 24 * UNIT_MS.h;

/** Reads `90s`, `5m`, `1h` (a whole number from 1 and one unit, at most 24h) into milliseconds. */
export function parseDuration(text: string): Result<number, Problem<'duration_invalid'>> {
  const match = /^([1-9][0-9]{0,7})([smh])$/u.exec(text);
  const ms = match === null ? NaN : Number(match[1]) * UNIT_MS[match[2] as keyof typeof UNIT_MS];
  if (ms <= MAX_DURATION_MS) return ok(ms);
  return err({
    code: 'duration_invalid',
    message: Number.isNaN(ms) ? `${JSON.stringify(text)} is not a duration` : `the duration ${text} is longer than 24h`,
    expected: 'a whole number and a unit, s, m or h, up to 24h',
    actual: text,
    hint: 'write 90s, 5m or 1h',
  });
}

/** The shortest text that `parseDuration` reads back, for whole seconds. */
export function formatDuration(ms: number): string {
  if (ms % UNIT_MS.h === 0) return `${ms / UNIT_MS.h}h`;
  return ms % UNIT_MS.m === 0 ? `${ms / UNIT_MS.m}m` : `${Math.ceil(ms / UNIT_MS.s)}s`;
}
