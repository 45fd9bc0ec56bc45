import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/base/calendar-day.js';

/** What the platform says of a day. */
function platformDay(text: string): number | null {
  const platform = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(platform.getTime()) && platform.toISOString().startsWith(text);
  return isDay ? platform.getTime() / 86_400_000 : null;
}

test('counts days as the platform does, and refuses what is not a day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      expect(dayNumber(text)).toBe(platformDay(text));
    }),
    { numRuns: 2_000 },
  );
  for (const text of ['2027-3-31', '12027-03-31', '2027-03-310', '2027-03-31T00:00', '', '2027-02-29']) expect(dayNumber(text)).toBeNull();
  expect(dayNumber('2028-02-29')).not.toBeNull();
});

test('of the years that end a century only every fourth has a leap day', () => {
  for (let century = 0; century < 10_000; century += 100) {
    const text = `${String(century).padStart(4, '0')}-02-29`;
    expect(dayNumber(text), text).toBe(platformDay(text));
    expect(dayNumber(text) === null, text).toBe(century % 400 !== 0);
  }
});
