import { compareText } from '../../base/order.js';
import { own } from '../../base/plain-values.js';
import type { Outcome } from '../../contract/verdict/gate-record.js';
import type { GateTrend, TrendPoint } from '../view/run-view.js';
import { usualOf } from './window.js';

const JUDGED: ReadonlySet<Outcome> = new Set(['pass', 'warn', 'fail', 'error', 'timeout']);
const ENDED: ReadonlySet<Outcome> = new Set(['pass', 'warn', 'fail']);

/** Whether the gate judged or tried to: what was skipped, stopped or cancelled says nothing about it. */
export function hasJudged(outcome: Outcome): boolean {
  return JUDGED.has(outcome);
}

export function hasPassed(outcome: Outcome): boolean {
  return outcome === 'pass' || outcome === 'warn';
}

/** Whether its seconds are those of a whole run of it; a timeout's are those of the limit. */
export function cameToItsEnd(outcome: Outcome): boolean {
  return ENDED.has(outcome);
}

/**
 * Every gate over the runs on the default branch. `branch` are those runs with this one where it belongs to them,
 * `earlier` those before it; oldest first.
 */
export function gateTrendsOf(current: TrendPoint, earlier: readonly TrendPoint[], branch: readonly TrendPoint[]): readonly GateTrend[] {
  const ofRun = Object.keys(current.gates);
  const gone = new Set(branch.flatMap(({ gates }) => Object.keys(gates)));
  for (const name of ofRun) gone.delete(name);
  return [...ofRun, ...[...gone].sort(compareText)].map((name) => gateTrend(name, earlier, branch));
}

function gateTrend(name: string, earlier: readonly TrendPoint[], branch: readonly TrendPoint[]): GateTrend {
  const outcomes = branch.map((point) => gateOf(point, name)?.outcome ?? null);
  const judged = outcomes.filter((outcome) => outcome !== null && hasJudged(outcome)).length;
  const passed = outcomes.filter((outcome) => outcome !== null && hasPassed(outcome)).length;
  return {
    name,
    outcomes,
    seconds: secondsIn(branch, name),
    judged,
    passed,
    passRate: judged === 0 ? null : Math.floor((passed * 1000) / judged) / 10,
    usualSeconds: usualOf(secondsIn(earlier, name))?.median ?? null,
  };
}

/** Seconds of a gate in each point; null where it did not come to its end. */
export function secondsIn(points: readonly TrendPoint[], name: string): readonly (number | null)[] {
  return points.map((point) => {
    const gate = gateOf(point, name);
    return gate !== null && cameToItsEnd(gate.outcome) ? gate.seconds : null;
  });
}

/** A gate may have the name of something that every object inherits. */
function gateOf({ gates }: TrendPoint, name: string): TrendPoint['gates'][string] | null {
  return own(gates, name) ?? null;
}
