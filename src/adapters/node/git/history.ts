import { existsSync } from 'node:fs';
import { once } from '../../../base/once.js';
import type { BaseRequest } from '../../../ports/base-request.js';
import type { BaseLookup, BaseTree, History } from '../../../ports/history.js';
import type { RemoteRepository } from './fetch-commit.js';
import { brokenHead } from './head-file.js';
import type { Git, GitLookup } from './git.js';
import { KEEP_REPOSITORY } from './git-process.js';
import { isObjectId } from './object-id.js';
import { ObjectReader } from './object-reader.js';

export interface HistoryOptions {
  readonly lookup: GitLookup;
  readonly request: BaseRequest;
  /** Where a missing base commit is fetched from; null fetches nothing. */
  readonly remote: RemoteRepository | null;
}

/**
 * The history of the checkout. Git is started by the first question, where the files of the repository do not tell what `HEAD` is at once;
 * rejects never: without git, or where git fails, there is no head, and a base that is wanted is unknown.
 */
export async function createHistory({ lookup, request, remote }: HistoryOptions): Promise<History> {
  if (lookup.kind !== 'git') return withoutGit(lookup, request);
  const { git } = lookup;
  const objects = new ObjectReader(git);
  const head = await headOf(git, objects);
  let known: Promise<BaseLookup> | null = null;
  const trees = new Map<string, Promise<BaseTree>>();
  return {
    head,
    async contains(shas) {
      if (head === null || !existsSync(git.gitDir)) return null;
      if (shas.includes(head)) return true;
      return (await withBase()).isOnTop(git, objects, head, shas.filter(isObjectId));
    },
    async findBase(milliseconds) {
      if (!existsSync(git.gitDir)) return baseOfNothing(git, request);
      if (head === null) return baseWithoutHead(git, request);
      if (known !== null) return known;
      const { findBase } = await withBase();
      if (known !== null) return known;
      const asked = findBase({ git, objects, head, request, remote, ...(milliseconds === undefined ? {} : { fetchMilliseconds: milliseconds }) });
      if (milliseconds === undefined) return (known = asked);
      const base = await asked;
      if (base.kind === 'found') known ??= Promise.resolve(base);
      return base;
    },
    openTree(sha) {
      const opened = trees.get(sha) ?? withBase().then(({ openBaseTree }) => openBaseTree(git, objects, sha));
      trees.set(sha, opened);
      return opened;
    },
    headBlobs: async (paths) => (head === null ? new Map() : (await withBase()).blobsAt(objects, git.prefix, head, paths)),
    readBlobs: async (oids) => (await withBase()).readBlobs(objects, oids),
  };
}

/** Null before the first commit. Where the clone lacks the commit itself, what `HEAD` names is told all the same. */
async function headOf(git: Git, objects: ObjectReader): Promise<string | null> {
  if (git.head.commit !== null) return git.head.commit;
  const [commit = null] = await objects.read(['HEAD']).catch(() => []);
  if (commit !== null) return commit.oid;
  const named = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
  const oid = named.ok ? named.value.toString('latin1').trim() : '';
  return isObjectId(oid) ? oid : null;
}

const withBase = once(async () => (await import('./base-history.js')).baseHistory);

/** Something that runs beside us, a gate most likely, took the repository away: a base that is wanted is unknown then, whoever wants it. */
function baseOfNothing({ gitDir }: Git, request: BaseRequest): BaseLookup {
  if (request.kind === 'none') return request;
  return { kind: 'unknown', reason: `${gitDir} was removed after the workspace was read`, hint: KEEP_REPOSITORY };
}

/** Where no event speaks of commits, a repository without one is new, unless git says otherwise; anywhere else it is damaged. */
async function baseWithoutHead(git: Git, request: BaseRequest): Promise<BaseLookup> {
  if (request.kind !== 'none' && needsNoBase(request)) {
    const broken = brokenHead(git.gitDir);
    if (broken !== null) return { kind: 'unknown', reason: `.git/${broken} names no commit`, hint: `Remove that file, then set the branch to the commit that .git/logs/${broken} names last: git update-ref ${broken} <commit>.` };
    const named = await git.run(['rev-parse', '--verify', '--quiet', 'HEAD']);
    if (!named.ok && named.error.code !== 1) return { kind: 'unknown', reason: `git cannot tell what HEAD is: ${named.error.cause}`, hint: 'Run git status there: the repository must be a complete, undamaged checkout.' };
  }
  if (needsNoBase(request)) return { kind: 'none', reason: 'the repository has no commit yet' };
  return { kind: 'unknown', reason: 'HEAD names no commit', hint: 'Check the repository out with actions/checkout before this step.' };
}

function needsNoBase(request: BaseRequest): boolean {
  return request.kind === 'local' || request.kind === 'other_ci' || request.kind === 'none' || request.kind === 'new_branch';
}

function withoutGit(lookup: Exclude<GitLookup, { kind: 'git' }>, request: BaseRequest): History {
  return {
    head: null,
    contains: () => Promise.resolve(null),
    findBase: () => Promise.resolve(baseWithoutGit(lookup, request)),
    openTree: (sha) => Promise.reject(new Error(`there is no git repository to read ${sha} from`)),
    headBlobs: () => Promise.resolve(new Map()),
    readBlobs: () => Promise.resolve(new Map()),
  };
}

function baseWithoutGit(lookup: Exclude<GitLookup, { kind: 'git' }>, request: BaseRequest): BaseLookup {
  if (lookup.kind === 'refused') return { kind: 'unknown', reason: lookup.problem.message, hint: lookup.problem.hint ?? '' };
  // It is looked for where there is a repository.
  if (lookup.reason === 'no_program') return request.kind === 'none' ? request : { kind: 'unknown', reason: 'git is not installed', hint: 'Install git before this step.' };
  const reason = 'the workspace is in no git repository';
  if (needsNoBase(request)) return { kind: 'none', reason };
  const hint = 'Check the repository out with actions/checkout before this step.';
  return { kind: 'unknown', reason, hint };
}
