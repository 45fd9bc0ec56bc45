import { err, ok, type Result } from '../../base/result.js';
import type { ReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { MOST_XML_TEXT } from '../xml/xml-limits.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { parseElementSelector, type ElementSelector } from './element-selector.js';
import { FIX_METRIC, metricProblem, type MetricProblem, type MetricSelection } from './metric.js';
import { MetricTally } from './metric-tally.js';
import { meets } from './selector-text.js';

interface ElementMetric {
  readonly selector: ElementSelector;
  readonly tally: MetricTally;
  /** Bit n is set when an element was found that the first n steps lead to. */
  seen: number;
}

/** An element that is open. */
interface OpenElement {
  /** For each metric: bit n is set when its first n steps lead here, or to an element around it from where step n may be any depth away. */
  readonly reached: readonly number[];
  /** Metrics that want its text. */
  readonly wanting: readonly ElementMetric[];
  readonly line: number;
}

/**
 * Metrics over one XML file, read as a stream: one tally for each, in their order. See `parseElementSelector` for the language;
 * a path must begin with the root of the file, and the elements on the way must be there. The problem is a selector that cannot be read.
 */
export function createXmlMetricsReader(path: string, metrics: readonly MetricSelection[]): Result<ReportReader<readonly MetricTally[]>, MetricProblem> {
  const parsed: { metric: MetricSelection; selector: ElementSelector }[] = [];
  for (const metric of metrics) {
    const selector = parseElementSelector(metric.select);
    if (!selector.ok) return err(metricProblem(metric, selector.error, 'Write a path of elements, for example /odoo/record[@model="hr.employee"]/@id.'));
    parsed.push({ metric, selector: selector.value });
  }
  return ok(createXmlReader(path, (cursor) => new MetricElements(cursor, parsed.map(({ metric, selector }) => ({ selector, tally: new MetricTally(metric), seen: 0 })))));
}

class MetricElements implements XmlDialect<readonly MetricTally[]> {
  private readonly elements: OpenElement[] = [];
  private readonly start: readonly number[];

  constructor(private readonly cursor: XmlCursor, private readonly metrics: readonly ElementMetric[]) {
    this.start = metrics.map(() => 1);
  }

  open(name: string, attributes: XmlAttributes): boolean {
    const around = this.elements.at(-1)?.reached ?? this.start;
    const reached: number[] = [];
    const wanting: ElementMetric[] = [];
    for (const [index, metric] of this.metrics.entries()) {
      const { steps, attribute } = metric.selector;
      const before = around[index] ?? 0;
      let now = 0;
      for (let step = 0; step < steps.length; step++) {
        const wanted = steps[step];
        if (wanted === undefined || (before & (1 << step)) === 0) continue;
        if (wanted.isDeep) now |= 1 << step;
        if ((wanted.name === null || wanted.name === name) && wanted.conditions.every((condition) => meets(condition, attributes[condition.key]))) now |= 1 << (step + 1);
      }
      const root = steps[0]?.name ?? name;
      if (this.cursor.depth === 1 && now === 0 && root !== name) {
        this.cursor.refuse(metricProblem(metric.tally.metric, `the root is <${name}>`).message, { expected: `<${root}>`, actual: `<${name}>`, hint: FIX_METRIC });
      }
      metric.seen |= now;
      reached.push(now);
      if ((now & (1 << steps.length)) === 0) continue;
      if (attribute !== null) {
        const value = attributes[attribute];
        if (value !== undefined) this.add(metric, value, this.cursor.line);
      } else if (metric.tally.metric.aggregate === 'count') {
        this.add(metric, '', this.cursor.line);
      } else {
        wanting.push(metric);
      }
    }
    this.elements.push({ reached, wanting, line: this.cursor.line });
    return wanting.length > 0;
  }

  close(name: string, text: string | null): void {
    const element = this.elements.pop();
    for (const metric of element?.wanting ?? []) {
      if (text !== null && text.length >= MOST_XML_TEXT) this.cursor.refuse(metricProblem(metric.tally.metric, `the text of <${name}> in line ${element?.line} is too long`).message);
      this.add(metric, (text ?? '').trim(), element?.line ?? 0);
    }
  }

  end(): readonly MetricTally[] {
    for (const { selector, tally, seen } of this.metrics) {
      // A misspelled name on the way must not count as nothing; the last one, or one with conditions, may really be absent.
      const missing = selector.steps.findIndex(({ conditions }, step) => step < selector.steps.length - 1 && conditions.length === 0 && (seen & (1 << (step + 1))) === 0);
      const before = selector.steps.slice(0, missing).every(({ conditions }) => conditions.length === 0);
      if (missing < 0 || !before) continue;
      this.cursor.refuse(metricProblem(tally.metric, `there is no <${selector.steps[missing]?.name ?? '*'}> on the way`).message, { hint: 'Fix the path, or write // before the last name if the elements around it may be absent.' });
    }
    return this.metrics.map(({ tally }) => tally);
  }

  private add({ tally }: ElementMetric, value: string, line: number): void {
    const wrong = tally.add(value, true);
    if (wrong !== null) this.cursor.refuse(metricProblem(tally.metric, `${wrong} (line ${line})`).message, { hint: FIX_METRIC });
  }
}
