import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { RemoteRepository } from '../../src/adapters/node/git/fetch-commit.js';
import { openGit } from '../../src/adapters/node/git/git.js';
import { createHistory } from '../../src/adapters/node/git/history.js';
import type { BaseRequest } from '../../src/ports/base-request.js';
import type { BaseLookup } from '../../src/ports/history.js';
import { lookUp } from './support/capture.js';
import { commit, git, repository, tempFolder, write } from './support/repository.js';

const noPullRequest = { headSha: null, baseSha: null, baseRef: null, mergeSha: null, commits: null };

async function baseOf(root: string, request: BaseRequest, remote: RemoteRepository | null = null): Promise<BaseLookup> {
  return (await createHistory({ lookup: lookUp(root, false), request, remote })).findBase();
}

/** `main` grows by one commit after `feature` left it with two; `pull` is the merge commit as GitHub makes it. */
function orchard(): { root: string; left: string; feature: string; main: string; pull: string } {
  const root = repository({ 'tree.ts': 'apple\n'.repeat(20), 'main.ts': '0\n' });
  const left = git(root, 'rev-parse', 'HEAD');
  git(root, 'checkout', '--quiet', '-b', 'feature');
  write(root, { 'feature.ts': '1\n' });
  commit(root, 'First of feature');
  write(root, { 'feature.ts': '2\n' });
  const feature = commit(root, 'Second of feature');
  git(root, 'checkout', '--quiet', 'main');
  write(root, { 'main.ts': '1\n' });
  const main = commit(root, 'Main grows');
  git(root, 'checkout', '--quiet', '--detach');
  git(root, 'merge', '--quiet', '--no-ff', '-m', 'Merge feature into main', 'feature');
  const pull = git(root, 'rev-parse', 'HEAD');
  git(root, 'update-ref', 'refs/pull/7/merge', pull);
  return { root, left, feature, main, pull };
}

/** A clone with one commit, and the remote that the rest can be fetched from. */
function shallowClone(origin: string, ref: string): { clone: string; remote: RemoteRepository } {
  const clone = join(tempFolder(), 'clone');
  mkdirSync(clone);
  git(clone, 'init', '--quiet', '--initial-branch=unused');
  git(clone, 'fetch', '--quiet', '--depth=1', pathToFileURL(origin).href, ref);
  git(clone, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  const [owner = '', name = ''] = origin.split(/[\\/]/).slice(-2);
  const serverUrl = pathToFileURL(dirname(dirname(origin))).href;
  return { clone, remote: { serverUrl, repository: `${owner}/${name}`, token: 'ghs_ripe', env: {}, protocol: 'file' } };
}

test('a base that is wanted is unknown once the repository was removed, and one that is not wanted is not', async () => {
  const { root, left } = orchard();
  const open = (request: BaseRequest): ReturnType<typeof createHistory> => createHistory({ lookup: lookUp(root, false), request, remote: null });
  const none: BaseRequest = { kind: 'none', reason: 'a schedule has no base' };
  const histories = await Promise.all([open({ kind: 'local' }), open({ kind: 'explicit', revision: left }), open(none)]);
  rmSync(join(root, '.git'), { recursive: true });
  const gone = { kind: 'unknown', reason: `${join(root, '.git')} was removed after the workspace was read`, hint: expect.stringContaining('Let no gate remove .git') as string };
  expect(await Promise.all(histories.map((history) => history.findBase()))).toEqual([gone, gone, none]);
});

test('a repository that is being removed while its base is looked for is told as one that is gone', async () => {
  const { root } = orchard();
  git(root, 'checkout', '--quiet', 'feature');
  const history = await createHistory({ lookup: lookUp(root, false), request: { kind: 'local' }, remote: null });
  rmSync(join(root, '.git', 'HEAD'));
  expect(await history.findBase()).toMatchObject({ kind: 'unknown', hint: expect.stringContaining('Let no gate remove .git') as string });
});

test.each<BaseRequest>([{ kind: 'local' }, { kind: 'other_ci' }, { kind: 'new_branch', defaultBranch: 'main' }, { kind: 'explicit', revision: 'main' }])('the base of a repository is unknown where git is not installed, and of a folder that is in none there is none to be had: %j', async (request) => {
  const withoutGit = async (root: string): Promise<BaseLookup> => (await createHistory({ lookup: openGit({ root, ci: false, env: { PATH: join(root, 'src') } }), request, remote: null })).findBase();
  expect(await withoutGit(orchard().root)).toEqual({ kind: 'unknown', reason: 'git is not installed', hint: 'Install git before this step.' });
  expect(await withoutGit(tempFolder())).toMatchObject({ kind: request.kind === 'explicit' ? 'unknown' : 'none', reason: 'the workspace is in no git repository' });
});

test.each<BaseRequest>([{ kind: 'local' }, { kind: 'other_ci' }, { kind: 'new_branch', defaultBranch: 'main' }])('a history in which a commit is missing shows no base, and that is not the same as to have none: %j', async (request) => {
  const { root, feature } = orchard();
  git(root, 'checkout', '--quiet', 'feature');
  const between = git(root, 'rev-parse', `${feature}~1`);
  rmSync(join(root, '.git', 'objects', between.slice(0, 2), between.slice(2)));
  expect(await baseOf(root, request)).toMatchObject({ kind: 'unknown', reason: expect.stringContaining(`Could not read ${between}`) as string, hint: expect.stringContaining('git fsck') as string });
});

test.each<BaseRequest>([{ kind: 'local' }, { kind: 'other_ci' }, { kind: 'new_branch', defaultBranch: 'main' }])('a default branch whose file a crash emptied is not the same as none: %j', async (request) => {
  const { root } = orchard();
  git(root, 'checkout', '--quiet', 'feature');
  writeFileSync(join(root, '.git/refs/heads/main'), '');
  expect(await baseOf(root, request)).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('cannot be read') as string });
});

