import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchCommit } from '../../src/adapters/node/git/fetch-commit.js';
import type { Git } from '../../src/adapters/node/git/git.js';
import { lookUp } from './support/capture.js';
import { git, repository } from './support/repository.js';

interface Host {
  readonly url: string;
  /** The Authorization header of each request, all values in one text. */
  readonly authorizations: string[];
}

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A server that knows no repository, or sends everyone elsewhere. */
async function host(redirectTo?: string): Promise<Host> {
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    const values = request.rawHeaders.filter((_, at) => at % 2 === 1 && request.rawHeaders[at - 1]?.toLowerCase() === 'authorization');
    authorizations.push(values.join(' + '));
    response.setHeader('connection', 'close');
    if (redirectTo !== undefined) response.setHeader('location', `${redirectTo}${request.url ?? ''}`);
    response.writeHead(redirectTo === undefined ? 404 : 302).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, authorizations };
}

function open(root: string): Git {
  const lookup = lookUp(root);
  if (lookup.kind !== 'git') throw new Error(lookup.kind);
  return lookup.git;
}

async function fetchFrom(root: string, server: Host, token: string | null): Promise<string> {
  const remote = { serverUrl: server.url, repository: 'orchard/shop', token, env: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }, protocol: 'http' as const };
  const fetched = await fetchCommit(open(root), remote, 'a'.repeat(40));
  return fetched.ok ? 'fetched' : fetched.error.cause;
}

const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

describe('the credentials of a fetch', () => {
  test('are the token alone, also where the checkout stored others', async () => {
    const root = repository({ 'a.ts': 'a' });
    const server = await host();
    git(root, 'config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic('stored')}`);
    const failure = await fetchFrom(root, server, 'ghs_ripe');
    expect(server.authorizations).toEqual([basic('ghs_ripe')]);
    expect(failure).not.toContain('ghs_ripe');
    expect(failure).not.toContain(basic('ghs_ripe').slice(6));
  });

  test('are those that the checkout stored when there is no token', async () => {
    const root = repository({ 'a.ts': 'a' });
    const server = await host();
    git(root, 'config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${basic('stored')}`);
    await fetchFrom(root, server, null);
    expect(server.authorizations).toEqual([basic('stored')]);
  });

  test('do not go to another server, neither by a rewrite rule of the repository nor by a redirect', async () => {
    const root = repository({ 'a.ts': 'a' });
    const thief = await host();
    const server = await host(thief.url);
    await fetchFrom(root, server, 'ghs_ripe');
    expect(thief.authorizations).toEqual([]);
    git(root, 'config', `url.${thief.url}/.insteadOf`, `${server.url}/`);
    await fetchFrom(root, server, 'ghs_ripe');
    expect(thief.authorizations).toEqual(['']);
  });
});
