import { existsSync } from 'node:fs';
import path from 'node:path';
import { assertNever } from '../../../base/invariant.js';
import type { BaseRequest } from '../../../ports/base-request.js';
import type { BaseLookup } from '../../../ports/history.js';
import { fetchCommit } from './fetch-commit.js';
import type { RemoteRepository } from './fetch-commit.js';
import type { Git } from './git.js';
import { KEEP_REPOSITORY } from './git-process.js';
import { commonFolder, isBrokenRef } from './head-file.js';
import { branchNames, DEFAULT_BRANCHES, namesOfRevision } from './kept-tips.js';
import { isObjectId } from './object-id.js';
import type { GitObject } from './object-parser.js';
import type { ObjectReader } from './object-reader.js';

export interface BaseQuestion {
  readonly git: Git;
  readonly objects: ObjectReader;
  /** The checked-out commit. */
  readonly head: string;
  readonly request: BaseRequest;
  /** Where missing commits come from; null fetches nothing. */
  readonly remote: RemoteRepository | null;
  /** How long a fetch may take; as long as any git command where it is absent. */
  readonly fetchMilliseconds?: number;
}

const MORE_HISTORY = 'Give the checkout step fetch-depth: 0, or name the commit with the input base.';
const PULL_REQUEST_HINT = `Check out the merge commit of the pull request (the default of actions/checkout). ${MORE_HISTORY}`;
const EVENT_HINT = 'Check out the commit of the event (the default of actions/checkout), or name the commit to compare with: the input base.';
const OTHER_HISTORY = 'Fetch the whole history (git fetch --unshallow), or name a commit that the clone has: --base.';
const OTHER_NAME = 'Correct the name (git branch -a and git tag list those of the clone), or fetch it first: git fetch origin <name>.';
const NAMED_BASE = 'Fetch the whole history (git fetch --unshallow) and the default branch, or name the commit to compare with: --base.';
const DEFAULT_BRANCH = 'Fetch the default branch (git fetch origin main:refs/remotes/origin/main), or name the commit to compare with: --base.';
const DAMAGED = 'Run git fsck there, since the clone must have all commits of its history, or name the commit to compare with: the input base, or --base.';
const REVISION = /^(?!-)[^\u0000-\u0020\u007f]{1,256}$/;

type PullRequest = BaseRequest & { readonly kind: 'pull_request' };
type EventCommit = BaseRequest & { readonly kind: 'commit' };

/** Finds the commit that a run is compared with (SPEC section 7, Base). */
export async function findBase(question: BaseQuestion): Promise<BaseLookup> {
  const { request } = question;
  switch (request.kind) {
    case 'none':
    case 'unknown':
      return request;
    case 'commit':
      return eventBase(question, request);
    case 'pull_request':
      return pullRequestBase(question, request);
    case 'new_branch':
      return newBranchBase(question, request.defaultBranch);
    case 'local':
      return localBase(question);
    case 'other_ci':
      return otherCiBase(question);
    case 'explicit':
      return explicitBase(question, request.revision);
    default:
      return assertNever(request);
  }
}

/** A checkout of the base, or of a commit that it has already, would be compared with itself: all that it has would be old, and nothing of the change is looked at. */
async function eventBase(question: BaseQuestion, { sha, what, headSha }: EventCommit): Promise<BaseLookup> {
  const { git, head } = question;
  if (headSha !== null && head !== headSha && (head === sha || (await mergeBase(git, head, sha)).sha === head)) {
    return { kind: 'unknown', reason: `the commit that is checked out is in the one to compare with already (${what}), and nothing of the change is in it`, hint: EVENT_HINT };
  }
  return obtain(question, sha, what);
}

/**
 * Only commits that the event names are asked for. What a branch of the clone is called says nothing of whose it is: the
 * head repository of a fork has a `main` too, and there the pull request's own commits would be the base.
 */
