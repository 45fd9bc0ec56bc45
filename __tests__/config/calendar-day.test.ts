import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/base/calendar-day.js';

test('counts days as the platform does, and refuses what is no day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const platform = new Date(`${text}T00:00:00Z`);
      const isDay = !Number.isNaN(platform.getTime()) && platform.toISOString().startsWith(text);
      expect(dayNumber(text)).toBe(isDay ? platform.getTime() / 86_400_000 : null);
    }),
    { numRuns: 2_000 },
  );
  for (const text of ['2027-3-31', '2027-03-31T00:00', '', '2027-02-29']) expect(dayNumber(text)).toBeNull();
  expect(dayNumber('2028-02-29')).not.toBeNull();
});
