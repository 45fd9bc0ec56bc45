import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createExchange } from '../../../src/adapters/github/http-exchange.js';
import { nodeClock } from '../../../src/adapters/node/clock.js';
import { createTraceSender } from '../../../src/adapters/otlp/trace-sender.js';
import type { TraceAnswer, TraceExport } from '../../../src/ports/trace-sender.js';
import { json, startLoopbackServer, type LoopbackAnswer, type LoopbackRequest, type LoopbackServer } from '../../support/loopback-server.js';

const SECRET = 'otel-key-0123456789';
const never = new AbortController().signal;

let server: LoopbackServer;
let seen: LoopbackRequest[];
let waits: number[];
/** One after the other; the last one for all that follow. */
let answers: LoopbackAnswer[];

beforeEach(async () => {
  seen = [];
  waits = [];
  answers = [json(200, {})];
  server = await startLoopbackServer((request) => {
    seen.push(request);
    return (answers.length > 1 ? answers.shift() : answers[0]) ?? json(500, {});
  });
});
afterEach(() => server.close());

/** Waits of the sender are noted and pass at once. */
const clock = {
  ...nodeClock,
  after: (ms: number, action: () => void) => {
    waits.push(ms);
    return nodeClock.after(0, action);
  },
};

function send(more: Partial<TraceExport> = {}, stop = never): Promise<TraceAnswer> {
  const sender = createTraceSender(createExchange(nodeClock, {}), clock, () => 0);
  return sender.send({ url: `${server.url}/v1/traces`, headers: { authorization: `Bearer ${SECRET}` }, body: '{"resourceSpans":[]}', gzip: false, timeoutMs: 10_000, ...more }, stop);
}

test('posts JSON with the headers', async () => {
  expect(await send()).toStrictEqual({ kind: 'accepted' });
  expect(seen.map(({ method, path, body }) => [method, path, body.toString('utf8')])).toStrictEqual([['POST', '/v1/traces', '{"resourceSpans":[]}']]);
  expect(seen[0]?.headers).toMatchObject({ 'content-type': 'application/json', authorization: `Bearer ${SECRET}` });
});

test('packs where asked to', async () => {
  await send({ gzip: true });
  expect(seen[0]?.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(seen[0]?.body ?? Buffer.alloc(0)).toString('utf8')).toBe('{"resourceSpans":[]}');
});

describe('an answer', () => {
  test.each<[string, LoopbackAnswer, TraceAnswer]>([
    ['without a body', { kind: 'answer', status: 200 }, { kind: 'accepted' }],
    ['with an empty partial success', json(200, { partialSuccess: {} }), { kind: 'accepted' }],
    ['that is not JSON', { kind: 'answer', status: 200, body: 'ok' }, { kind: 'accepted' }],
    ['that refuses some', json(200, { partialSuccess: { rejectedSpans: '2', errorMessage: 'too old' } }), { kind: 'partial', rejected: 2, message: 'too old' }],
    ['that takes all and warns', json(200, { partialSuccess: { errorMessage: `key ${SECRET} expires` } }), { kind: 'partial', rejected: 0, message: 'key *** expires' }],
  ])('%s is understood and never sent again', async (_what, answer, expected) => {
    answers = [answer];
    expect(await send()).toStrictEqual(expected);
    expect(seen).toHaveLength(1);
  });

  test.each([429, 502, 503, 504])('%i is tried again, later each time, and then given up', async (status) => {
    answers = [{ kind: 'answer', status }];
    expect(await send()).toMatchObject({ kind: 'failed', cause: `the collector answered ${status}` });
    expect(seen).toHaveLength(4);
    expect(waits).toStrictEqual([500, 1000, 2000]);
  });

  test.each([400, 401, 403, 404, 413, 500, 501])('%i is not', async (status) => {
    answers = [json(status, { message: `no, ${SECRET}` })];
    expect(await send()).toStrictEqual({ kind: 'failed', cause: `the collector answered ${status} (no, ***)` });
    expect(seen).toHaveLength(1);
  });

  test('that points elsewhere is not followed: the headers are secrets', async () => {
    answers = [{ kind: 'answer', status: 307, headers: { location: `${server.url}/elsewhere` } }];
    expect(await send()).toStrictEqual({ kind: 'failed', cause: 'the collector answered 307 and points elsewhere; give the address where it is' });
    expect(seen).toHaveLength(1);
  });

  test('with retry-after is waited for', async () => {
    answers = [{ kind: 'answer', status: 503, headers: { 'retry-after': '3' } }, json(200, {})];
    expect(await send()).toStrictEqual({ kind: 'accepted' });
    expect(waits).toStrictEqual([3000]);
  });

  test('that asks for more time than there is ends it', async () => {
    answers = [{ kind: 'answer', status: 429, headers: { 'retry-after': '3600' } }];
    expect(await send()).toStrictEqual({ kind: 'failed', cause: 'the collector answered 429; it asks to wait 3600 s' });
    expect(waits).toStrictEqual([]);
  });
});

describe('a collector', () => {
  test('that is not there is a line', async () => {
    const { url } = server;
    await server.close();
    expect(await send({ url: `${url}/v1/traces` })).toStrictEqual({ kind: 'failed', cause: 'the connection failed (ECONNREFUSED)' });
    server = await startLoopbackServer(() => json(200, {}));
  });

  test('that cuts the connection is tried again', async () => {
    answers = [{ kind: 'cut' }, json(200, {})];
    expect(await send()).toStrictEqual({ kind: 'accepted' });
    expect(seen).toHaveLength(2);
  });

  test('that stalls is given up in time, and when the run is cancelled', async () => {
    answers = [{ kind: 'hang' }];
    expect(await send({ timeoutMs: 200 })).toMatchObject({ kind: 'failed', cause: expect.stringMatching(/^no complete answer within/) as string });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await send({}, stop.signal)).toStrictEqual({ kind: 'failed', cause: 'the run was cancelled meanwhile' });
  });
});
