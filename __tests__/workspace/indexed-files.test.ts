import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGit } from '../../src/adapters/node/git/git.js';
import { indexedFiles } from '../../src/adapters/node/git/indexed-files.js';
import { commit, developerEnvironment, git, repository, tempFolder, write } from './support/repository.js';

const isWindows = process.platform === 'win32';
const TREE = { 'barn.ts': 'b', 'field/rye.ts': 'r', 'field/wheat.ts': 'w', 'field-2/oat.ts': 'o' };

/** What the index says, read by us: `<mode> <oid> <path>` of each entry. */
function ours(root: string): readonly string[] | null {
  const lookup = openGit({ root, ci: false, env: process.env });
  const indexed = lookup.kind === 'git' ? indexedFiles(lookup.git) : null;
  if (indexed === null) return null;
  return [...indexed.files.map(({ path, name, mode, oid }) => `${mode} ${oid} ${name === null ? path : Buffer.from(name).toString('latin1')}`), ...indexed.repositories.map((path) => `160000 ${path}`)].sort();
}

/** The same as git lists it. */
function gits(root: string): readonly string[] {
  const output = execFileSync('git', ['ls-files', '-z', '--stage'], { cwd: root, env: developerEnvironment(), stdio: ['ignore', 'pipe', 'ignore'] }).toString('latin1');
  return output.split('\0').filter((line) => line !== '').map((line) => {
    const [, mode = '', oid = '', raw = ''] = /^(\d+) ([0-9a-f]+) \d\t([^]*)$/.exec(line) ?? [];
    const path = /[\\\x80-\xff]/.test(raw) ? decoded(raw) : raw;
    return mode === '160000' ? `160000 ${path}` : `${mode} ${oid} ${path}`;
  }).sort();
}

/** A name that is UTF-8 without a backslash as text, any other as its bytes. */
function decoded(raw: string): string {
  const text = Buffer.from(raw, 'latin1').toString('utf8');
  return raw.includes('\\') || text.includes('\uFFFD') ? raw : text;
}

const PLAIN: Readonly<Record<string, () => string>> = {
  'a clone': () => repository(TREE),
  'a subfolder': () => join(repository({ ...TREE, 'fielded.ts': 'f' }), 'field'),
  'staged files, and one that is deleted': () => {
    const root = repository(TREE);
    write(root, { 'field/new.ts': 'n' });
    rmSync(join(root, 'barn.ts'));
    git(root, 'add', '--all');
    return root;
  },
  'names beyond ASCII, with spaces, long ones': () => repository({ 'Früchte/Äpfel.ts': 'ä', 'a b.ts': ' ', [`${'long/'.repeat(40)}a.ts`]: 'l', '😀.md': 'g' }),
  'a detached head, refs and objects packed': () => {
    const root = repository(TREE);
    git(root, 'gc', '--quiet');
    git(root, 'checkout', '--quiet', '--detach');
    return root;
  },
  'version 4': () => {
    const root = repository(TREE);
    git(root, 'update-index', '--index-version', '4');
    return root;
  },
  'the extensions of a cache of untracked files, and of a resolved merge': () => {
    const root = repository(TREE);
    git(root, 'checkout', '--quiet', '-b', 'stone');
    write(root, { 'barn.ts': 'stone' });
    commit(root, 'Stone');
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'barn.ts': 'iron' });
    commit(root, 'Iron');
    expect(() => git(root, 'merge', 'stone')).toThrow();
    git(root, 'add', 'barn.ts');
    git(root, 'update-index', '--untracked-cache');
    git(root, 'status');
    return root;
  },
  'a submodule': () => {
    const root = repository(TREE);
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository({ 'inner.ts': 'i' }), 'inner');
    commit(root, 'Inner');
    return root;
  },
  ...(isWindows ? {} : {
    'programs, links and names that are no text': () => {
      const root = repository(TREE);
      write(root, { 'run.sh': '#!/bin/sh\n', 'back\\slash.ts': 'b' });
      chmodSync(join(root, 'run.sh'), 0o755);
      symlinkSync('barn.ts', join(root, 'link'));
      const odd = Buffer.concat([Buffer.from(`${root}/odd-`), Buffer.from([0xff, 0xfe])]);
      if (process.platform === 'linux') writeFileSync(odd, 'odd');
      commit(root, 'Odd');
      return root;
    },
  }),
};

