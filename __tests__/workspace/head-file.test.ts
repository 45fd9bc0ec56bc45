import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headNow as headOfFiles, type Head } from '../../src/adapters/node/git/head-file.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function repository(): TemporaryWorkspace {
  return workspaceOfTest({ 'tide.ts': 'export const tide = 4;\n' }, { git: true });
}

/** Where git is not asked. */
function headNow(gitDir: string): Head {
  return headOfFiles(gitDir, () => {
    throw new Error('git was asked');
  });
}

const NOTHING = { commit: null, ref: null };

describe('the commit of HEAD, told by files', () => {
  test.each([
    ['on a branch', []],
    ['on a branch with folders in its name', [['checkout', '--quiet', '-b', 'harbour/tide/low']]],
    ['on a branch whose commit is packed', [['pack-refs', '--all', '--prune']]],
    ['on no branch', [['checkout', '--quiet', '--detach']]],
    ['on a packed branch that has moved on', [['pack-refs', '--all', '--prune'], ['commit', '--quiet', '--allow-empty', '-m', 'Low tide']]],
  ])('is the one that git names: %s', (_what, steps) => {
    const { path, git } = repository();
    for (const step of steps) git(step);
    expect(headNow(join(path, '.git')).commit).toBe(git(['rev-parse', 'HEAD']));
    expect(headNow(join(path, '.git')).ref ?? 'HEAD').toBe(git(['rev-parse', '--symbolic-full-name', 'HEAD']));
  });

  test.each([['loose', []], ['packed', [['pack-refs', '--all', '--prune']]]])('is that of a linked work tree, %s', (_what, steps) => {
    const { path, git } = repository();
    git(['worktree', 'add', '--quiet', '-b', 'side', join(path, 'side')]);
    git(['-C', 'side', 'commit', '--quiet', '--allow-empty', '-m', 'Aside']);
    for (const step of steps) git(step);
    expect(headNow(join(path, 'side/.git'))).toEqual({ commit: git(['-C', 'side', 'rev-parse', 'HEAD']), ref: 'refs/heads/side' });
    expect(headNow(join(path, '.git')).ref).toBe('refs/heads/main');
  });

  test('is not told before the first commit, nor where the files are of another kind', () => {
    const { path, git } = repository();
    git(['checkout', '--quiet', '--orphan', 'new']);
    expect(headNow(join(path, '.git'))).toEqual(NOTHING);
    for (const text of ['ref: refs/../../tide\n', 'ref: refs/heads/main extra\n', 'tide\n', '']) {
      writeFileSync(join(path, '.git/HEAD'), text);
      expect(headNow(join(path, '.git')), text).toEqual(NOTHING);
    }
  });

  test('is asked of git where refs are kept in tables', () => {
    const { path } = repository();
    writeFileSync(join(path, '.git/HEAD'), 'ref: refs/heads/.invalid\n');
    expect(headOfFiles(join(path, '.git'), () => 'f'.repeat(64))).toEqual({ commit: 'f'.repeat(64), ref: null });
    expect(headOfFiles(join(path, '.git'), () => '')).toEqual(NOTHING);
  });

  test.skipIf(process.platform === 'win32')('is not waited for where a pipe is in its place', () => {
    const { path } = repository();
    rmSync(join(path, '.git/HEAD'));
    execFileSync('mkfifo', [join(path, '.git/HEAD')]);
    expect(headNow(join(path, '.git'))).toEqual(NOTHING);
  });
});
