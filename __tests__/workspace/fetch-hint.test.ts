import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchHint } from '../../src/adapters/node/git/fetch-hint.js';
import type { RemoteRepository } from '../../src/adapters/node/git/fetch-commit.js';
import { createHistory } from '../../src/adapters/node/git/history.js';
import { lookUp } from './support/capture.js';
import { repository } from './support/repository.js';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A server that answers everything with `status`, or hangs up. */
async function answering(status: number | 'hang up'): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('connection', 'close');
    if (status === 'hang up') request.socket.destroy();
    else response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="Harbour"' } : {}).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The next step for a base that is not in the clone and cannot be had from `remote`. */
async function hintFor(remote: Pick<RemoteRepository, 'serverUrl' | 'protocol'> & { readonly repository?: string }): Promise<string> {
  const history = await createHistory({
    lookup: lookUp(repository({ 'a.ts': 'a' }), false),
    request: { kind: 'commit', sha: 'e'.repeat(40), what: 'the commit before the push', headSha: null },
    remote: { repository: 'orchard/shop', token: 'ghs_ripe', env: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }, ...remote },
  });
  const base = await history.findBase();
  return base.kind === 'unknown' ? base.hint : base.kind;
}

describe('the next step after a fetch that failed', () => {
  test.each([401, 403, 404])('is about the token where the server answers %i', async (status) => {
    expect(await hintFor({ serverUrl: await answering(status), protocol: 'http' })).toMatch(/^Check that the input token is one of this repository and has contents: read\. Or give/);
  });

  test.each([429, 500, 503])('is to wait where the server answers %i', async (status) => {
    expect(await hintFor({ serverUrl: await answering(status), protocol: 'http' })).toMatch(/^127\.0\.0\.1:\d+ did not do it this time: run again later\./);
  });

  test('is about the network where the host is not reached', async () => {
    const expected = /^Check that this machine reaches \S+ \(name server, firewall, HTTPS_PROXY\), then run again\./;
    expect(await hintFor({ serverUrl: await answering('hang up'), protocol: 'http' })).toMatch(expected);
    expect(await hintFor({ serverUrl: 'http://127.0.0.1:9', protocol: 'http' })).toMatch(expected);
    expect(await hintFor({ serverUrl: 'https://harbour.invalid' })).toMatch(expected);
  });

  test('is another base where the repository has no such commit', async () => {
    const origin = repository({ 'a.ts': 'a' });
    const [owner = '', name = ''] = origin.split(/[\\/]/).slice(-2);
    expect(await hintFor({ serverUrl: pathToFileURL(dirname(dirname(origin))).href, protocol: 'file', repository: `${owner}/${name}` })).toBe(
      'The repository has no such commit, as after a force push or once a branch is gone: name another with the input base.',
    );
  });

  test.each([
    ["fatal: unable to access 'https://github.com/o/r/': SSL certificate problem: unable to get local issuer certificate", 'trust the certificate of github.com'],
    ["fatal: unable to access 'https://github.com/o/r/': Received HTTP code 407 from proxy after CONNECT", 'Check the proxy'],
    ["fatal: unable to access 'https://github.com/o/r/': Could not resolve proxy: quay", 'Check the proxy'],
    ['git took longer than 120 s', 'reaches github.com'],
    ['remote: Repository not found. fatal: repository \'https://github.com/o/r/\' not found', 'input token'],
  ])('of %j says %j', (cause, part) => {
    expect(fetchHint(cause, 'https://github.com')).toContain(part);
  });

  test('is not known of anything else', () => {
    expect(fetchHint('fatal: bad object', 'https://github.com')).toBeNull();
  });
});
