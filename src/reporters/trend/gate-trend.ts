import { compareText } from '../../base/order.js';
import { own } from '../../base/plain-values.js';
import type { Outcome } from '../../contract/verdict/gate-record.js';
import { gaveVerdict, hasPassed } from '../../contract/verdict/outcomes.js';
import type { GateTrend, TrendPoint } from '../view/run-view.js';
import { usualOf } from './window.js';

const JUDGED: ReadonlySet<Outcome> = new Set(['pass', 'warn', 'fail', 'error', 'timeout']);

/** Whether the gate judged or tried to: what was skipped, stopped or cancelled says nothing about it. */
export function judgedOrTried(outcome: Outcome): boolean {
  return JUDGED.has(outcome);
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
  const judged = outcomes.filter((outcome) => outcome !== null && judgedOrTried(outcome)).length;
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

/** Seconds of a gate in each point; null where it gave no verdict: those of a timeout are those of the limit. */
export function secondsIn(points: readonly TrendPoint[], name: string): readonly (number | null)[] {
  return points.map((point) => {
    const gate = gateOf(point, name);
    return gate !== null && gaveVerdict(gate.outcome) ? gate.seconds : null;
  });
}

/** A gate may have the name of something that every object inherits. */
function gateOf({ gates }: TrendPoint, name: string): TrendPoint['gates'][string] | null {
  return own(gates, name) ?? null;
}