test.each<BaseRequest>([{ kind: 'local' }, { kind: 'other_ci' }, { kind: 'new_branch', defaultBranch: 'main' }])('a repository whose branch a crash emptied, or whose packed refs are damaged, is not one without a commit: %j', async (request) => {
  const { root } = orchard();
  git(root, 'checkout', '--quiet', 'feature');
  const branch = join(root, '.git/refs/heads/feature');
  writeFileSync(branch, '');
  expect(await baseOf(root, request)).toMatchObject({ kind: 'unknown', reason: '.git/refs/heads/feature names no commit', hint: expect.stringContaining('.git/logs/refs/heads/feature') as string });
  rmSync(branch);
  expect(await baseOf(root, request)).toMatchObject({ kind: 'none', reason: 'the repository has no commit yet' });
  writeFileSync(join(root, '.git/packed-refs'), 'mould\n');
  expect(await baseOf(root, request)).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('unexpected line') as string });
});

test('refs that git cannot list are not the same as none', async () => {
  const { root, left } = orchard();
  git(root, 'checkout', '--quiet', '--detach', left);
  writeFileSync(join(root, '.git', 'packed-refs'), 'mould\n'.repeat(200_000));
  expect(await baseOf(root, { kind: 'local' })).toMatchObject({ kind: 'unknown', hint: expect.stringContaining('git fsck') as string });
});

