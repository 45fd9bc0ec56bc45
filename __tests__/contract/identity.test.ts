import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestHex, sha256Hex, startDigest } from '../../src/contract/digest.js';
import { DNS_NAMESPACE, uuidV5, VIOLATION_NAMESPACE } from '../../src/contract/uuid.js';
import { itemFingerprint, violationId } from '../../src/contract/findings/violation-id.js';
import { itemFingerprints } from '../../src/contract/findings/violation-items.js';
import type { Violation } from '../../src/contract/generated/types.js';

/** UUIDv5 by the letter of RFC 9562 section 5.5, without the package. */
function plainUuidV5(name: string, namespace: string): string {
  const bytes = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

describe('UUIDv5', () => {
  test('RFC 9562 appendix A.4', () => {
    expect(uuidV5('www.example.com', DNS_NAMESPACE)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  test('python.org, the example of the Python documentation', () => {
    expect(uuidV5('python.org', DNS_NAMESPACE)).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });

  test('equals a plain reading of the RFC for every name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(uuidV5(name, DNS_NAMESPACE)).toBe(plainUuidV5(name, DNS_NAMESPACE));
    }));
  });
});

describe('SHA-256', () => {
  test('FIPS 180-2 appendix B.1 and B.2', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe('248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
  });

  test('in pieces or at once, of text or of its bytes, it is the same', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
      const running = startDigest();
      for (const piece of pieces) running.update(piece);
      const whole = pieces.join('');
      expect(running.hex()).toBe(sha256Hex(whole));
      expect(sha256Hex(new TextEncoder().encode(whole))).toBe(sha256Hex(whole));
    }));
  });

  test('a view into a buffer is hashed as the view', () => {
    const buffer = new TextEncoder().encode('xxabcxx');
    expect(sha256Hex(buffer.subarray(2, 5))).toBe(sha256Hex('abc'));
    expect(digestHex('sha1', buffer.subarray(2, 5))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });
});

describe('violation id', () => {
  const place = { namespace: 'cycles', ruleId: 'circular-dependency-detected', filePath: 'src/billing/invoice.ts', line: 3, column: null };

  test('is the UUIDv5 of namespace, rule and the digest of the place', () => {
    const location = createHash('sha256').update('{"column_number":0,"file_path":"src/billing/invoice.ts","line_number":3}').digest('hex');
    const expected = plainUuidV5(`cycles:circular-dependency-detected:${location}`, plainUuidV5('arcsight-violation', DNS_NAMESPACE));
    expect(VIOLATION_NAMESPACE).toBe(plainUuidV5('arcsight-violation', DNS_NAMESPACE));
    expect(violationId(place)).toBe(expected);
    expect(violationId({ ...place, line: null })).toBe(violationId({ ...place, line: 0 }));
  });

  test('differs with every part of the place', () => {
    const ids = [
      place, { ...place, namespace: 'drift' }, { ...place, ruleId: 'forbidden-path' }, { ...place, filePath: 'src/billing/tax.ts' },
      { ...place, line: 4 }, { ...place, line: null }, { ...place, column: 1 },
    ].map(violationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a fingerprint does not depend on the order of the members of its evidence', () => {
  const item = { rule: 'undeclared-import', file_path: 'src/quay.ts' };
  expect(itemFingerprint({ ...item, evidence: { package: 'left-pad', kind: 'value' } })).toBe(itemFingerprint({ ...item, evidence: { kind: 'value', package: 'left-pad' } }));
  expect(itemFingerprint({ ...item, evidence: { package: 'left-pad' } })).toBe(
    createHash('sha256').update('{"evidence":{"package":"left-pad"},"file_path":"src/quay.ts","rule":"undeclared-import"}').digest('hex'),
  );
});

test('a violation has the items that it lists, and without any it is its own: nothing is found that no item counts', () => {
  const violation = (context: Violation['context']): Violation => ({ rule_id: 'low-tide', file_path: 'src/quay.ts', context }) as unknown as Violation;
  expect(itemFingerprints(violation({ items: [{ fingerprint: 'b2' }, { fingerprint: 'a1' }] }))).toEqual(['b2', 'a1']);
  expect(itemFingerprints(violation({ items: [{ fingerprint: 'b2' }] }))).toEqual(['b2']);
  for (const context of [undefined, {}, { items: [] }, { items: [{ fingerprint: 3 }] }]) {
    expect(itemFingerprints(violation(context))).toEqual([itemFingerprint({ rule: 'low-tide', file_path: 'src/quay.ts', evidence: context ?? {} })]);
  }
});
