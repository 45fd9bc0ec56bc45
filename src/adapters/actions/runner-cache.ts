import { sha256Hex } from '../../contract/digest.js';
import type { FactsStore } from '../../ports/facts-store.js';
import { sample } from '../node/facts-store.js';

/** The cache service of GitHub Actions, version 2: what we ask of it (actions/toolkit, packages/cache, reviewed 2026-11-25). */
const SERVICE = 'twirp/github.actions.results.api.v1.CacheService/';
const READ_DEADLINE_MS = 10_000;
const WRITE_DEADLINE_MS = 30_000;
/** A larger entry was not written by us. */
const MAX_BYTES = 512 * 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Keeps facts in the cache of the repository. An entry never changes, so each content has a key of its own, and the newest
 * with our prefix is read. What goes wrong is a line for people; the caller then reads the files.
 */
export function createRunnerCache(env: Environment, root: string, notice: (line: string) => void): FactsStore {
  const prefix = `contract-gates-${sha256Hex(`${env['RUNNER_OS'] ?? ''}\0${root}`).slice(0, 16)}-`;
  const version = sha256Hex('contract-gates facts');
  return {
    isLocal: false,
    async read(name) {
      const keys = { key: `${prefix}${name}`, restore_keys: [`${prefix}${name}-`], version };
      return attempt('nothing was recalled from the cache', notice, async () => {
        const found = await ask(env, 'GetCacheEntryDownloadURL', keys, READ_DEADLINE_MS);
        const url = found['signed_download_url'];
        return found['ok'] === true && typeof url === 'string' && url !== '' ? download(url) : null;
      });
    },
    async write(name, bytes) {
      const key = `${prefix}${name}-${sha256Hex(bytes).slice(0, 32)}`;
      await attempt('nothing was kept in the cache', notice, async () => {
        const created = await ask(env, 'CreateCacheEntry', { key, version }, WRITE_DEADLINE_MS);
        const url = created['signed_upload_url'];
        // Another job kept the same content first.
        if (created['ok'] !== true || typeof url !== 'string' || url === '') return null;
        await checked(url, { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' } }, WRITE_DEADLINE_MS);
        await ask(env, 'FinalizeCacheEntryUpload', { key, version, size_bytes: String(bytes.length) }, WRITE_DEADLINE_MS);
        return null;
      });
    },
    sample,
  };
}

async function attempt<T>(what: string, notice: (line: string) => void, action: () => Promise<T | null>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    notice(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function ask(env: Environment, method: string, body: object, deadlineMs: number): Promise<Readonly<Record<string, unknown>>> {
  const origin = env['ACTIONS_RESULTS_URL'] ?? '';
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (origin === '' || token === '') throw new Error('this runner has no cache service');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await checked(new URL(SERVICE + method, origin).href, { method: 'POST', body: JSON.stringify(body), headers }, deadlineMs);
  const answer = JSON.parse(await response.text()) as unknown;
  if (typeof answer !== 'object' || answer === null) throw new Error(`${method} gave no JSON object`);
  return answer as Readonly<Record<string, unknown>>;
}

async function download(url: string): Promise<Uint8Array> {
  const response = await checked(url, { method: 'GET' }, READ_DEADLINE_MS);
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) throw new Error('the entry is larger than any that we write');
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > MAX_BYTES) throw new Error('the entry is larger than any that we write');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Addresses are signed: none of them is ever in a message. */
async function checked(url: string, init: RequestInit, deadlineMs: number): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(deadlineMs) });
  } catch (error) {
    throw new Error(error instanceof Error && error.name === 'TimeoutError' ? `no answer within ${deadlineMs / 1000} s` : 'the service could not be reached');
  }
  if (response.ok) return response;
  await response.body?.cancel();
  throw new Error(`the service answered ${response.status}`);
}
