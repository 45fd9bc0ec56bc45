import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArtifactWish, GateSpec } from '../../src/contract/verdict/gate-record.js';
import { createGateResult } from '../../src/contract/documents/gate-result.js';
import { harbour, type Harbour } from './harbour.js';

const NODE = process.execPath;
let port: Harbour;
beforeEach(() => {
  port = harbour({ 'out/old.json': '{"tide": 1}\n' });
});
afterEach(() => port.workspace.remove());

function wish(path: string, intent: ArtifactWish['intent'] = 'create', type = 'tide table'): ArtifactWish {
  return { path, type, intent, owner: 'harbour office', sources: {} };
}

/** A gate that runs `script` and has to produce `artifacts`. */
function gate(script: string, artifacts: readonly ArtifactWish[], more: Partial<GateSpec> = {}) {
  return port.one({ command: [NODE, '-e', `const fs = require('fs'); fs.mkdirSync('out', { recursive: true }); ${script}`], artifacts, ...more });
}

const writes = (path: string, text: string): string => `fs.writeFileSync(${JSON.stringify(path)}, ${JSON.stringify(text)});`;

describe('an artifact that a gate has to produce', () => {
  test('passes and becomes evidence when the gate wrote it', async () => {
    const record = await gate(writes('out/new.json', '{"tide": 2}') + writes('out/tides.txt', 'low\n'), [wish('out/new.json'), wish('out/*.txt')]);
    expect(record.outcome, JSON.stringify(record.findings)).toBe('pass');
    expect(record.evidence.map(({ path, sha256 }) => [path, sha256.length])).toEqual([['out/new.json', 64], ['out/tides.txt', 64]]);
  });

  test.each([
    ['is not there', '', wish('out/new.json'), 'is not there'],
    ['was there before, untouched', '', wish('out/old.json'), 'was there before the gate started'],
    ['is partly of before', writes('out/new.json', '{}'), wish('out/*.json'), 'out/old.json was there before'],
    ['is to be updated and was not', '', wish('out/*.json', 'update'), 'was not updated'],
    ['is not JSON', writes('out/new.json', '{"tide": 2'), wish('out/new.json'), 'not valid JSON'],
    ['is empty JSON', writes('out/new.json', ''), wish('out/new.json'), 'not valid JSON'],
    ['is to be removed and is still there', '', wish('out/old.json', 'deprecate'), 'still there'],
    ['is a broken contract by its shape', writes('out/new.json', '{"schema_version":"v1","gate_id":"g","result":"maybe","severity":"info","checked_at":"now"}'), wish('out/new.json'), 'not a valid gate-result'],
    ['is broken in several ways', writes('out/new.json', '{"schema_version":"v1","gate_id":"g","result":"maybe","severity":"grave","checked_at":"now"}'), wish('out/new.json', 'create', 'gate-result'), ' more)'],
    ['is a broken contract by its type', writes('out/new.json', '{"tide": 2}'), wish('out/new.json', 'create', 'deployment-contract'), 'not a valid deployment-contract'],
  ] as const)('that %s makes the gate an error', async (_, script, artifact, words) => {
    const record = await gate(script, [artifact]);
    expect(record.outcome).toBe('error');
    expect(record.reasons.map(({ code }) => code)).toEqual(['artifact_missing']);
    expect(record.reasons[0]?.message).toContain(words);
    expect(record.findings).toMatchObject([{ level: 'error', rule: 'artifact-missing' }]);
  });

  test.each([
    ['written over with the same bytes', writes('out/old.json', '{"tide": 1}\n'), wish('out/old.json')],
    ['one of several, updated', writes('out/new.json', '{}'), wish('out/*.json', 'update')],
    ['left by others, to be validated', '', wish('out/old.json', 'validate')],
    ['removed', "fs.rmSync('out/old.json');", wish('out/old.json', 'deprecate')],
    ['JSON with some members of a contract', writes('out/new.json', '{"files": [], "name": "quay"}'), wish('out/new.json')],
  ] as const)('%s is there', async (_, script, artifact) => {
    expect(await gate(script, [artifact])).toMatchObject({ outcome: 'pass', reasons: [] });
  });

  test('shows no credential in the name of a file', async () => {
    const token = `ghp_${'gull'.repeat(6)}`;
    const record = await gate(writes(`out/${token}.json`, '{') + writes(`out/${token}.txt`, 'low\n'), [wish('out/ghp_*.json'), wish('out/*.txt')]);
    expect(JSON.stringify(record)).not.toContain(token);
    expect(record).toMatchObject({ findings: [{ file: 'out/***' }], evidence: [{ path: 'out/***' }] });
  });

  test('of our own contracts passes when it is valid', async () => {
    const made = createGateResult({ gate_id: 'sounding', result: 'pass', severity: 'info', checked_at: '2026-03-02T08:00:00Z' });
    if (!made.ok) throw new Error('the contract is refused');
    expect((await gate(writes('out/new.json', JSON.stringify(made.value)), [wish('out/new.json', 'create', 'gate-result')])).outcome).toBe('pass');
  });

  test('is also missed of a gate that failed, and not asked of one that was stopped', async () => {
    expect(await gate('process.exit(1);', [wish('out/new.json')])).toMatchObject({ outcome: 'error', reasons: [{ code: 'gate_failed' }, { code: 'artifact_missing' }] });
    expect(await gate('setTimeout(() => {}, 60000);', [wish('out/new.json')], { timeoutMs: 200 })).toMatchObject({ outcome: 'timeout', reasons: [{ code: 'gate_timeout' }] });
  });
});
