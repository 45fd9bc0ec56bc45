import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoverPoints, FileCoverage } from '../../src/formats/coverage-facts.js';
import { mergePoints } from '../../src/formats/coverage/cover-points.js';
import { countCover, mergeCoverage } from '../../src/formats/coverage/merge-coverage.js';
import { factsOf, fixture, places, share } from './coverage-fixtures.js';

const points = (entries: readonly (readonly [number, boolean])[], isOrdered = true): CoverPoints => ({
  kind: 'points', isOrdered, lines: Int32Array.from(entries, ([line]) => line), taken: Uint8Array.from(entries, ([, isTaken]) => (isTaken ? 1 : 0)),
});
const file = (path: string, lines: FileCoverage['lines'], more: Partial<FileCoverage> = {}): FileCoverage => ({ path, lines, branches: null, functions: null, statements: null, ...more });

const sorted = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()), { maxLength: 40 }).map((entries) => entries.sort(([a], [b]) => a - b));
const lineSet = sorted.map((entries) => points(entries.filter(([line], at) => entries[at - 1]?.[0] !== line)));
/** Branches of lines as a format without names gives them: the reached ones first. */
const counts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), { selector: ([line]) => line, maxLength: 12 })
  .map((lines) => points(lines.sort(([a], [b]) => a - b).flatMap(([line, reached, missed]) => [...Array<readonly [number, boolean]>(reached).fill([line, true]), ...Array<readonly [number, boolean]>(missed).fill([line, false])]), false));

describe('the union of two covers', () => {
  it('of lines: is covered what one of them covers, as sets say', () => {
    fc.assert(fc.property(lineSet, lineSet, (one, two) => {
      const union = new Map<number, number>();
      for (const { lines, taken } of [one, two]) lines.forEach((line, at) => union.set(line, (union.get(line) ?? 0) | (taken[at] ?? 0)));
      const merged = mergePoints(one, two);
      expect([...merged.lines]).toEqual([...union.keys()].sort((a, b) => a - b));
      expect([...merged.taken]).toEqual([...merged.lines].map((line) => union.get(line)));
    }));
  });

  it('does not depend on the order, adds nothing to itself, and never claims more than both together', () => {
    fc.assert(fc.property(fc.oneof(lineSet, counts, sorted.map((entries) => points(entries))), fc.oneof(lineSet, counts, sorted.map((entries) => points(entries))), (one, two) => {
      const merged = mergePoints(one, two);
      expect(mergePoints(two, one)).toEqual(merged);
      expect(mergePoints(one, one)).toEqual(one);
      const [a, b, both] = [countCover(one), countCover(two), countCover(merged)];
      expect(both.covered).toBeGreaterThanOrEqual(Math.max(a.covered, b.covered));
      expect(both.covered).toBeLessThanOrEqual(a.covered + b.covered);
      expect(both.total).toBeGreaterThanOrEqual(Math.max(a.total, b.total));
      expect(both.total).toBeLessThanOrEqual(a.total + b.total);
    }));
  });

  it('of branches that are told apart: two shards that each reach one side reach both', () => {
    expect(places(mergePoints(points([[5, true], [5, false]]), points([[5, false], [5, true]])))).toBe('5+ 5+');
  });

  it('of branches that are only counted: nothing says that the one of two is another one', () => {
    const half = points([[5, true], [5, false]], false);
    expect(places(mergePoints(half, half))).toBe('5+ 5-');
    expect(places(mergePoints(points([[5, false], [5, true], [7, true]]), points([[5, true], [5, true], [5, false]], false)))).toBe('5+ 5+ 5- 7+');
    expect(mergePoints(points([[5, true]]), points([[5, true], [5, false]])).isOrdered).toBe(false);
  });
});

describe('merged reports', () => {
  it('hold each file once, in the order of first appearance', () => {
    const merged = mergeCoverage([file('b.ts', points([[1, false]])), file('a.ts', points([[1, true]])), file('b.ts', points([[1, true], [2, false]]), { branches: points([]) })]);
    expect(merged.files.map((one) => `${one.path} ${places(one.lines)} ${share(one.branches)}`)).toEqual(['b.ts 1+ 2- 0/0', 'a.ts 1+ null']);
    expect(merged.approximate).toEqual([]);
  });

  it('are the same when one run is read from two formats', () => {
    const inBase = (name: string): readonly FileCoverage[] => factsOf(fixture(name).format, fixture(name).bytes).files.map((one) => ({ ...one, path: one.path.replace(/^.*\//, '') }));
    const single = mergeCoverage(inBase('lcov/vitest.info')).files;
    const [lcov, cobertura, clover] = [inBase('lcov/vitest.info'), inBase('cobertura/vitest.xml'), inBase('clover/vitest.xml')];
    const both = mergeCoverage([...lcov, ...cobertura, ...clover]).files;
    for (const metric of ['lines', 'branches', 'functions'] as const) expect(both.map((one) => share(one[metric]))).toEqual(single.map((one) => share(one[metric])));
  });

  it('take places before totals, and the larger totals; files of which something may be lost are named', () => {
    const totals = (covered: number, total: number): FileCoverage['lines'] => ({ kind: 'totals', covered, total });
    const merged = mergeCoverage([
      file('a.ts', totals(1, 2)), file('a.ts', points([[1, true], [2, false]])),
      file('b.ts', totals(3, 9)), file('b.ts', totals(4, 8)),
      file('c.ts', totals(3, 9)), file('c.ts', totals(3, 9)),
    ]);
    expect(merged.files.map((one) => places(one.lines))).toEqual(['1+ 2-', 'totals 4/9', 'totals 3/9']);
    expect(merged.approximate).toEqual(['b.ts']);
  });
});
