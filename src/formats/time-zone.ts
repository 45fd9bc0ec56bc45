import { nearest } from '../base/nearest.js';
import { utcTime } from '../base/utc-time.js';

/** The clock on a wall somewhere. Its moments are the milliseconds that its date and time would be in UTC. */
export interface TimeZone {
  /** As the database of time zones of IANA names it, `Europe/Berlin`. */
  readonly name: string;
  wallOf(instantMs: number): number;
  /** A moment of this clock as RFC 3339, to the second. What it shows twice is the earlier of the two. */
  written(wallMs: number): string;
}

export const UTC: TimeZone = { name: 'UTC', wallOf: (instantMs) => instantMs, written: (wallMs) => utcTime(wallMs).replace('.000Z', 'Z') };

const MINUTE_MS = 60_000;

/** By its name; null when there is none of it. Its rules are those that come with Node. */
export function timeZoneOf(name: string): TimeZone | null {
  if (name === UTC.name) return UTC;
  const format = formatOf(name);
  if (format === null) return null;
  const wallOf = (instantMs: number): number => {
    const parts = Object.fromEntries(format.formatToParts(instantMs).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute'], parts['second']) + (((instantMs % 1000) + 1000) % 1000);
  };
  const written = (wallMs: number): string => {
    // Of a day with two offsets the first that shows this time; a time that is left out in spring is as far behind as the clock went.
    const offsets = [-1, 1].map((day) => wallOf(wallMs + day * 24 * 60 * MINUTE_MS) - (wallMs + day * 24 * 60 * MINUTE_MS));
    const offset = offsets.find((one) => wallOf(wallMs - one) === wallMs) ?? offsets[0] ?? 0;
    const minutes = Math.abs(Math.round(offset / MINUTE_MS));
    const sign = offset < 0 ? '-' : '+';
    return `${utcTime(wallMs).replace('.000Z', '')}${sign}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  return { name, wallOf, written };
}

/** The time zone whose name is most like a word, or null. */
export function nearestTimeZone(word: string): string | null {
  return nearest(word, Intl.supportedValuesOf('timeZone'));
}

function formatOf(name: string): Intl.DateTimeFormat | null {
  // An offset is a zone to some versions of the engine and none to others.
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' });
  } catch {
    return null;
  }
}
