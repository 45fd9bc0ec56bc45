import { describe, expect, it } from 'vitest';
import { resolverFor, target } from './support/tree.js';

it('an entry of a package with a folder of its own leads to the sources there, where its build is not made', () => {
  const files = {
    'package.json': { workspaces: ['packages/*'] },
    'packages/tide/package.json': { name: 'tide', exports: { '.': './dist/tide.js', './web': { types: './web/types/index.d.ts', import: './web/dist/web.js' }, './web/worker': './web/dist/worker.js', './lost': './lost/dist/lost.js' } },
    'packages/tide/src/index.ts': '', 'packages/tide/web/src/index.ts': '', 'packages/tide/web/src/worker.ts': '', 'packages/quay/package.json': { name: 'quay' }, 'packages/quay/a.ts': '',
  };
  const resolver = resolverFor(files);
  const ends = ['tide', 'tide/web', 'tide/web/worker', 'tide/lost'].map((specifier) => target(resolver, 'packages/quay/a.ts', specifier));
  expect(ends).toEqual(['packages/tide/src/index.ts', 'packages/tide/web/src/index.ts', 'packages/tide/web/src/worker.ts', 'unresolved']);
});

it('a folder of a build leads to the sources in a folder of its own name', () => {
  const files = {
    'package.json': { workspaces: ['packages/*'] }, 'packages/quay/package.json': { name: 'quay' }, 'packages/quay/a.ts': '',
    'packages/tide/package.json': { name: 'tide', exports: { './kit': { types: './dist/kit/index.d.mts', import: './dist/kit/index.mjs' }, './lost': './kit/lost/index.mjs' } }, 'packages/tide/kit/src/index.ts': '', 'packages/tide/kit/src/lost/index.ts': '',
  };
  const resolver = resolverFor(files);
  expect(['tide/kit', 'tide/lost'].map((specifier) => target(resolver, 'packages/quay/a.ts', specifier))).toEqual(['packages/tide/kit/src/index.ts', 'unresolved']);
});

it('a build of the whole tree writes what it makes of a package below its own path', () => {
  const files = {
    'package.json': {}, 'apps/quay/tsconfig.json': { compilerOptions: { paths: { tide: ['../../dist/libs/tide/esm/index.d.ts'], 'tide/*': ['../../dist/libs/tide/*'], crane: ['../../dist/libs/crane'], rope: ['../../dist/libs/rope'] } } }, 'apps/quay/a.ts': '',
    'libs/tide/package.json': { name: 'tide' }, 'libs/tide/src/index.ts': '', 'libs/tide/src/ebb.ts': '', 'libs/crane/package.json': { name: 'crane', main: './dist/main.js' }, 'libs/crane/src/main.ts': '', 'libs/rope/index.ts': '',
  };
  const ends = (more: object = {}) => ['tide', 'tide/ebb', 'tide/none', 'crane', 'rope'].map((specifier) => target(resolverFor({ ...files, ...more }), 'apps/quay/a.ts', specifier));
  expect(ends()).toEqual(['libs/tide/src/index.ts', 'libs/tide/src/ebb.ts', 'unresolved', 'libs/crane/src/main.ts', 'libs/rope/index.ts']);
  // A folder that is there has all that belongs there.
  expect(ends({ 'dist/libs/other.js': '' })).toEqual(Array.from({ length: 5 }, () => 'unresolved'));
});

