import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openCommandFiles } from '../../src/adapters/actions/command-files.js';
import { createRunFiles } from '../../src/adapters/node/run-files.js';
import { writeNewFile } from '../../src/adapters/node/temporary-folder.js';
import { hostLimitOf } from '../../src/base/host-limit.js';

/** What the system says to whoever writes; no test machine has a disk that is full, read-only or of another user. */
let code = '';
const refused = (path: string): never => {
  throw Object.assign(new Error(`${code}: the system says so, open '${path}'`), { code, path });
};
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  return {
    ...fs,
    openSync: (path: string, flags: number) => (code !== '' && (flags & fs.constants.O_WRONLY) !== 0 ? refused(path) : fs.openSync(path, flags)),
    writeFileSync: (path: string) => refused(path),
    mkdirSync: (path: string, options?: { readonly recursive?: boolean }) => {
      // As Node does it: with `recursive` the folder that could not be made is looked for, and not found.
      if (options?.recursive === true) throw Object.assign(new Error(`ENOENT: no such file or directory, mkdir '${path}'`), { code: 'ENOENT', path });
      return refused(path);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'no-room-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('where nothing can be written the next step is about why', () => {
  test.each([
    ['ENOSPC', 'Next: free some room on the disk of the runner, then run again.'],
    ['EACCES', 'Next: run the step, or its container, as a user who may write to the files of the runner.'],
    ['EIO', 'Next: keep the file that the runner made for this step: remove what sets GITHUB_OUTPUT in `env` or replaces the file.'],
  ])('outputs, %s', (said, next) => {
    code = said;
    expect(() => openCommandFiles({ GITHUB_OUTPUT: join(folder, 'outputs') }).writeOutputs({ status: 'Failed' })).toThrow(next);
  });

  test('a folder of a run on a read-only file system', () => {
    code = 'EROFS';
    expect(createRunFiles(folder).write('artifacts/ci/local', new Map([['verdict.json', '{}']]))).toEqual({
      ok: false,
      error: { code: 'cannot_write', message: 'cannot write artifacts to artifacts/ci/local: the system says so', hint: 'the file system is read-only: run on a checkout that can be written' },
    });
  });

  test('files on their way to an upload', () => {
    code = 'ENOSPC';
    expect(() => writeNewFile(join(folder, 'bundle'), 'verdict.json', '{}')).toThrow(`cannot write verdict.json to ${join(folder, 'bundle')}: the system says so. Next: free some room on the disk, then run again`);
  });
});

describe('an error that ends a run', () => {
  test.each([
    ['EMFILE', 'Let a process open more files (ulimit -n), or run fewer gates at once (max-parallel).'],
    ['ENOMEM', 'Give the machine or the container more memory, or run fewer gates at once (max-parallel).'],
    ['ENOENT', null],
  ])('with the code %s says what the machine lacks, if it is that', (code, hint) => {
    expect(hostLimitOf(Object.assign(new Error(`${code}: no room`), { code }))).toBe(hint);
  });

  test('without a code, or that is not an error, says nothing of the machine', () => {
    for (const thrown of [new Error('EMFILE'), { code: 'EMFILE' }, 'EMFILE', undefined, Object.assign(new Error('berth'), { code: 24 })]) expect(hostLimitOf(thrown)).toBeNull();
  });
});
