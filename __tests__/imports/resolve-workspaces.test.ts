import { describe, expect, it } from 'vitest';
import { resolverFor, target } from './support/tree.js';

const MEMBERS = {
  'packages/cart/package.json': { name: '@shop/cart', main: 'dist/index.js', types: 'dist/index.d.ts' },
  'packages/cart/src/index.ts': '',
  'packages/cart/src/total.ts': '',
  'packages/money/package.json': { name: '@shop/money', exports: { '.': { types: './dist/index.d.ts', import: './dist/esm/index.mjs' }, './round': './dist/round.js', './*': './dist/*.js' } },
  'packages/money/src/index.ts': '',
  'packages/money/src/round.ts': '',
  'packages/money/src/units/euro.tsx': '',
  'packages/tools/package.json': { name: 'tools' },
  'packages/tools/index.js': '',
  'apps/web/package.json': { name: 'web', dependencies: { local: 'link:./vendor/local' } },
  'apps/web/main.ts': '',
  'apps/web/vendor/local/package.json': { name: 'other-name', module: './entry.mjs', main: './entry.cjs' },
  'apps/web/vendor/local/entry.mjs': '',
  'apps/web/vendor/local/entry.cjs': '',
};

const DECLARATIONS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['npm', { 'package.json': { workspaces: ['packages/*', 'apps/*'] } }],
  ['Yarn', { 'package.json': { workspaces: { packages: ['./packages/**', 'apps/*/'] } } }],
  ['pnpm', { 'pnpm-workspace.yaml': 'packages:\n  - "packages/*"\n  - apps/*\n' }],
  ['Rush', { 'rush.json': `{\r\n  // all of them\r\n  "projects": [${['packages/cart', 'packages/money', 'packages/tools', 'apps/web'].map((folder) => `{ "packageName": "any", "projectFolder": "${folder}" }`).join(', ')},],\r\n}` }],
];