async function pullRequestBase(question: BaseQuestion, request: PullRequest): Promise<BaseLookup> {
  const { git, head, objects } = question;
  const parents = await parentsOf(objects, head);
  const [first, second] = parents;
  // The merge base of the base branch and a merge commit on top of it is the tip that was merged into: its first parent.
  if (first !== undefined && parents.length === 2 && (second === request.headSha || head === request.mergeSha)) {
    return obtain(question, first, "first parent of the pull request's merge commit");
  }
  const { baseSha } = request;
  const { sha: base } = baseSha === null ? NO_COMMIT : await mergeBase(git, head, baseSha);
  if (base === head && head !== request.headSha) {
    return { kind: 'unknown', reason: 'the commit that is checked out is on the base branch already, and nothing of the pull request is in it', hint: PULL_REQUEST_HINT };
  }
  if (base !== null) return { kind: 'found', sha: base, how: 'merge base of the pull request' };
  if (first !== undefined && parents.length === 1 && request.commits === 1 && head === request.headSha) {
    return obtain(question, first, "parent of the pull request's only commit");
  }
  return baseSha === null ? unnamedBase(request) : branchTipAsBase(question, baseSha);
}

/**
 * Where the clone lacks the history between the two, the tip of the base branch itself, as the event has it, stands for
 * the merge base. It never makes a finding old that the pull request would bring: what the tip has is there already when
 * the pull request is merged, and a merge commit is compared with the same tip.
 */
async function branchTipAsBase(question: BaseQuestion, baseSha: string): Promise<BaseLookup> {
  const here = isObjectId(baseSha) && (await hasCommit(question.objects, baseSha));
  if (here && !question.git.shallow.isShallow()) {
    return { kind: 'unknown', reason: 'the pull request and its base branch have no commit in common', hint: PULL_REQUEST_HINT };
  }
  return obtain(question, baseSha, 'tip of the base branch when the event was sent, since the clone lacks the history back to the merge base');
}

/** Without its commits a pull request cannot be compared, and saying more than that would be a guess. */
function unnamedBase({ headSha }: PullRequest): BaseLookup {
  if (headSha !== null) return { kind: 'unknown', reason: 'the event names no base commit of the pull request', hint: PULL_REQUEST_HINT };
  return {
    kind: 'unknown',
    reason: 'the event of the pull request could not be read, so its base is not known',
    hint: 'Make the file that GITHUB_EVENT_PATH names readable for this step (in a container: mount it), or name the commit with the input base.',
  };
}

/** A new branch left the default branch somewhere: a clone that cannot tell where leaves the base unknown. */
async function newBranchBase({ git, head }: BaseQuestion, defaultBranch: string | null): Promise<BaseLookup> {
  const tip = defaultBranch === null ? null : await firstTip(git, branchNames(defaultBranch));
  const { sha: base, fault } = tip === null ? NO_COMMIT : await mergeBase(git, head, tip.oid);
  if (base !== null) return { kind: 'found', sha: base, how: `merge base of the new branch with ${defaultBranch}` };
  if (fault !== null) return untold(git, `the new branch left ${defaultBranch}`, fault);
  const shallow = git.shallow.isShallow();
  if (tip !== null && !shallow) return { kind: 'none', reason: 'the branch is new and has no commit in common with the default branch' };
  return { kind: 'unknown', reason: `the branch is new and the ${shallow ? 'shallow ' : ''}clone does not hold the commit where it left the default branch`, hint: MORE_HISTORY };
}

async function localBase(question: BaseQuestion): Promise<BaseLookup> {
  const left = await leftDefaultBranch(question);
  if (left === null) return { kind: 'found', sha: question.head, how: 'the last commit, since no default branch shares history with it' };
  return left.kind === 'unknown' ? left : { kind: 'found', sha: left.sha, how: left.how };
}

/** What is checked out there is the change itself: held against its own commit, nothing in it would be new. */
async function otherCiBase(question: BaseQuestion): Promise<BaseLookup> {
  const left = await leftDefaultBranch(question);
  if (left === null) return { kind: 'unknown', reason: 'no default branch in the clone shares history with the commit that is checked out', hint: question.git.shallow.isShallow() ? NAMED_BASE : DEFAULT_BRANCH };
  if (left.kind === 'unknown') return left;
  if (left.sha === question.head) return { kind: 'none', reason: `the commit that is checked out is on ${left.branch} already; --base names another` };
  return { kind: 'found', sha: left.sha, how: left.how };
}

