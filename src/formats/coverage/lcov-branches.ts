import { compareText } from '../../base/order.js';
import type { CoverPoints } from '../coverage-facts.js';
import { ReportFaultSignal } from '../report-fault.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/** Branches of one file: no source has as many. */
const MOST_BRANCHES = 4_000_000;

/**
 * The branches of one lcov record. A branch is named by line, block and number; lcov 2 and coverage.py write texts in place of the
 * numbers (`e0`, `jump to line 7`). The same branch named twice is one that was reached when one entry was.
 */
export class LcovBranches {
  /** Five columns of the entries so far; they are kept from record to record. */
  private lines = new Int32Array(64);
  private blocks = new Float64Array(64);
  private numbers = new Float64Array(64);
  private taken = new Uint8Array(64);
  private length = 0;
  private isSorted = true;
  /** Texts in place of numbers: the text at index i stands as -1 - i. */
  private texts: string[] = [];
  private readonly textIds = new Map<string, number>();

  get isEmpty(): boolean {
    return this.length === 0;
  }

  textId(text: string): number {
    const known = this.textIds.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    const id = -this.texts.length;
    this.textIds.set(text, id);
    return id;
  }

  add(line: number, block: number, number: number, isTaken: boolean): void {
    const at = this.length;
    if (at === this.lines.length) this.grow();
    this.lines[at] = line;
    this.blocks[at] = block;
    this.numbers[at] = number;
    this.taken[at] = isTaken ? 1 : 0;
    this.length = at + 1;
    if (at > 0 && this.isSorted && this.compare(at - 1, at) >= 0) this.isSorted = false;
  }

  /** The branches, by line, block and number; empty afterwards. */
  take(budget: PointsBudget): CoverPoints {
    const points = this.isSorted ? budget.keep(this.lines, this.taken, this.length, true) : this.sorted(budget);
    this.length = 0;
    this.isSorted = true;
    if (this.texts.length > 0) {
      this.texts = [];
      this.textIds.clear();
    }
    return points;
  }

  private sorted(budget: PointsBudget): CoverPoints {
    const builder = new PointsBuilder('list');
    const order = Array.from({ length: this.length }, (_item, index) => index).sort((a, b) => this.compare(a, b));
    for (let index = 0; index < order.length; ) {
      const at = order[index] ?? 0;
      let isTaken = false;
      for (; index < order.length && this.compare(at, order[index] ?? 0) === 0; index += 1) isTaken ||= this.taken[order[index] ?? 0] === 1;
      builder.add(this.lines[at] ?? 0, isTaken);
    }
    return builder.take(budget);
  }

  private grow(): void {
    if (this.length >= MOST_BRANCHES) throw new ReportFaultSignal({ message: `one of its files has more than ${MOST_BRANCHES} branches` });
    const [lines, blocks, numbers, taken] = [this.lines, this.blocks, this.numbers, this.taken];
    const length = this.length * 2;
    (this.lines = new Int32Array(length)).set(lines);
    (this.blocks = new Float64Array(length)).set(blocks);
    (this.numbers = new Float64Array(length)).set(numbers);
    (this.taken = new Uint8Array(length)).set(taken);
  }

  private compare(a: number, b: number): number {
    return (this.lines[a] ?? 0) - (this.lines[b] ?? 0)
      || this.compareNames(this.blocks[a] ?? 0, this.blocks[b] ?? 0)
      || this.compareNames(this.numbers[a] ?? 0, this.numbers[b] ?? 0);
  }

  /** Numbers before texts. */
  private compareNames(a: number, b: number): number {
    if (a >= 0 && b >= 0) return a - b;
    if (a < 0 && b < 0) return compareText(this.texts[-1 - a] ?? '', this.texts[-1 - b] ?? '');
    return b - a;
  }
}
