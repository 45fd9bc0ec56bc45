import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { publish, type PublishRequest } from '../../src/adapters/actions/publish.js';
import { nodeClock } from '../../src/adapters/node/clock.js';
import type { Uploaded } from '../../src/ports/publisher.js';
import { ArtifactService, runtimeToken, type ArtifactFaults } from '../support/artifact-service.js';
import { json, startLoopbackServer, type LoopbackAnswer, type LoopbackRequest } from '../support/loopback-server.js';

const FILES = new Map([['report.html', '<!doctype html><title>Harbour</title>'], ['verdict.json', '{"status":"Blocked"}']]);
// One folder for all: the toolkit remembers where the first summary was.
const temp = mkdtempSync(join(tmpdir(), 'publish-'));
const before = { ...process.env };
// The toolkit prints workflow commands, which a runner of these tests would carry out.
beforeAll(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));
afterAll(() => {
  vi.restoreAllMocks();
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  rmSync(temp, { recursive: true, force: true });
});

interface Shown {
  readonly notices: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly uploaded: Uploaded | null;
  readonly artifacts: ArtifactService['uploaded'];
  /** What was left in the runner's temporary folder. */
  readonly left: readonly string[];
}

/** Publishes with an artifact service that `faults` steer; the service answers unless `refuse` does. */
async function publishWith(change: Partial<PublishRequest>, faults: ArtifactFaults = {}, refuse: (request: LoopbackRequest) => LoopbackAnswer | null = () => null, more: Readonly<Record<string, string>> = {}): Promise<Shown> {
  const token = runtimeToken();
  const service = new ArtifactService(token, faults);
  const server = await startLoopbackServer((request) => refuse(request) ?? service.answer(request, server.url) ?? json(404, {}));
  const summary = join(temp, 'summary.md');
  writeFileSync(summary, '');
  const env = { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: `${server.url}/`, GITHUB_STEP_SUMMARY: summary, GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'harbour/timetable', GITHUB_RUN_ID: '7', RUNNER_TEMP: temp, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', ...more };
  // The clients of the toolkit look there themselves.
  Object.assign(process.env, env);
  const notices: string[] = [];
  const outputs: Record<string, string> = {};
  let uploaded: Uploaded | null = null;
  try {
    await publish({
      annotations: [],
      summary: (known) => {
        uploaded = { ...known, notices: [...known.notices] };
        return 'summary';
      },
      upload: { files: FILES, name: 'contract-gates-gates-0-1', retentionDays: null },
      api: () => Promise.resolve(null),
      token: null,
      clock: nodeClock,
      addOutputs: (more) => void Object.assign(outputs, more),
      env,
      notice: (line) => notices.push(line),
      stop: new AbortController().signal,
      ...change,
    });
  } finally {
    await server.close();
  }
  expect(readFileSync(summary, 'utf8')).toContain('summary');
  return { notices, outputs, uploaded, artifacts: service.uploaded, left: readdirSync(temp).filter((name) => name.startsWith('contract-gates')) };
}

describe('the files of a run', () => {
  test('go up as one artifact, and the page once more by itself', async () => {
    const { artifacts, outputs, uploaded, left } = await publishWith({});
    expect(Object.fromEntries(artifacts.map(({ name, files }) => [name, Object.keys(files).sort()]))).toEqual({
      'contract-gates-gates-0-1': ['report.html', 'verdict.json'],
      'contract-gates-gates-0-1.html': ['contract-gates-gates-0-1.html'],
    });
    expect(artifacts.find(({ name }) => name.endsWith('.html'))?.bytes.toString('utf8')).toBe('<!doctype html><title>Harbour</title>');
    expect(outputs['artifact-name']).toBe('contract-gates-gates-0-1');
    const idOf = (name: string): string | undefined => artifacts.find((one) => one.name === name)?.id;
    expect(uploaded).toEqual({
      artifactUrl: `https://github.com/harbour/timetable/actions/runs/7/artifacts/${idOf('contract-gates-gates-0-1')}`,
      pageUrl: `https://github.com/harbour/timetable/actions/runs/7/artifacts/${idOf('contract-gates-gates-0-1.html')}`,
      notices: [],
    });
    expect(left).toEqual([]);
  });

  test.each([['there is none', join(temp, 'nowhere')], ['a file is in its place', fileURLToPath(import.meta.url)]])('go up where RUNNER_TEMP cannot be used, since %s', async (_why, place) => {
    const { artifacts, uploaded } = await publishWith({}, {}, undefined, { RUNNER_TEMP: place });
    expect(artifacts.map(({ name }) => name).sort()).toEqual(['contract-gates-gates-0-1', 'contract-gates-gates-0-1.html']);
    expect(uploaded?.notices).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('stay here where no temporary folder can be made: a line says where, why and what to do', async () => {
    const place = join(temp, 'nowhere');
    const { artifacts, uploaded } = await publishWith({}, {}, undefined, { RUNNER_TEMP: place, TMPDIR: `${place}/either` });
    expect(artifacts).toEqual([]);
    expect(uploaded?.notices).toEqual([`the artifact was not uploaded: no folder for its files could be made in ${place} (RUNNER_TEMP): no such file or directory, nor in ${place}/either (the temporary folder of the system): no such file or directory. Next: let RUNNER_TEMP name a folder that this step may write to`]);
    delete process.env['TMPDIR'];
  });

  test('stay here on GitHub Enterprise Server: one line for people, and no annotation of the client', async () => {
    vi.mocked(process.stdout.write).mockClear();
    const { artifacts, uploaded } = await publishWith({}, {}, undefined, { GITHUB_SERVER_URL: 'https://github.harbour.example' });
    expect(artifacts).toEqual([]);
    expect(uploaded?.notices).toEqual(['the artifact was not uploaded: GitHub Enterprise Server has no service for artifacts of this kind']);
    expect(vi.mocked(process.stdout.write).mock.calls.filter(([text]) => String(text).includes('::warning'))).toEqual([]);
  });

  test('without a page go up as one artifact', async () => {
    const { artifacts, uploaded } = await publishWith({ upload: { files: new Map([['verdict.json', '{}']]), name: 'tide', retentionDays: null } });
    expect(artifacts.map(({ name }) => name)).toEqual(['tide']);
    expect(uploaded?.pageUrl).toBeNull();
  });

  test('a page whose upload is refused is one line, and the rest is there', async () => {
    const { artifacts, uploaded, outputs } = await publishWith({}, {}, (request) => (request.path.endsWith('/CreateArtifact') && request.body.includes('.html') ? json(403, { code: 'permission_denied', msg: 'quota' }) : null));
    expect(artifacts.map(({ name }) => name)).toEqual(['contract-gates-gates-0-1']);
    expect(uploaded?.pageUrl).toBeNull();
    expect(uploaded?.notices).toHaveLength(1);
    expect(uploaded?.notices[0]).toMatch(/^the artifact contract-gates-gates-0-1\.html was not uploaded: .*; it is in contract-gates-gates-0-1 too$/s);
    expect(outputs['artifact-name']).toBe('contract-gates-gates-0-1');
  });

  test('names that are taken get a number, that of the page before its ending', async () => {
    let refusals = 0;
    const { artifacts } = await publishWith({}, {}, (request) => (request.path.endsWith('/CreateArtifact') && refusals++ < 2 ? json(409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' }) : null));
    expect(artifacts.map(({ name }) => name).sort()).toEqual(['contract-gates-gates-0-1-2', 'contract-gates-gates-0-1-2.html']);
  });

  test('are kept for as long as the repository allows, which is told once', async () => {
    const printed = vi.mocked(process.stdout.write);
    printed.mockClear();
    const { notices, artifacts } = await publishWith({ upload: { files: FILES, name: 'tide', retentionDays: 400 } }, {}, () => null, { GITHUB_RETENTION_DAYS: '30' });
    const days = artifacts.map(({ expiresAt }) => Math.round((Date.parse(expiresAt ?? '') - Date.now()) / 86_400_000));
    expect(days).toEqual([30, 30]);
    expect(notices.filter((line) => line.includes('days'))).toEqual(['the artifact is kept for 30 days, the limit of the repository, not the 400 of retention-days']);
    expect(printed.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('::warning'))).toEqual([]);
  });
});

describe('the API', () => {
  test('that cannot even be prepared is one line, and the summary is still written', async () => {
    const { uploaded } = await publishWith({ upload: null, api: () => Promise.reject(new Error('the view is odd')) });
    expect(uploaded?.notices).toEqual(['nothing was sent to GitHub: the view is odd']);
  });

  test('is left alone once the run is cancelled', async () => {
    const { uploaded, artifacts } = await publishWith({ api: () => Promise.resolve({ repository: 'harbour/timetable', comment: null, checkRun: null, sarif: null, notices: [] }), stop: AbortSignal.abort() });
    expect(uploaded?.notices).toEqual(['the artifact was not uploaded: the run was cancelled, and the runner allows only seconds more', 'nothing was sent to GitHub: the run was cancelled, and the runner allows only seconds more']);
    expect(artifacts).toEqual([]);
  });
});
