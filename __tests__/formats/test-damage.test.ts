import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEST_FORMATS, TEST_READERS, type TestFormat } from '../../src/formats/tests/test-formats.js';
import { readIn } from './read-report.js';
import { fixturesOf } from './report-fixtures.js';

const fixtures = fixturesOf(TEST_FORMATS);
const read = (format: TestFormat, bytes: Uint8Array) => readIn(TEST_READERS[format]('out/cut'), bytes, 4096);
const whole = new Map(fixtures.map(({ name, format, bytes }) => [name, read(format, bytes)]));
const RECORDS: readonly TestFormat[] = ['go-test', 'dart', 'tap'];

/** A hundred places from the first byte to the one before the last that counts. */
function cuts(bytes: Uint8Array): number[] {
  let end = bytes.length;
  while (end > 0 && [0x0a, 0x0d, 0x20].includes(bytes[end - 1] ?? 0)) end--;
  return Array.from({ length: 100 }, (_, index) => Math.floor(((end - 1) * index) / 99));
}

describe('a report that is cut', () => {
  it.each(fixtures.filter(({ format }) => !RECORDS.includes(format)).map((each) => [each.name, each] as const))('%s is refused at every place', (_name, { format, bytes }) => {
    for (const cut of cuts(bytes)) {
      const result = read(format, bytes.subarray(0, cut));
      expect(result.ok, `cut at ${cut}`).toBe(false);
      if (!result.ok) expect(result.error.location?.file).toBe('out/cut');
    }
  });

  it.each(fixtures.filter(({ format }) => format === 'go-test').map((each) => [each.name, each] as const))(
    '%s is refused inside a record and inside a package', (_name, { format, bytes }) => {
      for (const cut of cuts(bytes)) {
        if (!read(format, bytes.subarray(0, cut)).ok) continue;
        // Behind the end of a package nothing tells that another one should come: that is the limit of this format.
        const lines = new TextDecoder().decode(bytes.subarray(0, cut)).split('\n').filter((line) => line !== '');
        expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ Action: expect.stringMatching(/^(?:pass|fail|skip)$/) });
        expect(JSON.parse(lines.at(-1) ?? '')).not.toHaveProperty('Test');
      }
    },
  );

  it.each(fixtures.filter(({ format }) => format === 'tap').map((each) => [each.name, each] as const))(
    '%s is refused until its plan is met', (name, { format, bytes }) => {
      // What follows then are comments, which hold nothing that counts.
      const full = whole.get(name);
      let last = 0;
      for (const cut of cuts(bytes)) {
        const result = read(format, bytes.subarray(0, cut));
        if (!result.ok) last = cut;
        else expect({ ...result.value, notable: [] }, `cut at ${cut}`).toEqual(full?.ok === true ? { ...full.value, notable: [] } : null);
      }
      expect(last).toBeGreaterThan(0);
    },
  );
});

describe('a report that is damaged', () => {
  const damage = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(20), put: fc.oneof(fc.uint8Array({ maxLength: 8 }), fc.constantFrom(
    '<', '>', '&', '"', '{', '}', '[', ']', ',', '\n', '\0', '</testsuite>', '<testcase/>', '<![CDATA[', ']]>', '<!--', 'not ok 9', '1..9', '    ok 1', '...', '"', '9999999999999999999', '-1',
  ).map((text) => new TextEncoder().encode(text))) }), { minLength: 1, maxLength: 4 });

  it('never makes a reader throw or give counts that do not add up', () => {
    fc.assert(fc.property(fc.constantFrom(...fixtures), damage, ({ format, bytes }, changes) => {
      let damaged = bytes;
      for (const { at, drop, put } of changes) {
        const from = Math.floor(at * damaged.length);
        damaged = new Uint8Array([...damaged.subarray(0, from), ...put, ...damaged.subarray(from + drop)]);
      }
      const result = read(format, damaged);
      if (!result.ok) {
        expect(result.error.code).toBe('report_invalid');
        expect(result.error.message).not.toBe('');
        return;
      }
      const { passed, failed, errors, skipped, notable, notableTotal } = result.value;
      for (const count of [passed, failed, errors, skipped]) expect(Number.isInteger(count) && count >= 0).toBe(true);
      expect(notable.filter(({ status }) => status !== 'passed').length).toBe(failed + errors);
      expect(notable.length).toBe(notableTotal);
    }), { numRuns: 1500 });
  });

  it('never makes random bytes a report', () => {
    fc.assert(fc.property(fc.constantFrom(...TEST_FORMATS), fc.uint8Array({ maxLength: 300 }), (format, bytes) => {
      expect(read(format, bytes).ok).toBe(false);
    }), { numRuns: 1000 });
  });

  it('is read in time that grows with its size only, whatever it holds', () => {
    const long = 'a.js:'.repeat(60_000);
    const texts: [TestFormat, string][] = [
      ['junit', `<testsuite><testcase name="a"><failure message="${long}">${long}${' '.repeat(300_000)}</failure></testcase></testsuite>`],
      ['tap', `1..1\nnot ok 1 - ${'# '.repeat(150_000)}\n  ---\n${'  message: |\n'.repeat(5000)}${' \n'.repeat(20_000)}  ...\n`],
      ['tap', `${'    '.repeat(60)}ok 1 {\n`.repeat(2000)],
      ['go-test', `${JSON.stringify({ Action: 'output', Package: 'a', Output: ' '.repeat(300_000) })}\n`.repeat(3)],
      ['robot', `<robot><suite name="a"><test name="b"><status status="PASS">*HTML* ${'re-executed and results merged Old status: < '.repeat(20_000)}</status></test></suite></robot>`],
      ['dart', `${JSON.stringify({ type: 'error', testID: 1, stackTrace: '.dart '.repeat(50_000) })}\n`],
    ];
    for (const [format, text] of texts) {
      // Were it not linear, the time limit of a test would end it.
      read(format, new TextEncoder().encode(text));
    }
  });
});
