import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBaseReader } from '../../src/pipeline/base/base-facts.js';
import type { Observation } from '../../src/pipeline/tree/observation.js';
import { observe } from '../../src/pipeline/tree/observe.js';
import { graphOf, resolvedGraphOf } from '../../src/pipeline/tree/workspace-graph.js';
import type { ImportGraph } from '../../src/graph/import-graph.js';
import { workspaceOfTest, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { worldIn } from './workspace-run.js';

type Files = Readonly<Record<string, string>>;

const BASE: Files = {
  'package.json': '{ "name": "harbour", "workspaces": ["quays/*"], "dependencies": { "buoy": "^1.0.0" } }\n',
  'tsconfig.json': '{ "extends": "./shared.settings", "compilerOptions": {} }\n',
  'shared.settings': '{ "compilerOptions": { "paths": { "@crane": ["./quays/east/crane.ts"] } } }\n',
  'quays/east/package.json': '{ "name": "east", "exports": "./berth.ts" }\n',
  'quays/east/berth.ts': "import { lift } from './crane';\nexport const berth = lift;\n",
  'quays/east/crane.ts': 'export const lift = 1;\n',
  'tug.ts': "import { berth } from 'east';\nimport '@crane';\nimport 'buoy';\nimport './lost';\n",
  'sea/go.mod': 'module example.org/sea\n',
  'sea/wave/wave.go': 'package wave\n',
  'sea/wave/wave_linux.go': 'package wave\n\nconst height = 1\n',
  'sea/main.go': 'package main\n\nimport "example.org/sea/wave"\n',
  'notes.md': 'tide\n',
  // No text, so no source.
  'sea/raw.ts': "import './\0';\n",
};

/** The same without Go: where one file leads to another may then be told by their names. */
const SCRIPTS: Files = Object.fromEntries(Object.entries(BASE).filter(([path]) => !/\.(?:go|mod)$/.test(path)));

/** Scripts and sources of C. */
const SAILED: Files = { ...SCRIPTS, 'yard/hull.c': '#include "keel.h"\n#include "tide.h"\n', 'yard/keel.h': '#pragma once\n', 'boat.c': '#include <keel.h>\n#include "yard/keel.h"\n#include "other/keel.h"\n' };

/** Names of packages that mean something else as well. */
const LOOKALIKE: Files = {
  ...SCRIPTS,
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@gone/*": ["./gone/*"], "@crane": ["./quays/east/crane.ts"] } } }\n',
  'quays/east/package.json': '{ "name": "east", "exports": "./berth.ts", "devDependencies": { "keel": "^1.0.0" } }\n',
  'docks/sub/package.json': '{ "name": "sub", "dependencies": { "keel": "^1.0.0" } }\n',
  'docks/sub/deck.ts': "import 'east';\nimport 'winch';\nimport '@gone/rope';\n",
};
/** A member called like a package that another one takes from a registry. */
const VERSIONED: Files = { ...SCRIPTS, 'package.json': '{ "name": "harbour", "workspaces": ["tide", "docks"] }\n', 'tide/package.json': '{ "name": "tide", "version": "1.0.0", "main": "ebb.ts" }\n', 'tide/ebb.ts': '', 'docks/package.json': '{ "name": "docks", "dependencies": { "tide": "^2.1.0" } }\n', 'docks/a.ts': "import 'tide';\n" };
const REQUIRING: Files = { ...BASE, 'sea/go.mod': 'module example.org/sea\n\nrequire example.org/buoy v1.0.0\n', 'sea/main.go': 'package main\n\nimport (\n\t"example.org/buoy/light"\n\t"example.org/sea/wave"\n)\n' };
const CRATES: Files = { 'Cargo.toml': '[package]\nname = "harbour"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nrope = "1.0"\n', 'src/lib.rs': 'mod tug;\nuse rope::knot;\n', 'src/tug.rs': 'use crate::lost;\n', 'rope/Cargo.toml': '[package]\nname = "rope"\nedition = "2021"\n', 'rope/src/lib.rs': 'pub mod knot;\n', 'rope/src/knot.rs': '' };
const PROJECT: Files = { 'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["buoy>=1"]\n\n[tool.pytest.ini_options]\npythonpath = ["deck"]\n', 'tests/test_tug.py': 'import tug\nimport crane\n', 'deck/tug.py': 'import buoy\n', 'hold/crane.py': '', 'old/setup.cfg': '[options]\npackage_dir =\n    = deep\n', 'old/setup.py': 'setup()\n', 'old/tox.ini': '[tox]\n', 'old/main.py': 'import ballast\n', 'old/deep/ballast.py': '', 'old/deep/er/keel.py': '' };

/** A config that comes from a package of the tree, under a name that says nothing. */
function sharing(extended: string, exported = ''): Files {
  return {
    ...SCRIPTS,
    'tsconfig.json': `{ "extends": "${extended}" }\n`,
    'quays/rules/package.json': `{ "name": "@harbour/rules"${exported} }\n`,
    'quays/rules/strict.json': '{ "compilerOptions": { "paths": { "@crane": ["../east/crane.ts"] } } }\n',
  };
}

/** An alias that only a bundler knows. */
const ALIASED: Files = { ...SCRIPTS, 'vite.config.ts': "export default { alias: { '@lift': './quays/east/crane.ts' } };\n", 'mast.ts': "import '@lift';\n" };

function jestOf(target: string): Files {
  return { ...SCRIPTS, 'package.json': `{ "name": "harbour", "jest": { "projects": [{ "moduleNameMapper": { "^@tide$": "<rootDir>/${target}" } }] } }\n`, 'mast.ts': "import '@tide';\n" };
}

/** Names that begin at a root folder, as the module resolver of Babel has it. */
function rootedAt(root: string, others: Files = {}): Files {
  return { ...SCRIPTS, 'package.json': `{ "name": "harbour", "babel": { "plugins": [["module-resolver", { "root": ["${root}"] }]] } }\n`, 'mast.ts': "import 'crane';\n", ...others };
}

/** A name that is composed, asked for with its accent apart, which leads nowhere. */
const APART: Files = { ...SCRIPTS, 'caf\u00e9.ts': '', 'mast.ts': "import './cafe\u0301';\n" };

const DENO: Files = { ...SCRIPTS, 'deno.jsonc': '{ "importMap": "./names.json" } // not here\n', 'names.json': '{ "imports": { "tide": "./tug.ts" } }\n', 'mast.ts': "import 'tide';\n" };

async function observed(path: string): Promise<Observation> {
  const result = await observe(worldIn(path).workspace, { includeUntracked: false, limits: { files: 1000, scanBytes: 1_000_000 }, onProgress: () => undefined });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function workspaceOf(files: Files): TemporaryWorkspace {
  return workspaceOfTest(files, { git: true });
}

/** The graph of the base after a change, the paths whose blobs git was asked for, and whether the graph of the workspace was asked for. */
async function afterChange(base: Files, change: (workspace: TemporaryWorkspace) => void, prepare: (workspace: TemporaryWorkspace) => void = () => undefined): Promise<{ graph: ImportGraph; asked: readonly string[]; isPatched: boolean }> {
  const workspace = workspaceOf(base);
  prepare(workspace);
  const sha = workspace.git(['rev-parse', 'HEAD']);
  change(workspace);
  workspace.commit('Change');
  const world = worldIn(workspace.path);
  const observation = await observed(workspace.path);
  const history = await world.openHistory({ kind: 'explicit', revision: sha }, null);
  const asked: string[] = [];
  let isPatched = false;
  const reader = createBaseReader({
    observation,
    scanBytes: 1_000_000,
    checks: world.workspace.checks,
    present: () => {
      isPatched = true;
      return resolvedGraphOf(observation);
    },
    modified: () => world.workspace.modifiedFiles(),
    history: () =>
      Promise.resolve({
        ...history,
        openTree: async (of: string) => {
          const tree = await history.openTree(of);
          const pathOf = new Map(tree.entries.map(({ oid, path }) => [oid, path]));
          return {
            ...tree,
            readBlobs: (oids: readonly string[]) => {
              asked.push(...oids.map((oid) => pathOf.get(oid) ?? ''));
              return tree.readBlobs(oids);
            },
          };
        },
      }),
  });
  return { graph: await reader.graph(), asked: asked.sort(), isPatched };
}

const CHANGES: readonly { readonly title: string; readonly files?: Files; readonly gone?: readonly string[]; readonly moved?: readonly [string, string]; readonly base?: Files; readonly isPatched: boolean; readonly asked: readonly string[] }[] = [
  { title: 'imports', files: { 'tug.ts': "\n\nimport './quays/east/crane';\n" }, isPatched: true, asked: ['tug.ts'] },
  { title: 'text that no import leads to', files: { 'notes.md': 'ebb\n' }, isPatched: true, asked: ['notes.md'] },
  { title: 'a manifest', files: { 'quays/east/package.json': '{ "name": "east", "exports": "./crane.ts" }\n' }, isPatched: false, asked: ['quays/east/package.json'] },
  { title: 'what a tsconfig extends', files: { 'shared.settings': '{ "compilerOptions": {} }\n' }, isPatched: false, asked: ['shared.settings'] },
  { title: 'what a tsconfig extends of a package', base: sharing('@harbour/rules/strict'), files: { 'quays/rules/strict.json': '{}\n' }, isPatched: false, asked: ['quays/rules/strict.json'] },
  { title: 'what a tsconfig extends of a package by its exports', base: sharing('@harbour/rules/soft', ', "exports": { "./soft": "./strict.json" }'), files: { 'quays/rules/strict.json': '{}\n' }, isPatched: false, asked: ['quays/rules/strict.json'] },
  { title: 'what a tsconfig extends by way of node_modules', base: sharing('./node_modules/@harbour/rules/strict.json'), files: { 'quays/rules/strict.json': '{}\n' }, isPatched: false, asked: ['quays/rules/strict.json'] },
  { title: 'the package of a source', files: { 'sea/wave/wave.go': 'package other\n' }, isPatched: false, asked: ['sea/wave/wave.go'] },
  { title: 'a script that came, beside other languages', files: { 'lost.ts': 'export {};\n' }, isPatched: true, asked: [] },
  { title: 'a script that went, and the package of another source', gone: ['tug.ts'], files: { 'sea/wave/wave.go': 'package other\n' }, isPatched: false, asked: ['sea/wave/wave.go', 'tug.ts'] },
  { title: 'a script that a tsconfig names', gone: ['quays/east/crane.ts'], isPatched: false, asked: ['quays/east/crane.ts'] },
  { title: 'a source of a package that came', files: { 'sea/wave/foam.go': 'package wave\n' }, isPatched: false, asked: [] },
  { title: 'a header that came', base: SAILED, files: { 'sea/tide.h': 'int ebb;\n' }, isPatched: true, asked: [] },
  { title: 'a header of the name of another', base: SAILED, files: { 'yard/other/keel.h': 'int keel;\n' }, isPatched: true, asked: [] },
  { title: 'a header that went, and a source that came', base: SAILED, gone: ['yard/keel.h'], files: { 'yard/mast.c': '#include "keel.h"\n' }, isPatched: true, asked: ['yard/keel.h'] },
  { title: 'a script that went, beside a compilation database', base: { ...SAILED, 'compile_commands.json': '[]\n' }, gone: ['tug.ts'], isPatched: false, asked: ['tug.ts'] },
  { title: 'a module of Cython', base: { ...SCRIPTS, 'hull.py': 'import rudder\n' }, files: { 'rudder.pyx': 'x = 1\n' }, isPatched: false, asked: [] },
  { title: 'the version of a module of Go', base: REQUIRING, files: { 'sea/go.mod': 'module example.org/sea\n\nrequire (\n\texample.org/buoy v1.1.0 // indirect\n)\n' }, isPatched: true, asked: ['sea/go.mod'] },
  { title: 'a module of Go more', base: REQUIRING, files: { 'sea/go.mod': 'module example.org/sea\n\nrequire example.org/buoy v1.0.0\nrequire example.org/buoy/light v1.0.0\n' }, isPatched: false, asked: ['sea/go.mod'] },
  { title: 'where a module of Go is', base: REQUIRING, files: { 'sea/go.mod': `${REQUIRING['sea/go.mod'] ?? ''}replace example.org/buoy => ../buoy\n` }, isPatched: false, asked: ['sea/go.mod'] },
  { title: 'the version of a crate', base: CRATES, files: { 'Cargo.toml': (CRATES['Cargo.toml'] ?? '').replace('1.0', '1.1') }, isPatched: true, asked: ['Cargo.toml'] },
  { title: 'where a crate is', base: CRATES, files: { 'Cargo.toml': (CRATES['Cargo.toml'] ?? '').replace('"1.0"', '{ path = "rope" }') }, isPatched: false, asked: ['Cargo.toml'] },
  { title: 'a manifest of a crate that is not TOML', base: CRATES, files: { 'Cargo.toml': 'name = \n' }, isPatched: false, asked: ['Cargo.toml'] },
  { title: 'the packages of a project of Python', base: PROJECT, files: { 'pyproject.toml': (PROJECT['pyproject.toml'] ?? '').replace('buoy>=1', 'buoy>=2') }, isPatched: true, asked: ['pyproject.toml'] },
  { title: 'the roots of a project of Python', base: PROJECT, files: { 'pyproject.toml': (PROJECT['pyproject.toml'] ?? '').replace('"deck"', '"hold"') }, isPatched: false, asked: ['pyproject.toml'] },
  { title: 'what else an old project of Python says', base: PROJECT, files: { 'old/setup.cfg': '[options]\npackage_dir =\n    = deep\n[flake8]\nmax-line-length = 100\n', 'old/setup.py': 'import ballast\nsetup()\n', 'old/tox.ini': '[tox]\nenvlist = py3\n' }, isPatched: true, asked: ['old/setup.cfg', 'old/setup.py', 'old/tox.ini'] },
  { title: 'what makes a module of a package a project', base: { ...PROJECT, 'old/__init__.py': '', 'old/setup.py': 'import ballast\n' }, files: { 'old/setup.py': 'setup()\n' }, isPatched: false, asked: ['old/setup.py'] },
  { title: 'the roots of an old project of Python', base: PROJECT, files: { 'old/setup.py': 'setup(package_dir={"": "deep/er"})\n' }, isPatched: false, asked: ['old/setup.py'] },
  { title: 'the catalogue of a workspace', base: { ...SCRIPTS, 'pnpm-workspace.yaml': 'packages:\n  - quays/*\ncatalog:\n  buoy: ^1.0.0\n' }, files: { 'pnpm-workspace.yaml': 'packages:\n  - quays/*\ncatalog:\n  buoy: ^2.0.0\n' }, isPatched: true, asked: ['pnpm-workspace.yaml'] },
  { title: 'the members of a workspace', base: { ...SCRIPTS, 'pnpm-workspace.yaml': 'packages:\n  - quays/*\n' }, files: { 'pnpm-workspace.yaml': 'packages:\n  - other/*\n' }, isPatched: false, asked: ['pnpm-workspace.yaml'] },
  { title: 'a script that came, beside sources of Rust', base: { ...SCRIPTS, 'src/main.rs': 'mod tide;\n' }, files: { 'lost.ts': '' }, isPatched: false, asked: [] },
  { title: 'the range of a dependency', files: { 'package.json': '{ "name": "harbour", "workspaces": ["quays/*"], "dependencies": { "buoy": "^2.0.0" } }\n' }, isPatched: true, asked: ['package.json'] },
  { title: 'a dependency more', base: LOOKALIKE, files: { 'quays/east/package.json': '{ "name": "east", "exports": "./berth.ts", "devDependencies": { "winch": "^1.0.0" } }\n', 'mast.ts': "import 'winch';\n" }, isPatched: true, asked: ['quays/east/package.json'] },
  { title: 'a dependency that is a member of another workspace', base: LOOKALIKE, files: { 'docks/sub/package.json': '{ "name": "sub", "dependencies": { "east": "^1.0.0" } }\n' }, isPatched: true, asked: ['docks/sub/package.json'] },
  { title: 'a dependency that a tsconfig maps to nothing', base: LOOKALIKE, files: { 'package.json': (LOOKALIKE['package.json'] ?? '').replace('"buoy"', '"@gone/rope": "1", "buoy"') }, isPatched: true, asked: ['package.json'] },
  { title: 'a dependency that makes a project one of React Native', base: LOOKALIKE, files: { 'package.json': (LOOKALIKE['package.json'] ?? '').replace('"buoy"', '"expo": "1", "buoy"') }, isPatched: false, asked: ['package.json'] },
  { title: 'another major version of what a member is called', base: VERSIONED, files: { 'docks/package.json': '{ "name": "docks", "dependencies": { "tide": "^1.2.0" } }\n' }, isPatched: true, asked: ['docks/package.json'] },
  { title: 'the major version of a member', base: VERSIONED, files: { 'tide/package.json': '{ "name": "tide", "version": "2.0.0", "main": "ebb.ts" }\n' }, isPatched: false, asked: ['tide/package.json'] },
  { title: 'what a workspace puts in the place of a package', base: { ...VERSIONED, 'pnpm-workspace.yaml': 'packages: [tide, docks]\noverrides:\n  tide: workspace:*\n' }, files: { 'pnpm-workspace.yaml': 'packages: [tide, docks]\n' }, isPatched: false, asked: ['pnpm-workspace.yaml'] },
  { title: 'the version of a member', base: VERSIONED, files: { 'tide/package.json': '{ "name": "tide", "version": "1.1.0", "main": "ebb.ts" }\n' }, isPatched: true, asked: ['tide/package.json'] },
  { title: 'the commit of a dependency', base: { ...SCRIPTS, 'package.json': '{ "name": "harbour", "workspaces": ["quays/*"], "dependencies": { "buoy": "https://example.org/buoy.git#1", "east": "catalog:" } }\n' }, files: { 'package.json': '{ "name": "harbour", "workspaces": ["quays/*"], "dependencies": { "buoy": "https://example.org/buoy.git#2", "east": "catalog:sea" } }\n' }, isPatched: true, asked: ['package.json'] },
  { title: 'a dependency that makes a project one of Ember', base: { ...SCRIPTS, 'package.json': '{ "name": "harbour", "dependencies": { "buoy": "1" } }\n', 'app/tide.js': '', 'app/mast.js': "import 'harbour/tide';\n" }, files: { 'package.json': '{ "name": "harbour", "dependencies": { "buoy": "1", "ember-source": "5" } }\n' }, isPatched: false, asked: ['package.json'] },
  { title: 'the entry of a library that ng-packagr makes', base: { ...SCRIPTS, 'tsconfig.json': '{ "compilerOptions": { "paths": { "tides": ["./dist/tides"] } } }\n', 'libs/tides/ng-package.json': '{ "dest": "../../dist/tides", "lib": { "entryFile": "src/flood.ts" } }\n', 'mast.ts': "import 'tides';\n" }, files: { 'libs/tides/src/flood.ts': '' }, isPatched: false, asked: [] },
  { title: 'the first dependency', base: { ...SCRIPTS, 'package.json': '{ "name": "harbour" }\n' }, files: { 'package.json': '{ "name": "harbour", "dependencies": { "buoy": "1" } }\n' }, isPatched: false, asked: ['package.json'] },
  { title: 'where a dependency is', files: { 'package.json': '{ "name": "harbour", "workspaces": ["quays/*"], "dependencies": { "buoy": "file:./sea" } }\n' }, isPatched: false, asked: ['package.json'] },
  { title: 'a script that came', base: SCRIPTS, files: { 'lost.ts': "import './tug';\n" }, isPatched: true, asked: [] },
  { title: 'a script that went', base: SCRIPTS, gone: ['tug.ts'], isPatched: true, asked: ['tug.ts'] },
  { title: 'a script of another name', base: SCRIPTS, moved: ['tug.ts', 'quays/ferry.ts'], files: { 'quays/east/crane.ts': "export const lift = 2;\nimport '../../tug';\n" }, isPatched: true, asked: ['quays/east/crane.ts', 'tug.ts'] },
  { title: 'a script that a manifest names', base: SCRIPTS, gone: ['quays/east/berth.ts'], isPatched: false, asked: ['quays/east/berth.ts'] },
  { title: 'a file that is not a source', base: SCRIPTS, files: { 'tide.svg': '<svg/>\n' }, gone: ['notes.md'], isPatched: true, asked: [] },
  { title: 'a file that is not a source, beside other languages', files: { 'tide.svg': '<svg/>\n', 'sea/main.go': 'package main\n' }, gone: ['notes.md'], isPatched: true, asked: ['sea/main.go'] },
  { title: 'a file that is not a source, and the package of one', files: { 'tide.svg': '<svg/>\n', 'sea/wave/wave.go': 'package other\n' }, isPatched: false, asked: ['sea/wave/wave.go'] },
  { title: 'an asset that a script imports, beside other languages', base: { ...BASE, 'mast.ts': "import './flag.svg';\n" }, files: { 'flag.svg': '<svg/>\n' }, isPatched: true, asked: [] },
  { title: 'a file that a source of C includes', base: { ...SCRIPTS, 'hull.c': '#include "plan.txt"\n' }, files: { 'plan.txt': 'int keel;\n' }, isPatched: true, asked: [] },
  { title: 'an alias', base: ALIASED, files: { 'vite.config.ts': "export default { alias: { '@lift': './tug.ts' } };\n" }, isPatched: false, asked: ['vite.config.ts'] },
  { title: 'what else a config with aliases says', base: ALIASED, files: { 'vite.config.ts': "import './tug';\nexport default { alias: { '@lift': './quays/east/crane.ts' }, base: '/' };\n" }, isPatched: true, asked: ['vite.config.ts'] },
  { title: 'a config with aliases that came', base: SCRIPTS, files: { 'vite.config.ts': "export default { alias: { buoy: './tug.ts' } };\n" }, isPatched: false, asked: [] },
  { title: 'a config of a framework that went', base: { ...SCRIPTS, 'vue.config.js': '', 'a.js': "import '@/b';\n", 'src/b.js': '' }, gone: ['vue.config.js'], isPatched: false, asked: ['vue.config.js'] },
  { title: 'an alias of one of several projects of Jest', base: jestOf('./tug.ts'), files: { 'package.json': jestOf('./lost.ts')['package.json'] ?? '' }, isPatched: false, asked: ['package.json'] },
  { title: 'a root folder', base: { ...ALIASED, 'webpack.config.js': "module.exports = { resolve: { modules: ['quays/east'] } };\n", 'mast.ts': "import 'crane';\n" }, files: { 'webpack.config.js': "module.exports = { resolve: { modules: ['quays/west'] } };\n" }, isPatched: false, asked: ['webpack.config.js'] },
  { title: 'what else a config with a root folder says', base: { ...SCRIPTS, 'webpack.config.js': "module.exports = { resolve: { modules: ['quays/east'] } };\n", 'mast.ts': "import 'crane';\n" }, files: { 'webpack.config.js': "module.exports = { entry: './mast', resolve: { modules: ['quays/east'] } };\n" }, isPatched: true, asked: ['webpack.config.js'] },
  { title: 'a root folder that a manifest gives', base: rootedAt('./quays/east'), files: { 'package.json': rootedAt('./quays')['package.json'] ?? '' }, isPatched: false, asked: ['package.json'] },
  { title: 'the folders in which Jest looks for modules', base: { ...rootedAt('./none'), 'package.json': '{ "name": "harbour", "jest": { "modulePaths": ["<rootDir>/quays/east"] } }\n' }, files: { 'package.json': '{ "name": "harbour", "jest": { "modulePaths": ["<rootDir>/quays"] } }\n' }, isPatched: false, asked: ['package.json'] },
  { title: 'a config with a root folder that came', base: rootedAt('./none'), files: { 'quays/.babelrc.js': "module.exports = { plugins: [['module-resolver', { root: ['./east'] }]] };\n" }, isPatched: false, asked: [] },
  { title: 'a script at a root folder that came', base: rootedAt('./quays/west', { 'mast.ts': "import 'winch';\n" }), files: { 'quays/west/winch.ts': 'export {};\n' }, isPatched: true, asked: [] },
  { title: 'a script at a root folder of a glob that came', base: rootedAt('./quays/*', { 'mast.ts': "import 'winch';\n" }), files: { 'quays/west/winch.ts': 'export {};\n' }, isPatched: false, asked: [] },
  { title: 'a folder more than a glob may mean', base: rootedAt('./buoys/*', { 'mast.ts': "import 'winch';\n", ...Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`buoys/b${at}/winch.ts`, ''])) }), files: { 'buoys/more/tide.ts': '' }, isPatched: false, asked: [] },
  { title: 'the generation of webpack', base: { ...SCRIPTS, 'package.json': '{ "name": "harbour", "devDependencies": { "webpack": "^4.0.0" } }\n', 'webpack.config.js': "module.exports = { resolve: { modules: [__dirname, 'node_modules'] } };\n", 'events.ts': '', 'mast.ts': "import 'events';\n" }, files: { 'package.json': '{ "name": "harbour", "devDependencies": { "webpack": "^5.0.0" } }\n' }, isPatched: false, asked: ['package.json'] },
  { title: 'a config of Deno', base: DENO, files: { 'deno.jsonc': '{ "imports": { "tide": "./mast.ts" } }\n' }, isPatched: false, asked: ['deno.jsonc'] },
  { title: 'the import map that a config of Deno names', base: DENO, files: { 'names.json': '{ "imports": { "tide": "./mast.ts" } }\n' }, isPatched: false, asked: ['names.json'] },
  { title: 'a script that an import map names', base: DENO, gone: ['tug.ts'], isPatched: false, asked: ['tug.ts'] },
  { title: 'a component that came', base: { ...ALIASED, 'sail.ts': "import './Sail';\n" }, files: { 'Sail.vue': '<script>import "./tug";</script>\n' }, isPatched: true, asked: [] },
  { title: 'a source that was not text', base: SCRIPTS, files: { 'sea/raw.ts': "import '../tug';\n" }, isPatched: false, asked: ['sea/raw.ts'] },
  { title: 'how a name is written in Unicode', base: APART, files: { 'mast.ts': "import './caf\u00e9';\n" }, isPatched: true, asked: ['mast.ts'] },
  { title: 'a tsconfig that was not text', base: { ...SCRIPTS, 'tsconfig.json': '{ "extends": "./shared.settings", // \0\n "compilerOptions": {} }\n' }, files: { 'tsconfig.json': BASE['tsconfig.json'] ?? '' }, isPatched: false, asked: ['tsconfig.json'] },
];

