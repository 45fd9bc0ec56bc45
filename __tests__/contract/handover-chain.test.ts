import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkHandoverChain } from '../../src/contract/handover/handover-chain.js';
import { readHandoverFile, type PlacedRejection } from '../../src/contract/handover/handover-payload.js';
import { samplesOf, type JsonObject } from './contract-kinds.js';

function span(task: string, more: JsonObject = {}): JsonObject {
  return { schema_version: 'v1', project_id: 'harbour', trace_id: 'voyage-7', task_id: task, phase: 'OTHER', status: 'completed', ...more };
}
function handoffOf(id: string, more: JsonObject = {}): JsonObject {
  return { schema_version: 'v1', handoff_id: id, from_agent: 'pilot', to_agent: 'tug', capability_id: 'tow', inputs: {}, expected_output: { type: 'berth' }, ...more };
}
function gate(id: string, more: JsonObject = {}): JsonObject {
  return { schema_version: 'v1', gate_id: id, trace_id: 'voyage-7', phase: 'CONTRACT_INTEGRITY', result: 'fail', severity: 'error', blocking: true, checked_at: '2026-02-13T10:00:00Z', ...more };
}

/** Rejections of the chain over files that their own contracts accept. */
function chain(files: Readonly<Record<string, unknown>>): readonly PlacedRejection[] {
  const payloads = Object.entries(files).flatMap(([file, value]) => {
    const read = readHandoverFile(JSON.stringify(value, null, 2), file);
    expect(read.rejections).toStrictEqual([]);
    return read.payloads;
  });
  return checkHandoverChain(payloads);
}
const short = (found: readonly PlacedRejection[]) => found.map(({ file, rejection }) => `${file} ${rejection.error_code} ${rejection.failed_path}`);

describe('one file', () => {
  test('the examples of document 004 are accepted, alone and as a chain', () => {
    const kinds = ['task-span-contract', 'handoff-contract', 'artifact-intent', 'gate-result'] as const;
    for (const kind of kinds) {
      const text = readFileSync(new URL(`./fixtures/seeds/${kind}.json`, import.meta.url), 'utf8');
      const read = readHandoverFile(text, `${kind}.json`);
      expect(read.rejections).toStrictEqual([]);
      expect(read.payloads.map(({ kind: found, pointer, line }) => [found, pointer, line])).toStrictEqual([[kind, '', 1]]);
    }
    const samples = kinds.flatMap((kind) => samplesOf(kind));
    const list = readHandoverFile(JSON.stringify(samples), 'all.json');
    expect(list.payloads).toHaveLength(samples.length);
  });

  test('a broken payload is rejected in the shape of document 004, with its place', () => {
    const text = JSON.stringify([gate('depth'), { ...gate('draught'), checked_at: 'noon', tide: 3 }], null, 2);
    const read = readHandoverFile(text, 'out/gates.json');
    expect(read.payloads.map(({ pointer }) => pointer)).toStrictEqual(['/0']);
    expect(read.rejections.map(({ rejection }) => rejection.failed_path).sort()).toStrictEqual(['/1/checked_at', '/1/tide']);
    expect(read.rejections.find(({ rejection }) => rejection.failed_path === '/1/tide')?.rejection.next_action).toBe('Remove that key and hand the payload over again.');
    for (const { file, line, rejection } of read.rejections) {
      expect(file).toBe('out/gates.json');
      expect(line).toBeGreaterThan(11);
      expect(Object.keys(rejection)).toStrictEqual(['error_code', 'schema_id', 'failed_path', 'message', 'next_action']);
      expect(rejection.error_code).toBe('contract_invalid');
      expect(rejection.schema_id).toBe('https://contract-gates.dev/schemas/gate-result.schema.json');
      expect(rejection.message).not.toBe('');
      expect(rejection.next_action).not.toBe('');
    }
  });

  test.each([
    ['no JSON', '{"schema_version": "v1",', undefined, 'contract_invalid'],
    ['a key that appears twice', '{"a":1,"a":2}', undefined, 'contract_invalid'],
    ['an empty list', '[]', undefined, 'contract_unknown'],
    ['no contract', '{"harbour": 1}', undefined, 'contract_unknown'],
    ['another contract', JSON.stringify(samplesOf('gate-report')[0]), undefined, 'contract_unknown'],
    ['the wrong kind for its pattern', JSON.stringify(gate('depth')), 'handoff-contract', 'contract_invalid'],
  ] as const)('%s is rejected', (_, text, kind, code) => {
    const read = readHandoverFile(text, 'out/x.json', kind === undefined ? {} : { kind });
    expect(read.payloads).toStrictEqual([]);
    expect(read.rejections.length).toBeGreaterThan(0);
    for (const { rejection } of read.rejections) expect(rejection.error_code).toBe(code);
  });
});