type LeftBranch = { readonly kind: 'left'; readonly branch: string; readonly sha: string; readonly how: string } | (BaseLookup & { readonly kind: 'unknown' });

/** Where the work left the default branch, which no event names; null where there is none, or none of its commits. */
async function leftDefaultBranch({ git, head }: BaseQuestion): Promise<LeftBranch | null> {
  const tip = await firstTip(git, DEFAULT_BRANCHES);
  if (tip === null) return null;
  const branch = tip.name.replace(/^refs\/(?:heads|remotes)\//, '');
  const { sha, fault } = await mergeBase(git, head, tip.oid);
  if (sha !== null) return { kind: 'left', branch, sha, how: `merge base with ${branch}` };
  if (fault !== null) return untold(git, `the work left ${branch}`, fault);
  if (!git.shallow.isShallow()) return null;
  return { kind: 'unknown', reason: `the shallow clone does not hold the commit where the work left ${branch}`, hint: NAMED_BASE };
}

async function explicitBase(question: BaseQuestion, revision: string): Promise<BaseLookup> {
  const how = 'named by the input base';
  if (!REVISION.test(revision)) {
    return { kind: 'unknown', reason: 'the input base is not a name of a commit', hint: 'Write a branch, a tag or a full commit id.' };
  }
  if (isObjectId(revision)) return obtain(question, revision, how);
  for (const name of [await nameBeforeGates(question, revision), `refs/remotes/origin/${revision}`]) {
    const [commit = null] = await asked(question.objects, `${name}^{commit}`);
    if (commit !== null) return { kind: 'found', sha: commit.oid, how };
  }
  return { kind: 'unknown', reason: `the clone has no commit called ${revision}`, hint: hintFor(question, 'Give the checkout step fetch-depth: 0, or write the full commit id.') };
}

/** What to do where a commit that somebody named is not there; `step` is for the step that checked out. git refuses `--unshallow` where the history is whole. */
function hintFor({ git, remote }: BaseQuestion, step: string): string {
  if (!git.shallow.isShallow()) return OTHER_NAME;
  return remote === null ? OTHER_HISTORY : step;
}

/** Its names as they were before the first gate, where that is known: one may have committed or fetched since. */
async function nameBeforeGates({ git, objects, head }: BaseQuestion, revision: string): Promise<string> {
  const { names, steps } = namesOfRevision(revision);
  for (const name of names) {
    const tip = git.tips.get(name);
    if (tip === undefined) break;
    if (tip !== null) return `${tip}${steps}`;
  }
  if (git.head.ref !== `refs/heads/${revision}`) return revision.replace(/^(?:HEAD|@)(?=[~^]|$)/, head);
  // A tag of its name goes first.
  const [tag = null] = await asked(objects, `refs/tags/${revision}`);
  return tag === null ? head : revision;
}

/** The commit itself when the clone has it, else fetched alone. */
async function obtain(question: BaseQuestion, sha: string, how: string): Promise<BaseLookup> {
  const { request, git, objects, remote, fetchMilliseconds } = question;
  if (!isObjectId(sha)) return { kind: 'unknown', reason: `the event names no full commit id (${how})`, hint: MORE_HISTORY };
  if (await hasCommit(objects, sha)) return { kind: 'found', sha, how };
  const lacking = `the ${git.shallow.isShallow() ? 'shallow ' : ''}clone does not hold ${sha} (${how})`;
  if (remote === null) return { kind: 'unknown', reason: lacking, hint: request.kind === 'explicit' ? hintFor(question, MORE_HISTORY) : MORE_HISTORY };
  const fetched = await fetchCommit(git, remote, sha, fetchMilliseconds);
  objects.close();
  if (fetched.ok && (await hasCommit(objects, sha))) return { kind: 'found', sha, how: `${how}, fetched alone` };
  const { cause, hint } = fetched.ok ? { cause: 'the server sent something else', hint: null } : fetched.error;
  return { kind: 'unknown', reason: `${lacking} and it could not be fetched: ${cause}`, hint: hint ?? MORE_HISTORY };
}

async function hasCommit(objects: ObjectReader, sha: string): Promise<boolean> {
  return ((await asked(objects, `${sha}^{commit}`))[0] ?? null) !== null;
}

/** Parents as the commit object names them: a shallow clone hides them from every other command. */
async function parentsOf(objects: ObjectReader, sha: string): Promise<readonly string[]> {
  const [commit = null] = await asked(objects, sha);
  if (commit === null || commit.type !== 'commit') return [];
  const header = Buffer.from(commit.content ?? []).toString('latin1').split('\n\n', 1)[0] ?? '';
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '').filter(isObjectId);
}

