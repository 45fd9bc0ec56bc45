import { memberOf } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import type { CheckAnnotation } from '../../contract/findings/annotation.js';
import type { CheckRunContent, OwnCheckRun, Uploaded } from '../../ports/publisher.js';
import type { ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { numberOf, textOf } from './json-fields.js';

/** GitHub docs, "Create a check run": 50 annotations a request, more by updates, which add to those that are there. */
const BATCH = 50;
/** PLATFORM 1.3: ten requests. */
const MAX_ANNOTATIONS = 500;
const PAGE_SIZE = 100;
const MAX_PAGES = 10;

/**
 * Makes the check run of this job on a commit, or brings the one that an earlier attempt made up to date: it is found by
 * its `external_id`. Annotations cannot be taken back and each update adds to them, so only those are sent that are not
 * there yet; after an answer that was lost they are read again.
 */
export async function keepCheckRun(run: OwnCheckRun, uploaded: Uploaded, repository: string, client: ApiClient): Promise<Result<'created' | 'updated', ApiFault>> {
  const base = `/repos/${repository}`;
  const content = run.content(uploaded);
  const wanted = sendable(content.annotations);
  const find = (): Promise<Result<number | null, ApiFault>> => findCheckRun(run, base, client);
  const found = await find();
  if (!found.ok) return found;
  if (found.value !== null) {
    const updated = await update(run, content, wanted, `${base}/check-runs/${found.value}`, client);
    return updated.ok ? ok('updated') : updated;
  }
  const first = wanted.slice(0, BATCH);
  let isDoubtful = false;
  const created = await client.write(
    { method: 'POST', path: `${base}/check-runs`, body: { name: run.name, head_sha: run.headSha, ...fieldsOf(run), output: outputOf(content, first) }, understand: (value) => numberOf(value, 'id') },
    () => {
      isDoubtful = true;
      return find();
    },
  );
  if (!created.ok) return created;
  if (wanted.length <= BATCH && !isDoubtful) return ok('created');
  const rest = await update(run, content, wanted, `${base}/check-runs/${created.value}`, client, isDoubtful ? null : new Set(first.map(keyOf)));
  return rest.ok ? ok('created') : rest;
}

/** Verdict and text, with all annotations that are not in `present`; null asks GitHub which those are. */
async function update(run: OwnCheckRun, content: CheckRunContent, wanted: readonly CheckAnnotation[], path: string, client: ApiClient, present: ReadonlySet<string> | null = null): Promise<Result<true, ApiFault>> {
  const read = present === null ? await storedAnnotations(path, client) : ok(present);
  if (!read.ok) return read;
  let there: ReadonlySet<string> = read.value;
  // The first request also carries the verdict, so it is made even when every annotation is there. An empty text takes the old one away.
  for (let request = 0; ; request++) {
    const missing = wanted.filter((annotation) => !there.has(keyOf(annotation)));
    if (missing.length === 0 && (request > 0 || present !== null)) return ok(true);
    const batch = missing.slice(0, BATCH);
    const written = await client.write({ method: 'PATCH', path, body: { ...fieldsOf(run), output: { text: '', ...outputOf(content, batch) } }, understand: (value) => (numberOf(value, 'id') === null ? null : 'written') }, async () => {
      const now = await storedAnnotations(path, client);
      if (!now.ok) return now;
      there = now.value;
      if (batch.length > 0) return ok(batch.every((annotation) => now.value.has(keyOf(annotation))) ? 'written' : null);
      // Without annotations the request says the same each time.
      return ok(null);
    });
    if (!written.ok) return written;
    there = new Set([...there, ...batch.map(keyOf)]);
    if (request > MAX_ANNOTATIONS / BATCH) return err({ kind: 'refused', message: 'GitHub did not keep the annotations that it accepted' });
  }
}

/** The newest check run of this name and external id, or null. */
async function findCheckRun(run: OwnCheckRun, base: string, client: ApiClient): Promise<Result<number | null, ApiFault>> {
  let newest: number | null = null;
  for (let page = 1; page <= MAX_PAGES; page++) {
    const path = `${base}/commits/${run.headSha}/check-runs?check_name=${encodeURIComponent(run.name)}&filter=all&per_page=${PAGE_SIZE}&page=${page}`;
    const read = await client.read({ method: 'GET', path, understand: (value) => arrayOf(memberOf(value, 'check_runs')) });
    if (!read.ok) return read;
    for (const value of read.value) {
      const id = idOf(value, run);
      if (id !== null && (newest === null || id > newest)) newest = id;
    }
    if (read.value.length < PAGE_SIZE) return ok(newest);
  }
  // So many of one name on one commit: another one would not be found either.
  return newest === null ? err({ kind: 'refused', message: `the commit has more than ${PAGE_SIZE * MAX_PAGES} check runs of this name` }) : ok(newest);
}

async function storedAnnotations(path: string, client: ApiClient): Promise<Result<ReadonlySet<string>, ApiFault>> {
  const keys = new Set<string>();
  for (let page = 1; page <= MAX_PAGES; page++) {
    const read = await client.read({ method: 'GET', path: `${path}/annotations?per_page=${PAGE_SIZE}&page=${page}`, understand: arrayOf });
    if (!read.ok) return read;
    for (const value of read.value) keys.add(keyOf(value as CheckAnnotation));
    if (read.value.length < PAGE_SIZE) break;
  }
  return ok(keys);
}

function fieldsOf({ externalId, conclusion, detailsUrl }: OwnCheckRun): object {
  return { external_id: externalId, status: 'completed', conclusion, ...(detailsUrl === null ? {} : { details_url: detailsUrl }) };
}

function outputOf({ title, summary, text }: CheckRunContent, annotations: readonly CheckAnnotation[]): object {
  return { title, summary, ...(text === null ? {} : { text }), ...(annotations.length === 0 ? {} : { annotations }) };
}

/** The id of a check run of ours; null for anything else. */
function idOf(value: unknown, { name, externalId, headSha }: OwnCheckRun): number | null {
  const isOurs = textOf(value, 'name') === name && textOf(value, 'external_id') === externalId && textOf(value, 'head_sha') === headSha;
  return isOurs ? numberOf(value, 'id') : null;
}

function arrayOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? (value as unknown[]) : null;
}

/** Each once, at most as many as GitHub shows well. A path that leaves the repository would have the whole request refused. */
function sendable(annotations: readonly CheckAnnotation[]): readonly CheckAnnotation[] {
  const kept = new Map<string, CheckAnnotation>();
  for (const annotation of annotations) {
    if (kept.size === MAX_ANNOTATIONS) break;
    if (annotation.path.startsWith('/') || annotation.path.split('/').includes('..')) continue;
    const key = keyOf(annotation);
    if (!kept.has(key)) kept.set(key, annotation);
  }
  return [...kept.values()];
}

function keyOf(value: CheckAnnotation): string {
  const fields = [textOf(value, 'path'), numberOf(value, 'start_line'), textOf(value, 'annotation_level'), textOf(value, 'title'), textOf(value, 'message')];
  return JSON.stringify(fields);
}
