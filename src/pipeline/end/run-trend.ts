import { canonicalJson } from '../../contract/json/canonical-json.js';
import type { HistoryFile, HistoryFileRun } from '../../contract/generated/types.js';
import { createHistoryFile, mergeRuns, RUNS_KEPT } from '../../contract/documents/history-file.js';
import type { TrendStore } from '../../ports/trend-store.js';
import type { World } from '../../ports/world.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import { historyRunOf, pointOf, runPointOf } from '../../reporters/trend/run-point.js';
import { trendViewOf } from '../../reporters/trend/trend-view-of.js';
import type { RunView, TrendView } from '../../reporters/view/run-view.js';
import { historyKeyOf } from './history-key.js';
import type { RunRequest } from './run-request.js';

/** Nobody waits for the history of earlier runs longer than this, counted from the start of the first gate. */
const READ_DEADLINE_MS = 10_000;
/** Text of a history: an API of GitHub hands out no larger file in one answer. */
const HISTORY_BYTES = 900_000;
/** Events that are about the branch itself and not about a change to it. */
const BRANCH_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/** What is known of the runs before this one, on the default branch. */
export type EarlierRuns =
  | { readonly kind: 'read'; readonly history: HistoryFile | null; readonly key: string; readonly store: TrendStore; readonly notices: readonly string[] }
  | { readonly kind: 'unknown'; readonly key: string | null; readonly notice: string };

/** What a run does to the trend. */
export interface RunTrend {
  readonly trend: TrendView | null;
  /** `history.json`: earlier runs and this one; null for a run that is not of the default branch. */
  readonly history: HistoryFile | null;
  readonly notices: readonly string[];
  /** Keeps the history for the next run and gives why it could not; null when there is nothing to keep. Never rejects. */
  readonly keep: ((stop: AbortSignal) => Promise<string | null>) | null;
}

/** Asks for the history; null for a run that wants none. Never rejects, and ends within the deadline. */
export async function readEarlierRuns(request: RunRequest, world: World): Promise<EarlierRuns | null> {
  const { inputs, context, cancel } = request;
  if (inputs.trend.kind === 'off' || world.openTrendStore === null || context.repository === null) return null;
  const defaultBranch = defaultBranchOf(context);
  const key = historyKeyOf(request);
  const unknown = (why: string): EarlierRuns => ({ kind: 'unknown', key, notice: `no trend: ${why}` });
  if (defaultBranch === null) return unknown('the event does not name the default branch');
  if (inputs.trend.kind === 'branch' && inputs.trend.branch === defaultBranch) return unknown(`the input trend names ${defaultBranch}, the default branch: each run would change what the next one checks; name another branch`);
  if (inputs.token === null) return unknown('the input token is empty');
  const { repository, repositoryId, apiUrl } = context;
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  cancel.addEventListener('abort', stop, { once: true });
  if (cancel.aborted) stop();
  let cancelTimer = (): void => undefined;
  const late = new Promise<EarlierRuns>((resolve) => {
    cancelTimer = world.clock.after(READ_DEADLINE_MS, () => {
      resolve(unknown(`the history was not there within ${READ_DEADLINE_MS / 1000} s`));
      stop();
    });
  });
  try {
    const store = await world.openTrendStore({ place: inputs.trend, key, repository, repositoryId, defaultBranch, apiUrl, token: inputs.token, retentionDays: inputs.retentionDays });
    const reading = store.read(stopping.signal).then((read): EarlierRuns => (read.kind === 'read' ? { ...read, key, store } : unknown(read.cause)));
    return await Promise.race([reading, late]);
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  } finally {
    cancelTimer();
    cancel.removeEventListener('abort', stop);
  }
}

/** The trend of a finished run, and the history that it leaves where it is one of the default branch. */
export function runTrendOf(earlier: EarlierRuns | null, facts: RunFacts, view: RunView, request: RunRequest): RunTrend {
  const nothing: RunTrend = { trend: null, history: null, notices: [], keep: null };
  if (earlier === null || request.cancel.aborted) return nothing;
  const { context, inputs } = request;
  const { runId } = context;
  const before = earlier.kind === 'read' ? (earlier.history?.runs ?? []).filter((run) => run.run_id !== runId) : [];
  const notices = earlier.kind === 'read' ? earlier.notices : [earlier.notice];
  const recorded = isOfDefaultBranch(context) && earlier.key !== null && runId !== null;
  const current = runPointOf(facts, view);
  const trend = trendViewOf(current, before.map(pointOf), recorded, RUNS_KEPT);
  if (!recorded) return { ...nothing, trend, notices };
  const unkept = (why: string): RunTrend => ({ ...nothing, trend, notices: [...notices, `this run is not kept in the history: ${why}`] });
  if (facts.audit.commit === 'local') return unkept('nothing says which commit was checked, since GITHUB_SHA is empty and the workspace has no commit of git');
  const runs = withinBytes(mergeRuns(before, [historyRunOf(current, runId)], facts.timestamp));
  const made = createHistoryFile({ key: earlier.key, runs });
  if (!made.ok) return unkept(made.error[0]?.message ?? 'it is not valid');
  const history = made.value;
  // Where nobody knows what is kept, it is not replaced by less; an artifact is wanted only where any is.
  if (earlier.kind !== 'read' || (inputs.trend.kind === 'artifact' && inputs.upload === 'never')) return { trend, history, notices, keep: null };
  const { store } = earlier;
  const keep = async (stop: AbortSignal): Promise<string | null> => {
    const cause = await store.keep(history, runId, facts.timestamp, stop).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    return cause === null ? null : `this run was not kept in the history: ${cause}`;
  };
  return { trend, history, notices, keep };
}

/** A schedule has no repository in its event, and runs on the default branch alone. */
function defaultBranchOf({ defaultBranch, eventName, branch }: RunRequest['context']): string | null {
  return defaultBranch ?? (eventName === 'schedule' ? branch : null);
}

function isOfDefaultBranch(context: RunRequest['context']): boolean {
  const { eventName, ref, pullRequest } = context;
  return eventName !== null && BRANCH_EVENTS.has(eventName) && pullRequest === null && ref !== null && ref === `refs/heads/${defaultBranchOf(context) ?? ''}`;
}

/** The newest runs that fit. */
function withinBytes(runs: readonly HistoryFileRun[]): readonly HistoryFileRun[] {
  let left = HISTORY_BYTES;
  const first = runs.findLastIndex((run) => (left -= canonicalJson(run).length + 1) < 0);
  return runs.slice(first + 1);
}
