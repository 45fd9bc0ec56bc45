import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCsvMetricsReader } from '../../src/formats/metrics/csv-metrics.js';
import { createCsvReader, type CsvOptions } from '../../src/formats/metrics/csv-rows.js';
import type { MetricAggregate } from '../../src/formats/metrics/metric.js';
import { valueOf } from './analysis-fixtures.js';
import { bytesOf, readIn } from './read-report.js';

function rows(text: string | Uint8Array, options: CsvOptions = {}, size = 64 * 1024) {
  const table: string[][] = [];
  const read = readIn(createCsvReader('seed/tides.csv', { header: (names) => void table.push([...names]), row: (fields) => void table.push([...fields]), end: () => table }, options), typeof text === 'string' ? bytesOf(text) : text, size);
  return read.ok ? read.value : `${read.error.location?.line ?? '-'}: ${read.error.message}`;
}
function metric(text: string, select: string, aggregate: MetricAggregate): unknown {
  const reader = createCsvMetricsReader('seed/tides.csv', [{ name: 'tide', select, aggregate }]);
  if (!reader.ok) return reader.error.message;
  const read = readIn(reader.value, bytesOf(text));
  if (!read.ok) return `${read.error.location?.line ?? '-'}: ${read.error.message}${read.error.hint === undefined ? '' : ` (${read.error.hint})`}`;
  const result = valueOf({ ok: true, value: read.value[0] } as const)?.result();
  return result?.ok === true ? result.value : result?.error.message;
}

test('every table that is written by the rules is read back, in pieces of any size', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', ';', '1', '\u{1f30a}'), maxLength: 6 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = fc.integer({ min: 1, max: 5 }).chain((columns) => fc.tuple(fc.constant(columns), fc.array(fc.array(field, { minLength: columns, maxLength: columns }), { maxLength: 8 })));
  fc.assert(fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.integer({ min: 1, max: 9 }), ([columns, body], delimiter, end, bare, size) => {
    const names = Array.from({ length: columns }, (_, index) => `c${index}`);
    const write = (text: string) => (bare && text !== '' && !/[",;\n]/.test(text) ? text : quoted(text));
    const text = [names, ...body].map((fields) => fields.map(write).join(delimiter) + end).join('');
    expect(rows(text, { delimiter: delimiter as ',' }, size)).toStrictEqual([names, ...body]);
  }), { numRuns: 500 });
});

