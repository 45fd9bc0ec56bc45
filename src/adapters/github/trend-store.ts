import type { Result } from '../../base/result.js';
import type { Clock } from '../../ports/clock.js';
import type { UploadedArtifact, UploadRequest } from '../../ports/publisher.js';
import type { TrendStore, TrendStoreRequest } from '../../ports/trend-store.js';
import { createArtifactHistory } from './artifact-history.js';
import { createBranchHistory } from './branch-history.js';
import { createExchange, type Exchange } from './http-exchange.js';

/** What keeping a history asks of the machine. */
export interface TrendWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly exchange: Exchange;
  uploadArtifact(request: UploadRequest, env: TrendWorld['env'], deadlineMs: number, stop: AbortSignal): Promise<Result<UploadedArtifact>>;
}

/** The history of the default branch where the input `trend` puts it. */
export function openTrendStore(request: TrendStoreRequest, env: TrendWorld['env'], clock: Clock): TrendStore {
  if (!/^https?:/.test(request.apiUrl) || !URL.canParse(request.apiUrl)) throw new Error('GITHUB_API_URL is no address');
  const { place } = request;
  const world: TrendWorld = { env, clock, exchange: createExchange(clock, env), uploadArtifact: async (...asked) => (await import('../actions/upload.js')).uploadArtifact(...asked) };
  return place.kind === 'artifact' ? createArtifactHistory(request, world) : createBranchHistory({ ...request, place }, world);
}
