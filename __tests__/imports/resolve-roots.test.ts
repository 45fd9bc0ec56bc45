import { describe, expect, it } from 'vitest';
import { isAliasConfig } from '../../src/imports/resolve/javascript/aliases/alias-configs.js';
import { readAliases } from '../../src/imports/resolve/javascript/aliases/read-aliases.js';
import { readRoots } from '../../src/imports/resolve/javascript/aliases/read-roots.js';
import { resolverFor, target } from './support/tree.js';

/** Roots in short: where each is seen from, and how much it beats. */
function read(file: string, text: string, project = ''): readonly string[] {
  return readRoots(file, text, project).map(({ from, path, beats }) => `${from === 'each-folder' ? '**/' : from === 'package' ? '<package>/' : '/'}${path} ${beats}`);
}

describe('the root folders that a config says in so many words', () => {
  it.each([
    ['.babelrc', '{ "plugins": [["module-resolver", { "root": ["./src", "."] }]] } // hull', ['/src builtins', '/ builtins']],
    ['babel.config.js', "module.exports = { plugins: [[require.resolve('babel-plugin-module-resolver'), { root: 'src' }]] }", ['/src builtins']],
    ['babel.config.js', "module.exports = (api) => ({ plugins: [['module-resolver', { root: [__dirname, path.join(__dirname, 'lib'), `${__dirname}/src`] }]] })", ['/ builtins', '/lib builtins', '/src builtins']],
    ['package.json', JSON.stringify({ 'module-resolver': { root: ['./no'] }, babel: { env: { test: { plugins: [['module-resolver', { root: ['./src'] }]] } } } }), ['/src builtins']],
    ['.babelrc.js', "module.exports = { plugins: [['module-resolver', { root: ['./packages/*', './apps/*/src', './ship-*', './**/src', './{a,b}', './[a]'] }]] }", ['/packages/* builtins', '/apps/*/src builtins']],
    ['babel.config.json', '{ "plugins": [["module-resolver", { "root": ["./src"], "cwd": "packagejson" }]] }', ['<package>/src builtins']],
    ['config/babel.config.js', "module.exports = { plugins: [['module-resolver', { root: ['./src'], cwd: 'babelrc' }]] }", ['/config/src builtins']],
    ['babel.config.js', "module.exports = { plugins: [['module-resolver', { cwd: './app', root: ['./src'] }], ['module-resolver', { cwd: path.join(__dirname, 'web'), root: ['./src'] }]] }", ['/app/src builtins', '/web/src builtins']],
    ['webpack.config.js', "module.exports = { resolve: { modules: [path.resolve(__dirname, 'src'), 'app', 'node_modules', path.join(__dirname, 'lib'), './shared'] } }", ['/src builtins', '**/app builtins', '/lib nothing', '**/shared nothing']],
    ['rspack.config.ts', "export default { resolve: { modules: ['.', path.resolve('node_modules'), 'src'] } }", ['**/ builtins', '**/src nothing']],
    ['webpack.common.js', "module.exports = { resolve: { modules: [...defaults, './src'] } }", ['**/src nothing']],
    ['vue.config.js', "module.exports = { configureWebpack: { resolve: { modules: [path.resolve('src'), 'node_modules'] } } }", ['/src builtins']],
    ['vue.config.js', "module.exports = { chainWebpack: (config) => { config.resolve.modules.add(at('src')).prepend(at('lib')) } }; function at(dir) { return path.join(__dirname, dir) }", ['/src nothing', '/lib builtins']],
    ['rsbuild.config.ts', "export default { tools: { rspack: (config) => { config.resolve.modules = ['node_modules', path.resolve(__dirname, './src')] } } }", ['/src nothing']],
    ['next.config.mjs', 'export default { webpack(config) { config.resolve.modules.push(path.resolve(process.cwd(), "src"), __dirname); return config } }', ['/src nothing', '/ nothing']],
    ['craco.config.js', "module.exports = { webpack: { configure: (config) => { config.resolve.modules.unshift(__dirname + '/src') } } }", ['/src builtins']],
    ['gatsby-node.js', "exports.onCreateWebpackConfig = ({ actions }) => { actions.setWebpackConfig({ resolve: { modules: [path.resolve(__dirname, 'src'), 'node_modules'] } }) }", ['/src builtins']],
    ['jest.config.js', "module.exports = { moduleDirectories: ['lib', 'node_modules', 'src', '<rootDir>/app'], modulePaths: ['<rootDir>', 'test', '<rootDir>/kit/'], roots: ['<rootDir>/x'] }", ['**/lib packages', '**/src nothing', '/app nothing', '/ nothing', '/test nothing', '/kit nothing']],
    ['test/jest.config.js', "module.exports = { rootDir: path.join(__dirname, '..'), modulePaths: ['<rootDir>/src'] }", ['/src nothing']],
    ['jest.config.js', "module.exports = { projects: [{ rootDir: 'a', modulePaths: ['<rootDir>/src'] }, { rootDir: 'b', modulePaths: ['<rootDir>/src'] }, { modulePaths: ['<rootDir>/kit'] }] }", ['/a/src nothing', '/b/src nothing', '/kit nothing']],
    ['jest.config.js', "const base = { modulePaths: ['<rootDir>/src'], globals: { 'ts-jest': { tsconfig: { rootDir: 'no' } } } }; module.exports = { ...base, rootDir: 'app' }", ['/app/src nothing']],
    ['jest.config.js', "const base = { modulePaths: ['<rootDir>/src'] }; module.exports = [{ rootDir: 'app' }]; const a = { rootDir: 'x' }, b = { rootDir: 'y' }", []],
    ['.babelrc', "{ plugins: [['module-resolver', { root: ['./src'] }]], } // hull", ['/src builtins']],
    ['package.json', JSON.stringify({ modulePaths: ['no'], jest: { rootDir: 'app', modulePaths: ['<rootDir>/src'] } }), ['/app/src nothing']],
  ])('%s: %s', (file, text, expected) => {
    expect(read(file, text, file.startsWith('test/') ? 'test' : '')).toEqual(expected);
  });

  it('leaves out what only a run would tell, and what is not a folder of the tree', () => {
    const left = [
      "{ resolve: { modules: isServer ? ['a'] : ['b'] } }", '{ resolve: { modules: [paths.src] } }', "{ resolve: { modules: ['/src', '../src', 'node_modules', '../node_modules', 'src/*'] } }", "{ resolveLoader: { modules: ['loaders'] } }", "{ modules: ['pier'] }",
      "{ module: { rules: [{ options: { modules: [a] } }] } }", "{ plugins: [['module-resolver', { root: ['../../out', '/src', dir], cwd: dir }]] }", "{ plugins: [['module-resolver', { root: ['./src'], cwd: dir }]] }", "{ plugins: [['module-resolver', {}], 'module-resolver'] }", '{ modulePaths: [baseUrl], moduleDirectories: dirs }', "{ resolve: { modules: ['src'",
    ];
    for (const text of left) expect(read('webpack.config.js', `module.exports = ${text}`), text).toEqual([]);
    expect(read('vite.config.ts', "export default { resolve: { modules: ['src'] } }")).toEqual([]);
  });

  it('takes no more roots than a person writes', () => {
    expect(read('webpack.config.js', `module.exports = { resolve: { modules: [${Array.from({ length: 20_000 }, (_, at) => `'a${at}'`).join(', ')}] } }`)).toHaveLength(100);
  });

  it('lets what is not known have the place of packages', () => {
    expect(read('webpack.config.js', "module.exports = { resolve: { modules: ['a', modules, 'b'] } }")).toEqual(['**/a builtins', '**/b nothing']);
  });
});

