import { err, ok, type Result, type SourceLocation } from '../base/result.js';
import { nearestTimeZone, timeZoneOf, UTC, type TimeZone } from './time-zone.js';
import { DAY_MINUTES, parseFreezePeriod, WEEK_MINUTES, type FreezePeriod, type FreezeProblem } from './freeze-period.js';

/** A window as the config has it. */
export interface FreezeWindowText {
  /** See `parseFreezePeriod` for what may stand here, for example `fri 16:00 - mon 06:00`. */
  readonly when: string;
  readonly reason?: string;
  /** Where the config has it. */
  readonly location?: SourceLocation | undefined;
}

export interface FreezeWindow {
  readonly when: string;
  readonly reason: string | null;
  readonly period: FreezePeriod;
}

/** Windows, and the clock that they go by. */
export interface FreezeCalendar {
  readonly windows: readonly FreezeWindow[];
  readonly zone: TimeZone;
}

/** Whether an instant is frozen, and how long that lasts. */
export interface FreezeState {
  readonly isFrozen: boolean;
  /** The windows that hold at the instant, in their order in the config, each with its own end. */
  readonly holding: readonly { readonly window: FreezeWindow; readonly until: string }[];
  /** RFC 3339, in the time zone of the calendar: the first moment at which no window holds. Null when nothing is frozen, or when it never ends. */
  readonly until: string | null;
}

const MINUTE_MS = 60_000;
/** 1 January 1970 was a Thursday; minutes of a week count from Monday 00:00. */
const EPOCH_IN_WEEK = 3 * DAY_MINUTES;
/** More windows than anybody keeps; each is asked a few times. */
const MOST_WINDOWS = 1000;

/** All windows, or every problem with them; a problem names the window and its value. `timeZone` is the name of one; they are in UTC without it. */
export function parseFreezeWindows(texts: readonly FreezeWindowText[], timeZone: string = UTC.name): Result<FreezeCalendar, readonly FreezeProblem[]> {
  if (texts.length > MOST_WINDOWS) {
    return err([{ code: 'freeze_window_invalid', message: `there are ${texts.length} freeze windows`, expected: `at most ${MOST_WINDOWS}`, hint: 'join windows that touch' }]);
  }
  const windows: FreezeWindow[] = [];
  const problems: FreezeProblem[] = [];
  const zone = timeZoneOf(timeZone);
  if (zone === null) problems.push(zoneProblem(timeZone));
  for (const { when, reason, location } of texts) {
    const period = parseFreezePeriod(when, timeZone);
    if (period.ok) windows.push({ when, reason: reason ?? null, period: period.value });
    else problems.push(location === undefined ? period.error : { ...period.error, location });
  }
  return zone !== null && problems.length === 0 ? ok({ windows, zone }) : err(problems);
}

function zoneProblem(name: string): FreezeProblem {
  const like = nearestTimeZone(name);
  return {
    code: 'freeze_window_invalid', message: `there is no time zone ${JSON.stringify(name)}`, expected: 'a name of the IANA database of time zones', actual: name,
    hint: `write ${like === null ? 'a name such as Europe/Berlin or America/New_York' : like}, or leave time_zone out for UTC`,
  };
}

/** Judges one instant (milliseconds since the Unix epoch). A window begins with its first moment and ends before its last one. */
export function freezeAt({ windows, zone }: FreezeCalendar, instantMs: number): FreezeState {
  const now = zone.wallOf(instantMs);
  const holding = windows.flatMap((window) => {
    const end = endOf(window.period, now);
    return end === null ? [] : [{ window, until: zone.written(end) }];
  });
  if (holding.length === 0) return { isFrozen: false, holding, until: null };
  const end = endOfAll(windows, now);
  return { isFrozen: true, holding, until: end === null ? null : zone.written(end) };
}

/**
 * The first moment from `instantMs` of the wall clock on at which no window holds, or null when there is none: windows that touch or overlap
 * are followed from one to the next. A week through which only repeating windows lead repeats for ever.
 */
function endOfAll(windows: readonly FreezeWindow[], instantMs: number): number | null {
  let at = instantMs;
  let repeatingSince = instantMs;
  for (;;) {
    let furthest = at;
    for (const { period } of windows) {
      const end = endOf(period, at);
      if (end === null || end <= furthest) continue;
      furthest = end;
      if (period.kind === 'once') repeatingSince = end;
    }
    if (furthest === at) return at;
    at = furthest;
    if (at - repeatingSince > 2 * WEEK_MINUTES * MINUTE_MS) return null;
  }
}

/** When the window that holds at `instantMs` ends, or null when it does not hold. */
function endOf(period: FreezePeriod, instantMs: number): number | null {
  if (period.kind === 'once') return instantMs >= period.startMs && instantMs < period.endMs ? period.endMs : null;
  const cycle = (period.kind === 'daily' ? DAY_MINUTES : WEEK_MINUTES) * MINUTE_MS;
  const shifted = instantMs + EPOCH_IN_WEEK * MINUTE_MS;
  const inCycle = ((shifted % cycle) + cycle) % cycle;
  const start = period.start * MINUTE_MS;
  const length = period.length * MINUTE_MS;
  const since = (inCycle - start + cycle) % cycle;
  return since < length ? instantMs - since + length : null;
}
