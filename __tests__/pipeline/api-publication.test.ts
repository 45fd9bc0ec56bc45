import { describe, expect, test } from 'vitest';
import { readInputs, type RunInputs } from '../../src/config/inputs/inputs.js';
import { apiPublicationOf } from '../../src/pipeline/end/api-publication.js';
import type { ApiPublication } from '../../src/ports/publisher.js';
import type { RunFacts } from '../../src/reporters/run-facts.js';
import { runViewOf } from '../../src/reporters/view/run-view-of.js';
import { readRunContext } from '../../src/workspace/context/run-context.js';
import { gateRecord } from '../support/gate-record.js';
import { envelopeWith, runFacts } from '../support/run-facts.js';

const sha = (digit: string): string => digit.repeat(40);
const MERGE = sha('1');
const HEAD = sha('2');
const ALL = { comment: 'always', 'check-run': 'true', 'upload-sarif': 'true' } as const;
const home = { id: 7, full_name: 'harbour/timetable' };

function pullRequest(from: object | null): unknown {
  return { repository: home, pull_request: { number: 12, head: { ref: 'pier', sha: HEAD, repo: from }, base: { ref: 'main', sha: sha('3'), repo: home } } };
}

interface Asked {
  readonly event: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly facts?: Partial<RunFacts>;
  readonly checkedOut?: string;
  readonly documents?: Readonly<Record<string, string>>;
}

async function publicationFor({ event, payload = {}, env = {}, inputs = ALL, facts = {}, checkedOut = MERGE, documents = { 'report.sarif': '{}' } }: Asked): Promise<ApiPublication | null> {
  const read = await readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const variables = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'harbour/timetable', GITHUB_SHA: MERGE, GITHUB_REF: 'refs/heads/main', GITHUB_JOB: 'gates', GITHUB_RUN_ID: '9000000001', GITHUB_RUN_ATTEMPT: '2', GITHUB_WORKFLOW: 'check', ...env };
  const all = runFacts({ envelope: { ...envelopeWith({}), identity: { sha: checkedOut } } as unknown as RunFacts['envelope'], ...facts });
  const typed: RunInputs = read.value;
  return apiPublicationOf({ facts: all, view: runViewOf(all), documents: new Map(Object.entries(documents)), inputs: typed, context: readRunContext(variables, payload), sha: MERGE, step: 'gates' });
}

