import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readInputs, type RunInputs } from '../../../src/config/inputs/inputs.js';
import type { HistoryFile } from '../../../src/contract/generated/types.js';
import { parseHistoryFile } from '../../../src/contract/documents/history-file.js';
import type { FinishedRun } from '../../../src/pipeline/end/finish-run.js';
import { run } from '../../../src/pipeline/run.js';
import type { HistoryReading, TrendStore, TrendStoreRequest } from '../../../src/ports/trend-store.js';
import { readRunContext } from '../../../src/workspace/context/run-context.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../../support/temporary-workspace.js';
import { worldIn } from '../workspace-run.js';

const PUSH = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' };
const REPOSITORY = { repository: { default_branch: 'main', id: 4711, full_name: 'harbour/timetable' } };

let workspace: TemporaryWorkspace;
beforeEach(() => {
  workspace = temporaryWorkspace({ '.github/contract-gates.yml': 'version: 1\ngates:\n  lint: { run: [node, -e, ""] }\n' });
});
afterEach(() => workspace.remove());

/** A place for a history in memory, with what was asked of it. */
class MemoryStore implements TrendStore {
  kept: HistoryFile | null = null;
  opened: TrendStoreRequest[] = [];
  reading: (() => Promise<HistoryReading>) | null = null;
  keeping: string | null = null;

  read(): Promise<HistoryReading> {
    return this.reading?.() ?? Promise.resolve({ kind: 'read', history: this.kept, notices: [] });
  }

  keep(history: HistoryFile): Promise<string | null> {
    if (this.keeping === null) this.kept = history;
    return Promise.resolve(this.keeping);
  }
}

async function runWith(store: MemoryStore, runId: number, env: Readonly<Record<string, string>> = PUSH, more: Partial<RunInputs> = {}, event: unknown = REPOSITORY, deadlinePasses = false): Promise<FinishedRun> {
  const inputs = await readInputs({ INPUT_TOKEN: 'ghs_0123456789abcdefghijklmnopqrstuvwxyz' });
  if (!inputs.ok) throw new Error('the defaults are refused');
  const world = worldIn(workspace.path);
  const context = readRunContext({ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'harbour/timetable', GITHUB_RUN_ID: String(runId), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'gates', GITHUB_WORKFLOW: 'check', GITHUB_SHA: 'a'.repeat(40), ...env }, event);
  return run({ version: '0.0.0', inputs: { ...inputs.value, ...more }, context, secrets: [], cancel: new AbortController().signal }, {
    ...world,
    clock: { ...world.clock, after: (ms, action) => world.clock.after(deadlinePasses && ms === 10_000 ? 0 : ms, action) },
    openTrendStore: (request) => {
      store.opened.push(request);
      return Promise.resolve(store);
    },
  });
}

function historyIn({ documents }: FinishedRun): HistoryFile | null {
  const text = documents.get('history.json');
  if (text === undefined) return null;
  const parsed = parseHistoryFile(text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return parsed.value;
}

const idsIn = (finished: FinishedRun): readonly string[] | null => historyIn(finished)?.runs.map((known) => known.run_id) ?? null;

describe('a run of the default branch', () => {
  test('leaves the runs before it and itself; the first has no trend, the second sees the first', async () => {
    const store = new MemoryStore();
    const first = await runWith(store, 1);
    expect(first.facts.verdict.status).toBe('Succeeded');
    expect([idsIn(first), first.view.trend, first.notices]).toStrictEqual([['1'], null, []]);
    expect(await first.keepHistory?.(new AbortController().signal)).toBeNull();
    const second = await runWith(store, 2);
    expect(idsIn(second)).toStrictEqual(['1', '2']);
    expect(second.view.trend).toMatchObject({ recorded: true, regressions: [] });
    expect(second.view.trend?.gates[0]).toMatchObject({ name: 'lint', outcomes: ['pass', 'pass'], passRate: 100 });
    expect(second.view.trend?.points).toHaveLength(2);
    expect(store.opened[0]).toMatchObject({ place: { kind: 'artifact' }, repository: 'harbour/timetable', repositoryId: '4711', defaultBranch: 'main' });
  });

  test('of another attempt appears once', async () => {
    const store = new MemoryStore();
    await (await runWith(store, 1)).keepHistory?.(new AbortController().signal);
    expect(idsIn(await runWith(store, 1))).toStrictEqual(['1']);
  });

  test.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])('may be a %s', async (name) => {
    const event = name === 'schedule' ? { schedule: '0 3 * * *' } : REPOSITORY;
    expect(idsIn(await runWith(new MemoryStore(), 1, { ...PUSH, GITHUB_EVENT_NAME: name }, {}, event))).toStrictEqual(['1']);
  });

  test('whose config is broken is one, too', async () => {
    workspace.write({ '.github/contract-gates.yml': 'version: 2\n' });
    const finished = await runWith(new MemoryStore(), 1);
    expect(finished.facts.verdict.status).toBe('Failed');
    expect(historyIn(finished)?.runs).toMatchObject([{ run_id: '1', status: 'Failed', violations: null, cycles: null }]);
  });

  test('names what became worse', async () => {
    const store = new MemoryStore();
    const before = (id: number): HistoryFile['runs'][number] => ({ run_id: String(id), at: `2026-01-01T00:0${id}:00.000Z`, commit: 'a'.repeat(40), status: 'Blocked', seconds: 1, coverage: null, tests: null, violations: 9, cycles: 0, largest_cycle: 0, gates: { lint: { outcome: 'fail', seconds: 1 } } });
    const opened = await runWith(store, 9);
    store.kept = { version: '1.0', key: historyIn(opened)?.key ?? '', runs: [1, 2, 3].map(before) };
    const finished = await runWith(store, 10);
    expect(finished.view.trend?.regressions).toStrictEqual(['lint failed in 3 of the last 4 runs']);
  });
});