describe('checksums', () => {
  const sums = (source: string, manifest?: string) => ({ checksums: { source_checksum: source, ...(manifest === undefined ? {} : { artifact_manifest_checksum: manifest }) } });
  const at = (minute: number) => ({ timestamp: `2026-02-13T20:${minute}:00Z` });

  test('that agree, or are not given, are no news', () => {
    expect(chain({ 'a.json': span('S1', sums('sha256:1', 'sha256:2')), 'b.json': span('S2'), 'c.json': span('S3', sums('sha256:1')) })).toStrictEqual([]);
  });

  test('that differ are blamed on the later span, whatever the order of files', () => {
    const found = chain({ 'a.json': span('S2', { ...sums('sha256:9', 'sha256:2'), ...at(40) }), 'b.json': span('S1', { ...sums('sha256:1', 'sha256:2'), ...at(30) }) });
    expect(short(found)).toStrictEqual(['a.json checksum_mismatch /checksums/source_checksum']);
    expect(found[0]?.rejection.message).toContain('sha256:9');
    expect(found[0]?.rejection.message).toContain('task S1 before it (b.json) has sha256:1');
    expect(found[0]?.rejection.schema_id).toContain('task-span-contract');
  });

  test('of two traces, or of two projects, do not meet', () => {
    expect(chain({ 'a.json': span('S1', sums('sha256:1')), 'b.json': span('S1', { ...sums('sha256:2'), trace_id: 'voyage-8' }) })).toStrictEqual([]);
    expect(chain({ 'a.json': span('S1', sums('sha256:1')), 'b.json': span('S2', { ...sums('sha256:2'), project_id: 'canal' }) })).toStrictEqual([]);
  });

  test('are handed on from parent to child over traces', () => {
    expect(short(chain({
      'a.json': span('S1', sums('sha256:1')), 'b.json': span('S1-a', { ...sums('sha256:2'), trace_id: 'voyage-8', parent_task_id: 'S1' }),
    }))).toStrictEqual(['b.json checksum_mismatch /checksums/source_checksum']);
    // A second run of the same tasks has its own parent.
    expect(chain({
      'a.json': [span('S1', sums('sha256:1')), span('S1-a', { ...sums('sha256:1'), parent_task_id: 'S1' })],
      'b.json': [span('S1', { ...sums('sha256:2'), trace_id: 'v8' }), span('S1-a', { ...sums('sha256:2'), trace_id: 'v8', parent_task_id: 'S1' })],
    })).toStrictEqual([]);
  });

  test('without traces or times follow the phases', () => {
    const bare = (task: string, phase: string, source: string) => {
      const { trace_id: _trace, ...rest } = span(task, { phase, ...sums(source) });
      return rest;
    };
    expect(short(chain({ 'a.json': bare('late', 'TEST_VALIDATE', 'sha256:2'), 'b.json': bare('early', 'INIT_BASELINE', 'sha256:1') })))
      .toStrictEqual(['a.json checksum_mismatch /checksums/source_checksum']);
  });

  test('one changed checksum in a chain is always found, and only it', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(11), fc.constantFrom('source_checksum', 'artifact_manifest_checksum', 'project_context_checksum'), (length, which, key) => {
      const changedAt = 1 + (which % (length - 1));
      const spans = Array.from({ length }, (_, index) => span(`S${index}`, {
        timestamp: `2026-02-13T20:${10 + index}:00Z`,
        checksums: { source_checksum: 'sha256:1', artifact_manifest_checksum: 'sha256:2', project_context_checksum: 'sha256:3', ...(index === changedAt ? { [key]: 'sha256:0' } : {}) },
      }));
      expect(short(chain({ 'spans.json': spans }))).toStrictEqual([`spans.json checksum_mismatch /${changedAt}/checksums/${key}`]);
    }));
  });
});

