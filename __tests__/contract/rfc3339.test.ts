import { fullFormats } from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateTime, isFullDate } from '../../src/contract/rfc3339.js';

const theirs = (fullFormats['date-time'] as { validate: (text: string) => boolean }).validate;
const theirDate = (fullFormats.date as { validate: (text: string) => boolean }).validate;
const digits = (value: number, width = 2): string => String(value).padStart(width, '0');

describe('date-time', () => {
  // RFC 3339 section 5.8, then the date-time cases of the JSON Schema test suite.
  test.each([
    '1985-04-12T23:20:50.52Z', '1996-12-19T16:39:57-08:00', '1990-12-31T23:59:60Z', '1990-12-31T15:59:60-08:00', '1937-01-01T12:00:27.87+00:20',
    '1963-06-19t08:30:06.283185z', '1998-12-31T23:59:60Z', '2021-01-01T08:29:60+08:30', '2000-02-29T00:00:00Z', '2026-02-13T10:30:00Z',
  ])('%s is one', (text) => {
    expect(isDateTime(text)).toBe(true);
  });

  test.each([
    ['no zone', '2026-02-13T10:30:00'], ['a blank for the T', '2026-02-13 10:30:00Z'], ['hours alone as offset', '2026-02-13T10:30:00+05'],
    ['an offset without colon', '2026-02-13T10:30:00+0530'], ['no such day', '2026-02-30T10:30:00Z'], ['no leap year', '1900-02-29T10:30:00Z'],
    ['month 13', '2026-13-01T10:30:00Z'], ['hour 24', '2026-02-13T24:00:00Z'], ['minute 60', '2026-02-13T23:60:00Z'], ['second 61', '1998-12-31T23:59:61Z'],
    ['a leap second in the middle of a month', '2026-02-13T23:59:60Z'], ['a leap second before the end of the day', '1998-12-31T22:59:60Z'],
    ['a leap second that is not at midnight UTC', '1998-12-31T23:59:60-08:00'], ['an offset of 24 hours', '2026-02-13T10:30:00+24:00'],
    ['digits that are not ASCII', '2026-02-1৪T10:30:00Z'], ['a date alone', '2026-02-13'], ['week form', '2026-W07-5T10:30:00Z'], ['a newline behind', '2026-02-13T10:30:00Z\n'],
    ['an empty fraction', '2026-02-13T10:30:00.Z'], ['a five-digit year', '12026-02-13T10:30:00Z'],
  ])('%s is none: %s', (_, text) => {
    expect(isDateTime(text)).toBe(false);
  });

  test('agrees with ajv-formats on every moment that both grammars can write', () => {
    const moment = fc.record({
      year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 0, max: 13 }), day: fc.integer({ min: 0, max: 32 }),
      hour: fc.integer({ min: 0, max: 24 }), minute: fc.integer({ min: 0, max: 60 }), second: fc.integer({ min: 0, max: 59 }),
      fraction: fc.constantFrom('', '.5', '.000001'), zone: fc.constantFrom('Z', 'z', '+00:00', '-23:59', '+14:00', '+24:00', '-05:60'),
    });
    fc.assert(fc.property(moment, ({ year, month, day, hour, minute, second, fraction, zone }) => {
      const date = `${digits(year, 4)}-${digits(month)}-${digits(day)}`;
      const text = `${date}T${digits(hour)}:${digits(minute)}:${digits(second)}${fraction}${zone}`;
      expect(isDateTime(text), text).toBe(theirs(text));
      expect(isFullDate(date), date).toBe(theirDate(date));
    }), { numRuns: 3000 });
  });
});
