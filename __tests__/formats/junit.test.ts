import { describe, expect, it } from 'vitest';
import { createJunitReader } from '../../src/formats/tests/junit.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (xml: string) => readIn(createJunitReader('reports/TEST-quay.xml'), bytesOf(xml));
const factsOf = (xml: string) => {
  const result = read(xml);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const textOf = (name: string) => new TextDecoder().decode(fixture(name));
const problemOf = (xml: string) => {
  const result = read(xml);
  if (result.ok) throw new Error(`expected a problem, read ${JSON.stringify(result.value)}`);
  const { message, location, hint } = result.error;
  return { message, place: `${location?.file}:${location?.line}:${location?.column}`, hint };
};
const totals = (xml: string) => {
  const { passed, failed, errors, skipped } = factsOf(xml);
  return [passed, failed, errors, skipped];
};

describe('totals of JUnit XML come from the cases', () => {
  it('in nested suites, without any attribute', () => {
    expect(totals(`<testsuites><testsuite><testcase/><testsuite><testcase><failure/></testcase><testsuite><testcase><skipped/></testcase></testsuite></testsuite>
      <testcase><error/></testcase></testsuite></testsuites>`)).toEqual([1, 1, 1, 1]);
  });

  // As doctest 2.4.9 writes it; 2.5 does the same.
  it.each([3, 14])('where doctest counts assertions (%s) and not cases', (assertions) => {
    const doctest = `<testsuites><testsuite name="./quay" errors="0" failures="0" tests="${assertions}" time="0" timestamp="2026-11-27T07:04:05Z" doctest_version="2.4.9">
      <testcase classname="quay.cpp" name="moors" time="0" status="run"/><testcase classname="quay.cpp" name="sails/far" time="0" status="run"/>
      <testcase classname="quay.cpp" name="sails/near" time="0" status="run"/><testcase classname="quay.cpp" name="rests" time="0" status="run"/></testsuite></testsuites>`;
    expect(totals(doctest)).toEqual([4, 0, 0, 0]);
    expect(factsOf(doctest).oddities).toEqual([]);
  });

  it('with a suite as the root, with none at all, and with a prefix', () => {
    expect(totals('<testsuite tests="1"><testcase name="moors"/></testsuite>')).toEqual([1, 0, 0, 0]);
    expect(totals('<testsuites/>')).toEqual([0, 0, 0, 0]);
    expect(totals('<j:testsuites xmlns:j="urn:j"><j:testsuite><j:testcase/></j:testsuite></j:testsuites>')).toEqual([1, 0, 0, 0]);
  });

  it.each([
    ['<testcase><failure/><error/></testcase>', [0, 1, 0, 0]], ['<testcase><error/><failure/></testcase>', [0, 1, 0, 0]],
    ['<testcase><skipped/><error/></testcase>', [0, 0, 1, 0]], ['<testcase><failure/><failure/></testcase>', [0, 1, 0, 0]],
    ['<testcase status="notrun"/>', [0, 0, 0, 1]], ['<testcase status="disabled"/>', [0, 0, 0, 1]], ['<testcase result="suppressed"/>', [0, 0, 0, 1]],
    ['<testcase status="failed"/>', [0, 1, 0, 0]], ['<testcase status="passed"/>', [1, 0, 0, 0]], ['<testcase status="run" result="completed"/>', [1, 0, 0, 0]],
    ['<testcase status="notrun"><failure/></testcase>', [0, 1, 0, 0]],
    ['<testcase><system-out>&lt;failure/&gt;</system-out><properties><failure/></properties></testcase>', [1, 0, 0, 0]],
    ['<testcase><rerunFailure/><failure/></testcase>', [0, 1, 0, 0]], ['<testcase><flakyError/></testcase>', [1, 0, 0, 0]],
    ['<testcase><todo/></testcase>', [0, 0, 0, 1]], ['<testcase><skipped type="todo" message="true"/><failure type="testCodeFailure"/></testcase>', [0, 0, 0, 1]],
    ['<error message="no set-up"/><testcase/>', [1, 0, 1, 0]], ['<properties><error/></properties><testcase/>', [1, 0, 0, 0]],
  ])('%s', (cases, expected) => {
    expect(totals(`<testsuites><testsuite name="quay">${cases}</testsuite></testsuites>`)).toEqual(expected);
  });

  it('and so does what is told of them', () => {
    const facts = factsOf(`<testsuite name="quay" file="quay.js"><testcase classname="harbour.Quay" name="harbour.Quay moors" time="1,234.5" file="a/quay.js" line="7">
      <failure message="Failed">the rope
is gone</failure></testcase><testcase name="sails" time="0.25"><flakyFailure message="no wind"/></testcase><testcase name="rows" time="x"/></testsuite>`);
    expect(facts.notable).toEqual([
      { status: 'failed', name: 'harbour.Quay moors', file: 'a/quay.js', line: 7, message: 'the rope\nis gone', isFlaky: false },
      { status: 'passed', name: 'quay > sails', file: 'quay.js', line: null, message: 'no wind', isFlaky: true },
    ]);
    expect(facts.slowest).toEqual([{ name: 'harbour.Quay moors', seconds: 1234.5 }, { name: 'quay > sails', seconds: 0.25 }]);
    expect(facts.seconds).toBe(1234.75);
  });
});

it('keeps the place that the report itself names beside another one of a stack trace', () => {
  const { notable } = factsOf('<testsuite><testcase name="a" file="quay.test.ts" line="3"><failure>at moor (rope.ts:9:1)</failure></testcase><testcase name="b" file="quay.test.ts"><failure>at quay.test.ts:4:1</failure></testcase></testsuite>');
  expect(notable.map(({ file, line, toldPlace }) => [file, line, toldPlace])).toEqual([['rope.ts', 9, { file: 'quay.test.ts', line: 3 }], ['quay.test.ts', 4, undefined]]);
});

// As Vitest 3.2.4 and, with reportTestSuiteErrors, jest-junit 13 write it.
it('takes the class or the suite for the file where that is its name', () => {
  const { notable } = factsOf(`<testsuites><testsuite name="test/quay.test.ts"><testcase classname="test/quay.test.ts" name="quay > moors"><failure message="Expect test to fail" type="Error"/></testcase></testsuite>
    <testsuite name="test/rope.test.js"><testcase classname="Test suite failed to run" name="test/rope.test.js" time="0"><error>Your test suite must contain at least one test.</error></testcase></testsuite>
    <testsuite name="harbour.Quay"><testcase classname="harbour.Quay" name="sails in quay.js"><failure/></testcase></testsuite>
    <testsuite name="Node.js"><testcase classname="Node.js" name="moors"><failure/></testcase></testsuite></testsuites>`);
  expect(notable.map(({ file, line }) => [file, line])).toEqual([['test/quay.test.ts', null], ['test/rope.test.js', null], [null, null], [null, null]]);
});

// As CTest 3.25.1 writes it.
it('takes what the program printed for the reason where a failure gives none', () => {
  const { notable } = factsOf(`<testsuite name="(empty)" tests="3" failures="3"><testcase name="quay" classname="quay" time="0.1" status="fail"><failure message=""/><system-out>[ RUN ] Quay.Moors
/build/quay/quay_test.cc:12: Failure</system-out></testcase><testcase name="pier" status="fail"><failure message=""/><system-out></system-out><system-err>sunk</system-err></testcase>
    <testcase name="rope"><failure message="no rope"/><system-out>at rope.js:1:1</system-out></testcase></testsuite>`);
  expect(notable.map(({ file, line, message }) => [file, line, message])).toEqual([['/build/quay/quay_test.cc', 12, '[ RUN ] Quay.Moors\n/build/quay/quay_test.cc:12: Failure'], [null, null, 'sunk'], [null, null, 'no rope']]);
});

// As junit_formatter writes it for ExUnit, with include_file_line.
it('takes the line behind the name of the file', () => {
  const { notable } = factsOf(`<testsuites><testsuite name="Elixir.QuayTest" tests="2" errors="1" failures="1" skipped="0">
    <testcase file="test/quay_test.exs:7" classname="Elixir.QuayTest" name="test moors" time="0.0"><error message="Invalid module Elixir.ExUnit.TestModule">%ExUnit.TestModule{name: QuayTest}</error></testcase>
    <testcase file="test/quay_test.exs:9" classname="Elixir.QuayTest" name="test sails" time="0.0"><failure message="no wind">stacktrace:
       test/quay_test.exs:11: (test)</failure></testcase></testsuite></testsuites>`);
  expect(notable.map(({ file, line, toldPlace }) => [file, line, toldPlace])).toEqual([['test/quay_test.exs', 7, undefined], ['test/quay_test.exs', 11, undefined]]);
});

describe('a suite that claims more than is there', () => {
  it('lets the gem minitest-junit count skipped cases among the failed ones, and no other', () => {
    const suite = (name: string) => `<testsuite name="${name}" tests="3" skipped="1" failures="2" errors="0"><testcase name="a"/><testcase name="b"><failure/></testcase><testcase name="c"><skipped/></testcase></testsuite>`;
    expect(factsOf(suite('minitest'))).toMatchObject({ passed: 1, failed: 1, skipped: 1, oddities: [] });
    expect(problemOf(suite('quay')).message).toContain('2 failed cases, and 1 is');
  });

  it.each([
    ['<testsuite name="quay" tests="3"><testcase/><testcase/></testsuite>', 'the suite "quay" says that it has 3 cases, and 2 are in the report'],
    ['<testsuite tests="1"/>', '<testsuite> says that it has 1 cases, and 0 are in the report'],
    ['<testsuites tests="2"><testsuite tests="1"><testcase/></testsuite></testsuites>', '<testsuites> says that it has 2 cases, and 1 is in the report'],
    ['<testsuite tests="1" failures="1"><testcase/></testsuite>', '<testsuite> says that it has 1 failed cases, and 0 are in the report'],
    ['<testsuite errors="1"/>', '1 failed cases'],
    ['<testsuite tests="1" failures="1" errors="1"><testcase><failure/></testcase></testsuite>', '2 failed cases'],
    ['<testsuites name="pytest tests"><testsuite name="pytest" tests="6" failures="0" errors="0"/></testsuites>', '6 cases, and 0'],
    ['<testsuites><testsuite name="quay" tests="3" skipped="1"><testcase/></testsuite></testsuites>', '3 cases, and 1 is'],
    ['<testsuites skipped="1"><testsuite name="quay" tests="2"><testcase/></testsuite><testsuite name="pier" tests="2"><testcase/></testsuite></testsuites>', 'the suite "quay"'],
  ])('%s', (xml, words) => {
    expect(problemOf(xml).message).toContain(words);
  });

  it('is refused at its own line', () => {
    expect(problemOf('<testsuites>\n <testsuite name="quay"\n tests="2">\n<testcase/></testsuite></testsuites>')).toMatchObject({ place: 'reports/TEST-quay.xml:2:2', hint: expect.stringContaining('crash') });
  });
});

describe('writers whose totals are of something else', () => {
  it('Biome counts a failure of level error as an error too', () => {
    const biome = (failures: string) => `<testsuites name="Biome" tests="2" failures="2" errors="1"><testsuite name="quay.js" tests="1" failures="1" errors="0"><testcase name="a">${failures}</testcase></testsuite><testsuite name="quay.js" tests="1" failures="1" errors="0"><testcase name="b">${failures}</testcase></testsuite></testsuites>`;
    expect(factsOf(biome('<failure/>'))).toMatchObject({ failed: 2, errors: 0, oddities: [] });
    expect(problemOf(biome('')).message).toContain('1 failed cases, and 0 are');
  });

  it('Catch2 counts assertions, and says of a test that may or should fail that it is skipped', () => {
    const may = '<testcase name="a" status="run"><skipped message="TEST_CASE tagged with !mayfail"/><failure message="1==2" type="CHECK"/></testcase>';
    const catch2 = (failures: number, cases: string) => `<testsuites><testsuite name="quay" errors="0" failures="${failures}" skipped="0" tests="9" hostname="tbd">${cases}<testcase name="b" status="run"/></testsuite></testsuites>`;
    expect(factsOf(catch2(0, may))).toMatchObject({ passed: 1, failed: 0, errors: 0, skipped: 1, notable: [], oddities: [], runSucceeded: true });
    expect(factsOf(catch2(1, `${may}<testcase name="c"><failure/></testcase>`))).toMatchObject({ passed: 1, failed: 1, skipped: 1, oddities: [], runSucceeded: true });
    // Of another writer it is what a test says that was skipped, and whose tear-down failed.
    expect(factsOf(catch2(1, may).replace('tests="9" hostname="tbd"', 'tests="2"'))).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
    // One that should have failed and did not is marked nowhere.
    expect(factsOf(catch2(1, may))).toMatchObject({ failed: 0, runSucceeded: false, oddities: [{ message: expect.stringContaining('[!shouldfail]') as string }] });
  });

  it('nose2 and others give a trace of Python alone, which says why at its end', () => {
    const message = (text: string): string => factsOf(`<testsuite name="quay"><testcase name="a"><failure message="test failure">${text}</failure></testcase></testsuite>`).notable[0]?.message ?? '';
    const trace = 'Traceback (most recent call last):\n  File "/quay/test_a.py", line 3, in test_a\n    self.assertEqual(1, 2)\nAssertionError: 1 != 2\nlow water';
    expect(message(trace)).toBe(`AssertionError: 1 != 2\n${trace}`);
    expect(message(`testtools.testresult.real._StringException: ${trace}`)).toMatch(/^AssertionError: 1 != 2\ntesttools/);
    expect(message(`${trace}\n\nDuring handling of the above exception, another exception occurred:\n\n${trace.replace('AssertionError: 1', 'ValueError: 3')}`)).toMatch(/^ValueError: 3 != 2\nTraceback/);
    expect(message('Traceback (most recent call last):\n  File "/quay/test_a.py", line 3')).toMatch(/^Traceback/);
  });

  it('Surefire gives the cases of nested classes to the class around them, and none of its totals', () => {
    expect(factsOf(textOf('junit/surefire-nested.xml'))).toMatchObject({ passed: 2, skipped: 1, oddities: [] });
    expect(problemOf(textOf('junit/surefire-nested.xml').replace('tests="0"', 'tests="4"')).message).toContain('says that it has 4 cases, and 3 are in the report');
  });

  it('PHPUnit warns of tests that passed, and of classes without a test in the place of one', () => {
    const facts = factsOf(textOf('junit/phpunit-warnings.xml'));
    expect(facts).toMatchObject({ passed: 2, skipped: 1, failed: 0, errors: 0, runSucceeded: true });
    expect(facts.oddities).toEqual([
      { message: 'PHPUnit warns: Warning\nNo tests found in class "PierTest".', line: 6 },
      { message: expect.stringMatching(/^PHPUnit warns: QuayTest::testNamesRope\nassertRegExp\(\) is deprecated/) as string, line: 13 },
    ]);
  });

  it('TestCafe says its failures twice', () => {
    const testcafe = (cases: string) => `<testsuite name="TestCafe Tests: Chrome 148 / Linux" tests="2" failures="1" skipped="1" errors="1">${cases}<testcase name="c"><skipped/></testcase></testsuite>`;
    expect(factsOf(testcafe('<testcase name="a"/><testcase name="b"><failure/></testcase>'))).toMatchObject({ passed: 1, failed: 1, errors: 0, skipped: 1, oddities: [] });
    expect(problemOf(testcafe('<testcase name="a"/><testcase name="b"/>')).message).toContain('2 failed cases, and 0 are');
  });

  it('Web Test Runner too', () => {
    /** As its reporter 0.8 writes it. */
    const runner = (errors: number, failures: number, cases: string) => `<testsuites><testsuite name="Chrome_puppeteer_/quay.test.js" id="0" tests="2" skipped="0" errors="${errors}" failures="${failures}" time="0.05"><testcase name="a" time="0" classname="quay" file="quay.test.js"/>${cases}</testsuite></testsuites>`;
    expect(factsOf(runner(1, 1, '<testcase name="b" time="0.001" classname="quay" file="quay.test.js" line="1"><failure message="sunk" type="Error">Error: sunk</failure></testcase>'))).toMatchObject({ passed: 1, failed: 1, errors: 0, oddities: [] });
    expect(problemOf(runner(1, 1, '<testcase name="b"/>')).message).toContain('2 failed cases, and 0 are');
  });

  it('Criterion those of tests that crashed', () => {
    /** As 2.4.1 writes it. */
    const criterion = (failures: number, errors: number, cases: string) => `<testsuites name="Criterion Tests" tests="2" failures="${failures}" errors="${errors}" disabled="0"><testsuite name="quay" tests="2" failures="${failures}" errors="${errors}" disabled="0" skipped="0" time="0.01"><testcase name="a" assertions="1" status="PASSED" time="0.0"/>${cases}</testsuite></testsuites>`;
    expect(factsOf(criterion(1, 1, '<testcase name="b" assertions="0" status="ERRORED" time="0.0"><error type="crash" message="The test crashed."/></testcase>'))).toMatchObject({ passed: 1, failed: 0, errors: 1, oddities: [] });
    expect(problemOf(criterion(1, 1, '<testcase name="b" assertions="1" status="PASSED" time="0.0"/>')).message).toContain('2 failed cases, and 0 are');
  });

  it('node-tap counts what is around a test too, and marks skips by a property', () => {
    /** As tap 21.8 writes it. */
    const tap = (failures: number, cases: string) => `<testsuites id="20261127_103553313" name="TAP Tests" tests="7" failures="${failures}" assertions="4" skipped="2" time="1.1"><testsuite name="quay.js" tests="6" failures="${failures}" assertions="4" skipped="2" time="0.02">${cases}</testsuite></testsuites>`;
    const mark = (name: string) => `<testcase id="2" name="${name}" classname="quay.js"><properties><property name="${name}" value="true" /></properties></testcase>`;
    expect(factsOf(tap(0, `<testcase id="1" name="moors" classname="quay.js" time="0.001" />${mark('skip')}${mark('todo')}`))).toMatchObject({ passed: 1, skipped: 2, oddities: [] });
    expect(factsOf(tap(5, '<testcase id="1" name="sails" classname="quay.js"><failure>sunk</failure></testcase>'))).toMatchObject({ failed: 1, oddities: [] });
    expect(problemOf(tap(2, '')).message).toContain('failed cases, and 0 are');
  });

  it('TAP::Formatter::JUnit counts the cases that its plan misses as errors of the suite', () => {
    const suite = (error: string) => `<testsuites><testsuite name="quay_t" tests="1" failures="0" errors="3"><testcase name="1"/><system-err>Dubious, test returned 255</system-err>${error}</testsuite></testsuites>`;
    expect(factsOf(suite('<error message="Dubious, test returned 255"/>'))).toMatchObject({ passed: 1, errors: 1, oddities: [] });
    expect(problemOf(suite('')).message).toContain('3 failed cases, and 0 are');
  });

  it('Pester counts blocks that broke as errors, and cases that a filter left out as disabled ones', () => {
    const pester = (totals: string, suite: string, cases: string) => `<testsuites xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="junit_schema_4.xsd" name="Quay" ${totals}><testsuite ${suite}>${cases}</testsuite></testsuites>`;
    const failed = '<testcase name="a" status="Failed"><failure message="This test should run but it did not. Most likely a setup in some parent block failed."/></testcase>';
    expect(factsOf(pester('tests="3" errors="1" failures="1" disabled="2"', 'tests="3" errors="0" failures="1" skipped="1" disabled="1"', `${failed}<testcase name="b" status="Skipped"><skipped message=""/></testcase>`)))
      .toMatchObject({ passed: 0, failed: 1, skipped: 1, oddities: [] });
    expect(factsOf(pester('tests="5" errors="0" failures="0" disabled="4"', 'tests="5" errors="0" failures="0" skipped="0" disabled="4"', '<testcase name="a" status="Passed"/>'))).toMatchObject({ passed: 1, oddities: [] });
    expect(problemOf(pester('tests="1" errors="1" failures="0"', 'tests="1" errors="0" failures="0"', '<testcase name="a" status="Passed"/>')).message).toContain('1 failed cases, and 0 are');
    expect(problemOf(pester('tests="5" errors="0" failures="0" disabled="3"', 'tests="5" skipped="0" disabled="3"', '<testcase name="a" status="Passed"/>')).message).toContain('5 cases, and 1 is');
  });

  describe('Newman', () => {
    const request = (attributes: string, inside: string) => `<testsuite name="berth" id="4041fdd1-e81a-4c2c-b8e4-4322f7d26bd8" ${attributes}>${inside}</testsuite>`;
    const newman = (...requests: readonly string[]) => `<testsuites name="harbour" tests="6" time="0.1">${requests.join('')}</testsuites>`;

    it('counts requests, also those without a test, and assertions of the last iteration', () => {
      expect(factsOf(newman(request('tests="0" failures="0" errors="0"', ''), request('tests="2" failures="0" errors="0"', '<testcase name="status"/>')))).toMatchObject({ passed: 1, failed: 0, oddities: [] });
      const twice = '<testcase name="status"><failure type="AssertionFailure" message="expected 200"><![CDATA[Failed 2 times.]]></failure></testcase>';
      expect(factsOf(newman(request('tests="1" failures="2" errors="0"', twice)))).toMatchObject({ failed: 1, oddities: [] });
      expect(problemOf(newman(request('tests="1" failures="1" errors="0"', '<testcase name="status"/>'))).message).toContain('1 failed cases, and 0 are');
    });

    it('tells of a request without an answer and of a script that threw beside the cases', () => {
      const told = '<system-err><![CDATA[Iteration: 0\nRequestError: Error: connect ECONNREFUSED 127.0.0.1:9\n    at TCPConnectWrap.afterConnect\n\n---\ntestScriptError: no rope\n---\n]]></system-err>';
      const facts = factsOf(newman(request('tests="1" failures="0" errors="2"', `${told}<testcase name="status"/>`)));
      expect(facts).toMatchObject({ passed: 1, failed: 0, errors: 1, oddities: [] });
      expect(facts.notable).toMatchObject([{ status: 'error', name: 'berth > (the suite itself)', message: 'RequestError: Error: connect ECONNREFUSED 127.0.0.1:9\ntestScriptError: no rope' }]);
      expect(problemOf('<testsuite tests="1" errors="1"><system-err>a log</system-err><testcase/></testsuite>').message).toContain('1 failed cases, and 0 are');
    });
  });
});

it('Ginkgo says that a suite failed in which no spec did', () => {
  const ginkgo = (succeeded: boolean, reason: string, cases: string) => factsOf(`<testsuites><testsuite name="Quay"><properties><property name="SuiteSucceeded" value="${succeeded}"/><property name="SpecialSuiteFailureReason" value="${reason}"/></properties>${cases}</testsuite></testsuites>`);
  const moors = '<testcase name="[It] moors" status="passed"/>';
  expect(ginkgo(false, 'Detected pending specs and --fail-on-pending is set', `${moors}<testcase name="[It] sails" status="pending"><skipped message="pending"/></testcase>`)).toMatchObject({
    passed: 1, skipped: 1, runSucceeded: false, oddities: [{ message: 'the suite "Quay" says: Detected pending specs and --fail-on-pending is set', line: 1 }],
  });
  expect(ginkgo(false, '', moors)).toMatchObject({ runSucceeded: false, oddities: [{ message: 'the suite "Quay" says: it did not succeed' }] });
  expect(ginkgo(false, '', `${moors}<testcase status="failed"><failure/></testcase>`)).toMatchObject({ passed: 1, failed: 1, runSucceeded: true, oddities: [] });
  expect(ginkgo(true, '', moors)).toMatchObject({ passed: 1, runSucceeded: true, oddities: [] });
});

describe('a suite that counts otherwise', () => {
  it.each([
    ['<testsuite tests="2"><testcase/><testcase/><testcase><skipped/></testcase></testsuite>', 0],
    ['<testsuites tests="2"><testsuite tests="1"><testcase/><testsuite tests="1"><testcase/></testsuite></testsuite></testsuites>', 0],
    ['<testsuites skipped="1" tests="2"><testsuite tests="2"><testcase/></testsuite></testsuites>', 0],
    ['<testsuite tests="0"><testcase/></testsuite>', 1], ['<testsuite failures="0"><testcase><failure/></testcase></testsuite>', 1],
    ['<testsuite skipped="0"><testcase><skipped/></testcase></testsuite>', 1], ['<testsuite tests="many"><testcase/></testsuite>', 1],
    ['<testsuite tests="-1"><testcase/></testsuite>', 1], ['<testsuite tests=""><testcase/></testsuite>', 0],
  ])('%s has %i oddities', (xml, oddities) => {
    expect(factsOf(xml).oddities).toHaveLength(oddities);
  });
});

it('refuses what is no JUnit XML', () => {
  expect(problemOf('<coverage/>').message).toBe('its root is <coverage>, which is not JUnit XML');
  expect(problemOf('<testsuite><testcase><testcase/></testcase></testsuite>').message).toContain('inside a <testcase>');
  expect(problemOf('<testsuite/><testsuite/>').message).toContain('only one root');
  expect(problemOf('<!DOCTYPE testsuite [<!ENTITY rope "x">]><testsuite>&rope;</testsuite>').message).toContain('DOCTYPE');
});

it('keeps a bounded part of what fails', () => {
  const facts = factsOf(`<testsuite>${'<testcase name="sinks"><failure>x</failure></testcase>'.repeat(10_050)}</testsuite>`);
  expect(facts).toMatchObject({ failed: 10_050, notableTotal: 10_050 });
  expect(facts.notable).toHaveLength(10_000);
  expect(factsOf(`<testsuite><testcase name="${'n'.repeat(5000)}"><failure message="${'m'.repeat(50_000)}"/></testcase></testsuite>`).notable[0]).toMatchObject({
    name: `${'n'.repeat(999)}…`, message: `${'m'.repeat(3999)}…`,
  });
});
