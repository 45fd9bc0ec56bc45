import { expect, test } from 'vitest';
import { blobsAt } from '../../src/adapters/node/git/blobs-at.js';
import type { ObjectReader } from '../../src/adapters/node/git/object-reader.js';

const OID = 'a'.repeat(40);
const ENTRY = Buffer.concat([Buffer.from('100644 tide.ts\0'), Buffer.from(OID, 'hex')]);

test.each([
  ['text', Buffer.from('Welcome to the harbour, and to what lies behind it\n')],
  ['an id that is cut', ENTRY.subarray(0, -1)],
  ['an entry without a mode', Buffer.concat([Buffer.from('quay.ts\0'), Buffer.from(OID, 'hex')])],
])('of a tree that ends in %s the files before it are known, and reading it ends', async (_, rest) => {
  const objects = { read: () => Promise.resolve([{ type: 'tree', oid: OID, content: Buffer.concat([ENTRY, rest]) }]) } as unknown as ObjectReader;
  expect(await blobsAt(objects, '', OID, ['tide.ts', 'quay.ts'])).toEqual(new Map([['tide.ts', OID]]));
});
