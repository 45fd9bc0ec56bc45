import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHistory } from '../../src/adapters/node/git/history.js';
import type { GitLookup } from '../../src/adapters/node/git/git.js';
import { createWorkspace } from '../../src/adapters/node/workspace.js';
import type { TreeEntry } from '../../src/ports/history.js';
import { lookUp } from './support/capture.js';
import { commit, git, repository, write } from './support/repository.js';

const BASE = { 'tug.ts': 'tug\n'.repeat(30), 'quay/berth.ts': 'berth\n', 'quay/crane.ts': 'crane\n', 'sea/wave.md': 'wave\n', 'empty.txt': '', 'mast.sh': 'up\n' };

/** The entries of the base, once read as a tree and once as what git's index had when the workspace was listed; `afterList` comes between listing and asking. */
async function entriesOf(root: string, base: string, afterList: () => void = () => undefined): Promise<{ readonly tree: readonly TreeEntry[]; readonly behind: readonly TreeEntry[]; readonly asked: readonly string[] }> {
  const found = lookUp(root, false);
  if (found.kind !== 'git') throw new Error('no repository');
  const asked: string[] = [];
  const counting: GitLookup = { kind: 'git', git: { ...found.git, run: (args, call) => (asked.push(args[0] ?? ''), found.git.run(args, call)) } };
  const listed = await createWorkspace(root, counting).list({ includeUntracked: true });
  if (!listed.ok) throw new Error(listed.error.message);
  afterList();
  const request = { kind: 'explicit', revision: base } as const;
  const behind = await (await createHistory({ lookup: counting, request, remote: null })).openTree(base);
  const tree = await (await createHistory({ lookup: lookUp(root, false), request, remote: null })).openTree(base);
  expect(await behind.renames()).toEqual(await tree.renames());
  return { tree: tree.entries, behind: behind.entries, asked };
}

const STATES: readonly { readonly title: string; readonly change: (root: string) => void; readonly listsTree: boolean }[] = [
  { title: 'nothing', change: () => undefined, listsTree: false },
  { title: 'committed changes, deletions and renames', listsTree: false, change: (root) => {
    write(root, { 'quay/berth.ts': 'other\n', 'new/pier.ts': 'pier\n' });
    git(root, 'rm', '--quiet', 'sea/wave.md');
    git(root, 'mv', 'tug.ts', 'ferry.ts');
    commit(root, 'Changes');
  } },
  { title: 'changes that are staged, and others that are not', listsTree: false, change: (root) => {
    write(root, { 'quay/berth.ts': 'staged\n' });
    git(root, 'add', 'quay/berth.ts');
    write(root, { 'quay/berth.ts': 'later\n', 'quay/crane.ts': 'not staged\n', 'loose.ts': 'untracked\n' });
    rmSync(join(root, 'sea/wave.md'));
  } },
  { title: 'a mode, a link and an empty file', listsTree: false, change: (root) => {
    git(root, 'update-index', '--chmod=+x', 'mast.sh');
    git(root, 'rm', '--quiet', '--cached', 'empty.txt');
    git(root, 'update-index', '--add', '--cacheinfo', `120000,${git(root, 'rev-parse', 'HEAD:tug.ts')},quay/berth.ts`);
  } },
  { title: 'files that are to be added, there and gone', listsTree: false, change: (root) => {
    write(root, { 'planned.ts': 'planned\n', 'gone.ts': 'gone\n' });
    git(root, 'add', '--intent-to-add', 'planned.ts', 'gone.ts');
    rmSync(join(root, 'gone.ts'));
  } },
  { title: 'a submodule in the place of a file', listsTree: false, change: (root) => {
    git(root, 'rm', '--quiet', 'quay/crane.ts');
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD')},quay/crane.ts`);
  } },
  { title: 'files that are not checked out', listsTree: false, change: (root) => void git(root, 'update-index', '--skip-worktree', 'sea/wave.md') },
  { title: 'a file that git is told not to look at', listsTree: true, change: (root) => void git(root, 'update-index', '--assume-unchanged', 'tug.ts') },
  { title: 'a merge that is under way', listsTree: true, change: (root) => {
    git(root, 'checkout', '--quiet', '-b', 'theirs');
    write(root, { 'tug.ts': 'theirs\n' });
    commit(root, 'Theirs');
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'tug.ts': 'ours\n' });
    commit(root, 'Ours');
    expect(() => git(root, 'merge', 'theirs')).toThrow();
  } },
];

describe('the files of the base', () => {
  test.each(STATES)('follow from the index that was listed: $title', async ({ change, listsTree }) => {
    const root = repository(BASE);
    const base = git(root, 'rev-parse', 'HEAD');
    change(root);
    const { tree, behind, asked } = await entriesOf(root, base);
    expect(tree.map(({ path }) => path)).toEqual(Object.keys(BASE).sort());
    expect(behind).toEqual(tree);
    expect(asked.includes('ls-tree')).toBe(listsTree);
  });

  test('are asked of git where the index has changed since', async () => {
    const root = repository(BASE);
    const base = git(root, 'rev-parse', 'HEAD');
    write(root, { 'quay/berth.ts': 'staged\n', 'new.ts': 'new\n' });
    git(root, 'add', '.');
    const { tree, behind, asked } = await entriesOf(root, base, () => void git(root, 'reset', '--quiet', '--hard'));
    expect(behind).toEqual(tree);
    expect(asked).toContain('ls-tree');
  });

  test('are those below the root alone', async () => {
    const root = repository({ ...BASE, 'quay/sub/anchor.ts': 'anchor\n' });
    const base = git(root, 'rev-parse', 'HEAD');
    git(root, 'mv', 'quay/berth.ts', 'quay/pier.ts');
    const { tree, behind, asked } = await entriesOf(join(root, 'quay'), base);
    expect(tree.map(({ path }) => path)).toEqual(['berth.ts', 'crane.ts', 'sub/anchor.ts']);
    expect(behind).toEqual(tree);
    expect(asked).not.toContain('ls-tree');
  });
});
