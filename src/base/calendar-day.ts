const SHAPE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;

/**
 * The days from 1970-01-01 to a day of the Gregorian calendar, `YYYY-MM-DD`; null when it is no such day (2027-02-30).
 * Counts in eras of 400 years whose years begin on the first of March.
 */
export function dayNumber(text: string): number | null {
  const found = SHAPE.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (!isCalendarDay(year, month, day)) return null;
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear - 719_468;
}

/** Whether the month of that year, from 1, has the day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
