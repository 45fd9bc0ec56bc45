import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listWithGit, startListing, startUntracked } from '../../src/adapters/node/git/git-listing.js';
import { openGit, type Git } from '../../src/adapters/node/git/git.js';
import type { WorkspaceListing } from '../../src/ports/workspace.js';
import { capture, paths } from './support/capture.js';
import { repository, tempFolder, write } from './support/repository.js';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const HINT = 'Give this user the right to read the folder and what is in it, or name it in .gitignore if nothing in it is to be checked.';

/** A git that says besides what git 2.39 says of folders that may not be opened: nothing is closed to the superuser, who runs some tests. */
function gitThatSays(root: string, ...lines: readonly string[]): Git {
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  return gitThatIs(root, `cat >&2 <<'END'\n${lines.join('\n')}\nEND\nexec ${real} "$@"`);
}

function gitThatIs(root: string, script: string): Git {
  const folder = tempFolder();
  write(folder, { git: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'git'), 0o755);
  const lookup = openGit({ root, ci: false, env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` } });
  if (lookup.kind !== 'git') throw new Error('no git');
  return lookup.git;
}

describe.runIf(!isWindows)('a folder that may not be listed', () => {
  test('is told, whichever way git is asked, and not taken for an empty one', async () => {
    const root = repository({ 'farm/field.ts': 'f' });
    const git = gitThatSays(join(root, 'farm'), "warning: could not open directory 'farm/barn/': Permission denied", "warning: could not open directory 'farm/it's here/': Permission denied", "warning: could not open directory 'farm/gone/': No such file or directory");
    const unreadable: WorkspaceListing['unreadable'] = [{ path: 'barn', cause: 'permission denied' }, { path: "it's here", cause: 'permission denied' }];
    expect(await listWithGit(git, true)).toMatchObject({ ok: true, value: { unreadable } });
    expect(await startListing(git, true)).toMatchObject({ ok: true, value: { unreadable } });
    expect(await startUntracked(git)).toMatchObject({ ok: true, value: { unreadable } });
  });

  test('is a problem of the capture with what to do', async () => {
    const root = repository({ 'field.ts': 'f' });
    const captured = await capture(root, 'local', {}, { kind: 'git', git: gitThatSays(root, "warning: could not open directory 'barn/': Permission denied") });
    expect(captured.problems.unreadable).toEqual([{ code: 'unreadable_file', message: 'barn could not be read: permission denied.', hint: HINT, location: { file: 'barn' } }]);
  });

  test.runIf(!isRoot)('is one on the disk too, unless it is ignored', async () => {
    const root = repository({ 'field.ts': 'f', '.gitignore': 'shed/\n' });
    for (const folder of ['barn', 'shed']) {
      mkdirSync(join(root, folder));
      write(root, { [`${folder}/hay.ts`]: 'h' });
      chmodSync(join(root, folder), 0o000);
    }
    try {
      const captured = await capture(root, 'local');
      expect(paths(captured)).toEqual(['.gitignore', 'field.ts']);
      expect(captured.problems.unreadable.map(({ message }) => message)).toEqual(['barn could not be read: permission denied.']);
    } finally {
      for (const folder of ['barn', 'shed']) chmodSync(join(root, folder), 0o755);
    }
  });
});

describe.runIf(!isWindows)('a named pipe where git reads', () => {
  test.each([['.gitignore', ''], ['.gitattributes', ''], ['.gitignore', 'farm'], ['farm/.gitignore', 'farm']])('%s is told at once (root: %j)', async (pipe, below) => {
    const root = repository({ 'farm/field.ts': 'f' });
    rmSync(join(root, pipe), { force: true });
    execFileSync('mkfifo', [join(root, pipe)]);
    const lookup = openGit({ root: join(root, below), ci: false, env: process.env });
    if (lookup.kind !== 'git') throw new Error('no git');
    const problem = { ok: false, error: { message: `Git could not list the files of ${join(root, below)}: ${pipe} is a named pipe, from which git would read for ever.`, hint: 'Put a file there instead, or remove it.' } };
    expect(await listWithGit(lookup.git, true)).toMatchObject(problem);
    expect(await startListing(lookup.git, false)).toMatchObject(problem);
    expect(await startUntracked(lookup.git)).toMatchObject(problem);
  });
});

describe.runIf(!isWindows)('a program in the place of git', () => {
  test.each([
    ['prints nothing', 'exit 0', 'it names no file, though the index has some'],
    ['prints a part', 'printf "H 100644 0123456789012345678901234567890123456789 0\\tfield.ts\\0H 1006"', 'it is cut, or something was added to it'],
    ['adds line ends', 'printf "H 100644 0123456789012345678901234567890123456789 0\\tfield.ts\\0\\r\\n"', 'it is cut, or something was added to it'],
  ])('that %s is not believed, whichever way it is asked', async (_what, script, why) => {
    const root = repository({ 'field.ts': 'f' });
    const git = gitThatIs(root, script);
    const problem = { ok: false, error: { code: 'git_failed', message: `Git could not list the files of ${root}: what git ls-files printed cannot be right, since ${why}.`, hint: expect.stringContaining(`Run ${git.startOf([]).program} ls-files there`) as string } };
    expect(await listWithGit(git, false)).toEqual(problem);
    expect(await startListing(git, false)).toEqual(problem);
  });
});

test.runIf(!isWindows)('a git that is too old for what it is asked is what the next step is about', async () => {
  const git = gitThatIs(repository({ 'field.ts': 'f' }), 'echo "Unknown option: --no-optional-locks" >&2; echo "usage: git [--version] [--help]" >&2; exit 129');
  expect(await listWithGit(git, false)).toMatchObject({ ok: false, error: { message: expect.stringContaining('Unknown option: --no-optional-locks') as string, hint: 'Put a newer git on the PATH: this one does not know what it is asked for.' } });
});
