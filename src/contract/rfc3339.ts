import { dayNumber, daysIn, isCalendarDay } from '../base/calendar-day.js';

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const MINUTES_OF_DAY = 24 * 60;

/** True for a `full-date` of RFC 3339 section 5.6 that is in the calendar. */
export function isFullDate(text: string): boolean {
  return dayNumber(text) !== null;
}

/**
 * True for a `date-time` of RFC 3339 section 5.6 that names a real moment. The offset is always there, with a colon.
 * Second 60 is a leap second, which is only ever inserted at the end of a UTC month (section 5.7).
 */
export function isDateTime(text: string): boolean {
  // Hundreds of documents of one run carry the same time.
  if (text === lastMoment) return true;
  const isOne = isMoment(text);
  if (isOne) lastMoment = text;
  return isOne;
}

let lastMoment: string | null = null;

function isMoment(text: string): boolean {
  const match = DATE_TIME.exec(text);
  if (match === null) return false;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const offsetHour = Number(match[8] ?? 0);
  const offsetMinute = Number(match[9] ?? 0);
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (match[7] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  const utc = hour * 60 + minute - offset;
  if ((utc + MINUTES_OF_DAY) % MINUTES_OF_DAY !== MINUTES_OF_DAY - 1) return false;
  // East of Greenwich the leap second can fall on the first of the next month.
  return utc < 0 ? day === 1 : day === daysIn(year, month);
}
