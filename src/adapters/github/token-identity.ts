import type { Result } from '../../base/result.js';
import type { ApiClient } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { numberOf } from './json-fields.js';

/**
 * The user id that the token writes as: 41898282 (`github-actions[bot]`) for the workflow's own on github.com, the bot of
 * an app, or a person. REST refuses `/user` to the workflow's token and to apps; the viewer of GraphQL is told to all.
 */
export function tokenIdentity(client: ApiClient, graphqlUrl: string): Promise<Result<number, ApiFault>> {
  return client.read({
    method: 'POST',
    path: graphqlUrl,
    body: { query: 'query { viewer { login databaseId } }' },
    understand: (value) => numberOf(value, 'data', 'viewer', 'databaseId'),
  });
}
