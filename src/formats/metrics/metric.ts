import type { Problem } from '../../base/result.js';

const METRIC_AGGREGATES = ['count', 'sum', 'min', 'max', 'distinct', 'value'] as const;
/**
 * What is made of the selected values: how many there are, their sum, smallest or largest (numbers only), how many different
 * ones, or the one value itself.
 */
export type MetricAggregate = (typeof METRIC_AGGREGATES)[number];

const METRIC_FORMATS = ['csv', 'json', 'jsonl', 'prometheus', 'yaml', 'xml'] as const;
export type MetricFormat = (typeof METRIC_FORMATS)[number];

/** One metric of one kind of file. `select` is in the language of the format: see `README.md` here. */
export interface MetricSelection {
  readonly name: string;
  readonly select: string;
  readonly aggregate: MetricAggregate;
}

/** A value that a selector can find; CSV and XML have only texts. */
export type MetricScalar = string | number | boolean | null;

/** What to do where a whole file does not give what the metric takes from it. */
export const FIX_METRIC = 'Correct select or aggregate of the metric, or the value in the file.';

export type MetricProblem = Problem<'metric_invalid'>;

export function metricProblem(metric: MetricSelection, why: string, hint?: string): MetricProblem {
  return {
    code: 'metric_invalid', message: `the metric ${metric.name} (${metric.aggregate} of ${JSON.stringify(metric.select)}) cannot be determined: ${why}`,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The format that a file name tells, or null. */
export function metricFormatOf(path: string): MetricFormat | null {
  const name = path.toLowerCase();
  if (name.endsWith('.yml')) return 'yaml';
  if (name.endsWith('.ndjson')) return 'jsonl';
  if (name.endsWith('.prom')) return 'prometheus';
  return METRIC_FORMATS.find((format) => name.endsWith(`.${format}`)) ?? null;
}
