import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { say, sayAnew } from './support/recalling.js';
import { git, lookLater, repository, tempFolder } from './support/repository.js';

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
  lookLater(root);
  await say(root, folder);
  expect((await say(root, folder)).read).toEqual([]);
  // Git looks at whole seconds.
  await pass(1_100);
  overwrite(join(root, 'tide.ts'));
  const again = await say(root, folder);
  expect(again.read).toEqual(['tide.ts']);
  expect(again.answer).toEqual((await sayAnew(root)).answer);
});

test('a file whose time was set back in the second in which the index was written is read until git has looked later', async () => {
  for (let attempt = 0; ; attempt++) {
    const [root, folder] = [repository({ 'tide.ts': 'export const tide = "low";\n' }), tempFolder()];
    const old = new Date(Date.now() - 60_000);
    utimesSync(join(root, 'tide.ts'), old, old);
    git(root, 'update-index', '-q', '--refresh');
    await say(root, folder);
    overwrite(join(root, 'tide.ts'));
    // Whole seconds, as git looks at them: else it was seen, and nothing is told by this.
    if (git(root, 'diff-files', '--name-only') !== '' && attempt < 20) continue;
    expect((await say(root, folder)).answer).toEqual((await sayAnew(root)).answer);
    lookLater(root);
    for (let run = 0; run < 2; run++) expect((await say(root, folder)).answer).toEqual((await sayAnew(root)).answer);
    return;
  }
});
