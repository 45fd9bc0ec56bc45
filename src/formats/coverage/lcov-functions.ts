import type { CoverPoints } from '../coverage-facts.js';
import { ReportFaultSignal } from '../report-fault.js';
import { PointsBuilder, type PointsBudget } from './points-builder.js';

/** Functions of one file: no source has as many. */
const MOST_FUNCTIONS = 1_000_000;

/**
 * The functions of one lcov record. `FN` gives line and name, `FNDA` hits and name; a name may stand several times (anonymous
 * functions), then the n-th `FNDA` of it belongs to the n-th `FN`. Nearly every tool writes both in one order, so names are compared as bytes,
 * and turned into strings only where that fails.
 */
export class LcovFunctions {
  private readonly lines: number[] = [];
  private readonly hit: boolean[] = [];
  private readonly seen: boolean[] = [];
  /** Names one behind the other; that of function i ends at `ends[i]`. */
  private names = new Uint8Array(1024);
  private readonly ends: number[] = [];
  private cursor = 0;
  private readonly points = new PointsBuilder('list');
  private byName: Map<string, { readonly indexes: number[]; next: number }> | null = null;
  /** Functions by the index that lcov 2.2 gives them (`FNL`, `FNA`). */
  private readonly byIndex = new Map<number, number>();

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  /** `FN`: a function begins at `line`. */
  found(line: number, bytes: Uint8Array, start: number, end: number): void {
    const orphan = this.byName?.get(latinText(bytes, start, end));
    // Its hits came first.
    const first = orphan?.indexes[0];
    if (first !== undefined && orphan?.indexes.length === 1 && this.lines[first] === 0) this.lines[first] = line;
    else this.append(line, bytes, start, end);
  }

  /** `FNDA`: hits of a function by its name. */
  hits(isHit: boolean, bytes: Uint8Array, start: number, end: number): void {
    let index = this.cursor;
    if (index >= this.lines.length || !this.isNamed(index, bytes, start, end)) index = this.lookUp(bytes, start, end);
    this.seen[index] = true;
    if (isHit) this.hit[index] = true;
    this.cursor = index + 1;
  }

  /** `FNL`: the function with this index begins at `line`. False when the index is there already. */
  foundAt(index: number, line: number): boolean {
    if (this.byIndex.has(index)) return false;
    this.byIndex.set(index, this.lines.length);
    this.append(line, this.names, 0, 0);
    return true;
  }

  /** `FNA`: hits of one name of the function with this index. False when there is no such function. */
  hitsAt(index: number, isHit: boolean): boolean {
    const at = this.byIndex.get(index);
    if (at === undefined) return false;
    if (isHit) this.hit[at] = true;
    return true;
  }

  /**
   * The functions by line; empty afterwards. LLVM counts what begins on one line as one function with several instances; that reading is taken
   * where only it gives the `declared` number.
   */
  take(budget: PointsBudget, declared: number | null): CoverPoints {
    for (let at = 0; at < this.lines.length; at += 1) this.points.add(this.lines[at] ?? 0, this.hit[at] === true);
    let points = this.points.take(budget);
    if (declared !== null && declared !== points.lines.length && new Set(this.lines).size === declared) {
      const grouped = new PointsBuilder('set');
      points.lines.forEach((line, at) => grouped.add(line, points.taken[at] === 1));
      points = grouped.take(budget);
    }
    this.lines.length = 0;
    this.hit.length = 0;
    this.seen.length = 0;
    this.ends.length = 0;
    this.cursor = 0;
    this.byName = null;
    this.byIndex.clear();
    return points;
  }

  private append(line: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.lines.length >= MOST_FUNCTIONS) throw new ReportFaultSignal({ message: `one of its files has more than ${MOST_FUNCTIONS} functions` });
    const from = this.ends.at(-1) ?? 0;
    const to = from + end - start;
    if (to > this.names.length) {
      const names = new Uint8Array(Math.max(this.names.length * 2, to));
      names.set(this.names.subarray(0, from));
      this.names = names;
    }
    this.names.set(bytes.subarray(start, end), from);
    const index = this.lines.length;
    this.lines.push(line);
    this.hit.push(false);
    this.seen.push(false);
    this.ends.push(to);
    if (this.byName !== null) this.remember(this.byName, latinText(bytes, start, end), index);
  }

  private isNamed(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = index === 0 ? 0 : (this.ends[index - 1] ?? 0);
    if ((this.ends[index] ?? 0) - from !== end - start) return false;
    const { names } = this;
    for (let at = 0; at < end - start; at += 1) {
      if (names[from + at] !== bytes[start + at]) return false;
    }
    return true;
  }

  private lookUp(bytes: Uint8Array, start: number, end: number): number {
    if (this.byName === null) {
      this.byName = new Map();
      for (let at = 0; at < this.lines.length; at += 1) {
        this.remember(this.byName, latinText(this.names, at === 0 ? 0 : (this.ends[at - 1] ?? 0), this.ends[at] ?? 0), at);
      }
    }
    const named = this.byName.get(latinText(bytes, start, end));
    if (named === undefined) {
      this.append(0, bytes, start, end);
      return this.lines.length - 1;
    }
    while (named.next < named.indexes.length - 1 && this.seen[named.indexes[named.next] ?? 0] === true) named.next += 1;
    return named.indexes[named.next] ?? 0;
  }

  private remember(byName: Map<string, { readonly indexes: number[]; next: number }>, name: string, index: number): void {
    const named = byName.get(name);
    if (named === undefined) byName.set(name, { indexes: [index], next: 0 });
    else named.indexes.push(index);
  }
}

/** One character for each byte: only to compare names with each other. */
/** One character for each byte: for keys, names that are only compared, and messages. */
export function latinText(bytes: Uint8Array, start: number, end: number): string {
  return LATIN.decode(bytes.subarray(start, end));
}

const LATIN = new TextDecoder('latin1');
