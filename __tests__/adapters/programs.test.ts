import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { processTree } from '../../src/adapters/node/processes/process-tree.js';
import { findProgram, findWindowsBash } from '../../src/adapters/node/programs.js';
import { temporaryWorkspace } from '../support/temporary-workspace.js';
import type { TemporaryWorkspace } from '../support/temporary-workspace.js';

let workspace: TemporaryWorkspace | undefined;
afterEach(() => workspace?.remove());

/** PATH of these folders of a machine that has these files. */
function pathOn(files: readonly string[], ...folders: readonly string[]): { readonly Path: string } {
  workspace = temporaryWorkspace(Object.fromEntries(files.map((file) => [file, ''])));
  const { path } = workspace;
  return { Path: folders.map((folder) => join(path, folder)).join(delimiter) };
}

function found(path: string | null): string | null {
  return path === null ? null : resolve(path);
}

function inWorkspace(file: string): string {
  return join(workspace?.path ?? '', file);
}

describe('bash on Windows', () => {
  const WSL = ['Windows/System32/bash.exe', 'Users/mara/AppData/Local/Microsoft/WindowsApps/bash.exe'];
  const FOLDERS = ['Windows/System32', 'Users/mara/AppData/Local/Microsoft/WindowsApps'];

  test.each(['cmd', 'mingw64/bin'])('is that of Git, whose %s alone is on PATH, and never that of WSL', (folder) => {
    const env = pathOn([...WSL, `Git/${folder}/git.exe`, 'Git/bin/bash.exe'], ...FOLDERS, `Git/${folder}`);
    expect(found(findWindowsBash(env))).toBe(inWorkspace('Git/bin/bash.exe'));
  });

  test('is the one of PATH where there is one', () => {
    const env = pathOn([...WSL, 'msys64/usr/bin/bash.exe', 'Git/cmd/git.exe', 'Git/bin/bash.exe'], ...FOLDERS, 'Git/cmd', 'msys64/usr/bin');
    expect(found(findWindowsBash(env))).toBe(inWorkspace('msys64/usr/bin/bash.exe'));
  });

  test('is not there where only WSL is, or a Git without it', () => {
    expect(findWindowsBash(pathOn(WSL, ...FOLDERS))).toBeNull();
    workspace?.remove();
    expect(findWindowsBash(pathOn([...WSL, 'Git/cmd/git.exe'], ...FOLDERS, 'Git/cmd'))).toBeNull();
  });
});

test('git is found in the system folder too, and in no relative one', () => {
  const { Path } = pathOn(['Windows/System32/git.exe'], 'Windows/System32');
  expect(found(findProgram('git', { Path: `.${delimiter}${Path}` }, 'win32'))).toBe(inWorkspace('Windows/System32/git.exe'));
  expect(findProgram('git', { Path: '.' }, 'win32')).toBeNull();
});

test.skipIf(process.platform === 'win32')('a process ends also where Windows has no taskkill', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', (_, signal) => done(signal)));
  processTree(child.pid ?? 0, 'tide', { earlier: new Set(), leaders: new Map() }, 'win32').signal('SIGTERM');
  expect(await ended).toBe('SIGKILL');
});
