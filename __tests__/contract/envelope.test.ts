import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/contract/json/canonical-json.js';
import { createEnvelope, envelopeText, parseEnvelope, verifyEnvelope, type EnvelopeParts } from '../../src/contract/documents/envelope.js';
import { envelopeSignature } from '../../src/contract/documents/envelope-signature.js';
import type { Envelope, Violation } from '../../src/contract/generated/types.js';
import { createPrSummary } from '../../src/contract/documents/pr-summary.js';
import { createViolation } from '../../src/contract/documents/violation.js';
import { at, changed, samplesOf, type JsonObject } from './contract-kinds.js';

function violationAt(namespace: string, line: number, severity: Violation['severity'] = 'error'): Violation {
  const result = createViolation({
    rulepack_namespace: namespace, rule_id: 'silted-channel', severity, category: severity === 'info' ? 'impact' : 'structure', file_path: 'src/channel.ts',
    line_number: line, column_number: null, message: 'The channel is silted.', context: { depth: line }, analyzer_version: '0.1.0',
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const parts: EnvelopeParts = {
  version: { analyzer: '0.1.0', rulepack: { drift: '1.0.0', cycles: '1.0.0' } },
  identity: {
    installation_id: 'local', org_id: 'local', repo_id: 'local', pr_number: null, sha: 'local', analysis_id: '2ed6657d-e927-568b-95e1-2665a8aea6a2', request_id: 'run-1',
  },
  core: { graph_stats: { node_count: 3, edge_count: 3 }, cycles: [['b.ts', 'c.ts'], ['a.ts', 'c.ts'], ['z.ts']], status: 'success' },
  extensions: {
    drift: { violations: [1, 2, 3, 4, 5].map((line) => violationAt('drift', line, line === 3 ? 'info' : 'warning')), data: { base_sha: 'abc' } },
    cycles: { violations: [violationAt('cycles', 7)], data: {} },
  },
  meta: { repo_fingerprint: 'a'.repeat(64), config_snapshot_hash: 'b'.repeat(64), generated_at: '2026-02-13T10:30:00Z' },
};

function made(draft: EnvelopeParts): Envelope {
  const result = createEnvelope(draft);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('signature', () => {
  test('is the digest of the canonical envelope without the three members that differ between runs', () => {
    const envelope = made(parts);
    const kept = changed(envelope, (copy) => {
      delete (copy['meta'] as JsonObject)['signature'];
      delete (copy['meta'] as JsonObject)['generated_at'];
      delete (copy['identity'] as JsonObject)['request_id'];
    });
    expect(envelope.meta.signature).toBe(createHash('sha256').update(canonicalJson(kept)).digest('hex'));
  });

  test('does not change with the run or the clock', () => {
    const later = { ...parts, identity: { ...parts.identity, request_id: 'run-2' }, meta: { ...parts.meta, generated_at: '2027-01-01T00:00:00Z' } };
    expect(made(later).meta.signature).toBe(made(parts).meta.signature);
  });

  test('does not change with the order in which anything was found', () => {
    fc.assert(fc.property(fc.shuffledSubarray(parts.extensions['drift']?.violations as Violation[], { minLength: 5 }), fc.shuffledSubarray(parts.core.cycles as string[][], { minLength: 3 }), (violations, cycles) => {
      const shuffled = { ...parts, core: { ...parts.core, cycles }, extensions: { cycles: parts.extensions['cycles'] as Envelope['extensions'][string], drift: { violations, data: { base_sha: 'abc' } } } };
      expect(envelopeText(made(shuffled))).toBe(envelopeText(made(parts)));
    }));
  });

  test('changes with every other value', () => {
    const envelope = made(parts);
    const ignored = new Set(['/meta/signature', '/meta/generated_at', '/identity/request_id']);
    const pending: (readonly string[])[] = [[]];
    let values = 0;
    for (let keys = pending.pop(); keys !== undefined; keys = pending.pop()) {
      const value = at(envelope, keys);
      const path = keys;
      if (value !== null && typeof value === 'object') {
        for (const key of Object.keys(value)) pending.push([...path, key]);
        continue;
      }
      if (ignored.has(`/${path.join('/')}`)) continue;
      const other = changed(envelope, (copy) => { (at(copy, path.slice(0, -1)) as JsonObject)[path.at(-1) ?? ''] = 'tampered'; });
      expect(envelopeSignature(other as unknown as Envelope), path.join('/')).not.toBe(envelope.meta.signature);
      values++;
    }
    expect(values).toBeGreaterThan(60);
  });
});

describe('bytes', () => {
  test('sections are in the order of the specification, keys sorted inside', () => {
    const text = envelopeText(made(parts));
    const parsed = JSON.parse(text) as JsonObject;
    expect(Object.keys(parsed)).toStrictEqual(['version', 'identity', 'core', 'extensions', 'meta']);
    expect(Object.keys(parsed['identity'] as object)).toStrictEqual(['analysis_id', 'installation_id', 'org_id', 'pr_number', 'repo_id', 'request_id', 'sha']);
    expect(Object.keys(parsed['extensions'] as object)).toStrictEqual(['cycles', 'drift']);
    expect(text).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });

  test('reading and writing gives the same bytes', () => {
    const text = envelopeText(made(parts));
    const read = parseEnvelope(text);
    expect(read.ok && envelopeText(read.value)).toBe(text);
  });

  test('cycles are sorted by length, then by path', () => {
    expect(made(parts).core.cycles).toStrictEqual([['z.ts'], ['a.ts', 'c.ts'], ['b.ts', 'c.ts']]);
  });
});

describe('verify', () => {
  test('a stored envelope is whole', () => {
    const stored: unknown = JSON.parse(envelopeText(made(parts)));
    expect(verifyEnvelope(stored)).toStrictEqual({ ok: true, value: stored });
  });

  test('says what differs and what it should be', () => {
    const stored = JSON.parse(envelopeText(made(parts))) as JsonObject;
    const tampered = changed(stored, (copy) => { (at(copy, ['core', 'graph_stats']) as JsonObject)['edge_count'] = 4; });
    const result = verifyEnvelope(tampered);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error).toHaveLength(1);
    expect(result.error[0]).toMatchObject({ pointer: '/meta/signature', actual: at(stored, ['meta', 'signature']) });
    expect(result.error[0]?.expected).toContain(envelopeSignature(tampered as unknown as Envelope));
  });
});

describe('pull request summary', () => {
  const envelope = made(parts);
  const result = createPrSummary(envelope);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const summary = result.value;

  test('holds every violation once, sorted by id, without its metadata', () => {
    const all = Object.values(envelope.extensions).flatMap(({ violations }) => violations.map(({ id }) => id)).sort();
    expect(summary.violations.map(({ id }) => id)).toStrictEqual(all);
    expect(summary.violations.some((violation) => 'detected_at' in violation || 'analyzer_version' in violation)).toBe(false);
  });

  test('counts by severity and category, and names its envelope', () => {
    expect(summary.summary).toStrictEqual({ total_violations: 6, by_severity: { error: 1, warning: 4, info: 1 }, by_category: { impact: 1, structure: 5 } });
    expect(summary.envelope_reference).toStrictEqual({ signature: envelope.meta.signature, analyzer_version: '0.1.0', schema_version: 1, repo_fingerprint: 'a'.repeat(64) });
  });

  test('the example of the schema is the summary of the example of the envelope schema', () => {
    const example = createPrSummary(samplesOf('envelope')[0] as unknown as Envelope);
    expect(example.ok && example.value).toStrictEqual(samplesOf('pr-summary')[0]);
  });
});
