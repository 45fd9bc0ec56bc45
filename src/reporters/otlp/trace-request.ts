import { sha256Hex } from '../../contract/digest.js';
import type { GateRecord, Outcome } from '../../contract/verdict/gate-record.js';
import { taskSpansOf } from '../json/task-spans.js';
import type { RunFacts } from '../run-facts.js';
import type { RunView } from '../view/run-view.js';
import { attributesOf, otlpText, SPAN_KIND, STATUS_ERROR, unixNano, type AttributeValue, type OtlpSpan, type OtlpTraceRequest } from './otlp-json.js';

/** What the environment of a run says that its facts do not. */
export interface PipelineFacts {
  /** RFC 3339 UTC. */
  readonly startedAt: string;
  /** Name of the workflow, or null. */
  readonly workflow: string | null;
  readonly job: string | null;
  /** `https://github.com/<owner>/<name>`, or null outside of GitHub. */
  readonly repositoryUrl: string | null;
  readonly refType: 'branch' | 'tag' | null;
  readonly pullRequest: number | null;
  /** Name of the runner or machine. */
  readonly worker: string | null;
}

/**
 * Names are those of the OpenTelemetry semantic conventions 1.45.0, CI/CD and VCS (status: development), reviewed 2026-11-25:
 * https://opentelemetry.io/docs/specs/semconv/cicd/cicd-spans/ and https://opentelemetry.io/docs/specs/semconv/resource/cicd/.
 * What they have no name for is under `contract_gates.`.
 */
type Attributes = Readonly<Record<string, AttributeValue | null>>;

const RESULTS: Readonly<Record<Outcome, 'success' | 'failure' | 'error' | 'timeout' | 'cancellation' | 'skip'>> = {
  pass: 'success', warn: 'success', fail: 'failure', error: 'error', timeout: 'timeout', cancelled: 'cancellation', not_run: 'skip', skipped: 'skip',
};

/**
 * The task spans of a run as a trace. The trace id is that of `task-spans.json`, so that the jobs of a matrix are one trace;
 * a run outside of CI has no id of its own and gets one from its start. The ids of spans are made from the task, the start
 * and the worker: the legs of a matrix have tasks of the same name.
 */
export function traceRequestOf(facts: RunFacts, view: RunView, pipeline: PipelineFacts): OtlpTraceRequest {
  const [run, ...tasks] = taskSpansOf(facts);
  const instance = `${pipeline.startedAt}\n${pipeline.worker ?? ''}`;
  const known = run?.trace_id ?? '';
  const isOwn = facts.run.id !== 'local' && /^[0-9a-f]{32}$/.test(known) && !/^0+$/.test(known);
  const traceId = isOwn ? known : hex(`trace\n${known}\n${instance}`, 32);
  const spanId = (task: string): string => hex(`${task}\n${instance}`, 16);
  const runId = spanId(run?.task_id ?? '');
  const taskOf = new Map(facts.gates.map((gate, index) => [gate.name, tasks[index]?.task_id ?? gate.name]));
  const spans = [
    { traceId, spanId: runId, ...runSpan(facts, view, pipeline) },
    ...facts.gates.map((gate): OtlpSpan => {
      const task = taskOf.get(gate.name) ?? gate.name;
      const stopper = gate.stoppedBy === undefined ? undefined : taskOf.get(gate.stoppedBy);
      return { traceId, spanId: spanId(task), parentSpanId: runId, ...gateSpan(gate, task, facts), ...(stopper === undefined ? {} : { links: [{ traceId, spanId: spanId(stopper) }] }) };
    }),
  ];
  return { resourceSpans: [{ resource: { attributes: attributesOf(resourceOf(facts, pipeline)) }, scopeSpans: [{ scope: { name: 'contract-gates', version: facts.version }, spans }] }] };
}

