import { isMap, memberOf } from '../../base/plain-values.js';
import type { BaseRequest } from '../../ports/base-request.js';
import { integerAt, textAt } from './event-fields.js';

export interface EventFacts {
  /** As of a context. */
  readonly ci: boolean;
  readonly github: boolean;
  readonly eventName: string | null;
  readonly event: unknown;
  readonly ref: string | null;
  /** `GITHUB_SHA`. */
  readonly sha: string | null;
  /** `GITHUB_BASE_REF`. */
  readonly baseRef: string | null;
  readonly defaultBranch: string | null;
}

const HISTORY_HINT = 'Name the commit to compare with in the input base.';
const EVENT_HINT = 'Make the file that GITHUB_EVENT_PATH names readable for this step (in a container: mount it).';

/** Which base an event asks for (SPEC section 7, Base). */
export function baseRequestOf(facts: EventFacts): BaseRequest {
  const { ci, github, eventName, event, ref } = facts;
  if (!github) return { kind: ci ? 'other_ci' : 'local' };
  if (eventName?.startsWith('pull_request') === true || isMap(memberOf(event, 'pull_request'))) return pullRequestBase(facts);
  if (eventName === 'merge_group') {
    const sha = textAt(event, 'merge_group', 'base_sha');
    return sha === null ? missing(event, 'merge group', 'base_sha') : { kind: 'commit', sha, what: 'base of the merge group', headSha: textAt(event, 'merge_group', 'head_sha') };
  }
  if (eventName === 'push') return pushBase(facts);
  if (ref?.startsWith('refs/tags/') === true) return { kind: 'none', reason: 'a tag has nothing to compare with' };
  return { kind: 'none', reason: `the event ${eventName ?? '(unnamed)'} has nothing to compare with` };
}

function pullRequestBase({ event, ref, sha, baseRef }: EventFacts): BaseRequest {
  return {
    kind: 'pull_request',
    headSha: textAt(event, 'pull_request', 'head', 'sha'),
    baseSha: textAt(event, 'pull_request', 'base', 'sha'),
    baseRef: textAt(event, 'pull_request', 'base', 'ref') ?? baseRef,
    mergeSha: ref !== null && /^refs\/pull\/\d+\/merge$/.test(ref) ? sha : null,
    commits: integerAt(event, 'pull_request', 'commits'),
  };
}

function pushBase({ event, ref, defaultBranch }: EventFacts): BaseRequest {
  if (ref?.startsWith('refs/tags/') === true) return { kind: 'none', reason: 'a tag has nothing to compare with' };
  const before = textAt(event, 'before');
  if (before === null) return missing(event, 'push', 'before');
  if (!/^0+$/.test(before)) return { kind: 'commit', sha: before, what: 'the commit before the push', headSha: textAt(event, 'after') };
  if (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`) {
    return { kind: 'none', reason: 'this is the first push of the default branch' };
  }
  return { kind: 'new_branch', defaultBranch };
}

function missing(event: unknown, kind: string, name: string): BaseRequest {
  if (!isMap(event)) return { kind: 'unknown', reason: `the event of the ${kind} could not be read`, hint: `${EVENT_HINT} ${HISTORY_HINT}` };
  return { kind: 'unknown', reason: `the event of the ${kind} has no ${name}`, hint: HISTORY_HINT };
}
