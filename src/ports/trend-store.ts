import type { HistoryFile } from '../contract/generated/types.js';

/** Where the history of the default branch is, and who asks. */
export interface TrendStoreRequest {
  readonly place: { readonly kind: 'artifact' } | { readonly kind: 'branch'; readonly branch: string };
  /** Job that the history is of, safe in the name of a file and of an artifact. */
  readonly key: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null when nobody said it. */
  readonly repositoryId: string | null;
  readonly defaultBranch: string;
  readonly apiUrl: string;
  /** A secret: in no message. */
  readonly token: string;
  /** Days to keep an artifact; null for the setting of the repository. */
  readonly retentionDays: number | null;
}

/** What was found of earlier runs. */
export type HistoryReading =
  /** `history` is null when none was kept yet, or none that can be trusted; `notices` say what was passed over. */
  | { readonly kind: 'read'; readonly history: HistoryFile | null; readonly notices: readonly string[] }
  /** Whether there is one is unknown: what is there must not be replaced by less. */
  | { readonly kind: 'failed'; readonly cause: string };

/** Keeps the history of the default branch from one run to the next. Nothing here rejects or changes a verdict. */
export interface TrendStore {
  /** Ends early, as failed, when `stop` fires. */
  read(stop: AbortSignal): Promise<HistoryReading>;
  /**
   * Keeps `history`, which is what `read` gave and the run `runId`; what another run kept meanwhile is merged where the place
   * allows it. Gives why it was not kept, or null. `now` is RFC 3339 UTC.
   */
  keep(history: HistoryFile, runId: string, now: string, stop: AbortSignal): Promise<string | null>;
}
