import type { Result } from '../../base/result.js';
import type { Clock } from '../../ports/clock.js';
import type { UploadedArtifact, UploadRequest } from '../../ports/publisher.js';
import type { Exchange } from './http-exchange.js';

/** What keeping a history asks of the machine. */
export interface TrendWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly exchange: Exchange;
  uploadArtifact(request: UploadRequest, env: TrendWorld['env'], deadlineMs: number, stop: AbortSignal): Promise<Result<UploadedArtifact>>;
}
