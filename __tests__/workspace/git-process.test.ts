import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGit, runGitSync } from '../../src/adapters/node/git/git-process.js';
import type { GitStart } from '../../src/adapters/node/git/git-process.js';
import { tempFolder } from './support/repository.js';

function program(script: string): GitStart {
  return { program: process.execPath, args: ['-e', script], cwd: tempFolder(), env: process.env };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

describe('a git process', () => {
  test('gives what it printed, or the first line of its complaint', async () => {
    expect(await runGit(program('process.stdin.pipe(process.stdout)'), { input: 'apples' })).toEqual({ ok: true, value: Buffer.from('apples') });
    const failing = program('process.stdout.write("half"); process.stderr.write("fatal: no tree\\nmore"); process.exitCode = 128');
    const failure = { ok: false, error: { cause: 'fatal: no tree', code: 128, stdout: Buffer.from('half') } };
    expect(await runGit(failing, {})).toEqual(failure);
    expect(runGitSync(failing, {})).toEqual(failure);
  });

  test('fails with what went wrong, behind what a server said, and not with a warning', async () => {
    const saying = (text: string): Promise<unknown> => runGit(program(`process.stderr.write(${JSON.stringify(text)}); process.exitCode = 128`), {});
    expect(await saying("warning: unable to access '/root/.config/git/config': Permission denied\nfatal: no tree\n")).toMatchObject({ error: { cause: 'fatal: no tree' } });
    expect(await saying('fatal: unknown repository extension found:\n\n\trefstorage\n')).toMatchObject({ error: { cause: 'fatal: unknown repository extension found: refstorage' } });
    expect(await saying('remote: \nremote: Write access not granted.\nfatal: returned error: 403\n')).toMatchObject({ error: { cause: 'remote: Write access not granted. fatal: returned error: 403' } });
  });

  test('that does not exist is a failure, not an exception', async () => {
    const missing = { ...program(''), program: join(tempFolder(), 'git') };
    expect(await runGit(missing, {})).toMatchObject({ ok: false, error: { code: null } });
    expect(runGitSync(missing, {})).toMatchObject({ ok: false, error: { code: null } });
  });

  test('that takes too long is stopped', async () => {
    const endless = program('setInterval(() => {}, 1000)');
    expect(await runGit(endless, { timeoutMs: 50 })).toMatchObject({ ok: false, error: { cause: 'git took longer than 0.05 s', code: null } });
    expect(runGitSync(endless, { timeoutMs: 50 })).toMatchObject({ ok: false, error: { cause: 'git took longer than 0.05 s', code: null } });
  });

  test.runIf(process.platform !== 'win32')('that is cancelled goes with everything it started', async () => {
    const cancel = new AbortController();
    const start = program(`
      const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      require('node:fs').writeFileSync('pid.new', String(child.pid));
      require('node:fs').renameSync('pid.new', 'pid');
      setInterval(() => {}, 1000);`);
    const ended = runGit(start, {}, cancel.signal);
    const file = join(start.cwd, 'pid');
    await until(() => existsSync(file));
    const pid = Number(readFileSync(file, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    cancel.abort();
    expect(await ended).toMatchObject({ ok: false, error: { cause: 'cancelled' } });
    await until(() => !isAlive(pid));
  });

  test('is not started after a cancel', async () => {
    expect(await runGit(program('setInterval(() => {}, 1000)'), {}, AbortSignal.abort())).toMatchObject({ ok: false, error: { cause: 'cancelled' } });
  });
});