describe('what is not a table is refused with its line', () => {
  test.each([
    ['a,b\n1\n', '2: the row has 1 fields'], ['a,b\n1,2,3\n', '2: the row has 3 fields'], ['a,b\n"1\n2",3\n4\n', '4: the row has 1 fields'], ['a,b\n\n1,2\n', '2: an empty line'], ['a\n1\n\n', '3: an empty line'], ['\na\n', '1: an empty line'],
    ['a,a\n', '1: two columns'], ['a,\n', '1: a column has no name'], ['a, \n', '1: a column has no name'], ['a\n1"2\n', '2: a quote is inside'], ['a\n "1"\n', '2: a quote is inside'], ['a\n"1" \n', '2: something follows'],
    ['a\n"1"2\n', '2: something follows'], ['a,b\n"1""2,3\n', '2: a quoted field is not closed'], ['a\n"1\n', '2: a quoted field is not closed'], ['a\n1\r2\n', '2: a CR'], ['a\n1\u00002\n', '2: there is a NUL'], ['a\n1', '2: its last line does not end'],
    ['', '-: it is empty'], ['a;b\n1;2,3\n', '2: the row has 2 fields'],
  ])('%j', (text, why) => expect(rows(text)).toContain(why));

  test('other encodings', () => {
    expect(rows(new Uint8Array([0x61, 0x0a, 0xff, 0x0a]))).toMatch(/^2: it is not UTF-8/);
    expect(rows(new Uint8Array([0xff, 0xfe, 0x61]))).toMatch(/not UTF-16/);
  });

  test('an open end is taken where the config says so', () => {
    expect(rows('a,b\n1,2', { allowOpenEnd: true })).toStrictEqual([['a', 'b'], ['1', '2']]);
    expect(rows('a,b\n1', { allowOpenEnd: true })).toContain('2: the row has 1 fields');
    expect(rows('a,b\n1,"2', { allowOpenEnd: true })).toContain('not closed');
  });

  test('every cut inside a row', () => {
    const text = 'id,name,depth\r\n1,"north, east",3.5\r\n2,"say ""no""\nplease",\r\n3,käi,7\r\n';
    const bytes = bytesOf(text);
    // Behind a line end that is not in quotes a file may really end.
    const ends = new Set([...text.matchAll(/(?:^|\n)(?:[^"\n]|"(?:[^"]|"")*")*(?=\n)/g)].map((match) => bytesOf(text.slice(0, match.index + match[0].length + 1)).length));
    for (let cut = 0; cut < bytes.length; cut++) expect(typeof rows(bytes.subarray(0, cut)) === 'string', `cut at ${cut}`).toBe(!ends.has(cut));
  });
});

describe('metrics', () => {
  const text = 'id,team,depth,unit price\n1,north,3.5,1\n2,south,,2\n3,north,-1e1,x\n4,"north",0.5,\n';
  test.each<[string, MetricAggregate, unknown]>([
    ['*', 'count', 4], ['*[team=north]', 'count', 3], ['*[team="north"][id!=3]', 'count', 2], ['depth', 'count', 3], ['depth', 'sum', -6], ['depth', 'min', -10], ['depth', 'max', 3.5], ['team', 'distinct', 2], ['depth[id=1]', 'value', 3.5],
    ['team[id="2"]', 'value', 'south'], ['"unit price"[id=2]', 'value', 2], ['unit price[id=2]', 'value', 2], ['*[team^=no]', 'count', 3], ['*[team$=th]', 'count', 4], ['*[team*=out]', 'count', 1], ['*[depth=]', 'count', 1], ['*[ team = north ]', 'count', 0],
    ['*[team= "north" ]', 'count', 3], ['depth[team=west]', 'sum', 0], ['*[team=west]', 'count', 0],
    ['depth[team=west]', 'min', expect.stringMatching(/selects nothing/)], ['depth[id=2]', 'value', expect.stringMatching(/selects nothing/)], ['team', 'value', expect.stringMatching(/^3: .*more than one value/)],
    ['unit price', 'sum', expect.stringMatching(/^4: .*"x" is not a number/)], ['team', 'max', expect.stringMatching(/^2: .*"north" is not a number/)], ['dept', 'sum', expect.stringMatching(/^1: .*no column "dept".*Did you mean "depth"/)],
    ['*[tem=x]', 'count', expect.stringMatching(/no column "tem"/)], ['*', 'sum', expect.stringMatching(/rows can only be counted/)], ['', 'count', expect.stringMatching(/names no column/)], ['a[b', 'count', expect.stringMatching(/cannot be read/)],
    ['a[b=c', 'count', expect.stringMatching(/not closed/)], ['a[=c]', 'count', expect.stringMatching(/no key/)], ['a[b=c]d', 'count', expect.stringMatching(/follows its end/)], ['"a', 'count', expect.stringMatching(/" is not closed/)],
    ['"*"', 'count', expect.stringMatching(/no column "\*"/)],
  ])('%s %s', (select, aggregate, expected) => expect(metric(text, select, aggregate)).toStrictEqual(expected));

  test('decimal sums are decimal', () => {
    expect(metric(`a\n${'0.1\n'.repeat(3)}`, 'a', 'sum')).toBe(0.3);
    expect(metric(`a\n${'1000.01\n'.repeat(100_000)}`, 'a', 'sum')).toBe(100001000);
    expect(metric('a\n1e308\n1e308\n', 'a', 'sum')).toMatch(/too large/);
    expect(metric('a\n9007199254740991\n', 'a', 'sum')).toBe(9007199254740991);
  });

  test('a large file in bounded time', () => {
    // Were it not linear, the time limit of a test would end it.
    expect(metric(`id,team\n${Array.from({ length: 200_000 }, (_, index) => `${index},north\n`).join('')}`, 'id[team=north]', 'max')).toBe(199_999);
  });
});
