import { describe, expect, it } from 'vitest';
import type { TestFacts } from '../../src/formats/test-facts.js';
import { TEST_FORMATS, TEST_READERS, type TestFormat } from '../../src/formats/tests/test-formats.js';
import { readIn } from './read-report.js';
import { fixture, fixturesOf } from './report-fixtures.js';

const read = (name: string) => readIn(TEST_READERS[name.slice(0, name.indexOf('/')) as TestFormat](name), fixture(name), 1000);
const factsOf = (name: string): TestFacts => {
  const result = read(name);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
};
const totals = ({ passed, failed, errors, skipped }: TestFacts) => `${passed} passed, ${failed} failed, ${errors} errors, ${skipped} skipped`;
const places = (facts: TestFacts) => facts.notable.map(({ file, line }) => `${file?.split('/').at(-1) ?? null}:${line}`);

describe('one run in many formats', () => {
  const listed = '3 passed, 2 failed, 0 errors, 1 skipped';
  const unlisted = '3 passed, 2 failed, 0 errors, 0 skipped';
  it.each([
    ['vitest/vitest.json', listed, 'harbour.test.js'], ['junit/vitest.xml', listed, 'harbour.test.js'],
    ['tap/vitest.tap', listed, 'harbour.test.js'], ['tap/vitest-flat.tap', listed, 'harbour.test.js'],
    ['jest/jest.json', listed, 'harbour.test.js'], ['junit/jest.xml', listed, 'harbour.test.js'],
    ['ctrf/jest.json', listed, 'harbour.test.js'], ['nunit/jest.xml', unlisted, 'harbour.test.js'],
    ['mocha/mocha.json', listed, 'harbour.spec.js'], ['junit/mocha-xunit.xml', listed, 'harbour.spec.js'],
    ['tap/mocha.tap', listed, 'harbour.spec.js'], ['ctrf/mocha.json', listed, 'harbour.spec.js'], ['trx/mocha.trx', listed, 'harbour.spec.js'],
    ['junit/mocha-junit-reporter.xml', unlisted, 'harbour.spec.js'], ['xunit/mocha.xml', unlisted, 'harbour.spec.js'],
    ['tap/node.tap', listed, 'harbour.test.mjs'], ['junit/node.xml', listed, 'harbour.test.mjs'],
  ])('%s', (name, expected, file) => {
    const facts = factsOf(name);
    expect(totals(facts)).toBe(expected);
    expect(places(facts)).toEqual([`${file}:6`, `${file}:10`]);
    expect(facts).toMatchObject({ runSucceeded: true, oddities: [], notableTotal: 2 });
    const [first, second] = facts.notable;
    expect(first?.name).toContain('harbour');
    expect(first?.name).toContain('finds the lighthouse');
    expect(second?.name).toContain('breaks the rope');
    expect(second?.message).toContain('the rope is gone');
  });

  it('of Go', () => {
    for (const name of ['go-test/harbour.json', 'junit/gotestsum.xml']) {
      const facts = factsOf(name);
      expect(totals(facts)).toBe('3 passed, 2 failed, 0 errors, 1 skipped');
      expect(facts.notable[0]).toMatchObject({ name: 'example.com/harbour/quay > TestBerths/second', file: 'example.com/harbour/quay/quay_test.go', line: 13 });
      expect(facts.notable[0]?.message).toContain('the berth is taken');
    }
  });
});

