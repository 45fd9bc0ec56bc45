import { describe, expect, it } from 'vitest';
import { createNunitReader } from '../../src/formats/tests/nunit.js';
import { createTrxReader } from '../../src/formats/tests/trx.js';
import { createXunitReader } from '../../src/formats/tests/xunit.js';
import type { CreateReportReader } from '../../src/formats/report-reader.js';
import type { TestFacts } from '../../src/formats/test-facts.js';
import { bytesOf, readIn } from './read-report.js';

const factsOf = (create: CreateReportReader<TestFacts>, xml: string) => {
  const result = readIn(create('out/report.xml'), bytesOf(xml));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const problemOf = (create: CreateReportReader<TestFacts>, xml: string) => {
  const result = readIn(create('out/report.xml'), bytesOf(xml));
  if (result.ok) throw new Error('expected a problem');
  return `${result.error.location?.line}: ${result.error.message}`;
};

describe('TRX', () => {
  const run = (results: string, summary: string) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results>\n${summary}</TestRun>`;
  const passed = '<UnitTestResult testName="Quay.Moors" outcome="Passed" duration="00:01:02.5"/>';
  const failed = `<UnitTestResult testName="Quay.Sinks" outcome="Failed" duration="00:00:00.5"><Output><StdOut>x</StdOut><ErrorInfo><Message>sunk</Message>
    <StackTrace>   at Quay.Sinks() in /home/pilot/Quay.cs:line 9</StackTrace></ErrorInfo></Output></UnitTestResult>`;
  const summary = (outcome: string, counters: string, more = '') => `<ResultSummary outcome="${outcome}"><Counters ${counters}/>${more}</ResultSummary>`;

  it('counts outcomes and names places', () => {
    const facts = factsOf(createTrxReader, run(`${passed}${failed}<UnitTestResult testName="a" outcome="NotExecuted"/><UnitTestResult testName="b"/><UnitTestResult testName="c" outcome="Timeout"/>`,
      summary('Failed', 'total="5" executed="4" passed="1" failed="1" error="1" timeout="1"')));
    expect(facts).toMatchObject({ passed: 1, failed: 1, errors: 2, skipped: 1, seconds: 63, runSucceeded: true, oddities: [] });
    expect(facts.notable[0]).toEqual({ status: 'failed', name: 'Quay.Sinks', file: '/home/pilot/Quay.cs', line: 9, message: 'sunk', isFlaky: false });
  });

  it('names the class of a case that failed, whether its definition stands before or behind the results', () => {
    const definitions = `<TestDefinitions><UnitTest name="Sinks" id="7"><Execution id="x"/><TestMethod codeBase="Q.dll" className="Harbour.Quay, Q, Version=1.0" name="Sinks"/></UnitTest>
      <UnitTest id="8"><TestMethod className="Harbour.Pier" name="Harbour.Pier.Breaks"/></UnitTest></TestDefinitions>`;
    const results = `<Results>${passed}<UnitTestResult testId="7" testName="Sinks" outcome="Failed"/><UnitTestResult testId="8" testName="Harbour.Pier.Breaks(1)" outcome="Error"/><UnitTestResult testName="Rows" outcome="Failed"/></Results>`;
    for (const inner of [definitions + results, results + definitions]) {
      expect(factsOf(createTrxReader, `<TestRun>${inner}</TestRun>`).notable.map(({ name }) => name)).toEqual(['Harbour.Quay > Sinks', 'Harbour.Pier.Breaks(1)', 'Rows']);
    }
  });

  it('counts data rows instead of their sum', () => {
    expect(factsOf(createTrxReader, run(`<UnitTestResult testName="rows" outcome="Failed" resultType="DataDrivenTest"><InnerResults>${passed}${failed}</InnerResults></UnitTestResult>`,
      summary('Failed', 'total="2" passed="1" failed="1"')))).toMatchObject({ passed: 1, failed: 1, oddities: [] });
  });

  it.each([
    ['Completed', '', true], ['Failed', '', false], ['Aborted', '', false],
    ['Completed', '<RunInfos><RunInfo outcome="Error"><Text>Test host process crashed</Text></RunInfo></RunInfos>', false],
    ['Completed', '<RunInfos><RunInfo outcome="Warning"><Text>No test is available</Text></RunInfo></RunInfos>', true],
  ])('whose run is %s %s', (outcome, more, runSucceeded) => {
    expect(factsOf(createTrxReader, run(passed, summary(outcome, 'total="1" passed="1"', more))).runSucceeded).toBe(runSucceeded);
  });

  it('says why a run did not succeed', () => {
    const why = (outcome: string, more = '') => factsOf(createTrxReader, run(passed, summary(outcome, 'total="1" passed="1"', more))).oddities;
    expect(why('Failed', '<RunInfos><RunInfo outcome="Error"><Text>\nTestFixtureTearDown failed in Quay</Text></RunInfo></RunInfos>')).toEqual([{ message: 'TestFixtureTearDown failed in Quay', line: 3 }]);
    expect(why('Failed')).toEqual([{ message: 'its outcome is "Failed", and no case failed', line: 3 }]);
  });

  it('tells an aborted run from one that only has failed cases', () => {
    const info = (text: string) => `<RunInfos><RunInfo outcome="Error"><Text>${text}</Text></RunInfo></RunInfos>`;
    expect(factsOf(createTrxReader, run(failed, summary('Failed', 'total="1" failed="1"', info('[xUnit.net] Quay.Sinks [FAIL]')))).runSucceeded).toBe(true);
    expect(factsOf(createTrxReader, run(failed, summary('Failed', 'total="1" failed="1"', info('The active test run was aborted.')))).runSucceeded).toBe(false);
  });

  it('refuses what it lost or does not know', () => {
    expect(problemOf(createTrxReader, run(passed, summary('Completed', 'total="2" passed="2"')))).toBe('3: its summary says that it has 2 cases, and 1 is in the report');
    expect(problemOf(createTrxReader, run(passed, summary('Failed', 'total="1" failed="1"')))).toContain('1 failed cases, and 0');
    expect(problemOf(createTrxReader, run('<UnitTestResult outcome="Sunk"/>', ''))).toContain('the outcome "Sunk" is not known to TRX');
    expect(problemOf(createTrxReader, '<testsuite/>')).toContain('its root is <testsuite>');
  });
});

describe('NUnit', () => {
  it('3 counts cases at any depth', () => {
    const facts = factsOf(createNunitReader, `<test-run total="4" passed="1" failed="2" skipped="1" result="Failed"><test-suite type="Assembly" result="Failed"><failure><message>children</message></failure>
      <test-case fullname="Quay.Moors" result="Passed" duration="0.5"/><test-suite><test-case fullname="Quay.Sinks" result="Failed" duration="1"><failure><message>sunk</message>
      <stack-trace>at Quay.Sinks() in C:\\quay\\Quay.cs:line 7</stack-trace></failure></test-case><test-case fullname="Quay.Breaks" result="Failed" label="Error"/>
      <test-case fullname="Quay.Rests" result="Skipped" label="Ignored"><reason><message>storm</message></reason></test-case></test-suite></test-suite></test-run>`);
    expect(facts).toMatchObject({ passed: 1, failed: 1, errors: 1, skipped: 1, seconds: 1.5, runSucceeded: true, oddities: [] });
    expect(facts.notable[0]).toMatchObject({ name: 'Quay.Sinks', file: 'C:\\quay\\Quay.cs', line: 7, message: 'sunk' });
  });

  it('3 whose assembly does not load calls its run unsuccessful', () => {
    expect(factsOf(createNunitReader, '<test-run total="0" failed="0" result="Failed"><test-suite type="Assembly" result="Failed" label="Invalid"/></test-run>').runSucceeded).toBe(false);
    const { runSucceeded, oddities } = factsOf(createNunitReader, `<test-run total="1" failed="0"><test-suite name="Harbour" result="Failed" site="Child"><failure><message><![CDATA[One or more child tests had errors]]></message></failure>
      <test-suite name="Quay" result="Failed" site="TearDown"><failure><message>TearDown : the rope</message></failure><test-case name="a" result="Passed"/></test-suite></test-suite></test-run>`);
    expect([runSucceeded, oddities]).toEqual([false, [{ message: 'the suite "Quay" failed: TearDown : the rope', line: 1 }]]);
    const invalid = '<test-run total="0" failed="0" result="Failed"><test-suite name="Q.dll" result="Failed" label="Invalid"><reason><message>File not found</message></reason></test-suite></test-run>';
    expect(factsOf(createNunitReader, invalid).oddities).toEqual([{ message: 'the suite "Q.dll" failed: File not found', line: 1 }]);
  });

  it('2 has results of its own', () => {
    expect(factsOf(createNunitReader, `<test-results total="3" failures="1" errors="1" not-run="2" invalid="1" ignored="1"><test-suite><results><test-case name="a" executed="True" result="Success" success="True"/>
      <test-case name="b" executed="True" result="Failure"/><test-case name="c" result="Error"/><test-case name="d" executed="False" result="Ignored"/><test-case name="e" executed="False" result="NotRunnable"/>
      </results></test-suite></test-results>`)).toMatchObject({ passed: 1, failed: 1, errors: 2, skipped: 1, oddities: [] });
    expect(factsOf(createNunitReader, '<test-results><test-case name="a" executed="True" success="True"/><test-case name="b" executed="False"/><test-case name="c" executed="True" success="False"/></test-results>'))
      .toMatchObject({ passed: 1, failed: 1, skipped: 1 });
    // 2.5.2 gives no results and writes inconclusive cases, and suites with some, as not successful.
    const theory = (failures: number, more: string) => `<test-results total="2" failures="${failures}" inconclusive="1"><test-suite name="Theory" success="False"><results><test-case name="a" executed="True" success="False"/>${more}</results></test-suite></test-results>`;
    expect(factsOf(createNunitReader, theory(0, '<test-case name="b" executed="True" success="True"/>'))).toMatchObject({ passed: 1, failed: 0, skipped: 1, runSucceeded: true, oddities: [] });
    expect(factsOf(createNunitReader, theory(1, '<test-case name="b" executed="True" success="False"><failure><message>sunk</message></failure></test-case>'))).toMatchObject({ failed: 1, skipped: 1, oddities: [] });
  });

  it('refuses what it lost or does not know', () => {
    expect(problemOf(createNunitReader, '<test-run total="2"><test-case name="a" result="Passed"/></test-run>')).toContain('2 cases, and 1 is');
    expect(problemOf(createNunitReader, '<test-run failed="1"><test-case name="a" result="Passed"/></test-run>')).toContain('1 failed cases, and 0');
    expect(problemOf(createNunitReader, '<test-run><test-case name="a" result="Sunk"/></test-run>')).toContain('not known to NUnit');
    expect(problemOf(createNunitReader, '<test-run><test-case name="a"/></test-run>')).toContain('has no result');
  });
});

describe('xUnit.net', () => {
  it('counts tests, and errors that belong to none', () => {
    const facts = factsOf(createXunitReader, `<assemblies><assembly name="quay.dll" total="3" passed="1" failed="1" skipped="1" errors="1"><errors><error type="assembly-cleanup" name="quay"><failure><message>no clean-up</message></failure></error></errors>
      <collection total="3"><test name="Quay.Moors" result="Pass" time="0.5"/><test name="Quay.Sinks" result="Fail" time="1"><failure exception-type="X"><message><![CDATA[sunk]]></message><stack-trace>at Quay() in /quay/Quay.cs:line 3</stack-trace></failure></test>
      <test name="Quay.Rests" result="Skip"><reason>storm</reason></test></collection></assembly></assemblies>`);
    expect(facts).toMatchObject({ passed: 1, failed: 1, errors: 1, skipped: 1, seconds: 1.5, oddities: [] });
    expect(facts.notable).toMatchObject([{ status: 'error', name: 'quay', message: 'no clean-up' }, { name: 'Quay.Sinks', file: '/quay/Quay.cs', line: 3, message: 'sunk' }]);
  });

  it('gives back the line ends of a message, which xUnit.net escapes', () => {
    const messageOf = (message: string) => factsOf(createXunitReader, `<assembly><test name="a" result="Fail"><failure><message><![CDATA[${message}]]></message></failure></test></assembly>`).notable[0]?.message;
    expect(messageOf('Expected: \\\\quay\\r\\nActual:\\tpier\\nat C:\\\\new')).toBe('Expected: \\quay\nActual:\tpier\nat C:\\new');
    expect(messageOf('read from C:\\new\nand failed')).toBe('read from C:\\new\nand failed');
    expect(messageOf('read from C:\\tides')).toBe('read from C:\\tides');
  });

  it('refuses what it lost or does not know', () => {
    expect(problemOf(createXunitReader, '<assembly name="quay.dll" total="2"><test name="a" result="Pass"/></assembly>')).toContain('2 cases, and 1 is');
    expect(problemOf(createXunitReader, '<assemblies>\n<assembly name="quay.dll" total="1" failed="0" errors="1"><test name="a" result="Pass"/></assembly></assemblies>')).toContain('2: the assembly "quay.dll" says that it has 1 failed cases and errors');
    expect(problemOf(createXunitReader, '<assembly><test name="a" result="Sunk"/></assembly>')).toContain('not known to xUnit.net');
  });
});
