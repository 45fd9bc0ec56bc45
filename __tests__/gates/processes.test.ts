import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownProcesses } from '../support/own-processes.js';
import type { ProcessRequest, ProcessResult } from '../../src/ports/processes.js';
import { temporaryWorkspace } from '../support/temporary-workspace.js';
import type { TemporaryWorkspace } from '../support/temporary-workspace.js';
import { plainEnvironment } from '../support/plain-environment.js';
import { ON_POSIX, isAlive } from './harbour.js';

const NODE = process.execPath;
let workspace: TemporaryWorkspace;
beforeAll(() => {
  workspace = temporaryWorkspace({ 'pier/notes.txt': 'high tide\n' });
});
afterAll(() => workspace.remove());

const FOREVER = 60_000;
const NEVER = new AbortController().signal;

function request(file: string, args: readonly string[], known: Partial<ProcessRequest> = {}): ProcessRequest {
  return { file, args, cwd: workspace.path, env: plainEnvironment(), timeoutMs: FOREVER, maxOutputBytes: 64 * 1024, ...known };
}

function runNode(script: string, known: Partial<ProcessRequest> = {}, cancel = NEVER): Promise<ProcessResult> {
  return ownProcesses().run(request(NODE, ['-e', script], known), cancel);
}

function runBash(script: string, known: Partial<ProcessRequest> = {}, cancel = NEVER): Promise<ProcessResult> {
  return ownProcesses().run(request('bash', ['-c', script], known), cancel);
}

function pidIn(file: string): number {
  return Number(readFileSync(join(workspace.path, file), 'utf8').trim());
}

