import { describe, expect, it } from 'vitest';
import { createJunitReader } from '../../src/formats/tests/junit.js';
import type { TestFacts } from '../../src/formats/test-facts.js';
import { bytesOf, readIn } from './read-report.js';

function factsOf(xml: string): TestFacts {
  const result = readIn(createJunitReader('reports/junit.xml'), bytesOf(xml));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** As pytest 9.2.0 writes it. */
const pytest = (tests: number, failures: number, cases: string, root = '<testsuites name="pytest tests">'): string =>
  `<?xml version="1.0" encoding="utf-8"?>${root}<testsuite name="pytest" errors="0" failures="${failures}" skipped="0" tests="${tests}" time="3.738" timestamp="2026-11-27T00:18:05.841316+00:00" hostname="quay">${cases}</testsuite></testsuites>`;
const moored = '<testcase classname="test_quay" name="test_moors" time="1.001" />';

describe('a run of pytest that was stopped', () => {
  // Ctrl-C, a job that GitHub cancels, pytest.exit: the report is written all the same, and ends with the test that was running.
  it.each([['of today', undefined], ['before 8.3', '<testsuites>']])('is not a successful one (pytest %s)', (_age, root) => {
    const facts = factsOf(pytest(1, 0, `${moored}<testcase time="0.000" />`, root));
    expect(facts).toMatchObject({ passed: 1, failed: 0, errors: 1, runSucceeded: false });
    expect(facts.oddities.map(({ message }) => message)).toEqual(['a test has no name, as pytest was stopped while it ran']);
  });

  it('and one that ended is', () => {
    expect(factsOf(pytest(1, 0, moored))).toMatchObject({ passed: 1, errors: 0, runSucceeded: true, oddities: [] });
  });
});

describe('Bats before 1.13', () => {
  /** As Bats 1.8.2 writes it: `tests` counts those that ended. */
  const bats = (tests: number, cases: string): string =>
    `<testsuites time="0.008">\n<testsuite name="quay.bats" tests="${tests}" failures="0" errors="0" skipped="0" time="0.008" timestamp="2026-11-27T06:31:28" hostname="quay">${cases}</testsuite>\n</testsuites>`;
  const named = (name: string): string => `<testcase classname="quay.bats" name="${name}" time="0.008" />`;

  it('lists the test that was running when it was stopped like one that passed', () => {
    const facts = factsOf(bats(1, named('moors') + named('hangs')));
    expect(facts).toMatchObject({ passed: 1, errors: 1, runSucceeded: false });
    expect(facts.notable).toMatchObject([{ name: '(the test that was running)', message: 'Bats was stopped while it ran' }]);
  });

  it('lists a test that it ran again once for each try', () => {
    const facts = factsOf(bats(2, named('moors') + named('sails') + named('begin 2 sails')));
    expect(facts).toMatchObject({ passed: 2, errors: 0, runSucceeded: true });
    expect(factsOf(bats(2, named('moors') + named('begin 2 sails')))).toMatchObject({ passed: 2, runSucceeded: true, oddities: [] });
  });
});

describe('tests that pytest-rerunfailures ran again', () => {
  it('count once, and are told', () => {
    const facts = factsOf(pytest(2, 1, `${moored}${moored}<testcase classname="test_quay" name="test_rows" time="0.1" /><testcase classname="test_quay" name="test_rows" time="0.1"><failure message="assert 0"/></testcase>`));
    expect(facts).toMatchObject({ passed: 1, failed: 1, runSucceeded: true });
    expect(facts.oddities.map(({ message }) => message)).toEqual([expect.stringContaining('2 earlier tries of tests')]);
  });
});

describe('subtests of pytest', () => {
  // With one test that passes three of them and one that fails one, pytest 9, and the plugin pytest-subtests of pytest 6 to 8.3.
  it.each([['of today', undefined], ['before 8.3', '<testsuites>']])('count in its totals and are no cases of their own (pytest %s)', (_age, root) => {
    const failing = '<testcase classname="test_quay" name="test_sub" time="0.1"><failure message="assert 1 != 1"/></testcase>';
    expect(factsOf(pytest(6, 1, moored + failing, root))).toMatchObject({ passed: 1, failed: 1, runSucceeded: true, oddities: [] });
  });
});

describe('a run of Playwright that was stopped', () => {
  const playwright = (cases: string): string =>
    `<testsuites id="" name="" tests="3" failures="0" skipped="2" errors="0" time="2.8"><testsuite name="quay.spec.mjs" timestamp="2026-11-27T00:19:28.073Z" hostname="" tests="3" failures="0" skipped="2" time="1.43" errors="0"><testcase name="moors" classname="quay.spec.mjs" time="0.002"></testcase>${cases}</testsuite></testsuites>`;
  const skipped = (annotation: string): string => `<testcase name="sails" classname="quay.spec.mjs">${annotation === '' ? '' : `<properties><property name="${annotation}" value=""></property></properties>`}<skipped></skipped></testcase>`;

  it('by globalTimeout or an interrupt has skipped cases that nobody wanted to skip', () => {
    const facts = factsOf(playwright(skipped('') + skipped('fixme')));
    expect(facts).toMatchObject({ passed: 1, skipped: 2, runSucceeded: false });
    expect(facts.oddities[0]?.message).toContain('1 skipped cases');
  });

  it('unless Playwright before 1.34 wrote it, which told of no annotation and gave the time as a number', () => {
    expect(factsOf(playwright(skipped('') + skipped('')).replace('2026-11-27T00:19:28.073Z', '1678888888888'))).toMatchObject({ passed: 1, skipped: 2, runSucceeded: true, oddities: [] });
  });

  it('and those that say why, or follow a failure, are skipped', () => {
    expect(factsOf(playwright(skipped('skip') + skipped('fixme')))).toMatchObject({ passed: 1, skipped: 2, runSucceeded: true, oddities: [] });
    const behindFailure = playwright('<testcase name="rows" classname="quay.spec.mjs"><failure message="x"/></testcase>' + skipped('')).replaceAll('failures="0" skipped="2"', 'failures="1" skipped="1"');
    expect(factsOf(behindFailure)).toMatchObject({ passed: 1, failed: 1, skipped: 1, runSucceeded: true, oddities: [] });
  });
});

describe('what is still to be done in reports of jest-junit', () => {
  const jest = (tests: number, failures: number, cases: string): string =>
    `<testsuites name="quay" tests="${tests}" failures="${failures}" errors="0" time="0.6"><testsuite name="quay" errors="0" failures="${failures}" skipped="0" timestamp="2026-11-26T23:50:16" time="0.039" tests="${tests}">${cases}</testsuite></testsuites>`;
  const sailed = '<testcase classname="quay sails" name="quay sails" time="0.001"></testcase>';

  it('is written like what passed and not counted: it was not run', () => {
    expect(factsOf(jest(1, 0, sailed + sailed))).toMatchObject({ passed: 1, skipped: 1, oddities: [] });
    expect(factsOf(jest(0, 0, sailed + sailed))).toMatchObject({ passed: 0, skipped: 2, oddities: [] });
  });

  it('hooks that broke are not counted either, and no todo', () => {
    expect(factsOf(jest(1, 0, `${sailed}<testcase classname=" after" name=" after" time="0"><failure>sunk</failure></testcase>`))).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  });
});

describe('mocha-junit-reporter counts the tests that a suite has, and lists those that ran', () => {
  /** As 2.2.1 writes it, which has the same attributes since 1.9. */
  const mocha = (tests: number, failures: number, cases: string, root = `name="Mocha Tests" time="0.057" tests="${tests}" failures="${failures}" skipped="1"`): string =>
    `<testsuites ${root}><testsuite name="Root Suite" timestamp="2026-11-27T09:38:37" tests="0" time="0.000" failures="0"></testsuite>`
    + `<testsuite name="quay" timestamp="2026-11-27T09:38:37" tests="${tests}" file="/quay.cy.js" time="0.000" failures="${failures}">${cases}</testsuite></testsuites>`;
  const moors = '<testcase name="quay moors" time="0.000" classname="moors"></testcase>';
  const hook = '<testcase name="quay &quot;before each&quot; hook for &quot;sails&quot;" time="0.000" classname="x"><failure message="no wind" type="Error">Error: no wind</failure></testcase>';

  it('so that a hook that broke is reported, and not that the report is cut', () => {
    const facts = factsOf(mocha(5, 1, moors + hook));
    expect(facts).toMatchObject({ passed: 1, failed: 1, runSucceeded: true, notable: [{ message: 'no wind' }] });
    expect(facts.oddities.map(({ message }) => message)).toEqual(['it counts 2 more tests than it lists: --grep or a tag left them out, a hook that broke or --bail kept them from running, or Mocha was stopped before it came to them']);
  });

  it('so that a run of some of them is a warning', () => {
    expect(factsOf(mocha(2, 0, moors))).toMatchObject({ passed: 1, oddities: [] });
    expect(factsOf(mocha(6, 0, moors)).oddities).toMatchObject([{ message: expect.stringContaining('it counts 4 more tests') as string }]);
  });

  it('with antMode skipped ones too', () => {
    const ant = mocha(2, 0, moors, '').replace('<testsuites >', '<testsuites>').replace(/ time="0.000" failures="0">/g, ' package="quay" hostname="pier" id="0" errors="0" time="0.000" failures="0">');
    expect(factsOf(ant).oddities).toMatchObject([{ message: expect.stringContaining('it counts 1 more test ') as string }]);
  });
});

describe('what is still to be done in reports of Testem', () => {
  /** As 3.21 writes it. */
  const testem = (todo: number, failures: number, cases: string): string => `<testsuite name="Testem Tests" tests="2" skipped="0" todo="${todo}" failures="${failures}" timestamp="Fri Nov 27 2026 10:29:46 GMT+0000" time="2.42"><testcase classname="Chrome 156.0" name="quay: moors" time="0.003"/>${cases}</testsuite>`;
  const sinks = '<testcase classname="Chrome 156.0" name="quay: sinks" time="0"><error message="failed, expected argument to be truthy, was: false"></error></testcase>';

  it('is written like what failed, and not counted as that', () => {
    expect(factsOf(testem(1, 0, sinks))).toMatchObject({ passed: 1, errors: 0, skipped: 1, oddities: [] });
    expect(factsOf(testem(0, 1, sinks))).toMatchObject({ passed: 1, errors: 1, skipped: 0, oddities: [] });
  });
});

describe('Erlang', () => {
  it('calls in EUnit a test skipped that it had to cancel, and the run failed', () => {
    /** As OTP 25 writes it. */
    const eunit = (skipped: number, cases: string): string => `<?xml version="1.0" encoding="UTF-8" ?>\n<testsuite tests="${1 + skipped}" failures="0" errors="0" skipped="${skipped}" time="0.000" name="module 'quay_tests'">\n  <testcase time="0.000" name="quay_tests:3 moors_test"/>\n${cases}</testsuite>\n`;
    const late = '  <testcase time="0.000" name="quay_tests:4 sails_test">\n    <skipped type="timeout">\nin function timer:sleep/1 (timer.erl, line 219)\n    </skipped>\n  </testcase>\n';
    const facts = factsOf(eunit(1, late));
    expect(facts).toMatchObject({ passed: 1, errors: 1, skipped: 0, oddities: [] });
    expect(facts.notable).toMatchObject([{ status: 'error', message: 'EUnit cancelled it: timeout' }]);
    expect(factsOf(eunit(0, ''))).toMatchObject({ passed: 1, errors: 0, oddities: [] });
  });

  it('lists in Common Test set-ups and tear-downs as cases, which count where they break', () => {
    /** As cth_surefire of OTP 25 writes it. */
    const suite = (totals: string, cases: string): string => `<?xml version="1.0" encoding= "UTF-8" ?><testsuites><testsuite hostname="pier" name="quay_SUITE" time="1.3" timestamp="2026-11-27T10:15:52" errors="0" ${totals} log="suite.log.html">${cases}</testsuite></testsuites>`;
    const named = (name: string, inside = ''): string => `<testcase name="${name}" time="0.000076" timestamp="2026-11-27T10:15:52" file="/quay/quay_SUITE.erl" line="6" log="x.html">${inside}</testcase>`;
    const skipped = '<skipped type="skip" message="Test x skipped!">{failed}</skipped>';
    expect(factsOf(suite('failures="0" skipped="0" tests="1"', named('init_per_suite') + named('moors') + named('end_per_suite')))).toMatchObject({ passed: 1, skipped: 0, oddities: [] });
    const broken = factsOf(suite('failures="0" skipped="1" tests="1"', named('init_per_suite', '<failure message="Test init_per_suite in quay_SUITE failed!" type="crash">{no_crane}</failure>') + named('moors', skipped) + named('end_per_suite', skipped)));
    expect(broken).toMatchObject({ passed: 0, failed: 1, skipped: 1 });
  });
});
