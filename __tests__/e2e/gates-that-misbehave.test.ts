import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeUnderTest } from '../support/plain-environment.js';
import { runAction, type ActionResult, type ActionRun } from '../support/run-action.js';
import { CLI, runCli } from '../support/run-cli.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const ON_POSIX = process.platform !== 'win32';
const MIB = 1024 * 1024;

const open: TemporaryWorkspace[] = [];
afterAll(() => {
  for (const workspace of open) workspace.remove();
});

interface Gate {
  /** A Node module: `run` spawns it, `script` speaks Gate Contract 2.0. */
  readonly body: string;
  readonly kind?: 'run' | 'script';
  /** Further lines of its declaration. */
  readonly more?: readonly string[];
}

/** The action on a repository with these gates; what was started is gone afterwards, always. */
async function runWith(gates: Readonly<Record<string, Gate>>, options: Partial<ActionRun> = {}): Promise<ActionResult & { readonly workspace: string }> {
  const files: Record<string, string> = {};
  let config = 'version: 1\ngates:\n';
  for (const [name, { body, kind = 'run', more = [] }] of Object.entries(gates)) {
    files[`gates/${name}.cjs`] = body;
    config += `  ${name}:\n    ${kind === 'run' ? `run: [node, gates/${name}.cjs]` : `script: gates/${name}.cjs`}\n${more.map((line) => `    ${line}\n`).join('')}`;
  }
  const workspace = temporaryWorkspace({ ...files, '.github/contract-gates.yml': config }, { git: true });
  open.push(workspace);
  const result = await runAction({ workspace: workspace.path, ...options });
  expect(result.survivors ?? [], result.log.slice(-4000)).toEqual([]);
  expect(result.pipesHeldOpen).toBe(false);
  return { ...result, workspace: workspace.path };
}

const RED = { conclusion: 'failure', exitCode: 1, signal: null } as const;
const GREEN = { conclusion: 'success', exitCode: 0, signal: null } as const;

function expectOutputs(result: ActionResult, status: string, reasons: readonly string[]): void {
  expect(result.outputs['status'], result.log.slice(-4000)).toBe(status);
  expect(JSON.parse(result.outputs['reasons'] ?? '')).toEqual(reasons);
}

/** A script gate that writes `text` as its report and exits. */
const writesReport = (name: string, text: string, exit: number): Gate => ({
  kind: 'script',
  body: `const fs = require('fs'); fs.mkdirSync('artifacts/gates/${name}', { recursive: true }); fs.writeFileSync('artifacts/gates/${name}/latest.json', ${JSON.stringify(text)}); process.exitCode = ${exit};`,
});

const reportOf = (name: string, status: 'pass' | 'warn' | 'fail', findings: readonly unknown[]): string =>
  JSON.stringify({
    version: '2.0', timestamp: '2026-03-02T08:00:00Z', environment: 'ci',
    gates: [{ name, status, duration_seconds: 1, findings, metrics: {} }],
    summary: { total: 1, passed: Number(status === 'pass'), failed: Number(status === 'fail'), warnings: Number(status === 'warn') },
  });

describe('what a gate prints too much of', () => {
  test('one endless line reaches the runner in pieces of at most 8 KiB', async () => {
    const result = await runWith({ tide_table: { body: `process.stdout.write('7'.repeat(524288)); process.exitCode = 1;` } });
    expect(result).toMatchObject(RED);
    expectOutputs(result, 'Blocked', ['gate_failed']);
    const lengths = result.stdout.split('\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8192);
    expect(result.stdout).toContain('[same line] 7');
  });

  test('a flood from many gates is cut, says so, and keeps the end of those that failed', async () => {
    const flood = (exit: number): Gate => ({ body: `process.on('exit', () => { process.exitCode = ${exit}; }); for (let i = 0; i < 20; i++) process.stdout.write(('fog over the harbour '.repeat(5) + '\\n').repeat(1000)); process.stdout.write('the last word\\n');` });
    const gates = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`buoy_${index}`, flood(index % 2)]));
    const result = await runWith(gates);
    expect(result).toMatchObject(RED);
    expectOutputs(result, 'Blocked', ['gate_failed']);
    expect(JSON.parse(result.outputs['gates'] ?? '')).toMatchObject(Object.fromEntries(Object.keys(gates).map((name, index) => [name, index % 2 === 0 ? 'pass' : 'fail'])));
    expect(Buffer.byteLength(result.stdout)).toBeLessThan(4 * MIB + 128 * 1024);
    expect(result.log).toMatch(/buoy_\d printed \d+ bytes: /);
    for (const [name] of Object.entries(gates).filter((_, index) => index % 2 === 1)) {
      const block = result.log.slice(result.log.indexOf(`${name} printed`));
      expect(block).toContain('the last word');
    }
  });
});

