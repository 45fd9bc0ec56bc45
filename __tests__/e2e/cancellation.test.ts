import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CONTROLLED_GATE, controlGates, type GateControl } from '../support/controlled-gates.js';
import { nodeUnderTest } from '../support/plain-environment.js';
import { runAction } from '../support/run-action.js';
import { CLI, runCli } from '../support/run-cli.js';
import { survivingProcesses } from '../support/surviving-processes.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';

const workspaces: TemporaryWorkspace[] = [];
const controls: GateControl[] = [];
afterAll(async () => {
  for (const control of controls.splice(0)) await control.close();
  for (const workspace of workspaces.splice(0)) workspace.remove();
});

/** Two gates end, four run when the cancel comes (one in its second attempt, one with a process that left its group), many wait. */
async function fleet(): Promise<{ readonly control: GateControl; readonly path: string; readonly underWay: Promise<void> }> {
  const control = await controlGates();
  controls.push(control);
  const gate = (name: string, how: string, more = ''): string => `  ${name}: { run: [node, gate.mjs, ${name}, ${how}], env: { HARBOUR_PORT: '${control.port}' }${more} }\n`;
  const config = [
    'version: 1\ngates:\n',
    gate('ferry', 'pass'), gate('raft', 'fail', ', blocking: false'),
    gate('rewind', 'fail_once', ', retries: 3'), gate('quay', 'leave'), gate('buoy', 'family'), gate('pier', 'hang'),
    ...Array.from({ length: 30 }, (_item, at) => gate(`late_${at}`, 'pass', at % 2 === 0 ? ', needs: [quay]' : '')),
  ].join('');
  const workspace = temporaryWorkspace({ '.github/contract-gates.yml': config, 'gate.mjs': CONTROLLED_GATE, '.gitignore': '*.tried\nartifacts/\n', 'src/tide.ts': 'export const tide = 4;\n' }, { git: true });
  workspaces.push(workspace);
  const underWay = control.until('started ferry', 'started raft', 'started rewind', 'started rewind', 'started quay', 'started quay_stray', 'started buoy', 'started buoy_child', 'started pier');
  return { control, path: workspace.path, underWay };
}

async function fileAt(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((resolve) => void setTimeout(resolve, 20));
}

interface Report {
  readonly status: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly gates: Readonly<Record<string, string>>;
}

function workspaceWith(files: Readonly<Record<string, string>>): string {
  const workspace = temporaryWorkspace({ '.gitignore': 'artifacts/\n', 'src/tide.ts': 'export const tide = 4;\n', ...files }, { git: true });
  workspaces.push(workspace);
  return workspace.path;
}

/** The files of the run, as far as this looks at them: all are there, and say what each gate came to. */
function reportIn(path: string, runId: string, expected = 'Failed'): Report {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(path, 'artifacts/ci', runId, name), 'utf8')) as T;
  const { status, reasons } = read<Pick<Report, 'status' | 'reasons'>>('verdict.json');
  expect(read<{ status: string }>('deployment-contract.json').status).toBe(expected);
  const summary = read<{ gates: readonly { name: string; status: string; metadata: { outcome: string } }[]; metadata: { not_run?: readonly { name: string }[] } }>('gate-summary.json');
  const gates = Object.fromEntries(summary.gates.map(({ name, metadata }) => [name, metadata.outcome]));
  expect(summary.gates.every(({ status: gate, metadata }) => (metadata.outcome === 'cancelled' ? gate === 'fail' : true))).toBe(true);
  return { status, reasons, gates };
}

function expectCancelled({ status, reasons, gates }: Report): void {
  expect(status).toBe('Failed');
  expect(reasons.map(({ code }) => code)).toContain('cancelled');
  expect(gates).toMatchObject({ ferry: 'pass', raft: 'fail', rewind: 'cancelled', quay: 'cancelled', buoy: 'cancelled', pier: 'cancelled' });
  const late = Object.entries(gates).filter(([name]) => name.startsWith('late_'));
  expect(late.every(([, outcome]) => outcome === 'cancelled')).toBe(true);
}

