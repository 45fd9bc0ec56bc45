import { rmSync } from 'node:fs';
import { memberOf } from '../../base/plain-values.js';
import { canonicalJson } from '../../contract/json/canonical-json.js';
import type { HistoryFile } from '../../contract/generated/types.js';
import type { HistoryReading, TrendStore, TrendStoreRequest } from '../../ports/trend-store.js';
import { artifactServiceFault } from '../actions/artifact-service.js';
import { temporaryFolder, writeNewFile } from '../node/temporary-folder.js';
import { createApiClient, type ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { downloadArtifactZip } from './artifact-zip.js';
import { MAX_HISTORY_BYTES, readHistoryText } from './history-text.js';
import { numberOf, textOf } from './json-fields.js';
import { readSingleFileZip } from './single-file-zip.js';
import type { TrendWorld } from './trend-world.js';

const FILE = 'history.json';
const PER_PAGE = 100;
/** Artifacts of strangers with our name must be many to hide ours. */
const PAGES = 3;
/** Broken ones that are passed over before the history starts anew. */
const CANDIDATES = 3;
const UPLOAD_DEADLINE_MS = 60_000;
/** Within the 10 seconds that a run gives to the reading. */
const LIMITS = { tryMs: 8_000, totalMs: 10_000, waitMs: 3_000, tries: 3 } as const;

interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly bytes: number;
  readonly runId: number | null;
  /** From a run of the default branch of this repository: everybody who opens a pull request can upload an artifact of any name. */
  readonly trusted: boolean;
}

/** Keeps the history as an artifact of its own, which the next run finds by its name. */
export function createArtifactHistory(request: TrendStoreRequest, world: TrendWorld): TrendStore {
  const name = `contract-gates-history-${request.key}`;
  return {
    async read(stop) {
      const client = createApiClient({ baseUrl: request.apiUrl, token: request.token, exchange: world.exchange, clock: world.clock, stop, limits: LIMITS });
      const listed = await listArtifacts(name, request, client);
      if (!listed.ok) return { kind: 'failed', cause: listed.cause };
      const usable = listed.artifacts.filter(({ trusted, expired, bytes }) => trusted && !expired && bytes <= MAX_HISTORY_BYTES).sort((a, b) => b.id - a.id);
      if (usable.length === 0) return { kind: 'read', history: null, notices: passedOver(name, listed.artifacts, request) };
      const notices: string[] = [];
      let gone: ApiFault | null = null;
      for (const { id, runId } of usable.slice(0, CANDIDATES)) {
        const zip = await downloadArtifactZip({ baseUrl: request.apiUrl, token: request.token, repository: request.repository, id, maxBytes: MAX_HISTORY_BYTES, stop }, world.exchange, client);
        if (!zip.ok && zip.error.kind === 'missing') {
          gone = zip.error;
          continue;
        }
        if (!zip.ok) return failedReading(zip.error);
        const file = readSingleFileZip(zip.value, FILE, MAX_HISTORY_BYTES);
        const history = file.ok ? readHistoryText(file.value, request.key) : file;
        if (history.ok) return { kind: 'read', history: history.value, notices };
        notices.push(`the history that run ${runId ?? 'of an unknown id'} kept is skipped: ${history.error}`);
      }
      if (gone !== null && notices.length === 0) return failedReading(gone);
      return { kind: 'read', history: null, notices: [...notices, 'the history starts over with this run'] };
    },
    async keep(history, _runId, _now, stop) {
      return artifactServiceFault(world.env) ?? upload(name, history, request, world, stop);
    },
  };
}

type Listed = { readonly ok: true; readonly artifacts: readonly StoredArtifact[] } | { readonly ok: false; readonly cause: string };

async function listArtifacts(name: string, request: TrendStoreRequest, client: ApiClient): Promise<Listed> {
  const artifacts: StoredArtifact[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const query = new URLSearchParams({ name, per_page: String(PER_PAGE), page: String(page) });
    const answered = await client.read({
      method: 'GET',
      path: `/repos/${request.repository}/actions/artifacts?${query.toString()}`,
      understand: (value) => {
        const list = memberOf(value, 'artifacts');
        return Array.isArray(list) ? (list as unknown[]) : null;
      },
    });
    if (!answered.ok) return { ok: false, cause: failedReading(answered.error).cause };
    artifacts.push(...answered.value.flatMap((value) => storedArtifact(value, request) ?? []).filter((artifact) => artifact.name === name));
    if (answered.value.length < PER_PAGE || artifacts.some(({ trusted, expired }) => trusted && !expired)) break;
  }
  return { ok: true, artifacts };
}

function storedArtifact(value: unknown, { defaultBranch, repositoryId }: TrendStoreRequest): StoredArtifact | null {
  const id = numberOf(value, 'id');
  const name = textOf(value, 'name');
  if (id === null || name === null) return null;
  const repository = numberOf(value, 'workflow_run', 'repository_id');
  const isOurs = repository !== null && numberOf(value, 'workflow_run', 'head_repository_id') === repository && (repositoryId === null || String(repository) === repositoryId);
  return {
    id,
    name,
    expired: memberOf(value, 'expired') !== false,
    bytes: numberOf(value, 'size_in_bytes') ?? 0,
    runId: numberOf(value, 'workflow_run', 'id'),
    trusted: isOurs && textOf(value, 'workflow_run', 'head_branch') === defaultBranch,
  };
}

function failedReading({ kind, message }: { readonly kind: string; readonly message: string }): Extract<HistoryReading, { kind: 'failed' }> {
  const hint = kind === 'permission' || kind === 'missing' ? '; reading the history needs actions: read (the input trend: off asks for none)' : '';
  return { kind: 'failed', cause: `${message}${hint}` };
}

/** Said only where nothing was found: what strangers upload beside ours is no news. */
function passedOver(name: string, artifacts: readonly StoredArtifact[], { defaultBranch }: TrendStoreRequest): readonly string[] {
  const strange = artifacts.filter(({ trusted }) => !trusted).length;
  const large = artifacts.filter(({ trusted, expired, bytes }) => trusted && !expired && bytes > MAX_HISTORY_BYTES).length;
  return [
    ...(strange === 0 ? [] : [`${strange} of the artifacts named ${name} ${strange === 1 ? 'is' : 'are'} skipped: not of a run on ${defaultBranch} in this repository`]),
    ...(large === 0 ? [] : [`${large} of the artifacts named ${name} ${large === 1 ? 'is' : 'are'} skipped: larger than ${MAX_HISTORY_BYTES} bytes`]),
  ];
}

async function upload(name: string, history: HistoryFile, { retentionDays }: TrendStoreRequest, { env, uploadArtifact }: TrendWorld, stop: AbortSignal): Promise<string | null> {
  // From memory into a folder of our own: gates could write to the run's folder, and the client follows links.
  const root = temporaryFolder(env);
  try {
    const file = writeNewFile(root, FILE, `${canonicalJson(history)}\n`);
    const uploaded = await uploadArtifact({ name, root, files: [file], retentionDays, replaces: true }, env, UPLOAD_DEADLINE_MS, stop);
    return uploaded.ok ? null : uploaded.error.message;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