describe('the base of a pull request', () => {
  test('is the first parent of the merge commit that is checked out', async () => {
    const { root, feature, main } = orchard();
    expect(await baseOf(root, { ...noPullRequest, kind: 'pull_request', headSha: feature, baseSha: 'f'.repeat(40) })).toMatchObject({ kind: 'found', sha: main });
  });

  test('is fetched alone into a shallow clone', async () => {
    const { root, feature, main, pull } = orchard();
    const { clone, remote } = shallowClone(root, 'refs/pull/7/merge');
    const request: BaseRequest = { ...noPullRequest, kind: 'pull_request', headSha: feature };
    expect(await baseOf(clone, request)).toMatchObject({ kind: 'unknown', hint: expect.stringContaining('fetch-depth: 0') });
    expect(await baseOf(clone, request, remote)).toMatchObject({ kind: 'found', sha: main, how: expect.stringContaining('fetched alone') });
    expect(() => git(clone, 'cat-file', '-e', feature)).toThrow();
    expect(git(clone, 'rev-parse', 'HEAD')).toBe(pull);
    const history = await createHistory({ lookup: lookUp(clone), request, remote: null });
    expect((await history.openTree(main)).entries.map((entry) => entry.path)).toEqual(['main.ts', 'tree.ts']);
  });

  test('is unknown where something else is checked out that the base branch has already: nothing of the pull request would be new', async () => {
    const { root, left, feature, main } = orchard();
    const request: BaseRequest = { ...noPullRequest, kind: 'pull_request', headSha: feature, baseSha: main };
    for (const commitish of [main, left]) {
      git(root, 'checkout', '--quiet', '--detach', commitish);
      expect(await baseOf(root, request)).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('nothing of the pull request') as string, hint: expect.stringContaining('the default of actions/checkout') as string });
    }
    git(root, 'checkout', '--quiet', '--detach', main);
    expect(await baseOf(root, { ...request, headSha: main })).toMatchObject({ kind: 'found', sha: main });
  });

  test('is the merge base when the head itself is checked out', async () => {
    const { root, left, feature, main } = orchard();
    git(root, 'checkout', '--quiet', 'feature');
    expect(await baseOf(root, { ...noPullRequest, kind: 'pull_request', headSha: feature, baseSha: main })).toMatchObject({ kind: 'found', sha: left });
  });

  test("is never the tip of a fork's branch that has the name of the base branch", async () => {
    const { root, left, feature, main } = orchard();
    const { clone, remote } = shallowClone(root, 'feature');
    git(clone, 'checkout', '--quiet', '-B', 'main');
    git(clone, 'update-ref', 'refs/remotes/origin/main', feature);
    const request: BaseRequest = { ...noPullRequest, kind: 'pull_request', headSha: feature, baseSha: main, baseRef: 'main', commits: 2 };
    expect(await baseOf(clone, request)).toMatchObject({ kind: 'unknown', reason: expect.stringContaining(main) as string, hint: expect.stringContaining('fetch-depth: 0') as string });
    expect(await baseOf(clone, { ...request, baseSha: 'e'.repeat(40) }, remote)).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('could not be fetched') as string });
    const found = { kind: 'found', sha: main, how: expect.stringContaining('tip of the base branch') as string };
    expect(await baseOf(clone, request, remote)).toMatchObject({ ...found, how: expect.stringContaining('fetched alone') as string });
    // The commit is there now and its history still is not.
    expect(await baseOf(clone, request)).toMatchObject(found);
    git(clone, 'fetch', '--quiet', '--unshallow', pathToFileURL(root).href, 'main', 'feature');
    expect(await baseOf(clone, request)).toEqual({ kind: 'found', sha: left, how: 'merge base of the pull request' });
  });

  test('is fetched where a whole clone of the fork lacks it', async () => {
    const { root, feature, main } = orchard();
    const { remote } = shallowClone(root, 'feature');
    const fork = join(tempFolder(), 'fork');
    git(root, 'clone', '--quiet', '--no-local', '--single-branch', '--branch', 'feature', pathToFileURL(root).href, fork);
    git(fork, 'checkout', '--quiet', '-B', 'main');
    const request: BaseRequest = { ...noPullRequest, kind: 'pull_request', headSha: feature, baseSha: main, baseRef: 'main', commits: 2 };
    expect(await baseOf(fork, request, remote)).toMatchObject({ kind: 'found', sha: main, how: expect.stringContaining('tip of the base branch') as string });
  });

  test('is unknown when both branches share no commit', async () => {
    const { root, feature } = orchard();
    git(root, 'checkout', '--quiet', '--orphan', 'island');
    const island = commit(root, 'Island');
    git(root, 'checkout', '--quiet', 'feature');
    expect(await baseOf(root, { ...noPullRequest, kind: 'pull_request', headSha: feature, baseSha: island })).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('no commit in common') as string });
  });

  test('is unknown, and for the true reason, when the event could not be read', async () => {
    const { root } = orchard();
    git(root, 'checkout', '--quiet', 'main');
    const lookup = await baseOf(root, { ...noPullRequest, kind: 'pull_request', baseRef: 'main', mergeSha: 'd'.repeat(40) });
    expect(lookup).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('could not be read') as string, hint: expect.stringContaining('GITHUB_EVENT_PATH') as string });
    expect(JSON.stringify(lookup)).not.toContain('in common');
  });

  test('a head that is a merge commit of its own is not taken for the merge commit of GitHub', async () => {
    const { root, main } = orchard();
    git(root, 'checkout', '--quiet', 'feature');
    git(root, 'merge', '--quiet', '--no-ff', '-m', 'Update from main', 'main');
    const head = git(root, 'rev-parse', 'HEAD');
    expect(await baseOf(root, { ...noPullRequest, kind: 'pull_request', headSha: head, baseSha: main })).toMatchObject({ kind: 'found', sha: main });
  });

  test('of one commit, in a shallow clone of its head, is the parent', async () => {
    const { root, feature } = orchard();
    const parent = git(root, 'rev-parse', 'feature^');
    const { clone, remote } = shallowClone(root, 'feature');
    expect(await baseOf(clone, { ...noPullRequest, kind: 'pull_request', headSha: feature, commits: 1 }, remote)).toMatchObject({ kind: 'found', sha: parent });
    expect(await baseOf(clone, { ...noPullRequest, kind: 'pull_request', headSha: feature, commits: 2 }, remote)).toMatchObject({ kind: 'unknown' });
  });
});

