import { nearest } from '../../base/nearest.js';
import { err, ok, type Result } from '../../base/result.js';
import { createLineReader, refuseLine } from '../line-report.js';
import type { ReportReader } from '../report-reader.js';
import { FIX_METRIC, metricProblem, type MetricProblem, type MetricSelection } from './metric.js';
import { MetricTally } from './metric-tally.js';
import { meets, SelectorSignal, SelectorText, type Condition } from './selector-text.js';

interface SampleMetric {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly tally: MetricTally;
  /** Labels of its samples; null before the first. */
  labels: Set<string> | null;
}

interface Sample {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly value: string;
}

/** One sample, in UTF-16 code units. */
const MOST_SAMPLE = 64 * 1024;
/** Names that are kept to say which one was meant. */
const MOST_NAMES = 10_000;
const NAME = /[a-zA-Z_:][\w:]*/y;
/** A quote and what is escaped in it: `\\`, `\"` and `\n`. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const BLANKS = /[ \t]*/y;
/** The value, a time, and in OpenMetrics an example behind `#`. */
const VALUE = /[ \t]*([^ \t#]+)(?:[ \t]+-?\d+(?:\.\d+)?)?[ \t]*(?:#.*)?$/y;

/**
 * Metrics over one file in the text format of Prometheus or OpenMetrics (https://prometheus.io/docs/instrumenting/exposition_formats/, reviewed 2026-11-27): one tally for
 * each, in their order. A selector is the name of a metric with conditions on its labels: `http_requests_total[method="get"]`. A name that no
 * sample has is refused, and so is a label that none of its samples has: a slip would count as nothing. The problem is a selector that cannot be read.
 */
export function createPrometheusMetricsReader(path: string, metrics: readonly MetricSelection[]): Result<ReportReader<readonly MetricTally[]>, MetricProblem> {
  const wanted: SampleMetric[] = [];
  for (const metric of metrics) {
    const selector = parseSampleSelector(metric.select);
    if (!selector.ok) return err(metricProblem(metric, selector.error, 'Write a name with conditions on labels, for example http_requests_total[method="get"].'));
    wanted.push({ ...selector.value, tally: new MetricTally(metric), labels: null });
  }
  const names = new Set<string>();
  return ok(createLineReader(path, {
    line(text, number) {
      if (text.trim() === '' || text.startsWith('#')) return;
      if (text.length > MOST_SAMPLE) refuseLine(number, `a sample is longer than ${MOST_SAMPLE} characters`);
      const { name, labels, value } = sampleOf(text, number);
      if (names.size < MOST_NAMES) names.add(name);
      for (const metric of wanted) {
        if (metric.name !== name) continue;
        metric.labels ??= new Set();
        for (const label of labels.keys()) if (metric.labels.size < MOST_NAMES) metric.labels.add(label);
        if (!metric.conditions.every((condition) => meets(condition, labels.get(condition.key)))) continue;
        const wrong = metric.tally.add(value, true);
        if (wrong !== null) refuseLine(number, metricProblem(metric.tally.metric, wrong).message, { hint: FIX_METRIC });
      }
    },
    end(isEnded, lines) {
      if (!isEnded) refuseLine(lines, 'the last line has no line end: the file is truncated, or was not written to its end');
      for (const { name, conditions, tally, labels } of wanted) {
        const refuseSlip = (what: string, slip: string, there: ReadonlySet<string>): never => {
          const close = nearest(slip, [...there]);
          const shown = there.size === 0 ? 'There is none.' : `There are ${[...there].slice(0, 20).join(', ')}.`;
          return refuseLine(Math.max(lines, 1), metricProblem(tally.metric, what).message, { hint: close === null ? shown : `Did you mean ${JSON.stringify(close)}?` });
        };
        if (labels === null) return refuseSlip(`there is no metric ${JSON.stringify(name)}`, name, names);
        const unknown = conditions.find(({ key }) => !labels.has(key) && labels.size < MOST_NAMES);
        if (unknown !== undefined) return refuseSlip(`no sample of ${JSON.stringify(name)} has a label ${JSON.stringify(unknown.key)}`, unknown.key, labels);
      }
      return wanted.map(({ tally }) => tally);
    },
  }));
}

function parseSampleSelector(select: string): Result<Pick<SampleMetric, 'name' | 'conditions'>, string> {
  try {
    const text = new SelectorText(select);
    const name = text.word('[');
    if (name === '') text.refuse('it names no metric');
    const conditions = text.conditions();
    if (!text.isEnd) text.refuse('something follows its end');
    return ok({ name, conditions });
  } catch (error) {
    if (error instanceof SelectorSignal) return err(error.message);
    throw error;
  }
}

/** `name{label="value"} 1`, or `{"name", label="value"} 1` for names that are no words. */
function sampleOf(text: string, line: number): Sample {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const takeSign = (sign: string): boolean => {
    take(BLANKS);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const refuse = (what: string): never => refuseLine(line, `${what} (at character ${at + 1})`, { expected: 'a sample: name{label="value"} 1', hint: 'Write the text format of Prometheus or OpenMetrics.' });
  const takeQuoted = (): string | null => {
    const quoted = take(QUOTED)?.[1];
    return quoted === undefined ? null : quoted.replace(/\\(.)/g, (_escape, sign: string) => (sign === 'n' ? '\n' : sign));
  };

  take(BLANKS);
  let name = take(NAME)?.[0] ?? null;
  const labels = new Map<string, string>();
  if (takeSign('{')) {
    while (!takeSign('}')) {
      const quoted = takeQuoted();
      const label = quoted ?? take(NAME)?.[0] ?? refuse('a name of a label is missing');
      if (takeSign('=')) {
        take(BLANKS);
        labels.set(label, takeQuoted() ?? refuse(`the label ${JSON.stringify(label)} has no value in quotes`));
      } else if (quoted !== null && name === null) name = quoted;
      else refuse(`the label ${JSON.stringify(label)} has no value`);
      if (!takeSign(',') && text[at] !== '}') refuse('labels are not closed');
    }
  }
  if (name === null) return refuse('a name is missing');
  const value = take(VALUE)?.[1] ?? refuse(`${JSON.stringify(name)} has no value`);
  if (!/^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?inf(?:inity)?|nan)$/i.test(value)) return refuse(`${JSON.stringify(value)} is not a value`);
  return { name, labels, value };
}
