import type { Clock } from '../../ports/clock.js';
import type { TrendStore, TrendStoreRequest } from '../../ports/trend-store.js';
import { createArtifactHistory } from './artifact-history.js';
import { createBranchHistory } from './branch-history.js';
import { createExchange } from './http-exchange.js';
import type { TrendWorld } from './trend-world.js';

/** The history of the default branch where the input `trend` puts it. */
export function openTrendStore(request: TrendStoreRequest, env: TrendWorld['env'], clock: Clock): TrendStore {
  if (!/^https?:/.test(request.apiUrl) || !URL.canParse(request.apiUrl)) throw new Error('GITHUB_API_URL is not an address');
  const { place } = request;
  const world: TrendWorld = { env, clock, exchange: createExchange(clock, env), uploadArtifact: async (...asked) => (await import('../actions/upload.js')).uploadArtifact(...asked) };
  return place.kind === 'artifact' ? createArtifactHistory(request, world) : createBranchHistory({ ...request, place }, world);
}
