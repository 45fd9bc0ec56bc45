import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRunContext, runIdOf } from '../../src/workspace/context/run-context.js';
import type { RunContext } from '../../src/workspace/context/run-context.js';

const sha = (digit: string): string => digit.repeat(40);
const MERGE = sha('1');
const HEAD = sha('2');
const BASE = sha('3');
const BEFORE = sha('4');
const ZERO = sha('0');

const repository = { id: 1296269, full_name: 'orchard/shop', default_branch: 'main', owner: { login: 'orchard' } };

const environment = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'orchard/shop',
  GITHUB_REPOSITORY_ID: '1296269',
  GITHUB_REPOSITORY_OWNER: 'orchard',
  GITHUB_RUN_ID: '9001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'gates',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_ACTOR: 'picker',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_API_URL: 'https://api.github.example',
};

function pullRequest(head: object | null): object {
  return {
    action: 'synchronize',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      commits: 3,
      head: { ref: 'ripen', sha: HEAD, repo: head },
      base: { ref: 'main', sha: BASE, repo: { id: 1296269, full_name: 'orchard/shop' } },
    },
  };
}

const pullRequestVariables = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge', GITHUB_HEAD_REF: 'ripen', GITHUB_BASE_REF: 'main', GITHUB_SHA: MERGE };
const pullRequestBase = { kind: 'pull_request', headSha: HEAD, baseSha: BASE, baseRef: 'main', mergeSha: MERGE, commits: 3 };
const branch = (name: string): Record<string, string> => ({ GITHUB_REF: `refs/heads/${name}`, GITHUB_REF_NAME: name, GITHUB_SHA: HEAD });

interface Row {
  readonly what: string;
  readonly env: Record<string, string>;
  readonly event: unknown;
  readonly expected: Partial<{ [K in keyof RunContext]: unknown }>;
}

