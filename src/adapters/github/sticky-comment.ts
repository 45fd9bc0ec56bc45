import { by, inOrder } from '../../base/order.js';
import { memberOf } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import type { StickyComment, Uploaded } from '../../ports/publisher.js';
import type { ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { isLater, isStored, stateIn, withState } from './comment-state.js';
import { numberOf, textOf } from './json-fields.js';
import { tokenIdentity } from './token-identity.js';

/** What became of the comment. */
export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'not_wanted' | 'later_run';

interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly author: number | null;
  readonly url: string;
}

const PAGE_SIZE = 100;
/** Comments that are looked through: with more, ours may be among those not seen, and a second one would be wrong. */
const MAX_PAGES = 20;
/** Doubles of ours that are put out of use in one run. */
const MAX_DOUBLES = 5;

/**
 * Keeps one comment on a pull request. It is ours when the marker stands at its first byte and the token's own user wrote
 * it (PLATFORM A12): a marker that somebody else posted is text. A comment of a later run is left as it is. Of several of
 * ours (two runs at once) the newest is kept, and the others then point to it; comments of others are never touched.
 */
export async function keepComment(comment: StickyComment, uploaded: Uploaded, repository: string, graphqlUrl: string, client: ApiClient): Promise<Result<CommentOutcome, ApiFault>> {
  const { pullRequest, mode, succeeded, marker, contentDigest } = comment;
  const base = `/repos/${repository}/issues`;
  const find = (): Promise<Result<readonly StoredComment[], ApiFault>> => ownComments(client, `${base}/${pullRequest}/comments`, marker, graphqlUrl);
  const found = await find();
  if (!found.ok) return found;
  const last = found.value.at(-1);
  if (last === undefined && mode === 'failure' && succeeded) return ok('not_wanted');
  const state = last === undefined ? null : stateIn(last.body);
  if (isLater(state, comment.run)) return ok('later_run');
  if (last !== undefined && mode === 'change' && state?.content === contentDigest.slice(0, 32)) {
    await retire(found.value, last, base, client);
    return ok('unchanged');
  }
  const text = withState(comment.body(uploaded), comment);
  const isKept = ({ body }: StoredComment): boolean => body.startsWith(marker) && isStored(body, text);
  if (last !== undefined) {
    const path = `${base}/comments/${last.id}`;
    const understand = (value: unknown): StoredComment | null => {
      const stored = storedComment(value);
      return stored !== null && isKept(stored) ? stored : null;
    };
    const updated = await client.write({ method: 'PATCH', path, body: { body: text }, understand }, async () => {
      const read = await client.read({ method: 'GET', path, understand: storedComment });
      return read.ok ? ok(isKept(read.value) ? read.value : null) : read;
    });
    if (!updated.ok) return updated;
    await retire(found.value, updated.value, base, client);
    return ok('updated');
  }
  let isDoubtful = false;
  // Any comment in the answer is ours: making another one because its text is not as sent would make many.
  const created = await client.write({ method: 'POST', path: `${base}/${pullRequest}/comments`, body: { body: text }, understand: storedComment }, async () => {
    isDoubtful = true;
    const now = await find();
    return now.ok ? ok(now.value.at(-1) ?? null) : now;
  });
  if (!created.ok) return created;
  if (!isKept(created.value)) return err({ kind: 'unreadable', message: 'GitHub stored another text than it was sent' });
  // A write that seemed lost may still have come through after it was made again.
  const now = isDoubtful ? await find() : null;
  if (now?.ok === true) await retire(now.value, created.value, base, client);
  return ok('created');
}

/** Comments with our marker by the token's user, oldest first. Who that is gets asked only when there is one with the marker. */
async function ownComments(client: ApiClient, path: string, marker: string, graphqlUrl: string): Promise<Result<readonly StoredComment[], ApiFault>> {
  const marked: StoredComment[] = [];
  for (let page = 1; ; page++) {
    const read = await client.read({ method: 'GET', path: `${path}?per_page=${PAGE_SIZE}&page=${page}`, understand: (value) => (Array.isArray(value) ? (value as unknown[]) : null) });
    if (!read.ok) return read;
    for (const value of read.value) {
      const stored = storedComment(value);
      if (stored?.body.startsWith(marker) === true) marked.push(stored);
    }
    if (read.value.length < PAGE_SIZE) break;
    if (page === MAX_PAGES) return err({ kind: 'refused', message: `the pull request has more than ${PAGE_SIZE * MAX_PAGES} comments, and ours may be among those that were not looked at` });
  }
  if (marked.length === 0) return ok([]);
  const identity = await tokenIdentity(client, graphqlUrl);
  if (!identity.ok) return err({ kind: identity.error.kind, message: `the account that the token writes as is unknown: ${identity.error.message}` });
  return ok(marked.filter(({ author }) => author === identity.value).sort(inOrder(by(({ id }: StoredComment) => id))));
}

/** Turns doubles of ours into one line without the marker. One that cannot be written stays, and the next run finds it again. */
async function retire(all: readonly StoredComment[], kept: StoredComment, base: string, client: ApiClient): Promise<void> {
  const body = kept.url === '' ? 'Superseded by a later comment.' : `Superseded by [the comment that is kept up to date](${kept.url}).`;
  for (const { id } of all.filter((one) => one.id !== kept.id).slice(0, MAX_DOUBLES)) {
    const path = `${base}/comments/${id}`;
    const understand = (value: unknown): true | null => (textOf(value, 'body') === body ? true : null);
    const written = await client.write({ method: 'PATCH', path, body: { body }, understand }, async () => ok(null));
    if (!written.ok) return;
  }
}

function storedComment(value: unknown): StoredComment | null {
  const id = numberOf(value, 'id');
  const body = memberOf(value, 'body');
  if (id === null || typeof body !== 'string') return null;
  return { id, body, author: numberOf(value, 'user', 'id'), url: textOf(value, 'html_url') ?? '' };
}
