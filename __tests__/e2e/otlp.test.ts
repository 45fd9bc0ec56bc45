import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OtlpTraceRequest } from '../../src/reporters/otlp/otlp-json.js';
import { json, startLoopbackServer, type LoopbackAnswer, type LoopbackRequest, type LoopbackServer } from '../support/loopback-server.js';
import { runAction } from '../support/run-action.js';
import { runCli } from '../support/run-cli.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const KEY = 'otel-key-0123456789';
const HEADERS = { OTEL_EXPORTER_OTLP_HEADERS: `authorization=Bearer%20${KEY}` };

let workspace: TemporaryWorkspace;
let collector: LoopbackServer;
let answer: LoopbackAnswer;
let seen: LoopbackRequest[];

beforeEach(async () => {
  workspace = temporaryWorkspace({ '.github/contract-gates.yml': 'version: 1\ngates:\n  lint: { run: [node, -e, "console.log(process.env.OTEL_EXPORTER_OTLP_HEADERS)"] }\n  types: { run: [node, -e, "process.exit(3)"] }\n' }, { git: true });
  seen = [];
  answer = json(200, {});
  collector = await startLoopbackServer((request) => {
    seen.push(request);
    return answer;
  });
});
afterEach(async () => {
  workspace.remove();
  await collector.close();
});

const namesIn = (request: LoopbackRequest | undefined): readonly string[] => (JSON.parse(request?.body.toString('utf8') ?? '{}') as OtlpTraceRequest).resourceSpans[0].scopeSpans[0].spans.map(({ name }) => name);

test('the action sends the spans of a blocked run, and its headers show nowhere, not even where a gate prints them', async () => {
  const result = await runAction({ workspace: workspace.path, inputs: { 'otlp-endpoint': collector.url }, env: HEADERS });
  expect(result.outputs['status']).toBe('Blocked');
  expect(seen.map(({ method, path, headers }) => [method, path, headers['authorization']])).toStrictEqual([['POST', '/v1/traces', `Bearer ${KEY}`]]);
  expect(namesIn(seen[0]).slice(0, 3)).toStrictEqual(['RUN check', 'lint', 'types']);
  expect(result.stdout + result.stderr + result.summary).not.toContain(KEY);
}, 60_000);

test('a collector that refuses is a line of log and summary, and no verdict', async () => {
  answer = json(401, { message: `who is ${KEY}?` });
  const result = await runAction({ workspace: workspace.path, inputs: { 'otlp-endpoint': `${collector.url}/otlp/`, gates: 'lint' }, env: HEADERS });
  expect([result.conclusion, result.outputs['status']]).toStrictEqual(['success', 'Succeeded']);
  expect(seen.map(({ path }) => path)).toStrictEqual(['/otlp/v1/traces']);
  expect(result.log).toContain(`the spans were not sent to ${collector.url}/otlp: the collector answered 401 (who is ***?)`);
  expect(result.summary).toContain('the spans were not sent');
}, 60_000);

test('the command line sends them, too, and a collector that takes a part is told', async () => {
  answer = json(200, { partialSuccess: { rejectedSpans: '1', errorMessage: 'too old' } });
  const result = await runCli({ args: ['run', '--gates', 'lint', '--otlp-endpoint', collector.url], cwd: workspace.path, env: HEADERS });
  expect(result.exitCode).toBe(0);
  expect(namesIn(seen[0]).slice(0, 2)).toStrictEqual(['RUN', 'lint']);
  expect(result.stderr).toMatch(/refused 1 of \d+ spans: too old/);
  expect(result.stderr).not.toContain(KEY);
  const gone = await runCli({ args: ['run', '--gates', 'lint', '--otlp-endpoint', 'http://127.0.0.1:9'], cwd: workspace.path, env: { OTEL_EXPORTER_OTLP_TIMEOUT: '300' } });
  expect([gone.exitCode, gone.stderr]).toStrictEqual([0, expect.stringContaining('the spans were not sent to http://127.0.0.1:9: the connection failed (ECONNREFUSED)')]);
}, 60_000);
