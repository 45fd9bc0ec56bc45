import { describe, expect, it } from 'vitest';
import { createTestngReader } from '../../src/formats/tests/testng.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createTestngReader('testng-results.xml'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const method = (status: string, more = '', message = 'no tide'): string => `<test-method signature="moors()" name="moors" duration-ms="1500" status="${status}" ${more}><exception class="E"><message><![CDATA[${message}]]></message></exception></test-method>`;
const report = (methods: string, counts = ''): Uint8Array => bytesOf(`<testng-results ${counts}><suite name="s"><test name="t"><class name="quay.QuayTest">${methods}</class></test></suite></testng-results>`);

describe('testng-results.xml', () => {
  it('as TestNG writes it', () => {
    const { notable, ...facts } = factsOf(fixture('testng/testng.xml'));
    // TestNG: 8 passes and one failure that successPercentage allows, 5 failures, 4 skips, 2 configuration failures.
    expect(facts).toMatchObject({ passed: 9, failed: 5, errors: 2, skipped: 4, seconds: 0.117, oddities: [], runSucceeded: true });
    expect(notable.map(({ status, name, file, line, isFlaky }) => [status, name, file, line, ...(isFlaky ? ['flaky'] : [])])).toEqual([
      ['error', 'quay.HookTest > before', 'quay/HookTest.java', 4], ['error', 'quay.AfterTest > after', 'quay/AfterTest.java', 4], ['failed', 'quay.QuayTest > berth', 'quay/QuayTest.java', 15],
      ['failed', 'quay.QuayTest > breaks', 'quay/QuayTest.java', 8], ['failed', 'quay.QuayTest > findsTheLighthouse', 'quay/QuayTest.java', 7], ['failed', 'quay.QuayTest > hangs', 'quay/QuayTest.java', 19],
      ['passed', 'quay.QuayTest > percent', 'quay/QuayTest.java', 17, 'flaky'], ['failed', 'quay.QuayTest > neverSails', 'quay/QuayTest.java', 13], ['passed', 'quay.QuayTest > sails', 'quay/QuayTest.java', 12, 'flaky'],
    ]);
  });

  it('a try makes the method flaky that passed, wherever it stands, and one that ran alone passed plainly', () => {
    const retried = method('SKIP', 'retried="true"', 'no wind');
    expect(factsOf(report(method('PASS') + retried))).toMatchObject({ passed: 1, skipped: 0, notable: [{ isFlaky: true, message: 'no wind' }] });
    expect(factsOf(report(retried + method('PASS') + method('PASS')))).toMatchObject({ passed: 2, notableTotal: 1 });
    expect(factsOf(report(retried + method('FAIL')))).toMatchObject({ passed: 0, failed: 1, notable: [{ message: 'no tide', isFlaky: false }] });
  });

  it('a try that no other followed, and a method that did not end, are errors', () => {
    expect(factsOf(report(method('SKIP', 'retried="true"')))).toMatchObject({ passed: 0, errors: 1 });
    expect(factsOf(report(method('STARTED')))).toMatchObject({ passed: 0, errors: 1 });
  });

  it('of the configuration only what broke counts', () => {
    const config = 'is-config="true"';
    expect(factsOf(report(method('PASS', config) + method('SKIP', config) + method('PASS')))).toMatchObject({ passed: 1, skipped: 0, errors: 0, seconds: 1.5 });
    expect(factsOf(report(method('FAIL', config) + method('PASS'), 'passed="1" failed="0" skipped="0"'))).toMatchObject({ passed: 1, failed: 0, errors: 1, oddities: [] });
  });

  it.each([
    ['more failures than there are', report(method('PASS'), 'failed="1"'), 'its <testng-results> says that it has 1 failed cases, and 0 are'],
    ['more failures beside a configuration that broke', report(method('FAIL', 'is-config="true"') + method('PASS'), 'failed="1"'), '1 failed cases, and 0 are'],
    ['more passes', report(method('SKIP'), 'passed="1"'), '1 passed cases, and 0 are'],
    ['more skips', report(method('PASS'), 'skipped="1"'), '1 skipped cases, and 0 are'],
    ['a status of nobody', report(method('SUNK')), 'the status "SUNK" of "moors" is not known to TestNG'],
    ['a method in a method', report('<test-method name="a" status="PASS"><test-method name="b" status="PASS"/></test-method>'), 'a <test-method> is inside'],
    ['another root', bytesOf('<testng/>'), 'its root is <testng>'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
