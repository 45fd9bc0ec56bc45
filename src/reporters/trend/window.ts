/** Earlier runs that a run is held against. */
export const WINDOW_RUNS = 10;
/** With fewer values nothing is called usual. */
export const FEWEST_VALUES = 3;
/** Makes the median absolute deviation of normally distributed values their standard deviation. */
const MAD_TO_DEVIATION = 1.4826;

/** What the last values before a run are like. */
export interface Usual {
  /** How many values it rests on, 3 to 10. */
  readonly count: number;
  readonly median: number;
  /** Spread of the values by their median absolute deviation, which single outliers do not move; 0 when most are alike. */
  readonly deviation: number;
}

/** Of the last 10 values that are there, oldest first; null when there are fewer than 3. */
export function usualOf(values: readonly (number | null)[]): Usual | null {
  const last = values.filter((value) => value !== null).slice(-WINDOW_RUNS);
  if (last.length < FEWEST_VALUES) return null;
  const median = medianOf(last);
  return { count: last.length, median, deviation: MAD_TO_DEVIATION * medianOf(last.map((value) => Math.abs(value - median))) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
