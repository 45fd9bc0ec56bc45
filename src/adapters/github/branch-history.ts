import { ok, type Result } from '../../base/result.js';
import { canonicalJson } from '../../contract/json/canonical-json.js';
import type { HistoryFile } from '../../contract/generated/types.js';
import { createHistoryFile, mergeRuns } from '../../contract/documents/history-file.js';
import type { TrendStore, TrendStoreRequest } from '../../ports/trend-store.js';
import { createApiClient, type ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { readHistoryText } from './history-text.js';
import { textOf } from './json-fields.js';
import type { TrendWorld } from './trend-world.js';

const FOLDER = 'contract-gates-history';
const READ_LIMITS = { tryMs: 8_000, totalMs: 10_000, waitMs: 3_000, tries: 3 } as const;
const WRITE_LIMITS = { tryMs: 10_000, totalMs: 45_000, waitMs: 20_000, tries: 3 } as const;
/** Other runs that may write between our reading and our writing. */
const ROUNDS = 5;

/** The file on the branch: its text with the id that a change of it has to name; null for none. */
type StoredFile = { readonly sha: string; readonly bytes: Uint8Array } | null;

/** Keeps the history as a file on a branch of its own; each change is a commit, and what others wrote meanwhile is merged. */
export function createBranchHistory(request: TrendStoreRequest & { readonly place: { readonly kind: 'branch' } }, world: TrendWorld): TrendStore {
  const { key, repository, place: { branch } } = request;
  const file = `${FOLDER}/${key}.json`;
  const contents = `/repos/${repository}/contents/${file}`;
  const message = `History of ${key}\n\n[skip ci]`;
  const clientOf = (stop: AbortSignal, limits: typeof READ_LIMITS | typeof WRITE_LIMITS): ApiClient => createApiClient({ baseUrl: request.apiUrl, token: request.token, exchange: world.exchange, clock: world.clock, stop, limits });
  let known: StoredFile = null;

  async function load(client: ApiClient): Promise<Result<StoredFile, ApiFault>> {
    const answered = await client.read({ method: 'GET', path: `${contents}?ref=${encodeURIComponent(branch)}`, understand: storedFile });
    return answered.ok || answered.error.kind !== 'missing' ? answered : ok(null);
  }

  /** The first commit of the branch, without a parent: the branch has nothing to do with the others. */
  async function createBranch(text: string, client: ApiClient): Promise<Result<unknown, ApiFault>> {
    const again = (): Promise<Result<string | null, ApiFault>> => Promise.resolve(ok(null));
    const sha = (value: unknown): string | null => textOf(value, 'sha');
    const tree = await client.write({ method: 'POST', path: `/repos/${repository}/git/trees`, body: { tree: [{ path: file, mode: '100644', type: 'blob', content: text }] }, understand: sha }, again);
    if (!tree.ok) return tree;
    const commit = await client.write({ method: 'POST', path: `/repos/${repository}/git/commits`, body: { message, tree: tree.value, parents: [] }, understand: sha }, again);
    if (!commit.ok) return commit;
    const refSha = (value: unknown): string | null => textOf(value, 'object', 'sha');
    return client.write({ method: 'POST', path: `/repos/${repository}/git/refs`, body: { ref: `refs/heads/${branch}`, sha: commit.value }, understand: refSha }, async () => {
      const there = await client.read({ method: 'GET', path: `/repos/${repository}/git/ref/heads/${branch}`, understand: refSha });
      if (!there.ok) return there.error.kind === 'missing' ? ok(null) : there;
      return ok(there.value === commit.value ? there.value : null);
    });
  }

  function put(text: string, sha: string | null, client: ApiClient): Promise<Result<unknown, ApiFault>> {
    const body = { message, branch, content: Buffer.from(text).toString('base64'), ...(sha === null ? {} : { sha }) };
    return client.write({ method: 'PUT', path: contents, body, understand: (value) => textOf(value, 'content', 'sha') }, async () => {
      const there = await load(client);
      if (!there.ok) return there;
      return ok(there.value !== null && Buffer.from(there.value.bytes).toString('utf8') === text ? there.value.sha : null);
    });
  }

  return {
    async read(stop) {
      const loaded = await load(clientOf(stop, READ_LIMITS));
      if (!loaded.ok) return { kind: 'failed', cause: `${loaded.error.message}${loaded.error.kind === 'permission' ? '; reading the history needs contents: read' : ''}` };
      known = loaded.value;
      if (known === null) return { kind: 'read', history: null, notices: [] };
      const history = readHistoryText(known.bytes, key);
      if (history.ok) return { kind: 'read', history: history.value, notices: [] };
      return { kind: 'read', history: null, notices: [`${file} on ${branch} is skipped: ${history.error}; the history starts over with this run`] };
    },
    async keep(history, runId, now, stop) {
      const client = clientOf(stop, WRITE_LIMITS);
      let wanted = history;
      for (let round = 1; ; round++) {
        const text = `${canonicalJson(wanted)}\n`;
        let written = await put(text, known?.sha ?? null, client);
        if (!written.ok && written.error.kind === 'missing') written = await createBranch(text, client);
        if (written.ok) return null;
        // A conflict is told with 409 or 422, as a rule of the branch is: only trying tells them apart.
        if (written.error.kind !== 'refused' || round >= ROUNDS) return `${written.error.message}${hintFor(written.error, branch)}`;
        const loaded = await load(client);
        if (!loaded.ok) return loaded.error.message;
        known = loaded.value;
        wanted = merged(known, history, runId, now);
      }
    },
  };
}

/** What another run kept meanwhile, with this run. */
function merged(stored: StoredFile, history: HistoryFile, runId: string, now: string): HistoryFile {
  const theirs = stored === null ? null : readHistoryText(stored.bytes, history.key);
  if (theirs === null || !theirs.ok) return history;
  const made = createHistoryFile({ key: history.key, runs: mergeRuns(theirs.value.runs, history.runs.filter((run) => run.run_id === runId), now) });
  return made.ok ? made.value : history;
}

function hintFor({ kind }: ApiFault, branch: string): string {
  if (kind === 'permission' || kind === 'missing') return '; keeping it on a branch needs contents: write';
  return kind === 'refused' ? `; look whether a rule protects the branch ${branch}` : '';
}

/** GitHub wraps the base64 into lines (docs, "Get repository content", reviewed 2026-11-25). */
function storedFile(value: unknown): StoredFile {
  const sha = textOf(value, 'sha');
  const content = textOf(value, 'content');
  if (sha === null || content === null || textOf(value, 'encoding') !== 'base64') return null;
  return { sha, bytes: Buffer.from(content, 'base64') };
}
