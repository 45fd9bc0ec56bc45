import { describe, expect, it } from 'vitest';
import { foundIn, json, type Tree } from './support/drifting-tree.js';

const only = async (tree: Tree, rule: string) => (await foundIn(tree)).filter((line) => line.startsWith(rule)).map((line) => line.slice(rule.length + 1));

describe('undeclared imports', () => {
  const undeclared = (tree: Tree) => only({ 'package.json': json({ name: 'harbour', dependencies: { ferry: '^1.0.0' } }), ...tree }, 'undeclared-import');

  it('are not aliases of a bundler, wherever below the manifest its config lies; what it only imports is none', async () => {
    const tree = { 'client/a.js': "import 'tide';\nimport 'merge';\n", 'dev/webpack/webpack.prod.js': "import merge from 'merge';\nexport default { resolve: { alias: { 'tide': './client/tide' } } };\n" };
    expect(await undeclared(tree)).toEqual(['client/a.js:2 merge', 'dev/webpack/webpack.prod.js:1 merge']);
    expect(await undeclared({ 'a.js': "import 'tide';\n", 'quays/east/package.json': json({ name: 'east' }), 'other/scripts/webpack/common.js': 'export const alias = { tide$: 1 };\n' })).toEqual([]);
    expect(await undeclared({ 'a.js': "import 'tide';\n", 'scripts/webpack/common.js': "export const tides = 'tide';\n" })).toEqual(['a.js:1 tide']);
  });

  it('are none of bundles that Browserify or webpack wrote, nor of what a package of Meteor declares', async () => {
    expect(await undeclared({ 'debug/sea.js': "(function e(o){throw new Error(\"Cannot find module '\"+o+\"'\")})\n({1:[function(require){\nrequire('tug')\n}]})\n" })).toEqual([]);
    expect(await undeclared({ 'debug/sea.js': "__webpack_require__.d = 1;\nrequire('tug');\n" })).toEqual([]);
    expect(await undeclared({ 'packages/tides/package.js': "Package.describe({ name: 'tides' });\nNpm.depends({ tug: '1.0.0' });\n", 'packages/tides/template.js': "import 'tug';\nimport 'buoy';\n" })).toEqual(['packages/tides/template.js:2 buoy']);
  });

  it('are what neither a package.json nor the deno.json beside it names, and none of code for Deno alone', async () => {
    const source = { 'quays/a.ts': "import 'tug';\nimport 'buoy';\n" };
    expect(await undeclared({ ...source, 'deno.json': json({ name: '@sea/quays', imports: { tug: 'jsr:@sea/tug@1' } }) })).toEqual(['quays/a.ts:2 buoy']);
    for (const deno of [{ 'quays/deno.json': '{}' }, { 'deno.jsonc': '{ "importMap": "./names.json" }' }, { 'import_map.json': '{}' }]) expect(await undeclared({ ...source, ...(deno as Tree) })).toEqual([]);
  });

  it('of Python may be given by any of several distributions', async () => {
    const of = (dependency: string, source: string) => only({ 'pyproject.toml': `[project]\nname = "sea"\ndependencies = ["${dependency}"]\n`, 'sea/a.py': source }, 'undeclared-import');
    expect(await of('websocket-client', 'import websocket\n')).toEqual([]);
    expect(await of('polars-lts-cpu', 'import polars\n')).toEqual([]);
    expect(await of('psycopg-binary', 'import psycopg\n')).toEqual([]);
    expect(await of('websockets', 'import websocket\n')).toEqual(['sea/a.py:1 websocket']);
  });
});

