import { cutText } from '../../base/bounded.js';
import { err, ok, type Result } from '../../base/result.js';
import { metricProblem, type MetricProblem, type MetricScalar, type MetricSelection } from './metric.js';

/** Different values that are kept apart, over all files of a metric. */
const MOST_DISTINCT = 1_000_000;
const MOST_NUMBER_LENGTH = 400;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number, as a format of texts writes it (blanks around it are nothing); null for every other text. */
function numberOfText(text: string): number | null {
  if (text.length > MOST_NUMBER_LENGTH) return null;
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : null;
}

/** Gathers the values of one metric, of one file and then of all. */
export class MetricTally {
  private count = 0;
  private total = 0;
  /** What is lost of `total` to rounding (Neumaier 1974). */
  private lost = 0;
  private least = Infinity;
  private most = -Infinity;
  private readonly different = new Set<string>();
  private first: MetricScalar = null;

  constructor(readonly metric: MetricSelection) {}

  /** Takes a value; returns what is wrong with it, or null. Texts are numbers only where the format has nothing else (`isText`). */
  add(value: MetricScalar, isText: boolean): string | null {
    this.count++;
    const { aggregate } = this.metric;
    switch (aggregate) {
      case 'count':
        return null;
      case 'distinct':
        if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) return `${value} is beyond 2^53, where whole numbers are not told apart: write such numbers as texts`;
        this.different.add(JSON.stringify(value));
        return this.different.size > MOST_DISTINCT ? `there are more than ${MOST_DISTINCT} different values` : null;
      case 'value':
        this.first ??= isText && typeof value === 'string' ? (numberOfText(value) ?? value) : value;
        return this.count > 1 ? 'it selects more than one value' : value === null ? 'the value is null' : null;
      default: {
        const number = typeof value === 'number' ? value : isText && typeof value === 'string' ? numberOfText(value) : null;
        if (number === null || !Number.isFinite(number)) return `${cutText(JSON.stringify(value), 80)} is not a number`;
        this.addNumber(number);
        return null;
      }
    }
  }

  /** Takes what another file gave. */
  merge(other: MetricTally): string | null {
    if (other.count > 0 && this.metric.aggregate === 'value') {
      if (this.count > 0) return 'it selects values in more than one file';
      this.first = other.first;
    }
    this.count += other.count;
    this.addTotal(other.total);
    this.lost += other.lost;
    this.least = Math.min(this.least, other.least);
    this.most = Math.max(this.most, other.most);
    for (const value of other.different) this.different.add(value);
    return this.different.size > MOST_DISTINCT ? `there are more than ${MOST_DISTINCT} different values` : null;
  }

  /** Nothing selected counts 0 and sums to 0; it has no smallest, largest or one value. */
  result(): Result<number | string | boolean, MetricProblem> {
    const { aggregate } = this.metric;
    if (aggregate === 'count') return ok(this.count);
    if (aggregate === 'distinct') return ok(this.different.size);
    if (aggregate === 'sum') {
      const sum = this.total + this.lost;
      if (!Number.isFinite(sum)) return err(metricProblem(this.metric, 'the sum is too large'));
      // A sum of decimal fractions is meant decimally: 0.1 + 0.2 is 0.3.
      return ok(Number.isInteger(sum) ? sum : Number(sum.toPrecision(15)));
    }
    if (this.count === 0 || (aggregate === 'value' && this.first === null)) {
      return err(metricProblem(this.metric, 'it selects nothing', 'Fix the selector, or count instead: nothing counts 0.'));
    }
    if (aggregate === 'value') return ok(this.first ?? '');
    return ok(aggregate === 'min' ? this.least : this.most);
  }

  private addNumber(value: number): void {
    this.addTotal(value);
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
  }

  private addTotal(value: number): void {
    const sum = this.total + value;
    this.lost += Math.abs(this.total) >= Math.abs(value) ? this.total - sum + value : value - sum + this.total;
    this.total = sum;
  }
}
