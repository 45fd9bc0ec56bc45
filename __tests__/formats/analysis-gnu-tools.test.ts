import { describe, expect, test } from 'vitest';
import { readText } from './analysis-fixtures.js';

async function lines(...printed: string[]): Promise<string[]> {
  const { results } = await readText('gnu', `${printed.join('\n')}\n`);
  return results.map(({ severity, rule, file, line, column, message }) => `${severity} ${rule} ${file}:${line}:${column} ${message}`);
}

describe('lines of linters that have the place, the severity or the rule elsewhere', () => {
  test.each<[line: string, expected: string | null]>([
    // ty, html-validate, Pyrefly, Refurb.
    ['a.py:4:7: error[invalid-assignment] no sight', 'high invalid-assignment a.py:4:7 no sight'], ['a.py:4:7: warning[deprecated] no sight', 'medium deprecated a.py:4:7 no sight'],
    ['/quay/a.html:4:7: error [wcag/h37] no sight', 'high wcag/h37 /quay/a.html:4:7 no sight'], ['/quay/a.html:4:7: warning [no-inline-style] no sight', 'medium no-inline-style /quay/a.html:4:7 no sight'],
    ["ERROR a.py:4:7-9: `Literal['']` is no `int` [bad-assignment]", "high bad-assignment a.py:4:7 `Literal['']` is no `int`"], [' WARN a.py:4:7-5:2: no sight [deprecated]', 'medium deprecated a.py:4:7 no sight'], [' INFO a.py:4:7: revealed type: int [reveal-type]', 'low reveal-type a.py:4:7 revealed type: int'],
    [' INFO 2 errors', null], ['INFO begun at 12:30:45: moored', null],
    ['./a.py:4:7 [FURB101]: Replace `x`', 'high FURB101 ./a.py:4:7 Replace `x`'], ['a.py:4:7: [E501] no sight', 'high no-rule a.py:4:7 [E501] no sight'],
    // Go, of elements of arrays; a letter that is no severity.
    ['./a.go:4:7: c[i] (map index expression of type int) is not used', 'high no-rule ./a.go:4:7 c[i] (map index expression of type int) is not used'], ['./a.go:4:7: info[idx] (variable of type int) is not used', 'high no-rule ./a.go:4:7 info[idx] (variable of type int) is not used'],
    ['a.py:4:7: style [tide] no sight', 'high no-rule a.py:4:7 style [tide] no sight'], ['a.py:4:7: W605:no sight', 'high no-rule a.py:4:7 W605:no sight'],
    // Luacheck, cfn-lint, cpplint, Perl::Critic.
    ["a.lua:4:7: (W111) setting non-standard global variable 'x'", "medium W111 a.lua:4:7 setting non-standard global variable 'x'"], ['a.lua:4:7: (E011) expected expression', 'high E011 a.lua:4:7 expected expression'],
    ['t.yaml:4:7:4:9:W2001:Parameter P not used.', 'medium W2001 t.yaml:4:7 Parameter P not used.'], ['t.yaml:4:7:4:9:E3002:no sight', 'high E3002 t.yaml:4:7 no sight'], ['t.yaml:4:7:4:9:I3011:no sight', 'low I3011 t.yaml:4:7 no sight'],
    ['a.cc:4:  snprintf is better than strcpy  [runtime/printf] [4]', 'high runtime/printf a.cc:4:null snprintf is better than strcpy'], ['a.cc:4: a [tide] [4]', 'high no-rule a.cc:4:null a [tide] [4]'],
    ['a.pl:4:7: no sight [TestingAndDebugging::RequireUseStrict]', 'high TestingAndDebugging::RequireUseStrict a.pl:4:7 no sight'],
    // Error Prone, by itself and under Maven.
    ['A.java:4: warning: [ReferenceEquality] no sight', 'medium ReferenceEquality A.java:4:null no sight'], ['[ERROR] /quay/A.java:[4,7] [DeadException] no sight', 'high DeadException /quay/A.java:4:7 no sight'], ['A.java:4: [Mooring] no sight', 'high no-rule A.java:4:null [Mooring] no sight'],
    // PMD, vnu, docutils and rstcheck, ktlint.
    ['./A.java:4:\tNoPackage:\tno sight', 'high NoPackage ./A.java:4:null no sight'],
    ['"file:/quay%20side/a.html":4.7-4.9: error: End tag “p” seen.', 'high no-rule /quay side/a.html:4:7 End tag “p” seen.'], ['"file:/C:/quay/a.html":4.7: info warning: no sight', 'medium no-rule C:/quay/a.html:4:7 no sight'],
    ['a.rst:4: (INFO/1) no sight', 'low no-rule a.rst:4:null no sight'], ['a.rst:4: (WARNING/2) no sight', 'medium no-rule a.rst:4:null no sight'], ['a.rst:4: (SEVERE/4) no sight', 'high no-rule a.rst:4:null no sight'],
    ['/quay/a.kt:4:7: Missing spacing before "{" (standard:curly-spacing)', 'high standard:curly-spacing /quay/a.kt:4:7 Missing spacing before "{"'],
    // ansible-lint, whose markup shows.
    ['p.yml:4:7: name[play][/]: All plays should be named.', 'high name[play] p.yml:4:7 All plays should be named.'],
    // HAML-Lint, Slim-Lint, SCSS-Lint, dotenv-linter, puppet-lint.
    ['a.haml:4 [W] LineLength: no sight', 'medium LineLength a.haml:4:null no sight'], ['a.slim:4 [E] no sight', 'high no-rule a.slim:4:null no sight'], ['a.scss:4:7 [W] Comment: no sight', 'medium Comment a.scss:4:7 no sight'],
    ['.env:4 DuplicatedKey: no sight', 'high DuplicatedKey .env:4:null no sight'], ['quay/.env.local:4 LowercaseKey: no sight', 'high LowercaseKey quay/.env.local:4:null no sight'], ['quay:4 DuplicatedKey: no sight', null],
    ['m/a.pp - WARNING: no sight on line 4 (check: documentation)', 'medium documentation m/a.pp:4:null no sight'], ['m/a.pp - ERROR: no sight on line 4 col 7 (check: 140chars)', 'high 140chars m/a.pp:4:null no sight'],
    // Hosts, programs and times.
    ['at Quay.moor (/app/quay.js:4:7)', null], ['redis:7 [I] ready', null], ['quay.example.com:443 [E] Moor: no sight', null], ['quay.go:4 [I] begun', null], ['2026-11-28_10:22:33 - moored', null], ['28.11.2026-10:22:33 - moored', null], ['20261128-10:22:33 moored', null],
    // cspell, TSLint's prose, `compact`, JSHint.
    ['a.md:4:7 - Unknown word (tiide) fix: (tide)', 'high no-rule a.md:4:7 Unknown word (tiide) fix: (tide)'],
    ["ERROR: a.ts:4:7 - Forbidden 'var'", "high no-rule a.ts:4:7 Forbidden 'var'"], ["WARNING: /quay/a.ts:4:7 - Forbidden 'var'", "medium no-rule /quay/a.ts:4:7 Forbidden 'var'"], ['a.ts:4:7 - no sight', 'high no-rule a.ts:4:7 no sight'], ['a.ts:4:7 - error TS2322: no sight', 'high TS2322 a.ts:4:7 no sight'],
    ['/quay/a.js: line 4, col 7, Warning - no sight (or none). (@harbour/no-var)', 'medium @harbour/no-var /quay/a.js:4:7 no sight (or none).'], ['/quay/a.css: line 4, col 7, error - no sight (block-no-empty)', 'high block-no-empty /quay/a.css:4:7 no sight'],
    ["C:\\quay\\a.js: line 4, col 7, Error - Parsing error: The keyword 'let' is reserved", "high no-rule C:\\quay\\a.js:4:7 Parsing error: The keyword 'let' is reserved"], ['a.js: line 4, col 7, Missing semicolon.', 'high no-rule a.js:4:7 Missing semicolon.'],
    // PHP, checkbashisms, deptry.
    ["PHP Parse error:  Unclosed '(' on line 2 in a.php on line 4", "high no-rule a.php:4:null Parse error: Unclosed '(' on line 2"], ["Parse error: Unclosed '(' on line 2 in a.php on line 4", "high no-rule a.php:4:null Parse error: Unclosed '(' on line 2"], ['Fatal error: no sight in quay side/a.php on line 4', 'high no-rule quay side/a.php:4:null Fatal error: no sight'], ['No syntax errors detected in a.php', null],
    ['possible bashism in a.sh line 4 (alternative test command ([[ foo ]] should be [ foo ])):', 'medium no-rule a.sh:4:null alternative test command ([[ foo ]] should be [ foo ])'],
    ["pyproject.toml: DEP002 'tide' defined as a dependency but not used in the codebase", "high DEP002 pyproject.toml:null:null 'tide' defined as a dependency but not used in the codebase"], ["a.py:4:7: DEP001 'tide' imported but missing", "high DEP001 a.py:4:7 'tide' imported but missing"],
  ])('%s', async (line, expected) => expect(await lines(line)).toStrictEqual(expected === null ? [] : [expected]));
});

