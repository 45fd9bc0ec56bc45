import { compareText } from '../../base/order.js';
import type { CoverPoints } from '../coverage-facts.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/**
 * The branches of one lcov record. A branch is named by line, block and number; lcov 2 and coverage.py write texts in place of the
 * numbers (`e0`, `jump to line 7`). The same branch named twice is one that was reached when one entry was.
 */
export class LcovBranches {
  private lines: number[] = [];
  private blocks: number[] = [];
  private numbers: number[] = [];
  private taken: number[] = [];
  /** Texts in place of numbers: the text at index i stands as -1 - i. */
  private texts: string[] = [];
  private readonly textIds = new Map<string, number>();
  private isSorted = true;

  get isEmpty(): boolean {
    return this.lines.length === 0;
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
    const at = this.lines.length;
    this.lines.push(line);
    this.blocks.push(block);
    this.numbers.push(number);
    this.taken.push(isTaken ? 1 : 0);
    if (at > 0 && this.compare(at - 1, at) >= 0) this.isSorted = false;
  }

  /** The branches, by line, block and number; empty afterwards. */
  take(budget: PointsBudget): CoverPoints {
    const builder = new PointsBuilder('list');
    const order = this.isSorted ? null : this.lines.map((_line, index) => index).sort((a, b) => this.compare(a, b));
    for (let index = 0; index < this.lines.length; ) {
      const at = order === null ? index : (order[index] ?? 0);
      let isTaken = this.taken[at] === 1;
      // Repetitions follow each other in the order.
      for (index += 1; order !== null && index < order.length && this.compare(at, order[index] ?? 0) === 0; index += 1) {
        isTaken ||= this.taken[order[index] ?? 0] === 1;
      }
      builder.add(this.lines[at] ?? 0, isTaken);
    }
    this.lines = [];
    this.blocks = [];
    this.numbers = [];
    this.taken = [];
    this.texts = [];
    this.textIds.clear();
    this.isSorted = true;
    return builder.take(budget);
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