describe('packages of the workspace without node_modules', () => {
  for (const [name, declaration] of DECLARATIONS) {
    it.each([
      ['@shop/cart', 'packages/cart/src/index.ts'],
      ['@shop/cart/src/total', 'packages/cart/src/total.ts'],
      ['@shop/cart/dist/total.js', 'packages/cart/src/total.ts'],
      ['@shop/money', 'packages/money/src/index.ts'],
      ['@shop/money/round', 'packages/money/src/round.ts'],
      ['@shop/money/units/euro', 'packages/money/src/units/euro.tsx'],
      ['@shop/money/none', 'unresolved'],
      ['tools', 'packages/tools/index.js'],
      ['local', 'apps/web/vendor/local/entry.mjs'],
      ['@shop/unknown', 'external'],
    ])(`of ${name}: %s`, (specifier, expected) => {
      const resolver = resolverFor({ ...MEMBERS, ...declaration });
      expect(target(resolver, 'apps/web/main.ts', specifier)).toBe(expected);
      expect(resolver.warnings()).toEqual([]);
    });
  }

  it('are built around a folder whose package.json points out of it', () => {
    const fields = { main: '../lib/commonjs/css/index', module: '../lib/module/css/index', types: '../lib/typescript/css/index.d.ts' };
    const resolver = resolverFor({
      'package.json': { workspaces: ['packages/*'] },
      'packages/sail/package.json': { name: 'sail', main: 'lib/commonjs/index' }, 'packages/sail/css/package.json': fields, 'packages/sail/src/css/index.tsx': '', 'packages/sail/src/css/a.test.ts': '',
      'packages/sail/hull/package.json': { main: '../../mast/lib/index.js' }, 'packages/mast/package.json': { name: 'mast' }, 'packages/mast/src/index.ts': '', 'packages/tug/main.ts': '', 'packages/tug/package.json': { name: 'tug' },
    });
    expect(target(resolver, 'packages/sail/src/css/a.test.ts', '../../css')).toBe('packages/sail/src/css/index.tsx');
    expect(target(resolver, 'packages/tug/main.ts', 'sail/css')).toBe('packages/sail/src/css/index.tsx');
    expect(target(resolver, 'packages/sail/src/css/a.test.ts', '../../hull')).toBe('unresolved');
  });

  it('leaves out what a pattern with ! removes, and packages that no workspace lists', () => {
    const resolver = resolverFor({ ...MEMBERS, 'package.json': { workspaces: ['packages/*', '!packages/tools'] } });
    expect(target(resolver, 'apps/web/main.ts', 'tools')).toBe('external');
    expect(target(resolver, 'apps/web/main.ts', '@shop/cart')).toBe('packages/cart/src/index.ts');
  });

  // Each answer is that of @npmcli/map-workspaces 6 and of pnpm's find-packages 1000.
  const FOLDERS = ['quays/east', 'quays/west', 'quays/west/pier', 'quays/.hut', 'quays', '.config', 'tides'];
  const FOLDER_TREE = Object.fromEntries(FOLDERS.flatMap((folder) => [[`${folder}/package.json`, { name: folder.replaceAll(/[/.]/g, '') }], [`${folder}/index.js`, '']]));
  it.each([
    [['*/*'], 'quays/east quays/west', null],
    [['**'], 'quays/east quays/west quays/west/pier quays tides', null],
    [['quays/**'], 'quays/east quays/west quays/west/pier quays', null],
    [['quays/.*', '.config'], 'quays/.hut .config', null],
    [['/quays//east', './tides/'], 'quays/east tides', null],
    [['quays/*', '!quays/west'], 'quays/east', null],
    [['!quays/west', 'quays/*'], 'quays/east', null],
    [['!quays/*', 'quays/west', 'tides'], 'quays/west tides', 'tides'],
    [['quays/**', '!quays/west/**', 'quays/west/pier'], 'quays/east quays/west quays/west/pier quays', 'quays/east quays'],
  ])('finds the members that npm and pnpm find by %j', (patterns, ofNpm, ofPnpm) => {
    const membersIn = (declaration: Readonly<Record<string, unknown>>): string => {
      const resolver = resolverFor({ ...FOLDER_TREE, 'main.js': '', ...declaration });
      return FOLDERS.filter((folder) => target(resolver, 'main.js', folder.replaceAll(/[/.]/g, '')) === `${folder}/index.js`).join(' ');
    };
    expect(membersIn({ 'package.json': { workspaces: patterns } })).toBe(ofNpm);
    if (!patterns.some((pattern) => pattern.startsWith('/'))) expect(membersIn({ 'package.json': {}, 'pnpm-workspace.yaml': JSON.stringify({ packages: patterns }) })).toBe(ofPnpm ?? ofNpm);
  });

  it('leaves to the registry what a project of Rush is decoupled from, by the new word and by the old one', () => {
    for (const word of ['decoupledLocalDependencies', 'cyclicDependencyProjects']) {
      const projects = [{ projectFolder: 'packages/tools' }, { projectFolder: 'packages/cart' }, { projectFolder: 'apps/web', [word]: ['tools'] }];
      const resolver = resolverFor({ ...MEMBERS, 'rush.json': { projects } });
      expect(resolver.resolve('apps/web/main.ts', 'tools')).toEqual({ kind: 'external', package: 'tools' });
      expect(target(resolver, 'apps/web/main.ts', '@shop/cart')).toBe('packages/cart/src/index.ts');
      expect(target(resolver, 'packages/cart/src/index.ts', 'tools')).toBe('packages/tools/index.js');
      expect(target(resolver, 'packages/cart/src/index.ts', '@shop/money')).toBe('external');
    }
  });

  it.each(['', '[]', '{"projects": 7}'])('takes no member from a rush.json of %s, and says so', (text) => {
    const resolver = resolverFor({ ...MEMBERS, 'rush.json': text });
    expect(target(resolver, 'apps/web/main.ts', 'tools')).toBe('external');
    expect(resolver.warnings()).toMatchObject([{ level: 'warning', file: 'rush.json' }]);
  });

  it('takes from a rush.json what is a project', () => {
    const resolver = resolverFor({ ...MEMBERS, 'rush.json': { projects: [null, { projectFolder: 1 }, { projectFolder: 'a[b', decoupledLocalDependencies: {} }, { projectFolder: './packages/tools/' }] } });
    expect(target(resolver, 'apps/web/main.ts', 'tools')).toBe('packages/tools/index.js');
    expect(target(resolver, 'apps/web/main.ts', '@shop/cart')).toBe('external');
    expect(resolver.warnings()).toEqual([]);
  });

  it('knows folders for one form of what is built', () => {
    const exports = { '.': { types: './lib-dts/index.d.ts', require: './lib-commonjs/index.js' }, './lib/*': { types: './lib-dts/*.d.ts', require: './lib-commonjs/*.js' } };
    const resolver = resolverFor({ ...MEMBERS, 'package.json': { workspaces: ['packages/*'] }, 'packages/sea/package.json': { name: 'sea', exports }, 'packages/sea/src/index.ts': '', 'packages/sea/src/api/Tide.ts': '' });
    expect(target(resolver, 'apps/web/main.ts', 'sea')).toBe('packages/sea/src/index.ts');
    expect(target(resolver, 'apps/web/main.ts', 'sea/lib/api/Tide')).toBe('packages/sea/src/api/Tide.ts');
    expect(target(resolver, 'apps/web/main.ts', 'sea/lib/api/None')).toBe('unresolved');
  });

  it('knows the folder for scripts within a build folder, and not beside one', () => {
    const paths = { '@tide/*': ['../build/js/lib/*'], '@boats/*': ['../js/*'] };
    const resolver = resolverFor({ 'package.json': { name: 'harbour' }, 'src/lib/core/ebb.ts': '', 'src/core/flow.ts': '', 'test/tsconfig.json': { compilerOptions: { paths } }, 'test/a.ts': '' });
    expect(['@tide/core/ebb', '@tide/core/flow', '@tide/core/none', '@boats/core/flow'].map((specifier) => target(resolver, 'test/a.ts', specifier))).toEqual(['src/lib/core/ebb.ts', 'src/core/flow.ts', 'unresolved', 'unresolved']);
  });

  it('prefers a built file that is committed, and an implementation to its declarations', () => {
    const resolver = resolverFor({ ...MEMBERS, 'package.json': { workspaces: ['packages/*'] }, 'packages/cart/dist/index.js': '', 'packages/cart/dist/index.d.ts': '' });
    expect(target(resolver, 'apps/web/main.ts', '@shop/cart')).toBe('packages/cart/dist/index.js');
  });

  it('finds a package that is committed under node_modules before a member', () => {
    const resolver = resolverFor({ ...MEMBERS, 'package.json': { workspaces: ['packages/*'] }, 'apps/node_modules/tools/package.json': { main: 'lib/a.js' }, 'apps/node_modules/tools/lib/a.js': '' });
    expect(target(resolver, 'apps/web/main.ts', 'tools')).toBe('apps/node_modules/tools/lib/a.js');
  });

  it('takes the first of two members with one name, and says so', () => {
    const resolver = resolverFor({ ...MEMBERS, 'package.json': { workspaces: ['packages/*'] }, 'packages/another/package.json': { name: 'tools' }, 'packages/another/index.ts': '' });
    expect(target(resolver, 'apps/web/main.ts', 'tools')).toBe('packages/another/index.ts');
    expect(resolver.warnings().map((warning) => warning.file)).toEqual(['packages/tools/package.json']);
  });
});

