import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLinearPattern } from '../../src/formats/linear-pattern/linear-pattern.js';

/** As `RegExp.exec`, without its extras. */
function exec(source: string, text: string): readonly (string | null)[] | null {
  const pattern = compileLinearPattern(source);
  if (!pattern.ok) throw new Error(`${source}: ${pattern.error}`);
  return pattern.value.exec(text, { steps: 50_000_000 });
}
function oracle(source: string, text: string): readonly (string | null)[] | null {
  const match = new RegExp(source).exec(text);
  return match === null ? null : [...match].map((group: string | undefined) => group ?? null);
}

/** Matchers that are in use, and lines for them. */
const IN_USE: [source: string, lines: string[]][] = [
  ['^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$', ['  1:1   warning  Unexpected var, use let  no-var', '  1:1   fatal  x  y', '']],
  ['^([^\\s].*)[\\(:](\\d+)[,:](\\d+)(?:\\):\\s+|\\s+-\\s+)(error|warning|info)\\s+TS(\\d+)\\s*:\\s*(.*)$', ["src/tide.ts(3,5): error TS2322: Type 'x'", 'src/tide.ts:3:5 - error TS2322: no', 'src/tide.ts']],
  ['^(?:\\x1b\\[\\d+m)?(.+?)(?:\\x1b\\[\\d+m)*:(?:\\x1b\\[\\d+m)*(\\d+)(?:\\x1b\\[\\d+m)*:(?:\\x1b\\[\\d+m)*(\\d+)(?:\\x1b\\[\\d+m)*: (?:\\x1b\\[\\d+m)*(.+?)(?:\\x1b\\[\\d+m)* \\[(.+?)\\]$',
    ['.github/workflows/tide.yml:8:23: property "port" is not defined in object type {} [expression]', '\x1b[33ma.yml\x1b[0m:1:2: \x1b[1mno\x1b[0m [x]', 'a:1:2 [x]']],
  ['^(?:\\s+)?(File\\s\\"(.*)\\"),\\sline\\s(\\d+)(,\\sin\\s(.*))?$', ['  File "port/tides.py", line 3, in dock', 'File "x", line 3']],
  ['^(.*):(\\d+):(\\d+): ([CDEFNW]\\d{3,4}) (.*)$', ['port/tides.py:6:23: E251 unexpected spaces', 'quay side/käi.py:1:1: F401 x']],
  ['^\\s*(?:\\d+>\\s*)?([^\\s].*)\\((\\d+)(?:,(\\d+))?(?:,\\d+)*\\):\\s+(error|warning)\\s+([a-zA-Z]+(?<!MSB)\\d*):\\s*(.*?)\\s+\\[(.*?)\\]$',
    ['Tide.cs(3,5): error CS1002: ; expected [/quay/Tide.csproj]', 'Tide.cs(3): error MSB3644: no [/quay/Tide.csproj]', 'Tide.cs(3): warning MSB: no [x]']],
  ['^([^:]*):(\\d+):?(\\d+)?\\s([\\w-\\/]*)\\s(.*)$', ['quay.md:3:1 MD001/heading-increment x', 'quay.md:3 MD1 y']],
  ['(?<file>[A-Za-z]?[^:]+):(?<line>\\d+)', ['C:x:3', 'a:b']],
];

describe('gives what RegExp gives', () => {
  test.each(IN_USE)('%s', (source, lines) => {
    for (const line of lines) expect(exec(source, line)).toStrictEqual(oracle(source, line));
  });

  test('for patterns and texts of all kinds', () => {
    const atom = fc.constantFrom('a', 'b', '.', '\\d', '\\w', '\\s', '[ab]', '[^a]', '[a-c-]', '[\\d-a]', '(?=a)', '(?!ab|b)', '(?<=a)', '(?<![ab]\\d|c)', '(?!(?:a|b){2})', '(?<=)', '(?=a+b)', '(?!.*b)', '(?=.*(?:1|c))', '(?<=a.*)', '(?<!^[ab]*)', '(?=a(?!b+))', '(?=(?<=b+)a*$)', '(?!^a|b{2,}$)', '(?=\\w+\\b)', '\\.', '\\x61', '\\u0062', '(a)', '(?:ab)', '(a|b)', '(?:a|ab)', '(b?)', '\\b', '\\B', '^', '$', 'é', '[\\]x]', '\\-');
    // Groups under a repetition keep their last capture here and lose it in ECMAScript: none is repeated.
    const repeated = fc.tuple(fc.constantFrom('a', 'b', '.', '\\d', '[ab]', '(?:ab)', '(?:a|ab)', '(?:a|b)', '\\w', '\\S'), fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,}', '{0,2}', '{1,3}?'));
    const part = fc.oneof(atom, repeated.map(([unit, times]) => unit + times));
    const pattern = fc.array(fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')), { minLength: 1, maxLength: 3 }).map((options) => options.join('|'));
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '1', ' ', '.', '-', 'é', '\n', ']', 'x'), { maxLength: 12 }).map((units) => units.join(''));
    fc.assert(fc.property(pattern, text, (source, line) => {
      expect(exec(source, line), `${source} on ${JSON.stringify(line)}`).toStrictEqual(oracle(source, line));
    }), { numRuns: 5000 });
  });
});

