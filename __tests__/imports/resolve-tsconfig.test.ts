import { describe, expect, it } from 'vitest';
import { resolverFor, target } from './support/tree.js';

const SOURCES = { 'src/money.ts': '', 'src/app/main.ts': '', 'lib/money.ts': '' };

describe('tsconfig', () => {
  it('inherits paths through relative extends, the last of a list first', () => {
    const resolver = resolverFor({
      ...SOURCES,
      'tsconfig.json': { extends: ['./configs/first', './configs/second.json'] },
      'configs/first.json': { compilerOptions: { paths: { '@money': ['../lib/money'] } } },
      'configs/second.json': { extends: './base', compilerOptions: { strict: true } },
      'configs/base.json': { compilerOptions: { paths: { '@money': ['../src/money'] } } },
    });
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
    expect(resolver.warnings()).toEqual([]);
  });

  it('is the config behind it where it is a symbolic link, whose paths start at the link', () => {
    const linked = { ...SOURCES, 'tsconfig.json': 'configs/tsconfig.json', 'configs/tsconfig.json': { compilerOptions: { paths: { '@money': ['./src/money'] } } } };
    const resolver = resolverFor(linked);
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
    expect(resolver.warnings()).toEqual([]);
    const lost = resolverFor({ ...linked, 'tsconfig.json': '../away/tsconfig.json' });
    target(lost, 'src/app/main.ts', '@money');
    expect(lost.warnings().map(({ file }) => file)).toEqual(['tsconfig.json']);
  });

  it('that is broken is told with its line and column, as is a package.json', () => {
    const found = (text: string, file = 'tsconfig.json'): readonly string[] => {
      const resolver = resolverFor({ ...SOURCES, [file]: text });
      target(resolver, 'src/app/main.ts', 'money');
      return resolver.warnings().map(({ file: path, message }) => `${path} ${/ \(.*$/.exec(message)?.[0].trim() ?? message}`);
    };
    expect(found('\uFEFF{\n  // of the sea\n  /* one\n  two */ "extends": "./a",\n  "files": [] "include": []\n}\n')).toEqual(['tsconfig.json (line 5, column 15: expected "," or "}", found "\\"")']);
    expect(found('{ "files": [,, 1] }')).toEqual(['tsconfig.json (line 1, column 13: expected a value, found ",")']);
    expect(found('{\n  "name": "sea",\n', 'package.json')).toEqual(['package.json (line 3, column 1: expected a key in double quotes, found the end of the text)']);
    // Other JSON has no such place.
    expect(found('[]')).toEqual(['tsconfig.json is not a JSON object: its "paths" and other options are not known, so imports may be missing']);
  });

  it('extends a package of the workspace', () => {
    const resolver = resolverFor({
      ...SOURCES,
      'package.json': { workspaces: ['configs/*'] },
      'configs/ts/package.json': { name: '@shop/tsconfig' },
      'configs/ts/base.json': { compilerOptions: { paths: { '@money': ['${configDir}/src/money'] } } },
      'tsconfig.json': { extends: '@shop/tsconfig/base.json' },
    });
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
  });

  it('extends a package by its path in node_modules, where only an installation would link it', () => {
    const resolver = resolverFor({
      ...SOURCES,
      'package.json': { workspaces: ['configs/*'] },
      'configs/ts/package.json': { name: '@shop/tsconfig' },
      'configs/ts/base.json': { compilerOptions: { paths: { '@money': ['${configDir}/src/money'] } } },
      'tsconfig.json': { extends: './node_modules/@shop/tsconfig/base.json' },
      'src/app/tsconfig.json': { extends: ['../../node_modules/@shop/tsconfig/base', '../../node_modules/@tsconfig/node20/tsconfig.json', '../../tsconfig.json'], include: ['../none'] },
    });
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
    expect(resolver.warnings()).toEqual([{ level: 'info', file: 'src/app/tsconfig.json', message: 'extends "../../node_modules/@tsconfig/node20/tsconfig.json", a package that is not installed here: its options are left out' }]);
  });

  it('goes on without an extends that is missing, and says so', () => {
    const resolver = resolverFor({ ...SOURCES, 'tsconfig.json': { extends: '@tsconfig/node20/tsconfig.json', compilerOptions: { paths: { '@money': ['./src/money.ts'] } } } });
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
    expect(resolver.warnings()).toEqual([{ level: 'info', file: 'tsconfig.json', message: expect.stringContaining('@tsconfig/node20/tsconfig.json') as string }]);
  });

  it('ends when configs extend each other, also in many ways', () => {
    const ring = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`c${n}.json`, { extends: [`./c${(n + 1) % 40}.json`, `./c${(n + 2) % 40}.json`] }]));
    const resolver = resolverFor({ ...SOURCES, ...ring, 'tsconfig.json': { extends: './c0.json', compilerOptions: { baseUrl: '.' } } });
    expect(target(resolver, 'src/app/main.ts', 'lib/money')).toBe('lib/money.ts');
  });

  it('takes the nearest config, and jsconfig where there is no tsconfig', () => {
    const resolver = resolverFor({
      ...SOURCES,
      'tsconfig.json': { compilerOptions: { paths: { '@money': ['./lib/money'] } } },
      'src/jsconfig.json': { compilerOptions: { paths: { '@money': ['./money'] } } },
    });
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
    expect(target(resolver, 'lib/money.ts', '@money')).toBe('lib/money.ts');
  });

  it('takes paths of referenced projects when the root only references them', () => {
    const resolver = resolverFor({
      ...SOURCES,
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }] },
      'tsconfig.node.json': { compilerOptions: {} },
      'tsconfig.app.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } },
    });
    expect(target(resolver, 'src/app/main.ts', '@/money')).toBe('src/money.ts');
  });

  it('reads comments, trailing commas, a byte order mark, and text that looks like comments in strings', () => {
    const text = '\ufeff/* a */ { "compilerOptions": { "paths": { "//x/*": ["./src/*", /* last */ ], "@money": ["./src/money",], }, // end\n }, }';
    const resolver = resolverFor({ ...SOURCES, 'tsconfig.json': text });
    expect(target(resolver, 'src/app/main.ts', '@money')).toBe('src/money.ts');
    expect(resolver.warnings()).toEqual([]);
  });

  it('leaves a mapping into node_modules to the package', () => {
    const resolver = resolverFor({ ...SOURCES, 'tsconfig.json': { compilerOptions: { paths: { react: ['./node_modules/@types/react'] } } } });
    expect(target(resolver, 'src/app/main.ts', 'react')).toBe('external');
  });

  it('leaves a mapping that leads out of the tree to the package', () => {
    const resolver = resolverFor({ 'package.json': { workspaces: ['libs/*'] }, 'libs/tide/package.json': { name: 'tide' }, 'libs/tide/ebb/index.ts': '', 'libs/tide/a.ts': '', 'libs/tide/tsconfig.json': { compilerOptions: { paths: { 'tide/ebb': ['../../../libs/tide/ebb/index.ts'] } } } });
    expect(target(resolver, 'libs/tide/a.ts', 'tide/ebb')).toBe('libs/tide/ebb/index.ts');
  });

  it('calls what paths map out of the tree no package, unless a manifest declares it', () => {
    const paths = { '@e2e/*': ['../../../server/e2e/support/*'], '@/*': ['../../other/src/*'], tug: ['../../tug/src'] };
    const resolver = resolverFor({ 'e2e/package.json': { devDependencies: { tug: '1' } }, 'e2e/tsconfig.json': { compilerOptions: { baseUrl: '.', paths } }, 'e2e/a.ts': '' });
    for (const name of ['@e2e/ui', '@/tide']) expect(resolver.resolve('e2e/a.ts', name)).toEqual({ kind: 'external', package: null });
    expect(resolver.resolve('e2e/a.ts', 'tug')).toEqual({ kind: 'external', package: 'tug' });
    expect(resolver.resolve('e2e/a.ts', '@e2e')).toEqual({ kind: 'external', package: null });
  });

  it('leaves what paths map to packages that are installed above the tree, or to nothing, to the package', () => {
    const paths = { tug: ['../../node_modules/tug'], 'ferry/*': ['../../node_modules/ferry/dist/*'], quay: [] };
    const resolver = resolverFor({ 'e2e/tsconfig.json': { compilerOptions: { paths } }, 'e2e/a.ts': '' });
    for (const [name, of] of [['tug', 'tug'], ['ferry/bow', 'ferry'], ['quay', 'quay']] as const) expect(resolver.resolve('e2e/a.ts', name)).toEqual({ kind: 'external', package: of });
  });

  it('says that an alias is mapped by nothing', () => {
    expect(resolverFor(SOURCES).resolve('src/app/main.ts', '@/money')).toEqual({ kind: 'unresolved', reason: expect.stringContaining('alias') as string });
  });

  it('leaves a name to the package that a manifest declares where no target of paths is there', () => {
    const resolver = resolverFor({
      'tsconfig.json': { compilerOptions: { paths: { '@boats/*': ['./packages/boats/*'], 'knots/*': ['./src/knots/*'] } } },
      'packages/boats/tide.ts': '',
      'examples/quay/package.json': { devDependencies: { '@boats/test': '1', knots: '2' } },
      'examples/quay/a.ts': '', 'b.ts': '',
    });
    expect(target(resolver, 'examples/quay/a.ts', '@boats/tide')).toBe('packages/boats/tide.ts');
    expect(resolver.resolve('examples/quay/a.ts', '@boats/test')).toEqual({ kind: 'external', package: '@boats/test' });
    expect(resolver.resolve('examples/quay/a.ts', 'knots/server')).toEqual({ kind: 'external', package: 'knots' });
    expect(target(resolver, 'examples/quay/a.ts', '@boats/none')).toBe('unresolved');
    expect(target(resolver, 'b.ts', '@boats/test')).toBe('unresolved');
  });
});
