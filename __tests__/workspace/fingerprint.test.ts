import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repoFingerprint } from '../../src/contract/documents/repo-snapshot.js';
import { createSnapshot, fingerprintOfFiles } from '../../src/workspace/facts/snapshot.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const files = fc.array(
  fc.record({ path: fc.string({ unit: 'grapheme', minLength: 1 }), hash: fc.string().map(sha256), is_binary: fc.boolean() }),
  { maxLength: 20 },
);

test('the fingerprint put together in pieces is the one over canonical JSON', () => {
  fc.assert(fc.property(files, (list) => {
    expect(fingerprintOfFiles(list)).toBe(repoFingerprint(list));
  }));
});

test('a tree whose canonical text is longer than one piece has the same fingerprint as well', () => {
  const orchard = Array.from({ length: 12_000 }, (_, row) => ({ path: `rows/${row}/\u2028"tree".ts`, hash: sha256(String(row)), is_binary: row % 7 === 0 }));
  expect(fingerprintOfFiles(orchard)).toBe(repoFingerprint(orchard));
});

test('making a snapshot reads no content', () => {
  const file = {
    path: 'barn.ts',
    get content(): string {
      throw new Error('read');
    },
    hash: sha256('barn'),
    is_binary: false,
  };
  expect(createSnapshot([file], 4).metadata).toEqual({ repo_fingerprint: repoFingerprint([file]), file_count: 1, total_bytes: 4, snapshot_version: 1 });
});
