import type { HistoryFileRun } from '../../contract/generated/types.js';
import type { RunFacts } from '../run-facts.js';
import type { RunView, TrendPoint } from '../view/run-view.js';

/** A finished run in the numbers that a history keeps. */
export function runPointOf(facts: RunFacts, view: RunView): TrendPoint {
  const unmeasured = facts.gates.some(({ judges, quality }) => judges?.includes('coverage') === true && quality?.coverage === undefined);
  const ends = view.gates.map(({ startOffset, seconds }) => (startOffset === null ? 0 : startOffset + seconds));
  return {
    at: facts.timestamp,
    commit: facts.audit.commit,
    status: facts.verdict.status,
    seconds: rounded(ends.reduce((latest, end) => Math.max(latest, end), 0)),
    coverage: unmeasured ? null : (view.coverage?.actual ?? null),
    tests: view.tests === null ? null : { total: view.tests.total, failed: view.tests.failed },
    violations: facts.envelope === null ? null : facts.items.length,
    cycles: view.cycles === null ? null : view.cycles.length,
    largestCycle: view.cycles === null ? null : view.cycles.reduce((largest, { members }) => Math.max(largest, members.length), 0),
    gates: Object.fromEntries(view.gates.map(({ name, outcome, seconds }) => [name, { outcome, seconds: rounded(seconds) }])),
  };
}

/** A point as `history.json` keeps it. */
export function historyRunOf(point: TrendPoint, runId: string): HistoryFileRun {
  const { largestCycle, ...same } = point;
  return { run_id: runId, ...same, largest_cycle: largestCycle };
}

/** A point as `history.json` kept it. */
export function pointOf(run: HistoryFileRun): TrendPoint {
  const { run_id: runId, largest_cycle: largestCycle, ...same } = run;
  return { ...same, largestCycle };
}

/** Seconds to a thousandth. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
