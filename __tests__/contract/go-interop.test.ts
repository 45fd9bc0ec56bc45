import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createDeploymentContract, parseDeploymentContract, prettyCanonicalJson, type DeploymentContractDraft } from '../../src/library.js';

const fixtures = new URL('./fixtures/go/', import.meta.url);
const fixture = (name: string): string => readFileSync(new URL(name, fixtures), 'utf8');

const audit = { triggeredBy: 'maria-santos', orgId: 'harbor', repository: 'harbor/ferry-tickets', commit: '5f2b8c1d9e3a47605f2b8c1d9e3a47605f2b8c1d' };
const DRAFTS: Readonly<Record<string, DeploymentContractDraft>> = {
  'ours-plain': { meta: { timestamp: '2026-02-13T10:30:00Z' }, status: 'Succeeded', quality: {}, audit },
  'ours-full': {
    meta: { timestamp: '2026-02-13T10:30:00.25Z', adapter: 'terminal', engine: 'custom', trigger: 'pläne <&> 港\u2028' },
    status: 'Blocked',
    quality: {
      coverage: { actual: 66.666_666, required: 80 },
      tests: { total: 1_000_000, passed: 999_998, failed: 1 },
      staticAnalysis: { tool: 'eslint, pmd', criticalViolations: 0, highViolations: 2, blockingViolations: ['high no-eval src/tides.ts:7', 'high no-eval src/buoys.ts:12'] },
    },
    audit,
  },
};

function ourText(name: string): string {
  const made = createDeploymentContract(DRAFTS[name] as DeploymentContractDraft);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return prettyCanonicalJson(made.value);
}

function go(command: string, input: string): { status: number | null; stdout: string; stderr: string } {
  const result = spawnSync('go', ['run', '.', command], {
    cwd: fileURLToPath(new URL('./go/', import.meta.url)), input, encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '', GOWORK: 'off' },
  });
  return { status: result.status, stdout: result.stdout ?? '', stderr: result.stderr ?? '' };
}

const goIsThere = spawnSync('go', ['version']).status === 0;
if (!goIsThere) process.stderr.write('\nGo IS NOT ON PATH: the contract is compared with the stored output of the Go program, which was not run.\n\n');

/** What the Go program says today, or, without Go, what it said when the fixture was made. */
function goSays(command: string, input: string, stored: string): string {
  if (!goIsThere) return stored;
  const run = go(command, input);
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  return run.stdout;
}

describe.each(Object.keys(DRAFTS))('%s', (name) => {
  test('is stored as the library writes it', () => {
    expect(fixture(`${name}.json`)).toBe(ourText(name));
  });

  test('goes through the Go struct without loss', () => {
    const stored = fixture(`${name}.after-go.json`);
    const answer = goSays('roundtrip', ourText(name), stored);
    expect(answer).toBe(stored);
    const read = parseDeploymentContract(answer);
    expect(read).toStrictEqual({ ok: true, value: JSON.parse(ourText(name)) as unknown });
  });
});

test('we read what Go writes', () => {
  const stored = fixture('from-go.json');
  const written = goSays('write', '', stored);
  expect(written).toBe(stored);
  const read = parseDeploymentContract(written);
  expect(read.ok && read.value).toMatchObject({ status: 'Blocked', meta: { trigger: 'deployment <nightly> & more' }, quality: { coverage: { met: false } } });
});

test('a nil slice of Go, which is null in JSON, is refused with its place', () => {
  const read = parseDeploymentContract(fixture('from-go.json').replace(/\[\s*"critical[^\]]*\]/, 'null').replace('"met": false,\n      "critical', '"met": true,\n      "critical'));
  expect(read.ok ? [] : read.error.map(({ pointer }) => pointer)).toStrictEqual(['/quality/staticAnalysis/blockingViolations']);
});

test('both sides refuse an unknown member', () => {
  const text = ourText('ours-plain').replace('"status"', '"colour": "red",\n  "status"');
  const read = parseDeploymentContract(text);
  expect(read.ok ? [] : read.error.map(({ pointer }) => pointer)).toStrictEqual(['/colour']);
  if (goIsThere) expect(go('roundtrip', text)).toMatchObject({ status: 1, stderr: expect.stringContaining('unknown field "colour"') as string });
});