describe('what is left to say', () => {
  it('follows a query to the file, and finds assets', () => {
    const resolver = resolverFor({ ...MEMBERS, 'apps/web/logo.svg': '', 'apps/web/odd?name.ts': '', 'apps/web/page.ts': '' });
    expect(target(resolver, 'apps/web/main.ts', './logo.svg?raw')).toBe('apps/web/logo.svg');
    expect(target(resolver, 'apps/web/main.ts', './page?worker&inline')).toBe('apps/web/page.ts');
    expect(target(resolver, 'apps/web/main.ts', './odd?name')).toBe('apps/web/odd?name.ts');
    expect(target(resolver, 'apps/web/main.ts', '/page.ts')).toBe('apps/web/page.ts');
  });

  /** As `require` of Node 24 does it. */
  it.each([
    [[null, './src/a.ts'], 'a'], [[{ node: null, default: './src/b.ts' }, './src/a.ts'], 'a'], [{ node: [{ deno: './src/b.ts' }], default: './src/a.ts' }, 'a'],
    [[], null], [[null], null], [{ node: [], default: './src/a.ts' }, null], [{ node: [null, null], default: './src/a.ts' }, null],
  ])('passes over a null in a list of exports, but not over a list of nothing else: %j', (exports, file) => {
    const resolver = resolverFor({ 'package.json': { workspaces: ['*'] }, 'quay/package.json': { name: 'quay', exports: { '.': exports } }, 'quay/src/a.ts': '', 'quay/src/b.ts': '', 'tug/package.json': { name: 'tug', dependencies: { quay: '*' } }, 'tug/main.ts': '' });
    expect(target(resolver, 'tug/main.ts', 'quay')).toBe(file === null ? 'unresolved' : `quay/src/${file}.ts`);
  });

  it('does not leave the workspace', () => {
    expect(resolverFor(MEMBERS).resolve('apps/web/main.ts', '../../../elsewhere')).toEqual({ kind: 'unresolved', reason: 'the path leaves the workspace' });
  });

  it.each(['', '{', '[]', '"text"', 'null', '{"name": 5, "exports": [[[]]], "workspaces": {"packages": 7}, "imports": "x"}', '{"workspaces": ["[", "{a,b"]}'])('never throws on a package.json or tsconfig of %s', (text) => {
    const resolver = resolverFor({ ...MEMBERS, 'package.json': text, 'tsconfig.json': text, 'pnpm-workspace.yaml': `: ${text}\n  - [` });
    expect(target(resolver, 'apps/web/main.ts', './main')).toBe('apps/web/main.ts');
    for (const specifier of ['@shop/cart', '#x', 'web', '/x', './none', '..', '.']) resolver.resolve('apps/web/main.ts', specifier);
    expect(resolver.warnings().length).toBeGreaterThan(0);
  });
});

