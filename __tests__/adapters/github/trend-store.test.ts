import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArtifactHistory } from '../../../src/adapters/github/artifact-history.js';
import { createBranchHistory } from '../../../src/adapters/github/branch-history.js';
import { createExchange } from '../../../src/adapters/github/http-exchange.js';
import type { TrendWorld } from '../../../src/adapters/github/trend-world.js';
import { nodeClock } from '../../../src/adapters/node/clock.js';
import { canonicalJson } from '../../../src/contract/json/canonical-json.js';
import type { HistoryFile, HistoryFileRun } from '../../../src/contract/generated/types.js';
import type { HistoryReading, TrendStore, TrendStoreRequest } from '../../../src/ports/trend-store.js';
import { GithubHistory, zipOf, type KeptArtifact } from '../../support/github-history.js';
import { json, startLoopbackServer, type LoopbackAnswer, type LoopbackServer } from '../../support/loopback-server.js';

const KEY = 'gates-0-1f4c02aa';
const NAME = `contract-gates-history-${KEY}`;
const NOW = '2026-11-25T12:00:00.000Z';
const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const never = new AbortController().signal;

/** Waits pass at once; deadlines stay real. */
const quickClock = { ...nodeClock, after: (ms: number, action: () => void) => nodeClock.after(ms <= 5_000 ? 0 : ms, action) };

function historyRun(id: number, more: Partial<HistoryFileRun> = {}): HistoryFileRun {
  return { run_id: String(id), at: `2026-11-20T10:${String(id).padStart(2, '0')}:00.000Z`, commit: 'a'.repeat(40), status: 'Succeeded', seconds: 60, coverage: 84.1, tests: null, violations: 0, cycles: 0, largest_cycle: 0, gates: { lint: { outcome: 'pass', seconds: 18 } }, ...more };
}

function historyOf(...ids: readonly number[]): HistoryFile {
  return { version: '1.0', key: KEY, runs: ids.map((id) => historyRun(id)) };
}

const github = { fake: new GithubHistory('harbour/timetable', 4711, '') };
let server: LoopbackServer;

beforeEach(async () => {
  github.fake = new GithubHistory('harbour/timetable', 4711, '');
  server = await startLoopbackServer((request) => github.fake.answer(request));
});
afterEach(() => server.close());

function requestFor(place: TrendStoreRequest['place']): TrendStoreRequest {
  return { place, key: KEY, repository: 'harbour/timetable', repositoryId: '4711', defaultBranch: 'main', apiUrl: server.url, token: TOKEN, retentionDays: null };
}

function world(clock = quickClock): TrendWorld {
  return { env: {}, clock, exchange: createExchange(nodeClock, {}), uploadArtifact: () => Promise.reject(new Error('not asked for')) };
}

const artifactStore = (): TrendStore => createArtifactHistory(requestFor({ kind: 'artifact' }), world());
const branchStore = (): TrendStore => createBranchHistory({ ...requestFor({ kind: 'branch', branch: 'history' }), place: { kind: 'branch', branch: 'history' } }, world());

function kept(id: number, content: HistoryFile | string | Buffer, more: Partial<KeptArtifact> = {}): KeptArtifact {
  const zip = Buffer.isBuffer(content) ? content : zipOf({ 'history.json': typeof content === 'string' ? content : `${canonicalJson(content)}\n` });
  return { id, name: NAME, zip, ...more };
}

const idsOf = (reading: HistoryReading): readonly string[] | string | null => (reading.kind === 'failed' ? reading.cause : (reading.history?.runs.map((run) => run.run_id) ?? null));

const FAULTS: readonly (readonly [string, LoopbackAnswer])[] = [
  ['401', json(401, { message: 'Bad credentials' })],
  ['403', json(403, { message: 'Resource not accessible by integration' })],
  ['403 of a rate limit', { kind: 'answer', status: 403, headers: { 'retry-after': '60' }, body: '{"message":"secondary rate limit"}' }],
  ['429', { kind: 'answer', status: 429, body: '{}' }],
  ['422', json(422, { message: 'no' })],
  ['500', json(500, { message: 'oops' })],
  ['502 with HTML', { kind: 'answer', status: 502, body: '<html>Bad gateway</html>' }],
  ['a cut body', { kind: 'cut' }],
];