describe('a name that begins at a root folder', () => {
  const SHIP = { 'package.json': { dependencies: { buoy: '1', sail: '1' } }, 'src/a.ts': '', 'src/deck/Mast.tsx': '', 'src/deck/index.ts': '', 'src/hull.js': '', 'src/Keel.vue': '', 'src/buoy.ts': '', 'src/constants/index.ts': '', 'tools/b.ts': '' };
  const babel = (options: unknown): string => JSON.stringify({ plugins: [['module-resolver', options]] });
  const leads = (files: Record<string, unknown>, from: string, ...specifiers: readonly string[]): readonly string[] => {
    const resolver = resolverFor({ ...SHIP, ...files });
    return specifiers.map((specifier) => target(resolver, from, specifier));
  };

  it('leads to the file that is there, and is told', () => {
    expect(leads({ '.babelrc': babel({ root: ['./src'] }) }, 'src/a.ts', 'deck/Mast', 'deck', 'deck/', 'hull.js', 'hull?raw', 'Keel', 'deck/none', '@deck/Mast', 'node:deck', '#deck', './deck/Mast')).toEqual([
      'src/deck/Mast.tsx', 'src/deck/index.ts', 'src/deck/index.ts', 'src/hull.js', 'src/hull.js', 'src/Keel.vue', 'external', 'external', 'external', 'unresolved', 'src/deck/Mast.tsx',
    ]);
    const lines: string[] = [];
    resolverFor({ ...SHIP, '.babelrc': babel({ root: ['./src'] }) }).resolve('tools/b.ts', 'deck/Mast', (line) => lines.push(line));
    expect(lines.at(-1)).toBe('At src, a root folder by .babelrc, "deck/Mast" is src/deck/Mast: src/deck/Mast.tsx is there; src/deck/Mast.ts is not.');
  });

  it('is a declared package or a module of Node where the tool looks for that first', () => {
    const config = (modules: string): Record<string, unknown> => ({ 'webpack.config.js': `module.exports = { resolve: { modules: ${modules} } }` });
    const of = (files: Record<string, unknown>, from = 'src/a.ts'): readonly string[] => leads(files, from, 'deck', 'buoy', 'constants', 'sail');
    expect(of(config("['node_modules', path.resolve('src')]"))).toEqual(['src/deck/index.ts', 'external', 'external', 'external']);
    expect(of(config("[path.resolve('src'), 'node_modules']"))).toEqual(['src/deck/index.ts', 'src/buoy.ts', 'src/constants/index.ts', 'external']);
    expect(of({ '.babelrc': babel({ root: './src', extensions: ['.js', '.ts'] }) })).toEqual(['src/deck/index.ts', 'src/buoy.ts', 'src/constants/index.ts', 'external']);
    expect(of({ 'jest.config.js': "module.exports = { moduleDirectories: ['src', 'node_modules'] }" })).toEqual(['src/deck/index.ts', 'src/buoy.ts', 'external', 'external']);
    // A script of the project need not be of the program that the bundler makes.
    expect(of(config("[path.resolve('src'), 'node_modules']"), 'tools/b.ts')).toEqual(['src/deck/index.ts', 'external', 'external', 'external']);
  });

  it('is what the module-resolver finds by the extensions it has, where a package has the name too', () => {
    const of = (options: object): readonly string[] => leads({ 'src/buoy.ts': '', '.babelrc': babel({ root: './src', ...options }) }, 'src/a.ts', 'deck', 'buoy', 'constants');
    expect(of({})).toEqual(['src/deck/index.ts', 'external', 'external']);
    expect(of({ extensions: ['.js'] })).toEqual(['src/deck/index.ts', 'external', 'external']);
    expect(of({ extensions: ['.tsx', '.ts'] })).toEqual(['src/deck/index.ts', 'src/buoy.ts', 'src/constants/index.ts']);
    const lines: string[] = [];
    resolverFor({ ...SHIP, '.babelrc': babel({ root: './src' }) }).resolve('src/a.ts', 'buoy', (line) => lines.push(line));
    expect(lines.slice(-2)).toEqual(['At src, a root folder by .babelrc, "buoy" is src/buoy: src/buoy.ts is there.', 'That is not meant: the tool finds only .js, .jsx, .es, .es6, .mjs.']);
  });

  it('is not a module of Node where the bundle runs in Node, or webpack has packages for them', () => {
    const of = (manifest: object, target = ''): string | undefined => leads({ 'package.json': manifest, 'webpack.config.js': `module.exports = { ${target} resolve: { modules: [path.resolve('src'), 'node_modules'] } }` }, 'src/a.ts', 'constants', 'deck').join(' ');
    const [taken, left] = ['src/constants/index.ts src/deck/index.ts', 'external src/deck/index.ts'];
    for (const range of ['^5.1.0', '>=5', 'latest', '']) expect(of({ devDependencies: { webpack: range } }), range).toBe(taken);
    for (const range of ['^4.0.0', '3', '~2.1', '1.x']) expect(of({ devDependencies: { webpack: range } }), range).toBe(left);
    expect([of({}), of({ dependencies: { 'react-scripts': '^5.0.1' } }), of({ dependencies: { 'react-scripts': '4.0.3' } }), of({ dependencies: { next: '10' } }), of({ dependencies: { gatsby: '^2.1' } })]).toEqual([taken, taken, left, left, left]);
    for (const target of ['node', 'async-node', 'electron-renderer', 'node18']) expect(of({}, `target: '${target}',`), target).toBe(left);
    expect(of({}, "target: 'web', devServer: { proxy: { '/api': { target: 'http://x' } } },")).toBe(taken);
  });

  it('is not a declaration, no source for a written extension, and not the importing file', () => {
    const tree = { 'package.json': { dependencies: {} }, 'webpack.config.js': "module.exports = { resolve: { modules: [path.resolve('src'), 'node_modules'] } }", 'src/typed.d.ts': '', 'src/chart.ts': '', 'src/theme.css': '', 'src/theme.d.css.ts': '', 'lib/kit.js': '', 'jest.config.js': "module.exports = { modulePaths: ['lib'] }" };
    expect(leads(tree, 'src/a.ts', 'typed', 'chart.js', 'chart', 'theme.css', 'kit')).toEqual(['external', 'external', 'src/chart.ts', 'src/theme.css', 'lib/kit.js']);
    expect([...leads(tree, 'src/chart.ts', 'chart', 'kit'), ...leads(tree, 'lib/kit.js', 'kit')]).toEqual(['external', 'lib/kit.js', 'external']);
  });

  it('is not given by the .babelrc of another package', () => {
    const tree = { 'kits/tug/package.json': { name: 'tug', dependencies: { rope: '1' } }, 'kits/tug/lib/a.js': '', 'kits/named/package.json': { name: 'named' }, 'kits/named/a.js': '' };
    const from = (config: string, text: string): readonly string[] => ['kits/tug/lib/a.js', 'kits/named/a.js', 'src/a.ts'].flatMap((file) => leads({ ...tree, [config]: text }, file, 'deck'));
    expect(from('.babelrc', babel({ root: './src' }))).toEqual(['external', 'src/deck/index.ts', 'src/deck/index.ts']);
    expect(from('package.json', JSON.stringify({ dependencies: { buoy: '1' }, babel: JSON.parse(babel({ root: './src' })) as unknown }))).toEqual(['external', 'src/deck/index.ts', 'src/deck/index.ts']);
    expect(from('babel.config.json', babel({ root: './src' }))).toEqual(['src/deck/index.ts', 'src/deck/index.ts', 'src/deck/index.ts']);
  });

  it('is not given by a package whose name is that of a folder of configs', () => {
    const tree = { 'packages/config/jest.config.js': "module.exports = { moduleDirectories: ['node_modules', 'src'] }", 'packages/tug/a.js': '', 'packages/tug/src/hull.js': '' };
    expect(leads(tree, 'packages/tug/a.js', 'hull')).toEqual(['packages/tug/src/hull.js']);
    expect(leads({ ...tree, 'packages/config/package.json': {} }, 'packages/tug/a.js', 'hull')).toEqual(['external']);
  });

  it('comes after what TypeScript, the workspace and aliases say', () => {
    const roots = { '.babelrc': babel({ root: ['./src'], alias: { hull: './tools/b' } }) };
    expect(leads(roots, 'src/a.ts', 'hull')).toEqual(['tools/b.ts']);
    expect(leads({ ...roots, 'tsconfig.json': { compilerOptions: { paths: { deck: ['./tools/b.ts'] } } } }, 'src/a.ts', 'deck')).toEqual(['tools/b.ts']);
    expect(leads({ ...roots, 'package.json': { workspaces: ['kits/*'] }, 'kits/deck/package.json': { name: 'deck' }, 'kits/deck/index.js': '' }, 'src/a.ts', 'deck')).toEqual(['kits/deck/index.js']);
  });

  it('is what runs, and not what a test runner has in place of it', () => {
    const jest = { moduleDirectories: ['src', 'node_modules'], moduleNameMapper: { '^deck$': '<rootDir>/tools/b.ts', '^rig$': '<rootDir>/tools/b.ts' } };
    expect(leads({ 'package.json': { jest } }, 'src/a.ts', 'deck', 'rig')).toEqual(['src/deck/index.ts', 'tools/b.ts']);
  });

  it('is looked for in each folder up to that of the config', () => {
    const tree = { 'app/jest.config.js': "module.exports = { moduleDirectories: ['node_modules', 'kit'] }", 'kit/out.ts': '', 'app/kit/x.ts': '', 'app/kit/y.ts': '', 'app/lib/kit/x.ts': '', 'app/lib/deep/a.ts': '', 'app/a.ts': '' };
    expect(leads(tree, 'app/lib/deep/a.ts', 'x', 'y', 'out')).toEqual(['app/lib/kit/x.ts', 'app/kit/y.ts', 'external']);
    expect(leads(tree, 'app/a.ts', 'x')).toEqual(['app/kit/x.ts']);
    expect(leads(tree, 'src/a.ts', 'y')).toEqual(['external']);
  });

  it('begins in each folder of a glob, and in that of the nearest package.json', () => {
    const fleet = { 'fleet/tug/rope.ts': '', 'fleet/ferry/rope.ts': '', 'fleet/ferry/gate.ts': '', 'fleet/.dock/bell.ts': '', 'fleet/tug/deep/knot.ts': '' };
    expect(leads({ ...fleet, '.babelrc': babel({ root: ['./fleet/*'] }) }, 'src/a.ts', 'rope', 'gate', 'bell', 'knot')).toEqual(['fleet/ferry/rope.ts', 'fleet/ferry/gate.ts', 'external', 'external']);
    const most = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`buoys/b${at}/x.ts`, '']));
    expect(leads({ ...most, '.babelrc': babel({ root: ['./buoys/*', './src'] }) }, 'src/a.ts', 'x', 'hull')).toEqual(['external', 'src/hull.js']);
    const members = { ...fleet, 'fleet/tug/package.json': {}, 'fleet/ferry/package.json': {}, 'babel.config.json': babel({ root: ['.'], cwd: 'packagejson' }) };
    expect([...leads(members, 'fleet/tug/deep/knot.ts', 'rope', 'gate'), ...leads(members, 'fleet/ferry/gate.ts', 'rope')]).toEqual(['fleet/tug/rope.ts', 'external', 'fleet/ferry/rope.ts']);
  });

  it('begins at the roots of the nearest config first', () => {
    const tree = { '.babelrc': babel({ root: ['./src'] }), 'app/package.json': { jest: { modulePaths: ['<rootDir>/src'] } }, 'app/src/hull.ts': '', 'app/src/a.ts': '' };
    expect(leads(tree, 'app/src/a.ts', 'hull', 'deck')).toEqual(['app/src/hull.ts', 'src/deck/index.ts']);
  });

  it('is not what a test runner has in place of what a framework makes', () => {
    const kit = { 'svelte.config.js': '', 'src/$app/x.ts': '' };
    expect(leads({ ...kit, 'jest.config.js': "module.exports = { modulePaths: ['src'] }" }, 'src/a.ts', '$app/x')).toEqual(['external']);
    expect(leads({ ...kit, '.babelrc': babel({ root: './src' }) }, 'src/a.ts', '$app/x')).toEqual(['src/$app/x.ts']);
  });
});

