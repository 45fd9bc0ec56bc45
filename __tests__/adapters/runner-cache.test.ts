import { afterEach, describe, expect, test } from 'vitest';
import { createRunnerCache } from '../../src/adapters/actions/runner-cache.js';
import { json, startLoopbackServer, type LoopbackAnswer, type LoopbackRequest, type LoopbackServer } from '../support/loopback-server.js';

let server: LoopbackServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

/** The cache service of a repository: entries by key, the newest of a prefix is found. */
class CacheService {
  readonly entries: { key: string; bytes: Buffer; final: boolean }[] = [];
  readonly asked: string[] = [];

  constructor(private readonly fault: (method: string) => LoopbackAnswer | null = () => null) {}

  answer(request: LoopbackRequest, origin: string): LoopbackAnswer {
    const method = request.path.split('/').at(-1) ?? '';
    this.asked.push(method.length === 1 ? request.method : method);
    const fault = this.fault(request.method === 'POST' ? method : request.method);
    if (fault !== null) return fault;
    if (request.path.startsWith('/blob/')) return this.blob(request);
    if (request.headers['authorization'] !== 'Bearer harbour-pass') return json(401, { msg: 'unauthenticated' });
    const body = JSON.parse(request.body.toString('utf8')) as { key: string; restore_keys?: string[]; size_bytes?: string };
    const at = this.entries.findIndex((entry) => entry.key === body.key);
    switch (method) {
      case 'GetCacheEntryDownloadURL': {
        const found = this.entries.findLastIndex(({ key, final }) => final && (key === body.key || (body.restore_keys ?? []).some((prefix) => key.startsWith(prefix))));
        return json(200, found < 0 ? { ok: false } : { ok: true, signed_download_url: `${origin}/blob/${found}?sig=secret`, matched_key: this.entries[found]?.key });
      }
      case 'CreateCacheEntry':
        if (at >= 0) return json(200, { ok: false, message: 'cache entry with the same key, version, and scope already exists' });
        this.entries.push({ key: body.key, bytes: Buffer.alloc(0), final: false });
        return json(200, { ok: true, signed_upload_url: `${origin}/blob/${this.entries.length - 1}?sig=secret` });
      case 'FinalizeCacheEntryUpload': {
        const entry = this.entries[at];
        if (entry === undefined || String(entry.bytes.length) !== body.size_bytes) return json(400, { msg: 'size differs' });
        entry.final = true;
        return json(200, { ok: true, entry_id: String(at) });
      }
      default:
        return json(404, { msg: 'no such method' });
    }
  }

  private blob(request: LoopbackRequest): LoopbackAnswer {
    const entry = this.entries[Number(request.path.slice('/blob/'.length))];
    if (entry === undefined) return json(404, {});
    if (request.method === 'GET') return { kind: 'answer', status: 200, body: entry.bytes };
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return json(400, {});
    entry.bytes = request.body;
    return { kind: 'answer', status: 201 };
  }
}

async function open(service: CacheService, token = 'harbour-pass', root = '/home/runner/harbour'): Promise<{ store: ReturnType<typeof createRunnerCache>; notices: string[] }> {
  const running: LoopbackServer = server ?? (await startLoopbackServer((request) => service.answer(request, running.url)));
  server = running;
  const notices: string[] = [];
  const env = { ACTIONS_RESULTS_URL: `${running.url}/`, ACTIONS_RUNTIME_TOKEN: token, RUNNER_OS: 'Linux' };
  return { store: createRunnerCache(env, root, (line) => void notices.push(line)), notices };
}

describe('the cache of the runner', () => {
  test('gives the newest bytes that were kept for the same root', async () => {
    const service = new CacheService();
    const { store, notices } = await open(service);
    expect(await store.read('facts')).toBeNull();
    await store.write('facts', Buffer.from('ebb'));
    await store.write('facts', Buffer.from('flood'));
    expect(Buffer.from((await store.read('facts')) ?? []).toString()).toBe('flood');
    expect(await (await open(service, 'harbour-pass', '/elsewhere')).store.read('facts')).toBeNull();
    expect(notices).toEqual([]);
  });

  test('keeps the same content once', async () => {
    const service = new CacheService();
    const { store, notices } = await open(service);
    await store.write('facts', Buffer.from('ebb'));
    await store.write('facts', Buffer.from('ebb'));
    expect(service.entries).toHaveLength(1);
    expect(service.asked.filter((method) => method === 'PUT')).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test.each<[string, (method: string) => LoopbackAnswer | null, string]>([
    ['is not there', (method) => (method === 'GetCacheEntryDownloadURL' ? json(404, {}) : null), 'nothing was recalled from the cache: the service answered 404'],
    ['is read-only', (method) => (method === 'CreateCacheEntry' ? json(403, {}) : null), 'nothing was kept in the cache: the service answered 403'],
    ['loses the upload', (method) => (method === 'PUT' ? json(500, {}) : null), 'nothing was kept in the cache: the service answered 500'],
    ['cuts its answer', (method) => (method === 'GetCacheEntryDownloadURL' ? { kind: 'cut' } : null), 'nothing was recalled from the cache: '],
    ['answers HTML', (method) => (method === 'GetCacheEntryDownloadURL' ? { kind: 'answer', status: 200, body: '<html>' } : null), 'nothing was recalled from the cache: '],
  ])('that %s is a line and no error, without token or address in it', async (_, fault, line) => {
    const { store, notices } = await open(new CacheService(fault));
    expect(await store.read('facts')).toBeNull();
    await store.write('facts', Buffer.from('ebb'));
    expect(notices).toEqual([expect.stringContaining(line)]);
    expect(notices.join()).not.toMatch(/harbour-pass|sig=|127\.0\.0\.1/);
  });

  test('that refuses the token, or is not a part of this runner, is a line', async () => {
    const { store, notices } = await open(new CacheService(), 'another');
    expect(await store.read('facts')).toBeNull();
    expect(notices).toEqual(['nothing was recalled from the cache: the service answered 401']);
    const lines: string[] = [];
    expect(await createRunnerCache({}, '/root', (line) => void lines.push(line)).read('facts')).toBeNull();
    expect(lines).toEqual(['nothing was recalled from the cache: this runner has no cache service']);
  });
});
