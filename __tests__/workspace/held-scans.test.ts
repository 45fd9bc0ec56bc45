import { expect, test } from 'vitest';
import { createWorkspace } from '../../src/adapters/node/workspace.js';
import { captureSnapshot } from '../../src/workspace/capture.js';
import { lookUp } from './support/capture.js';
import { repository } from './support/repository.js';

test('a file at which the scanner threw is not a file without imports for who asks again', async () => {
  const root = repository({ 'apple.ts': 'a', 'pear.ts': 'b', 'plum.ts': 'c' });
  let fails = true;
  const captured = await captureSnapshot<string>(createWorkspace(root, lookUp(root)), {
    includeUntracked: false,
    limits: { files: 10, scanBytes: 100 },
    isSource: () => true,
    keepText: () => false,
    loadScan: () =>
      Promise.resolve((path) => {
        if (fails && path === 'pear.ts') throw new Error('no memory');
        return path;
      }),
  });
  if (!captured.ok) throw new Error(captured.error.message);
  await expect(captured.value.remember()).rejects.toThrow('no memory');
  await expect(captured.value.remember()).rejects.toThrow('no memory');
  fails = false;
  expect([...(await captured.value.scanned()).keys()]).toStrictEqual(['apple.ts', 'pear.ts', 'plum.ts']);
});