describe('configs that are read', () => {
  it('are known by their names', () => {
    for (const name of ['.babelrc', '.babelrc.js', 'app/.babelrc.cjs', 'next.config.mjs', 'gatsby-node.ts', 'config/webpack.common.js']) expect(isAliasConfig(name), name).toBe(true);
    for (const name of ['my.babelrc.js', 'my-gatsby-node.js', 'gatsby-config.js', 'nextconfig.js', 'src.ts']) expect(isAliasConfig(name), name).toBe(false);
    for (const name of ['webpack.prod-eu.config.js', 'webpack-a-b.c.conf.js', 'webpack.config.base.ts']) expect(isAliasConfig(name), name).toBe(true);
    for (const name of ['webpack-.config.js', 'webpack..prod.config.js']) expect(isAliasConfig(name), name).toBe(false);
  });

  it('are told in no time, however many parts a name has', () => {
    const start = performance.now();
    expect(isAliasConfig(`webpack${'-tide'.repeat(45)} config.js`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('have aliases of Babel in a manifest too', () => {
    expect(readAliases('package.json', JSON.stringify({ babel: { plugins: [['module-resolver', { alias: { deck: './src/deck' } }]] } }), '')).toEqual({ deck: 'src/deck', 'deck/*': 'src/deck/*' });
  });
});
