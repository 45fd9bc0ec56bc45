import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { say, sayAnew } from './support/recalling.js';
import { git, repository, tempFolder } from './support/repository.js';

/** Writes content of the same size, and sets the time back that the file had. */
function overwrite(file: string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, 'export const tide = "ebb";\n');
  utimesSync(file, atime, mtime);
}

test.each(['core.checkStat=minimal', 'core.trustctime=false'])('a file that was written with its size and time counts as modified, although git was told to overlook that (%s)', async (setting) => {
  const [root, folder] = [repository({ 'tide.ts': 'export const tide = "low";\n', 'quay.ts': 'export const quay = 1;\n' }), tempFolder()];
  git(root, 'config', ...setting.split('='));
  const old = new Date(Date.now() - 60_000);
  for (const path of ['tide.ts', 'quay.ts']) utimesSync(join(root, path), old, old);
  git(root, 'update-index', '-q', '--refresh');
  await say(root, folder);
  expect((await say(root, folder)).read).toEqual([]);
  // Git looks at whole seconds.
  await pass(1_100);
  overwrite(join(root, 'tide.ts'));
  const again = await say(root, folder);
  expect(again.read).toEqual(['tide.ts']);
  expect(again.answer).toEqual((await sayAnew(root)).answer);
});