describe('a path into what a build makes', () => {
  const files = { 'boats/package.json': { name: 'boats' }, 'boats/src/index.ts': '', 'boats/src/core/tide.ts': '', 'boats/src/types/knots.ts': '', 'boats/test/tide.test.ts': '' };
  const from = 'boats/test/tide.test.ts';

  it('leads to its source, where no file of that folder is in the tree', () => {
    const resolver = resolverFor(files);
    expect(target(resolver, from, '../dist/core/tide.js')).toBe('boats/src/core/tide.ts');
    expect(target(resolver, from, '../dist/types/knots.js')).toBe('boats/src/types/knots.ts');
    expect(target(resolver, from, '../dist/esm/core/tide')).toBe('boats/src/core/tide.ts');
    expect(target(resolver, from, '../out')).toBe('boats/src/index.ts');
    expect(target(resolver, from, '../build/index.mjs')).toBe('boats/src/index.ts');
    expect(target(resolver, from, '../dist/none.js')).toBe('unresolved');
    expect(target(resolver, from, '../lib/core/tide.js')).toBe('unresolved');
    expect(target(resolver, from, '../src/dist/core/tide.js')).toBe('unresolved');
  });

  it('leads nowhere where the folder has files of its own', () => {
    const resolver = resolverFor({ ...files, 'boats/dist/other.js': '' });
    expect(target(resolver, from, '../dist/core/tide.js')).toBe('unresolved');
    expect(target(resolver, from, '../dist/other.js')).toBe('boats/dist/other.js');
    expect(target(resolver, from, '../build/core/tide.js')).toBe('boats/src/core/tide.ts');
  });

  it('leads to its source in any folder that the config of the package writes', () => {
    const resolver = resolverFor({ ...files, 'boats/tsconfig.json': { compilerOptions: { outDir: './lib/js', rootDir: './src' } }, 'boats/lib/js/other.js': '' });
    expect(target(resolver, from, '../lib/js/core/tide.js')).toBe('boats/src/core/tide.ts');
    expect(target(resolver, from, '../lib/js')).toBe('boats/src/index.ts');
    expect(target(resolver, from, '../lib/core/tide.js')).toBe('unresolved');
  });

  it('leads to a source of that name where the config tells what it writes, and not what it reads', () => {
    const resolver = resolverFor({ ...files, 'boats/tsconfig.json': { compilerOptions: { outDir: 'lib' }, include: ['src', 'test'] }, 'boats/bin/run.js': '' });
    expect(target(resolver, from, '../lib/core/tide.js')).toBe('boats/src/core/tide.ts');
    expect(target(resolver, 'boats/bin/run.js', '../lib/index.js')).toBe('boats/src/index.ts');
    expect(target(resolver, from, '../lib/none.js')).toBe('unresolved');
    // The folder itself is its index.
    expect(target(resolver, from, '../lib')).toBe('boats/src/index.ts');
    expect(target(resolver, from, '../library')).toBe('unresolved');
    expect(target(resolver, from, '../other/core/tide.js')).toBe('unresolved');
    const inPlace = resolverFor({ ...files, 'boats/tsconfig.json': { compilerOptions: { outDir: '.' } } });
    expect(target(inPlace, from, '../other/core/tide.js')).toBe('unresolved');
  });
});