describe('the base of other events', () => {
  test('a named commit is taken, fetched, or unknown with the reason', async () => {
    const { root, left } = orchard();
    const push: BaseRequest = { kind: 'commit', sha: left, what: 'the commit before the push', headSha: null };
    expect(await baseOf(root, push)).toEqual({ kind: 'found', sha: left, how: 'the commit before the push' });
    const { clone, remote } = shallowClone(root, 'main');
    expect(await baseOf(clone, push, remote)).toMatchObject({ kind: 'found', sha: left });
    const gone = await baseOf(clone, { ...push, sha: 'e'.repeat(40) }, remote);
    expect(gone).toMatchObject({ kind: 'unknown', reason: expect.stringContaining('could not be fetched') });
    expect(JSON.stringify(gone)).not.toContain('ghs_ripe');
    expect(await baseOf(root, { ...push, sha: '--output=x' })).toMatchObject({ kind: 'unknown' });
  });

  test('a checkout of the named commit, or of one before it, is not compared with itself: nothing of the change is in it', async () => {
    const { root, left } = orchard();
    const tip = git(root, 'rev-parse', 'main');
    const group = (sha: string, headSha: string | null): BaseRequest => ({ kind: 'commit', sha, what: 'base of the merge group', headSha });
    const nothing = { kind: 'unknown', reason: 'the commit that is checked out is in the one to compare with already (base of the merge group), and nothing of the change is in it', hint: expect.stringContaining('actions/checkout') as string };
    git(root, 'checkout', '--quiet', '--detach', tip);
    expect(await baseOf(root, group(tip, 'f'.repeat(40)))).toEqual(nothing);
    expect(await baseOf(root, group(tip, tip))).toMatchObject({ kind: 'found', sha: tip });
    expect(await baseOf(root, group(tip, null))).toMatchObject({ kind: 'found', sha: tip });
    expect(await baseOf(root, group(left, 'f'.repeat(40)))).toMatchObject({ kind: 'found', sha: left });
    git(root, 'checkout', '--quiet', '--detach', left);
    expect(await baseOf(root, group(tip, 'f'.repeat(40)))).toEqual(nothing);
    // A forced push to an earlier commit.
    expect(await baseOf(root, group(tip, left))).toMatchObject({ kind: 'found', sha: tip });
  });

  test('a new branch is compared with where it left the default branch, if the clone knows it', async () => {
    const { root, left } = orchard();
    git(root, 'checkout', '--quiet', 'feature');
    expect(await baseOf(root, { kind: 'new_branch', defaultBranch: 'main' })).toMatchObject({ kind: 'found', sha: left });
    expect(await baseOf(root, { kind: 'new_branch', defaultBranch: 'trunk' })).toMatchObject({ kind: 'unknown', hint: expect.stringContaining('fetch-depth') as string });
  });

  test('local work is compared with where it left the default branch, else with the last commit', async () => {
    const { root, left } = orchard();
    git(root, 'checkout', '--quiet', 'feature');
    expect(await baseOf(root, { kind: 'local' })).toMatchObject({ kind: 'found', sha: left, how: 'merge base with main' });
    const lone = repository({ 'a.ts': 'a' });
    git(lone, 'branch', '-m', 'lonely');
    expect(await baseOf(lone, { kind: 'local' })).toMatchObject({ kind: 'found', sha: git(lone, 'rev-parse', 'HEAD') });
  });

  test('a CI system without events that are known is never given its own commit to compare with', async () => {
    const { root, left } = orchard();
    git(root, 'checkout', '--quiet', 'feature');
    expect(await baseOf(root, { kind: 'other_ci' })).toEqual({ kind: 'found', sha: left, how: 'merge base with main' });
    git(root, 'checkout', '--quiet', 'main');
    expect(await baseOf(root, { kind: 'other_ci' })).toMatchObject({ kind: 'none', reason: 'the commit that is checked out is on main already; --base names another' });
    git(root, 'branch', '-m', 'trunk');
    expect(await baseOf(root, { kind: 'other_ci' })).toMatchObject({ kind: 'unknown', hint: expect.stringMatching(/^Fetch the default branch .*--base\.$/) as string });
  });

  test('a shallow clone that does not hold where the work left the default branch leaves that unknown', async () => {
    const { root, left } = orchard();
    const { clone } = shallowClone(root, 'feature');
    const head = git(clone, 'rev-parse', 'HEAD');
    expect(await baseOf(clone, { kind: 'local' })).toMatchObject({ kind: 'found', sha: head });
    expect(await baseOf(clone, { kind: 'other_ci' })).toMatchObject({ kind: 'unknown' });
    git(clone, 'fetch', '--quiet', '--depth=1', pathToFileURL(root).href, 'main:refs/remotes/origin/main');
    const unknown = { kind: 'unknown', reason: 'the shallow clone does not hold the commit where the work left origin/main', hint: expect.stringContaining('git fetch --unshallow') as string };
    expect(await baseOf(clone, { kind: 'local' })).toEqual(unknown);
    expect(await baseOf(clone, { kind: 'other_ci' })).toEqual(unknown);
    git(clone, 'fetch', '--quiet', '--unshallow', pathToFileURL(root).href, 'main', 'feature');
    expect(await baseOf(clone, { kind: 'local' })).toMatchObject({ kind: 'found', sha: left });
  });

  test('the remote default branch comes before a local one', async () => {
    const { root } = orchard();
    const clone = join(tempFolder(), 'clone');
    git(root, 'checkout', '--quiet', 'main');
    git(root, 'clone', '--quiet', root, clone);
    const origin = git(clone, 'rev-parse', 'HEAD');
    write(clone, { 'unpushed.ts': 'u' });
    commit(clone, 'Not pushed');
    expect(await baseOf(clone, { kind: 'local' })).toMatchObject({ kind: 'found', sha: origin, how: 'merge base with origin/HEAD' });
  });

  test('the input base takes any name of a commit, and no option', async () => {
    const { root, main, left } = orchard();
    git(root, 'tag', '-a', 'v1', '-m', 'One', left);
    expect(await baseOf(root, { kind: 'explicit', revision: 'main' })).toMatchObject({ kind: 'found', sha: main });
    expect(await baseOf(root, { kind: 'explicit', revision: 'v1' })).toMatchObject({ kind: 'found', sha: left });
    expect(await baseOf(root, { kind: 'explicit', revision: left })).toMatchObject({ kind: 'found', sha: left });
    const clone = join(tempFolder(), 'clone');
    git(root, 'clone', '--quiet', root, clone);
    // Whoever names one knows no input and no step of GitHub's where no event came from it.
    // git refuses --unshallow where the history is whole.
    const hint = 'Correct the name (git branch -a and git tag list those of the clone), or fetch it first: git fetch origin <name>.';
    for (const revision of ['no-such-branch', 'e'.repeat(40)]) expect(await baseOf(clone, { kind: 'explicit', revision })).toMatchObject({ kind: 'unknown', hint });
    const { clone: shallow } = shallowClone(root, 'feature');
    for (const revision of ['no-such-branch', 'e'.repeat(40)]) expect(await baseOf(shallow, { kind: 'explicit', revision })).toMatchObject({ kind: 'unknown', hint: expect.stringContaining('git fetch --unshallow') as string });
    expect(await baseOf(clone, { kind: 'explicit', revision: 'feature' })).toMatchObject({ kind: 'found' });
    for (const revision of ['--all', '-x', 'two words', '', 'nowhere', 'main\nmain']) {
      expect(await baseOf(root, { kind: 'explicit', revision }), revision).toMatchObject({ kind: 'unknown' });
    }
  });

  test('a repository without a commit, and a folder without git', async () => {
    const empty = tempFolder();
    const event: BaseRequest = { kind: 'commit', sha: 'a'.repeat(40), what: 'the commit before the push', headSha: null };
    expect(await baseOf(empty, { kind: 'local' })).toMatchObject({ kind: 'none' });
    expect(await baseOf(empty, event)).toMatchObject({ kind: 'unknown' });
    git(empty, 'init', '--quiet');
    expect(await baseOf(empty, { kind: 'local' })).toEqual({ kind: 'none', reason: 'the repository has no commit yet' });
    expect(await baseOf(empty, event)).toMatchObject({ kind: 'unknown' });
    expect((await createHistory({ lookup: lookUp(empty), request: event, remote: null })).head).toBeNull();
  });
});

