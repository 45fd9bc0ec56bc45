const DAY_MS = 86_400_000;

/**
 * Milliseconds since the Unix epoch as RFC 3339 in UTC, `2026-02-13T10:30:00.000Z`; fractions of a millisecond are cut.
 * Pure, so that the core can write a time it was given without being able to ask for the present one.
 * Years 0000 to 9999.
 */
export function utcTime(ms: number): string {
  const whole = Math.floor(ms);
  const days = Math.floor(whole / DAY_MS);
  const { year, month, day } = dateOf(days);
  const inDay = whole - days * DAY_MS;
  const clock = [inDay / 3_600_000, (inDay / 60_000) % 60, (inDay / 1_000) % 60].map((part) => digits(Math.floor(part), 2));
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${clock.join(':')}.${digits(inDay % 1_000, 3)}Z`;
}

/** The proleptic Gregorian date of a day count, by eras of 400 years that begin on the first of March. */
function dateOf(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
