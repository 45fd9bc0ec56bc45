import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcTime } from '../../src/base/utc-time.js';

test('writes a time as the platform does, over all years of four digits', () => {
  const earliest = Date.parse('0000-01-01T00:00:00.000Z');
  const latest = Date.parse('9999-12-31T23:59:59.999Z');
  fc.assert(
    fc.property(fc.integer({ min: earliest, max: latest }), (ms) => {
      expect(utcTime(ms)).toBe(new Date(ms).toISOString());
    }),
    { numRuns: 2_000 },
  );
});

test.each(['2000-02-29T00:00:00.000Z', '1900-02-28T23:59:59.999Z', '2024-12-31T12:00:00.500Z', '1970-01-01T00:00:00.000Z', '2100-03-01T00:00:00.000Z'])(
  'writes %s',
  (time) => expect(utcTime(Date.parse(time))).toBe(time),
);
