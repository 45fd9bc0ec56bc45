import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetricAggregate } from '../../src/formats/metrics/metric.js';
import { createJsonMetricsReader, tallyValue } from '../../src/formats/metrics/value-metrics.js';
import { parseValueSelector, pointerOf, selectValues } from '../../src/formats/metrics/value-selector.js';
import { valueOf } from './analysis-fixtures.js';
import { bytesOf, readIn } from './read-report.js';

const HARBOUR = {
  name: 'north', depth: 7.5, open: true, none: null, empty: [], 'a/b': { '~': 1 }, '*': 2, '[x]': 3, '': 4,
  ships: [{ name: 'Möwe', sails: 3, crew: ['a', 'b'], afloat: true }, { name: 'Star', sails: 0, crew: [], afloat: false }, { name: 'Anna', sails: 2 }],
  quays: { east: { length: 100 }, west: { length: 50.5 }, south: null },
};

function metric(select: string, aggregate: MetricAggregate, document: unknown = HARBOUR): unknown {
  const declared = [{ name: 'tide', select, aggregate }];
  const reader = createJsonMetricsReader('seed/harbour.json', declared);
  if (!reader.ok) return reader.error.message;
  const read = readIn(reader.value, bytesOf(JSON.stringify(document, null, 2)));
  const plain = tallyValue(document, declared);
  // JSON read by us and a value that somebody else has parsed give the same.
  expect(plain.ok).toBe(read.ok);
  if (!read.ok) return `${read.error.location?.line ?? '-'}: ${read.error.message}`;
  const result = read.value[0]?.result();
  expect(plain.ok ? plain.value[0]?.result() : null).toStrictEqual(result);
  return result?.ok === true ? result.value : result?.error.message;
}

describe('metrics of JSON and YAML values', () => {
  test.each<[string, MetricAggregate, unknown]>([
    ['/ships/*', 'count', 3], ['/ships/*/sails', 'sum', 5], ['/ships/*/sails', 'min', 0], ['/ships/*/sails', 'max', 3], ['/ships/*/name', 'distinct', 3], ['/ships/*/afloat', 'distinct', 2], ['/name', 'value', 'north'], ['/depth', 'value', 7.5],
    ['/open', 'value', true], ['/ships/0/name', 'value', 'Möwe'], ['/ships/*[name="Star"]/sails', 'value', 0], ['/ships/*[afloat=true]', 'count', 1], ['/ships/*[afloat!=true]', 'count', 2], ['/ships/*[sails=3][afloat=true]/name', 'value', 'Möwe'],
    ['/ships/*/crew/*', 'count', 2], ['/ships/*/crew/*[.=a]', 'count', 1], ['/ships/*/crew', 'count', expect.stringMatching(/add \/\* to count/)], ['/quays/*', 'count', 3], ['/quays/*/length', 'sum', 150.5], ['/empty/*', 'count', 0], ['/empty/*/x', 'sum', 0],
    ['/a~1b/~0', 'value', 1], ['/~2', 'value', 2], ['/~3x]', 'value', 3], ['/', 'value', 4], ['/*', 'count', 11], ['/ships/*[name^="M"]/name', 'value', 'Möwe'], ['/ships/*[name$=na]/name', 'value', 'Anna'], ['/ships/*[name*="ta"]/name', 'value', 'Star'],
    ['/ships', 'count', expect.stringMatching(/^13: .*selects a list as a whole/)], ['', 'count', 1], ['/quays', 'count', 1], ['/ships/*', 'sum', expect.stringMatching(/selects an object, which has no sum/)], ['/ships/*/name', 'sum', expect.stringMatching(/^15: .*"Möwe" is not a number/)],
    ['/ships/*/sails', 'value', expect.stringMatching(/more than one value/)], ['/none', 'value', expect.stringMatching(/null/)], ['/none', 'count', 1], ['/empty/*', 'max', expect.stringMatching(/selects nothing/)],
    ['/shps/*', 'count', expect.stringMatching(/^1: .*there is no "shps"/)], ['/ships/3', 'count', expect.stringMatching(/there is no "3"/)], ['/ships/01', 'count', expect.stringMatching(/there is no "01"/)], ['/name/*', 'count', expect.stringMatching(/^2: .*a text where entries/)],
    ['/none/x', 'count', expect.stringMatching(/nothing where "x"/)], ['/ships/*/name/x', 'count', expect.stringMatching(/a text where "x"/)], ['/__proto__', 'count', expect.stringMatching(/there is no/)], ['/ships/length', 'value', expect.stringMatching(/there is no/)],
    ['ships', 'count', expect.stringMatching(/begins with \//)], ['/a*', 'count', expect.stringMatching(/next to other characters/)], ['/~4', 'count', expect.stringMatching(/~ stands before/)], ['/a[b]', 'count', expect.stringMatching(/expected one of/)],
    [`${'/a'.repeat(65)}`, 'count', expect.stringMatching(/more than 64 steps/)], ['/x'.repeat(2000), 'count', expect.stringMatching(/longer than 2000/)],
  ])('%s %s', (select, aggregate, expected) => expect(metric(select, aggregate)).toStrictEqual(expected));

  test('a number in quotes is a text, and one that is not exact is not told apart', () => {
    expect(metric('/a', 'value', { a: '7' })).toBe('7');
    expect(metric('/a', 'sum', { a: '7' })).toMatch(/"7" is not a number/);
    // JSON.parse makes one number of 2^53 and 2^53 + 1: two ids would count once.
    expect(metric('/*', 'distinct', [2 ** 53, 2 ** 53 + 2])).toMatch(/^2: .*9007199254740992 is beyond 2\^53, where whole numbers are not told apart/);
    expect(metric('/*', 'distinct', [2 ** 53 - 1, 1.5, '9007199254740993', '9007199254740992'])).toBe(4);
    expect(tallyValue({ a: NaN }, [{ name: 'tide', select: '/a', aggregate: 'sum' }]).ok).toBe(false);
  });
});

test('a pointer without stars selects what it names, whatever the keys', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (document) => {
    const pending: { value: unknown; pointer: string }[] = [{ value: document, pointer: '' }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { value, pointer } = next;
      const selected = valueOf(selectValues(document, valueOf(asMessage(parseValueSelector(pointer.replaceAll('*', '~2').replaceAll('[', '~3'))))));
      expect(selected.map((one) => one.value)).toStrictEqual([value]);
      expect(selected.map(pointerOf)).toStrictEqual([pointer]);
      if (value !== null && typeof value === 'object') for (const key of Object.keys(value)) pending.push({ value: (value as Record<string, unknown>)[key], pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` });
    }
  }), { numRuns: 200 });
});

function asMessage<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }) {
  return result.ok ? result : { ok: false as const, error: { message: result.error } };
}