describe('what a gate leaves running', { concurrent: true }, () => {
  test.skipIf(!ON_POSIX)('in the background, with its pipes open, ends with it', async () => {
    const child = `setInterval(() => {}, 1000)`;
    const result = await runWith({
      ferry_bell: { body: `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }).unref(); setTimeout(() => process.exit(0), 300);` },
      ferry_horn: { body: `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'ignore', detached: true }).unref(); setTimeout(() => process.exit(0), 300);` },
    });
    expect(result).toMatchObject(GREEN);
    expectOutputs(result, 'Succeeded', []);
  });

  test.skipIf(!ON_POSIX)('itself, past its timeout and deaf to SIGTERM, is killed: gate_timeout', async () => {
    const result = await runWith({ tide_table: { body: `process.on('SIGTERM', () => {}); process.on('SIGINT', () => {}); console.log('waiting for the tide'); setInterval(() => {}, 1000);`, more: ['timeout: 2s'] } });
    expect(result).toMatchObject(RED);
    expectOutputs(result, 'Failed', ['gate_timeout']);
    expect(JSON.parse(result.outputs['gates'] ?? '')).toMatchObject({ tide_table: 'timeout' });
    expect(result.log).toContain('waiting for the tide');
  });
});

describe('how a gate ends', { concurrent: true }, () => {
  test.skipIf(!ON_POSIX)('where the machine has no room for so many at once: fewer run, or the next step is about that', async () => {
    const gates = Array.from({ length: 60 }, (_item, at) => `  quay_${at}: { run: sleep 0.5 }\n`).join('');
    const workspace = temporaryWorkspace({ '.github/contract-gates.yml': `version: 1\ngates:\n${gates}` }, { git: true });
    const result = await runCli({ node: 'bash', entry: '-c', args: ['ulimit -n 64; exec "$0" "$1" run --max-parallel 60', nodeUnderTest(), CLI], cwd: workspace.path });
    const atOnce = process.platform === 'linux' ? (JSON.parse(readFileSync(join(workspace.path, 'artifacts/ci/local/run.json'), 'utf8')) as { max_parallel: number }).max_parallel : null;
    workspace.remove();
    // Only Linux tells how many files a process has open: there no more gates run at once than have room.
    if (process.platform === 'linux') {
      expect(result.exitCode, result.stderr).toBe(0);
      expect(result.stderr).toMatch(/gates at once: [1-9][0-9]?, not 60, since a process may not open more files here \(ulimit -n\)/);
      expect(result.stderr).toContain(`gates at once: ${atOnce}, not 60`);
      return;
    }
    expect(result.exitCode, result.stderr).toBe(1);
    expect(result.stderr).toContain('EMFILE');
    expect(result.stderr).toContain('Next: Let a process open more files (ulimit -n), or run fewer gates at once (max-parallel).');
  }, 60_000);

  test('exit 7: a run gate says no, a script gate cannot be judged', async () => {
    const run = await runWith({ tide_table: { body: 'process.exitCode = 7;' } });
    expect(run).toMatchObject(RED);
    expectOutputs(run, 'Blocked', ['gate_failed']);
    const script = await runWith({ tide_table: { kind: 'script', body: 'process.exitCode = 7;' } });
    expect(script).toMatchObject(RED);
    expectOutputs(script, 'Failed', ['gate_error']);
    expect(script.log).toContain('7');
  });

  test('a report that is missing, broken, of another opinion or of another gate is never a pass', async () => {
    const result = await runWith({
      absent: { kind: 'script', body: '' },
      torn: writesReport('torn', '{"version": "2.0", "gates": [', 0),
      doubled: writesReport('doubled', reportOf('doubled', 'pass', []).replace('"version"', '"version":"1.0","version"'), 0),
      milder: writesReport('milder', reportOf('milder', 'pass', []), 1),
      stranger: writesReport('stranger', reportOf('absent', 'pass', []), 0),
    });
    expect(result).toMatchObject(RED);
    expectOutputs(result, 'Failed', ['gate_error', 'report_invalid', 'report_missing']);
    expect(JSON.parse(result.outputs['gates'] ?? '')).toMatchObject({ absent: 'error', torn: 'error', doubled: 'error', milder: 'error', stranger: 'error' });
    expect(result.outputs['gates-failed']).toBe('5');
  });
});

