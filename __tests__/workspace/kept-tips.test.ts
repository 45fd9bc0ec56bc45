import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KeptTips, namesOfRevision } from '../../src/adapters/node/git/kept-tips.js';
import type { BaseRequest } from '../../src/ports/base-request.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

function repository(): TemporaryWorkspace {
  return workspaceOfTest({ 'tide.ts': 'export const tide = 4;\n' }, { git: true });
}

function kept(gitDir: string, request: BaseRequest): KeptTips {
  const tips = new KeptTips(gitDir);
  tips.keep(request);
  return tips;
}

const explicit = (revision: string): BaseRequest => ({ kind: 'explicit', revision });

describe('what refs meant before the first gate, told by files', () => {
  test.each([['loose', []], ['packed', ['pack-refs', '--all', '--prune']]])('is what git names, %s', (_what, pack) => {
    const { path, git } = repository();
    git(['branch', 'pier/low']);
    git(['tag', '-a', 'v1', '-m', 'One']);
    git(['update-ref', 'refs/remotes/origin/trunk', 'HEAD']);
    git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk']);
    if (pack.length > 0) git(pack);
    const local = kept(join(path, '.git'), { kind: 'local' });
    expect(local.get('refs/remotes/origin/HEAD')).toBe(git(['rev-parse', 'HEAD']));
    // Nobody asks for those behind it.
    expect(local.get('refs/heads/main')).toBeUndefined();
    git(['symbolic-ref', '-d', 'refs/remotes/origin/HEAD']);
    const others = kept(join(path, '.git'), { kind: 'local' });
    for (const name of ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master']) expect(others.get(name), name).toBeNull();
    expect(others.get('refs/heads/main')).toBe(git(['rev-parse', 'main']));
    expect(kept(join(path, '.git'), explicit('pier/low~1')).get('refs/heads/pier/low')).toBe(git(['rev-parse', 'pier/low']));
    expect(kept(join(path, '.git'), explicit('v1')).get('refs/tags/v1')).toBe(git(['rev-parse', 'refs/tags/v1']));
    expect(kept(join(path, '.git'), { kind: 'new_branch', defaultBranch: 'trunk' }).get('refs/remotes/origin/trunk')).toBe(git(['rev-parse', 'HEAD']));
  });

  test('is that of the repository in a linked work tree', () => {
    const { path, git } = repository();
    git(['worktree', 'add', '--quiet', '-b', 'side', join(path, 'side')]);
    expect(kept(join(path, 'side/.git'), { kind: 'local' }).get('refs/heads/main')).toBe(git(['rev-parse', 'main']));
  });

  test('is not told where only git can: in tables, of many packed refs, of a file of another kind, of cycles', () => {
    const { path, git } = repository();
    const gitDir = join(path, '.git');
    const main = git(['rev-parse', 'main']);
    const trunk = join(gitDir, 'refs/remotes/origin/trunk');
    mkdirSync(dirname(trunk), { recursive: true });
    const askedFor = (): string | null | undefined => kept(gitDir, { kind: 'new_branch', defaultBranch: 'trunk' }).get('refs/remotes/origin/trunk');
    expect(askedFor()).toBeNull();
    for (const text of ['ref: refs/remotes/origin/trunk\n', 'ref:  refs/heads/main\n', `${main} tide\n`, 'tide\n', '']) {
      writeFileSync(trunk, text);
      expect(askedFor(), text).toBeUndefined();
    }
    writeFileSync(trunk, `${main}\n`);
    writeFileSync(join(gitDir, 'packed-refs'), '#'.repeat(2 * 1024 * 1024));
    expect(askedFor()).toBe(main);
    rmSync(trunk);
    expect(askedFor()).toBeUndefined();
    rmSync(join(gitDir, 'packed-refs'));
    writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/.invalid\n');
    expect(kept(gitDir, { kind: 'local' }).get('refs/heads/main')).toBeUndefined();
    mkdirSync(join(path, 'gone'));
    renameSync(gitDir, join(path, 'gone/.git'));
    expect(kept(gitDir, { kind: 'commit', sha: 'a'.repeat(40), what: 'a push', headSha: null }).get('refs/heads/main')).toBeUndefined();
  });
});

test.each([
  ['main', 'refs/heads/main', ''],
  ['origin/main~2', 'refs/remotes/origin/main', '~2'],
  ['v1^{commit}', 'refs/tags/v1', '^{commit}'],
  ['origin', 'refs/remotes/origin/HEAD', ''],
  ['refs/heads/main', 'refs/heads/main', ''],
  ['pier@2^', 'refs/heads/pier@2', '^'],
])('%s may begin with %s', (revision, name, steps) => {
  expect(namesOfRevision(revision)).toMatchObject({ names: expect.arrayContaining([name]) as string[], steps });
});

test.each(['HEAD', '@', '@~1', 'FETCH_HEAD^', 'f'.repeat(40), 'abcdef1', 'main@{upstream}', '@{1}', 'a/../../main', 'main..work', ''])('%s is left to git', (revision) => {
  expect(namesOfRevision(revision).names).toEqual([]);
});
