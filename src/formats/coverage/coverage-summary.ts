import type { Glob } from '../../base/glob.js';
import type { Cover, FileCoverage } from '../coverage-facts.js';
import { meets, percentOf, type CoveredShare } from './covered-share.js';
import { countCover } from './merge-coverage.js';

/** One kind of coverage over several files. */
export interface MetricTotal extends CoveredShare {
  /** Floored to two decimals; null when there is nothing to cover. */
  readonly percent: number | null;
}

/** Total of all files; a metric that no report gives is null. */
export interface CoverageTotals {
  /** Files that count. */
  readonly files: number;
  readonly lines: MetricTotal;
  readonly branches: MetricTotal | null;
  readonly functions: MetricTotal | null;
  readonly statements: MetricTotal | null;
}

/** The files whose path no glob of `excluded` takes. Paths are those of the repository. */
export function withoutExcluded(files: readonly FileCoverage[], excluded: Glob | null): readonly FileCoverage[] {
  return excluded === null ? files : files.filter(({ path }) => !excluded.matches(path));
}

/** Totals over `files`, which are merged, mapped and filtered: each counts once. */
export function totalCoverage(files: readonly FileCoverage[]): CoverageTotals {
  const optional = (metric: 'branches' | 'functions' | 'statements'): MetricTotal | null =>
    files.some((file) => file[metric] !== null) ? totalOf(files.map((file) => file[metric])) : null;
  return {
    files: files.length,
    lines: totalOf(files.map(({ lines }) => lines)),
    branches: optional('branches'),
    functions: optional('functions'),
    statements: optional('statements'),
  };
}

/** What files below a path must reach. */
export interface PathThreshold {
  /** As the config has it, for messages. */
  readonly pattern: string;
  readonly glob: Glob;
  /** Per cent. */
  readonly required: number;
}

/** How a threshold was met. `nothing`: no file matches, or none of them has a line: there was nothing to judge, which is not met. */
export interface ThresholdResult {
  readonly pattern: string;
  readonly required: number;
  readonly total: MetricTotal;
  readonly files: number;
  readonly outcome: 'met' | 'missed' | 'nothing';
}

/** Judges each threshold over the files that its glob matches, together, by lines. A file may stand under several. */
export function judgePaths(files: readonly FileCoverage[], thresholds: readonly PathThreshold[]): readonly ThresholdResult[] {
  return thresholds.map(({ pattern, glob, required }) => {
    const matched = files.filter(({ path }) => glob.matches(path));
    const total = totalOf(matched.map(({ lines }) => lines));
    return { pattern, required, total, files: matched.length, outcome: total.percent === null ? 'nothing' : meets(total, required) ? 'met' : 'missed' };
  });
}

/** What the reports do not give of a file (null) counts for nothing. */
function totalOf(covers: readonly (Cover | null)[]): MetricTotal {
  let [covered, total] = [0, 0];
  for (const cover of covers) {
    if (cover === null) continue;
    const count = countCover(cover);
    covered += count.covered;
    total += count.total;
  }
  return { covered, total, percent: percentOf({ covered, total }) };
}
