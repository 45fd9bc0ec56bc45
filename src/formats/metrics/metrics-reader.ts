import { err, ok, type Result } from '../../base/result.js';
import type { ReportReader } from '../report-reader.js';
import { createCsvMetricsReader } from './csv-metrics.js';
import type { CsvOptions } from './csv-rows.js';
import { metricProblem, type MetricFormat, type MetricProblem, type MetricSelection } from './metric.js';
import { MetricTally } from './metric-tally.js';
import { createPrometheusMetricsReader } from './prometheus-metrics.js';
import { createJsonLinesMetricsReader, createJsonMetricsReader } from './value-metrics.js';
import { createXmlMetricsReader } from './xml-metrics.js';

/**
 * A reader of one file for all metrics over it, one pass for all of them. YAML has no reader here: the caller parses it, with
 * what the config area has for that, and hands the value to `tallyValue`.
 */
export function createMetricsReader(
  path: string, format: Exclude<MetricFormat, 'yaml'>, metrics: readonly MetricSelection[], options: CsvOptions = {},
): Result<ReportReader<readonly MetricTally[]>, MetricProblem> {
  switch (format) {
    case 'csv':
      return createCsvMetricsReader(path, metrics, options);
    case 'json':
      return createJsonMetricsReader(path, metrics);
    case 'jsonl':
      return createJsonLinesMetricsReader(path, metrics);
    case 'prometheus':
      return createPrometheusMetricsReader(path, metrics);
    case 'xml':
      return createXmlMetricsReader(path, metrics);
  }
}

/** The value of a metric over all of its files, in the order given. Without any file there is no value. */
export function combineTallies(metric: MetricSelection, tallies: readonly MetricTally[]): Result<number | string | boolean, MetricProblem> {
  if (tallies.length === 0) return err(metricProblem(metric, 'there is no file'));
  const all = new MetricTally(metric);
  for (const tally of tallies) {
    const wrong = all.merge(tally);
    if (wrong !== null) return err(metricProblem(metric, wrong));
  }
  const result = all.result();
  return result.ok ? ok(result.value) : result;
}