describe('handoffs', () => {
  test.each([
    ['pending by default', {}, ['a.json handoff_unanswered ']],
    ['pending', { status: 'pending' }, ['a.json handoff_unanswered /status']],
    ['accepted', { status: 'accepted' }, ['a.json handoff_unanswered /status']],
    ['in progress', { status: 'in_progress' }, ['a.json handoff_unanswered /status']],
    ['expired', { status: 'expired' }, ['a.json handoff_unanswered /status']],
    ['completed', { status: 'completed' }, []],
    ['failed', { status: 'failed', error: 'no water' }, []],
  ])('%s', (_, more, expected) => {
    expect(short(chain({ 'a.json': handoffOf('tow-1', more) }))).toStrictEqual(expected);
  });

  test('an answer in another file is an answer', () => {
    expect(chain({ 'a.json': handoffOf('tow-1'), 'b.json': handoffOf('tow-1', { status: 'completed', result_trace_id: 'voyage-8' }) })).toStrictEqual([]);
    expect(short(chain({ 'a.json': handoffOf('tow-1'), 'b.json': handoffOf('tow-2', { status: 'completed' }) }))).toStrictEqual(['a.json handoff_unanswered ']);
  });

  test('two answers that contradict each other, and one id for two handoffs', () => {
    expect(short(chain({ 'a.json': handoffOf('tow-1', { status: 'completed' }), 'b.json': handoffOf('tow-1', { status: 'failed' }) }))).toStrictEqual(['b.json handoff_conflict /status']);
    expect(short(chain({ 'a.json': handoffOf('tow-1', { status: 'completed' }), 'b.json': handoffOf('tow-1', { to_agent: 'crane', status: 'completed' }) })))
      .toStrictEqual(['b.json handoff_conflict /to_agent']);
    for (const [key, value] of [['from_agent', 'mate'], ['capability_id', 'moor']] as const) {
      expect(short(chain({ 'a.json': handoffOf('tow-1', { status: 'completed' }), 'b.json': handoffOf('tow-1', { [key]: value, status: 'completed' }) }))).toStrictEqual([`b.json handoff_conflict /${key}`]);
    }
  });
});