describe('the tree of the base', () => {
  test('has the files below the root, with their content and renames', async () => {
    const root = repository({ 'farm/apple.ts': 'apple\n'.repeat(30), 'farm/\u00e9.ts': 'e', 'farm/big.bin': Buffer.alloc(300_000, 7), 'other.ts': 'o' });
    const base = git(root, 'rev-parse', 'HEAD');
    git(root, 'mv', 'farm/apple.ts', 'farm/pear tree.ts');
    write(root, { 'farm/pear tree.ts': `${'apple\n'.repeat(29)}pear\n`, 'farm/new.ts': 'n' });
    commit(root, 'Rename');
    const history = await createHistory({ lookup: lookUp(join(root, 'farm')), request: { kind: 'local' }, remote: null });
    const tree = await history.openTree(base);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['apple.ts', 'big.bin', 'é.ts']);
    const oids = tree.entries.map((entry) => entry.oid);
    const blobs = await tree.readBlobs([...oids, ...oids, 'b'.repeat(40)]);
    expect([...blobs.keys()].sort()).toEqual([...oids].sort());
    expect(Buffer.from(blobs.get(oids[0] ?? '') ?? []).toString()).toBe('apple\n'.repeat(30));
    expect(Buffer.from(blobs.get(oids[1] ?? '') ?? []).equals(Buffer.alloc(300_000, 7))).toBe(true);
    expect(await tree.renames()).toEqual(new Map([['pear tree.ts', 'apple.ts']]));
  });

  test('has no submodules, and an empty list of blobs asks nothing', async () => {
    const module = repository({ 'module.ts': 'm' });
    const root = repository({ 'a.ts': 'a' });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module, 'vendor');
    const base = commit(root, 'Submodule');
    const history = await createHistory({ lookup: lookUp(root), request: { kind: 'local' }, remote: null });
    const tree = await history.openTree(base);
    expect(tree.entries.map((entry) => entry.path)).toEqual(['.gitmodules', 'a.ts']);
    expect((await tree.readBlobs([])).size).toBe(0);
  });

  test('that the clone lacks is an error, not an empty tree', async () => {
    const root = repository({ 'a.ts': 'a' });
    const history = await createHistory({ lookup: lookUp(root), request: { kind: 'local' }, remote: null });
    await expect(history.openTree('c'.repeat(40))).rejects.toThrow('cannot be read');
    await expect(history.openTree('HEAD')).rejects.toThrow('full object id');
  });

  test('blobs that a partial clone lacks are absent', async () => {
    const origin = repository({ 'a.ts': 'old' });
    const base = git(origin, 'rev-parse', 'HEAD');
    write(origin, { 'a.ts': 'new' });
    commit(origin, 'Change');
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(tempFolder(), 'clone');
    git(origin, 'clone', '--quiet', '--filter=blob:none', pathToFileURL(origin).href, clone);
    const history = await createHistory({ lookup: lookUp(clone), request: { kind: 'local' }, remote: null });
    const tree = await history.openTree(base);
    expect((await tree.readBlobs(tree.entries.map((entry) => entry.oid))).size).toBe(0);
    expect(await tree.renames()).toEqual(new Map());
  });
});
