import { describe, expect, test, type TestContext } from 'vitest';
import { parseHistoryFile } from '../../src/contract/documents/history-file.js';
import { GithubHistory, zipOf } from '../support/github-history.js';
import { json, type LoopbackAnswer, type LoopbackRequest } from '../support/loopback-server.js';
import { runAction, STEP_TOKEN, type ActionResult, type ActionRun } from '../support/run-action.js';
import { temporaryWorkspace } from '../support/temporary-workspace.js';

/** Histories over runs of the whole action: what one run uploads, the next one finds through the API. */
const EVENT = { name: 'push', payload: { repository: { default_branch: 'main', id: 4711, full_name: 'harbour/timetable' } } };
const CONFIG = 'version: 1\ngates:\n  lint: { run: [node, -e, "process.exit(+(process.env.LINT_EXIT || 0))"] }\n';

interface Harbour {
  readonly github: GithubHistory;
  step(runId: number, more?: Partial<ActionRun>, api?: (request: LoopbackRequest) => LoopbackAnswer): Promise<ActionResult>;
  /** Puts what a run uploaded where GitHub would have it for the next run. */
  publishArtifacts(result: ActionResult, runId: number): void;
}

/** A repository of its own and what GitHub has of it: the runs of these tests mostly wait for answers, so they go side by side. */
function harbour({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Harbour {
  const workspace = temporaryWorkspace({ '.github/contract-gates.yml': CONFIG, 'src/tide.ts': 'export const tide = 1;\n' }, { git: true });
  onTestFinished(workspace.remove);
  const github = new GithubHistory();
  return {
    github,
    step: (runId, more = {}, api = (request) => github.answer(request)) => runAction({ workspace: workspace.path, event: EVENT, api, ...more, env: { GITHUB_RUN_ID: String(runId), ...more.env } }),
    publishArtifacts(result, runId) {
      for (const artifact of result.uploadedArtifacts) github.artifacts.push({ id: runId * 10 + Number(artifact.id), name: artifact.name, zip: artifact.bytes, runId });
    },
  };
}

function historyIn(result: ActionResult): { readonly name: string; readonly runs: readonly string[] } | null {
  const artifact = result.uploadedArtifacts.find(({ name }) => name.startsWith('contract-gates-history-'));
  if (artifact === undefined) return null;
  expect(Object.keys(artifact.files)).toStrictEqual(['history.json']);
  const parsed = parseHistoryFile(artifact.files['history.json'] ?? '');
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return { name: artifact.name, runs: parsed.value.runs.map(({ run_id: id, status }) => `${id} ${status}`) };
}

test.concurrent('three runs leave one small artifact each, the last of which holds all three; gaps do no harm', async (context) => {
  const { github, step, publishArtifacts } = harbour(context);
  const first = await step(1);
  expect(first.conclusion).toBe('success');
  expect(historyIn(first)?.runs).toStrictEqual(['1 Succeeded']);
  publishArtifacts(first, 1);
  const second = await step(2, { env: { LINT_EXIT: '1' } });
  expect(second.conclusion).toBe('failure');
  expect(historyIn(second)).toStrictEqual({ name: historyIn(first)?.name, runs: ['1 Succeeded', '2 Blocked'] });
  // The third run is one whose artifact nobody kept: the fourth knows nothing of it.
  const fourth = await step(4, {}, (request) => (publishArtifacts(second, 2), github.answer(request)));
  expect(historyIn(fourth)?.runs).toStrictEqual(['1 Succeeded', '2 Blocked', '4 Succeeded']);
  expect(github.leaks).toStrictEqual([]);
  const bundle = fourth.uploadedArtifacts.find(({ name }) => !name.startsWith('contract-gates-history-') && name !== 'report.html');
  expect(bundle?.files['history.json']?.equals(fourth.uploadedArtifacts.find(({ name }) => name.startsWith('contract-gates-history-'))?.files['history.json'] ?? Buffer.alloc(0))).toBe(true);
}, 120_000);

test.concurrent('a pull request leaves none, and a poisoned artifact of a fork is not read', async (context) => {
  const { github, step, publishArtifacts } = harbour(context);
  const first = await step(1);
  publishArtifacts(first, 1);
  const name = historyIn(first)?.name ?? '';
  github.artifacts.push({ id: 999, name, zip: zipOf({ 'history.json': '{"version":"1.0","key":"<img src=x>","runs":[]}' }), headRepositoryId: 666 });
  const payload = { ...EVENT.payload, pull_request: { number: 7, head: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 666, full_name: 'stranger/timetable' } }, base: { ref: 'main', sha: 'c'.repeat(40), repo: { id: 4711, full_name: 'harbour/timetable' } } } };
  const pull = await step(2, { event: { name: 'pull_request', payload }, env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge', GITHUB_HEAD_REF: 'main' } });
  expect(historyIn(pull)).toBeNull();
  expect(pull.summary + pull.log).not.toContain('<img');
  expect(historyIn(await step(3))?.runs).toStrictEqual(['1 Succeeded', '3 Succeeded']);
}, 120_000);

describe('whatever GitHub answers, the verdict stays and the line is one', () => {
  test.concurrent.for<[string, LoopbackAnswer]>([
    ['403', json(403, { message: 'Resource not accessible by integration' })],
    ['404', json(404, { message: 'Not Found' })],
    ['500', json(500, {})],
    ['HTML', { kind: 'answer', status: 502, body: '<html>' }],
    ['half a body', { kind: 'cut' }],
    ['nothing', { kind: 'hang' }],
    ['no JSON', { kind: 'answer', status: 200, body: 'ok' }],
  ])('%s', { timeout: 120_000 }, async ([, answer], context) => {
    const result = await harbour(context).step(1, {}, () => answer);
    expect([result.conclusion, result.outputs['status']]).toStrictEqual(['success', 'Succeeded']);
    expect(historyIn(result)).toBeNull();
    expect(result.log.match(/no trend: /g)).toHaveLength(1);
    expect(result.annotations.filter(({ message }) => message.includes('trend'))).toStrictEqual([]);
    expect(result.stdout + result.stderr).not.toContain(STEP_TOKEN);
  });
});

test.concurrent('on a branch: the first run makes it, the second adds to it', async (context) => {
  const { github, step } = harbour(context);
  const inputs = { trend: 'branch:gates-history' };
  expect((await step(1, { inputs })).conclusion).toBe('success');
  const second = await step(2, { inputs });
  expect(historyIn(second)).toBeNull();
  const files = [...(github.branches.get('gates-history') ?? [])];
  expect(files.map(([path]) => path)).toStrictEqual([expect.stringMatching(/^contract-gates-history\/gates-0-[0-9a-f]{8}\.json$/)]);
  expect((JSON.parse(files[0]?.[1] ?? 'null') as { runs: { run_id: string }[] }).runs.map(({ run_id: id }) => id)).toStrictEqual(['1', '2']);
}, 120_000);

test.concurrent('with trend: off nobody is asked', async (context) => {
  const { github, step } = harbour(context);
  const result = await step(1, { inputs: { trend: 'off' } });
  expect(github.calls).toStrictEqual([]);
  expect(historyIn(result)).toBeNull();
  expect(result.log).not.toContain('trend');
}, 120_000);
