import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onCapturedTexts } from '../../src/pipeline/tree/captured-texts.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { changedMeanwhile } from './changed-meanwhile.js';

const OLD = { 'quay/berth.ts': `export const berth = '${'x'.repeat(40_000)}';\r\n`, 'quay/crane.ts': `export const lift = '${'y'.repeat(40_000)}';\n`, 'quay/notes.txt': 'slack\n' };

/** The texts, or why there is none, that an analysis sees after `later`, and how often it was called. */
async function textsOf(before: (workspace: TemporaryWorkspace) => void, later: (workspace: TemporaryWorkspace) => void): Promise<{ readonly texts: Readonly<Record<string, string | null>>; readonly calls: number }> {
  const workspace = workspaceOfTest(OLD, { git: true });
  before(workspace);
  const parts = await changedMeanwhile(workspace, () => later(workspace));
  let calls = 0;
  const texts = await onCapturedTexts({ ...parts, snapshot: parts.observation.capture.snapshot }, ({ files }) => {
    calls++;
    return Promise.resolve(Object.fromEntries(files.map((file) => {
      try {
        return [file.path, file.content];
      } catch {
        return [file.path, 'threw'];
      }
    })));
  });
  return { texts, calls };
}

describe('texts as they were captured', () => {
  const AS_CAPTURED = { ...OLD, 'quay/berth.ts': OLD['quay/berth.ts'].replace('\r', '') };
  const writes = (workspace: TemporaryWorkspace): void => {
    workspace.write({ 'quay/berth.ts': 'export const berth = 22;\n', 'quay/notes.txt': 'flood\n' });
    rmSync(join(workspace.path, 'quay/crane.ts'));
  };

  test('are read once where nothing was written', async () => {
    expect(await textsOf(() => undefined, () => undefined)).toEqual({ texts: AS_CAPTURED, calls: 1 });
  });

  test('come from git where a gate has written to files or taken them away, in one more call', async () => {
    expect(await textsOf(() => undefined, writes)).toEqual({ texts: AS_CAPTURED, calls: 2 });
  });

  test('throw where git has not what was captured', async () => {
    const changed = (workspace: TemporaryWorkspace): void => workspace.write({ 'quay/berth.ts': `export const berth = '${'z'.repeat(40_000)}';\n`, 'quay/new.ts': `export const other = '${'z'.repeat(40_000)}';\n` });
    const { texts, calls } = await textsOf(changed, (workspace) => {
      writes(workspace);
      workspace.write({ 'quay/new.ts': '' });
    });
    expect(texts).toEqual({ ...AS_CAPTURED, 'quay/berth.ts': 'threw', 'quay/new.ts': 'threw' });
    expect(calls).toBe(2);
  });
});
