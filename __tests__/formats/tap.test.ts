import { describe, expect, it } from 'vitest';
import { createTapReader } from '../../src/formats/tests/tap.js';
import { bytesOf, readIn } from './read-report.js';

const read = (tap: string) => readIn(createTapReader('out/quay.tap'), bytesOf(tap));
const factsOf = (tap: string) => {
  const result = read(tap);
  if (!result.ok) throw new Error(`${result.error.location?.line}: ${result.error.message}`);
  return result.value;
};
const totals = (tap: string) => {
  const { passed, failed, errors, skipped } = factsOf(tap);
  return [passed, failed, errors, skipped];
};
const problemOf = (tap: string) => {
  const result = read(tap);
  if (result.ok) throw new Error(`expected a problem, read ${JSON.stringify(result.value)}`);
  return `${result.error.location?.line}: ${result.error.message}`;
};

describe('KTAP', () => {
  const ktap = (indent: string): string => ['KTAP version 1', '1..2', `${indent}KTAP version 1`, `${indent}1..3`, `${indent}# Subtest: quay`, `${indent}ok 1 moors`, `${indent}${indent}KTAP version 1`, `${indent}${indent}1..1`,
    `${indent}${indent}not ok 1 sails`, `${indent}not ok 2 winds`, `${indent}ok 3 rests # SKIP storm`, 'not ok 1 quay', 'ok 2 pier', ''].join('\n');
  it.each([['two', '  '], ['four', '    ']])('with %s blanks for each level', (_, indent) => {
    expect(totals(ktap(indent))).toEqual([2, 1, 0, 1]);
  });
});

describe('Node', () => {
  const file = (yaml: readonly string[], ...printed: string[]): string => ['TAP version 13', 'ok 1 - moors', ...printed, '# Subtest: quay.test.js', 'not ok 2 - quay.test.js', '  ---', '  duration_ms: 90.01', ...yaml, "  error: 'test failed'", '  ...', '1..2', ''].join('\n');
  const ended = ['  exitCode: 1', '  signal: ~'];
  it('says why a file did not load, or broke between its tests, in what the file printed', () => {
    const [crash] = factsOf(file(ended, '# node:internal/modules/cjs/loader:1568', '#   throw err;', "# Error: Cannot find module './nope.js'", '#     at Object.<anonymous> (/harbour/quay.test.js:3:1)')).notable;
    expect(crash).toMatchObject({ name: 'quay.test.js', file: '/harbour/quay.test.js', line: 3 });
    expect(crash?.message.split('\n')[0]).toBe("Error: Cannot find module './nope.js'");
    expect(factsOf(file(ended, '# Error: Test "moors" at quay.test.js:1:2 generated asynchronous activity')).notable[0]?.message).toMatch(/^Error: Test "moors"/);
    // What differs from run to run is no reason.
    expect(factsOf(file(ended)).notable[0]?.message).toBe('its process ended with exit code 1');
    expect(factsOf(file(['  stdio: inherit', '  exitCode: 1', '  signal: null'])).notable[0]?.message).toBe('its process ended with exit code 1');
    expect(factsOf(file(['  exitCode: ~', "  signal: 'SIGKILL'"])).notable[0]?.message).toBe('its process was ended by SIGKILL');
  });
});

describe('Criterion', () => {
  it('has no duration in the name of a test', () => {
    const { notable } = factsOf('TAP version 13\n1..2\n# Criterion v2.4.1\nnot ok - s::sinks  (0.03s)\n  ---\n  failures:\n  - a.c:3: |+\n      Assertion failed\n  ...\nnot ok - waits (1.00s)\n');
    expect(notable.map(({ name }) => name)).toEqual(['s::sinks', 'waits (1.00s)']);
  });
});

describe('Testem', () => {
  it('writes skip and todo in the place of ok and not ok', () => {
    const testem = (...lines: string[]): string => [...lines, '', `1..${lines.filter((line) => !line.startsWith(' ')).length}`, '# tests 4', '# pass  1', ''].join('\n');
    const lines = ['ok 1 Chrome 156.0 - [1 ms] - quay: moors', 'skip 2 Chrome 156.0 - [0 ms] - quay: later', 'todo 3 Chrome 156.0 - [0 ms] - quay: sails', '    ---', '        actual: >', '            false', '    ...'];
    expect(factsOf(testem(...lines))).toMatchObject({ passed: 1, failed: 0, skipped: 2, oddities: [] });
    expect(factsOf(testem(...lines, 'not ok 4 Chrome 156.0 - [0 ms] - quay: sinks'))).toMatchObject({ passed: 1, failed: 1, skipped: 2, oddities: [] });
    // What a program prints is no test.
    expect(factsOf('ok 1 - moors\nskip 2 of 7 ships\n1..1\n')).toMatchObject({ passed: 1, skipped: 0 });
  });
});

