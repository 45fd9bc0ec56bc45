import type { TrendComparison, TrendPoint, TrendView } from '../view/run-view.js';
import { gateTrendsOf } from './gate-trend.js';
import { regressionsOf } from './regressions.js';
import { usualOf } from './window.js';

const MEASURES: readonly (readonly [TrendComparison['measure'], (point: TrendPoint) => number | null])[] = [
  ['coverage', ({ coverage }) => coverage],
  ['violations', ({ violations }) => violations],
  ['largest_cycle', ({ largestCycle }) => largestCycle],
  ['cycles', ({ cycles }) => cycles],
  ['tests', ({ tests }) => tests?.total ?? null],
  ['seconds', ({ seconds }) => seconds],
];

/**
 * The trend of a run. `earlier` are the runs on the default branch before it, oldest first; null when there are none:
 * there is nothing to show then. `most` is how many points are shown.
 */
export function trendViewOf(current: TrendPoint, earlier: readonly TrendPoint[], recorded: boolean, most: number): TrendView | null {
  if (earlier.length === 0) return null;
  const points = (recorded ? [...earlier, current] : earlier).slice(-most);
  return {
    points,
    current,
    recorded,
    gates: gateTrendsOf(current, earlier, points),
    comparison: MEASURES.flatMap(([measure, valueOf]) => comparisonOf(measure, valueOf(current), earlier.map(valueOf))),
    regressions: regressionsOf(current, earlier, points),
  };
}

function comparisonOf(measure: TrendComparison['measure'], now: number | null, values: readonly (number | null)[]): readonly TrendComparison[] {
  const last = values.findLast((value) => value !== null) ?? null;
  return now === null && last === null ? [] : [{ measure, now, last, usual: usualOf(values)?.median ?? null }];
}
