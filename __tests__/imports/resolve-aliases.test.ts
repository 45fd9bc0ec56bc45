import { describe, expect, it } from 'vitest';
import { readAliases } from '../../src/imports/resolve/javascript/aliases/read-aliases.js';
import { resolverFor, target } from './support/tree.js';

const TREE = { 'package.json': { dependencies: { buoy: '1' } }, 'src/a.ts': '', 'src/deck/index.ts': '', 'src/deck/mast.ts': '', 'src/tide.js': '', 'src/Boat.vue': '', 'src/Pier/index.vue': '', 'other/rope.ts': '', 'src/buoy.ts': '' };

function read(file: string, text: string, project = ''): Record<string, string> {
  return { ...readAliases(file, text, project) };
}

describe('what a config says in so many words', () => {
  const both = { '@': 'src', '@/*': 'src/*' };

  it.each([
    ['a path of the platform', "import path from 'path'; export default { resolve: { alias: { '@': path.resolve(__dirname, './src'), } } }"],
    ['a function of that module', "import { resolve } from 'path'; export default defineConfig(({ mode }) => ({ resolve: { alias: { '@': resolve(__dirname, 'src') } } }))"],
    ['a URL', "export default { resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } } }"],
    ['the path of a URL', "export default { resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } } }"],
    ['the folder of work', "module.exports = { resolve: { alias: { '@': path.join(process.cwd(), 'src') } } }"],
    ['the folder of work by itself', "module.exports = { resolve: { alias: { '@': path.resolve('src') } } }"],
    ['a name', "const root = path.resolve(__dirname, '.')\nconst src = path.join(root, 'src')\nexport default { alias: { '@': src } }"],
    ['a function of its own', "function resolve(dir) {\n  return path.join(__dirname, dir)\n}\nmodule.exports = { alias: { '@': resolve('src') } }"],
    ['an arrow of its own', "const at = (dir) => path.join(__dirname, dir);\nmodule.exports = { alias: { '@': at('src') } }"],
    ['a template', 'module.exports = { alias: { "@": `${__dirname}/src` } }'],
    ['a sum', "module.exports = { alias: { '@': __dirname + '/src' } }"],
    ['a path from the root of pages', "export default { resolve: { alias: { '@': '/src' } } }"],
    ['pairs', "export default { resolve: { alias: [{ find: /^~/, replacement: '' }, { find: '@', replacement: path.resolve(__dirname, 'src') }] } }"],
    ['calls', "module.exports = { chainWebpack: (config) => { config.resolve.alias.set('@', resolve('src')).set('vue$', 'vue/dist/vue.js') } }"],
    ['after what looks like other things', "// alias: { '@': './lib' }\nconst a = /\"'{/.test(`${b ? `}` : '{'}`); /* ' */ export default { note: 'alias: { \"@\": \"./lib\" }', resolve: { alias: { '@': './src' } } }"],
  ])('%s', (_title, text) => {
    expect(read('vite.config.ts', text)).toEqual(both);
  });

  it('reads keys of every form', () => {
    const text = "export default { alias: { $deck: './src/deck', 'mast$': './src/deck/mast.ts', '@/': '/src/', 'vue': 'vue/dist/vue.js', '$only/*': 'src/*' } }";
    expect(read('app/vite.config.ts', text, 'app')).toEqual({ $deck: 'app/src/deck', '$deck/*': 'app/src/deck/*', mast: 'app/src/deck/mast.ts', '@/*': 'app/src/*' });
    expect(read('app/svelte.config.js', text, 'app')).toEqual({ $deck: 'app/src/deck', '$deck/*': 'app/src/deck/*', mast: 'app/src/deck/mast.ts', '@/*': 'app/src/*', vue: 'app/vue/dist/vue.js', 'vue/*': 'app/vue/dist/vue.js/*', '$only/*': 'app/src/*' });
  });

  it('reads a prefix that is a pattern', () => {
    expect(read('vite.config.ts', 'export default { alias: [{ find: /^@\\//, replacement: "/src/" }, { find: /^(a|b)\\//, replacement: "/src/" }] }')).toEqual({ '@/*': 'src/*' });
  });

  it('reads what Jest maps names to', () => {
    const text = "module.exports = { rootDir: '../', moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1', '^tide$': '<rootDir>/src/tide.js', '\\\\.css$': 'identity-obj-proxy', '^(a|b)/(.*)$': '<rootDir>/$2', '^~(.*)': '$1' } }";
    expect(read('tests/jest.config.js', text, 'tests')).toEqual({ '@/*': 'src/*', tide: 'src/tide.js' });
    expect(read('package.json', JSON.stringify({ alias: { a: './b' }, jest: { moduleNameMapper: { '^~/(.*)$': '<rootDir>/$1' } } }))).toEqual({ '~/*': '*' });
  });

  it('reads the module resolver of Babel', () => {
    expect(read('.babelrc', '{ // comments\n "plugins": [["module-resolver", { "alias": { "@": "./src" } }]] }')).toEqual(both);
  });

  it('leaves out what only a run would tell', () => {
    const left = [
      "{ alias: { '@': isServer ? './a' : './b' } }", "{ alias: { '@': paths.src } }", "{ alias: { '@': dirs['src'] } }", '{ alias: { ["@"]: "./src" } }', "{ alias: { ...others } }", '{ alias }', "{ alias: make('./src') }",
      "{ alias: { '@': './a' }, test: { alias: { '@': './b' } } }", "{ alias: { '@': '../../outside' } }", "{ alias: { '@': path.resolve('/src') } }", "{ alias: { '@': path.join('src') } }", "{ alias: { '@': './src/' + name } }",
    ];
    for (const text of left) expect(read('vite.config.js', `export default ${text}`), text).toEqual({});
    expect(read('vite.config.js', "let dir = 'a'; let dir = 'b'; export default { alias: { '@': path.join(__dirname, dir) } }")).toEqual({});
    expect(read('vite.config.js', "export default { alias: { '@': './src' }")).toEqual(both);
    expect(read('vite.config.js', "export default { alias: { '@': './src' }, note: 'cut")).toEqual({});
  });

  it('does not believe what a name was given first where it is given more', () => {
    for (const more of ["dir = 'b'", "if (old) { dir = 'b' }", "dir += 'b'", "dir ??= 'b'", "dir ||= 'b'"]) expect(read('vite.config.js', `let dir = './a'; ${more}; export default { alias: { '@': dir } }`), more).toEqual({});
    expect(read('vite.config.js', "let dir = './src'; if (dir == 'b' || dir === 'c' || dir !== 'd') go((x) => x + dir); paths.dir = 'e'; export default { dir, alias: { '@': dir } }")).toEqual(both);
  });

  it('leaves out a name with two meanings however often it is said', () => {
    expect(read('vite.config.js', "add({ alias: { '@': './a' } }); add({ alias: { '@': './b' } }); add({ alias: { '@': './c', '~': './c' } });")).toEqual({ '~': 'c', '~/*': 'c/*' });
  });

  it('has no value for what is made of itself', () => {
    const names = 'const a = b; const b = a; const c = `${c}${c}`; const again = (x) => path.join(again(x), again(x)); function twice(x) { return twice(x) }';
    expect(read('vite.config.js', `${names} export default { alias: { a, '@': a, '~': c, '#': again('x'), $: twice('x'), own: './own' } }`)).toEqual({ own: 'own', 'own/*': 'own/*' });
  });

  // Each took minutes, or all memory, when every name was looked for from the start or every bracket for its end.
  it.each([
    ['sums of sums', `${Array.from({ length: 9 }, (_, at) => `const a${at} = ${Array(40).fill(`a${at + 1}`).join(' + ')};`).join('\n')} const a9 = 'x'; export default { alias: { '@': a0 } }`],
    ['calls of calls', `${Array.from({ length: 9 }, (_, at) => `const f${at} = (x) => path.join(${Array(40).fill(`f${at + 1}(x)`).join(', ')});`).join('\n')} export default { alias: { '@': f0('x') } }`],
    ['objects in objects', `export default ${'{ alias: '.repeat(20_000)}1${'}'.repeat(20_000)}`],
    ['many names that nobody gives', `export default [${'{ alias: { a: x } },'.repeat(20_000)}]`],
    ['many comments that nothing ends', `alias ${'/* '.repeat(200_000)}`],
    ['many patterns that nothing ends', `alias ${'=/['.repeat(200_000)}`],
    ['lists in lists, as JSON', `{ "alias": 1, "x": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`],
  ])('gives up on %s', (title, text) => {
    expect(read(title.endsWith('JSON') ? '.babelrc' : 'vite.config.js', text)).toEqual({});
  });

  it('reads a config with thousands of aliases', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `a${at}`);
    const text = `${names.map((name) => `const ${name} = path.resolve(__dirname, 'src/${name}');`).join('\n')} export default { alias: { ${names.map((name) => `'${name}$': ${name}`).join(', ')} } }`;
    expect(read('vite.config.js', text)).toEqual(Object.fromEntries(names.map((name) => [name, `src/${name}`])));
  });
});

