import { describe, expect, test } from 'vitest';
import { run } from '../../src/pipeline/run.js';
import { inputsFrom } from '../../src/config/inputs/inputs.js';
import { readRunContext } from '../../src/workspace/context/run-context.js';
import { nodeClock } from '../../src/adapters/node/clock.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { worldIn } from './workspace-run.js';

const CONFIG = 'version: 1\ngates: { tide: { run: [node, --version] } }\n';
const ELSEWHERE = 'f'.repeat(40);

function harbour(): TemporaryWorkspace {
  return workspaceOfTest({ '.github/contract-gates.yml': CONFIG }, { git: true });
}

/** What a run warns of that checks the workspace out as it is, under an event of GitHub about these commits. */
async function warnings({ path }: TemporaryWorkspace, eventName: string, payload: unknown, eventSha: string, strict = false): Promise<readonly string[]> {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('the defaults are refused');
  const context = readRunContext({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: eventName, GITHUB_SHA: eventSha, GITHUB_REPOSITORY: 'harbour/timetable', GITHUB_REF: eventName === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main' }, payload);
  const { facts } = await run({ version: '0.0.0', inputs: { ...inputs.value, rulepacks: ['none'], strict }, context, secrets: [], cancel: new AbortController().signal }, { ...worldIn(path), clock: nodeClock });
  expect(facts.verdict.status).toBe(strict && facts.warnings.length > 0 ? 'Blocked' : 'Succeeded');
  return facts.warnings;
}

const pullRequest = (head: string): unknown => ({ pull_request: { number: 7, head: { sha: head, ref: 'pier' }, base: { sha: ELSEWHERE, ref: 'main' } } });

describe('a commit that is not that of the event', () => {
  test('is told, since the contract names the other', async () => {
    const workspace = harbour();
    const head = workspace.git(['rev-parse', 'HEAD']);
    const told = [`the commit that is checked out (${head.slice(0, 12)}) is not that of the event (ffffffffffff), nor, as far as this clone shows, made on top of it: the first was judged, and the contract and the check run name the second; let actions/checkout take its default repository and ref`];
    expect(await warnings(workspace, 'push', { after: ELSEWHERE }, ELSEWHERE)).toEqual(told);
    expect(await warnings(workspace, 'pull_request', pullRequest(ELSEWHERE), 'e'.repeat(40))).toEqual(told);
    expect(await warnings(workspace, 'merge_group', { merge_group: { head_sha: ELSEWHERE, base_sha: head } }, ELSEWHERE, true)).toEqual(told);
  });

  test('is nothing to tell where it is the commit, the merge commit, or one that a step made on top', async () => {
    const workspace = harbour();
    const head = workspace.git(['rev-parse', 'HEAD']);
    expect(await warnings(workspace, 'push', { after: head }, head)).toEqual([]);
    expect(await warnings(workspace, 'pull_request', pullRequest(ELSEWHERE), head)).toEqual([]);
    expect(await warnings(workspace, 'pull_request', pullRequest(head), ELSEWHERE)).toEqual([]);
    workspace.git(['commit', '-q', '--allow-empty', '-m', 'formatted']);
    expect(await warnings(workspace, 'push', { after: head }, head)).toEqual([]);
    // The same, one further down, and in a clone that has the newest commit alone but names the one below.
    const shallow = workspaceOfTest({});
    shallow.git(['clone', '-q', '--depth', '1', `file://${workspace.path}`, '.']);
    expect(await warnings(shallow, 'push', { after: head }, head)).toEqual([]);
    workspace.git(['commit', '-q', '--allow-empty', '-m', 'formatted again']);
    expect(await warnings(workspace, 'push', { after: head }, head)).toEqual([]);
  });

  test('is as it is meant where the event is about no commit, and cannot be told outside git', async () => {
    expect(await warnings(harbour(), 'schedule', {}, ELSEWHERE)).toEqual([]);
    expect(await warnings(harbour(), 'workflow_dispatch', {}, ELSEWHERE)).toEqual([]);
    expect(await warnings(workspaceOfTest({ '.github/contract-gates.yml': CONFIG }), 'push', { after: ELSEWHERE }, ELSEWHERE)).toEqual([]);
  });
});