describe('what an event has a place for', () => {
  const same = { event: 'pull_request', payload: pullRequest(home), env: { GITHUB_REF: 'refs/pull/12/merge' } };
  const queue = { repository: home, merge_group: { head_sha: HEAD, base_sha: sha('3') } };
  test.each<[what: string, asked: Asked, expected: unknown]>([
    ['a pull request', same, { comment: 12, checkRun: HEAD, sarif: [MERGE, 'refs/pull/12/merge'], notices: [] }],
    ['a pull request whose head is checked out', { ...same, checkedOut: HEAD }, { comment: 12, checkRun: HEAD, sarif: [HEAD, 'refs/pull/12/head'], notices: [] }],
    ['a pull request of a fork', { ...same, payload: pullRequest({ id: 8, full_name: 'visitor/timetable' }) }, { comment: null, checkRun: null, sarif: null, notices: ['not made for the pull request of a fork, whose token can only read: the comment, the check run, the SARIF upload'] }],
    ['a pull request of a fork that is gone', { ...same, payload: pullRequest(null), inputs: { comment: 'failure' } }, { comment: null, checkRun: null, sarif: null, notices: ['not made for the pull request of a fork, whose token can only read: the comment'] }],
    ['a pull request that does not say whose it is', { ...same, payload: pullRequest({}) }, { comment: 12, checkRun: HEAD, sarif: [MERGE, 'refs/pull/12/merge'], notices: [] }],
    ['push', { event: 'push', payload: { repository: home, after: MERGE } }, { comment: null, checkRun: MERGE, sarif: [MERGE, 'refs/heads/main'], notices: [] }],
    ['merge_group', { event: 'merge_group', payload: queue, env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-12' } }, { comment: null, checkRun: HEAD, sarif: [MERGE, 'refs/heads/gh-readonly-queue/main/pr-12'], notices: [] }],
    ['schedule', { event: 'schedule' }, { comment: null, checkRun: MERGE, sarif: [MERGE, 'refs/heads/main'], notices: [] }],
    ['workflow_dispatch', { event: 'workflow_dispatch' }, { comment: null, checkRun: MERGE, sarif: [MERGE, 'refs/heads/main'], notices: [] }],
    ['an event without a commit', { event: 'schedule', env: { GITHUB_SHA: '' }, inputs: { 'check-run': 'true' } }, { comment: null, checkRun: null, sarif: null, notices: ['the check run was not made: the event names no commit'] }],
    ['a run without a SARIF file', { event: 'schedule', inputs: { 'upload-sarif': 'true' }, documents: {} }, { comment: null, checkRun: null, sarif: null, notices: ['the SARIF upload was not made: there is no report.sarif or no commit that it belongs to'] }],
    ['only a comment, on push', { event: 'push', inputs: { comment: 'always' } }, null],
    ['nothing that was asked for', { ...same, inputs: {} }, null],
    ['pull_request_target, whose token may write', { ...same, event: 'pull_request_target' }, null],
    ['workflow_run, whose token may write', { ...same, event: 'workflow_run' }, null],
  ])('%s', async (_what, asked, expected) => {
    const publication = await publicationFor(asked);
    const shown = publication === null ? null : {
      comment: publication.comment?.pullRequest ?? null,
      checkRun: publication.checkRun?.headSha ?? null,
      sarif: publication.sarif === null ? null : [publication.sarif.commitSha, publication.sarif.ref],
      notices: publication.notices,
    };
    expect(shown).toEqual(expected);
  });
});

describe('what tells jobs apart', () => {
  const of = async (change: Partial<Asked>): Promise<{ readonly name?: string | undefined; readonly id?: string | undefined; readonly marker?: string | undefined }> => {
    const publication = await publicationFor({ event: 'pull_request', payload: pullRequest(home), ...change });
    return { name: publication?.checkRun?.name, id: publication?.checkRun?.externalId, marker: publication?.comment?.marker };
  };
  const named = (name: string): Partial<Asked> => ({ inputs: { ...ALL, 'artifact-name': name } });

  test('another attempt is the same job; another leg, job, workflow, folder or step is not', async () => {
    const first = await of(named('contract-gates-gates-0-2'));
    expect(await of({ ...named('contract-gates-gates-0-3'), env: { GITHUB_RUN_ATTEMPT: '3' } })).toEqual(first);
    const others = await Promise.all([
      of(named('contract-gates-gates-1-2')),
      of({ ...named('contract-gates-gates-0-2'), env: { GITHUB_JOB: 'other' } }),
      of({ ...named('contract-gates-gates-0-2'), env: { GITHUB_WORKFLOW: 'nightly' } }),
      of({ inputs: { ...ALL, 'artifact-name': 'contract-gates-gates-0-2', 'working-directory': 'services/api' } }),
    ]);
    expect(new Set([first, ...others].map(({ id }) => id)).size).toBe(5);
    expect(new Set([first, ...others].map(({ marker }) => marker)).size).toBe(5);
  });

  test('another run and another commit are the same job, where the artifact is named after them too', async () => {
    const later = { payload: { ...(pullRequest(home) as object), pull_request: { number: 12, head: { ref: 'pier', sha: sha('8'), repo: home }, base: { ref: 'main', sha: sha('3'), repo: home } } }, env: { GITHUB_RUN_ID: '9000000777', GITHUB_SHA: sha('9') } };
    const pairs = [['gates-9000000001-linux', 'gates-9000000777-linux'], [`linux-${MERGE}`, `linux-${sha('9')}`], [`linux-${HEAD}-2`, `linux-${sha('8')}-2`], [`gates-${HEAD.slice(0, 7)}`, `gates-${sha('8').slice(0, 7)}`], [`contract-gates-gates-${MERGE}`, `contract-gates-gates-${sha('9')}`]] as const;
    for (const [before, after] of pairs) {
      const first = await of(named(before));
      expect(await of({ ...named(after), ...later }), before).toEqual(first);
      expect(first.name).not.toMatch(/1{7}|2{7}|9000000001/);
    }
  });

  test('the check run is named after the job, its leg and its folder', async () => {
    expect((await of(named('contract-gates-gates-0-2'))).name).toBe('contract-gates / gates');
    expect((await of(named('contract-gates-gates-2-2'))).name).toBe('contract-gates / gates (3)');
    expect((await of(named('gates-linux'))).name).toBe('contract-gates / gates (gates-linux)');
    expect((await of({ inputs: { ...ALL, 'working-directory': 'services/api' } })).name).toBe('contract-gates / gates (services/api)');
  });

  test('the marker is at the first byte of the comment', async () => {
    const comment = (await publicationFor({ event: 'pull_request', payload: pullRequest(home) }))?.comment;
    expect(comment?.body({ artifactUrl: null, pageUrl: null, notices: [] }).startsWith(`${comment.marker}\n`)).toBe(true);
  });
});

describe('what a comment says', () => {
  const digestOf = async (facts: Partial<RunFacts>): Promise<string | undefined> => (await publicationFor({ event: 'pull_request', payload: pullRequest(home), facts }))?.comment?.contentDigest;
  const verdict = { status: 'Blocked', headline: 'Blocked: lint failed', nextAction: 'Fix it.', reasons: [], exitCode: 1 } as unknown as RunFacts['verdict'];
  const run = runFacts().run;

  test('is the same for two runs that found the same, at another time, for another commit', async () => {
    const one = await digestOf({ verdict, gates: [gateRecord({ name: 'lint', outcome: 'fail', durationSeconds: 3 })] });
    const facts = runFacts();
    const two = await digestOf({ verdict, gates: [gateRecord({ name: 'lint', outcome: 'fail', durationSeconds: 9 })], timestamp: '2026-03-03T09:00:00Z', audit: { ...facts.audit, commit: 'decade' }, run: { ...run, id: '8', url: 'https://github.com/harbour/timetable/actions/runs/8', runFolder: 'artifacts/ci/8' } });
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(two).toBe(one);
  });

  test('is another for another verdict', async () => {
    expect(await digestOf({ verdict })).not.toBe(await digestOf({}));
  });

  test('comes with how the run ended, and with which run it is where that has a number', async () => {
    const commentOf = async (facts: Partial<RunFacts>, env: Readonly<Record<string, string>> = {}) => (await publicationFor({ event: 'pull_request', payload: pullRequest(home), facts, env, inputs: { comment: 'failure' } }))?.comment;
    expect(await commentOf({ verdict: { ...verdict, status: 'Succeeded' } })).toMatchObject({ mode: 'failure', succeeded: true, run: { id: 9000000001, attempt: 2 } });
    expect(await commentOf({ verdict })).toMatchObject({ succeeded: false });
    expect(await commentOf({ verdict: { ...verdict, status: 'Failed' } })).toMatchObject({ succeeded: false });
    expect((await commentOf({ verdict }, { GITHUB_RUN_ID: 'nightly' }))?.run).toBeNull();
    expect((await commentOf({ verdict }, { GITHUB_RUN_ATTEMPT: '' }))?.run).toEqual({ id: 9000000001, attempt: 1 });
  });

  test('a report-only run that is blocked has a neutral check run', async () => {
    const conclusionOf = async (isEnforced: boolean): Promise<string | undefined> => {
      const facts = runFacts({ verdict: { ...verdict, enforced: isEnforced } as RunFacts['verdict'] });
      return (await publicationFor({ event: 'push', facts }))?.checkRun?.conclusion;
    };
    expect([await conclusionOf(true), await conclusionOf(false)]).toEqual(['failure', 'neutral']);
  });
});
