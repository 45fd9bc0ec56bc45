import { describe, expect, test } from 'vitest';
import { metricFormatOf, type MetricAggregate } from '../../src/formats/metrics/metric.js';
import { createJsonLinesMetricsReader, createJsonMetricsReader } from '../../src/formats/metrics/value-metrics.js';
import { bytesOf, readIn } from './read-report.js';

const SHIPS = [{ name: 'Möwe', sails: 3, crew: ['a', 'b'], afloat: true }, { name: 'Star', sails: 0, crew: [], afloat: false }, { name: 'Anna', sails: 2 }];
const LINES = SHIPS.map((ship) => `${JSON.stringify(ship)}\n`).join('');

function metric(select: string, aggregate: MetricAggregate, text = LINES): unknown {
  const reader = createJsonLinesMetricsReader('seed/ships.jsonl', [{ name: 'tide', select, aggregate }]);
  if (!reader.ok) return reader.error.message;
  const read = readIn(reader.value, bytesOf(text), 20);
  if (!read.ok) return `${read.error.location?.line ?? '-'}: ${read.error.message}`;
  const result = read.value[0]?.result();
  return result?.ok === true ? result.value : result?.error.message;
}

describe('metrics of JSON lines', () => {
  test.each<[string, MetricAggregate, unknown]>([
    ['/*', 'count', 3], ['/*/sails', 'sum', 5], ['/*[afloat=true]', 'count', 1], ['/*/crew/*', 'count', 2], ['/*/name', 'distinct', 3], ['/*[name="Anna"]/sails', 'value', 2], ['/*/sails', 'max', 3],
  ])('%s %s', (select, aggregate, value) => {
    expect(metric(select, aggregate)).toBe(value);
    const list = createJsonMetricsReader('ships.json', [{ name: 'tide', select, aggregate }]);
    const read = list.ok ? readIn(list.value, bytesOf(JSON.stringify(SHIPS))) : list;
    expect(read.ok ? read.value[0]?.result() : read.error).toMatchObject({ value });
  });

  test('what is not said, cut or no number is not a metric', () => {
    expect(metric('/0/sails', 'sum')).toContain('a list of lines');
    expect(metric('/*/sails', 'sum', `${LINES}{"sails":"many"}\n`)).toMatch(/^4: .*many/);
    expect(metric('/*/sails', 'sum', LINES.slice(0, -10))).toMatch(/^3: not valid JSON/);
    expect(metric('/*', 'count', 'ships:\n')).toMatch(/^1: expected a JSON object/);
    expect(metric('/*', 'count', '')).toContain('it is empty');
    expect(metric('/*/name', 'value')).toContain('more than one');
  });

  test('names of files', () => {
    expect(['a.jsonl', 'a.NDJSON', 'a.json'].map(metricFormatOf)).toStrictEqual(['jsonl', 'jsonl', 'json']);
  });
});
