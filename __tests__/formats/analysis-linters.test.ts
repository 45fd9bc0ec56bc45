import { describe, expect, test, vi } from 'vitest';
import type { AnalysisFormat } from '../../src/formats/analysis/analysis-formats.js';
import { detectAnalysisFormat } from '../../src/formats/analysis/detect-analysis-format.js';
import { JsonPlace } from '../../src/formats/json-place.js';
import { allFixtures, combined, fixtureBytes, readText, refusalOf, valueOf } from './analysis-fixtures.js';
import { bytesOf, readIn } from './read-report.js';

const text = (path: string): string => new TextDecoder().decode(fixtureBytes(path));

describe('JSON of linters that write no SARIF', () => {
  test.each<[path: string, format: AnalysisFormat, violations: string[]]>([
    ['cargo/clippy.jsonl', 'cargo', ['medium unused_variables src/lib.rs:2:9', 'medium clippy::needless_return src/lib.rs:3:5']],
    ['mypy/mypy.jsonl', 'mypy', ['high return-value port/tide.py:2:12', 'low misc port/tide.py:5:13', 'high arg-type port/tide.py:6:5']],
    ['pylint/pylint.json', 'pylint', ['low missing-module-docstring port/tide.py:1:1', 'low missing-function-docstring port/tide.py:4:1', 'medium unused-import port/tide.py:1:1']],
    ['pylint/pylint-counted.json', 'pylint', ['low missing-module-docstring port/tide.py:1:1', 'low missing-function-docstring port/tide.py:4:1', 'medium unused-import port/tide.py:1:1']],
    ['pyright/basedpyright.json', 'pyright', ['medium reportUnusedImport port/tide.py:1:8', 'high reportReturnType port/tide.py:5:12']],
    ['biome/biome.json', 'biome', [
      'high format src/quay.ts:null:null', 'high format src/s.css:null:null', 'high lint/a11y/useAltText src/berth.jsx:1:28', 'high lint/correctness/noUnknownProperty src/s.css:1:5', 'high lint/suspicious/noDebugger src/quay.ts:3:3',
      'high lint/suspicious/noDoubleEquals src/quay.ts:4:9', 'high lint/suspicious/noDuplicateProperties src/s.css:1:28', 'medium lint/correctness/noUnusedVariables src/quay.ts:5:7', 'medium lint/suspicious/noExplicitAny src/quay.ts:2:25',
    ]],
    ['biome/biome-2.0.json', 'biome', [
      'high lint/a11y/useAltText src/berth.jsx:1:28', 'high lint/correctness/noUnknownProperty src/s.css:1:5', 'high lint/suspicious/noDebugger src/quay.ts:3:3', 'high lint/suspicious/noDoubleEquals src/quay.ts:4:9',
      'high lint/suspicious/noDuplicateProperties src/s.css:1:28', 'medium lint/correctness/noUnusedVariables src/quay.ts:5:7', 'medium lint/suspicious/noExplicitAny src/quay.ts:2:25',
    ]],
    ['oxlint/oxlint.json', 'oxlint', ['medium eslint(no-debugger) src/quay.ts:3:3', 'medium eslint(no-unused-vars) src/quay.ts:5:7']],
    ['ruff/ruff.json', 'ruff', ['high E401 src/tide.py:2:1', 'high F401 src/tide.py:1:8', 'high F401 src/tide.py:2:14', 'high F401 src/tide.py:2:8', 'high F841 src/tide.py:9:5', 'high S307 src/tide.py:8:5']],
    ['deno-lint/deno-lint.json', 'deno-lint', ['high no-debugger port/lint.ts:1:17', 'high no-explicit-any port/lint.ts:1:8', 'high no-unused-vars port/lint.ts:1:5', 'high no-var port/lint.ts:1:1']],
    ['stylelint/stylelint.json', 'stylelint', [
      'medium color-named css/clean.css:1:12', 'high declaration-block-no-duplicate-properties css/quay.css:1:5', 'medium color-named css/quay.css:1:12', 'medium color-named css/quay.css:1:24',
    ]],
  ])('%s', async (path, format, violations) => {
    const facts = await readText(format, text(path));
    expect(facts.runSucceeded).toBe(true);
    expect(facts.tools.map((tool) => tool.toLowerCase().replace(' ', '-'))).toStrictEqual([format]);
    const found = combined([{ path, facts }]).violations.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`);
    expect([...found].sort()).toStrictEqual(violations.map((one) => one.replace(/:(?:\d+|null)$/, '')).sort());
    expect(facts.results.map(({ column }) => String(column)).sort()).toStrictEqual(violations.map((one) => /[^:]+$/.exec(one)?.[0]).sort());
    expect(detectAnalysisFormat(path, fixtureBytes(path))).toBe(format);
  });

  test('nothing found is nothing found', async () => {
    const clean: [AnalysisFormat, string][] = [
      ['cargo', '{"reason":"build-finished","success":true}\n'],
      ['biome', '{"summary":{"changed":0,"unchanged":1,"errors":0,"warnings":0},"diagnostics":[],"command":"lint"}'],
      ['deno-lint', '{"version":1,"diagnostics":[],"errors":[]}'],
      ['oxlint', '{ "diagnostics": [],\n "number_of_files": 1, "number_of_rules": 96}'],
      ['pylint', '{"messages":[],"statistics":{"messageTypeCount":{"fatal":0,"error":0},"modulesLinted":3,"score":10.0}}'],
      ['pyright', '{"version":"1","generalDiagnostics":[],"summary":{"filesAnalyzed":1,"errorCount":0,"warningCount":0,"informationCount":0}}'],
      ['stylelint', '[{"source":"/tmp/harbour/css/quay.css","deprecations":[],"invalidOptionWarnings":[],"parseErrors":[],"errored":false,"warnings":[]}]'],
    ];
    for (const [format, report] of clean) {
      const { results, oddities, runSucceeded } = await readText(format, report);
      expect([format, results, oddities, runSucceeded]).toStrictEqual([format, [], [], true]);
      expect(detectAnalysisFormat('report.json', bytesOf(report))).toBe(format);
    }
  });
});

const biome = (diagnostics: string, errors: number, files = 1): string => `{"summary":{"changed":0,"unchanged":${files},"errors":${errors},"warnings":0},"diagnostics":[${diagnostics}],"command":"lint"}`;

describe('what was not looked at is not a success', () => {
  const message = (type: string, symbol: string): string => JSON.stringify([{ type, symbol, path: 'port/tide.py', line: 1, column: 0, message: 'Parsing failed', 'message-id': 'E0001' }]);
  test.each<[what: string, format: AnalysisFormat, report: string, why: RegExp]>([
    ['a build of cargo that fails without an error', 'cargo', '{"reason":"build-finished","success":false}', /no error of a compiler/],
    ['a file that Pylint cannot parse', 'pylint', message('error', 'syntax-error'), /could not lint port\/tide.py/],
    ['a module that Pylint does not find', 'pylint', message('fatal', 'fatal'), /could not lint/],
    ['a file that mypy cannot parse', 'mypy', '{"file": "port/tide.py", "line": 1, "column": 7, "message": "Expected a parameter", "hint": null, "code": "syntax", "severity": "error"}', /could not check port\/tide.py: Expected a parameter/],
    ['a file that Biome cannot parse', 'biome', text('biome/biome-unparsed.json'), /could not look at broken\/a.ts: Expected an identifier/],
    ['a file that Deno cannot parse', 'deno-lint', text('deno-lint/deno-lint-unparsed.json'), /could not look at \/tmp\/harbour\/port\/lintbad.ts: SyntaxError/],
    ['a file that Oxlint cannot parse', 'oxlint', text('oxlint/oxlint-unparsed.json'), /on broken\/b.vue: Unexpected token/],
    ['a file that Ruff cannot parse', 'ruff', text('ruff/ruff-unparsed.json'), /could not look at \/tmp\/harbour\/broken\/a.py/],
    ['a path that Ruff does not find', 'ruff', '[{"code":"E902","filename":"nowhere","message":"No such file","location":{"row":1,"column":1},"noqa_row":null}]', /could not look at nowhere/],
    ['a path that Biome does not find', 'biome', biome('{"severity":"error","category":"fs/cantRead","message":"Cannot read file.","location":{"path":"nowhere","start":{"line":0,"column":0}}}', 1), /could not look at nowhere/],
    ['no module of Pylint', 'pylint', '{"messages":[],"statistics":{"messageTypeCount":{},"modulesLinted":0}}', /no module/],
    ['no file of Pyright', 'pyright', '{"generalDiagnostics":[],"summary":{"filesAnalyzed":0,"errorCount":0,"warningCount":0,"informationCount":0}}', /no file/],
    ['no file of Stylelint', 'stylelint', '[]', /no file/],
    ['a file that Stylelint cannot parse', 'stylelint', '[{"source":"a.css","warnings":[{"rule":"CssSyntaxError","severity":"error","text":"Unclosed block"}]}]', /Unclosed block/],
    ['an option that Stylelint does not know', 'stylelint', '[{"source":"a.css","invalidOptionWarnings":[{"text":"Invalid option value"}],"warnings":[]}]', /Invalid option value/],
  ])('%s', async (_, format, report, why) => {
    const { runSucceeded, oddities } = await readText(format, report);
    expect(runSucceeded).toBe(false);
    expect(oddities[0]?.message).toMatch(why);
  });

  test.each<[what: string, format: AnalysisFormat, report: string, why: RegExp]>([
    ['cargo that was stopped', 'cargo', '{"reason":"compiler-artifact","package_id":"harbour"}\n', /1: no build-finished/],
    ['cargo with a level of nobody', 'cargo', '{"reason":"compiler-message","message":{"level":"gale","message":"m"}}', /"gale"/],
    ['mypy that did not find a file', 'mypy', 'Found 1 error in 1 file (errors prevented further checking)\n', /1: expected a JSON object/],
    ['mypy with a severity of nobody', 'mypy', '{"file":"a.py","line":1,"column":0,"message":"m","code":"c","severity":"gale"}', /1: expected one of "error", "warning", "note" at \/severity, found the text "gale"/],
    ['Android Lint with a word that is a member of every object', 'android-lint', '<issues format="6" by="lint 8"><issue id="a" severity="constructor" message="m"/></issues>', /the severity "constructor" is not known/],
    ['Cppcheck with such a word', 'cppcheck', '<results version="2"><errors><error id="a" severity="toString" msg="m"/></errors></results>', /the severity "toString" is not known/],
    ['PMD with such a word', 'pmd', '<pmd><file name="a.java"><violation priority="valueOf" rule="r">m</violation></file></pmd>', /the priority "valueOf" is not known/],
    ['other JSON lines', 'mypy', '{"a":1}', /expected one of "error", "warning", "note" at \/severity, found nothing/],
    ['Biome 1.8, which lists 20 of more', 'biome', biome('', 30), /counts 30 errors, and lists 0/],
    ['another version of deno lint', 'deno-lint', '{"version":2,"diagnostics":[],"errors":[]}', /expected version 1, found 2/],
    ['Oxlint before 1.0', 'oxlint', '[]\n', /which Oxlint wrote before 1.0/],
    ['Oxlint without its sum', 'oxlint', '{"diagnostics":[]}', /at \/number_of_files/],
    ['Biome with a severity of nobody', 'biome', biome('{"severity":"gale","message":"m"}', 0), /expected one of "fatal", "error"/],
    ['counts of Pylint that are more', 'pylint', '{"messages":[],"statistics":{"messageTypeCount":{"error":2},"modulesLinted":1}}', /counts 2 messages, and 0/],
    ['counts of Pyright that are more', 'pyright', '{"generalDiagnostics":[],"summary":{"filesAnalyzed":1,"errorCount":1,"warningCount":0,"informationCount":0}}', /errorCount, and 0/],
  ])('%s: refused', async (_, format, report, why) => expect(await refusalOf(format, report)).toMatch(why));
});

test('Pylint: what it says of its config and options it does not count', async () => {
  // pylint 4.0 with a `.pylintrc` of older versions, `--disable=zzz`, and the same in a comment of a source, which it counts.
  const said = (type: string, symbol: string, path: string) => ({ type, symbol, path, message: 'm', messageId: 'X0000', line: 1, column: 0 });
  const report = (refactor: number): string => JSON.stringify({
    messages: [said('refactor', 'useless-option-value', '.pylintrc'), said('error', 'unrecognized-option', 'pyproject.toml'), said('warning', 'unknown-option-value', 'Command line'), said('refactor', 'useless-option-value', 'a.py'), said('convention', 'invalid-name', 'a.py')],
    statistics: { messageTypeCount: { fatal: 0, error: 0, warning: 0, refactor, convention: 1, info: 0 }, modulesLinted: 1 },
  });
  const { results, runSucceeded } = await readText('pylint', report(1));
  expect(runSucceeded).toBe(true);
  expect(results.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`)).toStrictEqual([
    'low useless-option-value .pylintrc', 'high unrecognized-option pyproject.toml', 'medium unknown-option-value null', 'low useless-option-value a.py', 'low invalid-name a.py',
  ]);
  for (const wrong of [5, -1]) expect(await refusalOf('pylint', report(wrong))).toMatch(wrong < 0 ? /-1/ : /counts 6 messages, and 5 are there/);
  expect(await refusalOf('pylint', report(1).replace('"convention":1', '"convention":0').replace('"refactor":1', '"refactor":0'))).toMatch(/counts 0 messages, and 5 are there/);
});

