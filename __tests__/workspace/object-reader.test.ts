import { describe, expect, test } from 'vitest';
import { blobsAt } from '../../src/adapters/node/git/blobs-at.js';
import type { Git } from '../../src/adapters/node/git/git.js';
import { createObjectParser, type GitObject } from '../../src/adapters/node/git/object-parser.js';
import { ObjectReader } from '../../src/adapters/node/git/object-reader.js';
import { lookUp } from './support/capture.js';
import { commit, git, repository, write } from './support/repository.js';

function gitOf(root: string): Git {
  const found = lookUp(root);
  if (found.kind !== 'git') throw new Error('no repository');
  return found.git;
}

/** Counts how often a git was opened. */
function counted(of: Git): { readonly git: Git; readonly opened: () => number } {
  let opened = 0;
  return { git: { ...of, startOf: (args) => (opened++, of.startOf(args)) }, opened: () => opened };
}

describe('objects of the clone', () => {
  test('are answered in order by one git, whatever is asked at once', async () => {
    const root = repository({ 'tug.ts': 'tug\n', 'quay/berth.ts': 'berth\n' });
    const { git: counting, opened } = counted(gitOf(root));
    const reader = new ObjectReader(counting);
    const tug = git(root, 'rev-parse', 'HEAD:tug.ts');
    const answers = await Promise.all([reader.read(['HEAD', 'lost', tug]), reader.read(['HEAD:quay', '0'.repeat(40)]), reader.read([]), reader.read(['HEAD^{commit}'])]);
    const brief = (found: GitObject | null): string => (found === null ? 'nothing' : found.type);
    expect(answers.map((list) => list.map(brief))).toEqual([['commit', 'nothing', 'blob'], ['tree', 'nothing'], [], ['commit']]);
    expect(Buffer.from(answers[0]?.[2]?.content ?? []).toString()).toBe('tug\n');
    expect(opened()).toBe(1);
    // One that is let go has no part in what comes then, and the next one sees what the clone has got since.
    reader.close();
    write(root, { 'tug.ts': 'other\n' });
    const head = commit(root, 'Other');
    expect((await reader.read(['HEAD']))[0]?.oid).toBe(head);
    expect(opened()).toBe(2);
    reader.close();
  });

  test('are absent where git ends before it has answered, and the next question is asked of another', async () => {
    const root = repository({ 'tug.ts': 'tug\n' });
    const real = gitOf(root);
    let isFirst = true;
    const reader = new ObjectReader({ ...real, startOf: (args) => real.startOf(isFirst ? ((isFirst = false), ['cat-file', '--batch', '--no-such-option']) : args) });
    expect(await reader.read(['HEAD', 'HEAD:tug.ts'])).toEqual([null, null]);
    expect((await reader.read(['HEAD']))[0]?.type).toBe('commit');
    reader.close();
  });

  test('of a path are those that git lists for it, in folders and at the root', async () => {
    const root = repository({ 'tug.ts': 'tug\n', 'quay/berth.ts': 'berth\n', 'quay/ü b.ts': 'umlaut\n', 'quay/deep/crane.ts': 'crane\n' });
    const head = git(root, 'rev-parse', 'HEAD');
    const reader = new ObjectReader(gitOf(root));
    const paths = ['tug.ts', 'quay/berth.ts', 'quay/ü b.ts', 'quay/deep', 'quay/lost.ts', 'nowhere/at/all.ts', 'quay/deep/crane.ts'];
    const expected = new Map(['tug.ts', 'quay/berth.ts', 'quay/ü b.ts', 'quay/deep/crane.ts'].map((path) => [path, git(root, 'rev-parse', `HEAD:${path}`)]));
    expect(await blobsAt(reader, '', head, paths)).toEqual(expected);
    expect(await blobsAt(reader, 'quay/', head, ['berth.ts', 'deep/crane.ts'])).toEqual(new Map([['berth.ts', expected.get('quay/berth.ts')], ['deep/crane.ts', expected.get('quay/deep/crane.ts')]]));
    reader.close();
  });
});

describe('the output of git cat-file', () => {
  test('says the same however it is cut', () => {
    const [tug, crane] = ['a'.repeat(40), 'b'.repeat(64)];
    const output = Buffer.from(`${tug} blob 7\ntug\nend\n${'HEAD:lost file missing'}\n${crane} tree 0\n\n${tug} blob 9\n012345678\nshort ambiguous\n`);
    const expected = [{ oid: tug, type: 'blob', content: 'tug\nend' }, null, { oid: crane, type: 'tree', content: '' }, { oid: tug, type: 'blob', content: null }, null];
    for (let size = 1; size <= output.length; size++) {
      const found: (GitObject | null)[] = [];
      const parser = createObjectParser(8, (object) => void found.push(object));
      for (let at = 0; at < output.length; at += size) parser.push(output.subarray(at, at + size));
      expect(found.map((object) => (object === null ? null : { ...object, content: object.content === null ? null : Buffer.from(object.content).toString() }))).toEqual(expected);
    }
  });
});
