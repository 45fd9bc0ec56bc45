import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openGit } from '../../src/adapters/node/git/git.js';
import { listWithGit } from '../../src/adapters/node/git/git-listing.js';
import { createReportSource } from '../../src/adapters/node/report-source.js';
import type { ReportSource } from '../../src/ports/report-source.js';
import { plainEnvironment } from '../support/plain-environment.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';

/** Reports in git of which the second was written anew, as they are seen by a run that has listed the workspace. */
async function harbour(): Promise<{ readonly workspace: TemporaryWorkspace; readonly source: ReportSource }> {
  const workspace = workspaceOfTest({ 'old.info': 'SF:tide.ts\n', 'new.info': 'SF:tide.ts\n', '.gitattributes': '*.info text eol=crlf\n' }, { git: true });
  workspace.write({ 'new.info': 'SF:crane.ts\n', 'untracked.info': 'SF:quay.ts\n' });
  const lookup = openGit({ root: workspace.path, ci: true, env: plainEnvironment() });
  if (lookup.kind !== 'git') throw new Error(lookup.kind);
  expect((await listWithGit(lookup.git, false)).ok).toBe(true);
  return { workspace, source: createReportSource({ root: workspace.path, lookup }) };
}

const REPORTS = ['old.info', 'new.info', 'untracked.info'];

describe('whether a report is of this run is told by the repository as it was before the first gate', () => {
  test.each([
    ['nothing', []],
    ['git add', ['add', '--all', '--force']],
    ['git rm --cached', ['rm', '--quiet', '-r', '--cached', '.']],
    ['git commit', ['commit', '--quiet', '--all', '-m', 'Reports']],
  ])('after %s', async (_what, command) => {
    const { workspace, source } = await harbour();
    if (command.length > 0) workspace.git(command);
    expect(await source.unmodified(REPORTS)).toEqual({ ok: true, value: new Set(['old.info']) });
  });

  test.skipIf(process.platform === 'win32')('behind a link to it, or to its folder', async () => {
    const { workspace, source } = await harbour();
    symlinkSync('old.info', join(workspace.path, 'link.info'));
    symlinkSync('new.info', join(workspace.path, 'other.info'));
    symlinkSync('.', join(workspace.path, 'folder'));
    const paths = ['link.info', 'other.info', 'folder/old.info', 'folder/new.info', 'missing.info'];
    expect(await source.unmodified(paths)).toEqual({ ok: true, value: new Set(['link.info', 'folder/old.info']) });
  });

  test.skipIf(process.platform === 'win32')('a link that git tracks is what it leads to', async () => {
    const { workspace } = await harbour();
    symlinkSync('untracked.info', join(workspace.path, 'latest.info'));
    workspace.git(['add', 'latest.info']);
    const lookup = openGit({ root: workspace.path, ci: true, env: plainEnvironment() });
    expect(await createReportSource({ root: workspace.path, lookup }).unmodified(['latest.info', 'old.info'])).toEqual({ ok: true, value: new Set(['old.info']) });
  });

  test('the time of the commit is that of the one that was checked out', async () => {
    const { workspace, source } = await harbour();
    const before = await source.headTime();
    workspace.git(['commit', '--quiet', '--allow-empty', '-m', 'Later'], { GIT_COMMITTER_DATE: '2026-03-03T08:00:00Z' });
    expect(await source.headTime()).toEqual(before);
    expect(before).toEqual({ ok: true, value: Date.parse('2026-03-02T08:00:00Z') / 1000 });
  });

  test('a repository that was removed tells neither', async () => {
    const { workspace, source } = await harbour();
    rmSync(join(workspace.path, '.git'), { recursive: true });
    expect([(await source.unmodified(REPORTS)).ok, (await source.headTime()).ok]).toEqual([false, false]);
  });
});

describe.skipIf(process.platform === 'win32')('what cannot be looked at is never a file that is not there', () => {
  const notLookedAt = (place: string): unknown => ({ ok: false, error: { code: 'unreadable_file', message: expect.stringMatching(new RegExp(`^${place} cannot be looked at: `)) as string, hint: expect.stringContaining('leave it out') as string } });

  test('a file that a glob matches, beside one that can', async () => {
    const { workspace, source } = await harbour();
    symlinkSync('loop.info', join(workspace.path, 'loop.info'));
    expect(await source.find(['*.info'])).toEqual(notLookedAt('loop.info'));
    expect(await source.find(['*.info', '!loop.info'])).toMatchObject({ ok: true });
    expect(source.writtenAt('loop.info')).toBeNull();
  });

  test('a folder that a glob has to look through', async () => {
    const { workspace, source } = await harbour();
    symlinkSync('closed', join(workspace.path, 'closed'));
    expect(await source.find(['closed/*.info'])).toEqual(notLookedAt('closed'));
    for (const out of ['!closed/**', '!closed/*', '!closed']) expect(await source.find(['closed/*.info', out]), out).toMatchObject({ ok: true });
    expect(await source.find(['missing/*.info', 'old.info/*.info'])).toMatchObject({ ok: true });
  });

  test.runIf(process.platform === 'linux')('one whose name is not UTF-8, and what lies in such a folder', async () => {
    const { workspace, source } = await harbour();
    const place = Buffer.concat([Buffer.from(`${workspace.path}/pi`), Buffer.from([0xe9]), Buffer.from('ce')]);
    mkdirSync(place);
    writeFileSync(Buffer.concat([place, Buffer.from('/one.info')]), 'SF:tide.ts\n');
    expect(await source.find(['**/*.info'])).toEqual(notLookedAt('pi\uFFFDce'));
    rmSync(place, { recursive: true });
    writeFileSync(Buffer.concat([place, Buffer.from('.info')]), 'SF:tide.ts\n');
    expect(await source.find(['**/*.info'])).toEqual(notLookedAt('pi\uFFFDce.info'));
  });
});
