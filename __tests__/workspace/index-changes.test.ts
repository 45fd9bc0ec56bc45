import { describe, expect, test } from 'vitest';
import { indexChanges } from '../../src/adapters/node/git/index-changes.js';
import type { Git } from '../../src/adapters/node/git/git.js';
import { ok } from '../../src/base/result.js';

const OID = 'a'.repeat(40);
const RECORD = `:100644 100644 ${OID} ${OID} M\0src/tide.ts\0`;

/** What is made of it where git prints `output`. */
function changesOf(output: string): ReturnType<typeof indexChanges> {
  return indexChanges({ run: () => Promise.resolve(ok(Buffer.from(output))) } as unknown as Git, OID);
}

describe('what differs from a commit', () => {
  test('is what git prints', async () => {
    expect(await changesOf('')).toEqual({ ok: true, value: [] });
    expect(await changesOf(RECORD)).toEqual({ ok: true, value: [{ mode: '100644', oid: OID, path: 'src/tide.ts', from: null, coded: false }] });
  });

  test.each([
    ['a line before it', `Welcome to git\n${RECORD}`],
    ['a line alone', 'Welcome to git\n'],
    ['a line behind it', `${RECORD}Goodbye\n`],
    ['a path that is cut', RECORD.slice(0, -3)],
    ['a path that is missing', `${RECORD}:100644 100644 ${OID} ${OID} M\0`],
    ['a renamed file whose new name is missing', `:100644 100644 ${OID} ${OID} R100\0src/tide.ts\0`],
  ])('is unknown, and soon, where a program in the place of git prints more or less: %s', async (_, output) => {
    const changes = await changesOf(output);
    expect(changes.ok ? 'changes' : changes.error).toMatch(/^what git diff-index printed is no list of changes/);
  });
});