/** Ids of processes that sleep for just so long. */
function sleepers(seconds: number): readonly string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/cmdline`, 'latin1') === `sleep\0${seconds}\0`;
    } catch {
      return false;
    }
  });
}

describe('how a process ended', () => {
  test.each([0, 1, 2, 7, 126, 127, 200])('exit %i', async (code) => {
    const { ended, leftBehind } = await runNode(`process.exit(${code})`);
    expect(ended).toEqual({ kind: 'exited', code });
    expect(leftBehind).toBe(false);
  });

  test.runIf(ON_POSIX)('by a signal', async () => {
    expect((await runBash('kill -9 $$')).ended).toEqual({ kind: 'signalled', signal: 'SIGKILL' });
  });

  test('a program that is not there', async () => {
    const { ended } = await ownProcesses().run(request('no-such-foghorn', []), NEVER);
    expect(ended).toEqual({ kind: 'not_started', cause: 'no-such-foghorn was not found (ENOENT)', wrong: 'program' });
  });

  test('a folder that is not there, which systems report as a missing program', async () => {
    const cwd = join(workspace.path, 'sunk');
    const { ended } = await ownProcesses().run(request(NODE, [], { cwd }), NEVER);
    expect(ended).toEqual({ kind: 'not_started', cause: `the working directory ${cwd} does not exist`, wrong: 'folder' });
  });

  test('an argument that no system takes', async () => {
    const { ended } = await ownProcesses().run(request(NODE, ['a\0b']), NEVER);
    expect(ended).toMatchObject({ kind: 'not_started', cause: expect.stringContaining('null bytes') as string });
  });

  test('cancelled before it began', async () => {
    expect((await runNode('process.exit(0)', {}, AbortSignal.abort())).ended).toEqual({ kind: 'cancelled' });
  });
});

describe('what a process gets', () => {
  test('the given environment and nothing else of ours', async () => {
    process.env['HARBOUR_MASTER'] = 'secret';
    const env = { TIDE: 'high', ...(ON_POSIX ? {} : { SystemRoot: String(process.env['SystemRoot']) }) };
    const { stdout } = await runNode('console.log(JSON.stringify([process.env.HARBOUR_MASTER, process.env.TIDE]))', { env });
    delete process.env['HARBOUR_MASTER'];
    expect(JSON.parse(stdout.text)).toEqual([null, 'high']);
  });

  test('an empty stdin and the given folder', async () => {
    const { ended, stdout } = await runNode('process.stdin.on("end", () => console.log(require("fs").readdirSync("."))).resume()', { cwd: join(workspace.path, 'pier') });
    expect(ended).toEqual({ kind: 'exited', code: 0 });
    expect(stdout.text).toContain('notes.txt');
  });
});

describe('output', () => {
  test('is kept by stream and together', async () => {
    const { stdout, stderr, output } = await runNode('process.stdout.write("ebb\\n", () => process.stderr.write("flood\\n"))');
    expect(stdout).toEqual({ text: 'ebb\n', totalBytes: 4, truncated: false });
    expect(stderr).toEqual({ text: 'flood\n', totalBytes: 6, truncated: false });
    expect(output.text.split('\n').sort()).toEqual(['', 'ebb', 'flood']);
  });

  test.runIf(ON_POSIX)('may be opened by name', async () => {
    const { ended, output } = await runBash('echo one > /dev/stderr; echo two > /dev/stdout; echo three | tee /dev/stderr > /dev/null; echo four >> /dev/stderr');
    expect(ended).toEqual({ kind: 'exited', code: 0 });
    expect(output.text.split('\n').sort()).toEqual(['', 'four', 'one', 'three', 'two']);
  });

  test.runIf(process.platform === 'linux')('of both streams together keeps its order', async () => {
    const lines = Array.from({ length: 300 }, (_, at) => `wave ${at}\n`);
    const script = lines.map((line, at) => `require("fs").writeSync(${at % 3 === 0 ? 2 : 1}, ${JSON.stringify(line)});`).join('');
    for (const wait of ['', 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);']) {
      const { stdout, stderr, output } = await runNode(`${script}${wait}${script}`, { together: true });
      expect(output.text).toBe([...lines, ...lines].join(''));
      expect([stdout, stderr]).toEqual([output, output]);
    }
  });

  test('needs no pipes of the system', async () => {
    // As on macOS, or where mkfifo is missing.
    const { ended, stdout, stderr, output } = await ownProcesses('darwin').run(request(NODE, ['-e', 'console.log("ebb"); console.error("flood")']), NEVER);
    expect(ended).toEqual({ kind: 'exited', code: 0 });
    expect([stdout.text, stderr.text, output.text.length]).toEqual(['ebb\n', 'flood\n', 10]);
    const together = await ownProcesses('darwin').run(request(NODE, ['-e', 'console.log("ebb"); console.error("flood")'], { together: true }), NEVER);
    expect(together.output.text.split('\n').sort()).toEqual(['', 'ebb', 'flood']);
  });

  test('of a flood is counted whole and kept at both ends', async () => {
    const bytes = 200_000_000;
    const { ended, stdout } = await runNode(`
      const wave = Buffer.alloc(1_000_000, 'wave\\n');
      let left = ${bytes / 1_000_000};
      process.stdout.write('first\\n');
      const roll = () => { while (left-- > 0) if (!process.stdout.write(wave)) return process.stdout.once('drain', roll); process.stdout.write('last\\n'); };
      roll();`);
    expect(ended).toEqual({ kind: 'exited', code: 0 });
    expect(stdout.totalBytes).toBe(bytes + 'first\nlast\n'.length);
    expect(stdout.truncated).toBe(true);
    expect(stdout.text.length).toBeLessThan(70_000);
    expect(stdout.text).toMatch(/^first\n[^]*\n\[\d+ bytes left out\]\n[^]*\nlast\n$/);
  });

  test.runIf(ON_POSIX)('may be closed by the process, which goes on', async () => {
    const { ended } = await runBash('exec >&- 2>&-; sleep 0.1; exit 3');
    expect(ended).toEqual({ kind: 'exited', code: 3 });
  });

  test('that the runner would take for commands is text like any other', async () => {
    const lines = '::set-output name=status::Succeeded\n##[set-env name=PATH;]/tmp\n::stop-commands::x\n';
    const { stdout } = await runNode(`process.stdout.write(${JSON.stringify(lines)})`);
    expect(stdout.text).toBe(lines);
  });
});

describe.runIf(process.platform === 'linux')('while our own process is busy', () => {
  const KEPT_BUSY_MS = 900;
  const busyAfter = (ms: number): void => void setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, KEPT_BUSY_MS), ms);

  test.each(['linux', 'darwin'] as const)('what is printed meanwhile is heard (%s)', async (platform) => {
    // Without our marker and outside of the group: only the output still shows that something of the gate runs.
    const script = 'setsid env -i bash -c "sleep 0.3; echo late; echo done" & sleep 0.05; echo early';
    const running = ownProcesses(platform).run(request('bash', ['-c', script], { together: true }), NEVER);
    busyAfter(150);
    const { output, leftBehind } = await running;
    expect(output.text).toBe('early\nlate\ndone\n');
    expect(leftBehind).toBe(false);
  });

  test('a process that ended before its time limit has not timed out', async () => {
    const running = runBash('sleep 0.2; exit 3', { timeoutMs: 600 });
    busyAfter(50);
    expect((await running).ended).toEqual({ kind: 'exited', code: 3 });
  });
});

// They mostly wait for what is asked to end, so they go side by side.
describe.runIf(ON_POSIX)('nothing outlives a process', { concurrent: true }, () => {
  test('that hangs and ignores SIGTERM', async () => {
    const { ended, output } = await runBash('trap "" TERM; echo $$ > deaf.pid; echo moored; while :; do sleep 30; done', { timeoutMs: 2_000 });
    expect(ended).toEqual({ kind: 'timed_out' });
    expect(output.text).toContain('moored');
    expect(isAlive(pidIn('deaf.pid'))).toBe(false);
  });

  test('that leaves a child in the background, which holds the pipe', async () => {
    const { ended, stdout, leftBehind } = await runBash('sleep 300 & echo $! > child.pid; echo cast off');
    expect(ended).toEqual({ kind: 'exited', code: 0 });
    expect(stdout.text).toBe('cast off\n');
    expect(leftBehind).toBe(true);
    expect(isAlive(pidIn('child.pid'))).toBe(false);
  });

  test('that leaves a child which ignores SIGTERM', async () => {
    const { leftBehind } = await runBash('(trap "" TERM; echo $BASHPID > stubborn.pid; while :; do sleep 30; done) & until [ -s stubborn.pid ]; do :; done');
    expect(leftBehind).toBe(true);
    expect(isAlive(pidIn('stubborn.pid'))).toBe(false);
  });

  test('whose children end by themselves in time, which is nothing to report', async () => {
    const { stdout, leftBehind } = await runBash('(sleep 0.05; echo late) & echo early');
    expect(stdout.text).toBe('early\nlate\n');
    expect(leftBehind).toBe(false);
  });

  test.runIf(process.platform === 'linux')('that leaves a child which is only being started, or starts another and ends', async () => {
    // Sleeps for a time of its own, by which it is found: nobody is told its id.
    const seconds = 300_000 + process.pid;
    for (let round = 0; round < 8; round++) {
      const { leftBehind } = await runBash(`setsid nohup sh -c 'sh -c "sleep ${seconds}" & exit' > /dev/null 2>&1 &`);
      expect(leftBehind).toBe(true);
      expect(sleepers(seconds)).toEqual([]);
    }
  });

  test.runIf(process.platform === 'linux')('that starts a child in a session of its own', async () => {
    const { leftBehind } = await runBash('setsid bash -c "echo \\$\\$ > stray.pid; exec sleep 300" & until [ -s stray.pid ]; do :; done');
    expect(leftBehind).toBe(true);
    expect(isAlive(pidIn('stray.pid'))).toBe(false);
  });

  test('that is cancelled', async () => {
    const cancel = new AbortController();
    const running = runBash('echo $$ > cancelled.pid; sleep 300 & echo $! > cancelled-child.pid; echo ready; wait', {}, cancel.signal);
    await untilWritten('cancelled-child.pid');
    cancel.abort();
    expect((await running).ended).toEqual({ kind: 'cancelled' });
    expect(isAlive(pidIn('cancelled.pid'))).toBe(false);
    expect(isAlive(pidIn('cancelled-child.pid'))).toBe(false);
  });

  test('when all are stopped at once; nothing starts after that', async () => {
    const processes = ownProcesses();
    const running = ['one', 'two'].map((name) => processes.run(request('bash', ['-c', `trap "" TERM; echo $$ > ${name}.pid; sleep 300`]), NEVER));
    await untilWritten('one.pid');
    await untilWritten('two.pid');
    processes.stopAll();
    for (const { ended } of await Promise.all(running)) expect(ended).toEqual({ kind: 'signalled', signal: 'SIGKILL' });
    expect([pidIn('one.pid'), pidIn('two.pid')].map(isAlive)).toEqual([false, false]);
    expect((await processes.run(request('true', []), NEVER)).ended).toEqual({ kind: 'cancelled' });
  });
});

/** Waits for what a process does, however long it takes; the limit of the test ends it. */
async function untilWritten(file: string): Promise<void> {
  for (;;) {
    try {
      if (readFileSync(join(workspace.path, file), 'utf8').trim() !== '') return;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
