import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, compileGlobs, type Glob } from '../../src/base/glob.js';
import type { Cover, FileCoverage } from '../../src/formats/coverage-facts.js';
import { judgeChangedLines } from '../../src/formats/coverage/changed-lines.js';
import { judgePaths, totalCoverage, withoutExcluded } from '../../src/formats/coverage/coverage-summary.js';
import { meets, percentOf } from '../../src/formats/coverage/covered-share.js';

const glob = (...patterns: readonly string[]): Glob => {
  const compiled = patterns.length === 1 && !patterns[0]?.startsWith('!') ? compileGlob(patterns[0] ?? '') : compileGlobs(patterns);
  if (!compiled.ok) throw new Error(compiled.error.message);
  return compiled.value;
};
/** `1+ 2-`. */
const cover = (text: string): Cover => {
  const entries = text === '' ? [] : text.split(' ');
  return { kind: 'points', isOrdered: true, lines: Int32Array.from(entries, (entry) => Number.parseInt(entry, 10)), taken: Uint8Array.from(entries, (entry) => (entry.endsWith('+') ? 1 : 0)) };
};
const file = (path: string, lines: string | Cover, branches: Cover | null = null): FileCoverage => ({ path, lines: typeof lines === 'string' ? cover(lines) : lines, branches, functions: null, statements: null });

describe('a percentage', () => {
  it('is floored to two decimals, as whole numbers say', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 900_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const covered = Math.floor(total * part);
      const hundredths = (BigInt(covered) * 10_000n) / BigInt(total);
      expect(percentOf({ covered, total })).toBe(Number(`${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`));
    }), { numRuns: 2000 });
  });

  it.each([[2, 3, 66.66], [799_999, 1_000_000, 79.99], [29, 100, 29], [57, 100, 57], [999_999, 1_000_000, 99.99], [1, 1, 100], [0, 7, 0]])('of %d of %d is %d', (covered, total, percent) => {
    expect(percentOf({ covered, total })).toBe(percent);
  });

  it('meets what it equals, never what is above it, and nothing of nothing meets nothing', () => {
    expect(meets({ covered: 799_999, total: 1_000_000 }, 80)).toBe(false);
    expect(meets({ covered: 7_999, total: 10_000 }, 79.99)).toBe(true);
    expect(meets({ covered: 4, total: 5 }, 80)).toBe(true);
    expect(meets({ covered: 0, total: 0 }, 0)).toBe(false);
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      expect(meets({ covered: hundredths, total: 10_000 }, Number((hundredths / 100).toFixed(2)))).toBe(true);
      if (hundredths > 0) expect(meets({ covered: hundredths - 1, total: 10_000 }, Number((hundredths / 100).toFixed(2)))).toBe(false);
    }));
  });
});

describe('totals', () => {
  const files = [file('src/ebb.ts', '1+ 2+ 3-', cover('1+ 1-')), file('src/flood.ts', { kind: 'totals', covered: 3, total: 5 }), file('gen/out.ts', '1- 2-')];

  it('add files up, count nothing for one that lacks a kind, and leave excluded files out', () => {
    expect(totalCoverage(files)).toEqual({
      files: 3, lines: { covered: 5, total: 10, percent: 50 }, branches: { covered: 1, total: 2, percent: 50 }, functions: null, statements: null,
    });
    expect(totalCoverage(withoutExcluded(files, glob('gen/**'))).lines).toEqual({ covered: 5, total: 8, percent: 62.5 });
    expect(withoutExcluded(files, glob('**', '!src/ebb.ts')).map(({ path }) => path)).toEqual(['src/ebb.ts']);
    expect(withoutExcluded(files, null)).toBe(files);
    expect(totalCoverage([]).lines.percent).toBeNull();
  });

  it('are judged below paths; where nothing is, nothing is met', () => {
    const judged = judgePaths(files, [
      { pattern: 'src/**', glob: glob('src/**'), required: 62.5 }, { pattern: 'gen/**', glob: glob('gen/**'), required: 0.01 }, { pattern: 'lib/**', glob: glob('lib/**'), required: 0 },
    ]);
    expect(judged.map(({ pattern, outcome, files: count, total }) => [pattern, outcome, count, total.percent])).toEqual([['src/**', 'met', 2, 62.5], ['gen/**', 'missed', 1, 0], ['lib/**', 'nothing', 0, null]]);
  });
});

describe('changed lines', () => {
  const files = [file('b.ts', '1+ 2- 3- 5- 9+'), file('a.ts', '4- 6+'), file('c.ts', { kind: 'totals', covered: 1, total: 2 })];
  const changed = new Map<string, readonly number[]>([['b.ts', [5, 1, 2, 3, 3, 4]], ['a.ts', [4, 7]], ['c.ts', [1]], ['docs.md', [1]], ['gone.ts', []]]);

  it('count where they are executable; uncovered ones are ranges by file and line', () => {
    expect(judgeChangedLines(files, changed, { required: 20, minLines: 1 })).toEqual({
      covered: 1, total: 5, percent: 20, outcome: 'met', withoutLines: ['c.ts'], unreported: ['docs.md'],
      files: new Map([['a.ts', { covered: 0, total: 1, missed: [4] }], ['b.ts', { covered: 1, total: 4, missed: [2, 3, 5] }]]),
      uncovered: [{ file: 'a.ts', first: 4, last: 4 }, { file: 'b.ts', first: 2, last: 3 }, { file: 'b.ts', first: 5, last: 5 }],
    });
  });

  it('are not judged below the minimum, nor where there are none', () => {
    const outcome = (required: number, minLines: number, lines: ReadonlyMap<string, readonly number[]> = changed): string => judgeChangedLines(files, lines, { required, minLines }).outcome;
    expect([outcome(21, 5), outcome(21, 6), outcome(20, 5), outcome(0, 0, new Map([['a.ts', [5]]]))]).toEqual(['missed', 'too_small', 'met', 'nothing']);
  });

  it('of everything are all lines', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.boolean()), { selector: ([line]) => line }), (entries) => {
      const lines = entries.sort(([a], [b]) => a - b);
      const one = file('a.ts', lines.map(([line, isTaken]) => `${line}${isTaken ? '+' : '-'}`).join(' '));
      const result = judgeChangedLines([one], new Map([['a.ts', Array.from({ length: 61 }, (_item, at) => at)]]), { required: 50, minLines: 0 });
      const { lines: all } = totalCoverage([one]);
      expect([result.covered, result.total, result.percent]).toEqual([all.covered, all.total, all.percent]);
      expect(result.uncovered.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_item, at) => first + at))).toEqual(lines.filter(([, isTaken]) => !isTaken).map(([line]) => line));
    }));
  });
});