describe('the graph of the base', () => {
  test.each(CHANGES)('is that of a checkout of it, and git is asked for no more than what changed: $title', async ({ files = {}, gone = [], moved, base = BASE, isPatched, asked }) => {
    const result = await afterChange(base, (workspace) => {
      workspace.write(files);
      if (moved !== undefined) workspace.git(['mv', ...moved]);
      for (const path of gone) workspace.git(['rm', '--quiet', path]);
    });
    const expected = await graphOf(await observed(workspaceOf(base).path));
    expect(result.graph).toEqual(expected);
    expect({ isPatched: result.isPatched, asked: result.asked }).toEqual({ isPatched, asked });
  });

  test('asks git for nothing where a checkout has other line ends than git', async () => {
    const turned = (workspace: TemporaryWorkspace): void => {
      workspace.git(['config', 'core.autocrlf', 'true']);
      workspace.git(['rm', '--cached', '-r', '--quiet', '.']);
      workspace.git(['reset', '--quiet', '--hard']);
      if (!readFileSync(join(workspace.path, 'tug.ts'), 'utf8').includes("from 'east';\r\n")) throw new Error('git did not turn the line ends');
    };
    const { graph, asked, isPatched } = await afterChange(SCRIPTS, (workspace) => workspace.write({ 'quays/east/berth.ts': "import './crane';\r\n" }), turned);
    expect({ asked, isPatched }).toEqual({ asked: ['quays/east/berth.ts'], isPatched: true });
    expect(graph).toEqual(await graphOf(await observed(workspaceOf(SCRIPTS).path)));
  });

  test('has its links, as the workspace has', async () => {
    const link = (workspace: TemporaryWorkspace): void => {
      symlinkSync('tug.ts', join(workspace.path, 'pier.ts'));
      workspace.write({ 'dock.ts': "import './pier';\n" });
      workspace.commit('A link');
    };
    const checkout = workspaceOf(BASE);
    link(checkout);
    const expected = await graphOf(await observed(checkout.path));
    expect(expected.unresolved.map(({ path }) => path)).not.toContain('dock.ts');
    const { graph } = await afterChange(BASE, (workspace) => workspace.write({ 'lost.ts': '' }), link);
    expect(graph).toEqual(expected);
  });
});
