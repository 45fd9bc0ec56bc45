import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies?: unknown;
  readonly scripts: Record<string, string>;
  readonly bin: Record<string, string>;
  readonly exports?: Record<string, { readonly types: string; readonly default: string } | string>;
  readonly files: readonly string[];
};

describe('the package', () => {
  test('needs nothing installed, and runs nothing when it is installed', () => {
    expect(manifest.dependencies).toBeUndefined();
    const hooks = Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare|publish|pack)/.test(name));
    expect(hooks).toEqual([]);
  });

  test('names only files that are there', () => {
    const library = manifest.exports?.['.'];
    if (typeof library !== 'object') throw new Error('package.json exports no library under "."');
    for (const path of [...manifest.files, ...Object.values(manifest.bin), library.types, library.default]) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  });
});

describe('the repository', () => {
  /** Whatever else lies there was left by somebody. */
  const TOP = ['LICENSE', 'README.md', '__tests__', 'action.yml', 'bench', 'dist', 'docs', 'examples', 'package-lock.json', 'package.json', 'schemas', 'src', 'tsconfig.json', 'vitest.config.ts'];

  test('has nothing at its top but what belongs there', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter((path) => path !== '');
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !name.startsWith('.')).sort()).toEqual(TOP);
  });
});

describe('the bundles', () => {
  const bundles = ['dist', 'dist/cli', 'dist/library'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );

  test('are the three doors', () => {
    const action = parse(read('action.yml')) as { runs: { using: string; main: string } };
    expect(action.runs).toMatchObject({ using: 'node24', main: 'dist/index.js' });
    expect(bundles).toEqual(expect.arrayContaining(['dist/index.js', 'dist/cli/index.js', 'dist/library/index.js']));
    expect(read('dist/cli/index.js').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  test.each(bundles)('%s imports only built-in modules and its own parts', (path) => {
    const text = read(path);
    const imports = text.matchAll(/(?:^|[;}])import\b[^"'`;()]*["']([^"']+)["']/g);
    // In a module `require` is made by `createRequire`, and has a short name.
    const requires = text.matchAll(/(?:\brequire|\w+\(import\.meta\.url\))\(["']([^"']+)["']\)/g);
    const specifiers = [...imports, ...requires].map((match) => match[1] ?? '');
    if (path.endsWith('/index.js') && path !== 'dist/library/index.js') expect(specifiers.filter(isBuiltin)).toEqual(expect.arrayContaining(['node:fs', 'node:child_process']));
    const foreign = specifiers.filter((name) => !name.startsWith('.') && !isBuiltin(name));
    expect(foreign).toEqual([]);
  });

  test.each(['dist', 'dist/cli'])('every part that one of %s asks for is there, and every part is asked for', (folder) => {
    const files = bundles.filter((path) => path.slice(0, path.lastIndexOf('/')) === folder);
    const asked = new Set(files.flatMap((path) => [...read(path).matchAll(/\.e\((\d+)\)/g)].map((match) => `${folder}/${match[1]}.index.js`)));
    expect([...asked].sort()).toEqual(files.filter((path) => !path.endsWith('/index.js')).sort());
  });

  test('the licence of each package that they hold is there', () => {
    const text = read('dist/licenses.txt');
    const names = (text.split('-'.repeat(80))[1] ?? '').trim().split('\n');
    expect(names).toContain('yaml@2.9.1');
    const without = names.filter((name) => !text.includes(`\n${name} (`));
    expect(without).toEqual([]);
  });
});
