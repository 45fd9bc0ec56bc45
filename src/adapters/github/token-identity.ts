import { cutText } from '../../base/bounded.js';
import { memberOf } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import type { ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { numberOf, textOf } from './json-fields.js';

/**
 * The user id that the token writes as: 41898282 (`github-actions[bot]`) for the workflow's own on github.com, the bot of
 * an app, or a person. REST refuses `/user` to the workflow's token and to apps; the viewer of GraphQL is told to all.
 */
export async function tokenIdentity(client: ApiClient, graphqlUrl: string): Promise<Result<number, ApiFault>> {
  const read = await client.read({
    method: 'POST',
    path: graphqlUrl,
    body: { query: 'query { viewer { login databaseId } }' },
    understand: (value) => numberOf(value, 'data', 'viewer', 'databaseId') ?? refusalIn(value),
  });
  if (!read.ok) return read;
  return typeof read.value === 'number' ? ok(read.value) : err({ kind: 'refused', message: `GitHub answered ${read.value}` });
}

/** GraphQL refuses with 200 and a list of errors: no reason to ask again. */
function refusalIn(value: unknown): string | null {
  const errors = memberOf(value, 'errors');
  if (!Array.isArray(errors) || errors.length === 0) return null;
  return cutText(textOf(errors[0], 'message') ?? 'with an error that has no message', 200);
}
