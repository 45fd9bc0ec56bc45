import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { TaskSpanContract } from '../../contract/generated/types.js';
import { sha256Hex } from '../../contract/digest.js';
import type { RunFacts } from '../run-facts.js';

/** Ids of a run in the hand-over contracts: one trace, a task and a span for the run and for each gate. */
export interface RunIds {
  readonly projectId: string;
  readonly traceId: string;
  readonly runTask: string;
  taskOf(gate: string): string;
}

export function runIdsOf(facts: RunFacts): RunIds {
  const runTask = `run-${facts.run.requestId}`;
  return { projectId: facts.audit.repository, traceId: sha256Hex(facts.run.requestId).slice(0, 32), runTask, taskOf: (gate) => `${runTask}/${gate}` };
}

/** 16 hex digits, as OpenTelemetry has span ids. */
function spanIdOf(task: string): string {
  return sha256Hex(task).slice(0, 16);
}

/** A task span for the run and one per gate (SPEC section 6, Out). */
export function taskSpansOf(facts: RunFacts): readonly TaskSpanContract[] {
  const ids = runIdsOf(facts);
  const { verdict } = facts;
  const checksums = facts.envelope === null ? {} : { checksums: { source_checksum: `sha256:${facts.envelope.meta.repo_fingerprint}` } };
  const run: TaskSpanContract = {
    schema_version: 'v1',
    project_id: ids.projectId,
    trace_id: ids.traceId,
    span_id: spanIdOf(ids.runTask),
    task_id: ids.runTask,
    phase: 'OTHER',
    status: { Succeeded: 'completed', Blocked: 'blocked', Failed: 'failed' }[verdict.status] as TaskSpanContract['status'],
    ...checksums,
    ...(verdict.status === 'Blocked' ? { blocked_reason: verdict.headline } : {}),
    ...(verdict.nextAction === null ? {} : { next_action: verdict.nextAction }),
    timestamp: facts.timestamp,
  };
  const byName = new Map(facts.gates.map((gate) => [gate.name, gate]));
  return [run, ...facts.gates.map((gate) => gateSpan(gate, byName, ids, facts, checksums))];
}

function gateSpan(gate: GateRecord, byName: ReadonlyMap<string, GateRecord>, ids: RunIds, facts: RunFacts, checksums: object): TaskSpanContract {
  const task = ids.taskOf(gate.name);
  const stopper = gate.stoppedBy === undefined ? undefined : byName.get(gate.stoppedBy);
  const blocked = stopper !== undefined && stopper.blocking;
  const [reason] = gate.reasons;
  return {
    ...(blocked ? { blocked_on_span_id: spanIdOf(ids.taskOf(stopper.name)), blocked_reason: `${stopper.name} ended as ${stopper.outcome}` } : {}),
    ...checksums,
    ...(blocked ? { next_action: `Fix ${stopper.name}, then run again.` } : reason === undefined ? {} : { next_action: reason.next_action }),
    parent_task_id: ids.runTask,
    phase: gate.phase ?? 'OTHER',
    project_id: ids.projectId,
    schema_version: 'v1',
    span_id: spanIdOf(task),
    status: statusOf(gate, blocked),
    task_id: task,
    timestamp: facts.timestamp,
    trace_id: ids.traceId,
  };
}

function statusOf(gate: GateRecord, blocked: boolean): TaskSpanContract['status'] {
  switch (gate.outcome) {
    case 'pass':
    case 'warn':
      return 'completed';
    case 'not_run':
      return blocked ? 'blocked' : 'not_started';
    case 'skipped':
      return 'not_started';
    case 'fail':
    case 'error':
    case 'timeout':
    case 'cancelled':
      return 'failed';
  }
}
