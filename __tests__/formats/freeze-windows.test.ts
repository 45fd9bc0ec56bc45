import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freezeAt, parseFreezeWindows, type FreezeCalendar } from '../../src/formats/freeze-windows.js';

function windows(...whens: string[]): FreezeCalendar {
  return inZone('UTC', ...whens);
}

function inZone(timeZone: string, ...whens: string[]): FreezeCalendar {
  const parsed = parseFreezeWindows(whens.map((when) => ({ when, reason: `closed: ${when}` })), timeZone);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** Until when `instant` is frozen, `open` when it is not, `for ever` when no end is in sight. */
function judged(whens: readonly string[], instant: string): string {
  const state = freezeAt(windows(...whens), Date.parse(instant));
  return state.isFrozen ? (state.until ?? 'for ever') : 'open';
}

describe('the harbour is closed', () => {
  // 2026-11-20 is a Friday.
  const cases: [when: string, instant: string, answer: string][] = [
    ['fri 16:00 - mon 06:00', '2026-11-20T15:59:59.999Z', 'open'],
    ['fri 16:00 - mon 06:00', '2026-11-20T16:00:00Z', '2026-11-23T06:00:00Z'],
    ['fri 16:00 - mon 06:00', '2026-11-22T23:59:59Z', '2026-11-23T06:00:00Z'],
    ['fri 16:00 - mon 06:00', '2026-11-23T05:59:59.999Z', '2026-11-23T06:00:00Z'],
    ['fri 16:00 - mon 06:00', '2026-11-23T06:00:00Z', 'open'],
    ['FRI 16:00 - Mon 06:00', '2026-11-20T16:00:00Z', '2026-11-23T06:00:00Z'],
    ['mon 08:00 - fri 16:00', '2026-11-18T12:00:00Z', '2026-11-20T16:00:00Z'],
    ['sat - sun', '2026-11-20T23:59:59Z', 'open'],
    ['sat - sun', '2026-11-21T00:00:00Z', '2026-11-23T00:00:00Z'],
    ['sat', '2026-11-21T12:00:00Z', '2026-11-22T00:00:00Z'],
    ['sat', '2026-11-22T00:00:00Z', 'open'],
    ['sun', '2026-11-22T10:00:00Z', '2026-11-23T00:00:00Z'],
    ['22:00 - 06:00', '2026-11-20T21:59:59Z', 'open'],
    ['22:00 - 06:00', '2026-11-20T22:00:00Z', '2026-11-21T06:00:00Z'],
    ['22:00 - 06:00', '2026-11-21T00:30:00Z', '2026-11-21T06:00:00Z'],
    ['22:00 - 06:00', '2026-11-21T06:00:00Z', 'open'],
    ['09:00 - 17:00', '2026-11-21T12:00:00Z', '2026-11-21T17:00:00Z'],
    ['18:00 - 24:00', '2026-11-21T23:59:00Z', '2026-11-22T00:00:00Z'],
    ['2026-12-24 - 2027-01-02', '2027-01-02T23:59:59Z', '2027-01-03T00:00:00Z'],
    ['2026-12-24', '2026-12-24T00:00:00Z', '2026-12-25T00:00:00Z'],
    ['2026-12-24 16:00 - 2027-01-02 06:00', '2026-12-24T15:59:00Z', 'open'],
    ['2026-12-24 16:00 - 2027-01-02 06:00', '2026-12-31T00:00:00Z', '2027-01-02T06:00:00Z'],
    ['2026-12-24T16:00:00Z/2027-01-02T06:00:00Z', '2026-12-31T00:00:00Z', '2027-01-02T06:00:00Z'],
    ['2026-12-24T16:00Z - 2027-01-02', '2027-01-02T12:00:00Z', '2027-01-03T00:00:00Z'],
    ['2024-02-29', '2024-02-29T12:00:00Z', '2024-03-01T00:00:00Z'],
    ['thu', '1970-01-01T12:00:00Z', '1970-01-02T00:00:00Z'],
    ['wed', '1969-12-31T12:00:00Z', '1970-01-01T00:00:00Z'],
  ];
  test.each(cases)('%s at %s: %s', (when, instant, answer) => {
    expect(judged([when], instant)).toBe(answer);
  });
});

test('windows that touch or overlap are followed to the end of the last', () => {
  expect(judged(['fri 16:00 - sat 12:00', 'sat 12:00 - sun 18:00', '2026-11-22 17:00 - 2026-11-24 08:00'], '2026-11-20T20:00:00Z')).toBe('2026-11-24T08:00:00Z');
  expect(judged(['00:00 - 12:00', '12:00 - 24:00'], '2026-11-20T20:00:00Z')).toBe('for ever');
  expect(judged(['mon - thu', 'fri - sun'], '2026-11-20T20:00:00Z')).toBe('for ever');
  expect(judged(['mon - sat', '2026-11-22 - 2026-12-25'], '2026-11-20T20:00:00Z')).toBe('2026-12-27T00:00:00Z');
});

test('the windows that hold are named, each with its own end and reason', () => {
  const state = freezeAt(windows('22:00 - 06:00', 'fri 16:00 - mon 06:00', 'sat'), Date.parse('2026-11-20T23:00:00Z'));
  expect(state.holding.map(({ window, until }) => [window.when, window.reason, until])).toStrictEqual([
    ['22:00 - 06:00', 'closed: 22:00 - 06:00', '2026-11-21T06:00:00Z'],
    ['fri 16:00 - mon 06:00', 'closed: fri 16:00 - mon 06:00', '2026-11-23T06:00:00Z'],
  ]);
});

describe('in a time zone', () => {
  // Clocks went forward on 2026-03-29 at 02:00 in Berlin and on 2026-03-08 in New York, and back on 2026-10-25 at 03:00 in Berlin.
  test.each<[zone: string, when: string, instant: string, answer: string]>([
    ['Europe/Berlin', 'fri 16:00 - mon 06:00', '2026-07-03T13:59:59Z', 'open'],
    ['Europe/Berlin', 'fri 16:00 - mon 06:00', '2026-07-03T14:00:00Z', '2026-07-06T06:00:00+02:00'],
    ['Europe/Berlin', 'fri 16:00 - mon 06:00', '2026-01-02T15:00:00Z', '2026-01-05T06:00:00+01:00'],
    ['Europe/Berlin', 'fri 16:00 - mon 06:00', '2026-03-28T12:00:00Z', '2026-03-30T06:00:00+02:00'],
    ['Europe/Berlin', '22:00 - 06:00', '2026-03-28T23:30:00Z', '2026-03-29T06:00:00+02:00'],
    ['Europe/Berlin', '22:00 - 02:30', '2026-03-28T23:30:00Z', '2026-03-29T02:30:00+01:00'],
    ['Europe/Berlin', '22:00 - 02:30', '2026-10-24T23:30:00Z', '2026-10-25T02:30:00+02:00'],
    ['America/New_York', '2026-12-24 - 2027-01-01', '2026-12-24T04:59:59Z', 'open'],
    ['America/New_York', '2026-12-24 - 2027-01-01', '2026-12-24T05:00:00Z', '2027-01-02T00:00:00-05:00'],
    ['Asia/Kolkata', '00:00 - 05:30', '2026-05-01T18:30:00Z', '2026-05-02T05:30:00+05:30'],
    ['Pacific/Chatham', 'sat', '2026-06-19T11:15:00Z', '2026-06-21T00:00:00+12:45'],
    ['UTC', 'sat', '2026-06-20T00:00:00Z', '2026-06-21T00:00:00Z'],
    ['Etc/UTC', 'sat', '2026-06-20T00:00:00Z', '2026-06-21T00:00:00+00:00'],
  ])('%s: %s at %s: %s', (zone, when, instant, answer) => {
    const state = freezeAt(inZone(zone, when), Date.parse(instant));
    expect(state.until ?? 'open').toBe(answer);
    if (state.until !== null) expect(Date.parse(state.until)).toBeGreaterThan(Date.parse(instant));
  });

  test.each([
    ['Europe/Berlim', '2026-12-24', /there is no time zone "Europe\/Berlim"/, /write Europe\/Berlin/], ['+02:00', 'sat', /no time zone "\+02:00"/, /such as Europe\/Berlin/], ['', 'sat', /no time zone ""/, /for UTC/],
    ['Europe/Berlin', '2026-12-24T16:00Z/2027-01-02', /is in UTC, and time_zone says Europe\/Berlin/, /leave the Z out/], ['Europe/Berlin', '2026-12-24T16:00+01:00/2027-01-02', /has an offset/, /as clocks show it in Europe\/Berlin/],
  ])('%s, %s is refused', (zone, when, message, hint) => {
    const parsed = parseFreezeWindows([{ when }], zone);
    expect(parsed.ok ? [] : parsed.error.map((problem) => [message.test(problem.message), hint.test(problem.hint ?? '')])).toStrictEqual([[true, true]]);
  });
});

describe('what is not a window', () => {
  const refused: [when: string, why: RegExp][] = [
    ['', /is not a time, weekday or day/],
    ['friday 16:00 - mon 06:00', /"friday 16:00" is not a time/],
    ['fri 16:00', /has no end/],
    ['22:00', /has no end/],
    ['25:00 - 06:00', /"25:00" is not a time/],
    ['24:01 - 06:00', /"24:01" is not a time/],
    ['24:00 - 06:00', /24:00 can only end/],
    ['9:00 - 17:00', /"9:00" is not a time/],
    ['09:60 - 17:00', /"09:60" is not a time/],
    ['fri 16:00 - 06:00', /different kinds/],
    ['fri - 2026-11-20', /different kinds/],
    ['09:00 - 09:00', /covers nothing, or every day/],
    ['00:00 - 24:00', /covers nothing, or every day/],
    ['mon - sun', /covers nothing, or every week/],
    ['2026-02-30', /"2026-02-30" is not a time/],
    ['2026-12-24 16:00 - 2026-12-24 16:00', /ends before it starts/],
    ['2026-12-24 - 2025-01-02', /ends before it starts/],
    ['2026-12-24T16:00+01:00 - 2026-12-25', /has an offset/],
    ['fri 16:00 - sat 10:00 - sun 10:00', /one start and one end/],
    ['xyz - sun', /"xyz" is not a time/],
    ['a'.repeat(4000), /too long/],
  ];
  test.each(refused)('%s', (when, why) => {
    const parsed = parseFreezeWindows([{ when: 'sat' }, { when }]);
    if (parsed.ok) throw new Error('accepted');
    expect(parsed.error).toHaveLength(1);
    expect(parsed.error[0]?.message).toMatch(why);
    expect(parsed.error[0]?.message).toContain(JSON.stringify(when.slice(0, 64)));
  });

  test.each([
    ['22:00-06:00', '22:00 - 06:00'], ['22:00 \u2013 06:00', '22:00 - 06:00'], ['sat-sun', 'sat - sun'], ['fri 16:00 -mon 06:00', 'fri 16:00 - mon 06:00'],
    ['2026-12-24-2027-01-02', '2026-12-24 - 2027-01-02'], ['2026-12-24 16:00-2027-01-02 06:00', '2026-12-24 16:00 - 2027-01-02 06:00'],
  ])('%s: the next step writes %s, which is read', (when, meant) => {
    const parsed = parseFreezeWindows([{ when }]);
    if (parsed.ok) throw new Error('accepted');
    expect([parsed.error[0]?.message, parsed.error[0]?.hint]).toEqual([expect.stringContaining('its two sides are not told apart'), `write "${meant}", with a blank on each side of the -`]);
    expect(parseFreezeWindows([{ when: meant }]).ok).toBe(true);
  });

  test('a time with an offset is no window without blanks', () => {
    const parsed = parseFreezeWindows([{ when: '2026-12-24T16:00-06:00' }]);
    expect(parsed.ok ? null : parsed.error[0]?.message).toContain('has an offset');
  });

  test('every one is listed', () => {
    const parsed = parseFreezeWindows([{ when: 'tide' }, { when: 'sat' }, { when: 'ebb' }]);
    expect(parsed.ok ? 0 : parsed.error.length).toBe(2);
  });
});

test('an end is the first moment that is open, minute by minute', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const time = fc.record({ hour: fc.nat(23), minute: fc.constantFrom(0, 20, 40) }).map(({ hour, minute }) => `${two(hour)}:${two(minute)}`);
  const when = fc.oneof(
    fc.tuple(time, time).map(([start, end]) => `${start} - ${end}`),
    fc.tuple(fc.constantFrom(...days), time, fc.constantFrom(...days), time).map(([from, start, to, end]) => `${from} ${start} - ${to} ${end}`),
    fc.tuple(fc.integer({ min: 16, max: 27 }), time, fc.integer({ min: 0, max: 2 }), time).map(([day, start, more, end]) => `2026-11-${day} ${start} - 2026-11-${day + more} ${end}`),
  );
  const instant = fc.integer({ min: Date.parse('2026-11-16T00:00:00Z') / 60_000, max: Date.parse('2026-11-30T00:00:00Z') / 60_000 });
  fc.assert(fc.property(fc.array(when, { minLength: 1, maxLength: 4 }), instant, (whens, minute) => {
    const parsed = parseFreezeWindows(whens.map((text) => ({ when: text })));
    fc.pre(parsed.ok);
    const state = freezeAt(parsed.value, minute * 60_000);
    const isFrozenAt = (at: number) => freezeAt(parsed.value, at * 60_000).isFrozen;
    let at = minute;
    while (at < minute + 20 * 24 * 60 && isFrozenAt(at)) at += 20 - (at % 20);
    if (!state.isFrozen) expect(at).toBe(minute);
    else if (state.until === null) expect(at).toBeGreaterThanOrEqual(minute + 20 * 24 * 60);
    else expect(state.until).toBe(new Date(at * 60_000).toISOString().replace('.000Z', 'Z'));
  }), { numRuns: 300 });
});
