import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { createWorkspace } from '../../src/adapters/node/workspace.js';

let code = '';
vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  readlinkSync: (path: string) => {
    throw Object.assign(new Error(`${code}: the system says so, readlink '${path}'`), { code });
  },
}));

const root = mkdtempSync(join(tmpdir(), 'links-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')('a link that is gone before it is read is a missing file, and one that may not be read an unreadable one', () => {
  symlinkSync('mara@harbour.4711', join(root, '.#tide.ts'));
  const workspace = createWorkspace(root, { kind: 'none', reason: 'no_repository' });
  const read = (name: Buffer | null): unknown => workspace.read({ path: '.#tide.ts', name, tracked: false, sparse: false, link: false, oid: null }, 1_000);
  for (const name of [null, Buffer.from('.#tide.ts')]) {
    code = 'ENOENT';
    expect(read(name)).toEqual({ kind: 'missing' });
    code = 'EACCES';
    expect(read(name)).toEqual({ kind: 'unreadable', cause: 'the system says so' });
  }
});
