import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { headNow } from '../../src/adapters/node/head-file.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const open: TemporaryWorkspace[] = [];
afterEach(() => {
  for (const workspace of open.splice(0)) workspace.remove();
});

function repository(): TemporaryWorkspace {
  const workspace = temporaryWorkspace({ 'tide.ts': 'export const tide = 4;\n' }, { git: true });
  open.push(workspace);
  return workspace;
}

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
    expect(headNow(join(path, '.git'))).toBe(git(['rev-parse', 'HEAD']));
  });

  test.each([['loose', []], ['packed', [['pack-refs', '--all', '--prune']]]])('is that of a linked work tree, %s', (_what, steps) => {
    const { path, git } = repository();
    git(['worktree', 'add', '--quiet', '-b', 'side', join(path, 'side')]);
    git(['-C', 'side', 'commit', '--quiet', '--allow-empty', '-m', 'Aside']);
    for (const step of steps) git(step);
    expect(headNow(join(path, 'side/.git'))).toBe(git(['-C', 'side', 'rev-parse', 'HEAD']));
    expect(headNow(join(path, '.git'))).not.toBe(headNow(join(path, 'side/.git')));
  });

  test('is not told before the first commit, nor where the files are of another kind', () => {
    const { path, git } = repository();
    git(['checkout', '--quiet', '--orphan', 'new']);
    expect(headNow(join(path, '.git'))).toBeNull();
    for (const text of ['ref: refs/heads/.invalid\n', 'ref: refs/../../tide\n', 'ref: refs/heads/main extra\n', 'tide\n', '']) {
      writeFileSync(join(path, '.git/HEAD'), text);
      expect(headNow(join(path, '.git')), text).toBeNull();
    }
  });

  test.skipIf(process.platform === 'win32')('is not waited for where a pipe is in its place', () => {
    const { path } = repository();
    rmSync(join(path, '.git/HEAD'));
    execFileSync('mkfifo', [join(path, '.git/HEAD')]);
    expect(headNow(join(path, '.git'))).toBeNull();
  });
});