describe('dialects', () => {
  it.each<[string, string, string[]]>([
    ['junit/pytest.xml', '4 passed, 1 failed, 2 errors, 2 skipped', ['test_harbour.py:8', 'test_harbour.py:25', 'test_harbour.py:33']],
    // An xfail is a pass to this plugin.
    ['nunit/pytest.xml', '5 passed, 3 failed, 0 errors, 1 skipped', ['test_harbour.py:8', 'null:null', 'null:null']],
    ['junit/surefire.xml', '3 passed, 1 failed, 1 errors, 1 skipped', ['QuayTest.java:13', 'QuayTest.java:14', 'QuayTest.java:11']],
    ['junit/google-test.xml', '3 passed, 2 failed, 0 errors, 2 skipped', ['harbour_test.cc:4', 'harbour_test.cc:7']],
    ['junit/ctest.xml', '1 passed, 1 failed, 1 errors, 2 skipped', ['null:null', 'null:null']],
    ['junit/catch2.xml', '2 passed, 1 failed, 1 errors, 0 skipped', ['catch.cc:6', 'catch.cc:8']],
    ['junit/libtest.xml', '1 passed, 1 failed, 0 errors, 0 skipped', ['null:null']],
    ['tap/perl.tap', '3 passed, 2 failed, 0 errors, 2 skipped', ['null:null', 'null:null']],
    ['go-test/panic.json', '1 passed, 1 failed, 0 errors, 0 skipped', ['crash_test.go:9']],
    ['go-test/cached.json', '1 passed, 0 failed, 0 errors, 0 skipped', []],
  ])('%s', (name, expected, where) => {
    const facts = factsOf(name);
    expect(totals(facts)).toBe(expected);
    expect(places(facts)).toEqual(where);
    expect(facts.runSucceeded).toBe(true);
    expect(facts.oddities).toEqual([]);
  });

  it('of Surefire names the case that passed only when it was run again', () => {
    expect(factsOf('junit/surefire.xml').notable.filter(({ isFlaky }) => isFlaky)).toMatchObject([
      { status: 'passed', name: 'harbour.QuayTest > catchesTheSecondTide', file: 'harbour/QuayTest.java', line: 14, message: 'expected: <2> but was: <1>' },
    ]);
  });

  it('of CTest takes a program that was not built for an error, as CTest does', () => {
    expect(factsOf('junit/ctest.xml').notable[1]).toMatchObject({ status: 'error', name: 'is_not_built', message: 'Unable to find executable' });
  });

  it.each([
    ['go-test/build-failure.json', 'the package "example.com/harbour/broken" did not build'],
    ['junit/gotestsum-build-failure.xml', 'says that it has 2 failed cases, and 1 is in the report'],
    ['tap/perl-sunk.tap', 'its plan (1..5) says that it has 5 tests, and 2 are in the report'],
  ])('%s lost cases and is refused', (name, words) => {
    const result = read(name);
    expect(result.ok ? null : result.error).toMatchObject({ code: 'report_invalid', location: { file: name } });
    expect(result.ok ? '' : result.error.message).toContain(words);
    expect(result.ok ? null : result.error.location?.line).toBeGreaterThan(0);
  });

  it.each([
    ['go-test/exit-in-main.json', 'failed without a failed test'], ['tap/perl-bail.tap', 'the dock is dry'],
  ])('%s calls its own run unsuccessful', (name, words) => {
    const facts = factsOf(name);
    expect(facts.runSucceeded).toBe(false);
    expect(facts.oddities.map(({ message }) => message).join()).toContain(words);
  });
});

describe('every fixture', () => {
  it('reads the same in pieces of any size, and gives its slowest cases in order', () => {
    const fixtures = fixturesOf(TEST_FORMATS);
    expect(fixtures.length).toBeGreaterThan(30);
    for (const { name, format, bytes } of fixtures) {
      const whole = readIn(TEST_READERS[format](name), bytes, bytes.length);
      for (const size of [1, 7]) expect(readIn(TEST_READERS[format](name), bytes, size), name).toEqual(whole);
      if (!whole.ok) continue;
      const { slowest, seconds } = whole.value;
      expect(slowest.map((slow) => slow.seconds), name).toEqual(slowest.map((slow) => slow.seconds).sort((a, b) => b - a));
      expect(seconds, name).toBeGreaterThanOrEqual(slowest[0]?.seconds ?? 0);
    }
  });
});