describe('the history in an artifact', () => {
  test('works from nothing', async () => {
    expect(await artifactStore().read(never)).toStrictEqual({ kind: 'read', history: null, notices: [] });
  });

  test('is the newest of the default branch, and the storage gets no token', async () => {
    github.fake.artifacts.push(kept(1, historyOf(1)), kept(3, historyOf(1, 2, 3)), kept(2, historyOf(1, 2)));
    expect(await artifactStore().read(never)).toStrictEqual({ kind: 'read', history: historyOf(1, 2, 3), notices: [] });
    expect(github.fake.leaks).toStrictEqual([]);
  });

  test.each<[string, Partial<KeptArtifact>]>([
    ['of a fork whose branch has the same name', { headRepositoryId: 666 }],
    ['of another branch', { headBranch: 'feature' }],
    ['that expired', { expired: true }],
    ['that claims to be huge', { size: 50_000_000 }],
  ])('is never one %s', async (_what, more) => {
    github.fake.artifacts.push(kept(1, historyOf(1)), kept(9, historyOf(9), more));
    expect(await artifactStore().read(never)).toStrictEqual({ kind: 'read', history: historyOf(1), notices: [] });
    github.fake.artifacts.shift();
    expect(idsOf(await artifactStore().read(never))).toBeNull();
  });

  test('strangers cannot push it off the first page', async () => {
    github.fake.artifacts.push(kept(1, historyOf(1)), ...Array.from({ length: 150 }, (_, index) => kept(10 + index, historyOf(9), { headRepositoryId: 666 })));
    expect(idsOf(await artifactStore().read(never))).toStrictEqual(['1']);
  });

  test('strangers alone are told', async () => {
    github.fake.artifacts.push(kept(5, historyOf(9), { headRepositoryId: 666 }));
    expect(await artifactStore().read(never)).toStrictEqual({ kind: 'read', history: null, notices: [`1 of the artifacts named ${NAME} is skipped: not of a run on main in this repository`] });
  });

  test.each<[string, () => HistoryFile | string | Buffer, RegExp]>([
    ['no JSON', () => 'version: 1', /it is not valid \(not valid JSON/],
    ['an unknown member', () => JSON.stringify({ ...historyOf(1), html: '<b>' }), /it is not valid/],
    ['51 runs', () => JSON.stringify({ ...historyOf(), runs: Array.from({ length: 51 }, (_, index) => historyRun(index % 60, { run_id: String(index + 1) })) }), /it is not valid/],
    ['a gate name that is not a name', () => JSON.stringify({ ...historyOf(), runs: [historyRun(1, { gates: { '<script>': { outcome: 'pass', seconds: 1 } } })] }), /it is not valid/],
    ['another job', () => ({ ...historyOf(1), key: 'other' }), /it is the history of other, not of gates-0-1f4c02aa/],
    ['no zip', () => Buffer.from('PK'), /it is not a zip/],
    ['another file name', () => zipOf({ '../history.json': canonicalJson(historyOf(1)) }), /its entry is not named history\.json/],
    ['two files', () => zipOf({ 'history.json': canonicalJson(historyOf(1)), 'more.json': '1' }), /it holds 2 entries/],
  ])('that holds %s is skipped for the one before', async (_what, content, why) => {
    github.fake.artifacts.push(kept(1, historyOf(1)), kept(2, content(), { runId: 77 }));
    const reading = await artifactStore().read(never);
    expect(idsOf(reading)).toStrictEqual(['1']);
    expect(reading.kind === 'read' && reading.notices).toStrictEqual([expect.stringMatching(new RegExp(`^the history that run 77 kept is skipped: ${why.source}`))]);
    github.fake.artifacts.shift();
    const alone = await artifactStore().read(never);
    expect(alone).toMatchObject({ kind: 'read', history: null });
    expect(alone.kind === 'read' && alone.notices.at(-1)).toBe('the history starts over with this run');
  });

  test.each(FAULTS)('is unknown, not empty, after %s at any call', async (_what, fault) => {
    github.fake.artifacts.push(kept(1, historyOf(1)));
    for (const call of ['GET actions/artifacts', 'GET storage']) {
      github.fake.faults = new Map([[call, fault]]);
      const reading = await artifactStore().read(never);
      expect(reading.kind, call).toBe('failed');
      expect(JSON.stringify(reading)).not.toContain(TOKEN);
      expect(JSON.stringify(reading)).not.toContain('c2lnbmF0dXJl');
    }
  });

  test('names the right that is missing', async () => {
    github.fake.faults = new Map([['GET actions/artifacts', json(403, { message: 'Resource not accessible by integration' })]]);
    expect(idsOf(await artifactStore().read(never))).toBe('GitHub answered 403 (Resource not accessible by integration); reading the history needs actions: read (the input trend: off asks for none)');
  });

  test('is had after a fault that passes', async () => {
    github.fake.artifacts.push(kept(1, historyOf(1)));
    github.fake.faults = new Map<number, LoopbackAnswer>([[1, json(500, {})], [4, { kind: 'answer', status: 503 }]]);
    expect(idsOf(await artifactStore().read(never))).toStrictEqual(['1']);
  });

  test('that hangs is given up when the run says so', async () => {
    github.fake.faults = new Map([['GET actions/artifacts', { kind: 'hang' }]]);
    const stop = new AbortController();
    const reading = artifactStore().read(stop.signal);
    setTimeout(() => stop.abort(), 50);
    expect((await reading).kind).toBe('failed');
  });

  test('is not kept without an artifact service, and that is told', async () => {
    expect(await artifactStore().keep(historyOf(1), '1', NOW, never)).toBe('this runner has no artifact service');
  });
});

describe('the history on a branch', () => {
  const path = `contract-gates-history/${KEY}.json`;
  const stored = (): HistoryFile => JSON.parse(github.fake.branches.get('history')?.get(path) ?? 'null') as HistoryFile;

  test('works from nothing: the branch is made without a parent, the next run adds to it', async () => {
    const first = branchStore();
    expect(await first.read(never)).toStrictEqual({ kind: 'read', history: null, notices: [] });
    expect(await first.keep(historyOf(1), '1', NOW, never)).toBeNull();
    expect([...github.fake.branches.keys()]).toStrictEqual(['history']);
    const second = branchStore();
    expect(idsOf(await second.read(never))).toStrictEqual(['1']);
    expect(await second.keep(historyOf(1, 2), '2', NOW, never)).toBeNull();
    expect(stored()).toStrictEqual(historyOf(1, 2));
  });

  test('merges what other runs kept between reading and writing', async () => {
    github.fake.branches.set('history', new Map([[path, canonicalJson(historyOf(1))]]));
    const store = branchStore();
    await store.read(never);
    let others = 3;
    github.fake.beforePut = () => {
      if (others < 5) github.fake.branches.get('history')?.set(path, canonicalJson(historyOf(1, ...[3, 4].filter((id) => id <= others))));
      others += 1;
    };
    expect(await store.keep(historyOf(1, 2), '2', NOW, never)).toBeNull();
    expect(stored().runs.map((run) => run.run_id)).toStrictEqual(['1', '2', '3', '4']);
  });

  test('two runs that both make the branch lose nothing', async () => {
    const [left, right] = [branchStore(), branchStore()];
    await Promise.all([left.read(never), right.read(never)]);
    expect(await Promise.all([left.keep(historyOf(1), '1', NOW, never), right.keep(historyOf(2), '2', NOW, never)])).toStrictEqual([null, null]);
    expect(stored().runs.map((run) => run.run_id)).toStrictEqual(['1', '2']);
  });

  test('a broken file is told and replaced', async () => {
    github.fake.branches.set('history', new Map([[path, '{"runs":']]));
    const store = branchStore();
    const reading = await store.read(never);
    expect(reading.kind === 'read' && reading.notices).toStrictEqual([expect.stringMatching(/^contract-gates-history\/gates-0-1f4c02aa\.json on history is skipped: it is not valid/)]);
    expect(await store.keep(historyOf(1), '1', NOW, never)).toBeNull();
    expect(stored()).toStrictEqual(historyOf(1));
  });

  test.each(FAULTS)('%s at any call of the writing is a line and no more calls than are bounded', async (_what, fault) => {
    for (const call of ['PUT contents/contract-gates-history', 'POST git/trees', 'POST git/commits', 'POST git/refs']) {
      github.fake.branches.clear();
      github.fake.calls.length = 0;
      const store = branchStore();
      await store.read(never);
      github.fake.faults = new Map([[call, fault]]);
      const cause = await store.keep(historyOf(1), '1', NOW, never);
      expect(cause, call).toStrictEqual(expect.any(String));
      expect(cause).not.toContain(TOKEN);
      expect(github.fake.calls.length).toBeLessThan(40);
      github.fake.faults = new Map();
    }
  });

  test('a write whose answer was lost is not made twice', async () => {
    github.fake.branches.set('history', new Map());
    const store = branchStore();
    await store.read(never);
    const real = github.fake.answer.bind(github.fake);
    let lost = false;
    github.fake.answer = (request) => {
      const answer = real(request);
      if (request.method !== 'PUT' || lost) return answer;
      lost = true;
      return { kind: 'cut' };
    };
    expect(await store.keep(historyOf(1), '1', NOW, never)).toBeNull();
    expect(github.fake.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });
});
