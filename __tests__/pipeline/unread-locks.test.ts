import { afterEach, expect, test } from 'vitest';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn } from './workspace-run.js';

let open: TemporaryWorkspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

async function warningsOf(files: Readonly<Record<string, string>>, config = ''): Promise<readonly string[]> {
  const workspace = temporaryWorkspace({ ...files, '.github/contract-gates.yml': `version: 1\n${config}` });
  open.push(workspace);
  return (await runIn(workspace.path, { rulepacks: ['drift'] })).facts.warnings;
}

const MANIFEST = { 'package.json': '{"name":"harbour","dependencies":{"ferry":"^9.0.0"}}\n' };
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 20480\n`;

test.each([
  ['package-lock.json', '{\n<<<<<<< HEAD\n  "lockfileVersion": 3\n'],
  ['package-lock.json', POINTER],
  ['pnpm-lock.yaml', POINTER],
  ['yarn.lock', POINTER],
])('a %s that cannot be read is a warning: nothing was held against it', async (lock, text) => {
  expect(await warningsOf({ ...MANIFEST, [lock]: text })).toEqual([
    `${lock}: the lock cannot be read, so no dependency was held against it (drift/manifest-lock-mismatch). Next: Let its package manager write it anew, or list it under rulepacks.drift.ignore.`,
  ]);
});

test('nothing is said where nothing had to be held against it', async () => {
  expect(await warningsOf({ 'package.json': '{"name":"harbour"}\n', 'package-lock.json': '{' })).toEqual([]);
  expect(await warningsOf({ ...MANIFEST, 'yarn.lock': '' })).toEqual([]);
  expect(await warningsOf({ 'fixtures/a/package.json': MANIFEST['package.json'], 'fixtures/a/package-lock.json': '{' })).toEqual([]);
  expect(await warningsOf({ ...MANIFEST, 'package-lock.json': '{' }, 'rulepacks: { drift: { rules: { manifest-lock-mismatch: off } } }\n')).toEqual([]);
  expect(await warningsOf({ ...MANIFEST, 'package-lock.json': '{' }, 'rulepacks: { drift: { ignore: [{ paths: [package-lock.json], reason: cut on purpose }] } }\n')).toEqual([]);
});
