import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuiltinOptions } from '../../src/contract/verdict/gate-record.js';
import { harbour, type Harbour } from './harbour.js';

const KINDS = ['task-span-contract', 'handoff-contract', 'artifact-intent', 'gate-result'] as const;
const example = (kind: string): string => readFileSync(new URL(`../contract/fixtures/seeds/${kind}.json`, import.meta.url), 'utf8');

let port: Harbour;
beforeEach(() => {
  const answered = JSON.stringify({ ...(JSON.parse(example('handoff-contract')) as object), status: 'completed' });
  port = harbour({ ...Object.fromEntries(KINDS.map((kind) => [`contracts/${kind}.json`, example(kind)])), 'contracts/handoff-contract.json': answered });
});
afterEach(() => port.workspace.remove());

const judge = (options: BuiltinOptions) => port.one({ name: 'handoffs', kind: 'uses', uses: 'payload_contracts', command: '', options });
const SPAN = { schema_version: 'v1', project_id: 'harbour', trace_id: 'voyage-7', task_id: 'berth', phase: 'OTHER', status: 'completed' };

describe('payloads of the four contracts', () => {
  test('are accepted and become evidence: the examples of document 004', async () => {
    const record = await judge({ files: ['contracts/*.json'] });
    expect(record.outcome, JSON.stringify(record.findings)).toBe('pass');
    expect(record.metrics).toEqual({ files: 4, rejected_files: 0, valid_payloads: 4, rejections: 0 });
    expect(record.evidence.map(({ path }) => path)).toEqual([...KINDS].sort().map((kind) => `contracts/${kind}.json`));
  });

  test('are rejected in the shape of document 004, with their place; what is accepted stays evidence', async () => {
    port.workspace.write({ 'contracts/gate-result.json': '{\n  "schema_version": "v1",\n  "gate_id": "draught",\n  "phase": "OTHER",\n  "result": "maybe",\n  "severity": "info",\n  "checked_at": "2026-03-02T08:00:00Z"\n}\n' });
    const record = await judge({ files: ['contracts/*.json'] });
    expect(record).toMatchObject({ outcome: 'fail', reasons: [{ code: 'contract_invalid' }], metrics: { rejected_files: 1, rejections: 1 } });
    expect(record.findings).toMatchObject([{ level: 'error', file: 'contracts/gate-result.json', line: 5, rule: 'payload-contract-invalid' }, { level: 'warning', rule: 'chain-incomplete' }]);
    expect(record.findings[0]?.message).toMatch(/^\/result: expected /);
    const rejection = JSON.parse(record.findings[0]?.code_snippet ?? '') as Record<string, string>;
    expect(Object.keys(rejection)).toEqual(['error_code', 'schema_id', 'failed_path', 'message', 'next_action']);
    expect(rejection).toMatchObject({ error_code: 'contract_invalid', schema_id: 'https://contract-gates.dev/schemas/gate-result.schema.json', failed_path: '/result' });
    expect(record.evidence.map(({ path }) => path)).not.toContain('contracts/gate-result.json');
    expect(record.evidence).toHaveLength(3);
  });

  test.each([
    ['cut', '{"schema_version": "v1",', 'payload-contract-invalid'],
    ['empty', '', 'payload-contract-invalid'],
    ['of absurd depth', `${'['.repeat(9000)}${']'.repeat(9000)}`, 'payload-contract-invalid'],
    ['an empty list', '[]', 'payload-contract-unknown'],
    ['something else', '{"name": "berth"}', 'payload-contract-unknown'],
  ])('that are %s are rejected, never skipped', async (_, text, rule) => {
    port.workspace.write({ 'contracts/odd.json': text });
    const record = await judge({ files: ['contracts/*.json'] });
    expect(record.outcome).toBe('fail');
    expect(record.findings.map((finding) => [finding.file, finding.rule])).toEqual([['contracts/odd.json', rule], [undefined, 'chain-incomplete']]);
  });

  test('that are many are all counted, and more than are read are rejected as a whole', async () => {
    const list = (length: number): string => `[${Array.from({ length }, () => 1).join()}]`;
    port.workspace.write({ 'contracts/many.json': list(150_000) });
    const record = await judge({ files: ['contracts/many.json'] });
    expect(record, JSON.stringify(record.reasons)).toMatchObject({ outcome: 'fail', metrics: { rejections: 150_000 } });
    port.workspace.write({ 'contracts/many.json': list(500_001) });
    expect(await judge({ files: ['contracts/many.json'] })).toMatchObject({ outcome: 'fail', metrics: { rejections: 1 }, reasons: [{ message: expect.stringContaining('many.json') as string }] });
  });

  test('have the kind of their pattern, whatever their shape; two kinds for one file are an error', async () => {
    port.workspace.write({ 'contracts/odd.json': JSON.stringify(SPAN) });
    const wrong = await judge({ files: ['contracts/odd.json'], kinds: { 'contracts/o*.json': 'gate-result' } });
    expect(wrong.findings[0]?.code_snippet).toContain('gate-result.schema.json');
    expect((await judge({ files: ['contracts/odd.json'], kinds: { 'contracts/o*.json': 'task-span-contract' } })).outcome).toBe('pass');
    expect(await judge({ files: ['contracts/odd.json'], kinds: { '**': 'gate-result', 'contracts/*': 'task-span-contract' } })).toMatchObject({ outcome: 'error', reasons: [{ code: 'config_invalid' }] });
  });

  test('are judged together as chains, over files', async () => {
    port.workspace.write({
      'chain/1.json': JSON.stringify({ ...SPAN, checksums: { source_checksum: 'sha256:1' }, timestamp: '2026-03-02T08:00:00Z' }),
      'chain/2.json': JSON.stringify({ ...SPAN, task_id: 'crane', checksums: { source_checksum: 'sha256:2' }, timestamp: '2026-03-02T09:00:00Z' }),
      'chain/3.json': JSON.stringify({ schema_version: 'v1', handoff_id: 'tow-1', from_agent: 'pilot', to_agent: 'tug', capability_id: 'tow', inputs: {}, expected_output: { type: 'berth' } }),
    });
    const record = await judge({ files: ['chain/*.json'] });
    expect(record.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['chain/2.json payload-checksum-mismatch', 'chain/3.json payload-handoff-unanswered']);
    expect((await judge({ files: ['chain/*.json'], chain: false })).outcome).toBe('pass');
  });

  test('that are rejected are missing in the chains, which is said; a chain that nobody wants misses nothing', async () => {
    port.workspace.write({ 'chain/1.json': JSON.stringify(SPAN), 'chain/2.json': JSON.stringify([{ ...SPAN, status: 'sunk', phase: 'DOCK' }, { ...SPAN, status: 'adrift' }]) });
    const record = await judge({ files: ['chain/*.json'] });
    expect(record.metrics['rejections']).toBe(3);
    expect(record.findings.filter(({ rule }) => rule === 'chain-incomplete').map(({ level, message }) => `${level}: ${message}`)).toEqual(['warning: the chains were judged without 2 payloads that are rejected']);
    expect((await judge({ files: ['chain/*.json'], chain: false })).findings.map(({ rule }) => rule)).not.toContain('chain-incomplete');
  });

  test('beyond what is listed are counted, and the cut is said', async () => {
    port.workspace.write({ 'chain/1.json': JSON.stringify(Array.from({ length: 5001 }, () => ({ ...SPAN, status: 'adrift' }))) });
    const record = await judge({ files: ['chain/*.json'], chain: false });
    expect(record.metrics['rejections']).toBe(5001);
    expect(record.findings).toHaveLength(5001);
    expect(record.findings.filter(({ rule }) => rule === 'findings-left-out').map(({ message }) => message)).toEqual(['showing 5000 of 5001 rejections, in the order of files and lines; fix these and run again']);
  });

  test('that are not there are an error', async () => {
    expect(await judge({ files: ['contracts/*.json', 'spans/*.json'] })).toMatchObject({ outcome: 'error', reasons: [{ code: 'report_missing' }] });
  });
});
