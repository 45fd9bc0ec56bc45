import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onStableTexts } from '../../src/pipeline/tree/stable-texts.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { changedMeanwhile } from './changed-meanwhile.js';

const OLD = { 'quay/berth.ts': 'export const berth = 1;\r\n', 'quay/crane.ts': 'export const lift = 1;\n', 'quay/notes.txt': 'slack\n' };

/** The texts that an analysis sees when `before` came before the capture and `later` after it, and how often it was called. */
async function textsOf(before: (workspace: TemporaryWorkspace) => void, later: (workspace: TemporaryWorkspace) => void): Promise<{ readonly texts: Readonly<Record<string, string | null>>; readonly calls: number }> {
  const workspace = workspaceOfTest(OLD, { git: true });
  before(workspace);
  const parts = await changedMeanwhile(workspace, () => later(workspace));
  let calls = 0;
  const texts = await onStableTexts(parts, ({ files }) => {
    calls++;
    return Object.fromEntries(files.map((file) => [file.path, file.content]));
  });
  return { texts, calls };
}

describe('texts that no gate can change', () => {
  const AS_CAPTURED = { 'quay/berth.ts': 'export const berth = 1;\n', 'quay/crane.ts': 'export const lift = 1;\n', 'quay/notes.txt': null };

  test('are those of sources that HEAD has', async () => {
    expect(await textsOf(() => undefined, () => undefined)).toEqual({ texts: AS_CAPTURED, calls: 1 });
  });

  test('stay what they were when a gate writes to a file or takes it away', async () => {
    const later = (workspace: TemporaryWorkspace): void => {
      workspace.write({ 'quay/berth.ts': 'export const berth = 22;\n' });
      rmSync(join(workspace.path, 'quay/crane.ts'));
    };
    expect(await textsOf(() => undefined, later)).toEqual({ texts: AS_CAPTURED, calls: 2 });
  });

  test('are there whatever line endings the checkout has, and are none for what is only in the index', async () => {
    expect(await textsOf((workspace) => {
      workspace.git(['config', 'core.autocrlf', 'true']);
      workspace.write({ 'quay/crane.ts': 'export const lift = 1;\r\n' });
    }, () => undefined)).toEqual({ texts: AS_CAPTURED, calls: 2 });
    const before = (workspace: TemporaryWorkspace): void => workspace.write({ 'quay/crane.ts': 'export const lift = 2;\n' });
    const expected = { ...AS_CAPTURED, 'quay/crane.ts': null };
    expect((await textsOf(before, () => undefined)).texts).toEqual(expected);
    expect((await textsOf((workspace) => {
      before(workspace);
      workspace.git(['add', '--all']);
    }, () => undefined)).texts).toEqual(expected);
  });

  test('are not there for files that were modified or not tracked, whatever becomes of them', async () => {
    const before = (workspace: TemporaryWorkspace): void => workspace.write({ 'quay/berth.ts': 'export const berth = 3;\n', 'quay/new.ts': 'export {};\n' });
    const expected = { ...AS_CAPTURED, 'quay/berth.ts': null, 'quay/new.ts': null };
    expect((await textsOf(before, () => undefined)).texts).toEqual(expected);
    expect((await textsOf(before, (workspace) => workspace.write({ 'quay/berth.ts': OLD['quay/berth.ts'] }))).texts).toEqual(expected);
  });
});
