import { nearest } from '../../base/nearest.js';
import { err, ok, type Result } from '../../base/result.js';
import { refuseLine } from '../line-report.js';
import type { ReportReader } from '../report-reader.js';
import { createCsvReader, type CsvDialect, type CsvOptions } from './csv-rows.js';
import { FIX_METRIC, metricProblem, type MetricProblem, type MetricSelection } from './metric.js';
import { MetricTally } from './metric-tally.js';
import { meets, SelectorSignal, SelectorText, type Condition } from './selector-text.js';

interface ColumnSelector {
  /** Null for `*`: whole rows. */
  readonly column: string | null;
  readonly conditions: readonly Condition[];
}

interface ColumnMetric {
  readonly selector: ColumnSelector;
  readonly tally: MetricTally;
  /** Where the column and those of the conditions stand; set by the header. */
  at: number;
  conditionsAt: readonly number[];
}

/**
 * Metrics over one CSV file: one tally for each, in their order. A selector is the name of a column, or `*` for whole rows, with
 * conditions on columns of the same row: `*`, `salary`, `salary[team="north"][active!="no"]`, `"unit price"`. An empty field is no
 * value: it is not counted either. The problem is a selector that cannot be read.
 */
export function createCsvMetricsReader(path: string, metrics: readonly MetricSelection[], options: CsvOptions = {}): Result<ReportReader<readonly MetricTally[]>, MetricProblem> {
  const columns: ColumnMetric[] = [];
  for (const metric of metrics) {
    const selector = parseColumnSelector(metric.select);
    if (!selector.ok) return err(metricProblem(metric, selector.error, 'Write a column, for example salary[team="north"], or * for rows.'));
    if (selector.value.column === null && metric.aggregate !== 'count') return err(metricProblem(metric, `rows can only be counted, not have a ${metric.aggregate}`, 'Name a column instead of *.'));
    columns.push({ selector: selector.value, tally: new MetricTally(metric), at: -1, conditionsAt: [] });
  }
  return ok(createCsvReader(path, new MetricRows(columns), options));
}

class MetricRows implements CsvDialect<readonly MetricTally[]> {
  constructor(private readonly metrics: readonly ColumnMetric[]) {}

  header(names: readonly string[], line: number): void {
    const placeOf = (metric: ColumnMetric, column: string): number => {
      const place = names.indexOf(column);
      if (place >= 0) return place;
      const close = nearest(column, names);
      return refuseLine(line, metricProblem(metric.tally.metric, `there is no column ${JSON.stringify(column)}`).message, {
        hint: close === null ? `The columns are ${names.slice(0, 20).join(', ')}.` : `Did you mean ${JSON.stringify(close)}?`,
      });
    };
    for (const metric of this.metrics) {
      if (metric.selector.column !== null) metric.at = placeOf(metric, metric.selector.column);
      metric.conditionsAt = metric.selector.conditions.map(({ key }) => placeOf(metric, key));
    }
  }

  row(fields: readonly string[], line: number): void {
    for (const { selector, tally, at, conditionsAt } of this.metrics) {
      if (!selector.conditions.every((condition, index) => meets(condition, fields[conditionsAt[index] ?? -1]))) continue;
      const value = selector.column === null ? '' : (fields[at] ?? '');
      if (selector.column !== null && value === '') continue;
      const wrong = tally.add(value, true);
      if (wrong !== null) refuseLine(line, metricProblem(tally.metric, wrong).message, { hint: FIX_METRIC });
    }
  }

  end(): readonly MetricTally[] {
    return this.metrics.map(({ tally }) => tally);
  }
}

function parseColumnSelector(select: string): Result<ColumnSelector, string> {
  try {
    const text = new SelectorText(select);
    const isQuoted = text.text.startsWith('"');
    const column = text.word('[');
    if (column === '') text.refuse('it names no column');
    const conditions = text.conditions();
    if (!text.isEnd) text.refuse('something follows its end');
    return ok({ column: column === '*' && !isQuoted ? null : column, conditions });
  } catch (error) {
    if (error instanceof SelectorSignal) return err(error.message);
    throw error;
  }
}