describe('TAP', () => {
  it.each([
    ['1..2\nok 1\nnot ok 2\n', [1, 1, 0, 0]], ['TAP version 14\nok\nnot ok - sinks\n1..2\n', [1, 1, 0, 0]], ['1..0\n', [0, 0, 0, 0]], ['1..0 # SKIP no harbour\n', [0, 0, 0, 0]],
    ['1..4\nok 1 - a # SKIP storm\nok 2 - b # skipped: storm\nnot ok 3 - c # TODO later\nok 4 - d # TODO done?\n', [0, 0, 0, 4]],
    ['1..2\nok 1 - a \\# SKIP no\nok 2 - quay #2\n', [2, 0, 0, 0]], ['1..1\r\nok 1\r\n', [1, 0, 0, 0]],
    ['1..1\nokay, here we go\nnotok\nok 1\nnot okay\n# ok 2\n\tok 3\n            not ok 4\n', [1, 0, 0, 0]],
    ['1..1\nok 1\n  ---\n  not ok 2\n1..9\n  ...\n', [1, 0, 0, 0]],
    ['# Subtest: quay\n    ok 1 - a\n    not ok 2 - b\n    1..2\nnot ok 1 - quay\n1..1\n', [1, 1, 0, 0]],
    ['    # Subtest: quay\n    ok 1 - a\n    1..1\nok 1 - quay\n1..1\n', [1, 0, 0, 0]],
    ['1..1\nok 1 - quay {\n    1..2\n    ok 1 - a\n    ok 2 - b {\n        1..1\n        ok 1 - c\n    }\n}\n', [2, 0, 0, 0]],
    ['1..1\nok 1 - quay {\n    1..0 # SKIP nothing\n}\n', [1, 0, 0, 0]],
  ])('%j', (tap, expected) => {
    expect(totals(tap)).toEqual(expected);
    expect(factsOf(tap).oddities).toEqual([]);
  });

  it.each(['# fail 2', '# fail  1', '# failed 1 of 2 tests', '# failed 1 test', '# cancelled 1', '# Totals: pass:1 fail:1 xfail:0 xpass:0 skip:0 error:0', '# Totals: pass:1 fail:0 xfail:0 xpass:0 skip:0 error:1', '# Looks like your test exited with 29 just after 2.'])('is no success where it says %j behind tests that are ok', (comment) => {
    const { runSucceeded, oddities } = factsOf(`1..2\nok 1\nok 2\n# tests 2\n${comment}\n`);
    expect([runSucceeded, oddities]).toEqual([false, [{ message: `it says ${JSON.stringify(comment)}, and each of its tests is ok`, line: 5 }]]);
    // What a test prints is no sum.
    for (const tap of [`1..2\nok 1\n${comment}\nok 2\n`, `1..2\nok 1\nok 2\n    ${comment}\n`, `1..2\nok 1\nnot ok 2 # TODO later\n${comment}\n`, `1..2\nok 1\nnot ok 2\n${comment}\n`]) expect(factsOf(tap)).toMatchObject({ runSucceeded: true, oddities: [] });
  });

  it('takes diagnostics that are one JSON object, as Deno writes them', () => {
    const block = (text: string) => factsOf(`1..1\nnot ok 1 - sinks\n  ---\n  ${text}\n  ...\n`).notable[0];
    expect(block('{"message":"Error: sunk","severity":"fail","at":{"file":"./quay_test.ts","line":4}}')).toMatchObject({ message: 'Error: sunk', file: './quay_test.ts', line: 4 });
    expect(block('{"message":"\\u001b[31mError\\u001b[0m: sunk\\n    at \\u001b[36mfile:///harbour/quay_test.ts\\u001b[0m:\\u001b[33m2\\u001b[0m:9","at":{"file":"./quay_test.ts","line":4}}'))
      .toMatchObject({ message: 'Error: sunk\n    at file:///harbour/quay_test.ts:2:9', file: '/harbour/quay_test.ts', line: 2 });
    expect(block('{"at":null,"message":7}')).toMatchObject({ file: null, line: null });
    expect(block('{not json}')).toMatchObject({ message: '{not json}' });
  });

  it('counts a test that fails beside its subtests', () => {
    expect(factsOf('1..1\n    ok 1 - a\n    1..1\nnot ok 1 - quay\n').notable).toMatchObject([{ status: 'failed', name: 'quay' }]);
  });

  // As Vitest 3.2.4 writes `tap-flat` and `tap`.
  it.each(['1..1\nnot ok 1 - test/quay.test.ts > quay > moors\n', '1..1\nnot ok 1 - test/quay.test.ts {\n    1..1\n    not ok 1 - moors\n}\n'])('takes the file that is before or around a test', (text) => {
    expect(factsOf(text).notable.map(({ file, line }) => [file, line])).toEqual([['test/quay.test.ts', null]]);
  });

  it('names subtests by the tests that they belong to', () => {
    const tap = '# Subtest: harbour\n    # Subtest: quay\n        # Subtest: rope\n        not ok 1 - rope\n        1..1\n    not ok 1 - quay\n    # Subtest: pier\n        not ok 1 - plank\n        1..1\n    not ok 2 - pier\n    1..2\nnot ok 1 - harbour\n1..1\n';
    expect(factsOf(tap).notable.map(({ name }) => name)).toEqual(['harbour > quay > rope', 'harbour > pier > plank']);
  });

  it.each([
    ['ok 1\n', '1: it has no plan'], ['1..3\nok 1\nok 2\n', '1: its plan (1..3) says that it has 3 tests, and 2 are'], ['TAP version 13\n', '1: it has no plan'],
    ['1..1\n    ok 1\n', '2: it ends inside subtests'], ['1..1\nok 1 - quay {\n    1..1\n    ok 1\n', '4: it ends inside subtests'],
    ['    1..2\n    ok 1\nok 1 - quay\n1..1\n', '1: its plan (1..2)'], ['1..1\nok 1\n  ---\n  message: x\n', '4: it ends inside the diagnostics'],
    ['1..1\nok 1', '2: its last line does not end'], ['1..1\nok 1\n1..1\n', '3: a second plan'], ['', 'it is empty'],
  ])('refuses %j', (tap, words) => {
    expect(problemOf(tap)).toContain(words);
  });

  it('says what is odd', () => {
    expect(factsOf('1..1\nok 1\nnot ok 2\n').oddities).toEqual([{ message: 'its plan (1..1) says that it has 1 tests, and 2 are in the report', line: 1 }]);
    // As Node 20 and 24 write it where the second of three files holds no test.
    expect(factsOf('TAP version 13\nok 1 - moors\nok 2 - rows\nok 3 - sails\nok 2 - test/quay.test.mjs\nok 5 - rests\n1..5\n')).toMatchObject({ passed: 5, oddities: [] });
    expect(factsOf('1..3\nok 1\nok 3\nok 2\n').oddities).toEqual([{ message: 'test 3 follows test 1', line: 3 }, { message: 'test 2 follows test 3', line: 4 }]);
    expect(factsOf('1..1\n    ok 1\nok 1 - quay\n').oddities).toEqual([{ message: 'a row of subtests has no plan', line: 3 }]);
  });

  // What prove and TAP 14 call no successful run, though every line is ok: two processes that wrote into one output, say.
  it.each([
    ['more tests than its plan', '1..2\nok 1\nok 2\nok 3\n', '3 tests are in it, and its plan is 1..2'],
    ['tests behind a plan of none', '1..0 # SKIP storm\nok 1\n', '1 tests are in it, and its plan is 1..0'],
    ['a number beyond its plan', '1..2\nok 1\nok 7\n', 'test 7 is not part of its plan (1..2)'],
    ['a plan in the middle', 'ok 1\n1..2\nok 2\n', 'its plan (1..2) is between its tests'],
  ])('with %s is not a successful run', (_, tap, message) => {
    const facts = factsOf(tap);
    expect(facts.runSucceeded).toBe(false);
    expect(facts.oddities[0]?.message).toBe(message);
  });

  it('in any order is one, and what subtests do not hold to the test above them judges', () => {
    expect(factsOf('1..3\nok 2\nok 3\nok 1\n').runSucceeded).toBe(true);
    expect(factsOf('    1..1\n    ok 1\n    ok 2\nok 1 - quay\n1..1\n').runSucceeded).toBe(true);
  });

  it('that bails out keeps what was told and calls its run unsuccessful', () => {
    expect(factsOf('1..9\nok 1\nnot ok 2\nBail out! the dock is dry\nok 3\n')).toMatchObject({ passed: 1, failed: 1, runSucceeded: false });
  });
});
