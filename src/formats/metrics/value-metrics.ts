import { err, ok, type Result } from '../../base/result.js';
import { createJsonLinesReader } from '../json-lines.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { FIX_METRIC, metricProblem, type MetricProblem, type MetricScalar, type MetricSelection } from './metric.js';
import { MetricTally } from './metric-tally.js';
import { parseValueSelector, pointerOf, selectValues, type SelectedValue, type ValueSelector } from './value-selector.js';

interface ValueMetric {
  readonly metric: MetricSelection;
  readonly selector: ValueSelector;
}

/** What a document does not have, and where. */
interface MetricFault {
  readonly message: string;
  readonly at: SelectedValue;
}

/** Metrics over one JSON file: one tally for each, in their order. The problem is a selector that cannot be read. */
export function createJsonMetricsReader(path: string, metrics: readonly MetricSelection[]): Result<ReportReader<readonly MetricTally[]>, MetricProblem> {
  const parsed = parseAll(metrics);
  if (!parsed.ok) return parsed;
  return ok(createJsonReader(path, (root) => {
    const tallied = tally(root.value, parsed.value);
    return tallied.ok ? tallied.value : placeOf(root, tallied.error.at).refuse(tallied.error.message, { hint: FIX_METRIC });
  }));
}

/**
 * Metrics over one file of JSON lines, which is a list of its lines, read one by one. A selector begins with the `*` of that list. The problem is a
 * selector that cannot be read.
 */
export function createJsonLinesMetricsReader(path: string, metrics: readonly MetricSelection[]): Result<ReportReader<readonly MetricTally[]>, MetricProblem> {
  const parsed = parseAll(metrics);
  if (!parsed.ok) return parsed;
  const single = parsed.value.find(({ selector }) => selector.steps[0]?.key !== null);
  if (single !== undefined) return err(metricProblem(single.metric, 'it looks at the whole file, which is a list of lines', 'Begin with /*, for example /*/salary.'));
  const sums = metrics.map((metric) => new MetricTally(metric));
  return ok(createJsonLinesReader(path, {
    record(record) {
      const tallied = tally([record.value], parsed.value);
      if (!tallied.ok) return placeOf(record, tallied.error.at, 1).refuse(tallied.error.message, { hint: FIX_METRIC });
      for (const [index, sum] of sums.entries()) {
        const wrong = sum.merge(tallied.value[index] as MetricTally);
        if (wrong !== null) record.refuse(metricProblem(metrics[index] as MetricSelection, wrong).message, { hint: FIX_METRIC });
      }
    },
    end: () => sums,
  }));
}

/** Metrics over a value that the caller has parsed (YAML): one tally for each, in their order. The message names the JSON pointer. */
export function tallyValue(value: unknown, metrics: readonly MetricSelection[]): Result<readonly MetricTally[], MetricProblem> {
  const parsed = parseAll(metrics);
  if (!parsed.ok) return parsed;
  const tallied = tally(value, parsed.value);
  if (tallied.ok) return tallied;
  const pointer = pointerOf(tallied.error.at);
  return err({ code: 'metric_invalid', message: `${tallied.error.message} (at ${pointer === '' ? 'the top' : pointer})`, hint: FIX_METRIC });
}

function parseAll(metrics: readonly MetricSelection[]): Result<readonly ValueMetric[], MetricProblem> {
  const parsed: ValueMetric[] = [];
  for (const metric of metrics) {
    const selector = parseValueSelector(metric.select);
    if (!selector.ok) return err(metricProblem(metric, selector.error, 'Write a JSON pointer, for example /employees/*[active=true]/name.'));
    parsed.push({ metric, selector: selector.value });
  }
  return ok(parsed);
}

function tally(document: unknown, metrics: readonly ValueMetric[]): Result<readonly MetricTally[], MetricFault> {
  const tallies: MetricTally[] = [];
  for (const { metric, selector } of metrics) {
    const selected = selectValues(document, selector);
    if (!selected.ok) return err({ at: selected.error.at, message: metricProblem(metric, selected.error.message).message });
    const sum = new MetricTally(metric);
    for (const at of selected.value) {
      const wrong = isCountable(at.value, metric, selector) ?? sum.add(scalarOf(at.value), false);
      if (wrong !== null) return err({ at, message: metricProblem(metric, wrong).message });
    }
    tallies.push(sum);
  }
  return ok(tallies);
}

/** A list or object can only be counted as an entry of another one: the list itself always counts 1, which nobody means. */
function isCountable(value: unknown, { aggregate }: MetricSelection, { steps }: ValueSelector): string | null {
  if (value === undefined) return 'there is nothing';
  if (value === null || typeof value !== 'object') return null;
  const what = Array.isArray(value) ? 'a list' : 'an object';
  if (aggregate !== 'count') return `it selects ${what}, which has no ${aggregate}`;
  const isEntry = steps.at(-1)?.key === null;
  return Array.isArray(value) && !isEntry ? 'it selects a list as a whole: add /* to count its entries' : null;
}

function scalarOf(value: unknown): MetricScalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** `from`: how many steps lead to `root` itself. */
function placeOf(root: JsonPlace, selected: SelectedValue, from = 0): JsonPlace {
  const keys: (string | number)[] = [];
  for (let at = selected; at.parent !== null; at = at.parent) keys.push(at.key);
  let place = root;
  for (const key of keys.reverse().slice(from)) place = Array.isArray(place.value) ? (place.items()[Number(key)] ?? place) : place.get(String(key));
  return place;
}