/** A git that cannot be asked has no such object. */
async function asked(objects: ObjectReader, name: string): Promise<readonly (GitObject | null)[]> {
  return objects.read([name]).catch(() => []);
}

/** Whether one of the commits is in the history of another, as far as the clone shows: a shallow one lacks the parents of its commit, and still names them. */
export async function isOnTop(git: Git, objects: ObjectReader, head: string, shas: readonly string[]): Promise<boolean> {
  const parents = await parentsOf(objects, head);
  if (shas.some((sha) => parents.includes(sha))) return true;
  for (const sha of shas) if ((await mergeBase(git, head, sha)).sha === sha) return true;
  return false;
}

/** Null twice where git says that there is none; `fault` is why it could not tell, which is another thing. */
interface CommonCommit {
  readonly sha: string | null;
  readonly fault: string | null;
}

const NO_COMMIT: CommonCommit = { sha: null, fault: null };

async function mergeBase(git: Git, head: string, tip: string): Promise<CommonCommit> {
  if (!isObjectId(tip)) return { sha: null, fault: 'the commit of that branch cannot be read' };
  const found = await git.shallow.seenBy((env) => git.run(['merge-base', head, tip], { env }));
  if (found === null) return { sha: null, fault: 'there is no room for a temporary file' };
  const sha = found.ok ? found.value.toString('latin1').trim() : '';
  if (isObjectId(sha)) return { sha, fault: null };
  // It ends with 1 where there is none, and also where a commit on the way is missing: then it complains.
  const isNone = !found.ok && found.error.code === 1 && !/^(?:error|fatal): /.test(found.error.cause);
  return isNone || found.ok ? NO_COMMIT : { sha: null, fault: found.error.cause };
}

/** Whatever git says of a repository that is being removed meanwhile. */
function untold({ gitDir }: Git, where: string, fault: string): BaseLookup & { readonly kind: 'unknown' } {
  return { kind: 'unknown', reason: `git cannot tell where ${where}: ${fault}`, hint: existsSync(path.join(gitDir, 'HEAD')) ? DAMAGED : KEEP_REPOSITORY };
}

interface Tip {
  readonly name: string;
  readonly oid: string;
}

/** The first of the refs that is there: as they were before the first gate, else as git has them. */
async function firstTip(git: Git, names: readonly string[]): Promise<Tip | null> {
  for (const [index, name] of names.entries()) {
    const oid = git.tips.get(name);
    if (oid === undefined) return firstListed(git, names.slice(index));
    if (oid !== null) return { name, oid };
  }
  return null;
}

async function firstListed(git: Git, names: readonly string[]): Promise<Tip | null> {
  const listed = await git.run(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
  // Which of them is there is not known then, and neither is its commit.
  if (!listed.ok) return { name: names[0] ?? '', oid: '' };
  const lines = listed.value.toString('utf8').split('\n');
  const tips = new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
  const folder = commonFolder(git.gitDir);
  const name = names.find((one) => tips.has(one) || isBrokenRef(folder, one));
  return name === undefined ? null : { name, oid: tips.get(name) ?? '' };
}
