import { describe, expect, test } from 'vitest';
import { taskSpansOf } from '../../../src/reporters/json/task-spans.js';
import { attributesOf, unixNano, type OtlpSpan, type OtlpTraceRequest } from '../../../src/reporters/otlp/otlp-json.js';
import { traceRequestOf, type PipelineFacts } from '../../../src/reporters/otlp/trace-request.js';
import { runViewOf } from '../../../src/reporters/view/run-view-of.js';
import { gateRecord } from '../../support/gate-record.js';
import { judgedRun } from '../../support/judged-run.js';

const PIPELINE: PipelineFacts = { startedAt: '2026-02-13T10:29:59.500Z', workflow: 'check', job: 'gates', repositoryUrl: 'https://github.com/harbour/timetable', refType: 'branch', pullRequest: null, worker: 'runner-7' };

const GATES = [
  gateRecord({ name: 'lint', outcome: 'pass', startedAt: '2026-02-13T10:30:00.125Z', durationSeconds: 18.25 }),
  gateRecord({ name: 'unit_tests', outcome: 'fail', exitCode: 1, reasons: [{ code: 'tests_failed', gate: 'unit_tests', message: '3 of 412 tests failed', next_action: 'Fix them.' }], quality: { tests: { total: 412, passed: 409, failed: 3 } } as never }),
  gateRecord({ name: 'deploy_check', outcome: 'not_run', startedAt: null, durationSeconds: 0, exitCode: null, needs: ['unit_tests'], stoppedBy: 'unit_tests' }),
  gateRecord({ name: 'slow', outcome: 'timeout', exitCode: null, signal: 'SIGKILL', blocking: false }),
  gateRecord({ name: 'docs', outcome: 'skipped', startedAt: null, durationSeconds: 0, exitCode: null, skippedBy: 'if_changed' }),
];

function traceOf(gates = GATES, pipeline: Partial<PipelineFacts> = {}, known: Parameters<typeof judgedRun>[1] = {}): OtlpTraceRequest {
  const facts = judgedRun(gates, known);
  return traceRequestOf(facts, runViewOf(facts), { ...PIPELINE, ...pipeline });
}

const spansOf = (request: OtlpTraceRequest): readonly OtlpSpan[] => request.resourceSpans[0].scopeSpans[0].spans;

function valuesOf(attributes: readonly { readonly key: string; readonly value: object }[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0] as unknown]));
}