describe('messages below their file', () => {
  test('of Oxlint', async () => {
    expect(await lines('quay/a.js', "  4:7   warning  Function 'moor' is never used.  eslint(no-unused-vars)", '  5:7   error    Unexpected token')).toStrictEqual(["medium eslint(no-unused-vars) quay/a.js:4:7 Function 'moor' is never used.", 'high no-rule quay/a.js:5:7 Unexpected token']);
  });

  test('of ESLint, html-validate and Solhint', async () => {
    expect(await lines(
      '', '/quay side/a.js', "  4:7   error    Unexpected 'debugger' statement  no-debugger", '  4:17  warning  no  sight  @harbour/no-var', '  0:0   warning  File ignored', '',
      'quay/b.sol', '  1:1  error  Parsing error: no sight', '', '✖ 4 problems (2 errors, 2 warnings)', '  5:6  error  of no file  no-var',
    )).toStrictEqual([
      "high no-debugger /quay side/a.js:4:7 Unexpected 'debugger' statement", 'medium @harbour/no-var /quay side/a.js:4:17 no  sight', 'medium no-rule /quay side/a.js:null:null File ignored', 'high no-rule quay/b.sol:1:1 Parsing error: no sight',
    ]);
  });

  test('of a message over several lines (React), after which the file goes on', async () => {
    const message = ['  4:7  warning  Error: no sight', '', 'See the chart, which is in tide.', '', '/quay/a.js:4:7', '> 4 | quay.tide', '    | ^^^^', '  h/sight'];
    expect(await lines('/quay/a.js', ...message, '  5:1  error    no tide  no-undef', ...message, '', '/quay/b.js', '  6:1  error  no tide  no-undef', '  7:1  error  Parsing error: no sight', '', '✖ 4 problems', '  8:1  error  of no file  no-var')).toStrictEqual([
      'medium no-rule /quay/a.js:4:7 Error: no sight', 'high no-undef /quay/a.js:5:1 no tide', 'medium no-rule /quay/a.js:4:7 Error: no sight', 'high no-undef /quay/b.js:6:1 no tide', 'high no-rule /quay/b.js:7:1 Parsing error: no sight',
    ]);
  });

  test('of Stylelint, yamllint, remark and alex', async () => {
    expect(await lines(
      'quay/a.css', '  4:7  ✖  Unknown property "colr"  property-no-unknown', '  5:7  ⚠  no sight              block-no-empty', '', 'a.yaml', '  1:1       warning  missing document start "---"  (document-start)', '  3:1       error    syntax error: no sight (syntax)', '',
      'a.md', '1:4       warning Unexpected `2` spaces no-heading-content-indent remark-lint', '5:17-5:20 warning no sight (`\\[`)     no-undefined-references   remark-lint', '   5:1-5:3  warning  `He` may be insensitive  he-she  retext-equality',
    )).toStrictEqual([
      'high property-no-unknown quay/a.css:4:7 Unknown property "colr"', 'medium block-no-empty quay/a.css:5:7 no sight', 'medium document-start a.yaml:1:1 missing document start "---"', 'high syntax a.yaml:3:1 syntax error: no sight',
      'medium no-heading-content-indent a.md:1:4 Unexpected `2` spaces', 'medium no-undefined-references a.md:5:17 no sight (`\\[`)', 'medium he-she a.md:5:1 `He` may be insensitive',
    ]);
  });

  test('of a file that remark could not read', async () => {
    const { results, oddities } = await readText('gnu', 'a.md\n error Cannot process file\n\nb.md\n error No such file or folder\n\n\u2716 2 errors\n');
    expect(results).toStrictEqual([]);
    expect(oddities).toMatchObject([{ message: 'Error: a.md: Cannot process file', line: 2 }, { message: 'Error: b.md: No such file or folder', line: 5 }]);
  });

  test('of pydocstyle and Reek', async () => {
    expect(await lines('./a.py:1 at module level:', '        D100: Missing docstring in public module', './a.py:4 in public function `moor`:', '        D103: no sight', 'a.rb -- 2 warnings:', "  [4, 7]:DuplicateMethodCall: Quay#moor calls 'tide' 2 times", '  [1]:IrresponsibleModule: no sight')).toStrictEqual([
      'high D100 ./a.py:1:null Missing docstring in public module', 'high D103 ./a.py:4:null no sight', "medium DuplicateMethodCall a.rb:4:null Quay#moor calls 'tide' 2 times", 'medium IrresponsibleModule a.rb:1:null no sight',
    ]);
  });

  test('of detect-secrets, which says the type above', async () => {
    expect(await lines('Location:    a.py:1', 'Secret Type: AWS Access Key', 'Location:    a.py:4', '', 'Secret Type: Secret Keyword', 'Location:    quay side/a.py:7', 'Location:    quay side/a.py:9')).toStrictEqual(['high no-rule a.py:4:null Secret of type AWS Access Key', 'high no-rule quay side/a.py:7:null Secret of type Secret Keyword']);
  });

  test('of two packages whose lines a runner of tasks mixes', async () => {
    expect(await lines('packages/quay lint: a.js', 'packages/moor lint: b.js', 'packages/quay lint:   4:7  error  no sight  no-var', 'packages/moor lint:   5:7  error  no sight  no-var', 'packages/quay lint: ', 'packages/quay lint:   6:7  error  of no file  no-var')).toStrictEqual(['high no-var packages/quay/a.js:4:7 no sight', 'high no-var packages/moor/b.js:5:7 no sight']);
  });

  test('a time of a log is no place', async () => {
    expect(await lines('Moored. All of it', '  10:15  error  of no file', 'quay/tide.log', '10:15 info begun', '10:16 error  no sight  no-var', '  Building quay/a.js', '  at 4:7 error')).toStrictEqual([]);
  });
});