describe('a run that is not one of the default branch leaves nothing and sees the trend', () => {
  const pull = { ...REPOSITORY, pull_request: { number: 7, head: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 4711, full_name: 'harbour/timetable' } }, base: { ref: 'main', sha: 'c'.repeat(40), repo: { id: 4711, full_name: 'harbour/timetable' } } } };
  test.each<[string, Record<string, string>, unknown]>([
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge', GITHUB_HEAD_REF: 'main' }, pull],
    ['a push to another branch', { ...PUSH, GITHUB_REF: 'refs/heads/feature', GITHUB_REF_NAME: 'feature' }, REPOSITORY],
    ['a tag of the name', { ...PUSH, GITHUB_REF: 'refs/tags/main' }, REPOSITORY],
    ['a merge group', { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7', GITHUB_REF_NAME: 'gh-readonly-queue/main/pr-7' }, { ...REPOSITORY, merge_group: { head_sha: 'd'.repeat(40), base_sha: 'c'.repeat(40) } }],
  ])('%s', async (_what, env, event) => {
    const store = new MemoryStore();
    await (await runWith(store, 1)).keepHistory?.(new AbortController().signal);
    const finished = await runWith(store, 2, env, {}, event);
    expect([idsIn(finished), finished.keepHistory]).toStrictEqual([null, null]);
    expect(finished.view.trend).toMatchObject({ recorded: false, points: [{ status: 'Succeeded' }] });
    expect(store.kept?.runs.map((known) => known.run_id)).toStrictEqual(['1']);
  });
});

describe('a run of which no commit is known', () => {
  test('is kept in no history, which says what is missing', async () => {
    const finished = await runWith(new MemoryStore(), 1, { ...PUSH, GITHUB_SHA: '' });
    expect(finished.facts.verdict.status).toBe('Succeeded');
    expect([finished.notices, idsIn(finished), finished.keepHistory]).toStrictEqual([['this run is not kept in the history: nothing says which commit was checked, since GITHUB_SHA is empty and the workspace has no commit of git'], null, null]);
  });
});

describe('a history that cannot be read', () => {
  test('is a line; the verdict is the same, the file has this run, and nothing is replaced', async () => {
    const store = new MemoryStore();
    store.reading = () => Promise.resolve({ kind: 'failed', cause: 'GitHub answered 500' });
    const finished = await runWith(store, 2);
    expect(finished.facts.verdict.status).toBe('Succeeded');
    expect([finished.notices, idsIn(finished), finished.keepHistory, finished.view.trend]).toStrictEqual([['no trend: GitHub answered 500'], ['2'], null, null]);
  });

  test('is no longer waited for after its deadline, even where the place hangs', async () => {
    const store = new MemoryStore();
    store.reading = () => new Promise(() => undefined);
    const finished = await runWith(store, 2, PUSH, {}, REPOSITORY, true);
    expect(finished.notices).toStrictEqual(['no trend: the history was not there within 10 s']);
  });

  test('may even throw', async () => {
    const store = new MemoryStore();
    store.reading = () => Promise.reject(new Error('a bug'));
    expect((await runWith(store, 2)).notices).toStrictEqual(['no trend: a bug']);
  });

  test('is told where it could not be kept', async () => {
    const store = new MemoryStore();
    store.keeping = 'the artifact was not uploaded: no answer within 60 s';
    const finished = await runWith(store, 1);
    expect(await finished.keepHistory?.(new AbortController().signal)).toBe('this run was not kept in the history: the artifact was not uploaded: no answer within 60 s');
  });
});

describe('the history is not asked for', () => {
  test.each<[string, Partial<RunInputs>, string[]]>([
    ['with trend: off', { trend: { kind: 'off' } }, []],
    ['without a token', { token: null }, ['no trend: the input token is empty']],
    ['on the default branch itself', { trend: { kind: 'branch', branch: 'main' } }, ['no trend: the input trend names main, the default branch: each run would change what the next one checks; name another branch']],
  ])('%s', async (_what, more, notices) => {
    const store = new MemoryStore();
    const finished = await runWith(store, 1, PUSH, more);
    expect([finished.notices, store.opened, finished.keepHistory]).toStrictEqual([notices, [], null]);
  });

  test('where nobody knows the default branch', async () => {
    expect((await runWith(new MemoryStore(), 1, PUSH, {}, {})).notices).toStrictEqual(['no trend: the event does not name the default branch']);
  });

  test('an artifact is not left where none is wanted, a branch is', async () => {
    const store = new MemoryStore();
    expect((await runWith(store, 1, PUSH, { upload: 'never' })).keepHistory).toBeNull();
    expect((await runWith(store, 1, PUSH, { upload: 'never', trend: { kind: 'branch', branch: 'history' } })).keepHistory).not.toBeNull();
  });
});
