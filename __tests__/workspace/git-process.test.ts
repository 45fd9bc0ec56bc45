import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runGit, runGitSync } from '../../src/adapters/node/git/git-process.js';
import type { GitStart } from '../../src/adapters/node/git/git-process.js';
import { tempFolder } from './support/repository.js';

function program(script: string): GitStart {
  return { program: process.execPath, args: ['-e', script], cwd: tempFolder(), env: process.env };
}

describe('a git process', () => {
  test('gives what it printed, or the first line of its complaint', async () => {
    expect(await runGit(program('process.stdout.write("apples")'), {})).toEqual({ ok: true, value: Buffer.from('apples') });
    const failing = program('process.stdout.write("half"); process.stderr.write("fatal: no tree\\nmore"); process.exitCode = 128');
    const failure = { ok: false, error: { cause: 'fatal: no tree', code: 128 } };
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
    const endless = { ...program(''), args: ['--eval=setInterval(() => {}, 1000)', 'ls-files'] };
    const late = { ok: false, error: { cause: 'git ls-files took longer than 0.05 s', code: null } };
    expect(await runGit(endless, { timeoutMs: 50 })).toMatchObject(late);
    expect(runGitSync(endless, { timeoutMs: 50 })).toMatchObject(late);
  });
});
