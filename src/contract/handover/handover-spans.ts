import { PHASES, phaseRank } from './phases.js';
import { addToGroup } from '../../base/add-to-group.js';
import { by, inOrder } from '../../base/order.js';
import type { HandoverPayload } from './handover-payload.js';

export type SpanPayload = Extract<HandoverPayload, { kind: 'task-span-contract' }>;
export type HandoffPayload = Extract<HandoverPayload, { kind: 'handoff-contract' }>;
export type GateRecordPayload = Extract<HandoverPayload, { kind: 'gate-result' }>;

/** Milliseconds of a time that the contract has accepted; null when there is none. A leap second counts as the second before it. */
export function momentOf(time: string | undefined): number | null {
  if (time === undefined) return null;
  const ms = Date.parse(time.replace(/:60(?=[.Zz+-])/, ':59').replace('t', 'T').replace('z', 'Z'));
  return Number.isNaN(ms) ? null : ms;
}

/**
 * The chains: spans of one project belong together when they share a trace, when both name none, or when one is the parent
 * task of the other (in the same trace where there is such a parent). Each chain is in order of time; spans without a time
 * come where their phase puts them, then in the order given.
 */
export function spanGroups(spans: readonly SpanPayload[]): readonly (readonly SpanPayload[])[] {
  const parents = spans.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = index; at !== root; ) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))];
    parents[high] = low;
  };

  /** One span for each trace, for each task in its trace, and all that still stand apart for each task. */
  const byTrace = new Map<string, number>();
  const byTaskInTrace = new Map<string, number>();
  const byTask = new Map<string, number[]>();
  for (const [index, { value }] of spans.entries()) {
    const trace = JSON.stringify([value.project_id, value.trace_id ?? null]);
    const known = byTrace.get(trace);
    if (known === undefined) byTrace.set(trace, index);
    else join(known, index);
    byTaskInTrace.set(JSON.stringify([value.project_id, value.trace_id ?? null, value.task_id]), index);
    const task = JSON.stringify([value.project_id, value.task_id]);
    addToGroup(byTask, task, index);
  }
  for (const [index, { value }] of spans.entries()) {
    if (value.parent_task_id === undefined || byTaskInTrace.has(JSON.stringify([value.project_id, value.trace_id ?? null, value.parent_task_id]))) continue;
    const task = JSON.stringify([value.project_id, value.parent_task_id]);
    const candidates = byTask.get(task) ?? [];
    for (const candidate of candidates) join(index, candidate);
    // They are joined now: one stands for all.
    candidates.splice(1);
  }

  const groups = new Map<number, SpanPayload[]>();
  for (const [index, span] of spans.entries()) {
    const root = rootOf(index);
    addToGroup(groups, root, span);
  }
  return [...groups.values()].map(inTime);
}

function inTime(group: readonly SpanPayload[]): readonly SpanPayload[] {
  const entries = group.map((span, index) => ({ span, index, at: momentOf(span.value.timestamp), rank: phaseRank(span.value.phase) ?? PHASES.length }));
  // Without times for all, times cannot be compared with phases: then phases decide.
  const isTimed = entries.every(({ at }) => at !== null);
  return entries.sort(inOrder(by(({ at }) => (isTimed ? (at ?? 0) : 0)), by(({ rank }) => rank), by(({ index }) => index))).map(({ span }) => span);
}
