import { describe, expect, test } from 'vitest';
import { detectAnalysisFormat } from '../../src/formats/analysis/detect-analysis-format.js';
import { readText, refusalOf } from './analysis-fixtures.js';
import { bytesOf, utf16Of } from './read-report.js';

type Json = Record<string, unknown>;
async function severities(format: Parameters<typeof readText>[0], text: string): Promise<string[]> {
  return (await readText(format, text)).results.map(({ severity }) => severity);
}

describe('ESLint', () => {
  const message = (more: Json = {}) => ({ ruleId: 'no-var', severity: 2, message: 'no var', line: 1, column: 1, ...more });
  const file = (messages: readonly Json[], more: Json = {}) => ({
    filePath: '/x/quay.js', messages, errorCount: messages.filter(({ severity }) => severity === 2).length, warningCount: messages.filter(({ severity }) => severity === 1).length, fatalErrorCount: 0, ...more,
  });

  test('severities 2 and 1, suppressed messages, and files without any', async () => {
    const text = JSON.stringify([file([message(), message({ severity: 1 })], { suppressedMessages: [message({ suppressions: [{ kind: 'directive' }] })] }), file([])]);
    const { results, tools } = await readText('eslint', text);
    expect(results.map(({ severity, isSuppressed }) => [severity, isSuppressed])).toStrictEqual([['high', false], ['medium', false], ['high', true]]);
    expect(tools).toStrictEqual(['eslint']);
    expect((await readText('eslint', '[]')).tools).toStrictEqual(['eslint']);
  });

  test('with metadata, and before version 7.32', async () => {
    const text = JSON.stringify({ results: [file([message()])], metadata: { cwd: '/x' } });
    expect(await severities('eslint', text)).toStrictEqual(['high']);
    expect(detectAnalysisFormat('out/lint.json', bytesOf(text))).toBe('eslint');
    expect(detectAnalysisFormat('out/lint.json', utf16Of(text))).toBe('eslint');
    const { fatalErrorCount: _count, ...old } = file([message()]);
    expect(await severities('eslint', JSON.stringify([old]))).toStrictEqual(['high']);
  });

  test('a file that could not be linted', async () => {
    const facts = await readText('eslint', JSON.stringify([file([message({ ruleId: null, fatal: true, message: 'Parsing error' })], { fatalErrorCount: 1 })]));
    expect([facts.runSucceeded, facts.results.map(({ rule }) => rule)]).toStrictEqual([false, ['fatal']]);
  });

  test.each([
    ['more errors than messages', [file([], { errorCount: 1 })], /claims 1 as errorCount, and its messages make 0/], ['fewer errors than messages', [file([message()], { errorCount: 0 })], /claims 0 as errorCount/],
    ['other warnings', [file([message()], { warningCount: 2 })], /warningCount/], ['fatal errors without messages', [file([], { fatalErrorCount: 1 })], /fatalErrorCount/],
    ['a severity that it does not have', [file([message({ severity: 3 })])], /severity 1 or 2/], ['no messages', [{ filePath: 'x' }], /\/0\/messages/], ['no list', {}, /\/results/],
  ])('%s: refused', async (_, value, why) => expect(await refusalOf('eslint', JSON.stringify(value))).toMatch(why));
});

describe('Checkstyle', () => {
  const xml = (inner: string) => `<?xml version="1.0"?>\n<checkstyle version="9.3">\n<file name="quay/A.java">\n${inner}\n</file>\n</checkstyle>\n`;

  test('severities, and what is left out', async () => {
    expect(await severities('checkstyle', xml(['error', 'warning', 'info', 'ignore'].map((word) => `<error line="1" severity="${word}" message="m" source="s"/>`).join('')))).toStrictEqual(['high', 'medium', 'low']);
    // golangci-lint before 1.64, of gosec.
    expect(await severities('checkstyle', xml(['high', 'medium', 'low'].map((word) => `<error column="6" line="3" message="m" severity="${word}" source="gosec"></error>`).join('')))).toStrictEqual(['high', 'medium', 'low']);
    const { results } = await readText('checkstyle', xml('<error message="a &lt; b"/>'));
    expect(results).toStrictEqual([{ tool: 'checkstyle', rule: 'no-rule', severity: 'high', message: 'a < b', file: 'quay/A.java', line: null, column: null, isSuppressed: false, isOld: false, linter: null }]);
  });

  test('a file that was not checked', async () => {
    const facts = await readText('checkstyle', xml('<exception><![CDATA[CheckstyleException: no\n  at x]]></exception>'));
    expect(facts.runSucceeded).toBe(false);
    expect(facts.oddities).toStrictEqual([{ message: 'quay/A.java was not checked: CheckstyleException: no', line: 4 }]);
  });

  test('what PHPStan says of no file', async () => {
    const { results } = await readText('checkstyle', '<checkstyle>\n<file>\n  <error severity="error" message="Ignored error pattern #tide# was not matched in reported errors." />\n</file>\n</checkstyle>\n');
    expect(results).toMatchObject([{ severity: 'high', file: null, line: null, message: 'Ignored error pattern #tide# was not matched in reported errors.' }]);
  });

  test.each([
    ['another root', '<pmd/>', /its root is <pmd>/], ['a severity that it does not have', xml('<error severity="fatal"/>'), /"fatal"/], ['a line that is not a number', xml('<error line="x"/>'), /line "x"/],
    ['an element that it does not have', xml('<warning/>'), /<warning> is where/], ['an error outside a file', '<checkstyle><error/></checkstyle>', /<error> is where/],
    ['a declaration in its DOCTYPE', '<!DOCTYPE checkstyle [<!ENTITY e "x">]><checkstyle/>', /DOCTYPE/], ['an attribute that appears twice', xml('<error line="1" line="2"/>'), /well-formed/],
  ])('%s: refused', async (_, text, why) => expect(await refusalOf('checkstyle', text)).toMatch(why));
});