describe('a bundle whose sources are in a folder of any name', () => {
  it('leads there where that is all that the config of the package includes', () => {
    const of = (include: readonly string[]) => resolverFor({
      'package.json': { workspaces: ['plugins/*'] }, 'app.ts': '', 'plugins/tide/package.json': { name: 'tide', exports: { '.': './dist-js/index.js', './deep': './dist-js/deep.js' } }, 'plugins/tide/tsconfig.json': { include }, 'plugins/tide/guest-js/index.ts': '', 'plugins/tide/guest-js/deep.ts': '',
    });
    expect(target(of(['guest-js/*.ts']), 'app.ts', 'tide')).toBe('plugins/tide/guest-js/index.ts');
    expect(target(of(['guest-js']), 'app.ts', 'tide/deep')).toBe('plugins/tide/guest-js/deep.ts');
    expect(target(of(['guest-js', 'more']), 'app.ts', 'tide')).toBe('unresolved');
    expect(target(of(['*.ts']), 'app.ts', 'tide')).toBe('unresolved');
  });

  it('is told by the folder that the config writes, whatever it is called', () => {
    const of = (compilerOptions: object) => resolverFor({ 'package.json': { name: 'tide', main: 'js/tide.js', module: 'mjs/tide.js', workspaces: ['tests'] }, 'tsconfig.json': { compilerOptions, include: ['ts/**/*.ts'] }, 'tests/port.ts': '', 'ts/tide.ts': '' });
    expect(target(of({ outDir: './js' }), 'tests/port.ts', 'tide')).toBe('ts/tide.ts');
    const whole = resolverFor({ 'package.json': { workspaces: ['*'] }, 'tide/package.json': { name: 'tide', main: 'lib/' }, 'tide/tsconfig.json': { compilerOptions: { outDir: 'lib' }, include: ['src/**/*.ts'] }, 'tide/src/index.ts': '', 'tests/package.json': { name: 'tests' }, 'tests/port.ts': '' });
    expect(target(whole, 'tests/port.ts', 'tide/lib')).toBe('tide/src/index.ts');
    expect(target(of({ outDir: './other' }), 'tests/port.ts', 'tide')).toBe('unresolved');
  });
});

