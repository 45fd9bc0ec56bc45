import { rmSync, writeFileSync } from 'node:fs';
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

test('a manifest in another encoding has the text that its own tool reads, and none in the snapshot', async () => {
  const pom = '<?xml version="1.0" encoding="ISO-8859-1"?>\n<project>caf\xe9</project>\n';
  const workspace = workspaceOfTest({ 'pom.xml': '', 'quay/requirements.txt': '', 'photo.bin': '' }, { git: true });
  const written = { 'pom.xml': Buffer.from(pom, 'latin1'), 'quay/requirements.txt': Buffer.from('\uFEFFsix\r\n', 'utf16le'), 'photo.bin': Buffer.from([0xff, 0xfe, 0x41, 0]) };
  for (const [path, content] of Object.entries(written)) writeFileSync(join(workspace.path, path), content);
  const parts = await changedMeanwhile(workspace, () => workspace.write({ 'pom.xml': 'other\n' }));
  const { capture } = parts.observation;
  const texts = await onCapturedTexts({ ...parts, snapshot: capture.snapshot }, ({ files }) => Promise.resolve(Object.fromEntries(files.map(({ path, content }) => [path, content]))));
  expect(texts).toEqual({ 'pom.xml': pom, 'quay/requirements.txt': 'six\n', 'photo.bin': null });
  expect(capture.snapshot.files.map(({ content }) => content)).toEqual([null, null, null]);
  expect(capture.foreignText({ path: 'pom.xml', hash: '0'.repeat(64) })).toBe(null);
});

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
