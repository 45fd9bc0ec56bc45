import { describe, expect, it, vi } from 'vitest';
import { JsonPlace } from '../../src/formats/json-place.js';
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

describe('one run as one tool writes it in several formats', () => {
  it.each<[string, string, string[], string[]]>([
    ['Bats', '1 passed, 2 failed, 0 errors, 1 skipped', ['h.bats:2', 'h.bats:4'], ['junit/bats.xml', 'tap/bats.tap', 'tap/bats-13.tap']],
    ['NUnit 3', '4 passed, 2 failed, 3 errors, 3 skipped', ['null:null', 'null:null', 'Quay3.cs:16', 'Quay3.cs:12', 'Quay3.cs:23'], ['nunit/nunit-3.xml', 'nunit/nunit-3-as-2.xml']],
  ])('%s', (_, expected, where, names) => {
    for (const name of names) {
      const facts = factsOf(name);
      expect(totals(facts), name).toBe(expected);
      expect(places(facts), name).toEqual(where);
      expect(facts, name).toMatchObject({ runSucceeded: true, oddities: [] });
    }
  });

  it('Busted: what is an error in JUnit XML is a failure in TAP, which has no errors', () => {
    expect(totals(factsOf('junit/busted.xml'))).toBe('1 passed, 1 failed, 1 errors, 1 skipped');
    expect(totals(factsOf('tap/busted.tap'))).toBe('1 passed, 2 failed, 0 errors, 1 skipped');
    expect(places(factsOf('junit/busted.xml'))).toEqual(['h_spec.lua:3', 'h_spec.lua:4']);
    expect(places(factsOf('tap/busted.tap'))).toEqual(['h_spec.lua:3', 'h_spec.lua:4']);
  });
});