const rows: Row[] = [
  {
    what: 'pull request of the same repository',
    env: pullRequestVariables,
    event: pullRequest({ id: 1296269, full_name: 'orchard/shop' }),
    expected: { headSha: HEAD, isFork: 'no', branch: 'ripen', base: pullRequestBase, refused: null, pullRequest: { number: 7, headSha: HEAD, headRef: 'ripen' } },
  },
  { what: 'pull request of a fork', env: pullRequestVariables, event: pullRequest({ id: 77, full_name: 'visitor/shop' }), expected: { isFork: 'yes', headSha: HEAD, repository: 'orchard/shop', base: pullRequestBase } },
  { what: 'pull request of a fork that is gone', env: pullRequestVariables, event: pullRequest(null), expected: { isFork: 'yes' } },
  {
    what: 'pull request whose event cannot be read',
    env: pullRequestVariables,
    event: null,
    expected: { isFork: 'unknown', pullRequest: null, headSha: MERGE, base: { kind: 'pull_request', headSha: null, baseSha: null, baseRef: 'main', mergeSha: MERGE, commits: null } },
  },
  { what: 'review of a pull request', env: { ...pullRequestVariables, GITHUB_EVENT_NAME: 'pull_request_review' }, event: pullRequest({ id: 77 }), expected: { isFork: 'yes', base: pullRequestBase, refused: null } },
  {
    what: 'push',
    env: { GITHUB_EVENT_NAME: 'push', ...branch('main') },
    event: { ref: 'refs/heads/main', before: BEFORE, after: HEAD, repository, organization: { login: 'farms' } },
    expected: { headSha: HEAD, pullRequest: null, isFork: 'no', branch: 'main', orgId: 'farms', defaultBranch: 'main', base: { kind: 'commit', sha: BEFORE, what: 'the commit before the push', headSha: HEAD } },
  },
  { what: 'push of a new branch', env: { GITHUB_EVENT_NAME: 'push', ...branch('ripen') }, event: { before: ZERO, repository }, expected: { base: { kind: 'new_branch', defaultBranch: 'main' } } },
  { what: 'first push of the default branch', env: { GITHUB_EVENT_NAME: 'push', ...branch('main') }, event: { before: ZERO, repository }, expected: { base: { kind: 'none', reason: expect.any(String) } } },
  { what: 'push without before', env: { GITHUB_EVENT_NAME: 'push', ...branch('main') }, event: {}, expected: { defaultBranch: null, base: { kind: 'unknown', reason: expect.stringContaining('before'), hint: expect.any(String) } } },
  { what: 'push whose event cannot be read', env: { GITHUB_EVENT_NAME: 'push', ...branch('main') }, event: null, expected: { isFork: 'no', base: { kind: 'unknown', reason: 'the event of the push could not be read', hint: expect.stringContaining('GITHUB_EVENT_PATH') } } },
  { what: 'merge group whose event cannot be read', env: { GITHUB_EVENT_NAME: 'merge_group' }, event: null, expected: { isFork: 'no', base: { kind: 'unknown', reason: expect.stringContaining('could not be read'), hint: expect.stringContaining('GITHUB_EVENT_PATH') } } },
  { what: 'pull request whose event does not say where it comes from', env: pullRequestVariables, event: { pull_request: { number: 7, base: { sha: BASE } } }, expected: { isFork: 'unknown' } },
  { what: 'nothing that names the event', env: {}, event: null, expected: { isFork: 'unknown', base: { kind: 'none', reason: expect.any(String) } } },
  { what: 'push whose event has an empty place for a pull request', env: { GITHUB_EVENT_NAME: 'push', ...branch('main') }, event: { before: BEFORE, pull_request: null, repository }, expected: { isFork: 'no', base: { kind: 'commit', sha: BEFORE, what: 'the commit before the push', headSha: null } } },
  { what: 'push of a tag', env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1', GITHUB_SHA: HEAD }, event: { before: ZERO, repository }, expected: { branch: 'v1', base: { kind: 'none', reason: expect.stringContaining('tag') } } },
  {
    what: 'merge group',
    env: { GITHUB_EVENT_NAME: 'merge_group', ...branch('gh-readonly-queue/main/pr-7') },
    event: { merge_group: { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/main', head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, repository },
    expected: { pullRequest: null, headSha: HEAD, base: { kind: 'commit', sha: BASE, what: 'base of the merge group', headSha: HEAD } },
  },
  { what: 'merge group without a base', env: { GITHUB_EVENT_NAME: 'merge_group' }, event: { repository }, expected: { base: { kind: 'unknown', reason: expect.stringContaining('base_sha'), hint: expect.any(String) } } },
  { what: 'schedule', env: { GITHUB_EVENT_NAME: 'schedule', ...branch('main') }, event: { schedule: '0 3 * * *', repository }, expected: { base: { kind: 'none', reason: expect.stringContaining('schedule') }, refused: null } },
  { what: 'dispatch', env: { GITHUB_EVENT_NAME: 'workflow_dispatch', ...branch('ripen') }, event: { inputs: null, repository }, expected: { base: { kind: 'none', reason: expect.stringContaining('workflow_dispatch') }, actor: 'picker' } },
  { what: 'event of an app installation', env: { GITHUB_EVENT_NAME: 'push', ...branch('main') }, event: { before: BEFORE, installation: { id: 42 }, repository }, expected: { installationId: '42' } },
];

describe('the context of a run', () => {
  test.each(rows)('$what', ({ env, event, expected }) => {
    expect(readRunContext({ ...environment, ...env }, event)).toMatchObject({ ci: true, github: true, runId: '9001', runAttempt: '2', repositoryId: '1296269', owner: 'orchard', ...expected });
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s is refused with a way out', (name) => {
    const { refused } = readRunContext({ ...environment, GITHUB_EVENT_NAME: name }, pullRequest({ id: 77 }));
    expect(refused).toMatchObject({ code: 'event_refused', actual: name, hint: expect.stringContaining('pull_request') });
  });

  test('outside GitHub nothing is taken from left-over variables', () => {
    const context = readRunContext({ ...environment, GITHUB_ACTIONS: undefined, CI: undefined, GITHUB_EVENT_NAME: 'pull_request_target' }, pullRequest({ id: 77 }));
    expect(context).toMatchObject({ ci: false, github: false, eventName: null, repository: null, owner: null, pullRequest: null, isFork: 'no', runId: null, orgId: null, base: { kind: 'local' }, refused: null });
  });

  test.each([['true', true], ['1', true], ['woodpecker', true], ['false', false], ['0', false], ['', false]])('CI=%s elsewhere means ci mode: %s', (value, ci) => {
    expect(readRunContext({ CI: value }, null)).toMatchObject({ ci, github: false, base: { kind: ci ? 'other_ci' : 'local' } });
  });

  test('any event is tolerated', () => {
    const events = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom('pull_request', 'repository', 'merge_group', 'before', 'installation', '__proto__'), fc.anything()));
    const names = fc.constantFrom('pull_request', 'push', 'merge_group', 'schedule', '');
    fc.assert(fc.property(events, names, (event, name) => {
      const context = readRunContext({ ...environment, GITHUB_EVENT_NAME: name, GITHUB_REF: 'refs/heads/main' }, event);
      expect(context.base.kind).toMatch(/^(pull_request|commit|new_branch|none|unknown)$/);
    }));
  });
});

test('the id of a run is the name of a folder, and no way to another', () => {
  for (const id of ['9001', 'local-7', '1.2']) expect(runIdOf({ ...environment, GITHUB_RUN_ID: id })).toBe(id);
  for (const id of ['', '.', '..', '../..', '7/8', '7\\8', '7\n', 'x'.repeat(300)]) expect(runIdOf({ ...environment, GITHUB_RUN_ID: id }), id).toBeNull();
  expect(runIdOf({ ...environment, GITHUB_ACTIONS: 'false' })).toBeNull();
});