describe('a library of Angular that ng-packagr has not made yet', () => {
  const files = {
    'package.json': {}, 'src/main.ts': '',
    'tsconfig.json': { compilerOptions: { paths: { tides: ['./dist/tides'], 'tides/*': ['./dist/tides/*'], boats: ['dist/boats/boats', 'dist/boats'] } } },
    'projects/tides/package.json': { name: 'tides' }, 'projects/tides/ng-package.json': { dest: '../../dist/tides', lib: { entryFile: 'src/public-api.ts' } }, 'projects/tides/src/public-api.ts': '',
    'projects/tides/testing/ng-package.json': {}, 'projects/tides/testing/src/public_api.ts': '',
    'projects/tides/charts/deep/ng-package.json': { lib: { entryFile: 'entry.ts' } }, 'projects/tides/charts/deep/entry.ts': '', 'projects/tides/lost/ng-package.json': {}, 'projects/tides/plain/index.ts': '',
    'projects/boats/ng-package.json': '{ // no "lib"\n "dest": "../../dist/boats" }', 'projects/boats/src/public_api.ts': '',
  };

  it('is its entry file, where "paths" lead to what the build writes', () => {
    const resolver = resolverFor(files);
    expect(target(resolver, 'src/main.ts', 'tides')).toBe('projects/tides/src/public-api.ts');
    expect(target(resolver, 'src/main.ts', 'boats')).toBe('projects/boats/src/public_api.ts');
    expect(target(resolver, 'projects/tides/testing/src/public_api.ts', 'tides')).toBe('projects/tides/src/public-api.ts');
  });

  it('has the entry points below it that have a config of their own', () => {
    const resolver = resolverFor(files);
    expect(target(resolver, 'src/main.ts', 'tides/testing')).toBe('projects/tides/testing/src/public_api.ts');
    expect(target(resolver, 'src/main.ts', 'tides/charts/deep')).toBe('projects/tides/charts/deep/entry.ts');
    for (const none of ['tides/lost', 'tides/plain', 'tides/charts', 'tides/src/public-api']) expect(target(resolver, 'src/main.ts', none)).toBe('unresolved');
  });

  it('is what is there once it is made', () => {
    expect(target(resolverFor({ ...files, 'dist/tides/index.d.ts': '' }), 'src/main.ts', 'tides')).toBe('dist/tides/index.d.ts');
  });

  it('is the same as a member of a workspace, whose package.json names no entry', () => {
    const resolver = resolverFor({ ...files, 'package.json': { workspaces: ['projects/*'] }, 'tsconfig.json': {} });
    expect(target(resolver, 'src/main.ts', 'tides')).toBe('projects/tides/src/public-api.ts');
    expect(target(resolver, 'src/main.ts', 'tides/testing')).toBe('projects/tides/testing/src/public_api.ts');
    expect(target(resolver, 'src/main.ts', 'tides/plain')).toBe('projects/tides/plain/index.ts');
    expect(target(resolver, 'src/main.ts', 'tides/lost')).toBe('unresolved');
  });

  it('says by which config, when it is explained', () => {
    const words: string[] = [];
    resolverFor(files).resolve('src/main.ts', 'tides/testing', (line) => words.push(line));
    expect(words).toContain('By projects/tides/testing/ng-package.json, ng-packagr makes dist/tides/testing of projects/tides/testing/src/public_api.ts.');
  });

  it.each(['[]', '{', '{ "dest": 1, "lib": [] }', '{ "lib": { "entryFile": "../../../../out.ts" } }'])('is not known from a config like %s', (config) => {
    expect(target(resolverFor({ ...files, 'projects/tides/ng-package.json': config }), 'src/main.ts', 'tides')).toBe('unresolved');
  });
});

describe('a library of Svelte that svelte-package has not made yet', () => {
  const files = {
    'package.json': { workspaces: ['packages/*'] }, 'a.ts': '',
    'packages/bits/package.json': { name: 'bits', exports: { '.': { types: './dist/index.d.ts', svelte: './dist/index.js' }, './*': './dist/*', './tide': './dist/tide/index.js' } },
    'packages/bits/src/lib/index.ts': '', 'packages/bits/src/lib/Boat.svelte': '', 'packages/bits/src/lib/tide/index.ts': '',
  };

  it('is made from src/lib', () => {
    const resolver = resolverFor(files);
    expect(target(resolver, 'a.ts', 'bits')).toBe('packages/bits/src/lib/index.ts');
    expect(target(resolver, 'a.ts', 'bits/Boat.svelte')).toBe('packages/bits/src/lib/Boat.svelte');
    expect(target(resolver, 'a.ts', 'bits/tide')).toBe('packages/bits/src/lib/tide/index.ts');
    expect(target(resolver, 'a.ts', 'bits/None.svelte')).toBe('unresolved');
  });

  it('is not asked of that folder where another one has the name', () => {
    expect(target(resolverFor({ ...files, 'packages/bits/index.ts': '' }), 'a.ts', 'bits')).toBe('packages/bits/index.ts');
  });
});
