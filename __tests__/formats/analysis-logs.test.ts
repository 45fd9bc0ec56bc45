import { describe, expect, test } from 'vitest';
import { createMatcherFileReader } from '../../src/formats/analysis/matcher-file.js';
import { createProblemMatcherReader } from '../../src/formats/analysis/problem-matcher.js';
import { matchersOf, readText, refusalOf, valueOf } from './analysis-fixtures.js';
import { bytesOf, readIn } from './read-report.js';

describe('workflow commands', () => {
  async function read(...lines: string[]) {
    const { results } = await readText('workflow-commands', `${lines.join('\n')}\n`);
    return results.map(({ tool, severity, rule, file, line, column, message }) => [tool, severity, rule, file, line, column, message]);
  }

  test.each<[string, (string | number | null)[][]]>([
    ['::error file=quay/a.c,line=3,col=5::no sight', [['workflow-commands', 'high', 'no-rule', 'quay/a.c', 3, 5, 'no sight']]],
    ['  ::warning file=quay/a.c::no sight', [['workflow-commands', 'medium', 'no-rule', 'quay/a.c', null, null, 'no sight']]],
    ['::notice::no sight', [['workflow-commands', 'low', 'no-rule', null, null, null, 'no sight']]],
    ['::ERROR FILE=a.c,LINE=1::x', [['workflow-commands', 'high', 'no-rule', 'a.c', 1, null, 'x']]],
    ['::error title=ruff (F401),file=a.py,line=1::x', [['ruff', 'high', 'F401', 'a.py', 1, null, 'x']]],
    ['::error title=Pyrefly bad-assignment,file=a.py,line=1::x', [['Pyrefly', 'high', 'bad-assignment', 'a.py', 1, null, 'x']]], ['::error title=Refurb FURB101,file=a.py::x', [['Refurb', 'high', 'FURB101', 'a.py', null, null, 'x']]],
    ['::error title=no-var,file=a.js::x', [['workflow-commands', 'high', 'no-var', 'a.js', null, null, 'x']]],
    ['::error title=Unused name,file=a.js::x', [['workflow-commands', 'high', 'no-rule', 'a.js', null, null, 'Unused name: x']]],
    ['::error file=a%2Cb%3A.c,line=1::100%25%0Anext%250A', [['workflow-commands', 'high', 'no-rule', 'a,b:.c', 1, null, '100%\nnext%0A']]],
    ['2026-11-20T10:00:00.1234567Z ##[error]no sight', [['workflow-commands', 'high', 'no-rule', null, null, null, 'no sight']]],
    ['gate | ##[warning file=a.c;line=2]no%5D sight', [['workflow-commands', 'medium', 'no-rule', 'a.c', 2, null, 'no] sight']]],
    ['\u001b[31m::error::red', [['workflow-commands', 'high', 'no-rule', null, null, null, 'red']]],
    ['::error file=a.c,line=x,col=-1::y', [['workflow-commands', 'high', 'no-rule', 'a.c', null, null, 'y']]],
    ['text ::error::no command', []], ['::error no end', []], ['::debug::x', []], ['::group::x', []], ['::errors::x', []], ['##[error no end', []], ['::error', []],
  ])('%s', async (line, expected) => expect(await read(line)).toStrictEqual(expected));

  test('what is between stop and its token is not a command', async () => {
    expect((await read('::error::a', '::stop-commands::tide-7', '::error::b', '##[error]c', '::tide-8::', '::tide-7::', '::error::d')).map((one) => one[6])).toStrictEqual(['a', 'd']);
  });

  test('a log without any is that of a tool that found nothing', async () => {
    expect(await readText('workflow-commands', 'All checks passed!\n')).toMatchObject({ tools: ['workflow-commands'], results: [], runSucceeded: true });
    expect((await readText('workflow-commands', '::error title=ruff (F401)::a\n')).tools).toStrictEqual(['ruff']);
    expect((await readText('rdjsonl', '\n')).tools).toStrictEqual(['rdjson']);
  });

  test('a log that is cut inside its last line', async () => {
    expect(await refusalOf('workflow-commands', '::error::a\n::err')).toMatch(/^2: its last line does not end/);
    expect(await refusalOf('workflow-commands', '')).toMatch(/empty/);
  });
});