describe('one name for two packages of a workspace', () => {
  it('means the member, where the root is called like it', () => {
    for (const list of [{ 'package.json': { name: 'tide', private: true, workspaces: ['packages/*'] } }, { 'package.json': { name: 'tide' }, 'pnpm-workspace.yaml': 'packages: [packages/*]\n' }]) {
      const resolver = resolverFor({ ...list, 'index.ts': '', 'packages/tide/package.json': { name: 'tide', exports: './a.ts' }, 'packages/tide/a.ts': '', 'packages/boat/package.json': { name: 'boat', dependencies: { tide: '*' } }, 'packages/boat/b.ts': '' });
      expect(target(resolver, 'packages/boat/b.ts', 'tide')).toBe('packages/tide/a.ts');
      expect(target(resolver, 'index.ts', 'tide')).toBe('packages/tide/a.ts');
      expect(resolver.warnings()).toEqual([]);
    }
    const alone = resolverFor({ 'package.json': { name: 'tide', workspaces: ['packages/*'] }, 'index.ts': '', 'packages/boat/package.json': { name: 'boat' }, 'packages/boat/b.ts': '' });
    expect(target(alone, 'packages/boat/b.ts', 'tide')).toBe('index.ts');
  });

  it('means what a member declares, not the root that is called like it, which is linked where the member says so', () => {
    for (const list of [{ 'package.json': { name: 'tide', workspaces: ['packages/*'] } }, { 'package.json': { name: 'tide' }, 'pnpm-workspace.yaml': 'packages: [packages/*]\n' }]) {
      const of = (range: string) => resolverFor({ ...list, 'index.ts': '', 'packages/boat/package.json': { name: 'boat', dependencies: { tide: range } }, 'packages/boat/b.ts': '' });
      expect(target(of('^3.38.4'), 'packages/boat/b.ts', 'tide')).toBe('external');
      expect(target(of('workspace:*'), 'packages/boat/b.ts', 'tide')).toBe('index.ts');
      expect(target(of('link:../..'), 'packages/boat/b.ts', 'tide')).toBe('index.ts');
    }
  });

  it('means the first of two members, and a warning', () => {
    const resolver = resolverFor({ 'package.json': { name: 'tide', workspaces: ['packages/*'] }, 'packages/a/package.json': { name: 'tide' }, 'packages/a/index.ts': '', 'packages/b/package.json': { name: 'tide' }, 'packages/b/index.ts': '', 'c.ts': '' });
    expect(target(resolver, 'c.ts', 'tide')).toBe('packages/a/index.ts');
    expect(resolver.warnings().map(({ file }) => file)).toEqual(['packages/b/package.json']);
  });

  it('means what is installed in a member that declares its own name, unless it says that it means itself', () => {
    const of = (range: string) => resolverFor({ 'package.json': { workspaces: ['tests/*'] }, 'tests/tide/package.json': { name: 'tide', dependencies: { tide: range } }, 'tests/tide/index.ts': '', 'tests/tide/b.ts': '', 'tests/boat/package.json': { name: 'boat' }, 'tests/boat/c.ts': '' });
    expect(target(of('^15.2.1'), 'tests/tide/b.ts', 'tide')).toBe('external');
    expect(target(of('^15.2.1'), 'tests/boat/c.ts', 'tide')).toBe('tests/tide/index.ts');
    expect(target(of('workspace:*'), 'tests/tide/b.ts', 'tide')).toBe('tests/tide/index.ts');
  });

  it('means what is installed where a manifest wants another major version than the member has', () => {
    const of = (range: string, version: string, list = 'dependencies') => resolverFor({ 'package.json': { workspaces: ['*'] }, 'tide/package.json': { name: 'tide', version }, 'tide/index.ts': '', 'boat/package.json': { name: 'boat', [list]: { tide: range } }, 'boat/b.ts': '', 'raft/package.json': { name: 'raft' }, 'raft/c.ts': '' });
    const led = (range: string, version: string, list?: string) => target(of(range, version, list), 'boat/b.ts', 'tide');
    expect(led('16.2.4', '0.1.0')).toBe('external');
    expect(led('^7.5.1', '9.0.0-rc.1', 'devDependencies')).toBe('external');
    for (const range of ['^9.1.0', '9.x', '~9', '*', 'latest', 'workspace:*', 'catalog:', '^7.0.0 || ^9.0.0', '>=7']) expect([range, led(range, '9.0.0')]).toEqual([range, 'tide/index.ts']);
    expect(led('^7.5.1', '0.0.0-development')).toBe('tide/index.ts');
    expect(led('^7.5.1', '9.0.0', 'peerDependencies')).toBe('tide/index.ts');
    expect(target(of('^7.5.1', '9.0.0'), 'raft/c.ts', 'tide')).toBe('tide/index.ts');
    const replaced = (overrides: string) => resolverFor({ 'pnpm-workspace.yaml': `packages: ['*']\noverrides:\n  ${overrides}\n`, 'tide/package.json': { name: 'tide', version: '9.0.0' }, 'tide/index.ts': '', 'boat/package.json': { name: 'boat', dependencies: { tide: '^7.0.0' } }, 'boat/b.ts': '' });
    expect(target(replaced("tide: 'workspace:*'"), 'boat/b.ts', 'tide')).toBe('tide/index.ts');
    expect(target(replaced("# of ours\n  '@sea/x': ^1.0.0\n\n  tide: link:tide"), 'boat/b.ts', 'tide')).toBe('tide/index.ts');
    expect(target(replaced("tide: ^7.1.0\ncatalog:\n  tide: 'workspace:*'"), 'boat/b.ts', 'tide')).toBe('external');
    expect(target(replaced("tide: ^7.1.0"), 'boat/b.ts', 'tide')).toBe('external');
  });

  it('means the root where pnpm-workspace.yaml puts it in the place of what members want', () => {
    const of = (overrides: string) => resolverFor({ 'package.json': { name: 'tide', version: '3.0.0' }, 'index.ts': '', 'pnpm-workspace.yaml': `packages: ['examples/*']\n${overrides}`, 'examples/boat/package.json': { name: 'boat', devDependencies: { tide: 'latest' } }, 'examples/boat/b.ts': '' });
    expect(target(of('overrides:\n  "tide": "workspace:*"\n'), 'examples/boat/b.ts', 'tide')).toBe('index.ts');
    expect(target(of(''), 'examples/boat/b.ts', 'tide')).toBe('external');
  });
});
