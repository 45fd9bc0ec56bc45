import { addToGroup } from '../../base/add-to-group.js';
import type { TaskSpanContract } from '../generated/types.js';
import { rejectPayload, type PlacedRejection } from './handover-payload.js';
import { momentOf, type GateRecordPayload, type SpanPayload } from './handover-spans.js';
import { phaseRank } from './phases.js';

/** A span in one of these was started; one that is blocked waits for something. */
const STARTED: ReadonlySet<TaskSpanContract['status']> = new Set(['in_progress', 'completed', 'failed']);

/** One span of a chain over all of its records. */
interface SpanLife {
  /** The first record that says it was started, by time where records have one. */
  readonly record: SpanPayload;
  /** Earliest time of such a record; null when none has a time. */
  readonly startMs: number | null;
}

/**
 * Spans that were started after a blocking failure although they are downstream of it: of a later phase of the same
 * chain, or waiting (`blocked_on_span_id`, also through others) for a span of the task that failed. A later pass of the
 * same gate lifts the failure for what starts from then on. A span without a time counts as started after a failure
 * that was never lifted, since nothing shows the contrary.
 *
 * A gate result belongs to the chains of its trace; without a span of that trace, to those of its task; when it names
 * neither, to all.
 */
export function checkBlockingFailures(chains: readonly (readonly SpanPayload[])[], results: readonly GateRecordPayload[]): PlacedRejection[] {
  const failures = blockingFailures(results);
  if (failures.length === 0) return [];
  const found: PlacedRejection[] = [];
  const blamed = new Set<SpanPayload>();
  const lives = chains.map(livesOf);
  for (const { failure, clearedMs } of failures) {
    const failedMs = momentOf(failure.value.checked_at) ?? -Infinity;
    for (const [index, chain] of chains.entries()) {
      if (!belongs(failure, chain, chains)) continue;
      const waiting = waitingFor(failure.value.task_id, chain);
      for (const { record, startMs } of lives[index] ?? []) {
        const isAfter = startMs === null ? clearedMs === null : startMs >= failedMs && (clearedMs === null || startMs < clearedMs);
        if (!isAfter || blamed.has(record) || !(isLaterPhase(record, failure) || waiting.has(record.value.span_id ?? ''))) continue;
        blamed.add(record);
        found.push(rejectPayload(
          record, 'started_after_blocking_failure', '/status',
          `task ${record.value.task_id} (${record.value.phase}) is ${record.value.status} although gate ${failure.value.gate_id} failed and blocks ${failure.value.phase} since ${failure.value.checked_at}`
          + `${startMs === null ? '; the span has no timestamp that shows it started before' : ''} (${failure.file})`,
          failure.value.next_action ?? `Fix what gate ${failure.value.gate_id} found, let it pass, then start the span again.`,
        ));
      }
    }
  }
  return found;
}

/** Each blocking failure with the time of the pass that lifted it, if any. */
function blockingFailures(results: readonly GateRecordPayload[]): { failure: GateRecordPayload; clearedMs: number | null }[] {
  const passes = new Map<string, number[]>();
  const keyOf = ({ value }: GateRecordPayload): string => JSON.stringify([value.gate_id, value.trace_id ?? null]);
  for (const record of results) {
    if (record.value.result !== 'pass') continue;
    const times = passes.get(keyOf(record));
    const at = momentOf(record.value.checked_at) ?? -Infinity;
    if (times === undefined) passes.set(keyOf(record), [at]);
    else times.push(at);
  }
  return results.filter(({ value }) => value.result === 'fail' && value.blocking === true).map((failure) => {
    const failedMs = momentOf(failure.value.checked_at) ?? -Infinity;
    let clearedMs: number | null = null;
    for (const at of passes.get(keyOf(failure)) ?? []) if (at > failedMs && (clearedMs === null || at < clearedMs)) clearedMs = at;
    return { failure, clearedMs };
  });
}

function belongs(failure: GateRecordPayload, chain: readonly SpanPayload[], chains: readonly (readonly SpanPayload[])[]): boolean {
  const { trace_id: trace, task_id: task } = failure.value;
  if (trace === undefined && task === undefined) return true;
  const hasTrace = (spans: readonly SpanPayload[]): boolean => trace !== undefined && spans.some(({ value }) => value.trace_id === trace);
  if (hasTrace(chain)) return true;
  if (task === undefined || chains.some(hasTrace)) return false;
  return chain.some(({ value }) => value.task_id === task);
}

function isLaterPhase(span: SpanPayload, failure: GateRecordPayload): boolean {
  const [own, failed] = [phaseRank(span.value.phase), phaseRank(failure.value.phase)];
  return own !== null && failed !== null && own > failed;
}

/** Ids of the spans that wait for a span of `task`, also through other spans. */
function waitingFor(task: string | undefined, chain: readonly SpanPayload[]): ReadonlySet<string> {
  const waiting = new Set<string>();
  if (task === undefined) return waiting;
  const waiters = new Map<string, string[]>();
  for (const { value } of chain) {
    if (value.span_id === undefined || value.blocked_on_span_id === undefined) continue;
    addToGroup(waiters, value.blocked_on_span_id, value.span_id);
  }
  const pending = chain.flatMap(({ value }) => (value.task_id === task && value.span_id !== undefined ? [value.span_id] : []));
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    for (const waiter of waiters.get(id) ?? []) {
      if (waiting.has(waiter)) continue;
      waiting.add(waiter);
      pending.push(waiter);
    }
  }
  return waiting;
}

/** The started spans of a chain; records with one `span_id`, or without any of one task, are one span. */
function livesOf(chain: readonly SpanPayload[]): readonly SpanLife[] {
  const lives = new Map<string, SpanLife>();
  for (const record of chain) {
    if (!STARTED.has(record.value.status)) continue;
    const id = JSON.stringify([record.value.trace_id ?? null, record.value.span_id ?? null, record.value.span_id === undefined ? record.value.task_id : null]);
    const at = momentOf(record.value.timestamp);
    const known = lives.get(id);
    if (known === undefined || (at !== null && (known.startMs === null || at < known.startMs))) lives.set(id, { record, startMs: at ?? known?.startMs ?? null });
  }
  return [...lives.values()];
}
