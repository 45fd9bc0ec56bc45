import { describe, expect, test } from 'vitest';
import { detectAnalysisFormat } from '../../src/formats/analysis/detect-analysis-format.js';
import type { AnalysisFormat } from '../../src/formats/analysis/analysis-formats.js';
import { combined, fixtureBytes, readText, refusalOf } from './analysis-fixtures.js';
import { bytesOf } from './read-report.js';

const text = (path: string): string => new TextDecoder().decode(fixtureBytes(path));

async function found(format: AnalysisFormat, path: string): Promise<string[]> {
  const facts = await readText(format, text(path));
  return combined([{ path, facts }]).violations.map(({ severity, rule, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`).sort();
}

async function lines(format: AnalysisFormat, ...printed: string[]): Promise<string[]> {
  const { results } = await readText(format, `${printed.join('\n')}\n`);
  return results.map(({ severity, rule, file, line, column, message }) => `${severity} ${rule} ${file}:${line}:${column} ${message}`);
}

const BERTH = ['high TS2305 port/berth.ts:1:10', 'high TS2322 port/berth.ts:3:31', 'high TS2322 port/berth.ts:4:14', 'high TS2322 quay side/lägen.ts:1:14'];

describe('tsc', () => {
  test.each<[path: string, violations: string[]]>([
    ['tsc/tsc.log', BERTH],
    ['tsc/tsc-pretty.log', BERTH],
    ['tsc/vue-tsc.log', [...BERTH, 'high TS2322 port/Berth.vue:2:7', 'high TS2339 port/Berth.vue:4:27', 'high TS2468 tsc/vue-tsc.log:null:null'].sort()],
    ['tsc/astro-check.log', ['high TS2304 src/pages/index.astro:4:11', 'high TS2322 src/pages/index.astro:2:7']],
  ])('%s', async (path, violations) => {
    expect(await found('tsc', path)).toStrictEqual([...violations].sort());
    expect(await readText('tsc', text(path))).toMatchObject({ tools: ['tsc'], runSucceeded: true, oddities: [] });
    expect(detectAnalysisFormat('build.log', fixtureBytes(path))).toBe('tsc');
  });

  test('the lines below a message say why, and are a part of it', async () => {
    for (const path of ['tsc/tsc.log', 'tsc/tsc-pretty.log']) {
      const { results } = await readText('tsc', text(path));
      expect(results[2]?.message, path).toBe([
        "Type '(to: (place: number) => void) => void' is not assignable to type '(to: (name: string) => void) => void'.", "  Types of parameters 'to' and 'to' are incompatible.",
        "    Types of parameters 'name' and 'place' are incompatible.", "      Type 'number' is not assignable to type 'string'.",
      ].join('\n'));
      expect(results[0]?.message, path).not.toContain('\n');
    }
  });

  test('a tree without a file, or with options that are none, was not looked at', async () => {
    expect(await readText('tsc', text('tsc/tsc-nothing.log'))).toMatchObject({ runSucceeded: false, oddities: [{ message: expect.stringMatching(/^tsc could not do its work: TS18003: No inputs/) as string, line: 1 }] });
    expect(await readText('tsc', "error TS5083: Cannot read file '/tmp/harbour/base.json'.\n")).toMatchObject({ runSucceeded: false });
    expect(await readText('tsc', "tsconfig.json(3,5): error TS5102: Option 'out' has been removed.\n")).toMatchObject({ runSucceeded: false, results: [{ rule: 'TS5102', file: 'tsconfig.json', line: 3 }] });
    expect(await readText('tsc', "quay.ts(3,5): error TS6133: 'tide' is declared but its value is never read.\n")).toMatchObject({ runSucceeded: true });
    expect(await readText('tsc', "error TS2688: Cannot find type definition file for 'tide'.\n")).toMatchObject({ runSucceeded: true, results: [{ rule: 'TS2688', file: null }] });
  });

  test('nothing printed, or by others alone, is nothing found', async () => {
    expect(await readText('tsc', '\n> harbour@1.0.0 types\n> tsc --noEmit\n\n')).toMatchObject({ tools: ['tsc'], results: [], runSucceeded: true });
    expect(await lines('tsc', "10:00:00 - Project 'a' is out of date", 'src/a.ts', '[10:00:00] Found 0 errors. Watching for file changes.')).toStrictEqual([]);
  });

  test.each<[line: string, expected: string]>([
    ['app/(dock)/[id]/page.tsx(3,4): error TS1: a (1,2): error TS3: b', 'high TS1 app/(dock)/[id]/page.tsx:3:4 a (1,2): error TS3: b'],
    ['C:\\harbour\\a.ts(3,4): warning TS1: a', 'medium TS1 C:\\harbour\\a.ts:3:4 a'],
    ['a.astro:3:4 - hint ts(6133): a', 'low TS6133 a.astro:3:4 a'],
    ['2026-11-20T10:00:00.1234567Z a.ts(3,4): error TS1: a', 'high TS1 a.ts:3:4 a'],
  ])('%s', async (line, expected) => expect(await lines('tsc', line)).toStrictEqual([expected]));

  test.each<[line: string, expected: string]>([
    ['##[error]a.ts(3,4): error TS1: a', 'high TS1 a.ts:3:4 a'],
    ['2026-11-20T10:00:00.1234567Z ##[error]error TS1: a', 'high TS1 null:null:null a'],
    ['packages/quay types: src/a.ts(3,4): error TS1: a', 'high TS1 packages/quay/src/a.ts:3:4 a'],
    ['. types: src/a.ts(3,4): error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['packages/quay types: /harbour/a.ts(3,4): error TS1: a', 'high TS1 /harbour/a.ts:3:4 a'],
    ['@harbour/quay:types: src/a.ts:3:4 - error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['@harbour/quay: src/a.ts(3,4): error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['[@harbour/quay]: src/a.ts(3,4): error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['➤ YN0000: [@harbour/quay]: src/a.ts(3,4): error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['[types] src/a.ts(3,4): error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['#12 3.456 src/a.ts(3,4): error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['10:00:00 quay | error TS1: a', 'high TS1 null:null:null a'],
    ['Error: src/a.ts:3:4 - error TS1: a', 'high TS1 src/a.ts:3:4 a'],
    ['\u001b[2K\u001b[1G\u001b]8;;file:///a.ts\u001b\\a.ts\u001b]8;;\u001b\\(3,4): error TS1: a', 'high TS1 a.ts:3:4 a'],
  ])('what others put before a line is no part of it: %s', async (line, expected) => expect(await lines('tsc', line)).toStrictEqual([expected]));

  test('a log that begins with a label is no list', () => {
    for (const label of ['[types] ', '[3/9] ', '[10:00:00 AM] begun\n']) expect(detectAnalysisFormat('a.log', bytesOf(`${label}a.ts(3,4): error TS1: a\n`)), label).toBe('tsc');
    expect(detectAnalysisFormat('eslint.json', bytesOf('[ ]'))).toBe('eslint');
  });

  test('of several packages at once each has its own message and summary', async () => {
    const log = ['a:types: a.ts:1:1 - error TS1: a', 'b:types: b.ts:1:1 - error TS2: b', 'a:types:   why', 'b:types:   wherefore', 'a:types: Found 1 error in a.ts:1', 'b:types: Found 1 error in b.ts:1'];
    expect((await lines('tsc', ...log)).sort()).toStrictEqual(['high TS1 a.ts:1:1 a\n  why', 'high TS2 b.ts:1:1 b\n  wherefore']);
    expect(await refusalOf('tsc', `${log.join('\n').replace('b:types: Found 1', 'b:types: Found 2')}\n`)).toMatch(/^6: tsc counts 2 errors, and 1 are there/);
  });

  test('a summary that counts more than is there', async () => {
    const pretty = text('tsc/tsc-pretty.log');
    expect(pretty).toContain('Found 4 errors in 2 files.');
    expect(await refusalOf('tsc', pretty.slice(pretty.indexOf('\n\n') + 2))).toMatch(/tsc counts 4 errors, and 3 are there/);
    expect(await lines('tsc', 'a.ts:1:1 - error TS1: a', 'Found 1 error in a.ts:1', 'b.ts:1:1 - error TS1: b', 'Found 1 error in b.ts:1')).toHaveLength(2);
    expect(await refusalOf('tsc', 'a.ts(1,1): error TS1: a')).toMatch(/its last line does not end/);
  });
});

describe('svelte-check', () => {
  test('both of its outputs for machines say the same, and one of them the rules', async () => {
    const expected = [...BERTH, 'high TS2304 port/Berth.svelte:5:11', 'high TS2322 port/Berth.svelte:2:7', 'medium a11y_missing_attribute port/Berth.svelte:4:1'].sort();
    const absolute = (one: string) => one.replace(' /tmp/harbour/', ' ');
    expect((await found('svelte-check', 'svelte-check/machine-verbose.log')).map(absolute)).toStrictEqual(expected);
    const places = (list: readonly string[]) => list.map((one) => absolute(one).replace(/^(\w+) \S+/, '$1')).sort();
    expect(places(await found('svelte-check', 'svelte-check/machine.log'))).toStrictEqual(places(expected));
    expect(detectAnalysisFormat('check.log', bytesOf(`> svelte-check --output machine\n\n${text('svelte-check/machine.log')}`))).toBe('svelte-check');
  });

  test('behind the label of a runner of tasks', async () => {
    const log = ['quay:check: 1 START "/harbour"', 'quay:check: 1 ERROR "a.svelte" 1:2 "m"', 'quay:check: 1 COMPLETED 3 FILES 1 ERRORS 0 WARNINGS 1 FILES_WITH_PROBLEMS'];
    expect(await lines('svelte-check', ...log)).toStrictEqual(['high no-rule /harbour/a.svelte:1:2 m']);
    expect(await refusalOf('svelte-check', `${['port:check: 1 START "/port"', ...log].join('\n')}\n`)).toMatch(/begins, and did not end before/);
  });

  test('a rule that is no number of TypeScript is none', async () => {
    const log = '1 START "/a"\n1 {"type":"ERROR","filename":"a.svelte","start":{"line":0,"character":4},"end":{"line":0,"character":4},"message":"m","code":-1,"source":"js"}\n1 COMPLETED 3 FILES 1 ERRORS 0 WARNINGS 1 FILES_WITH_PROBLEMS\n';
    expect((await readText('svelte-check', log)).results).toMatchObject([{ rule: 'no-rule', line: 1, column: 5 }]);
  });

  test('what a threshold leaves out, and a run that breaks', async () => {
    expect(await readText('svelte-check', '1 START "/a"\n1 COMPLETED 3 FILES 0 ERRORS 2 WARNINGS 1 FILES_WITH_PROBLEMS\n')).toMatchObject({ tools: ['svelte-check'], results: [], runSucceeded: true });
    expect(await readText('svelte-check', '1 START "/a"\n1 FAILURE "Connection closed"\n')).toMatchObject({ runSucceeded: false, oddities: [{ message: 'svelte-check could not do its work: "Connection closed"', line: 2 }] });
  });

  test.each<[what: string, log: string, why: RegExp]>([
    ['no end', '1 START "/a"\n', /did not come to its end/],
    ['no start', '1 ERROR "a.svelte" 1:2 "m"\n', /stands before its start/],
    ['an error less than it counts', '1 START "/a"\n1 COMPLETED 3 FILES 1 ERRORS 0 WARNINGS 1 FILES_WITH_PROBLEMS\n', /^2: svelte-check counts other problems than are there/],
    ['a warning less than it counts', '1 START "/a"\n1 WARNING "a.svelte" 1:2 "m"\n1 COMPLETED 3 FILES 0 ERRORS 2 WARNINGS 1 FILES_WITH_PROBLEMS\n', /counts other problems/],
    ['words for people', '/tmp/harbour/port/Berth.svelte:2:7\nError: no\n', /did not come to its end/],
  ])('%s: refused', async (_, log, why) => expect(await refusalOf('svelte-check', log)).toMatch(why));
});

describe('MSBuild', () => {
  // By the description of the format and of its loggers; nothing here was written by a run.
  const build = [
    'MSBuild version 17.8.3+195e7f5a3 for .NET', '  Determining projects to restore...', '  All projects are up-to-date for restore.',
    '/harbour/port/Quay.cs(4,7): warning CS0168: The variable \'tide\' is declared but never used [/harbour/port/Port.csproj::TargetFramework=net8.0]',
    '/harbour/port/Quay.cs(4,7): warning CS0168: The variable \'tide\' is declared but never used [/harbour/port/Port.csproj::TargetFramework=net9.0]',
    'Berth.cs(9,13): error CS1002: ; expected [/harbour/port/Port.csproj]', '', 'Build FAILED.', '',
    '/harbour/port/Quay.cs(4,7): warning CS0168: The variable \'tide\' is declared but never used [/harbour/port/Port.csproj::TargetFramework=net8.0]',
    'Berth.cs(9,13): error CS1002: ; expected [/harbour/port/Port.csproj]', '    2 Warning(s)', '    1 Error(s)', '', 'Time Elapsed 00:00:01.23',
  ];

  test('what it tells again in its summary, and for each framework, is one', async () => {
    expect(await lines('msbuild', ...build)).toStrictEqual([
      "medium CS0168 /harbour/port/Quay.cs:4:7 The variable 'tide' is declared but never used", 'high CS1002 /harbour/port/Berth.cs:9:13 ; expected',
    ]);
    expect(await readText('msbuild', `${build.join('\n')}\n`)).toMatchObject({ tools: ['msbuild'], runSucceeded: true, oddities: [] });
    expect(await refusalOf('msbuild', '    0 Warning(s)\n    3 Error(s)\n')).toMatch(/^2: MSBuild counts 3 errors, and none is there/);
    for (const failed of ['Build FAILED.', 'Build failed in 0.5s', '========== Rebuild All: 2 succeeded, 1 failed, 0 skipped ==========']) expect(await refusalOf('msbuild', `${failed}\n`)).toMatch(/^1: MSBuild says that the build failed, and no error is there/);
    expect(await lines('msbuild', '========== Build: 2 succeeded, 0 failed, 3 up-to-date, 0 skipped ==========')).toStrictEqual([]);
    expect(await refusalOf('msbuild', '  port net9.0 failed with 1 error(s) (0.2s)\n')).toMatch(/counts 1 errors/);
  });

  test('the terminal logger counts before it lists', async () => {
    expect(await lines('msbuild', '  port net9.0 failed with 1 error(s) (0.2s)', '    /harbour/a.cs(3,5): error CS1002: ; expected', '', 'Build failed with 1 error(s) in 0.5s')).toStrictEqual(['high CS1002 /harbour/a.cs:3:5 ; expected']);
  });

  test.each<[line: string, expected: string | null]>([
    ['a.cs(1,2): error EnableGenerateDocumentationFile: x [/harbour/a.csproj]', 'high EnableGenerateDocumentationFile /harbour/a.cs:1:2 x'], ['a.cs(1,2): warning MOOR_12-b: x', 'medium MOOR_12-b a.cs:1:2 x'], ['/harbour/a.cs(3): error TESTERROR: x', 'high TESTERROR /harbour/a.cs:3:null x'],
    ['2026-11-20T10:00:00.1234567Z ##[error]a.cs(1,2): error CS1: x [/harbour/a.csproj]', 'high CS1 /harbour/a.cs:1:2 x'],
    ['quay:build: a.cs(1,2): error CS1: x', 'high CS1 a.cs:1:2 x'], ['quay/port build: a.cs(1,2): error CS1: x', 'high CS1 quay/port/a.cs:1:2 x'],
    ['19:14:45 [DBG] C:\\harbour\\a.cs(1,2): error CS0103: x [C:\\harbour\\a.csproj]', 'high CS0103 C:\\harbour\\a.cs:1:2 x'],
    ['3>C:\\harbour\\tide.cpp(41): fatal error C1083: Cannot open include file: \'gale.h\'', "high C1083 C:\\harbour\\tide.cpp:41:null Cannot open include file: 'gale.h'"],
    ['    /harbour/a.fs(3,5,3,9): error FS0039: The value is not defined. [/harbour/a.fsproj]', 'high FS0039 /harbour/a.fs:3:5 The value is not defined.'],
    ['CSC : error CS5001: Program does not contain a static Main method [/harbour/port/Port.csproj]', 'high CS5001 /harbour/port/Port.csproj:null:null Program does not contain a static Main method'],
    ['/harbour/port/Port.csproj : error NU1101: Unable to find package Tide. [/harbour/Harbour.sln]', 'high NU1101 /harbour/port/Port.csproj:null:null Unable to find package Tide.'],
    ['tide.obj : error LNK2019: unresolved external symbol moor', 'high LNK2019 tide.obj:null:null unresolved external symbol moor'],
    ['EXEC : error : the tide is out [/harbour/port/Port.csproj]', 'high no-rule /harbour/port/Port.csproj:null:null the tide is out'],
    ['warning MSB3277: Found conflicts [/harbour/port/Port.csproj]', 'medium MSB3277 /harbour/port/Port.csproj:null:null Found conflicts'],
    ['Quay/Area 51 (old)/a.cs(1,2): warning IDE0051: x', 'medium IDE0051 Quay/Area 51 (old)/a.cs:1:2 x'],
    ['  Port -> /harbour/port/bin/Debug/net9.0/Port.dll', null], ['Build succeeded with 1 warning(s) in 2.1s', null], ['error: the tide is out', null], ['    0 Error(s)', null], ['  no error here: none', null],
  ])('%s', async (line, expected) => expect(await lines('msbuild', line)).toStrictEqual(expected === null ? [] : [expected]));

  test('a line that is too long is a message all the same', async () => {
    const { results, oddities } = await readText('msbuild', `a.cs(1,2): error CS1: ${'x'.repeat(20_000)}\n`);
    expect([results.length, oddities]).toStrictEqual([1, [{ message: 'line 1 has 20022 characters, of which 16384 were read', line: 1 }]]);
  });

  test('a command line without a project was no build', async () => {
    expect(await readText('msbuild', 'MSBUILD : error MSB1009: Project file does not exist.\nSwitch: harbour.slnx\n')).toMatchObject({ runSucceeded: false, oddities: [{ message: 'MSBuild could not do its work: MSB1009: Project file does not exist.', line: 1 }] });
  });
});

describe('lines by the GNU standards', () => {
  test.each<[path: string, violations: string[]]>([
    ['gnu/gcc.log', ['medium -Wint-conversion port/tide.c:2:52', 'medium -Wsign-compare port/tide.c:2:68', 'medium -Wuninitialized port/tide.c:2:68']],
    ['gnu/mypy.log', ['high arg-type port/tide.py:4:null', 'high return-value port/tide.py:3:null']],
    ['gnu/pylint.log', ['low invalid-name port/tide.py:4:null', 'low missing-function-docstring port/tide.py:2:null', 'low missing-module-docstring port/tide.py:1:null', 'medium unused-import port/tide.py:1:null']],
    ['gnu/flake8.log', ['high E302 port/tide.py:2:1', 'high E305 port/tide.py:4:1', 'high E741 port/tide.py:4:1', 'high F401 port/tide.py:1:1']],
    ['gnu/yamllint.log', ['high colons port/tide.yml:1:9', 'high key-duplicates port/tide.yml:3:1', 'medium document-start port/tide.yml:1:1']],
    ['gnu/shellcheck.log', ['high SC2045 port/tide.sh:2:10', 'low SC2086 port/tide.sh:2:25']],
  ])('%s', async (path, violations) => {
    expect(await found('gnu', path)).toStrictEqual([...violations].sort());
    expect(await readText('gnu', text(path))).toMatchObject({ tools: ['gnu'], runSucceeded: true, oddities: [] });
  });

  test.each<[line: string, expected: string | null]>([
    ['  /harbour/a.js:3:3: \'foo\' is not defined. (no-undef)', "high no-undef /harbour/a.js:3:3 'foo' is not defined."],
    ['  /harbour/a.js:1:1: Unexpected var (or none). (import/no-var) (warning)', 'medium import/no-var /harbour/a.js:1:1 Unexpected var (or none).'],
    ['  /harbour/a.c:1:1: two blanks before a file of C', null],
    ['/harbour/a.html:2:1: Tag must be paired, missing: [ </p> ]. [error/tag-pair]', 'high tag-pair /harbour/a.html:2:1 Tag must be paired, missing: [ </p> ].'],
    ['/harbour/a.html:1:1: No title. [warning/title-require]', 'medium title-require /harbour/a.html:1:1 No title.'],
    ['a.c:4: no sight', 'high no-rule a.c:4:null no sight'],
    ['a.y:4.7-5.9: error: no sight', 'high no-rule a.y:4:7 no sight'],
    ['a.y:4.7-9: warning: no sight [-Wother]', 'medium -Wother a.y:4:7 no sight'],
    ['a.c:4-5: no sight', 'high no-rule a.c:4:null no sight'],
    ['a.py:3:12:3:15: error: no sight  [return-value]', 'high return-value a.py:3:12 no sight'],
    ['C:\\quay side\\a.c:4:7: fatal error: no sight', 'high no-rule C:\\quay side\\a.c:4:7 no sight'],
    ['vet: ./a.go:4:7: undefined: tide', 'high no-rule ./a.go:4:7 undefined: tide'],
    ['Makefile:4: *** missing separator.  Stop.', 'high no-rule Makefile:4:null *** missing separator.  Stop.'],
    ['a.rb:4:7: C: [Correctable] Style/For: Prefer each.', 'low Style/For a.rb:4:7 Prefer each.'],
    ['a.rb:4:7: W: Lint/UselessAssignment: no sight', 'medium Lint/UselessAssignment a.rb:4:7 no sight'],
    ["/harbour/a.js:4:7: 'tide' is not defined. [Error/no-undef]", "high no-undef /harbour/a.js:4:7 'tide' is not defined."],
    ['a.ts:4:7: no sight [Warning/@typescript-eslint/no-explicit-any]', 'medium @typescript-eslint/no-explicit-any a.ts:4:7 no sight'],
    ['a.css:4:7: no sight (block-no-empty) [error]', 'high block-no-empty a.css:4:7 no sight'],
    ['a.swift:4:7: warning: Force Cast Violation: no sight (force_cast)', 'medium force_cast a.swift:4:7 Force Cast Violation: no sight'],
    ['a.go:4:7: this value of err is never used (SA4006)', 'high SA4006 a.go:4:7 this value of err is never used'],
    ['a.md:4:7:Vale.Spelling:Did you mean tide?', 'high Vale.Spelling a.md:4:7 Did you mean tide?'],
    ['a.yml:4: name[missing]: All tasks should be named.', 'high name[missing] a.yml:4:null All tasks should be named.'],
    ['a.py:4:7: note: Use "-> None" if it returns nothing  [annotation-unchecked]', 'low annotation-unchecked a.py:4:7 Use "-> None" if it returns nothing'],
    ['\u001b[1ma.c:4:7: \u001b[31merror: \u001b[0mno sight', 'high no-rule a.c:4:7 no sight'],
    ['a.c:4:7: the value (expected)', 'high no-rule a.c:4:7 the value (expected)'],
    ['m.rs:4:7: error[E0308]: mismatched types', 'high E0308 m.rs:4:7 mismatched types'],
    ['port/Tide.java:4: warning: [rawtypes] found raw type: List', 'medium rawtypes port/Tide.java:4:null found raw type: List'],
    ['a.py:4: [W0621(redefined-outer-name), moor] Redefining name', 'medium redefined-outer-name a.py:4:null Redefining name'],
    ['a.c:0:  No copyright message found.  [legal/copyright] [5]', 'high legal/copyright a.c:null:null No copyright message found.'],
    ['\u001b[01m\u001b[Ka.c:4:7:\u001b[m\u001b[K \u001b[01;35m\u001b[Kwarning: \u001b[m\u001b[Kno sight [-Wtide]', 'medium -Wtide a.c:4:7 no sight'],
    ['packages/quay lint: port/a.py:4:7: E501 no sight', 'high E501 packages/quay/port/a.py:4:7 no sight'], ['quay:lint: a.py:4:7: E501 no sight', 'high E501 a.py:4:7 no sight'], ['[3/9] a.c:4:7: warning: no sight', 'medium no-rule a.c:4:7 no sight'],
    ['2026-11-20T10:00:00.1234567Z ##[error]a.c:4:7: error: no sight', 'high no-rule a.c:4:7 no sight'], ['2026-11-20T10:00:00.123456Z 01O port/a.c:4:7: warning: no sight', 'medium no-rule port/a.c:4:7 no sight'],
    ['quay side.c:4:7: warning: no sight', 'medium no-rule quay side.c:4:7 no sight'], ['    [javac] /harbour/A.java:4: error: no sight', 'high no-rule /harbour/A.java:4:null no sight'],
    ['a.md:4:7 MD022/blanks-around-headings/blanks-around-headers no sight', 'high MD022 a.md:4:7 no sight'], ['a.md:4 MD041/first-line-heading no sight', 'high MD041 a.md:4:null no sight'], ['a.md:4:7 error MD022/blanks-around-headings no sight', 'high MD022 a.md:4:7 no sight'],
    ['Dockerfile:4 DL3006 \u001b[1;93mwarning\u001b[0m: no sight', 'medium DL3006 Dockerfile:4:null no sight'],
    ['  /harbour/a.py:4:7 - error: "tide" is not defined (reportUndefinedVariable)', 'high reportUndefinedVariable /harbour/a.py:4:7 "tide" is not defined'], ['  a.py:4:7 - warning: no sight', 'medium no-rule a.py:4:7 no sight'],
    ['[WARN] /harbour/A.java:4:7: no sight [LineLength]', 'medium LineLength /harbour/A.java:4:7 no sight'], ['[ERROR] /harbour/A.java:[4,7] no sight', 'high no-rule /harbour/A.java:4:7 no sight'], ['[WARNING] /C:/harbour/A.java:[4,7] no sight', 'medium no-rule C:/harbour/A.java:4:7 no sight'],
    ['e: file:///harbour/A.kt:4:7 no sight', 'high no-rule /harbour/A.kt:4:7 no sight'], ['w: file:///harbour/A.kt:4:7 no sight', 'medium no-rule /harbour/A.kt:4:7 no sight'], ['e: /harbour/A.kt: (4, 7): no sight', 'high no-rule /harbour/A.kt:4:7 no sight'],
    ['%Warning-WIDTH: a.v:4:7: no sight', 'medium WIDTH a.v:4:7 no sight'], ['ERROR: /harbour/BUILD:4:7: no sight', 'high no-rule /harbour/BUILD:4:7 no sight'], ['WARNING: a.rst:4: no sight', 'medium no-rule a.rst:4:null no sight'],
    ['a.tf:4:7: Warning - no sight (terraform_required_version)', 'medium terraform_required_version a.tf:4:7 no sight'], ['a.c:4: 7 sights', 'high no-rule a.c:4:null 7 sights'],
    ['a.c:4:7: warning: no sight [\u001b]8;;https://gcc.example/-Wtide\u0007-Wtide\u001b]8;;\u0007]', 'medium -Wtide a.c:4:7 no sight'],
    ['a.c:4:7: portability: no sight [AssignmentIntegerToAddress]', 'medium AssignmentIntegerToAddress a.c:4:7 no sight'],
    ['[INFO] --- compiler:3.11.0:compile (default-compile) @ quay ---', null], ['[INFO] <<< source:3.3.0:jar (attach-sources) < generate-sources @ quay <<<', null], ['08:52:34 [INFO] --- jacoco-maven-plugin:0.8.11:report (report) @ quay ---', null],
    ['[WARNING] /harbour/A.kt: (4, 7) no sight', 'medium no-rule /harbour/A.kt:4:7 no sight'],
    ["/quay/orphan.rst: WARNING: document isn't included in any toctree [toc.not_included]", "medium toc.not_included /quay/orphan.rst:null:null document isn't included in any toctree"],
    ['C:\\quay\\tide.py:docstring of tide.moor:5: WARNING: no sight [docutils]', 'medium docutils C:\\quay\\tide.py:null:null docstring of tide.moor: no sight'],
    ['/quay/tide.py:docstring of tide.Moor:: ERROR: no sight', 'high no-rule /quay/tide.py:null:null docstring of tide.Moor: no sight'], ['index.rst:4: CRITICAL: no sight [docutils]', 'high docutils index.rst:4:null no sight'],
    ['[quay/tide.proto:4:7] no sight', 'high no-rule quay/tide.proto:4:7 no sight'],
    ['[tide.service:12:30] begun', null], ['[quay/tide.ts:4:7] begun', null], ['Berths: (4, 7) taken', null], ['[INFO] Tests: (4, 7) done', null],
    ['[12:30:45] begun', null], ['[2026-11-20 12:30:45] begun', null],
    ['  /quay/tide.js:4:7: Strings must use singlequote.', 'high no-rule /quay/tide.js:4:7 Strings must use singlequote.'], ['  C:\\quay\\tide.jsx:4:7: no sight (no-unused-vars)', 'high no-unused-vars C:\\quay\\tide.jsx:4:7 no sight'],
    ['  /quay/tide.js:4:7: Extra semicolon. (semi)', 'high semi /quay/tide.js:4:7 Extra semicolon.'], ['  /quay/tide.js:4:7: no sight (no-var) (warning)', 'medium no-var /quay/tide.js:4:7 no sight'],
    ['127.0.0.1:8080: refused', null], ['Nov 28 08:38:13 begun', null],
    ['/usr/include/c++/12/bits/stl_algo.h:1809:14:   required from here', null],
    ['/usr/bin/ld: quay/a.c:4: undefined reference to `moor\'', 'high no-rule quay/a.c:4:null undefined reference to `moor\''],
    ['deploy:4:7: warning: no sight [SC2034]', 'medium SC2034 deploy:4:7 no sight'], ['deploy:4:7: F401 no sight', 'high F401 deploy:4:7 no sight'], ['deploy:4: error: no sight', 'high no-rule deploy:4:null no sight'],
    ['a.c:4:7: note: declared here', null], ['In file included from a.c:4:', null], ['In file included from quay/a.h:4:0,', null], ['                 from b.c:4:', null], ['make: *** [Makefile:4: all] Error 1', null],
    ['12:30:45: begun', null], ['[12:30:45: begun', null], ['2026-11-20T10:30:45: begun', null], ['localhost:8080: refused', null], ['http://harbour.example:80: refused', null],
    ['    4:7: no sight', null], ['a.c:4:7', null], ['a.c: In function tide', null], ['    at moor (a.js:4:7)', null], ['cc1: all warnings being treated as errors', null],
  ])('%s', async (line, expected) => expect(await lines('gnu', line)).toStrictEqual(expected === null ? [] : [expected]));

  test('a message on several lines has its rule behind the last', async () => {
    expect(await lines('gnu',
      'a.py:3: error: Incompatible return value type (got "str", expected', '"dict[str, list[tuple[int, str, float]]]")  [return-value]', '        return name', '               ^~~~',
      'a.py:4: error: Argument 1 to "moor" has incompatible type "int"; expected "str"', ' [arg-type]', '    moor(1, 2)', 'a.py:5: error: no sight', '    depths = a [tide]', '    ^~~~',
      '  /harbour/a.py:6:5 - error: Type "int" is not assignable to declared type "str"', '    "int" is not assignable to "str" (reportAssignmentType)', 'a.c:7: error: no sight', 'made all [tide]', 'a.py:8: error: no sight',
    )).toStrictEqual([
      'high return-value a.py:3:null Incompatible return value type (got "str", expected "dict[str, list[tuple[int, str, float]]]")', 'high arg-type a.py:4:null Argument 1 to "moor" has incompatible type "int"; expected "str"',
      'high no-rule a.py:5:null no sight', 'high reportAssignmentType /harbour/a.py:6:5 Type "int" is not assignable to declared type "str" "int" is not assignable to "str"', 'high no-rule a.c:7:null no sight', 'high no-rule a.py:8:null no sight',
    ]);
  });

  test('gfortran has the place before the source, and the message behind it', async () => {
    expect(await lines('gnu', 'a.f90:3:5:', '', '    3 |   x = 1', '      |     1', "Error: Symbol 'x' at (1) has no IMPLICIT type", 'a.f90:4:6:', '', '    4 | y', '      | 1', "Warning: Unused variable 'y' declared at (1) [-Wunused-variable]", 'Error: of nobody')).toStrictEqual([
      "high no-rule a.f90:3:5 Symbol 'x' at (1) has no IMPLICIT type", "medium -Wunused-variable a.f90:4:6 Unused variable 'y' declared at (1)",
    ]);
    expect((await readText('gnu', 'Error: of nobody\nERROR: Analysis failed\n')).oddities).toStrictEqual([{ message: 'Error: of nobody', line: 1 }, { message: 'ERROR: Analysis failed', line: 2 }]);
  });

  test('an error of a program as a whole is told, as no place says it', async () => {
    const { results, oddities } = await readText('gnu', 'a.c:4:7: warning: no sight\n/usr/bin/ld: /tmp/a.o: in function `main\':\na.c:(.text+0x5): undefined reference to `moor\'\ncollect2: error: ld returned 1 exit status\nld.lld: error: undefined symbol: moor\nerror: file not found: Tide.java\nerror: aborting due to 2 previous errors\nno error: here\n');
    expect(results).toHaveLength(1);
    expect(oddities).toStrictEqual([{ message: "a.c:(.text+0x5): undefined reference to `moor'", line: 3 }, { message: 'collect2: error: ld returned 1 exit status', line: 4 }, { message: 'ld.lld: error: undefined symbol: moor', line: 5 }, { message: 'error: file not found: Tide.java', line: 6 }]);
  });

  test('a long line is read as far as it is one, and a log without its end is not', async () => {
    const { results, oddities } = await readText('gnu', `a.c:1:2: ${'x'.repeat(5000)}\n`);
    expect([results.length, oddities]).toStrictEqual([1, [{ message: 'line 1 has 5009 characters, of which 4096 were read', line: 1 }]]);
    expect(await refusalOf('gnu', 'a.c:1:2: x')).toMatch(/its last line does not end/);
  });
});
