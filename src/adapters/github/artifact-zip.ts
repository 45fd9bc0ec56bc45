import { err, ok, type Result } from '../../base/result.js';
import { VERSION } from '../../base/version.js';
import { faultOfAnswer, faultOfConnection, type ApiFault } from './api-fault.js';
import type { ApiClient } from './api-client.js';
import type { Exchange, HttpAnswer } from './http-exchange.js';

export interface ZipRequest {
  readonly baseUrl: string;
  /** A secret: GitHub alone gets it, not the storage that it points to. */
  readonly token: string;
  readonly repository: string;
  readonly id: number;
  readonly maxBytes: number;
  readonly stop: AbortSignal;
}

const TRY_MS = 8_000;
const TRIES = 3;

/**
 * The zip of an artifact. GitHub answers with a signed address of its storage (docs, "Download an artifact", reviewed
 * 2026-11-25), which is in no message. Tries again what may have been chance; waits are those of `client`.
 */
export async function downloadArtifactZip(request: ZipRequest, exchange: Exchange, client: Pick<ApiClient, 'pause'>): Promise<Result<Uint8Array, ApiFault>> {
  for (let attempt = 1; ; attempt++) {
    const tried = await once(request, exchange);
    if (tried.ok) return tried;
    const byChance = tried.error.kind === 'server' || tried.error.kind === 'connection' || tried.error.kind === 'late';
    if (!byChance || attempt >= TRIES || !(await client.pause(500 * 2 ** (attempt - 1)))) return tried;
  }
}

async function once({ baseUrl, token, repository, id, maxBytes, stop }: ZipRequest, exchange: Exchange): Promise<Result<Uint8Array, ApiFault>> {
  const get = (url: string, headers: Readonly<Record<string, string>>): ReturnType<Exchange> =>
    exchange({ method: 'GET', url, headers: { 'user-agent': `contract-gates/${VERSION}`, ...headers }, body: null }, { deadlineMs: TRY_MS, bodyBytes: maxBytes }, stop);
  const url = `${baseUrl.replace(/\/+$/, '')}/repos/${repository}/actions/artifacts/${id}/zip`;
  const asked = await get(url, { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' });
  if (!asked.ok) return err(faultOfConnection(asked.error));
  if (asked.value.status === 200) return bytesOf(asked.value);
  if (asked.value.status !== 302) return err(faultOfAnswer(asked.value));
  const target = targetOf(asked.value.headers['location'], url);
  if (target === null) return err({ kind: 'refused', message: 'GitHub points to no address that can be trusted' });
  const stored = await get(target, {});
  if (!stored.ok) return err(faultOfConnection(stored.error));
  if (stored.value.status === 200) return bytesOf(stored.value);
  const kind = stored.value.status === 404 || stored.value.status === 410 ? 'missing' : stored.value.status >= 500 ? 'server' : 'refused';
  return err({ kind, message: `the storage of artifacts answered ${stored.value.status}` });
}

function bytesOf({ bytes }: HttpAnswer): Result<Uint8Array, ApiFault> {
  return bytes === undefined ? err({ kind: 'unreadable', message: 'the answer has no content' }) : ok(bytes);
}

/** An encrypted connection stays one. */
function targetOf(location: string | undefined, from: string): string | null {
  if (location === undefined || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  const allowed = from.startsWith('https:') ? ['https:'] : ['https:', 'http:'];
  return allowed.includes(target.protocol) ? target.href : null;
}
