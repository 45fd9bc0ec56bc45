import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createExchange } from '../../../src/adapters/github/http-exchange.js';
import { nodeClock } from '../../../src/adapters/node/clock.js';
import { startLoopbackServer } from '../../support/loopback-server.js';

const LIMITS = { deadlineMs: 30_000, bodyBytes: 1_000_000 };
const GET = { method: 'GET', headers: {}, body: null };
const NEVER = new AbortController().signal;

describe('a fault is a value', () => {
  test('nobody listens', async () => {
    const server = await startLoopbackServer(() => ({ kind: 'hang' }));
    await server.close();
    await expect(createExchange(nodeClock, {})({ ...GET, url: server.url }, LIMITS, NEVER)).resolves.toMatchObject({ ok: false, error: { kind: 'unreachable', message: 'the connection failed (ECONNREFUSED)' } });
  });

  test('a header that cannot be sent, whose value is not told', async () => {
    const asked = { ...GET, url: 'http://127.0.0.1:9/', headers: { authorization: 'Bearer ghs_secret\nx: y' } };
    const answered = await createExchange(nodeClock, {})(asked, LIMITS, NEVER);
    expect(answered).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(JSON.stringify(answered)).not.toContain('ghs_secret');
  });

  test('a run that was cancelled before', async () => {
    await expect(createExchange(nodeClock, {})({ ...GET, url: 'http://127.0.0.1:9/' }, LIMITS, AbortSignal.abort())).resolves.toMatchObject({ ok: false, error: { kind: 'stopped' } });
  });

  test('headers, then half a body, then silence, up to the deadline', async () => {
    const server = createServer((_request, response) => void response.writeHead(200, { 'content-length': '100' }).write('half'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const answered = await createExchange(nodeClock, {})({ ...GET, url }, { ...LIMITS, deadlineMs: 50 }, NEVER);
    expect(answered).toMatchObject({ ok: false, error: { kind: 'late' } });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

describe.skipIf(major < 24 || (major === 24 && minor < 5))('a proxy', () => {
  test('is used where HTTP_PROXY names one, and not for what NO_PROXY names', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('"by way of the proxy"');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const target = await startLoopbackServer(() => ({ kind: 'answer', status: 200, body: '"straight"' }));
    const env = { HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    const through = await createExchange(nodeClock, env)({ ...GET, url: 'http://github.harbour.example/api/v3/user' }, LIMITS, NEVER);
    const straight = await createExchange(nodeClock, { ...env, NO_PROXY: '127.0.0.1' })({ ...GET, url: target.url }, LIMITS, NEVER);
    expect(through).toMatchObject({ ok: true, value: { body: '"by way of the proxy"' } });
    expect(straight).toMatchObject({ ok: true, value: { body: '"straight"' } });
    expect(asked).toEqual(['http://github.harbour.example/api/v3/user']);
    await target.close();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });
});
