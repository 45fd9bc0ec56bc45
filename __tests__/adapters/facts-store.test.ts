import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder, createFolderStore } from '../../src/adapters/node/facts-store.js';

const system = vi.hoisted(() => ({ homedir: (): string => '' }));
vi.mock('node:os', async (original) => ({ ...(await original<typeof import('node:os')>()), homedir: () => system.homedir() }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a draft of a process that was killed is removed by the next write of that file, and no other', async () => {
  const store = createFolderStore(folder, '/harbour');
  await store.write('facts', Buffer.from('one'));
  const [file = ''] = readdirSync(folder);
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const kept = [`${file}.${process.pid}.c0ffee`, `${file}.${ended}`, `${file}.${ended}.c0ffee.txt`, `other.${ended}.c0ffee`];
  for (const name of [...kept, `${file}.${ended}.c0ffee`]) writeFileSync(join(folder, name), 'half');
  await store.write('facts', Buffer.from('two'));
  expect(readdirSync(folder).sort()).toEqual([file, ...kept].sort());
  expect(readFileSync(join(folder, file), 'utf8')).toBe('two');
});

test.runIf(existsSync('/proc/self'))('where no folder can be made nothing is kept, and the write ends', async () => {
  const nowhere = '/proc/no-cache/deep';
  const store = createFolderStore(nowhere, '/harbour');
  await store.write('facts', Buffer.from('one'));
  expect(await store.read('facts')).toBeNull();
  const deep = createFolderStore(join(folder, 'a', 'b'), '/harbour');
  await deep.write('facts', Buffer.from('one'));
  expect(Buffer.from((await deep.read('facts')) ?? []).toString()).toBe('one');
});

const unknownUser = (): string => {
  throw new Error('uv_os_homedir returned ENOENT');
};

test.each([['HOME is empty', () => ''], ['HOME is relative', () => 'home'], ['there is no HOME, and the system does not know the user', unknownUser]])('where %s nothing is kept, least of all in the folder that we were started in', async (_what, homedir) => {
  system.homedir = homedir;
  expect(cacheFolder({}, 'linux')).toBeNull();
  expect(cacheFolder({}, 'win32')).toBeNull();
  expect(cacheFolder({ XDG_CACHE_HOME: folder }, 'linux')).toBe(join(folder, 'contract-gates'));
  const store = createFolderStore(null, '/harbour');
  await store.write('facts', Buffer.from('one'));
  expect(await store.read('facts')).toBeNull();
});
