import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, foldersUp, joinPath } from '../../src/base/folders.js';

const part = fc.constantFrom('quay', 'tide', '.', '..', '', '.moor', '..fog', '...', 'a.b');
const folder = fc.array(fc.constantFrom('quay', 'tide', '.moor', '...'), { maxLength: 4 }).map((parts) => parts.join('/'));

describe('paths in the tree', () => {
  it('join as POSIX paths do, and never leave the root', () => {
    fc.assert(
      fc.property(folder, fc.array(part, { maxLength: 7 }), (from, parts) => {
        const path = parts.join('/');
        const whole = posix.normalize(`${from === '' ? '.' : from}/./${path}`).replace(/\/$/, '');
        const leaves = whole === '..' || whole.startsWith('../');
        expect(joinPath(from, path)).toBe(leaves ? null : whole === '.' ? '' : whole);
      }),
      { numRuns: 5000 },
    );
  });

  it('go up to the root', () => {
    expect(foldersUp('quay/tide')).toEqual(['quay/tide', 'quay', '']);
    expect(foldersUp('')).toEqual(['']);
    expect(folderOf('quay.ts')).toBe('');
  });
});