test('cargo: sums of a crate are not violations, errors without a place are, output of programs is left out', async () => {
  const diagnostic = (level: string, message: string, more: object = {}): string => JSON.stringify({ reason: 'compiler-message', message: { level, message, code: null, spans: [], ...more } });
  const { results, runSucceeded } = await readText('cargo', [
    diagnostic('error', 'linking with `cc` failed'), diagnostic('error', 'aborting due to 1 previous error; 2 warnings emitted'), diagnostic('warning', '2 warnings emitted'), diagnostic('failure-note', 'For more information'),
    'running 1 test', '{"reason":"build-finished","success":false}', '',
  ].join('\n'));
  expect(results.map(({ severity, message }) => [severity, message])).toStrictEqual([['high', 'linking with `cc` failed']]);
  expect(runSucceeded).toBe(true);
});

test('mypy: a blank line is all that it prints when nothing is wrong', async () => {
  expect(await readText('mypy', '\n')).toMatchObject({ tools: ['mypy'], results: [], oddities: [], runSucceeded: true });
});

test('Biome: what it was told to skip, or found too large, is a warning; so is a run over no file', async () => {
  const old = (category: string, description: string) => `{"category":"${category}","severity":"information","description":"${description}","location":{"path":{"file":"a.ts"},"span":null,"sourceCode":null}}`;
  const { results, runSucceeded } = await readText('biome', biome([old('parse', 'Skipped file with syntax errors'), old('lint', 'The size of the file is 2.0 MiB, which exceeds the configured maximum of 1.0 MiB'), old('lint/style/useConst', 'm')].join(','), 0));
  expect([runSucceeded, ...results.map(({ severity }) => severity)]).toStrictEqual([true, 'medium', 'medium', 'low']);
  expect((await readText('biome', biome('', 0, 0))).oddities).toMatchObject([{ message: 'Biome looked at no file' }]);
});

test('Oxlint: a run over no file is a warning; Ruff: in a notebook lines count from the cell', async () => {
  expect((await readText('oxlint', '{"diagnostics":[],"number_of_files":0}')).oddities).toMatchObject([{ message: 'Oxlint looked at no file' }]);
  const { results } = await readText('ruff', '[{"cell":3,"code":"F401","filename":"a.ipynb","message":"unused","location":{"row":2,"column":8},"noqa_row":1,"severity":"warning"}]');
  expect(results).toMatchObject([{ file: 'a.ipynb', line: null, column: null, message: 'cell 3, line 2: unused', severity: 'medium' }]);
});

test('a report in which nothing is odd is read once: for the line of a value all of it is read again', async () => {
  const lineOf = vi.spyOn(JsonPlace.prototype, 'line', 'get');
  for (const { path, bytes, create } of await allFixtures()) {
    lineOf.mockClear();
    const { runSucceeded, oddities } = valueOf(readIn(create(), bytes));
    if (runSucceeded && oddities.length === 0) expect(lineOf, path).not.toHaveBeenCalled();
  }
  lineOf.mockRestore();
});
