import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openGit } from '../../src/adapters/node/git/git.js';
import { listByWalking } from '../../src/adapters/node/walk.js';
import { capture, lookUp, paths } from './support/capture.js';
import { git, repository, tempFolder, write } from './support/repository.js';

const files = { 'src/a.ts': 'a', 'b.md': 'b', 'src/deep/c.ts': 'c', '.hidden/d.ts': 'd' };

describe('a workspace without git', () => {
  test('is walked, and the capture says so', async () => {
    const root = tempFolder();
    write(root, { ...files, 'node_modules/pear/index.js': 'p', 'packages/x/node_modules/q.js': 'q', 'artifacts/ci/local/verdict.json': '{}', 'artifacts/gates/lint/latest.json': '{}', 'artifacts/kept.md': 'k' });
    const captured = await capture(root);
    expect(captured.source).toBe('walk');
    expect(captured.detail).toContain('it is in no git repository');
    expect(paths(captured)).toEqual(['.hidden/d.ts', 'artifacts/kept.md', 'b.md', 'src/a.ts', 'src/deep/c.ts']);
    expect(captured.again('src/a.ts')).toBeNull();
  });

  test('hears meanwhile what comes, where it takes long', async () => {
    const root = tempFolder();
    write(root, files);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 40));
    let heard = 0;
    setImmediate(() => (heard = now));
    const { files: walked } = await listByWalking(root, 'of a test');
    vi.restoreAllMocks();
    expect(walked).toHaveLength(4);
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThan(now);
  });

  test('has the fingerprint that it has with git', async () => {
    const walked = tempFolder();
    write(walked, files);
    expect((await capture(walked)).snapshot.metadata.repo_fingerprint).toBe((await capture(repository(files))).snapshot.metadata.repo_fingerprint);
  });

  test('is walked where the git program is missing', async () => {
    const root = repository(files);
    const lookup = openGit({ root, ci: true, env: { PATH: join(root, 'src') } });
    expect(lookup).toEqual({ kind: 'none', reason: 'no_program' });
    const captured = await capture(root, 'ci', {}, lookup);
    expect(captured.detail).toContain('git is not installed');
    expect(paths(captured)).toEqual(['.hidden/d.ts', 'b.md', 'src/a.ts', 'src/deep/c.ts']);
  });

  test.runIf(process.platform !== 'win32')('links are not followed and pipes are a problem', async () => {
    const root = tempFolder();
    write(root, { 'a.ts': 'a' });
    symlinkSync('.', join(root, 'loop'));
    execFileSync('mkfifo', [join(root, 'pump.ts')]);
    const captured = await capture(root);
    expect(paths(captured)).toEqual(['a.ts', 'loop']);
    expect(captured.problems.unreadable).toMatchObject([{ code: 'unreadable_file', location: { file: 'pump.ts' } }]);
  });

  test.runIf(process.platform === 'linux')('names that are not UTF-8 are found', async () => {
    const root = tempFolder();
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xfe])]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from('/a.ts')]), 'a');
    expect((await capture(root)).scanned.get('%FE/a.ts')?.toString()).toBe('a');
  });
});

describe('which git is used', () => {
  test('never one from a relative folder of PATH', async () => {
    const root = repository(files);
    expect(openGit({ root, ci: true, env: { PATH: '.' } })).toEqual({ kind: 'none', reason: 'no_program' });
  });

  test('in ci mode never a repository elsewhere; a linked work tree is fine in local mode', async () => {
    const main = repository(files);
    const linked = join(tempFolder(), 'linked');
    git(main, 'worktree', 'add', '--quiet', linked);
    expect(lookUp(linked, true)).toMatchObject({ kind: 'refused', problem: { code: 'git_refused' } });
    await expect(capture(linked, 'ci')).rejects.toThrow('points to a repository elsewhere');
    expect(paths(await capture(linked, 'local'))).toEqual(paths(await capture(main)));
  });

  test('a damaged repository is an error, not an empty list', async () => {
    const root = repository(files);
    writeFileSync(join(root, '.git', 'index'), 'broken');
    await expect(capture(root)).rejects.toThrow('Git could not list the files');
  });
});