describe('rdjson', () => {
  const diagnostic = (more: Json = {}) => ({ message: 'm', location: { path: 'quay/a.py', range: { start: { line: 3, column: 5 } } }, ...more });
  const whole = (diagnostics: readonly Json[], more: Json = {}) => JSON.stringify({ source: { name: 'buoy' }, severity: 'WARNING', diagnostics, ...more });

  test('severities by name and number; the one of the whole stands for those left out', async () => {
    expect(await severities('rdjson', whole(['ERROR', 'WARNING', 'INFO', 'UNKNOWN_SEVERITY', 1, 2, 3, 0, null].map((severity) => diagnostic({ severity }))))).toStrictEqual(['high', 'medium', 'low', 'high', 'high', 'medium', 'low', 'high', 'medium']);
    expect(await severities('rdjson', JSON.stringify({ diagnostics: [diagnostic()] }))).toStrictEqual(['high']);
  });

  test('sources, codes and places', async () => {
    const { results, tools } = await readText('rdjson', whole([diagnostic({ source: { name: 'bell' }, code: { value: 'B1' } }), { message: 'bare' }]));
    expect(results.map(({ tool, rule, file, line, column }) => [tool, rule, file, line, column])).toStrictEqual([['bell', 'B1', 'quay/a.py', 3, 5], ['buoy', 'no-rule', null, null, null]]);
    expect(tools).toStrictEqual(['bell', 'buoy']);
  });

  test('a file that Ruff could not parse is worse than the warning that Ruff calls everything', async () => {
    const ruff = whole([diagnostic({ code: { value: 'invalid-syntax' } }), diagnostic({ code: { value: 'F401' } })], { source: { name: 'ruff' } });
    expect(await severities('rdjson', ruff)).toStrictEqual(['high', 'medium']);
  });

  test('lines', async () => {
    const { results } = await readText('rdjsonl', `${JSON.stringify(diagnostic({ severity: 'INFO' }))}\n\n${JSON.stringify(diagnostic({ severity: 'ERROR', source: { name: 'bell' } }))}`);
    expect(results.map(({ tool, severity }) => [tool, severity])).toStrictEqual([['rdjson', 'low'], ['bell', 'high']]);
    expect(await refusalOf('rdjsonl', '{"message":"m"}\nnoise\n')).toMatch(/^2: /);
    expect(await refusalOf('rdjsonl', '')).toMatch(/empty/);
  });

  test.each([
    ['no diagnostics', '{}', /\/diagnostics/], ['a severity that it does not have', whole([diagnostic({ severity: 'FATAL' })]), /"FATAL"/], ['a number that it does not have', whole([diagnostic({ severity: 7 })]), /found 7/],
    ['a key of every object', whole([diagnostic({ severity: 'constructor' })]), /"constructor"/],
    ['what Deno writes of a file that it cannot parse', whole([], { version: 1, errors: [{ file_path: 'quay.js', message: 'Expression expected' }] }), /the member "version"/],
  ])('%s: refused', async (_, text, why) => expect(await refusalOf('rdjson', text)).toMatch(why));
});

describe('Code Climate', () => {
  const issue = (more: Json = {}) => ({ description: 'd', check_name: 'fog', fingerprint: 'f', location: { path: 'quay/a.rb', lines: { begin: 3 } }, severity: 'minor', ...more });

  test('severities', async () => {
    expect(await severities('codeclimate', JSON.stringify(['blocker', 'critical', 'major', 'minor', 'info', null].map((severity) => issue({ severity }))))).toStrictEqual(['critical', 'critical', 'high', 'medium', 'low', 'high']);
    // golangci-lint before 1.64, of gosec, of revive and where its config names them.
    // SwiftLint before 0.55, which also gives null where a violation has no path.
    expect(await severities('codeclimate', JSON.stringify(['MAJOR', 'MINOR'].map((severity) => issue({ severity, location: { lines: { begin: null, end: null }, path: null } }))))).toStrictEqual(['high', 'medium']);
    expect(await severities('codeclimate', JSON.stringify(['high', 'medium', 'low', 'warning', 'error'].map((severity) => issue({ severity }))))).toStrictEqual(['high', 'medium', 'low', 'medium', 'high']);
  });

  test('lines and positions, and entries that are not issues', async () => {
    const places = [{ lines: { begin: 3 } }, { lines: { begin: { line: 4, column: 2 } } }, { positions: { begin: { line: 5, column: 1 } } }, {}];
    const text = JSON.stringify([...places.map((place) => issue({ type: 'issue', location: { path: 'quay/a.rb', ...place } })), { type: 'measurement', name: 'x' }]);
    expect((await readText('codeclimate', text)).results.map(({ line, column }) => [line, column])).toStrictEqual([[3, null], [4, 2], [5, 1], [null, null]]);
    expect((await readText('codeclimate', '[]')).results).toStrictEqual([]);
  });

  test.each([
    ['no list', '{}', /expected a list/], ['a severity that it does not have', JSON.stringify([issue({ severity: 'unknown' })]), /blocker/], ['no path', JSON.stringify([issue({ location: {} })]), /\/0\/location\/path/],
    ['two lists', '[][]', /nothing after the value/],
  ])('%s: refused', async (_, text, why) => expect(await refusalOf('codeclimate', text)).toMatch(why));
});
