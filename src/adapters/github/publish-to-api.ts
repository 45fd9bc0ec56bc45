import type { Clock } from '../../ports/clock.js';
import type { ApiPublication, Uploaded } from '../../ports/publisher.js';
import { createApiClient, type ApiClient, type ApiClientOptions } from './api-client.js';
import type { ApiFault } from './api-fault.js';
import { createExchange, type Exchange } from './http-exchange.js';

export interface ApiWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null when there is none. */
  readonly token: string | null;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  /** A line for the log. */
  tell(line: string): void;
  readonly exchange?: Exchange;
  readonly limits?: ApiClientOptions['limits'];
}

/** One surface gets at most this long: a minute's wait that GitHub asks for, and the calls. */
const SURFACE_MS = 75_000;

/** The right that each surface needs, as a job's `permissions` write it. */
const NEEDS = { comment: 'pull-requests: write', 'check run': 'checks: write', 'SARIF upload': 'security-events: write, and code scanning for the repository' } as const;

/**
 * Shows a run through the API of GitHub, one surface after the other as GitHub asks of clients that write. Gives a line
 * for each surface that did not come about; a fault of one is none of the next.
 */
export async function publishToApi(publication: ApiPublication, uploaded: Uploaded, world: ApiWorld): Promise<readonly string[]> {
  const notices = [...publication.notices];
  const { comment, checkRun, sarif, repository } = publication;
  if (comment === null && checkRun === null && sarif === null) return notices;
  const { token, env } = world;
  if (token === null) return [...notices, 'nothing was sent to GitHub: the input token is empty'];
  const baseUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (!/^https?:/.test(baseUrl) || !URL.canParse(baseUrl)) return [...notices, 'nothing was sent to GitHub: GITHUB_API_URL is not an address'];
  const client = createApiClient({ baseUrl, token, clock: world.clock, stop: world.stop, exchange: world.exchange ?? createExchange(world.clock, env), ...(world.limits === undefined ? {} : { limits: world.limits }) });
  const surface = async (name: keyof typeof NEEDS, action: (client: ApiClient) => Promise<{ readonly ok: true; readonly value: string } | { readonly ok: false; readonly error: ApiFault }>): Promise<void> => {
    const done = await action(client.within(SURFACE_MS)).catch((error: unknown) => ({ ok: false, error: { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) } }) as const);
    if (!done.ok) notices.push(noticeOf(name, done.error));
    else world.tell(`${name}: ${done.value.replaceAll('_', ' ')}`);
  };
  if (comment !== null) {
    const { keepComment } = await import('./sticky-comment.js');
    await surface('comment', (limited) => keepComment(comment, uploaded, repository, graphqlUrlOf(env, baseUrl), limited));
  }
  if (checkRun !== null) {
    const { keepCheckRun } = await import('./own-check-run.js');
    await surface('check run', (limited) => keepCheckRun(checkRun, { ...uploaded, notices: [...uploaded.notices, ...notices] }, repository, limited));
  }
  if (sarif !== null) {
    const { uploadSarif } = await import('./sarif-upload.js');
    await surface('SARIF upload', (limited) => uploadSarif(sarif, repository, limited));
  }
  return notices;
}

/** A right that is missing is the usual reason for 403, and for 404 where even reading is not allowed. */
function noticeOf(name: keyof typeof NEEDS, { kind, message }: ApiFault): string {
  const hint = kind === 'permission' || kind === 'missing' ? `; it needs ${NEEDS[name]}` : '';
  return `the ${name} was not made: ${message}${hint}`;
}

function graphqlUrlOf(env: ApiWorld['env'], baseUrl: string): string {
  const given = env['GITHUB_GRAPHQL_URL'] ?? '';
  // GitHub Enterprise Server has it beside the REST API: /api/v3 and /api/graphql.
  return given !== '' ? given : `${baseUrl.replace(/\/+$/, '').replace(/\/v3$/, '')}/graphql`;
}
