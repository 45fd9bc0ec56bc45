import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Git, openGit } from '../../src/adapters/node/git/git.js';
import { createWorkspace } from '../../src/adapters/node/workspace.js';
import { modifiedFiles, prepareModified } from '../../src/adapters/node/git/worktree-state.js';
import { git, lookLater, repository, tempFolder, write } from './support/repository.js';

const SHIPS = Object.fromEntries(Array.from({ length: 40 }, (_, ship) => [`fleet/ship-${ship}.ts`, `export const ship = ${ship};\n`]));

/** When all was written. */
const THEN = new Date(Date.now() - 20_000);
let temporary = '';

beforeEach(() => void (temporary = tempFolder()));

afterEach(() => void vi.unstubAllEnvs());

function opened(root: string): { readonly git: Git; readonly asked: readonly string[] } {
  const lookup = openGit({ root, ci: true, env: process.env });
  if (lookup.kind !== 'git') throw new Error('no repository');
  const asked: string[] = [];
  return { git: { ...lookup.git, run: (args, call) => (asked.push(args[0] ?? ''), lookup.git.run(args, call)) }, asked };
}

/** Every file is as young as the index, which nobody wrote since. */
function young(files: Readonly<Record<string, string>> = SHIPS): string {
  const root = repository(files);
  for (const path of Object.keys(files)) utimesSync(join(root, path), THEN, THEN);
  git(root, 'update-index', '-q', '--refresh', '--force-write-index');
  utimesSync(join(root, '.git/index'), THEN, THEN);
  return root;
}

/** Lists, lets git compare, does something, and asks. */
async function modified(root: string, meanwhile: () => void = () => undefined): Promise<{ readonly paths: readonly string[]; readonly asked: readonly string[] }> {
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, temporary);
  const { git: asking, asked } = opened(root);
  expect((await createWorkspace(root, { kind: 'git', git: asking }).list({ includeUntracked: false })).ok).toBe(true);
  const prepared = await prepareModified(asking);
  meanwhile();
  const found = await modifiedFiles(asking, Promise.resolve(prepared));
  return { paths: [...(found ?? ['nobody knows'])].sort(), asked };
}

describe('a tree that is as young as its index', () => {
  test('is compared beforehand, in a copy of the index that does not stay', async () => {
    const root = young();
    const before = readFileSync(join(root, '.git/index'));
    expect(await modified(root)).toEqual({ paths: [], asked: ['update-index', 'diff-files'] });
    expect(readFileSync(join(root, '.git/index')).equals(before)).toBe(true);
    expect(readdirSync(join(root, '.git')).filter((name) => name.includes('index'))).toEqual(['index']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('has the files modified that have other content of the same size and time', async () => {
    const root = young();
    write(root, { 'fleet/ship-7.ts': 'export const ship = 8;\n' });
    utimesSync(join(root, 'fleet/ship-7.ts'), THEN, THEN);
    rmSync(join(root, 'fleet/ship-9.ts'));
    expect((await modified(root)).paths).toEqual(['fleet/ship-7.ts', 'fleet/ship-9.ts']);
  });

  test('has those modified that are written after git began', async () => {
    const root = young();
    expect((await modified(root, () => write(root, { 'fleet/ship-11.ts': 'export const ship = 12;\n' }))).paths).toEqual(['fleet/ship-11.ts']);
  });

  test.each([
    ['gone with its folder', (copy: string) => rmSync(dirname(copy), { recursive: true })],
    ['gone', (copy: string) => rmSync(copy)],
    ['another one', (copy: string) => writeFileSync(copy, '')],
  ])('is asked as ever where the copy is %s when it is wanted', async (_, spoil) => {
    const root = young();
    const { paths, asked } = await modified(root, () => {
      spoil(join(temporary, readdirSync(temporary)[0] ?? '', 'index'));
      write(root, { 'fleet/ship-11.ts': 'export const ship = 1200;\n' });
    });
    expect(paths).toEqual(['fleet/ship-11.ts']);
    expect(asked).toEqual(['update-index', 'diff-files', 'diff-files']);
  });

  test('may have an index that is split, which then has no other part than before', async () => {
    const root = young();
    git(root, 'config', 'core.splitIndex', 'true');
    git(root, 'update-index', '--split-index');
    const parts = readdirSync(join(root, '.git')).filter((name) => name.startsWith('sharedindex'));
    expect(parts).toHaveLength(1);
    expect((await modified(root)).paths).toEqual([]);
    expect(readdirSync(join(root, '.git')).filter((name) => name.startsWith('sharedindex'))).toEqual(parts);
  });

  test('runs no filter of the repository', async () => {
    const root = young({ ...SHIPS, '.gitattributes': '*.ts filter=crane\n' });
    git(root, 'config', 'filter.crane.clean', `touch ${join(root, 'lifted')}; cat`);
    expect((await modified(root)).paths).toEqual([]);
    expect(readdirSync(root)).not.toContain('lifted');
  });

  test('is asked as ever where no copy can be made', async () => {
    const root = young();
    temporary = join(temporary, 'file');
    writeFileSync(temporary, '');
    expect(await modified(root)).toEqual({ paths: [], asked: ['diff-files'] });
  });
});

test('a tree that is older than its index, but for one file, is not compared', async () => {
  const root = repository(SHIPS);
  lookLater(root);
  const later = new Date(Date.now() + 4_000);
  write(root, { 'fleet/ship-0.ts': 'export const ship = 100;\n' });
  utimesSync(join(root, 'fleet/ship-0.ts'), later, later);
  expect(await modified(root)).toEqual({ paths: ['fleet/ship-0.ts'], asked: ['diff-files'] });
});