// They mostly wait for gates that are asked to end, so they go side by side.
describe.skipIf(process.platform === 'win32')('a run that is cancelled', { concurrent: true }, () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)('on the command line by %s: everything is stopped, and a whole report says so', async (signal) => {
    const { control, path, underWay } = await fleet();
    const voyage = randomUUID();
    const result = await runCli({ args: ['run', '--max-parallel', '4'], cwd: path, env: { HARBOUR_VOYAGE: voyage }, onStart: (send) => void underWay.then(() => send(signal)) });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    expect(survivingProcesses('HARBOUR_VOYAGE', voyage)).toEqual([]);
    await control.allGone();
    expectCancelled(reportIn(path, 'local'));
    expect(result.stderr).toContain('cancelled');
    // Each was asked once before it was killed (a second SIGTERM makes many programs drop everything); nothing was tried again, and nothing that waited was started.
    expect(control.told.filter((line) => line.startsWith('asked')).sort()).toEqual(['asked buoy', 'asked buoy_child', 'asked pier', 'asked quay', 'asked quay_stray', 'asked rewind']);
    expect(control.told.filter((line) => line === 'started rewind' || line.startsWith('started late'))).toEqual(['started rewind', 'started rewind']);
  }, 60_000);

  test('by a terminal that is gone, twice (the shell tells it, and the system): everything is stopped politely, and a whole report is on the disk', async () => {
    const { control, path, underWay } = await fleet();
    const result = await runCli({
      args: ['run', '--max-parallel', '4'], cwd: path,
      onStart: (send, leave) => void underWay.then(leave).then(() => send('SIGHUP')).then(() => control.until('asked buoy')).then(() => send('SIGHUP')),
    });
    expect([result.exitCode, result.signal]).toEqual([1, null]);
    await control.allGone();
    expectCancelled(reportIn(path, 'local'));
  }, 60_000);

  test.each([
    ['that nohup started', 'nohup "$0" "$1" run; exit $?'],
    ['of a parent that ignores it', `trap '' HUP; "$0" "$1" run; exit $?`],
  ])('by SIGHUP, but one %s: it goes on to its end', async (_who, script) => {
    const path = workspaceWith({ '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: kill -HUP $PPID; sleep 0.3 }\n' });
    const result = await runCli({ node: 'bash', entry: '-c', args: [script, nodeUnderTest(), CLI], cwd: path });
    expect([result.exitCode, result.signal], result.stderr).toEqual([0, null]);
    expect(reportIn(path, 'local', 'Succeeded').gates).toEqual({ quay: 'pass', change_impact: 'pass', cycles: 'pass' });
  }, 60_000);

  // These two go by the clock, so nothing goes beside them.
  test('twice on the command line: it ends at once, and nothing lives on', { concurrent: false }, async () => {
    const { control, path, underWay } = await fleet();
    const voyage = randomUUID();
    const sent: number[] = [];
    const result = await runCli({
      args: ['run', '--max-parallel', '4'], cwd: path, env: { HARBOUR_VOYAGE: voyage },
      onStart: (send) => {
        const interrupt = (): void => {
          sent.push(performance.now());
          send('SIGINT');
        };
        void underWay.then(interrupt).then(() => control.until('asked buoy')).then(interrupt);
      },
    });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    await control.allGone();
    expect(survivingProcesses('HARBOUR_VOYAGE', voyage)).toEqual([]);
    // Two seconds after the first signal gates are killed and the run ends in order: a machine that keeps this test waiting for so long shows nothing of the second.
    const [first = 0, second = 0] = sent;
    if (second - first < 1_500) expect(existsSync(join(path, 'artifacts/ci/local/verdict.json'))).toBe(false);
  });

  test('as an action, as the runner cancels: it is done before the runner kills it, and its outputs and report say so', { concurrent: false }, async () => {
    const { control, path, underWay } = await fleet();
    const result = await runAction({ workspace: path, inputs: { 'max-parallel': '4' }, cancelWhen: () => underWay });
    expect([result.conclusion, result.exitCode, result.signal], result.log).toEqual(['cancelled', 1, null]);
    expect(result.survivors).toEqual([]);
    expect(result.pipesHeldOpen).toBe(false);
    await control.allGone();
    expectCancelled(reportIn(path, '9000000001'));
    expect(result.outputs['status']).toBe('Failed');
    expect(JSON.parse(result.outputs['reasons'] ?? '[]')).toContain('cancelled');
    // The runner's own SIGTERM came to nobody: by then the step had ended.
    expect(control.told.filter((line) => line.startsWith('interrupted'))).toEqual([]);
  });

  test('before the first gate could start: nothing is started, and it is not a pass', async () => {
    const { control, path } = await fleet();
    const result = await runCli({ args: ['run', '--max-parallel', '4'], cwd: path, onStart: (send) => send('SIGTERM') });
    expect(result.exitCode === 1 || result.signal === 'SIGTERM', result.stderr).toBe(true);
    await control.allGone();
    const file = join(path, 'artifacts/ci/local/verdict.json');
    if (existsSync(file)) expect((JSON.parse(readFileSync(file, 'utf8')) as { status: string }).status).toBe('Failed');
  }, 60_000);

  test('while git fetches the base from a server that is silent: git ends with the run', async () => {
    const path = workspaceWith({
      '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: "true" }\n',
      'src/ebb.ts': "import './flood.js';\n", 'src/flood.ts': "import './ebb.js';\n",
      'event.json': JSON.stringify({ pull_request: { number: 7, base: { sha: 'f'.repeat(40), ref: 'main' } } }),
    });
    const server = createServer();
    const asked = new Promise<Socket>((resolve) => server.once('connection', resolve));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gone = asked.then((socket) => new Promise<void>((resolve) => socket.on('error', () => undefined).on('close', () => resolve()).resume()));
    const result = await runCli({
      args: ['run'], cwd: path,
      env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(path, 'event.json'), GITHUB_REPOSITORY: 'harbour/quay', GITHUB_SERVER_URL: `https://127.0.0.1:${(server.address() as AddressInfo).port}` },
      onStart: (send) => void asked.then(() => send('SIGINT')),
    });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    await gone;
    server.close();
  }, 60_000);

  test.each([
    ['that hangs: git is given up', 'echo asked >> "$HOME/asked"; sleep 60 & wait'],
    ['that a terminal ends by the same signal', 'kill -INT $PPID; kill -INT $$; exit 1'],
  ])('while a git lists the files %s', async (_how, script) => {
    const path = workspaceWith({ '.github/contract-gates.yml': 'version: 1\ngates:\n  quay: { run: "true" }\n' });
    const home = temporaryWorkspace({ git: `#!/bin/sh\ncase " $* " in *" ls-files "*) ${script} ;; esac\nexec '${execFileSync('which', ['git'], { encoding: 'utf8' }).trim()}' "$@"\n` });
    workspaces.push(home);
    chmodSync(join(home.path, 'git'), 0o755);
    const voyage = randomUUID();
    const result = await runCli({
      // Git gets nothing else of ours that tells it from another.
      args: ['run', '--mode', 'ci'], cwd: path, env: { PATH: `${home.path}:${process.env['PATH'] ?? ''}`, HOME: home.path, USER: voyage },
      onStart: (send) => void (script.startsWith('kill') ? null : fileAt(join(home.path, 'asked')).then(() => send('SIGINT'))),
    });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    expect(JSON.parse(readFileSync(join(path, 'artifacts/ci/local/verdict.json'), 'utf8'))).toMatchObject({ status: 'Failed', reasons: [{ code: 'cancelled' }] });
    // The one that was waited for without hearing signals is killed alone: what it had started is in no group of its own.
    expect(survivingProcesses('USER', voyage)?.filter(({ command }) => command !== 'sleep 60')).toEqual([]);
  }, 60_000);

  test('while check gate runs a script: the script is stopped, and its earlier reports are where they were', async () => {
    const control = await controlGates();
    controls.push(control);
    const path = workspaceWith({ 'quay.sh': '#!/bin/sh\nexec node gate.mjs quay hang\n', 'gate.mjs': CONTROLLED_GATE, 'artifacts/gates/quay/20260302-080000.json': '{}' });
    const started = control.until('started quay');
    const result = await runCli({
      args: ['check', 'gate', 'quay.sh'], cwd: path, env: { HARBOUR_PORT: String(control.port) },
      onStart: (send) => void started.then(() => send('SIGINT')).then(() => control.until('asked quay')).then(() => send('SIGINT')),
    });
    expect([result.exitCode, result.signal], result.stderr).toEqual([1, null]);
    await control.allGone();
    expect(readdirSync(join(path, 'artifacts/gates'), { recursive: true })).toEqual(['quay', join('quay', '20260302-080000.json')]);
  }, 60_000);
});
