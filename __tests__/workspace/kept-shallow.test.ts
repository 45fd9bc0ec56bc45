import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createHistory } from '../../src/adapters/node/git/history.js';
import type { BaseRequest } from '../../src/ports/base-request.js';
import { lookUp } from './support/capture.js';
import { commit, git, repository, tempFolder, write } from './support/repository.js';

/** `work` left `main` by two commits. */
function harbour(): { root: string; left: string } {
  const root = repository({ 'tide.ts': '0\n' });
  const left = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', '-b', 'work');
  for (const [index, message] of ['A pier', 'A crane'].entries()) {
    write(root, { 'pier.ts': `${index}\n` });
    commit(root, message);
  }
  return { root, left };
}

function cloneOf(origin: string, depth: number): string {
  // What it has checked out counts as the default branch of the clone.
  git(origin, 'checkout', '--quiet', 'main');
  const clone = join(tempFolder(), 'clone');
  git(origin, 'clone', '--quiet', `--depth=${depth}`, '--no-single-branch', '--branch=work', pathToFileURL(origin).href, clone);
  return clone;
}

const LOCAL: BaseRequest = { kind: 'local' };
const NEW_BRANCH: BaseRequest = { kind: 'new_branch', defaultBranch: 'main' };

describe('where a history ends is what it was when the repository was opened', () => {
  test.each([LOCAL, NEW_BRANCH])('the base of a whole clone is found though a gate fetches with a depth: %j', async (request) => {
    const { root, left } = harbour();
    const history = await createHistory({ lookup: lookUp(root, false), request, remote: null });
    writeFileSync(join(root, '.git', 'shallow'), `${git(root, 'rev-parse', 'HEAD')}\n`);
    expect(await history.findBase()).toMatchObject({ kind: 'found', sha: left });
  });

  test.each([LOCAL, NEW_BRANCH])('the base of a clone that shows it is found though a gate cuts the history shorter: %j', async (request) => {
    const { root, left } = harbour();
    write(root, { 'tide.ts': '1\n' });
    git(root, 'checkout', '--quiet', '-b', 'long', 'main');
    const before = commit(root, 'Ebb');
    git(root, 'branch', '--force', 'main', before);
    git(root, 'checkout', '--quiet', 'work');
    git(root, 'rebase', '--quiet', 'main');
    const clone = cloneOf(root, 3);
    const history = await createHistory({ lookup: lookUp(clone, false), request, remote: null });
    writeFileSync(join(clone, '.git', 'shallow'), `${git(clone, 'rev-parse', 'HEAD')}\n`);
    expect(left).not.toBe(before);
    expect(await history.findBase()).toMatchObject({ kind: 'found', sha: before });
  });

  test.each([LOCAL, NEW_BRANCH])('the base of a clone that does not show it is unknown, also where a gate removes what says so: %j', async (request) => {
    const clone = cloneOf(harbour().root, 1);
    const history = await createHistory({ lookup: lookUp(clone, false), request, remote: null });
    rmSync(join(clone, '.git', 'shallow'));
    expect(await history.findBase()).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('shallow clone') as string });
  });
});
