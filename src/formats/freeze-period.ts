import { err, ok, type Problem, type Result } from '../base/result.js';
import { isFullDate } from '../contract/rfc3339.js';

export type FreezeProblem = Problem<'freeze_window_invalid'>;

export const DAY_MINUTES = 24 * 60;
export const WEEK_MINUTES = 7 * DAY_MINUTES;

/** When a window holds, by the clock of its time zone; moments are milliseconds as if that were UTC. Minutes of `daily` count from 00:00, of `weekly` from Monday 00:00; lengths are shorter than the cycle. */
export type FreezePeriod =
  | { readonly kind: 'daily' | 'weekly'; readonly start: number; readonly length: number }
  | { readonly kind: 'once'; readonly startMs: number; readonly endMs: number };

/** One end of a window. Without `minute` it is a whole day. */
type Side =
  | { readonly kind: 'time'; readonly minute: number }
  | { readonly kind: 'weekday'; readonly day: number; readonly minute: number | null }
  | { readonly kind: 'date'; readonly date: string; readonly minute: number | null };

const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const TIME = /^([0-2]\d):([0-5]\d)$/;
const WEEKDAY = /^([A-Za-z]{3})(?: (\d\d:\d\d))?$/;
const DATE = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::00)?Z?)?$/;
const IN_UTC = /\d\d:\d\d(?::\d\d)?Z$/;
const OFFSET = /\d\d:\d\d(?::\d\d)? ?[+-]\d\d:?\d\d$/;
const GRAMMAR = '`22:00 - 06:00`, `fri 16:00 - mon 06:00`, `sat - sun`, `2026-12-24 - 2027-01-02`, `2026-12-24 16:00 - 2027-01-02 06:00` or `2026-12-24T16:00Z/2027-01-02T06:00Z`';
/** Longer than any window. */
const MOST_UNITS = 64;

/**
 * Reads when a window holds, in the time zone of that name:
 * - `22:00 - 06:00`: every day, over midnight when the end is before the start;
 * - `fri 16:00 - mon 06:00`: every week; a weekday without a time is the whole day, so `sat - sun` ends on Monday 00:00, and `sat` is a day;
 * - `2026-12-24 16:00 - 2027-01-02 06:00`, or with `T`, `Z` and `/` as in ISO 8601: once; a date without a time is the whole day.
 *
 * `24:00` is the end of a day. What covers all of its cycle, nothing at all, or ends before it starts is refused.
 */
export function parseFreezePeriod(when: string, timeZone = 'UTC'): Result<FreezePeriod, FreezeProblem> {
  const refuse = (why: string, hint = `write ${GRAMMAR}, all in ${timeZone}`): { readonly ok: false; readonly error: FreezeProblem } =>
    err({
      code: 'freeze_window_invalid', message: `the freeze window ${JSON.stringify(when.slice(0, MOST_UNITS))} cannot be used: ${why}`,
      expected: GRAMMAR, actual: when.slice(0, MOST_UNITS), hint,
    });
  if (when.length > MOST_UNITS) return refuse('it is too long');
  const parts = when.trim().split(/ - |\//);
  const [from, to] = parts;
  if (from === undefined || parts.length > 2) return refuse('a window has one start and one end');
  const meant = to === undefined ? withBlanks(from) : null;
  if (meant !== null) return refuse('its two sides are not told apart', `write "${meant}", with a blank on each side of the -`);
  const offset = [from, to ?? ''].find((part) => OFFSET.test(part));
  if (offset !== undefined) return refuse(`${JSON.stringify(offset)} has an offset`, timeZone === 'UTC' ? 'write the time in UTC, with Z or without anything; time_zone: Europe/Berlin puts all windows into another zone' : `write the time as clocks show it in ${timeZone}`);
  const utc = timeZone === 'UTC' ? undefined : [from, to ?? ''].find((part) => IN_UTC.test(part));
  if (utc !== undefined) return refuse(`${JSON.stringify(utc)} is in UTC, and time_zone says ${timeZone}`, 'leave the Z out, or put the window into a gate of its own');
  const start = readSide(from);
  if (start === null) return refuse(`${JSON.stringify(from)} is not a time, weekday or day of the calendar`);
  const end = to === undefined ? start : readSide(to);
  if (end === null) return refuse(`${JSON.stringify(to)} is not a time, weekday or day of the calendar`);
  if (to === undefined && (start.kind === 'time' || start.minute !== null)) return refuse('it has no end');
  if (start.minute === DAY_MINUTES) return refuse('24:00 can only end a window', 'write 00:00 of the next day');

  if (start.kind === 'date' && end.kind === 'date') {
    const startMs = momentOf(start.date, start.minute ?? 0);
    const endMs = momentOf(end.date, end.minute ?? DAY_MINUTES);
    if (endMs <= startMs) return refuse('it ends before it starts', 'swap the two sides, or fix the year');
    return ok({ kind: 'once', startMs, endMs });
  }
  if (start.kind === 'date' || end.kind === 'date' || start.kind !== end.kind) {
    return refuse('its two sides are of different kinds', 'write two times, two weekdays or two dates');
  }
  const cycle = start.kind === 'time' ? DAY_MINUTES : WEEK_MINUTES;
  const first = minuteOf(start, 0);
  const length = (minuteOf(end, DAY_MINUTES) - first + cycle) % cycle;
  if (length === 0) return refuse(`it covers nothing, or every ${start.kind === 'time' ? 'day' : 'week'} as a whole`, 'write two dates to freeze everything');
  return ok({ kind: start.kind === 'time' ? 'daily' : 'weekly', start: first, length });
}

function readSide(text: string): Side | null {
  const minute = readTime(text);
  if (minute !== null) return { kind: 'time', minute };
  const weekday = WEEKDAY.exec(text);
  if (weekday !== null) {
    const day = WEEKDAYS.indexOf((weekday[1] ?? '').toLowerCase());
    const time = weekday[2] === undefined ? null : readTime(weekday[2]);
    return day < 0 || (weekday[2] !== undefined && time === null) ? null : { kind: 'weekday', day, minute: time };
  }
  const date = DATE.exec(text);
  if (date === null || !isFullDate(date[1] ?? '')) return null;
  const time = date[2] === undefined ? null : readTime(date[2]);
  return date[2] !== undefined && time === null ? null : { kind: 'date', date: date[1] ?? '', minute: time };
}

/** What a window without blanks around its dash, or with a longer dash, means (`22:00-06:00` looks like a time with an offset); null when it is none. */
function withBlanks(text: string): string | null {
  for (const { index } of text.matchAll(/[-\u2013\u2014]/g)) {
    const [from, to] = [text.slice(0, index).trim(), text.slice(index + 1).trim()];
    const start = readSide(from);
    if (start !== null && readSide(to)?.kind === start.kind) return `${from} - ${to}`;
  }
  return null;
}

/** Minutes since 00:00, or null when it is no time of a day. */
function readTime(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const minute = Number(match[1]) * 60 + Number(match[2]);
  return minute <= DAY_MINUTES ? minute : null;
}

function minuteOf(side: Exclude<Side, { kind: 'date' }>, whole: number): number {
  return side.kind === 'time' ? side.minute : side.day * DAY_MINUTES + (side.minute ?? whole);
}

function momentOf(date: string, minute: number): number {
  return Date.parse(`${date}T00:00:00Z`) + minute * 60_000;
}