describe('what the inputs make of a verdict', { concurrent: true }, () => {
  const WARNS = writesReport('berths', reportOf('berths', 'warn', [{ level: 'warning', message: 'ferry 3 turns in four minutes' }]), 2);

  test('a warning passes, and blocks under strict', async () => {
    const lax = await runWith({ berths: WARNS });
    expect(lax).toMatchObject(GREEN);
    expectOutputs(lax, 'Succeeded', []);
    expect(lax.outputs['warnings']).toBe('1');
    const strict = await runWith({ berths: WARNS }, { inputs: { strict: 'true' } });
    expect(strict).toMatchObject(RED);
    expectOutputs(strict, 'Blocked', ['strict_warnings']);
  });

  test('report-only keeps the step green, and everything else tells the truth', async () => {
    const result = await runWith({ tide_table: { body: 'process.exitCode = 1;' } }, { inputs: { 'report-only': 'true' } });
    expect(result).toMatchObject(GREEN);
    expectOutputs(result, 'Blocked', ['gate_failed']);
    expect(result.summary).toContain('NOT ENFORCED');
    expect(result.log).toContain('NOT ENFORCED');
    const verdict = JSON.parse(readFileSync(join(result.workspace, result.outputs['verdict-path'] ?? ''), 'utf8')) as unknown;
    expect(verdict).toMatchObject({ status: 'Blocked', enforced: false });
  });
});

describe('an artifact service that misbehaves', { concurrent: true }, () => {
  const PASSES: Gate = { body: '' };

  test('and answers nothing: the verdict is out before, and a cancel ends the wait', async () => {
    const result = await runWith({ tide_table: PASSES }, {
      artifactFaults: { create: { kind: 'hang' } },
      speed: 5,
      cancelWhen: async ({ log }) => {
        while (!log().includes('Succeeded:')) await new Promise((resolve) => setImmediate(resolve));
      },
    });
    expect(result.conclusion, result.log).toBe('cancelled');
    expectOutputs(result, 'Succeeded', []);
    expect(result.uploadedArtifacts).toEqual([]);
  });

  test('and cuts every connection: a notice, the verdict stands, no output names an artifact', async () => {
    const result = await runWith({ tide_table: PASSES }, { artifactFaults: { block: { kind: 'cut' } } });
    expect(result).toMatchObject(GREEN);
    expectOutputs(result, 'Succeeded', []);
    expect(result.outputs['artifact-id'] ?? '').toBe('');
    expect(result.summary).toContain('was not uploaded');
    expect(result.log).toContain('was not uploaded');
  });

  test('and is not there at first: the artifact arrives', async () => {
    const result = await runWith({ tide_table: PASSES }, { artifactFaults: { create: { kind: 'status', status: 503, times: 1 } } });
    expect(result).toMatchObject(GREEN);
    expectOutputs(result, 'Succeeded', []);
    // The files of the run, and the page by itself.
    expect(result.uploadedArtifacts).toHaveLength(2);
    const bundle = result.uploadedArtifacts.find(({ name }) => name === result.outputs['artifact-name']);
    expect(bundle?.id).toBe(result.outputs['artifact-id']);
  });
});