describe('problem matchers', () => {
  const stylish = '{"problemMatcher":[{"owner":"stylish","pattern":[{"regexp":"^(\\\\S.*)$","file":1},{"regexp":"^\\\\s+(\\\\d+):(\\\\d+)\\\\s+(\\\\w+)\\\\s+(.*)$","line":1,"column":2,"severity":3,"message":4,"loop":true}]}]}';
  function read(matchers: string, ...lines: string[]) {
    return valueOf(readIn(createProblemMatcherReader('out/a.log', matchersOf(matchers)), bytesOf(`${lines.join('\n')}\n`)));
  }
  const short = ({ results }: ReturnType<typeof read>) => results.map(({ tool, severity, rule, file, line, message }) => `${tool} ${severity} ${rule} ${file}:${line} ${message}`);

  test('a last pattern that loops keeps what came before it, until a line breaks it', () => {
    const facts = read(stylish, 'quay/a.js', '  1:2  error  x', '  3:4  warning  y', '', '  5:6  error  lost', 'quay/b.js', '\u001b[1m  7:8  info  z\u001b[0m', '  9:1  fatal  w');
    expect(short(facts)).toStrictEqual(['stylish high no-rule quay/a.js:1 x', 'stylish medium no-rule quay/a.js:3 y', 'stylish low no-rule quay/b.js:7 z', 'stylish high no-rule quay/b.js:9 w']);
    expect(facts.oddities).toStrictEqual([{ message: 'line 8: the severity "fatal" is not known, it counts as error', line: 8 }]);
    expect(facts.tools).toStrictEqual(['stylish']);
  });

  test('three patterns in a row, without a loop', () => {
    const three = JSON.stringify({ problemMatcher: [{ owner: 'o', severity: 'warning', pattern: [{ regexp: '^file (.+)$', file: 1 }, { regexp: '^at (\\d+)$', line: 1 }, { regexp: '^says (.*)$', message: 1 }] }] });
    expect(short(read(three, 'file a', 'at 3', 'says x', 'says y', 'file b', 'file c', 'at 4', 'at 5', 'says z', 'file d', 'at 6', 'says w'))).toStrictEqual(['o medium no-rule a:3 x', 'o medium no-rule d:6 w']);
  });

  test('the first matcher that completes takes the line, and the others begin again', () => {
    const two = JSON.stringify({ problemMatcher: [
      { owner: 'first', pattern: [{ regexp: '^E (.*)$', message: 1 }] }, { owner: 'second', pattern: [{ regexp: '^(\\S+)$', file: 1 }, { regexp: '^. (.*)$', message: 1 }] },
    ] });
    expect(short(read(two, 'quay', 'E x', 'W y', 'quay', 'W z'))).toStrictEqual(['first high no-rule null:null x', 'second high no-rule quay:null z']);
  });

  test('the message may come before the place, as rustc has it', () => {
    const rustc = JSON.stringify({ problemMatcher: [{ owner: 'rustc', pattern: [{ regexp: '^(warning|error)(?:\\[(\\w+)\\])?: (.*)$', severity: 1, code: 2, message: 3 }, { regexp: '^\\s+--> (.*):(\\d+):(\\d+)$', file: 1, line: 2, column: 3 }] }] });
    expect(short(read(rustc, 'error[E0308]: mismatched types', '  --> src/quay.rs:3:5', 'warning: unused', 'note: x', ' --> src/a.rs:1:1'))).toStrictEqual(['rustc high E0308 src/quay.rs:3 mismatched types']);
  });

  test('a line beyond the limit is a difference, not a problem', () => {
    const facts = read(stylish, 'x'.repeat(5000), '  1:2  error  x');
    expect(facts.results).toStrictEqual([]);
    expect(facts.oddities[0]?.message).toContain('line 1 has 5000 characters');
  });

  test('a pattern that stalls other engines ends', () => {
    const hard = JSON.stringify({ problemMatcher: [{ owner: 'o', pattern: [{ regexp: '^(?:(a+)+|b)*c (.*)$', message: 2 }] }] });
    // Were it not linear, the time limit of a test would end it.
    expect(read(hard, ...Array.from({ length: 50 }, () => 'a'.repeat(4000))).results).toStrictEqual([]);
  });

  const pattern = { regexp: '^(.*)$', message: 1 };
  test.each<[string, unknown, RegExp]>([
    ['no matchers', { problemMatcher: [] }, /no problem matcher/], ['no member', {}, /\/problemMatcher/], ['no owner', { problemMatcher: [{ pattern: [pattern] }] }, /\/owner/],
    ['an empty owner', { problemMatcher: [{ owner: '', pattern: [pattern] }] }, /owner/], ['one owner twice', { problemMatcher: [{ owner: 'o', pattern: [pattern] }, { owner: 'o', pattern: [pattern] }] }, /same owner/],
    ['no patterns', { problemMatcher: [{ owner: 'o', pattern: [] }] }, /0 patterns/], ['a loop at one pattern', { problemMatcher: [{ owner: 'o', pattern: [{ ...pattern, loop: true }] }] }, /may loop/],
    ['a loop in the middle', { problemMatcher: [{ owner: 'o', pattern: [{ regexp: 'a', loop: true }, pattern] }] }, /may loop/], ['no message', { problemMatcher: [{ owner: 'o', pattern: [{ regexp: '(a)', file: 1 }] }] }, /the message/],
    ['a loop without a message', { problemMatcher: [{ owner: 'o', pattern: [pattern, { regexp: '(a)', file: 1, loop: true }] }] }, /the message/],
    ['one field twice', { problemMatcher: [{ owner: 'o', pattern: [{ regexp: '(a)', file: 1 }, { ...pattern, file: 1 }] }] }, /two patterns give the file/],
    ['a group that is not there', { problemMatcher: [{ owner: 'o', pattern: [{ regexp: '^(.*)$', message: 2 }] }] }, /no group 2/], ['a group in what is looked at', { problemMatcher: [{ owner: 'o', pattern: [{ regexp: '(?=(a+))a', message: 1 }] }] }, /group 1 for the message is in what another group looks at/],
  ])('%s: refused', (_, value, why) => {
    const file = readIn(createMatcherFileReader('matcher.json'), bytesOf(JSON.stringify(value)));
    expect(file.ok ? 'accepted' : file.error.message).toMatch(why);
  });
});
