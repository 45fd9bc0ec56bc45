import { gzipSync } from 'node:zlib';
import { cutText } from '../../base/bounded.js';
import { memberOf } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import type { SarifUpload } from '../../ports/publisher.js';
import type { ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { textOf } from './json-fields.js';

/** GitHub docs, "SARIF support for code scanning", reviewed 2026-11-20: 10 MB of gzip. */
const MAX_GZIP_BYTES = 10_000_000;
const POLL_EVERY_MS = 3_000;
/** Mostly done within seconds; what takes longer is left to GitHub. */
const POLLS = 6;

/** `processed`, or `pending` when GitHub still worked on it when we stopped asking; its errors are a fault. */
export type SarifOutcome = 'processed' | 'pending';

/**
 * Hands a SARIF document to code scanning and looks for a while what became of it. Handing it over twice replaces the first
 * time (same commit, tool and category), so a lost answer is no reason to look before the next try.
 */
export async function uploadSarif({ text, commitSha, ref }: SarifUpload, repository: string, client: ApiClient, mostBytes: number = MAX_GZIP_BYTES): Promise<Result<SarifOutcome, ApiFault>> {
  const packed = gzipSync(text);
  if (packed.length > mostBytes) return err({ kind: 'refused', message: `report.sarif has ${packed.length} bytes as gzip, and code scanning takes ${mostBytes}` });
  const path = `/repos/${repository}/code-scanning/sarifs`;
  const body = { commit_sha: commitSha, ref, sarif: packed.toString('base64') };
  const uploaded = await client.write({ method: 'POST', path, body, understand: (value) => idIn(value) }, async () => ok(null));
  if (!uploaded.ok) return uploaded;
  for (let poll = 0; poll < POLLS && (await client.pause(POLL_EVERY_MS)); poll++) {
    const state = await client.read({ method: 'GET', path: `${path}/${encodeURIComponent(uploaded.value)}`, understand: statusIn });
    // It was taken, so what cannot be asked is no failure of the upload; right after it the id may still be unknown.
    if (!state.ok) {
      if (state.error.kind === 'missing') continue;
      return ok('pending');
    }
    if (state.value.status === 'complete') return ok('processed');
    if (state.value.status === 'failed') return err({ kind: 'refused', message: `code scanning could not read it (${cutText(state.value.errors.join('; '), 300)})` });
  }
  return ok('pending');
}

function idIn(value: unknown): string | null {
  const id = textOf(value, 'id');
  return id === null || id === '' ? null : id;
}

function statusIn(value: unknown): { readonly status: string; readonly errors: readonly string[] } | null {
  const status = textOf(value, 'processing_status');
  const errors = memberOf(value, 'errors');
  return status === null ? null : { status, errors: Array.isArray(errors) ? errors.filter((error) => typeof error === 'string') : [] };
}
