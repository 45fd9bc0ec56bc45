import type { CoverPoints } from '../coverage-facts.js';
import { ReportFaultSignal } from '../report-fault.js';
import { NO_POINTS } from './cover-points.js';

/** Places that one report may hold, of all files and kinds together: 5 bytes each. */
const MOST_POINTS = 64_000_000;

/** Places that share one piece of memory: two arrays for each kind and file would cost more than what they hold. */
const SHARED = 32 * 1024;

/** The memory of one report for its places, and what is left of `MOST_POINTS`; shared by its builders. */
export class PointsBudget {
  private left = MOST_POINTS;
  private lines = new Int32Array(0);
  private taken = new Uint8Array(0);
  private used = 0;

  spend(count: number): void {
    this.left -= count;
    if (this.left < 0) {
      throw new ReportFaultSignal({ message: `it speaks of more than ${MOST_POINTS} lines and branches`, hint: 'Write the report in several files.' });
    }
  }

  /** The first `length` of `lines` and `taken`, copied. */
  keep(lines: Int32Array, taken: Uint8Array, length: number, isOrdered: boolean): CoverPoints {
    if (length === 0) return isOrdered ? NO_POINTS : { ...NO_POINTS, isOrdered };
    this.spend(length);
    if (length > SHARED / 8) return { kind: 'points', lines: lines.slice(0, length), taken: taken.slice(0, length), isOrdered };
    if (this.used + length > this.lines.length) {
      this.lines = new Int32Array(SHARED);
      this.taken = new Uint8Array(SHARED);
      this.used = 0;
    }
    const start = this.used;
    const end = (this.used += length);
    this.lines.set(lines.subarray(0, length), start);
    this.taken.set(taken.subarray(0, length), start);
    return { kind: 'points', lines: this.lines.subarray(start, end), taken: this.taken.subarray(start, end), isOrdered };
  }
}

/** Collects places in the order of a report. A `set` holds each line once, reached when one entry was; a `list` keeps every entry. */
export class PointsBuilder {
  private lines = new Int32Array(16);
  private taken = new Uint8Array(16);
  private length = 0;
  private isAscending = true;
  private last = -1;

  constructor(private readonly kind: 'set' | 'list') {}

  add(line: number, isTaken: boolean): void {
    if (this.length === this.lines.length) this.grow();
    if (line < this.last || (line === this.last && this.kind === 'set')) this.isAscending = false;
    this.last = line;
    this.lines[this.length] = line;
    this.taken[this.length++] = isTaken ? 1 : 0;
  }

  /** The places so far, ascending; the builder is empty afterwards. */
  take(budget: PointsBudget, isOrdered = true): CoverPoints {
    this.settle();
    const points = budget.keep(this.lines, this.taken, this.length, isOrdered);
    this.length = 0;
    this.last = -1;
    return points;
  }

  /** Repeated lines are joined before more memory is taken, so that memory follows the lines, not the entries. */
  private grow(): void {
    if (this.kind === 'set') this.settle();
    if (this.length <= this.lines.length / 2) return;
    if (this.length >= MOST_POINTS) new PointsBudget().spend(this.length + 1);
    const lines = new Int32Array(this.lines.length * 2);
    const taken = new Uint8Array(lines.length);
    lines.set(this.lines.subarray(0, this.length));
    taken.set(this.taken.subarray(0, this.length));
    this.lines = lines;
    this.taken = taken;
  }

  private settle(): void {
    if (this.isAscending) return;
    if (this.kind === 'set') this.settleSet();
    else this.settleList();
    this.isAscending = true;
    this.last = this.length === 0 ? -1 : (this.lines[this.length - 1] ?? -1);
  }

  private settleSet(): void {
    const keys = new Float64Array(this.length);
    for (let at = 0; at < this.length; at += 1) keys[at] = (this.lines[at] ?? 0) * 2 + (this.taken[at] ?? 0);
    keys.sort();
    let length = 0;
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? 0;
      const line = Math.floor(key / 2);
      if (length > 0 && this.lines[length - 1] === line) length -= 1;
      this.lines[length] = line;
      this.taken[length++] = key % 2;
    }
    this.length = length;
  }

  /** Stable: entries of one line keep their order. */
  private settleList(): void {
    const lines = this.lines.slice(0, this.length);
    const taken = this.taken.slice(0, this.length);
    const order = new Uint32Array(this.length);
    for (let at = 0; at < order.length; at += 1) order[at] = at;
    order.sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0) || a - b);
    for (let at = 0; at < order.length; at += 1) {
      this.lines[at] = lines[order[at] ?? 0] ?? 0;
      this.taken[at] = taken[order[at] ?? 0] ?? 0;
    }
  }
}
