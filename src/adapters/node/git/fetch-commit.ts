import { err, ok } from '../../../base/result.js';
import type { Result } from '../../../base/result.js';
import { fetchHint } from './fetch-hint.js';
import type { Git } from './git.js';
import type { GitCall } from './git-process.js';
import { fetchEnvironment } from './git-safety.js';
import { isObjectId } from './object-id.js';

/** The repository that a missing base commit is fetched from. */
export interface RemoteRepository {
  /** `https://github.com` or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Null leaves it to the credentials that the checkout step stored in the repository, if any. */
  readonly token: string | null;
  /** The caller's environment, for proxies and certificates. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The one protocol that is allowed: https unless a test fetches from a folder or a server of its own. */
  readonly protocol?: 'https' | 'http' | 'file';
}

const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;

/** Why a commit could not be fetched, and what to do about it; null where nothing is known that would help. */
export interface FetchFault {
  readonly cause: string;
  readonly hint: string | null;
}

/** Fetches one commit with its tree and nothing of its history into the clone. */
export async function fetchCommit(git: Git, remote: RemoteRepository, sha: string, milliseconds?: number): Promise<Result<null, FetchFault>> {
  const planned = planFetch(remote, sha);
  if (!planned.ok) return err({ cause: planned.error, hint: null });
  const { args, call } = planned.value;
  const fetched = await git.run(args, milliseconds === undefined ? call : { ...call, timeoutMs: milliseconds });
  return fetched.ok ? ok(null) : err({ cause: fetched.error.cause, hint: fetchHint(fetched.error.cause, remote.serverUrl) });
}

/**
 * The command of a fetch. The token stands only in the environment, as a header that git sends to this server alone, even
 * where a rewrite rule of the repository's config (`url.*.insteadOf`) leads elsewhere; redirects are not followed.
 */
export function planFetch(remote: RemoteRepository, sha: string): Result<{ readonly args: readonly string[]; readonly call: GitCall }, string> {
  const protocol = remote.protocol ?? 'https';
  const server = remote.serverUrl.replace(/\/$/, '');
  if (!server.startsWith(`${protocol}://`)) return err(`the server ${server} is not reached by ${protocol}`);
  if (!REPOSITORY.test(remote.repository)) return err('the name of the repository is not known');
  if (!isObjectId(sha)) return err('the commit has no full id');
  return ok({
    args: [
      'fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc',
      `${server}/${remote.repository}`, sha,
    ],
    call: {
      switches: ['-c', `protocol.${protocol}.allow=always`, '-c', 'http.followRedirects=false', '-c', 'fetch.writeCommitGraph=false'],
      // The machine's own config may hold the proxy and the certificates of its network.
      env: { ...fetchEnvironment(remote.env), GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined, ...authorization(server, remote.token) },
    },
  });
}

/** Config by environment (git-config(1), GIT_CONFIG_COUNT); the empty first value drops headers that the checkout stored. */
function authorization(server: string, token: string | null): Readonly<Record<string, string>> {
  if (token === null || token === '') return {};
  const key = `http.${server}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
  };
}
