import type { HistoryFileRun } from '../../contract/generated/types.js';
import { itemsOfTree, type RunFacts } from '../run-facts.js';
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
    violations: facts.envelope === null ? null : itemsOfTree(facts).length,
    cycles: view.cycles === null ? null : view.cycles.length,
    largestCycle: view.cycles === null ? null : view.cycles.reduce((largest, { members }) => Math.max(largest, members.length), 0),
    gates: Object.fromEntries(view.gates.map(({ name, outcome, seconds }) => [name, { outcome, seconds: rounded(seconds) }])),
  };
}

/** Bounds of `schemas/history.schema.json`. */
const GATES_KEPT = 1000;
const LONGEST_GATE = 100;

/** A point as `history.json` keeps it: of more than a thousand gates the first of the plan. */
export function historyRunOf(point: TrendPoint, runId: string): HistoryFileRun {
  const { largestCycle, gates, ...same } = point;
  const kept = Object.entries(gates).filter(([name]) => name.length <= LONGEST_GATE).slice(0, GATES_KEPT);
  return { run_id: runId, ...same, largest_cycle: largestCycle, gates: Object.fromEntries(kept) };
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