describe('the trace of a run', () => {
  const request = traceOf();
  const spans = spansOf(request);
  const [run] = spans;

  test('is one span for the run and one for each gate below it, in the trace of task-spans.json', () => {
    const known = taskSpansOf(judgedRun(GATES));
    expect(spans.map(({ name, kind }) => [name, kind])).toStrictEqual([['RUN check', 2], ['lint', 1], ['unit_tests', 1], ['deploy_check', 1], ['slow', 1], ['docs', 1]]);
    expect(new Set(spans.map(({ traceId }) => traceId))).toStrictEqual(new Set([known[0]?.trace_id]));
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
    for (const { spanId, traceId } of spans) expect([spanId, traceId]).toStrictEqual([expect.stringMatching(/^[0-9a-f]{16}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(run?.parentSpanId).toBeUndefined();
    expect(spans.slice(1).map(({ parentSpanId }) => parentSpanId)).toStrictEqual(spans.slice(1).map(() => run?.spanId));
  });

  test('has times in nanoseconds as texts, and a gate that never ran has no length', () => {
    expect([run?.startTimeUnixNano, run?.endTimeUnixNano]).toStrictEqual(['1770978599500000000', '1770978660250000000']);
    expect([spans[1]?.startTimeUnixNano, spans[1]?.endTimeUnixNano]).toStrictEqual(['1770978600125000000', '1770978618375000000']);
    expect(spans[3]?.startTimeUnixNano).toBe(spans[3]?.endTimeUnixNano);
  });

  test('tells results, kinds of fault and what stopped a gate', () => {
    expect(spans.slice(1).map(({ attributes, status }) => [valuesOf(attributes)['cicd.pipeline.task.run.result'], valuesOf(attributes)['error.type'], status.code])).toStrictEqual([
      ['success', undefined, undefined], ['failure', 'tests_failed', 2], ['skip', undefined, undefined], ['timeout', '_OTHER', 2], ['skip', undefined, undefined],
    ]);
    expect(valuesOf(run?.attributes ?? [])).toMatchObject({ 'cicd.pipeline.result': 'failure', 'error.type': 'tests_failed', 'contract_gates.status': 'Blocked', 'contract_gates.tests.failed': '3' });
    expect(run?.status).toStrictEqual({ code: 2, message: judgedRun(GATES).verdict.headline });
    expect(spans[3]?.links).toStrictEqual([{ traceId: spans[2]?.traceId, spanId: spans[2]?.spanId }]);
    expect(valuesOf(spans[2]?.attributes ?? [])).toMatchObject({ 'cicd.pipeline.task.name': 'unit_tests', 'cicd.pipeline.task.type': 'test', 'process.exit.code': '1', 'cicd.pipeline.task.run.id': 'run-9000000001-1-gates/unit_tests' });
  });

  test('names pipeline, repository and revision once, in the resource', () => {
    expect(valuesOf(request.resourceSpans[0].resource.attributes)).toStrictEqual({
      'service.name': 'contract-gates', 'service.version': '0.1.0', 'cicd.pipeline.name': 'check', 'cicd.pipeline.run.id': '9000000001',
      'cicd.pipeline.run.url.full': 'https://github.com/harbour/timetable/actions/runs/9000000001/attempts/1', 'cicd.worker.name': 'runner-7', 'vcs.provider.name': 'github',
      'vcs.repository.url.full': 'https://github.com/harbour/timetable', 'vcs.repository.name': 'timetable', 'vcs.owner.name': 'harbour', 'vcs.ref.head.name': 'main',
      'vcs.ref.head.revision': 'a'.repeat(40), 'vcs.ref.head.type': 'branch',
    });
  });

  test('a run that succeeded leaves its status unset', () => {
    const [green] = spansOf(traceOf(GATES.slice(0, 1)));
    expect(green?.status).toStrictEqual({});
    expect(valuesOf(green?.attributes ?? [])).toMatchObject({ 'cicd.pipeline.result': 'success' });
  });
});

describe('ids', () => {
  test('of two legs of a matrix share the trace and no span', () => {
    const [left, right] = [spansOf(traceOf()), spansOf(traceOf(GATES, { worker: 'runner-8' }))];
    expect(left[0]?.traceId).toBe(right[0]?.traceId);
    expect(left.filter(({ spanId }) => right.some((other) => other.spanId === spanId))).toStrictEqual([]);
  });

  test('of two runs at a desk share nothing, though both are called local', () => {
    const desk = { run: { ...judgedRun([]).run, id: 'local', requestId: 'local', url: null } };
    const [first, second] = [spansOf(traceOf(GATES, {}, desk)), spansOf(traceOf(GATES, { startedAt: '2026-02-13T10:29:59.501Z' }, desk))];
    expect(first[0]?.traceId).not.toBe(second[0]?.traceId);
    expect(spansOf(traceOf(GATES, {}, desk))).toStrictEqual(first);
  });
});

describe('OTLP/JSON', () => {
  test('has integers as texts, leaves out what is null, and holds no half character', () => {
    expect(attributesOf({ text: 'a\ud800b', whole: 3, part: 84.1, flag: false, none: null, large: 2 ** 60 })).toStrictEqual([
      { key: 'text', value: { stringValue: 'a\ufffdb' } }, { key: 'whole', value: { intValue: '3' } }, { key: 'part', value: { doubleValue: 84.1 } },
      { key: 'flag', value: { boolValue: false } }, { key: 'large', value: { doubleValue: 2 ** 60 } },
    ]);
  });

  test('cuts long texts', () => {
    const [attribute] = attributesOf({ text: 'x'.repeat(5000) });
    expect(attribute?.value).toStrictEqual({ stringValue: `${'x'.repeat(999)}…` });
  });

  test('counts nanoseconds without losing any', () => {
    expect(unixNano('2026-02-13T10:30:00.001Z', 0.0004)).toBe('1770978600001000000');
    expect(unixNano('2026-02-13T10:30:00.001Z', 1.002)).toBe('1770978601003000000');
  });
});