describe('an alias that a config gives', () => {
  const config = "export default { resolve: { alias: { '@': path.resolve(__dirname, 'src'), deck: './src/deck', buoy: './src/buoy.ts', fs: './src/tide.js', '@lost': './none' } } }";
  const resolver = resolverFor({ ...TREE, 'vite.config.ts': config });

  it.each([
    ['@/deck/mast', 'src/deck/mast.ts'], ['@/tide', 'src/tide.js'], ['deck', 'src/deck/index.ts'], ['deck/mast.js', 'src/deck/mast.ts'], ['@/Boat', 'src/Boat.vue'], ['deck/mast?raw', 'src/deck/mast.ts'],
    // What is a module of Node, or is declared, may be something else to another program.
    ['buoy', 'external'], ['fs', 'external'], ['decks', 'external'], ['@lost/x', 'external'],
  ])('%s leads to %s', (specifier, expected) => {
    expect(target(resolver, 'src/a.ts', specifier)).toBe(expected);
  });

  it('may go up again', () => {
    expect(target(resolver, 'src/a.ts', '@/../vite.config')).toBe('vite.config.ts');
    expect(target(resolver, 'src/a.ts', '@//deck/mast')).toBe('src/deck/mast.ts');
    expect(target(resolver, 'src/a.ts', '@/../../away')).toBe('unresolved');
  });

  it('gives its config as the reason where the file is not there', () => {
    expect(resolver.resolve('src/a.ts', '@/none')).toEqual({ kind: 'unresolved', reason: 'vite.config.ts has the alias "@/*", which leads to src/none, and no such file is in the workspace' });
  });

  it('comes after what TypeScript says, and is told', () => {
    const mapped = resolverFor({ ...TREE, 'vite.config.ts': config, 'tsconfig.json': { compilerOptions: { paths: { 'deck': ['./other/rope.ts'] } } } });
    expect(target(mapped, 'src/a.ts', 'deck')).toBe('other/rope.ts');
    const lines: string[] = [];
    resolver.resolve('src/a.ts', 'deck', (line) => lines.push(line));
    expect(lines.at(-1)).toBe('The alias "deck" of vite.config.ts leads to src/deck: src/deck/index.ts is there; src/deck.ts, src/deck.tsx, src/deck.js, src/deck.jsx and 9 more are not.');
  });

  it('is that of the nearest config which has it, also one in a folder of configs', () => {
    const tree = { 'vite.config.ts': "export default { alias: { '@': './outer' } }", 'outer/x.ts': '', 'outer/y.ts': '', 'app/build/webpack.base.conf.js': "module.exports = { alias: { '@': path.join(__dirname, '../src') } }", 'app/src/x.ts': '', 'app/src/a.ts': '', 'b.ts': '' };
    const of = resolverFor(tree);
    expect([target(of, 'app/src/a.ts', '@/x'), target(of, 'app/src/a.ts', '@/y'), target(of, 'b.ts', '@/x')]).toEqual(['app/src/x.ts', 'outer/y.ts', 'outer/x.ts']);
  });

  it('replaces no module of Node, and what a framework makes only where its own config says so', () => {
    const tree = { 'package.json': { devDependencies: { nuxt: '4' } }, 'src/a.ts': '', 'mocks/x.ts': '' };
    const text = "export default { alias: { '#made': './mocks/x.ts', 'node:fs': './mocks/x.ts', tug: './mocks/x.ts' } }";
    const leads = (config: string): readonly string[] => ['#made', 'node:fs', 'tug'].map((specifier) => target(resolverFor({ ...tree, [config]: text }), 'src/a.ts', specifier));
    expect([leads('vitest.config.ts'), leads('nuxt.config.ts')]).toEqual([['external', 'external', 'mocks/x.ts'], ['mocks/x.ts', 'external', 'mocks/x.ts']]);
  });

  it('explains an alias of SvelteKit', () => {
    const of = resolverFor({ 'svelte.config.js': "export default { kit: { alias: { $routes: 'src/routes' } } }", 'src/routes/a.ts': '', 'src/b.ts': '' });
    expect(target(of, 'src/b.ts', '$routes/a')).toBe('src/routes/a.ts');
    expect(of.resolve('src/b.ts', '$routes/none')).toMatchObject({ reason: 'svelte.config.js has the alias "$routes/*", which leads to src/routes/none, and no such file is in the workspace' });
    expect(of.resolve('src/b.ts', '$other/none')).toMatchObject({ reason: 'an alias that only svelte.config.js can explain' });
  });
});

describe('components of Vue without their extension', () => {
  const resolver = resolverFor({ ...TREE, 'tsconfig.json': { compilerOptions: { paths: { '@/*': ['./src/*'] } } }, 'src/deck.vue': '', 'src/Rope/index.js': '', 'src/Rope.vue': '' });

  it.each([['./Boat', 'src/Boat.vue'], ['./Pier', 'src/Pier/index.vue'], ['@/Pier', 'src/Pier/index.vue'], ['./Boat?x', 'src/Boat.vue'], ['./Boats', 'unresolved']])('%s leads to %s', (specifier, expected) => {
    expect(target(resolver, 'src/a.ts', specifier)).toBe(expected);
  });

  it('are meant only where TypeScript finds nothing', () => {
    expect([target(resolver, 'src/a.ts', './deck'), target(resolver, 'src/a.ts', './Rope')]).toEqual(['src/deck/index.ts', 'src/Rope/index.js']);
  });

  it('are told', () => {
    const lines: string[] = [];
    resolver.resolve('src/a.ts', './Pier', (line) => lines.push(line));
    expect(lines.at(-1)).toBe('With what bundlers add to a name as well, it is src/Pier/index.vue.');
  });
});
