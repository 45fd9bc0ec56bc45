import { by, inOrder } from '../../base/order.js';
import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import * as schema from '../generated/history.validator.js';
import type { HistoryFile, HistoryFileRun } from '../generated/types.js';

/** Runs that a history holds at most. */
export const RUNS_KEPT = 50;
/** A run that says to have ended later than this after the present one had a wrong clock: it would stay the newest for ever. */
const CLOCK_TOLERANCE_MS = 86_400_000;

/** `history.json` before its version is set; runs in any order. */
export type HistoryFileDraft = Omit<HistoryFile, 'version'>;

const runOrder = inOrder<HistoryFileRun>(by((run) => run.at), by((run) => run.run_id));

function* check({ runs }: HistoryFile): Iterable<Inconsistency> {
  const seen = new Set<string>();
  for (const [index, run] of runs.entries()) {
    if (seen.has(run.run_id)) yield { pointer: `/runs/${index}/run_id`, expected: 'each run once', actual: JSON.stringify(run.run_id) };
    seen.add(run.run_id);
    const before = runs[index - 1];
    if (before !== undefined && runOrder(before, run) > 0) yield { pointer: `/runs/${index}`, expected: 'runs sorted by time, then run id', actual: 'another order' };
    if (run.tests !== null && run.tests.failed > run.tests.total) yield { pointer: `/runs/${index}/tests/failed`, expected: `at most ${run.tests.total}, the number of tests`, actual: String(run.tests.failed) };
    if ((run.cycles === null) !== (run.largest_cycle === null)) yield { pointer: `/runs/${index}/largest_cycle`, expected: 'a size exactly where cycles were counted', actual: JSON.stringify(run.largest_cycle) };
  }
}

export const historyFile = defineContract<HistoryFile, HistoryFileDraft>({
  name: 'history', schema, check,
  complete: (draft) => ({ version: '1.0', ...draft, runs: [...draft.runs].sort(runOrder) }),
});

export const parseHistoryFile = historyFile.parse;
export const validateHistoryFile = historyFile.validate;
export const createHistoryFile = historyFile.create;

/**
 * The runs of both lists, sorted by time, at most the last 50. A run that stands in both is taken from `later`, so that
 * another attempt of a run takes the place of the one before.
 */
export function mergeRuns(earlier: readonly HistoryFileRun[], later: readonly HistoryFileRun[], now: string): readonly HistoryFileRun[] {
  const latest = Date.parse(now) + CLOCK_TOLERANCE_MS;
  const runs = new Map([...earlier, ...later].map((run) => [run.run_id, run]));
  return [...runs.values()].filter(({ at }) => Date.parse(at) <= latest).sort(runOrder).slice(-RUNS_KEPT);
}
