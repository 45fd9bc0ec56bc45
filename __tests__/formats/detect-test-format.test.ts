import { describe, expect, it } from 'vitest';
import { detectTestFormat } from '../../src/formats/tests/detect-test-format.js';
import { TEST_FORMATS } from '../../src/formats/tests/test-formats.js';
import { bytesOf, utf16Of } from './read-report.js';
import { fixturesOf } from './report-fixtures.js';

describe('the format of a test report by its content', () => {
  it.each(fixturesOf(TEST_FORMATS).map((each) => [each.name, each] as const))('%s', (_name, { format, bytes }) => {
    // Vitest writes what Jest writes.
    const expected = format === 'vitest' ? 'jest' : format;
    expect(detectTestFormat(bytes)).toBe(expected);
    expect(detectTestFormat(bytes.subarray(0, 2000))).toBe(expected);
    expect(detectTestFormat(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toBe(expected);
  });

  it.each<[string, string | null]>([
    ['<?xml version="1.0"?><!-- <testsuite> --><!DOCTYPE testsuite SYSTEM "a"><n:testsuites/>', 'junit'],
    ['<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">', 'trx'],
    ['<TestRun>', null], ['<?xml version="1.0"?>\n<testsuites xmlns="http://check.sourceforge.net/ns">', null],
    ['<testsuites><testsuite><testcase name="reads CppUnit"><system-out><![CDATA[<TestRun>]]></system-out>', 'junit'],
    ['<test-run id="2">', 'nunit'], ['<test-results name="harbour">', 'nunit'], ['<assemblies>', 'xunit'], ['<assembly name="harbour">', 'xunit'],
    ['<robot generator="Robot 7.5">', 'robot'], ['<testng-results total="1">', 'testng'], ['<testExecutions version="1">', 'sonarqube-tests'], ['<unitTest version="1">', 'sonarqube-tests'],
    ['{"meta":{"protocolVersion":"34.2.1","implementation":{"name":"cucumber-js"}}}\n{"source":{}}\n', 'cucumber-messages'], ['{"version":"3.12.0","messages":[],"examples":[],"summary":{},"summary_line":"0 examples"}', 'rspec'],
    ['{"examples":[{"name":"quay"}]}', null],
    ['<coverage>', null], ['<checkstyle/>', null], ['', null], ['<', null], ['<!-- ', null], ['{}', null], ['[]', null], ['ok', null], ['okay then', null],
    ['{"protocolVersion":"0.1.1","runnerVersion":"1.25.0","pid":7,"type":"start","time":0}\n{"suite":{"id":0}}\n', 'dart'],
    ['go: downloading example.com/rope v1.0.0\n{"Action":"start","Package":"harbour"}\n', 'go-test'],
    ['{"reportFormat":"CTRF","specVersion":"0.0.0","results":{"tool":{"name":"harbour"}', 'ctrf'],
    ['{"stats":{"suites":1,"passes":2},"tests":[', 'mocha'], ['{"stats":{"suites":1,"passes":2', 'mocha'],
    ['{"config":{"configFile":"/quay/playwright.config.ts","rootDir":"/quay","workers":1},"suites":[', 'playwright'],
    ['{"stats":{"suites":1,"passes":2,"testsRegistered":2,"passPercent":100},"results":[{"uuid":"7"', 'mochawesome'],
    ['[\n  {\n    "description": "",\n    "elements": [\n      {\n        "description": "",\n        "id": "quay;moors",\n        "keyword": "Scenario"', 'cucumber'],
    ['[{"keyword":"Feature","name":"quay","tags":[],"location":"quay.feature:1","status":"hook_error"}]', 'cucumber'],
    ['[\n  {\n    "line": 1,\n    "elements": [\n      {\n        "start_timestamp": "2022-05-07T17:29:16.450Z",\n        "before": [\n          {', 'cucumber'],
    ['[{"elements":[1]}]', null], ['[{"name":"quay","keyword":"fish"}]', null],
    ['{"version":"2.1.0","runs":[]}', null], ['TAP version 14\n1..1\n', 'tap'], ['ok 1 - moors\n', 'tap'], ['the tide is ok 1\n', null],
  ])('%s', (text, format) => {
    expect(detectTestFormat(bytesOf(text))).toBe(format);
  });

  it('reads UTF-16 as well', () => {
    expect(detectTestFormat(utf16Of('<?xml version="1.0" encoding="utf-16"?><testsuite/>'))).toBe('junit');
    expect(detectTestFormat(utf16Of('{"numTotalTests":1}'))).toBe('jest');
  });
});