describe('a blocking failure', () => {
  const later = { phase: 'INGEST_PARSE_ASSESS', status: 'in_progress' };
  const after = { timestamp: '2026-02-13T10:30:00Z' };
  const before = { timestamp: '2026-02-13T09:30:00Z' };

  test.each([
    ['a later phase that started after it', span('S4', { ...later, ...after }), true],
    ['one that ended after it', span('S4', { ...later, status: 'completed', ...after }), true],
    ['one without a time', span('S4', later), true],
    ['one that started before', span('S4', { ...later, ...before }), false],
    ['one that was not started', span('S4', { ...later, status: 'not_started', ...after }), false],
    ['one that is blocked', span('S4', { ...later, status: 'blocked', blocked_reason: 'depth', ...after }), false],
    ['the same phase', span('S4', { ...later, phase: 'CONTRACT_INTEGRITY', ...after }), false],
    ['an earlier phase', span('S4', { ...later, phase: 'EXPORT_CONTRACT', ...after }), false],
    ['no phase', span('S4', { ...later, phase: 'OTHER', ...after }), false],
    ['another trace', span('S4', { ...later, ...after, trace_id: 'voyage-8' }), false],
    ['one that started just then', span('S4', { ...later, timestamp: '2026-02-13T10:00:00Z' }), true],
    ['a time with small letters', span('S4', { ...later, timestamp: '2026-02-13t09:30:00z' }), false],
    ['a leap second before it', span('S4', { ...later, timestamp: '2025-12-31T23:59:60Z' }), false],
    ['a leap second before it, with an offset', span('S4', { ...later, timestamp: '2026-01-01T01:59:60.5+02:00' }), false],
    ['a time with another offset', span('S4', { ...later, timestamp: '2026-02-13T05:30:00-05:00' }), true],
  ])('and %s', (_, downstream, isRejected) => {
    const found = chain({ 'gates.json': gate('depth', { task_id: 'S3' }), 'spans.json': [span('S3', { phase: 'CONTRACT_INTEGRITY', span_id: 's3' }), downstream] });
    expect(short(found)).toStrictEqual(isRejected ? ['spans.json started_after_blocking_failure /1/status'] : []);
  });

  test('that does not block, or is not a failure, stops nothing', () => {
    const spans = [span('S4', { ...later, ...after })];
    expect(chain({ 'gates.json': gate('depth', { blocking: false }), 'spans.json': spans })).toStrictEqual([]);
    expect(chain({ 'gates.json': gate('depth', { result: 'pass', severity: 'info' }), 'spans.json': spans })).toStrictEqual([]);
  });

  test('that passed later holds only until then', () => {
    const gates = [gate('depth'), gate('depth', { result: 'pass', severity: 'info', checked_at: '2026-02-13T11:00:00Z' })];
    const started = (time: string) => short(chain({ 'gates.json': gates, 'spans.json': [span('S4', { ...later, timestamp: time })] })).length;
    expect([started('2026-02-13T10:59:59Z'), started('2026-02-13T11:00:00Z')]).toStrictEqual([1, 0]);
    expect(chain({ 'gates.json': gates, 'spans.json': [span('S4', later)] })).toStrictEqual([]);
    expect(chain({ 'gates.json': [gate('depth'), gate('width', { result: 'pass', checked_at: '2026-02-13T11:00:00Z' })], 'spans.json': [span('S4', { ...later, timestamp: '2026-02-13T12:00:00Z' })] })).toHaveLength(1);
  });

  test('is lifted by the first pass of the same gate in the same trace that comes after it, and by no other', () => {
    const pass = (time: string, more: JsonObject = {}) => gate('depth', { result: 'pass', severity: 'info', checked_at: `2026-02-13T${time}:00Z`, ...more });
    const stops = (...passes: readonly JsonObject[]) => short(chain({ 'gates.json': [gate('depth'), ...passes], 'spans.json': [span('S4', { ...later, timestamp: '2026-02-13T11:30:00Z' })] })).length;
    expect(stops(pass('09:00'))).toBe(1);
    expect(stops(pass('10:00'))).toBe(1);
    expect(stops(pass('11:00', { trace_id: 'voyage-8' }))).toBe(1);
    for (const passes of [['09:00', '11:00', '12:00'], ['12:00', '11:00', '09:00'], ['11:00', '12:00', '09:00'], ['11:00']]) expect(stops(...passes.map((time) => pass(time))), passes.join()).toBe(0);
    expect(stops(pass('12:00'), pass('09:00'))).toBe(1);
  });

  test('is said once of a span, in the words of the gate that failed first', () => {
    const found = chain({ 'gates.json': [gate('depth', { next_action: 'Dredge the berth.' }), gate('width')], 'spans.json': [span('S4', { ...later, ...after })] });
    expect(short(found)).toStrictEqual(['spans.json started_after_blocking_failure /0/status']);
    expect(found[0]?.rejection.next_action).toBe('Dredge the berth.');
    expect(chain({ 'gates.json': gate('width'), 'spans.json': [span('S4', { ...later, ...after })] })[0]?.rejection.next_action).toContain('Fix what gate width found');
  });

  test('is about the chain of its trace, whatever other chain has its task', () => {
    const spans = [span('S3', { ...later, ...after }), span('S4', { ...later, ...after, trace_id: 'voyage-8' })];
    expect(short(chain({ 'gates.json': gate('depth', { task_id: 'S3', trace_id: 'voyage-8' }), 'spans.json': spans }))).toStrictEqual(['spans.json started_after_blocking_failure /1/status']);
    const child = [span('S3', { phase: 'CONTRACT_INTEGRITY', ...before }), span('S4', { ...later, ...after, trace_id: 'voyage-8', parent_task_id: 'S3' })];
    expect(short(chain({ 'gates.json': gate('depth'), 'spans.json': child }))).toStrictEqual(['spans.json started_after_blocking_failure /1/status']);
  });

  test('stops what waits for the task, also through others and in any phase', () => {
    const spans = [
      span('S3', { phase: 'OTHER', span_id: 's3', status: 'failed', ...before }),
      span('S4', { span_id: 's4', blocked_on_span_id: 's3', status: 'blocked', blocked_reason: 'depth' }),
      span('S5', { span_id: 's5', blocked_on_span_id: 's4', status: 'in_progress', ...after }),
      span('S6', { span_id: 's6', status: 'in_progress', ...after }),
      span('S7', { span_id: 's7', blocked_on_span_id: 's6', status: 'in_progress', ...after }),
      span('S8', { blocked_on_span_id: 's4', status: 'in_progress', ...after }),
      span('S9', { span_id: 's9', blocked_on_span_id: 's3', status: 'in_progress', ...after }),
    ];
    expect(short(chain({ 'gates.json': gate('depth', { phase: 'OTHER', task_id: 'S3' }), 'spans.json': spans }))).toStrictEqual(['/2', '/6'].map((place) => `spans.json started_after_blocking_failure ${place}/status`));
  });

  test('two records of one span: its first start counts', () => {
    const spans = [span('S4', { ...later, span_id: 's4', ...before }), span('S4', { ...later, span_id: 's4', status: 'completed', ...after })];
    expect(chain({ 'gates.json': gate('depth'), 'spans.json': spans })).toStrictEqual([]);
    // A span without a time lets phases decide the order, so that the later record comes first.
    expect(chain({ 'gates.json': gate('depth'), 'spans.json': [...spans.reverse(), span('S0', { status: 'not_started' })] })).toStrictEqual([]);
    const untimed = [span('S4', { ...later, span_id: 's4' }), span('S4', { ...later, span_id: 's4', ...before })];
    expect(chain({ 'gates.json': gate('depth'), 'spans.json': untimed })).toStrictEqual([]);
    expect(chain({ 'gates.json': gate('depth'), 'spans.json': untimed.reverse() })).toStrictEqual([]);
  });

  test('two tasks whose spans have no id are two, and each counts', () => {
    const spans = [span('S4', { ...later, ...before }), span('S5', { ...later, ...after })];
    expect(short(chain({ 'gates.json': gate('depth'), 'spans.json': spans }))).toStrictEqual(['spans.json started_after_blocking_failure /1/status']);
  });

  test('without trace and task is about every chain', () => {
    const { trace_id: _trace, ...bare } = gate('depth');
    expect(short(chain({ 'gates.json': bare, 'spans.json': [span('S4', { ...later, ...after })] }))).toStrictEqual(['spans.json started_after_blocking_failure /0/status']);
    const { trace_id: _other, ...ofTask } = gate('depth', { task_id: 'S3' });
    const spans = [span('S3', before), span('S4', { ...later, ...after }), span('S4', { ...later, ...after, trace_id: 'voyage-8' })];
    expect(short(chain({ 'gates.json': ofTask, 'spans.json': spans }))).toStrictEqual(['spans.json started_after_blocking_failure /1/status']);
  });
});

test('many spans and waits in a cycle are judged in little time', () => {
  const spans = Array.from({ length: 4000 }, (_, index) => span(`S${index % 50}`, {
    trace_id: `t${index % 40}`, span_id: `s${index}`, blocked_on_span_id: `s${(index * 7 + 1) % 4000}`, status: 'blocked', parent_task_id: `S${(index + 1) % 60}`,
  }));
  const gates = Array.from({ length: 50 }, (_, index) => gate(`g${index}`, { task_id: `S${index}`, trace_id: `t${index % 40}` }));
  // Were it not linear, the time limit of a test would end it.
  expect(chain({ 'spans.json': spans, 'gates.json': gates })).toStrictEqual([]);
});
