import { describe, expect, it } from 'vitest';
import { detectTestFormat } from '../../src/formats/tests/detect-test-format.js';
import { createRobotReader } from '../../src/formats/tests/robot.js';
import { bytesOf, readIn, utf16Of } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createRobotReader('output.xml'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const json = (suite: object, total: object = { pass: 1, fail: 0, skip: 0 }, errors: object[] = []): Uint8Array => bytesOf(JSON.stringify({ generator: 'Robot 7.5', suite, statistics: { total }, errors }));
const passing = { name: 'Moors', lineno: 4, status: 'PASS', elapsed_time: 1.5, body: [{ type: 'MESSAGE', message: 'm' }, { name: 'Log', status: 'PASS' }] };
const kw = (status: string, type = ''): string => `<kw name="Log" type="${type}"><status status="${status}">no ebb</status></kw>`;
const test = (status: string, body = kw('PASS')): string => `<test name="Moors" line="4">${body}<status status="${status}" elapsed="1.5">said</status></test>`;
const suite = (inside: string, status = 'PASS'): string => `<suite name="Quay" source="/quay/quay.robot">${inside}<status status="${status}"/></suite>`;
const report = (inside: string, stat = '', errors = ''): Uint8Array => bytesOf(`<robot generator="Robot 7.5" schemaversion="5">${inside}<statistics><total>${stat}</total></statistics><errors>${errors}</errors></robot>`);

describe('output.xml of Robot Framework', () => {
  it.each([['schema-5', 0.077726], ['schema-4', 0.032]])('%s, as Robot Framework counts it', (name, seconds) => {
    const { notable, ...facts } = factsOf(fixture(`robot/${name}.xml`));
    expect(facts).toMatchObject({ passed: 3, failed: 9, errors: 0, skipped: 2, seconds, oddities: [], runSucceeded: true });
    expect(notable.map(({ name: title, file, line }) => [title, file?.slice('/home/runner/harbour/rb/'.length), line])).toEqual([
      ['Rb.Harbour > Finds The Lighthouse', 'harbour.robot', 8], ['Rb.Harbour > Moors', 'harbour.robot', 11], ['Rb.Harbour > Nobody Wrote It', 'harbour.robot', 24],
      ['Rb.Harbour > Teardown Breaks', 'harbour.robot', 32], ['Rb.Harbour > Setup Breaks', 'harbour.robot', 36], ['Rb.Setup > One', 'setup.robot', 5], ['Rb.Setup > Two', 'setup.robot', 7],
      ['Rb.Teardown > Two', 'teardown.robot', 7], ['Rb.Teardown > One', 'teardown.robot', 5],
    ]);
    expect(notable.at(-1)?.message).toBe('the tear-down of the suite "Teardown" failed: no ebb at the end');
  });

  it('a test that rebot merged is flaky where it failed before', () => {
    expect(factsOf(fixture('robot/merged.xml'))).toMatchObject({
      passed: 3, failed: 0, notable: [{ name: 'Rb2 > Sails', isFlaky: true, line: 2, message: 'Test has been re-executed and results merged. New status: PASS Old status: FAIL Old message: 0 != 1' }],
    });
  });

  it('the tear-down of a suite fails what passed in it, and nothing before it', () => {
    const inner = suite(test('PASS') + test('SKIP'), 'PASS');
    expect(factsOf(report(suite(inner + suite(inner + kw('FAIL', 'TEARDOWN'), 'FAIL'), 'FAIL'), '<stat pass="1" fail="1" skip="2">All Tests</stat>'))).toMatchObject({ passed: 1, failed: 1, skipped: 2, oddities: [] });
    // Before 4 types are in lower case; a tear-down of a test belongs to it.
    expect(factsOf(report(suite(test('PASS') + kw('FAIL', 'teardown'), 'FAIL')))).toMatchObject({ passed: 0, failed: 1 });
    expect(factsOf(report(suite(test('PASS', kw('FAIL', 'TEARDOWN')))))).toMatchObject({ passed: 1, failed: 0 });
    expect(factsOf(report(suite(test('PASS') + kw('PASS', 'TEARDOWN'))))).toMatchObject({ passed: 1, failed: 0 });
  });

  it('a dry run passes nothing', () => {
    expect(factsOf(report(suite(test('PASS', kw('NOT RUN')) + test('PASS', kw('NOT_RUN')) + test('PASS', kw('NOT RUN') + kw('PASS')))))).toMatchObject({ passed: 1, skipped: 2 });
  });

  it('a dry run passes keywords of users and branches, and nothing in them; a condition that was not met is no dry run', () => {
    const element = (name: string, status: string, inside: string): string => `<${name}>${inside}<status status="${status}"/></${name}>`;
    const xml = (...body: string[]) => factsOf(report(suite(body.map((one) => test('PASS', one)).join(''))));
    const user = element('kw', 'PASS', kw('NOT RUN'));
    expect(xml(user, element('group', 'PASS', user), element('for', 'PASS', element('iter', 'PASS', kw('NOT RUN'))), element('if', 'PASS', element('branch', 'PASS', kw('NOT RUN'))))).toMatchObject({ passed: 0, skipped: 4 });
    expect(xml(element('for', 'NOT RUN', element('iter', 'NOT RUN', kw('NOT RUN'))), element('if', 'PASS', element('branch', 'NOT RUN', kw('NOT RUN'))), element('kw', 'PASS', kw('PASS') + kw('NOT RUN')), element('variable', 'PASS', ''), element('kw', 'PASS', element('return', 'PASS', '') + kw('NOT RUN')))).toMatchObject({ passed: 5, skipped: 0 });
    const step = (status: string, type: string, ...body: object[]) => ({ status, type, body });
    const tests = (...bodies: object[]) => factsOf(json({ name: 'Quay', status: 'PASS', tests: bodies.map((one) => ({ ...passing, body: [one] })) }, { pass: bodies.length, fail: 0, skip: 0 }));
    const called = step('PASS', 'KEYWORD', step('NOT RUN', 'KEYWORD'));
    expect(tests(called, step('PASS', 'GROUP', called), step('PASS', 'FOR', step('PASS', 'ITERATION', step('NOT RUN', 'KEYWORD'))))).toMatchObject({ passed: 0, skipped: 3 });
    expect(tests(step('NOT RUN', 'WHILE', step('NOT RUN', 'ITERATION', step('NOT RUN', 'KEYWORD'))), step('PASS', 'IF/ELSE ROOT', step('NOT RUN', 'IF', step('NOT RUN', 'KEYWORD'))), step('PASS', 'VAR'))).toMatchObject({ passed: 3, skipped: 0 });
  });

  it('a suite that failed without a test in it is not a success, and what could not be loaded is told', () => {
    expect(factsOf(report(suite(test('PASS'), 'FAIL')))).toMatchObject({ runSucceeded: false, oddities: [{ message: 'the suite "Quay" failed, and no test in it' }] });
    const { oddities } = factsOf(report(suite(test('PASS')), '', '<msg level="WARN">low tide</msg><msg level="ERROR">Parsing failed</msg>'));
    expect(oddities.map(({ message }) => message)).toEqual(['Robot Framework says: Parsing failed']);
  });

  it.each([
    ['more tests than there are', report(suite(test('PASS')), '<stat pass="2" fail="0" skip="0">All Tests</stat>'), 'its total says that it has 2 cases, and 1 is'],
    ['more failures', report(suite(test('PASS')), '<stat pass="0" fail="1">All Tests</stat>'), '1 failed cases, and 0 are'],
    ['a status of nobody', report(suite(test('SUNK'))), 'the status "SUNK" is not known to Robot Framework'],
    ['no status', report(suite('<test name="Moors"/>')), 'the test "Moors" has no status'],
    ['another root', bytesOf('<robots/>'), 'its root is <robots>'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});

describe('output.json of Robot Framework', () => {
  const titles = (bytes: Uint8Array) => factsOf(bytes).notable.map(({ name, file, line }) => [name, file?.slice('/home/runner/harbour/rb/'.length), line]);

  it.each([['robot', ['Rb.Teardown > Broken', 'Rb.Teardown > One', 'Rb.Teardown > Two']], ['rebot-7.0', ['Rb.Teardown > One', 'Rb.Teardown > Two', 'Rb.Teardown > Broken']]])('%s, as Robot Framework counts it', (name, torn) => {
    const bytes = fixture(`robot/${name}.json`);
    expect(detectTestFormat(bytes)).toBe('robot');
    // The last test has a GROUP, which 7.0 does not know; its file has no errors.
    const isOld = name === 'rebot-7.0';
    expect(factsOf(bytes)).toMatchObject({ passed: isOld ? 2 : 3, failed: isOld ? 12 : 11, errors: 0, skipped: 3, runSucceeded: true });
    expect(factsOf(bytes).oddities.map(({ message }) => message.split('\n')[0])).toEqual(isOld ? [] : [
      "Robot Framework says: Error in file '/home/runner/harbour/rb/sub/ok.robot' on line 2: Importing library 'Nowhere' failed: ModuleNotFoundError: No module named 'Nowhere'",
    ]);
    expect(titles(bytes).slice(0, 2)).toEqual([['Rb.Harbour > Finds The Lighthouse', 'harbour.robot', 9], ['Rb.Harbour > Moors', 'harbour.robot', 12]]);
    expect(titles(bytes).map(([title]) => String(title)).filter((title) => title.startsWith('Rb.Teardown'))).toEqual(torn);
  });

  it('a test that rebot merged is flaky, a tear-down of a suite that skips skips what passed', () => {
    expect(factsOf(fixture('robot/merged.json'))).toMatchObject({ passed: 2, failed: 0, notable: [{ name: 'Retry > Sails', isFlaky: true, line: 2 }] });
    // What failed before stays so, though Robot Framework calls it skipped as well.
    expect(factsOf(fixture('robot/tear-down-skips.json'))).toMatchObject({ passed: 0, failed: 1, skipped: 1 });
    expect(factsOf(report(suite(test('PASS') + kw('SKIP', 'TEARDOWN'), 'SKIP')))).toMatchObject({ passed: 0, failed: 0, skipped: 1 });
  });

  it('a dry run passes nothing, a suite that failed without a test in it is not a success', () => {
    const dry = { ...passing, body: [{ status: 'NOT RUN' }], teardown: { status: 'NOT RUN' } };
    expect(factsOf(json({ name: 'Quay', status: 'PASS', tests: [dry] }))).toMatchObject({ passed: 0, skipped: 1 });
    expect(factsOf(json({ name: 'Quay', status: 'PASS', tests: [{ ...dry, setup: { status: 'PASS' } }, { ...passing, body: [] }] }, { pass: 2, fail: 0, skip: 0 }))).toMatchObject({ passed: 2, skipped: 0 });
    expect(factsOf(json({ name: 'Quay', status: 'FAIL', tests: [passing] }))).toMatchObject({ passed: 1, runSucceeded: false });
  });

  it.each([
    ['more tests than there are', json({ name: 'Quay', status: 'PASS', tests: [passing] }, { pass: 2, fail: 0, skip: 0 }), 'its total says that it has 2 cases, and 1 is'],
    ['a status of nobody', json({ name: 'Quay', status: 'PASS', tests: [{ ...passing, status: 'NOT RUN' }] }), 'expected one of "PASS", "FAIL", "SKIP" at /suite/tests/0/status'],
    ['no statistics', bytesOf(JSON.stringify({ suite: { name: 'Quay', status: 'PASS' }, errors: [] })), 'at /statistics'],
    ['another JSON', bytesOf('{"name":"quay","version":"1.0.0"}'), 'expected a text at /status'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });

  it('is told from XML whatever the pieces are, and behind a byte order mark', () => {
    const bytes = fixture('robot/merged.json');
    for (const size of [1, 63, 64, 65]) expect(readIn(createRobotReader('o'), bytes, size)).toMatchObject({ ok: true, value: { passed: 2 } });
    expect(factsOf(utf16Of(new TextDecoder().decode(bytes)))).toMatchObject({ passed: 2 });
  });
});