function resourceOf(facts: RunFacts, { workflow, repositoryUrl, refType, pullRequest, worker }: PipelineFacts): Attributes {
  const { audit, run } = facts;
  const [owner, name] = audit.repository.includes('/') ? audit.repository.split('/') : [];
  const isLocal = run.id === 'local';
  return {
    'service.name': 'contract-gates',
    'service.version': facts.version,
    'cicd.pipeline.name': workflow,
    'cicd.pipeline.run.id': isLocal ? null : run.id,
    'cicd.pipeline.run.url.full': run.url,
    'cicd.worker.name': worker,
    'vcs.provider.name': repositoryUrl === null ? null : 'github',
    'vcs.repository.url.full': repositoryUrl,
    'vcs.repository.name': name ?? null,
    'vcs.owner.name': owner ?? null,
    'vcs.ref.head.name': audit.branch,
    'vcs.ref.head.revision': audit.commit === 'local' ? null : audit.commit,
    'vcs.ref.head.type': audit.branch === null ? null : refType,
    'vcs.change.id': pullRequest === null ? null : String(pullRequest),
  };
}

type SpanBody = Omit<OtlpSpan, 'traceId' | 'spanId' | 'parentSpanId' | 'links'>;

function runSpan(facts: RunFacts, view: RunView, { startedAt, workflow, job }: PipelineFacts): SpanBody {
  const { verdict } = facts;
  const cancelled = verdict.reasons.some(({ code }) => code === 'cancelled');
  const result = cancelled ? 'cancellation' : ({ Succeeded: 'success', Blocked: 'failure', Failed: 'error' } as const)[verdict.status];
  return {
    name: workflow === null ? 'RUN' : otlpText(`RUN ${workflow}`),
    kind: SPAN_KIND.server,
    startTimeUnixNano: unixNano(startedAt),
    endTimeUnixNano: unixNano(later(startedAt, facts.timestamp)),
    attributes: attributesOf({
      'cicd.pipeline.action.name': 'RUN',
      'cicd.pipeline.result': result,
      'error.type': verdict.status === 'Succeeded' ? null : (verdict.reasons[0]?.code ?? '_OTHER'),
      'contract_gates.status': verdict.status,
      'contract_gates.enforced': verdict.enforced,
      'contract_gates.job': job,
      'contract_gates.mode': facts.mode,
      'contract_gates.gates': facts.gates.length,
      'contract_gates.findings.new': view.counts.byState.new,
      'contract_gates.coverage': view.coverage?.actual ?? null,
      'contract_gates.tests.total': view.tests?.total ?? null,
      'contract_gates.tests.failed': view.tests?.failed ?? null,
    }),
    status: verdict.status === 'Succeeded' ? {} : { code: STATUS_ERROR, message: otlpText(verdict.headline) },
  };
}

function gateSpan(gate: GateRecord, task: string, facts: RunFacts): SpanBody {
  const start = gate.startedAt ?? facts.timestamp;
  const result = RESULTS[gate.outcome];
  const went = result === 'success' || result === 'skip';
  const message = gate.reasons[0]?.message ?? `${gate.name} ended as ${gate.outcome}`;
  return {
    name: otlpText(gate.name),
    kind: SPAN_KIND.internal,
    startTimeUnixNano: unixNano(start),
    endTimeUnixNano: unixNano(start, gate.startedAt === null ? 0 : gate.durationSeconds),
    attributes: attributesOf({
      'cicd.pipeline.task.name': gate.name,
      'cicd.pipeline.task.run.id': task,
      'cicd.pipeline.task.run.result': result,
      'cicd.pipeline.task.run.url.full': facts.run.url,
      'cicd.pipeline.task.type': gate.quality?.tests !== undefined || gate.phase === 'TEST_VALIDATE' ? 'test' : null,
      'error.type': went ? null : (gate.reasons[0]?.code ?? '_OTHER'),
      'process.exit.code': gate.exitCode,
      'contract_gates.gate.kind': gate.kind,
      'contract_gates.gate.outcome': gate.outcome,
      'contract_gates.gate.blocking': gate.blocking,
      'contract_gates.gate.attempts': gate.startedAt === null ? null : (gate.earlierAttempts?.length ?? 0) + 1,
      'contract_gates.gate.findings': gate.findings.length,
    }),
    status: went ? {} : { code: STATUS_ERROR, message: otlpText(message) },
  };
}

function hex(text: string, digits: number): string {
  return sha256Hex(text).slice(0, digits);
}

/** A clock that was set back in the run makes no span that ends before it starts. */
function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}
