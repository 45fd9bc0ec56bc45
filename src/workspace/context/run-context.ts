import { isMap, memberOf } from '../../base/plain-values.js';
import type { Problem } from '../../base/result.js';
import type { BaseRequest } from '../../ports/base-request.js';
import { baseRequestOf } from './event-base.js';
import { integerAt, textAt } from './event-fields.js';

export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string | null;
  readonly headRef: string | null;
}

/** What the environment and the event say of a run. What they do not say is null; nothing is guessed from git. */
export interface RunContext {
  /** True in GitHub Actions and wherever `CI` is set: mode `ci`, else `local`. */
  readonly ci: boolean;
  /** True in GitHub Actions. */
  readonly github: boolean;
  readonly eventName: string | null;
  /** `owner/name`. */
  readonly repository: string | null;
  readonly repositoryId: string | null;
  readonly owner: string | null;
  /** Commit that the event is about: of a pull request its head, not the merge commit that is checked out. */
  readonly headSha: string | null;
  /** `GITHUB_SHA`: what actions/checkout takes by default; of a pull request its merge commit. */
  readonly eventSha: string | null;
  readonly pullRequest: PullRequestFacts | null;
  /** Whether a pull request comes from another repository, or from one that is gone; `unknown` when the event does not say. */
  readonly isFork: 'yes' | 'no' | 'unknown';
  readonly ref: string | null;
  /** Name of the branch or tag; of a pull request the name of its head branch. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  readonly runId: string | null;
  readonly runAttempt: string | null;
  readonly job: string | null;
  readonly workflow: string | null;
  readonly actor: string | null;
  readonly installationId: string | null;
  /** Organisation of the event, else the owner of the repository. */
  readonly orgId: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly base: BaseRequest;
  /** Set when gates must not run for this event. */
  readonly refused: Problem<'event_refused'> | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context of a run from environment variables and the parsed event file (GitHub docs, "Events that trigger
 * workflows" and "Variables reference", reviewed 2026-11-20). `event` may be anything, null when there is none.
 */
export function readRunContext(env: Environment, event: unknown): RunContext {
  const variable = (name: string): string | null => (env[name] === undefined || env[name] === '' ? null : env[name]);
  const github = variable('GITHUB_ACTIONS') === 'true';
  const ciVariable = variable('CI');
  const ci = github || (ciVariable !== null && ciVariable !== 'false' && ciVariable !== '0');
  const eventName = github ? variable('GITHUB_EVENT_NAME') : null;
  const payload = github ? event : null;
  const repository = github ? (variable('GITHUB_REPOSITORY') ?? textAt(payload, 'repository', 'full_name')) : null;
  const owner = github ? (variable('GITHUB_REPOSITORY_OWNER') ?? repository?.split('/')[0] ?? null) : null;
  const pullRequest = pullRequestOf(payload);
  const ref = github ? variable('GITHUB_REF') : null;
  const sha = github ? (variable('GITHUB_SHA') ?? null) : null;
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  return {
    ci,
    github,
    eventName,
    repository,
    repositoryId: github ? (variable('GITHUB_REPOSITORY_ID') ?? identifierAt(payload, 'repository', 'id')) : null,
    owner,
    headSha: pullRequest?.headSha ?? (eventName === 'merge_group' ? textAt(payload, 'merge_group', 'head_sha') : null) ?? sha,
    eventSha: sha,
    pullRequest,
    isFork: github ? isFork(payload, eventName) : 'no',
    ref,
    branch: github ? (variable('GITHUB_HEAD_REF') ?? pullRequest?.headRef ?? variable('GITHUB_REF_NAME')) : null,
    defaultBranch,
    runId: runIdOf(env),
    runAttempt: github ? variable('GITHUB_RUN_ATTEMPT') : null,
    job: github ? variable('GITHUB_JOB') : null,
    workflow: github ? variable('GITHUB_WORKFLOW') : null,
    actor: github ? variable('GITHUB_ACTOR') : null,
    installationId: identifierAt(payload, 'installation', 'id'),
    orgId: textAt(payload, 'organization', 'login') ?? owner,
    serverUrl: variable('GITHUB_SERVER_URL') ?? 'https://github.com',
    apiUrl: variable('GITHUB_API_URL') ?? 'https://api.github.com',
    base: baseRequestOf({ ci, github, eventName, event: payload, ref, sha, baseRef: variable('GITHUB_BASE_REF'), defaultBranch }),
    refused: refusalOf(eventName),
  };
}

/** It is the name of a folder whose files are replaced: nothing that leads elsewhere. */
const RUN_ID = /^(?!\.+$)[\w.-]{1,100}$/;

/** The id of the run of a workflow; null outside of GitHub Actions, and where it is none. */
export function runIdOf(env: Environment): string | null {
  const id = env['GITHUB_ACTIONS'] === 'true' ? (env['GITHUB_RUN_ID'] ?? '') : '';
  return RUN_ID.test(id) ? id : null;
}

function pullRequestOf(event: unknown): PullRequestFacts | null {
  const number = integerAt(event, 'pull_request', 'number');
  if (number === null) return null;
  return {
    number,
    headSha: textAt(event, 'pull_request', 'head', 'sha'),
    headRef: textAt(event, 'pull_request', 'head', 'ref'),
  };
}

/** Only an event that was read tells whose a pull request is: neither answer is safe to guess. */
function isFork(event: unknown, eventName: string | null): RunContext['isFork'] {
  const isPullRequest = eventName?.startsWith('pull_request') === true || isMap(memberOf(event, 'pull_request'));
  if (!isPullRequest) return eventName === null && !isMap(event) ? 'unknown' : 'no';
  // GitHub writes null for a repository that was deleted, which this one was not.
  if (memberOf(event, 'pull_request', 'head', 'repo') === null) return 'yes';
  const answers = (['id', 'full_name'] as const).map((key) => {
    const head = identifierAt(event, 'pull_request', 'head', 'repo', key);
    const base = identifierAt(event, 'pull_request', 'base', 'repo', key);
    return head === null || base === null ? null : head !== base;
  });
  const differs = answers.find((answer) => answer !== null) ?? null;
  if (differs === null) return 'unknown';
  return differs ? 'yes' : 'no';
}

/** Events whose token may write to the repository while the checked-out code may be anyone's. */
const REFUSED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

function refusalOf(eventName: string | null): Problem<'event_refused'> | null {
  if (eventName === null || !REFUSED_EVENTS.has(eventName)) return null;
  return {
    code: 'event_refused',
    message: `Gates are not run for the event ${eventName}: they would run code of a pull request with the write rights and secrets of this repository.`,
    expected: 'an event such as pull_request, push or merge_group',
    actual: eventName,
    hint: 'Trigger the workflow with pull_request: a fork then gets a token that can only read.',
  };
}

/** A number or text as text. */
function identifierAt(event: unknown, ...path: readonly string[]): string | null {
  const number = integerAt(event, ...path);
  return number === null ? textAt(event, ...path) : String(number);
}