test('properties of Unicode are those of the flag u', () => {
  for (const source of ['^\\p{L}+$', '^\\P{L}$', '^[\\p{Lu}_-]+$', '^[^\\p{Script=Greek}\\d]+$', '\\p{Emoji_Presentation}', '^\\p{Cs}$']) {
    for (const text of ['Möwe', 'ÄÖÜ_-', 'αβγ', 'möwe7', '\u{1f30a}', '7', '\ud83c', '字']) expect([source, text, exec(source, text) !== null]).toEqual([source, text, new RegExp(source, 'u').test(text)]);
  }
});

test('looks of any length take time that grows with the length of the text', () => {
  const password = '^(?=.*[A-Z])(?=.*\\d)(?!.*\\.\\.)(?=(?:a|a)*).{8,}$';
  expect(['Seagull 7', 'seagull 7', 'Sea..gull7', 'Sea 7'].map((text) => exec(password, text) !== null)).toEqual([true, false, false, false]);
  const pattern = compileLinearPattern('^(?:(?!(?:a|a)*b.*c)(?<=^a*)a)*!$');
  if (!pattern.ok) throw new Error(pattern.error);
  const budget = { steps: 2_000_000 };
  expect(pattern.value.exec(`${'a'.repeat(20_000)}!`, budget)).not.toBeNull();
  expect(budget.steps).toBeGreaterThan(0);
  const short = { steps: 1000 };
  expect([pattern.value.exec(`${'a'.repeat(20_000)}!`, short), short.steps < 0]).toEqual([null, true]);
});

test('a group in what is looked at captures nothing, and says so', () => {
  const pattern = compileLinearPattern('(?=(a+)b)(a)(?<!(c)x)');
  if (!pattern.ok) throw new Error(pattern.error);
  expect([...pattern.value.lost]).toEqual([1, 3]);
  expect(pattern.value.exec('aab', { steps: 1000 })).toEqual(['a', null, 'a', null]);
});

test('a character beyond U+FFFF is one, as with the flag u', () => {
  for (const source of ['^.$', '^[\u{1f30a}a]$', '^\u{1f30a}+$', '^\\ud83c\\udf0a$', '^[\\ud83c\\udf0a-\\ud83c\\udf0f]$', '^[^a]$', '(.)(.*)$', '(?<=\u{1f30a})a', '(?<!.\u{1f30a})a', '.(?=\u{1f30a}a)', '(?<=[^a])$', '.(?=.*a)', '(?<=.+)a', '(?<!\u{1f30a}+)a', '(?=[^a]+$).']) {
    for (const text of ['\u{1f30a}a', 'a\u{1f30a}a', '\u{1f30a}', '\u{1f30a}\u{1f30a}', 'a', '\ud83c']) {
      const match = new RegExp(source, 'u').exec(text);
      expect(exec(source, text), `${source} on ${text}`).toStrictEqual(match === null ? null : [...match]);
    }
  }
});

describe('what it does not do is refused by name', () => {
  test.each([
    ['(?=a', /not closed/], ['(?=a)*', /place is repeated/], ['(?=(a{9}b*){1000})', /too long/], ['(a)\\1', /refers back/], ['(?<n>a)\\k<n>', /refers back/],
    ['(?i)a', /option/], ['\\p{Sea}', /property "Sea"/], ['\\pL', /escape \\p/], ['\\p{', /escape \\p/], ['\\A', /escape \\A/], ['a**', /two repetitions/], ['*a', /nothing to repeat/], ['(a', /not closed/], ['a)', /closes nothing/],
    ['[a', /not closed/], ['[b-a]', /wrong way/], ['[a-\\d]', /more than one/], ['a{3,2}', /wrong way/], ['a{1001}', /beyond 1000/], ['((?:ab){6}){999}', /too long/], ['a\\', /backslash/], ['\\x1', /hex digits/],
    ['(?:(?:a{99}){99}){99}', /too long/], [`${'('.repeat(60)}a${')'.repeat(60)}`, /deeper than 50/], ['a'.repeat(70_000), /longer than 65536/], ['a'.repeat(20_000), /too long/], ['^*', /place is repeated/],
  ])('%s', (source, why) => {
    const pattern = compileLinearPattern(source);
    expect(pattern.ok ? 'accepted' : pattern.error).toMatch(why);
  });
});

test.each(['(a+)+b', '(a|a)*b', '(a|aa)+$', '^(\\w+\\s?)*$', '(.*)\\s+(.*)\\s+(.*)x$', '([a-z]+)*\\d'])('%s is quick on a line that stalls RegExp', (source) => {
  const line = `${'a'.repeat(4000)}!`;
  // Were it not linear, the time limit of a test would end it.
  const pattern = compileLinearPattern(source);
  if (!pattern.ok) throw new Error(pattern.error);
  const budget = { steps: 1_000_000 };
  expect(pattern.value.exec(line, budget)).toBeNull();
  expect(budget.steps).toBeGreaterThan(0);
});

test('a budget that is used up ends the match', () => {
  const pattern = compileLinearPattern('(a|b)*c');
  if (!pattern.ok) throw new Error(pattern.error);
  const budget = { steps: 100 };
  expect(pattern.value.exec(`${'ab'.repeat(1000)}c`, budget)).toBeNull();
  expect(budget.steps).toBeLessThan(0);
});