describe('dialects', () => {
  it.each<[string, string, string[]]>([
    ['junit/pytest.xml', '4 passed, 1 failed, 2 errors, 2 skipped', ['test_harbour.py:8', 'test_harbour.py:25', 'test_harbour.py:33']],
    // An xfail is a pass to this plugin.
    ['nunit/pytest.xml', '5 passed, 3 failed, 0 errors, 1 skipped', ['test_harbour.py:8', 'null:null', 'null:null']],
    ['junit/surefire.xml', '3 passed, 1 failed, 1 errors, 1 skipped', ['QuayTest.java:13', 'QuayTest.java:14', 'QuayTest.java:11']],
    ['junit/surefire-nested.xml', '2 passed, 0 failed, 0 errors, 1 skipped', []],
    ['junit/google-test.xml', '3 passed, 2 failed, 0 errors, 2 skipped', ['harbour_test.cc:4', 'harbour_test.cc:7']],
    ['junit/ctest.xml', '1 passed, 1 failed, 1 errors, 2 skipped', ['null:null', 'null:null']],
    ['junit/catch2.xml', '2 passed, 1 failed, 1 errors, 0 skipped', ['catch.cc:6', 'catch.cc:8']],
    ['junit/libtest.xml', '1 passed, 1 failed, 0 errors, 0 skipped', ['null:null']],
    ['tap/perl.tap', '3 passed, 2 failed, 0 errors, 2 skipped', ['null:null', 'null:null']],
    ['go-test/panic.json', '1 passed, 1 failed, 0 errors, 0 skipped', ['crash_test.go:9']],
    ['go-test/cached.json', '1 passed, 0 failed, 0 errors, 0 skipped', []],
    // An incomplete test is skipped, a risky one and a warning are errors: PHPUnit counts them so itself.
    ['junit/phpunit.xml', '4 passed, 2 failed, 3 errors, 2 skipped', ['QuayTest.php:14', 'QuayTest.php:19', 'QuayTest.php:32', 'QuayTest.php:38', 'QuayTest.php:44']],
    // Gradle calls every throw a failure, Ant of the same classes an error.
    ['junit/gradle.xml', '1 passed, 2 failed, 0 errors, 2 skipped', ['QuayTest.java:7', 'QuayTest.java:6']],
    ['junit/gradle-set-up.xml', '0 passed, 1 failed, 0 errors, 0 skipped', ['PierTest.java:4']],
    ['junit/surefire-testng.xml', '2 passed, 3 failed, 0 errors, 2 skipped', ['QuayTest.java:13', 'QuayTest.java:12', 'QuayTest.java:18']],
    // TestNG itself also lists the disabled method.
    ['junit/testng.xml', '2 passed, 2 failed, 1 errors, 3 skipped', ['QuayTest.java:12', 'QuayTest.java:18', 'QuayTest.java:13']],
    ['junit/ginkgo.xml', '2 passed, 1 failed, 1 errors, 2 skipped', ['quay_test.go:18', 'quay_test.go:20']],
    // The ignored test is not listed.
    ['junit/nextest.xml', '2 passed, 3 failed, 0 errors, 0 skipped', ['null:null', 'lib.rs:10', 'lib.rs:20', 'null:null']],
    ['junit/bazel.xml', '0 passed, 0 failed, 1 errors, 0 skipped', ['null:null']],
    ['junit/playwright.xml', '2 passed, 1 failed, 2 errors, 1 skipped', ['harbour.spec.js:5', 'harbour.spec.js:7', 'harbour.spec.js:10']],
    ['junit/bun.xml', '3 passed, 2 failed, 0 errors, 2 skipped', ['harbour.test.ts:6', 'harbour.test.ts:9']],
    // Deno counts the test that holds failed steps as one more failure; in TAP it is the sum of its steps.
    ['junit/deno.xml', '2 passed, 5 failed, 0 errors, 1 skipped', ['harbour_test.ts:2', 'harbour_test.ts:5', 'harbour_test.ts:null', 'harbour_test.ts:null', 'harbour_test.ts:9']],
    ['tap/deno.tap', '2 passed, 4 failed, 0 errors, 1 skipped', ['harbour_test.ts:2', 'harbour_test.ts:5', 'harbour_test.ts:9', 'harbour_test.ts:9']],
    ['junit/robot.xml', '1 passed, 2 failed, 0 errors, 1 skipped', ['null:null', 'null:null']],
    ['junit/behave.xml', '1 passed, 1 failed, 1 errors, 1 skipped', ['harbour.feature:5', 'harbour.feature:7']],
    ['junit/unittest-xml-reporting.xml', '1 passed, 2 failed, 3 errors, 2 skipped', ['test_u.py:4', 'test_u.py:14', 'test_u.py:5', 'test_u.py:10', 'test_u.py:17']],
    ['junit/rspec.xml', '2 passed, 2 failed, 0 errors, 2 skipped', ['spec.rb:4', 'spec.rb:6']],
    ['junit/minitest.xml', '1 passed, 1 failed, 1 errors, 1 skipped', ['mt.rb:7', 'mt.rb:6']],
    ['junit/boost.xml', '1 passed, 1 failed, 1 errors, 1 skipped', ['b.cpp:7', 'b.cpp:10']],
    ['junit/doctest.xml', '1 passed, 2 failed, 1 errors, 0 skipped', ['d.cpp:7', 'd.cpp:7', 'd.cpp:null']],
    ['tap/check.tap', '1 passed, 2 failed, 0 errors, 0 skipped', ['null:null', 'null:null']],
    ['tap/cmocka.tap', '1 passed, 1 failed, 0 errors, 1 skipped', ['c.c:6']],
    ['tap/tape.tap', '1 passed, 1 failed, 0 errors, 1 skipped', ['t.js:3']],
    ['nunit/nunit-2.xml', '3 passed, 4 failed, 1 errors, 2 skipped', ['null:null', 'null:null', 'null:null', 'null:null', 'null:null']],
    ['xunit/xunit-2.xml', '4 passed, 4 failed, 1 errors, 1 skipped', ['QuayX.cs:36', 'QuayX.cs:11', 'QuayX.cs:21', 'QuayX.cs:15', 'QuayX.cs:29']],
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

  it('of nextest names the flaky case, and says why a test panicked, not only where', () => {
    expect(factsOf('junit/nextest.xml').notable).toMatchObject([
      { status: 'failed', message: 'process aborted with signal 6 (SIGABRT)', isFlaky: false },
      { status: 'failed', message: 'assertion `left == right` failed: the <light> & the fog\n  left: "high"\n right: "low"', isFlaky: false },
      { status: 'passed', name: 'harbour > quay::is_flaky', file: 'src/lib.rs', line: 20, message: 'the tide was low', isFlaky: true },
      { status: 'failed', name: 'harbour > quay::hangs', message: 'test timeout', isFlaky: false },
    ]);
  });

  it('of CTest takes a program that was not built for an error, as CTest does', () => {
    expect(factsOf('junit/ctest.xml').notable[1]).toMatchObject({ status: 'error', name: 'is_not_built', message: 'Unable to find executable' });
  });

  it.each([
    // A class whose set-up broke: Ant counts no test and lists an error, nose2 forgets to count it.
    ['junit/ant.xml', '1 passed, 1 failed, 2 errors, 2 skipped', ['PierTest.java:4', 'QuayTest.java:7', 'QuayTest.java:6'], 'the suite "PierTest" says that it has 0 cases, and 1 is in the report'],
    ['junit/nose2.xml', '1 passed, 2 failed, 2 errors, 3 skipped', ['test_u.py:17', 'test_u.py:5', 'test_u.py:4', 'test_u.py:14'], 'the suite "nose2-junit" says that it has 7 cases, and 8 are in the report'],
  ])('%s lists more than it counts: the list is right', (name, expected, where, oddity) => {
    const facts = factsOf(name);
    expect(totals(facts)).toBe(expected);
    expect(places(facts)).toEqual(where);
    expect(facts.oddities.map(({ message }) => message)).toEqual([oddity]);
  });

  it('of NUnit: a fixture whose tear-down failed after its tests had passed is not a success', () => {
    expect(totals(factsOf('nunit/nunit-3-tear-down.xml'))).toBe('1 passed, 0 failed, 0 errors, 0 skipped');
    expect(factsOf('nunit/nunit-3-tear-down.xml').runSucceeded).toBe(false);
  });

  it('of xUnit.net, Deno and nose2 gives the message, not its escapes, its JSON or a word that says nothing', () => {
    expect(factsOf('xunit/xunit-2.xml').notable[1]?.message).toBe('Assert.Equal() Failure\n          ↓ (pos 0)\nExpected: high\nActual:   low\n          ↑ (pos 0)');
    expect(factsOf('tap/deno.tap').notable[1]?.message).toMatch(/^Error: the rope is gone <&>\nDeno\.test/);
    expect(factsOf('junit/nose2.xml').notable[1]?.message).toMatch(/RuntimeError: the rope is gone$/);
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
    expect(fixtures.length).toBeGreaterThan(60);
    for (const { name, format, bytes } of fixtures) {
      const whole = readIn(TEST_READERS[format](name), bytes, bytes.length);
      for (const size of [1, 7]) expect(readIn(TEST_READERS[format](name), bytes, size), name).toEqual(whole);
      if (!whole.ok) continue;
      const { slowest, seconds } = whole.value;
      expect(slowest.map((slow) => slow.seconds), name).toEqual(slowest.map((slow) => slow.seconds).sort((a, b) => b - a));
      expect(seconds, name).toBeGreaterThanOrEqual((slowest[0]?.seconds ?? 0) - 1e-6);
    }
  });
});

it('a report in which nothing is odd is read once: for the line of a value all of it is read again', () => {
  const lineOf = vi.spyOn(JsonPlace.prototype, 'line', 'get');
  for (const { name, format, bytes } of fixturesOf(TEST_FORMATS)) {
    lineOf.mockClear();
    const read = readIn(TEST_READERS[format](name), bytes);
    if (read.ok && read.value.runSucceeded && read.value.oddities.length === 0) expect(lineOf, name).not.toHaveBeenCalled();
  }
  lineOf.mockRestore();
});
