import { isAscii, isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { SnapshotFile } from '../../src/contract/generated/types.js';
import { snapshotOfBase } from '../../src/pipeline/base/base-snapshot.js';
import { createSnapshot } from '../../src/workspace/facts/snapshot.js';
import { formOf, hashOf, isBinary, textOf } from '../../src/workspace/text/normalise.js';

const file = (path: string, content: string | null): SnapshotFile => ({ path, content, hash: 'c'.repeat(64), is_binary: content === null });

async function snapshotOf(blobs: Readonly<Record<string, string | Uint8Array>>, present: readonly SnapshotFile[], more: { lacks?: string; renames?: ReadonlyMap<string, string>; modes?: Readonly<Record<string, string>> } = {}) {
  const asked: string[] = [];
  const snapshot = await snapshotOfBase({
    tree: {
      sha: 'b'.repeat(40),
      entries: Object.keys(blobs).sort().map((path) => ({ path, oid: path, mode: more.modes?.[path] ?? '100644' })),
      readBlobs: (oids) => {
        asked.push(...oids);
        return Promise.resolve(new Map(oids.filter((oid) => oid !== more.lacks).map((oid) => [oid, Buffer.from(blobs[oid] ?? '')])));
      },
      renames: () => Promise.reject(new Error('they are handed in')),
      changedLines: () => Promise.reject(new Error('no line is expected to be asked for')),
    },
    renames: more.renames ?? new Map(),
    checks: { isAscii, isUtf8 },
    reads: (path) => path.endsWith('.txt'),
    same: (path) => present.find((candidate) => candidate.path === path) ?? null,
  });
  return { snapshot, texts: snapshot.files.map(({ path, content }) => [path, content]), asked: asked.sort() };
}

describe('a snapshot of the base', () => {
  test('takes from the workspace what is the same there, and asks git for the rest that is looked at', async () => {
    const { texts, asked } = await snapshotOf({ 'ebb.txt': 'of git', 'flood.txt': 'was\r\nother', 'tide.md': 'unread' }, [file('ebb.txt', 'of today')]);
    expect(texts).toEqual([['ebb.txt', 'of today'], ['flood.txt', 'was\nother'], ['tide.md', null]]);
    expect(asked).toEqual(['flood.txt']);
  });

  test('has renamed files under the names of today, in their order, and no links', async () => {
    const renames = new Map([['a.txt', 'z.txt']]);
    const { texts } = await snapshotOf({ 'b.txt': 'b', 'link.txt': 'b.txt', 'z.txt': 'z' }, [file('b.txt', 'b')], { renames, modes: { 'link.txt': '120000' } });
    expect(texts).toEqual([['a.txt', 'z'], ['b.txt', 'b']]);
  });

  test('has the fingerprint that its files have', async () => {
    const { snapshot } = await snapshotOf({ 'ebb.txt': 'x', 'tide.md': 'unread' }, []);
    expect(snapshot.metadata).toEqual(createSnapshot(snapshot.files, 0).metadata);
  });

  test('says of a file what the workspace says of the same content: Latin-1 and UTF-16 are no text', async () => {
    const contents = { 'latin.txt': Buffer.from('caf\u00e9\r\n', 'latin1'), 'utf16.txt': Buffer.from('\ufeffcafe', 'utf16le'), 'utf8.txt': Buffer.from('cafe\u0301\r\n') };
    const { snapshot } = await snapshotOf(contents, []);
    for (const { path, content, hash, is_binary } of snapshot.files) {
      const bytes = contents[path as keyof typeof contents];
      const form = formOf(bytes, { isAscii, isUtf8 });
      expect({ path, content, hash, is_binary }).toEqual({ path, content: textOf(bytes, form), hash: hashOf(bytes, form), is_binary: isBinary(form) });
    }
    expect(snapshot.files.map((entry) => entry.content)).toEqual([null, null, 'caf\u00e9\n']);
  });

  test('cannot be made without a blob that is looked at', async () => {
    await expect(snapshotOf({ 'ebb.txt': 'x' }, [], { lacks: 'ebb.txt' })).rejects.toThrow('the clone lacks ebb.txt');
    expect((await snapshotOf({ 'ebb.txt': 'x' }, [file('ebb.txt', 'x')], { lacks: 'ebb.txt' })).texts).toEqual([['ebb.txt', 'x']]);
  });
});
