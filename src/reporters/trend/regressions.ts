import { addToGroup } from '../../base/add-to-group.js';
import { by, inOrder } from '../../base/order.js';
import type { Outcome } from '../../contract/verdict/gate-record.js';
import { gaveVerdict, hasPassed } from '../../contract/verdict/outcomes.js';
import type { TrendPoint } from '../view/run-view.js';
import { judgedOrTried, secondsIn } from './gate-trend.js';
import { FEWEST_VALUES, usualOf, WINDOW_RUNS } from './window.js';

/** A value is out of the ordinary when it is further from the median than this many deviations ... */
const DEVIATIONS = 3;
/** ... and by at least this much: seconds of a gate, its ratio to the median, points of coverage. */
const SLOWER_SECONDS = 5;
const SLOWER_RATIO = 1.5;
const COVERAGE_POINTS = 0.5;
/** Failures among the last 10 runs that are worth a sentence. */
const FAILURES = 3;

/**
 * What got worse, one sentence each, most important first: coverage, violations, the largest component, gates that fail
 * often, gates that became slow. `earlier` are the runs on the default branch before this one, `branch` those with this
 * one where it belongs to them; oldest first. The rules are explained in docs/trend.md.
 */
export function regressionsOf(current: TrendPoint, earlier: readonly TrendPoint[], branch: readonly TrendPoint[]): readonly string[] {
  if (earlier.length < FEWEST_VALUES) return [];
  return [
    ...coverageFell(current, earlier),
    ...grew('violations rose', 'violations', earlier.map(({ violations }) => violations), current.violations),
    ...grew('the largest cycle grew', 'files', earlier.map(({ largestCycle }) => largestCycle), current.largestCycle),
    ...failsOften(branch),
    ...becameSlow(current, earlier),
  ];
}

function coverageFell({ coverage }: TrendPoint, earlier: readonly TrendPoint[]): readonly string[] {
  const usual = usualOf(earlier.map((point) => point.coverage));
  if (coverage === null || usual === null) return [];
  const fall = usual.median - coverage;
  if (fall < COVERAGE_POINTS || fall < DEVIATIONS * usual.deviation) return [];
  return [`coverage fell from ${percent(usual.median)} to ${percent(coverage)} per cent (median of the last ${usual.count} runs)`];
}

/** Counts are exact: more than in the last run is more, unless most of the last runs had as many. */
function grew(what: string, unit: string, values: readonly (number | null)[], now: number | null): readonly string[] {
  const known = values.filter((value) => value !== null);
  const last = known.at(-1);
  const usual = usualOf(known);
  if (now === null || last === undefined || usual === null || now <= last || now <= usual.median) return [];
  return [`${what} from ${last} to ${now}${unit === 'violations' ? '' : ` ${unit}`} since the last run on the default branch`];
}

function failsOften(branch: readonly TrendPoint[]): readonly string[] {
  const outcomes = new Map<string, Outcome[]>();
  for (const { gates } of branch) {
    for (const [name, { outcome }] of Object.entries(gates)) {
      if (!judgedOrTried(outcome)) continue;
      addToGroup(outcomes, name, outcome);
    }
  }
  return [...outcomes]
    .map(([name, all]) => ({ name, runs: Math.min(all.length, WINDOW_RUNS), failures: all.slice(-WINDOW_RUNS).filter((outcome) => !hasPassed(outcome)).length }))
    .filter(({ failures }) => failures >= FAILURES)
    .sort(inOrder(by(({ failures }) => -failures), by(({ name }) => name)))
    .map(({ name, runs, failures }) => `${name} failed in ${failures} of the last ${runs} runs`);
}

function becameSlow(current: TrendPoint, earlier: readonly TrendPoint[]): readonly string[] {
  return Object.entries(current.gates)
    .flatMap(([name, { outcome, seconds }]) => {
      const usual = usualOf(secondsIn(earlier, name));
      if (!gaveVerdict(outcome) || usual === null) return [];
      const more = seconds - usual.median;
      if (more < SLOWER_SECONDS || seconds < SLOWER_RATIO * usual.median || more < DEVIATIONS * usual.deviation) return [];
      return [{ name, seconds, usual, ratio: usual.median === 0 ? Infinity : seconds / usual.median }];
    })
    .sort(inOrder(by(({ ratio }) => -ratio), by(({ name }) => name)))
    .map(({ name, seconds, usual, ratio }) => `${name} takes ${Number.isFinite(ratio) ? `${ratio.toFixed(1)} times` : 'longer than'} its median of the last ${usual.count} runs: ${secondsText(seconds)} against ${secondsText(usual.median)}`);
}

function percent(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `3.4 s`, `41 s`, `3 min 20 s`. */
function secondsText(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
