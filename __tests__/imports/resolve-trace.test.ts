import { builtinModules } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_BUILTINS } from '../../src/imports/resolve/javascript/node-builtins.js';
import { isPackageName } from '../../src/imports/resolve/javascript/specifier.js';
import { resolverFor } from './support/tree.js';

const HARBOUR = {
  'package.json': { name: 'harbour', workspaces: ['packages/*'], imports: { '#db': { node: './src/db.node.ts', default: './src/db.ts' } } },
  'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }] },
  'tsconfig.app.json': { compilerOptions: { paths: { '@/*': ['./src/*', './lib/*'] } }, include: ['src'] },
  'packages/crane/package.json': { name: '@harbour/crane', exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } },
  'packages/crane/src/index.ts': '', 'src/main.ts': '', 'src/db.ts': '', 'src/db.node.ts': '', 'lib/quay.ts': '',
};

function steps(specifier: string, from = 'src/main.ts'): string {
  const said: string[] = [];
  const resolver = resolverFor(HARBOUR);
  const plain = resolver.resolve(from, specifier);
  expect(resolver.resolve(from, specifier, (step) => said.push(step))).toEqual(plain);
  expect(said.length).toBeGreaterThan(0);
  for (const step of said) expect(step).toMatch(/^\S[^\n]*\.$/);
  return said.join('\n');
}

describe('the steps of a resolution', () => {
  it('name the config, why it applies, the pattern and what was looked for', () => {
    expect(steps('@/quay')).toBe(
      [
        'tsconfig.app.json applies: tsconfig.json references it, and it includes the file.',
        '"paths" of tsconfig.app.json: the pattern "@/*" fits with "quay" for its star.',
        'Its target src/*: there is no src/quay.ts, src/quay.tsx, src/quay.js, src/quay.jsx and 21 more.',
        'Its target lib/*: lib/quay.ts is there.',
      ].join('\n'),
    );
  });

  it('name the package.json, the entry and the condition that decided', () => {
    expect(steps('#db')).toContain('"imports" of package.json, entry "#db" names ./src/db.node.ts (by "node" of the conditions node, import): src/db.node.ts is there');
    const member = steps('@harbour/crane');
    expect(member).toContain('"@harbour/crane" is the workspace package of packages/crane/package.json, listed by package.json.');
    expect(member).toContain('The source of packages/crane/dist/index.js, which a build makes: packages/crane/src/index.ts is there');
  });

  it('say why something is outside', () => {
    expect(steps('fs/promises')).toContain('"fs/promises" comes with Node.');
    expect(steps('react-dom/client')).toContain('"react-dom" counts as a package that is installed from elsewhere.');
    expect(steps('https://cdn.example/x.js')).toContain('"https:" names something outside');
    expect(steps('$lib/quay')).toContain('cannot be the name of a package');
  });

  it('are told each time, and change no answer', () => {
    expect(steps('./db')).toBe(steps('./db'));
    expect(steps('./none')).toContain('there is no src/none.ts');
  });
});

describe('what is outside the tree', () => {
  const packageOf = (specifier: string): unknown => resolverFor(HARBOUR).resolve('src/main.ts', specifier);

  it.each([...builtinModules.filter((name) => !name.startsWith('_')), ...builtinModules.map((name) => `node:${name}`), 'bun:sqlite', 'deno:kv', 'npm:chalk@5', 'jsr:@std/path', 'https://x.example/y', 'data:,', 'virtual:pages', ''])('%s is not a package', (specifier) => {
    expect(packageOf(specifier)).toEqual({ kind: 'external', package: null });
  });

  it.each([['react', 'react'], ['react/jsx-runtime', 'react'], ['@scope/kit/button', '@scope/kit'], ['lodash.merge', 'lodash.merge'], ['fs-extra', 'fs-extra'], ['fs/extra', 'fs'], ['punycode/', 'punycode'], ['JSONStream', 'JSONStream'], ['../node_modules/@scope/kit/lib/a.js', '@scope/kit']])('%s belongs to the package %s', (specifier, name) => {
    expect(packageOf(specifier)).toEqual({ kind: 'external', package: name });
  });

  it.each(['@/none', '~/none', '#none', './none', '../../none', '/none'])('%s points into the tree and says why it leads nowhere', (specifier) => {
    expect(packageOf(specifier)).toEqual({ kind: 'unresolved', reason: expect.stringMatching(/\w{3}/) as string });
  });

  it('has every builtin of the Node that runs', () => {
    expect(builtinModules.filter((name) => !name.startsWith('node:') && !NODE_BUILTINS.has(name))).toEqual([]);
  });

  it('has no package with a name that no registry takes', () => {
    expect(['', '@', '@scope', '@scope/', '.hidden', '_private', 'with space', '$lib', 'a'.repeat(215), '@/x'].filter(isPackageName)).toEqual([]);
  });
});

describe('a hostile tree', () => {
  it('never makes it throw or hang', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, value, fc.string(), (manifest, config, map, specifier) => {
        const resolver = resolverFor({
          'package.json': { name: 'harbour', exports: map, imports: map, workspaces: manifest, dependencies: manifest, typesVersions: map },
          'tsconfig.json': { extends: config, files: config, include: config, references: config, compilerOptions: { paths: config, baseUrl: config, rootDirs: config, moduleSuffixes: config, customConditions: config } },
          'member/package.json': manifest, 'member/tsconfig.json': config, 'member/main.ts': '', 'main.ts': '',
        });
        for (const wanted of [specifier, `./${specifier}`, `#${specifier}`, 'harbour', `harbour/${specifier}`]) {
          const answer = resolver.resolve('member/main.ts', wanted);
          expect(resolver.resolve('member/main.ts', wanted, () => undefined)).toEqual(answer);
        }
        resolver.warnings();
      }),
      { numRuns: 500 },
    );
  });

  it('takes conditions that are nested thousands deep', () => {
    const deep = `${'{"node":'.repeat(5_000)}"./main.ts"${'}'.repeat(5_000)}`;
    const resolver = resolverFor({ 'package.json': `{"name":"harbour","exports":${deep},"imports":{"#x":${deep}}}`, 'main.ts': '' });
    for (const specifier of ['harbour', '#x']) expect(['file', 'unresolved']).toContain(resolver.resolve('main.ts', specifier).kind);
  });
});