test.each(Object.entries(PLAIN))('reads what git lists: %s', (_, make) => {
  const root = make();
  const listed = gits(root);
  expect(listed.length).toBeGreaterThan(0);
  expect(ours(root)).toEqual(listed);
});

const BY_GIT: Readonly<Record<string, (root: string) => string | void>> = {
  'no commit yet': () => {
    const root = tempFolder();
    git(root, 'init', '--quiet');
    write(root, TREE);
    git(root, 'add', '--all');
    return root;
  },
  'a merge': (root) => {
    git(root, 'checkout', '--quiet', '-b', 'stone');
    write(root, { 'barn.ts': 'stone' });
    commit(root, 'Stone');
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'barn.ts': 'iron' });
    commit(root, 'Iron');
    expect(() => git(root, 'merge', 'stone')).toThrow();
  },
  'skip-worktree': (root) => void git(root, 'update-index', '--skip-worktree', 'barn.ts'),
  'assume-unchanged': (root) => void git(root, 'update-index', '--assume-unchanged', 'barn.ts'),
  'intent-to-add': (root) => {
    write(root, { 'later.ts': 'l' });
    git(root, 'add', '--intent-to-add', 'later.ts');
  },
  'a split index': (root) => void git(root, 'update-index', '--split-index'),
  'a sparse index': (root) => void git(root, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'field'),
  'object ids of SHA-256': () => repository(TREE, '--object-format=sha256'),
  'an extension of the repository': (root) => {
    git(root, 'config', 'core.repositoryformatversion', '1');
    git(root, 'config', 'extensions.partialClone', 'origin');
  },
  'a format that git may not know': (root) => void git(root, 'config', 'core.repositoryformatversion', '7'),
  'a config that takes a parser': (root) => void git(root, 'config', 'alias.x', '!echo "a"; echo # b'),
  'a config that git refuses': (root) => writeFileSync(join(root, '.git/config'), '[core\n'),
  'a linked work tree': (root) => {
    const linked = join(tempFolder(), 'linked');
    git(root, 'worktree', 'add', '--quiet', linked);
    return linked;
  },
  'no head': (root) => rmSync(join(root, '.git/HEAD')),
  'no objects': (root) => renameSync(join(root, '.git/objects'), join(root, '.git/gone')),
  'no index': (root) => rmSync(join(root, '.git/index')),
  'an index that is a folder': (root) => {
    rmSync(join(root, '.git/index'));
    mkdirSync(join(root, '.git/index'));
  },
};

test.each(Object.entries(BY_GIT))('leaves it to git: %s', (_, change) => {
  const root = repository(TREE);
  const changed = change(root) ?? root;
  expect(existsSync(changed)).toBe(true);
  expect(ours(changed)).toBeNull();
});

test('an index that is cut, or has another byte, is read as git reads it or left to git', () => {
  const root = repository(TREE);
  const file = join(root, '.git/index');
  const whole = readFileSync(file);
  const asGit = (): readonly string[] | null => {
    try {
      return gits(root);
    } catch {
      return null;
    }
  };
  const steps = Math.ceil(whole.length / 40);
  let refused = 0;
  for (let at = 0; at < whole.length; at += steps) {
    const turned = Buffer.from(whole);
    turned[at] = (turned[at] ?? 0) ^ 0x55;
    for (const bytes of [whole.subarray(0, at), turned]) {
      writeFileSync(file, bytes);
      const read = ours(root);
      if (read === null) refused++;
      else expect(read).toEqual(asGit());
    }
  }
  expect(refused).toBeGreaterThan(40);
});
