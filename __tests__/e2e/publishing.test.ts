import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BOT, FakeGitHub } from '../support/fake-github.js';
import { runAction, STEP_TOKEN, type ActionResult, type ActionRun } from '../support/run-action.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const ALL = { comment: 'always', 'check-run': 'true', 'upload-sarif': 'true', rulepacks: 'none', trend: 'off' } as const;
const home = { id: 7, full_name: 'harbour/timetable' };

const open: TemporaryWorkspace[] = [];
afterAll(() => {
  for (const workspace of open) workspace.remove();
});

/** A repository whose one gate ends with `exit`. */
function repository(exit: number): TemporaryWorkspace {
  const config = `version: 1\ngates:\n  tide_table:\n    run: [node, -e, "process.exitCode = ${exit}"]\n`;
  const workspace = temporaryWorkspace({ '.github/contract-gates.yml': config, 'src/tide.ts': 'export const tide = 4;\n' }, { git: true });
  open.push(workspace);
  return workspace;
}

/** The action on pull request 12. */
function onPullRequest(workspace: TemporaryWorkspace, github: FakeGitHub, options: Partial<ActionRun> = {}, from: object | null = home): Promise<ActionResult> {
  const head = workspace.git(['rev-parse', 'HEAD']);
  const payload = { repository: { ...home, default_branch: 'main' }, pull_request: { number: 12, commits: 1, head: { sha: head, ref: 'pier', repo: from }, base: { sha: head, ref: 'main', repo: home } } };
  return runAction({ workspace: workspace.path, event: { name: 'pull_request', payload }, inputs: ALL, api: (request) => github.answer(request), ...options, env: { GITHUB_REF: 'refs/pull/12/merge', ...options.env } });
}

/** What must be there however publishing went. */
function expectWhole(result: ActionResult, workspace: TemporaryWorkspace, status: string): void {
  expect(result.outputs['status'], result.log).toBe(status);
  expect(result.exitCode).toBe(status === 'Succeeded' ? 0 : 1);
  const file = join(workspace.path, result.outputs['verdict-path'] ?? 'none');
  expect(existsSync(file), file).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ status });
  expect(result.stdout + result.summary).not.toContain(STEP_TOKEN);
}

// Between two writes the action waits, as GitHub asks of programs, so they go side by side.
describe('a pull request of the repository', { concurrent: true }, () => {
  test('gets one comment and one check run, which the next attempt brings up to date', async () => {
    const workspace = repository(1);
    const github = new FakeGitHub(STEP_TOKEN);
    const first = await onPullRequest(workspace, github);
    expectWhole(first, workspace, 'Blocked');
    const page = first.uploadedArtifacts.find(({ name }) => name === 'contract-gates-gates-0-1.html');
    expect(page?.bytes.toString('utf8')).toMatch(/^<!doctype html>/i);
    const link = `[report](https://github.com/harbour/timetable/actions/runs/9000000001/artifacts/${page?.id})`;
    expect(first.summary).toContain(link);
    expect(github.comments[0]?.body).toContain(link);
    expect(github.sarifs).toMatchObject([{ ref: 'refs/pull/12/merge', commitSha: workspace.git(['rev-parse', 'HEAD']) }]);
    expect(JSON.parse(github.sarifs[0]?.text ?? '')).toMatchObject({ version: '2.1.0' });
    expect(first.summary).not.toContain('was not made');
    expect(github.comments).toMatchObject([{ author: BOT, body: expect.stringMatching(/^<!-- contract-gates:gates:[0-9a-f]{16} -->\n/) as string }]);
    expect(github.comments[0]?.body).toContain('Blocked');
    expect(github.checkRuns).toMatchObject([{ name: 'contract-gates / gates', conclusion: 'failure', headSha: workspace.git(['rev-parse', 'HEAD']) }]);

    const config = readFileSync(join(workspace.path, '.github/contract-gates.yml'), 'utf8');
    workspace.write({ '.github/contract-gates.yml': config.replace('process.exitCode = 1', 'process.exitCode = 0') });
    const result = await onPullRequest(workspace, github, { env: { GITHUB_RUN_ATTEMPT: '2' }, inputs: { ...ALL, 'artifact-name': 'contract-gates-gates-0-2' } });
    expectWhole(result, workspace, 'Succeeded');
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('Succeeded');
    expect(github.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  test('whose token has no right gets a line for each in the summary, and the verdict stands', async () => {
    const workspace = repository(0);
    const github = new FakeGitHub(STEP_TOKEN);
    github.rights = new Set();
    const result = await onPullRequest(workspace, github, { inputs: { ...ALL, 'upload-sarif': 'false' } });
    expectWhole(result, workspace, 'Succeeded');
    expect(result.summary).toContain('the comment was not made');
    expect(result.summary).toContain('the check run was not made');
    expect(result.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect([github.comments, github.checkRuns]).toEqual([[], []]);
  });

  test('whose comment was written but the answer lost has one', async () => {
    const workspace = repository(0);
    const github = new FakeGitHub(STEP_TOKEN);
    let isFirst = true;
    github.fault = (_call, name) => {
      if (!isFirst || name !== 'POST /repos/harbour/timetable/issues/12/comments') return null;
      isFirst = false;
      return { answer: { kind: 'cut' }, lands: true };
    };
    const result = await onPullRequest(workspace, github, { inputs: { ...ALL, 'check-run': 'false', 'upload-sarif': 'false' } });
    expectWhole(result, workspace, 'Succeeded');
    expect(github.comments).toHaveLength(1);
    expect(result.summary).not.toContain('was not made');
  });

  test.skipIf(process.platform === 'win32')('cancelled while GitHub does not answer keeps its verdict and its summary', async () => {
    const workspace = repository(0);
    const github = new FakeGitHub(STEP_TOKEN);
    let asked = (): void => undefined;
    const whenAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    github.fault = () => {
      asked();
      return { answer: { kind: 'hang' } };
    };
    const result = await onPullRequest(workspace, github, { cancelWhen: () => whenAsked });
    expectWhole(result, workspace, 'Succeeded');
    expect(result.summary).toContain('the comment was not made: the run was cancelled meanwhile');
  });
});

test.concurrent('a pull request of a fork: one line, and nothing is asked of GitHub', async () => {
  const workspace = repository(0);
  const github = new FakeGitHub(STEP_TOKEN);
  const result = await onPullRequest(workspace, github, {}, { id: 8, full_name: 'visitor/timetable' });
  expectWhole(result, workspace, 'Succeeded');
  expect(result.summary.split('\n').filter((line) => line.includes('of a fork'))).toHaveLength(1);
  expect(github.calls).toEqual([]);
});

test.concurrent('a run whose config is broken is shown too', async () => {
  const workspace = repository(0);
  workspace.write({ '.github/contract-gates.yml': 'version: 1\ngates: [\n' });
  const github = new FakeGitHub(STEP_TOKEN);
  const result = await onPullRequest(workspace, github, { inputs: { comment: 'failure', 'check-run': 'true', trend: 'off' } });
  expectWhole(result, workspace, 'Failed');
  expect(github.comments[0]?.body).toContain('Failed');
  expect(github.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
});