describe('unused dependencies', () => {
  const member = (rest: object) => json({ name: 'east', dependencies: { ferry: '^1.0.0' }, devDependencies: { '@sea/ropes': '^1.0.0' }, ...rest });
  const lock = json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {}, 'node_modules/ferry': { version: '1.0.0' }, 'node_modules/@sea/ropes': { resolved: 'ropes', link: true }, ropes: { version: '1.0.0', bin: { 'tie-knots': 'bin/tie.js' } } } });
  const tree = (manifest: string): Tree => ({ 'package.json': json({ name: 'sea', workspaces: ['quays/*', 'ropes'] }), 'ropes/package.json': json({ name: '@sea/ropes', version: '1.0.0', bin: { 'tie-knots': 'bin/tie.js' } }), 'quays/east/package.json': manifest, 'quays/east/a.js': "import 'ferry';\n", 'package-lock.json': lock });

  it('are none whose commands a script or a step of Wireit calls, members of the workspace among them', async () => {
    expect(await only(tree(member({})), 'unused-dependency')).toEqual(['quays/east/package.json:7 @sea/ropes']);
    expect(await only(tree(member({ scripts: { build: 'tie-knots .' } })), 'unused-dependency')).toEqual([]);
    expect(await only(tree(member({ wireit: { build: { command: 'tie-knots .' } } })), 'unused-dependency')).toEqual([]);
  });

  it('are none that a program without an ending imports', async () => {
    const text = { 'package.json': json({ name: 'sea', bin: { sea: './bin/sea' }, dependencies: { tug: '^1.0.0' } }), 'a.js': "import 'sea';\n", 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'node_modules/tug': { version: '1.0.0' } } }) };
    expect(await only(text, 'unused-dependency')).toEqual(['package.json:7 tug']);
    expect(await only({ ...text, 'bin/sea': "#!/usr/bin/env node\nrequire('tug');\n" }, 'unused-dependency')).toEqual([]);
  });

  it('are none that a hook of git names, nor those whose program a script of the build runs', async () => {
    const own = { 'package.json': json({ name: 'sea', devDependencies: { 'tidy-up': '^1.0.0', '@sea/ropes': '^1.0.0' } }), 'a.js': "import 'sea';\n", 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'node_modules/tidy-up': { version: '1.0.0' }, 'node_modules/@sea/ropes': { version: '1.0.0', bin: { knots: 'k.js' } } } }) };
    expect(await only(own, 'unused-dependency')).toEqual(['package.json:4 tidy-up', 'package.json:5 @sea/ropes']);
    for (const hook of ['.husky/pre-commit', '.githooks/pre-push', '.git-hooks/commit-msg']) expect(await only({ ...own, [hook]: 'npx --no tidy-up --staged\n' }, 'unused-dependency')).toEqual(['package.json:5 @sea/ropes']);
    const runs = ["execSync(`knots analyze`);\n", "exec('knots');\n", "run('npx -y knots tie');\n", "run('pnpm exec knots');\n"];
    for (const text of runs) expect(await only({ ...own, 'scripts/tie.js': text }, 'unused-dependency')).toEqual(['package.json:4 tidy-up']);
    expect(await only({ ...own, 'Makefile': 'tie:\n\t@SEA=1 npx knots tie\n' }, 'unused-dependency')).toEqual(['package.json:4 tidy-up']);
    expect(await only({ ...own, 'scripts/tie.js': "const knots = 'knots';\nexecSync('knots-old');\n" }, 'unused-dependency')).toHaveLength(2);
  });

  it('of a root are none whose program a member runs that does not declare it itself', async () => {
    const of = (member: object) => only({
      'package.json': json({ name: 'sea', workspaces: ['quays/*'], devDependencies: { '@tug/sounding': '^1.0.0' } }), 'quays/east/package.json': json({ name: 'east', ...member }), 'a.js': "import 'buoy';\n",
      'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {}, 'node_modules/@tug/sounding': { version: '1.0.0' } } }),
    }, 'unused-dependency');
    expect(await of({ scripts: { depth: 'sounding .' } })).toEqual([]);
    expect(await of({ scripts: { depth: 'sounding-line .' } })).toEqual(['package.json:7 @tug/sounding']);
    expect(await of({ scripts: { depth: 'sounding .' }, devDependencies: { '@tug/sounding': '^1.0.0' } })).toEqual(['package.json:7 @tug/sounding']);
  });

  it('are looked for although a dependency or a program has an empty name by mistake', async () => {
    const lock = json({ lockfileVersion: 3, packages: { '': {}, 'node_modules/@tug/': { version: '1.0.0' }, 'node_modules/buoy': { version: '1.0.0', bin: { '': 'b.js' } } } });
    const found = await only({ 'package.json': json({ name: 'sea', scripts: { build: 'tsc' }, dependencies: { '@tug/': '^1.0.0', buoy: '^1.0.0' } }), 'package-lock.json': lock, 'a.js': "import 'sea';\n", 'run.sh': 'printf ok' }, 'unused-dependency');
    expect(found.map((line) => line.split(' ')[1])).toContain('buoy');
  });
});
