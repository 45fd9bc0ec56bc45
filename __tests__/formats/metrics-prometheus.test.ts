import { describe, expect, test } from 'vitest';
import { metricFormatOf, type MetricAggregate } from '../../src/formats/metrics/metric.js';
import { createPrometheusMetricsReader } from '../../src/formats/metrics/prometheus-metrics.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

function metric(select: string, aggregate: MetricAggregate, text: string | Uint8Array = fixture('metrics/harbour.prom')): unknown {
  const reader = createPrometheusMetricsReader('out/harbour.prom', [{ name: 'tide', select, aggregate }]);
  if (!reader.ok) return reader.error.message;
  const read = readIn(reader.value, typeof text === 'string' ? bytesOf(text) : text, 20);
  if (!read.ok) return `${read.error.location?.line ?? '-'}: ${read.error.message}${read.error.hint === undefined ? '' : ` | ${read.error.hint}`}`;
  const result = read.value[0]?.result();
  return result?.ok === true ? result.value : result?.error.message;
}

describe('metrics of Prometheus', () => {
  test.each<[string, MetricAggregate, unknown]>([
    ['ships_docked_total', 'sum', 8.5], ['ships_docked_total', 'count', 3], ['ships_docked_total[quay="north"]', 'sum', 4], ['ships_docked_total[quay="north"][flag!=""]', 'value', 3],
    ['ships_docked_total[flag="Möwe ""x"""]', 'value', 3], ['ships_docked_total[flag="a\\b\nc"]', 'value', 4.5], ['ships_docked_total[quay="east"]', 'count', 0], ['tide_metres', 'value', -1.25],
    ['berth_seconds_bucket[le="5.0"]', 'value', 1], ['berth_seconds_sum', 'max', 11], ['depth_metres', 'count', 2], ['depth_metres[at="pier"]', 'value', 'NaN'],
    ['depth_metres', 'sum', expect.stringMatching(/^1[89]: .*"NaN" is not a number/)], ['ships_docked', 'sum', expect.stringMatching(/there is no metric "ships_docked" \| Did you mean "ships_docked_total"/)],
    ['ships_docked_total[quai="north"]', 'count', expect.stringMatching(/no sample of "ships_docked_total" has a label "quai" \| Did you mean "quay"/)], ['tide_metres[quay!="north"]', 'count', expect.stringMatching(/no sample of "tide_metres" has a label "quay"/)],
    ['', 'count', expect.stringMatching(/names no metric/)], ['a{b="c"}', 'count', expect.stringMatching(/there is no metric/)],
  ])('%s %s, in both formats', (select, aggregate, value) => {
    for (const name of ['metrics/harbour.prom', 'metrics/harbour.openmetrics']) expect(metric(select, aggregate, fixture(name)), name).toStrictEqual(value);
  });

  test('times, examples, blanks, quoted names', () => {
    expect(metric('a', 'sum', 'a 1 1395066363000\na\t{ } 2\n  a{x="1" , y="}" ,} +3e0 1.5 # {trace="7"} 0.5\n\n#a 9\n')).toBe(6);
    expect(metric('"harbour.tide"[sea.level="high"]', 'value', '{"harbour.tide", "sea.level"="high"} 4\n{"harbour.tide"} 5\n')).toBe(4);
  });

  test.each([
    ['a 1\na 2', /^2: the last line has no line end/], ['a\n', /^1: "a" has no value/], ['a{b="c} 1\n', /no value in quotes/], ['a{b="c" d="e"} 1\n', /not closed/], ['a{b} 1\n', /"b" has no value/], ['a one\n', /"one" is not a value/],
    ['a 0x1p3\n', /is not a value/], ['{b="c"} 1\n', /a name is missing/], ['<html>\n', /a name is missing/], ['', /it is empty/], [`a{b="${'c'.repeat(70_000)}"} 1\n`, /longer than/], ['# TYPE a counter\n', /there is no metric "a"/],
  ])('%j is not a metric', (text, why) => expect(metric('a', 'sum', text)).toMatch(why));

  test('names of files', () => expect(['node.prom', 'metrics.txt'].map(metricFormatOf)).toStrictEqual(['prometheus', null]));
});
