import { describe, expect, it } from 'vitest';
import { driftOf, foundIn, json, linesOf, type Tree } from './support/drifting-tree.js';

const only = async (tree: Tree, rule: string) => (await foundIn(tree)).filter((line) => line.startsWith(rule));
const LOCK = json({ lockfileVersion: 3, packages: { '': {} } });

describe('undeclared imports of JavaScript', () => {
  const undeclared = (tree: Tree) => only({ 'package.json': json({ name: 'harbour', dependencies: { ferry: '^1.0.0' } }), ...tree }, 'undeclared-import');

  it('names the package at the line of its first import in each file', async () => {
    expect(await undeclared({ 'src/a.ts': "import 'ferry';\nimport { x } from 'tug/deep';\nexport * from 'tug';\n", 'src/b.ts': "import '@sea/buoy/light';\nimport '@ember-data/model';\n" })).toEqual([
      'undeclared-import src/a.ts:2 tug', 'undeclared-import src/b.ts:1 @sea/buoy',
    ]);
  });

  it('takes what any manifest above declares, types packages, peers, builtins and the package itself', async () => {
    expect(await undeclared({
      'quays/east/package.json': json({ name: 'east', peerDependencies: { tug: '*' }, devDependencies: { '@types/mdast': '4', '@types/sea__buoy': '1' } }),
      'quays/east/a.ts': "import 'ferry';\nimport 'tug';\nimport type { Root } from 'mdast';\nimport '@sea/buoy';\nimport fs from 'fs';\nimport 'node:path';\nimport 'east/x';\nimport 'harbour';\n",
    })).toEqual([]);
  });

  it('is silent on aliases: of folders, of tools, of ambient modules, and in samples', async () => {
    expect(await undeclared({
      'components/x.txt': '', 'src/a.ts': "import 'components/x';\nimport 'charts';\nimport 'tide-table';\n",
      'vite.config.ts': "export default { resolve: { alias: { charts: './src/charts' } } };\n",
      'src/env.d.ts': "declare module 'tide-table' { export const low: number; }\n",
      'src/c.ts': "import 'pnpapi';\nimport 'uno.css';\nimport 'unfonts.css';\nimport fetch from 'fetch';\nimport compatModules from '@embroider/virtual/compat-modules';\n", 'test/fixtures/b.ts': "import 'anything';\n", 'examples/c.ts': "import 'something';\n", 'starters/app/d.ts': "import 'something';\n", 'boilerplate/e.ts': "import 'something';\n",
    })).toEqual([]);
  });

  it('is silent on programs that a code generator reads and writes, and on names of files that a bundler made', async () => {
    expect(await undeclared({
      'test/snapshots/a.tsx': "import 'anything';\n", 'test/test-files/b.tsx': "import 'anything';\n", 'quays/test/data/deep/input.tsx': "import 'anything';\n", 'quays/src/tests/js/add/input.ts': "import 'anything';\n", 'quays/src/tests/js/add/output.ts': "import 'anything';\n", 'quays/tide-codemod/src/c/actual.spec.js': "import 'anything';\n",
      'src/d.tsx': "const load = () => import('quay.tsx?split=1');\nimport 'east.js?raw';\nimport 'west.ts';\nimport 'welcome.html';\nimport 'tow.wasm';\n",
    })).toEqual([]);
    // Of an input, not what one is.
    const tests = ['src/input.ts', 'test/run.ts', 'test/parts/input.test.tsx', 'src/__tests__/input.tsx', 'tests/unit/output.spec.ts'];
    expect(await undeclared(Object.fromEntries(tests.map((path) => [path, "import 'anything';\n"])))).toHaveLength(tests.length);
    expect(await undeclared({ 'src/a.js': "import 'chart.js';\nimport 'tug/a.js?raw';\n" })).toEqual(['undeclared-import src/a.js:1 chart.js', 'undeclared-import src/a.js:2 tug']);
  });

  it('is silent on modules that a plugin gives (~icons), that a test makes up, and on what a bundler wrote', async () => {
    expect(await undeclared({
      'src/a.ts': "import Bell from '~icons/sea/bell';\n", 'src/a.test.ts': "import { vi } from 'ferry';\nimport { low } from 'tide-mock';\nvi.mock('tide-mock', () => ({ low: 1 }));\n",
      'public/chart.min.js': 'require("tug");\n', 'public/chart.umd.js': 'require("tug");\n', 'public/dist/js/vendor.js': 'require("tug");\n',
    })).toEqual([]);
    expect(await undeclared({ 'src/a.test.ts': "import 'tug';\nvi.mock('tug/deep');\n" })).toEqual(['undeclared-import src/a.test.ts:1 tug']);
  });

  it('is silent on vue in a site of VitePress, which has its own, and in no other file', async () => {
    const site = { 'docs/.vitepress/theme/index.ts': "import { h } from 'vue';\nimport 'vue-router';\n", 'docs/parts/Tide.vue': "<script setup>\nimport { ref } from 'vue'\n</script>\n", 'src/a.ts': "import { h } from 'vue';\n" };
    const others = ['undeclared-import docs/.vitepress/theme/index.ts:2 vue-router', 'undeclared-import src/a.ts:1 vue'];
    expect(await undeclared({ ...site, 'docs/package.json': json({ name: 'docs', devDependencies: { vitepress: '1' } }) })).toEqual(others);
    expect(await undeclared(site)).toEqual([others[0]?.replace('2 vue-router', '1 vue'), ...others.slice(0, 1), 'undeclared-import docs/parts/Tide.vue:2 vue', ...others.slice(1)]);
  });

  it('is silent on what Mix installs for a program of Phoenix, and on no other name', async () => {
    const program = { 'sea/assets/js/app.js': "import { Socket } from 'phoenix';\nimport 'phoenix_html';\nimport { hooks } from 'phoenix-colocated/sea';\nimport 'phoenix_tug';\n", 'sea/assets/build.js': "const esbuild = require('esbuild');\n" };
    const mix = 'defp deps do\n  [{:phoenix, "~> 1.8"}, {:esbuild, "~> 0.10", runtime: false}, {:phoenix_html, "~> 4.3"},\n   {:phoenix_live_view, "~> 1.2"}]\nend\n';
    expect(await undeclared({ ...program, 'sea/mix.exs': mix })).toEqual(['undeclared-import sea/assets/build.js:1 esbuild', 'undeclared-import sea/assets/js/app.js:4 phoenix_tug']);
    expect(await undeclared(program)).toHaveLength(5);
  });

  it('is silent on what NAPI-RS writes for WebAssembly, where its program is declared', async () => {
    const files = { 'sea/browser.js': "export * from '@sea/tides-wasm32-wasi';\n", 'sea/tides.wasi.cjs': "const { Worker } = require('@napi-rs/wasm-runtime');\n" };
    expect(await undeclared({ ...files, 'sea/package.json': json({ name: 'sea', devDependencies: { '@napi-rs/cli': '3' } }) })).toEqual([]);
    expect(await undeclared({ ...files, 'sea/package.json': json({ name: 'sea', devDependencies: { tug: '3' } }) })).toHaveLength(2);
  });

  it('is silent on JavaScript that tests of a crate read, and not where the crate has a package.json', async () => {
    const crate = { 'crates/tides/Cargo.toml': '[package]\nname = "tides"\n', 'crates/tides/tests/specs/a.js': "import 'tug';\n", 'crates/tides/src/b.js': "import 'tug';\n", 'tests/c.js': "import 'tug';\n" };
    expect(await undeclared(crate)).toEqual(['undeclared-import crates/tides/src/b.js:1 tug', 'undeclared-import tests/c.js:1 tug']);
    expect(await undeclared({ ...crate, 'crates/tides/package.json': json({ name: 'tides', dependencies: { ferry: '1' } }), 'Cargo.toml': '[workspace]\n' })).toHaveLength(3);
  });

  it('is silent on what Yarn gives its plugins', async () => {
    expect(await undeclared({ 'plugin-tide.cjs': "const { BaseCommand } = require('@yarnpkg/cli');\nconst { Option } = require('clipanion');\n", '.yarn/plugins/@yarnpkg/plugin-quay.cjs': "require('semver');\n" })).toEqual([]);
  });

  it('takes what a package declares that sources without a manifest of their own are built into, and their tests', async () => {
    const tree = {
      'package.json': json({ name: 'harbour', dependencies: { ferry: '^1.0.0' } }), 'tsconfig.json': json({ compilerOptions: { paths: { '@quay/*': ['./libs/*/src/index.ts'] } } }),
      'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'packages/quay': {} } }),
      'packages/quay/package.json': json({ name: 'quay', dependencies: { kelp: '1', tug: '1', buoy: '1', moor: '1' } }), 'packages/quay/a.ts': "import 'kelp';\nimport '@quay/east';\n",
      'libs/east/src/index.ts': "import './deep';\nimport 'anchor';\n", 'libs/east/src/deep.ts': "import 'tug';\nload('moor');\n", 'libs/east/src/deep.spec.ts': "import './deep';\nimport 'tug';\n",
      'libs/west/src/index.ts': "import 'tug';\n",
    };
    expect((await foundIn(tree)).filter((line) => line.startsWith('u'))).toEqual([
      'undeclared-import libs/east/src/index.ts:2 anchor', 'undeclared-import libs/west/src/index.ts:1 tug',
      'unused-dependency package.json:4 ferry', 'unused-dependency packages/quay/package.json:6 buoy',
    ]);
  });

  it('takes a manifest without a name for nobody\'s: who builds its sources by an alias declares for them', async () => {
    const tree = (name: string | undefined) => ({
      'package.json': json({ name: 'harbour', private: true, dependencies: { ferry: '1' } }), 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, shared: {}, 'packages/quay': {} } }),
      'tsconfig.json': json({ compilerOptions: { paths: { '#shared/*': ['./shared/src/*'] } } }),
      'shared/package.json': json({ name, private: true, dependencies: { ferry: '1' } }), 'shared/src/a.ts': "import 'ferry';\nimport 'tug';\n",
      'packages/quay/package.json': json({ name: 'quay', dependencies: { tug: '1', ferry: '1' } }), 'packages/quay/src/b.ts': "import '#shared/a';\n",
    });
    const told = async (name?: string) => (await foundIn(tree(name))).filter((line) => /^un(?:declared|used)/.test(line) && !line.includes(' package.json'));
    expect(await told()).toEqual([]);
    expect(await told('shared')).toEqual(['undeclared-import shared/src/a.ts:2 tug']);
  });

  it('is silent on imports that may fail, and where nothing is declared at all', async () => {
    expect(await undeclared({ 'src/a.js': "let fast;\ntry {\n  fast = require('fast-tug');\n} catch {\n  fast = null;\n}\n" })).toEqual([]);
    expect(await only({ 'package.json': json({ type: 'module' }), 'a.js': "import 'tug';\n" }, 'undeclared-import')).toEqual([]);
    expect(await only({ 'a.js': "import 'tug';\n" }, 'undeclared-import')).toEqual([]);
  });
});

it('Python: a module that settings name in a string is used, and so are drivers that a database asks for', async () => {
  const manifest = '[project]\nname = "harbour"\ndependencies = ["django-cors-headers", "djangorestframework", "psycopg2-binary", "mysqlclient", "django"]\n';
  const settings = (text: string) => ({ 'pyproject.toml': manifest, 'harbour/a.py': 'import django\n', 'harbour/settings.py': text });
  expect(await only(settings("APPS = ['corsheaders']\nMIDDLEWARE = [\"rest_framework.ferry\"]\n"), 'unused-dependency')).toEqual([]);
  expect(await only(settings('# corsheaders, rest_framework\n'), 'unused-dependency')).toEqual(['unused-dependency pyproject.toml:3 django-cors-headers', 'unused-dependency pyproject.toml:3 djangorestframework']);
});

it('Python: what a notebook imports is used', async () => {
  const names = ['arrow', 'pandas', 'scikit-learn', 'numpy'];
  const tree = { 'pyproject.toml': `[project]\nname = "sea"\ndependencies = ${JSON.stringify(names)}\n`, 'sea/a.py': 'import numpy\n', 'tides.ipynb': '{"cells":[{"source":["import pandas as pd\\n","from sklearn import svm\\n"]}]}' };
  expect(await only(tree, 'unused-dependency')).toEqual(['unused-dependency pyproject.toml:3 arrow']);
});

it('Python: what other distributions load where it is called for is used', async () => {
  const names = ['python-multipart', 'httpx', 'asyncpg', 'openpyxl', 'uvloop', 'arrow'];
  const tree = { 'pyproject.toml': `[project]\nname = "harbour"\ndependencies = ${JSON.stringify(['fastapi', ...names])}\n`, 'harbour/a.py': 'import fastapi\n' };
  expect(await only(tree, 'unused-dependency')).toEqual(['unused-dependency pyproject.toml:3 arrow']);
});

describe('undeclared imports of other languages', () => {
  it('Python: only of known names, and only where all that is declared was read', async () => {
    const tree = { 'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["PyYAML", "requests"]\n', 'harbour/a.py': 'import yaml\nimport requests\nimport numpy\nimport tide_tables_of_ours\nimport json\ntry:\n    import pandas\nexcept ImportError:\n    pandas = None\n' };
    expect(await only(tree, 'undeclared-import')).toEqual(['undeclared-import harbour/a.py:3 numpy']);
    expect(await only({ ...tree, 'dev/release.py': 'import numpy\n', 'docs/conf.py': 'import numpy\n', 'tools/a.py': 'import numpy\n' }, 'undeclared-import')).toEqual(['undeclared-import harbour/a.py:3 numpy']);
    expect(await only({ ...tree, 'setup.py': '' }, 'undeclared-import')).toEqual([]);
    // Type checkers have what stubs may always import.
    expect(await only({ ...tree, 'harbour/a.py': '', 'harbour/b.py': 'import typing_extensions\n', 'harbour/c.pyi': 'import typing_extensions\nimport numpy\n' }, 'undeclared-import')).toEqual(['undeclared-import harbour/b.py:1 typing_extensions', 'undeclared-import harbour/c.pyi:2 numpy']);
    // An addon of Odoo, which brings packages of its own along.
    expect(await only({ ...tree, '__manifest__.py': '{"name": "Tide"}' }, 'undeclared-import')).toEqual([]);
    expect(await only({ ...tree, 'requirements.txt': 'numpy==2.0\n' }, 'undeclared-import')).toEqual([]);
    // Flask-Migrate writes migrations, and brings along what they import.
    const written = { ...tree, 'harbour/a.py': 'import alembic\n', 'migrations/versions/2a1f_tide.py': 'from alembic import op\nimport sqlalchemy as sa\nimport numpy\n' };
    expect(await only(written, 'undeclared-import')).toHaveLength(4);
    expect(await only({ ...written, 'pyproject.toml': written['pyproject.toml'].replace('requests', 'Flask-Migrate') }, 'undeclared-import')).toEqual(['undeclared-import harbour/a.py:1 alembic', 'undeclared-import migrations/versions/2a1f_tide.py:3 numpy']);
  });

  it('reads no source again whose packages are declared, or whose path says that they need not be', async () => {
    const tree = {
      'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["PyYAML"]\n', 'harbour/a.py': 'import yaml\nimport harbour\nimport tide_tables_of_ours\n', 'docs/conf.py': 'import numpy\n', 'harbour/b.py': 'import numpy\n',
      'Cargo.toml': '[package]\nname = "pier"\n[dependencies]\nserde = "1"\n', 'src/lib.rs': 'use serde::Deserialize;\nuse std::fs;\n',
      'go.mod': 'module example.com/quay\n\nrequire example.com/buoy v1.0.0\n', 'quay.go': 'package quay\n\nimport "example.com/buoy/light"\n',
      'package.json': json({ name: 'harbour', dependencies: { ferry: '1' } }), 'src/a.js': "import 'ferry';\nimport 'east.ts';\n",
    };
    const found = (sealed: readonly string[]) => foundIn(tree, { sealed });
    expect(await found(['harbour/a.py', 'docs/conf.py', 'src/lib.rs', 'quay.go', 'src/a.js'])).toContain('undeclared-import harbour/b.py:1 numpy');
    await expect(found(['harbour/b.py'])).rejects.toThrow('the text of harbour/b.py');
  });

  it('Python: requirements of tests by any of their names, and beside each other in a folder', async () => {
    const tree = { 'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["multipart"]\n', 'tests/test_a.py': 'import pytest\nimport multipart\nimport numpy\n' };
    expect(await only(tree, 'undeclared-import')).toEqual(['undeclared-import tests/test_a.py:1 pytest', 'undeclared-import tests/test_a.py:3 numpy']);
    expect(await only({ ...tree, 'test-requirements.oldest.txt': 'pytest==9.0.3\n' }, 'undeclared-import')).toEqual(['undeclared-import tests/test_a.py:3 numpy']);
    expect(await only({ ...tree, 'requirements/test.in': 'pytest\nnumpy\n' }, 'undeclared-import')).toEqual([]);
  });

  it('Python: what tox, nox and environments of Hatch and PDM install is declared for tests', async () => {
    const tree = { 'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["requests"]\n', 'tests/test_a.py': 'import pytest\nimport yaml\n', 'harbour/a.py': 'import yaml\n' };
    const all = ['undeclared-import harbour/a.py:1 yaml', 'undeclared-import tests/test_a.py:1 pytest', 'undeclared-import tests/test_a.py:2 yaml'];
    expect(await only(tree, 'undeclared-import')).toEqual(all);
    expect(await only({ ...tree, 'tox.ini': '[testenv]\ndeps =\n    pytest >= 8\n    Py_YAML\n' }, 'undeclared-import')).toEqual(all.slice(0, 1).concat(all[2] ?? ''));
    expect(await only({ ...tree, 'noxfile.py': 'def tests(session):\n    session.install("pytest", "PyYAML")\n' }, 'undeclared-import')).toEqual(all.slice(0, 1));
    expect(await only({ ...tree, 'pyproject.toml': `${tree['pyproject.toml']}\n[tool.hatch.envs.hatch-test]\nextra-dependencies = ["pytest"]\n\n[tool.pdm.dev-dependencies]\ntest = ["PyYAML"]\n` }, 'undeclared-import')).toEqual([]);
    expect(await only({ ...tree, 'harbour/a.py': '', 'tests/test_a.py': '', 'docs_src/a.py': 'import yaml\n' }, 'undeclared-import')).toEqual([]);
  });

  it('Python: what requirements of another folder, images and workflows install is declared for tests', async () => {
    const tree = { 'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["requests"]\n', 'tests/test_a.py': 'import pytest\n', 'harbour/a.py': 'import pytest\n' };
    for (const [file, text] of [['build/test-requirements.txt', 'pytest==9.0\n'], ['docker/Dockerfile.tests', 'RUN pip install pytest==9.0\n'], ['.github/workflows/a.yml', 'on: push\njobs:\n  a:\n    steps:\n      - run: pip install pytest\n']] as const) {
      expect(await only({ ...tree, [file]: text }, 'undeclared-import')).toEqual(['undeclared-import harbour/a.py:1 pytest']);
    }
  });

  it('Python: what a script says itself is declared for it alone, and what Hatch tests with for tests', async () => {
    const tree = { 'pyproject.toml': '[project]\nname = "harbour"\ndependencies = ["requests"]\n', 'bin/a.py': 'import yaml\nimport numpy\nimport click\n', 'tests/test_a.py': 'import pytest\nimport numpy\n' };
    const ofTest = ['undeclared-import tests/test_a.py:1 pytest', 'undeclared-import tests/test_a.py:2 numpy'];
    const script = '#!/usr/bin/env -S uv run --script\n\n# /// script\n# requires-python = ">=3.11"\n# dependencies = [\n#   "PyYAML[all]>=6",  # "numpy"\n#   \'click; python_version > "3"\',\n# ]\n# ///\n\n';
    expect(await only({ ...tree, 'bin/a.py': `${script}${tree['bin/a.py']}` }, 'undeclared-import')).toEqual(['undeclared-import bin/a.py:12 numpy', ...ofTest]);
    expect(await only({ ...tree, 'bin/a.py': `${script.replace('# ///\n\n', '')}${tree['bin/a.py']}` }, 'undeclared-import')).toEqual(['undeclared-import bin/a.py:10 numpy', 'undeclared-import bin/a.py:11 click', 'undeclared-import bin/a.py:9 yaml', ...ofTest]);
    // A list that does not end, and a block that begins again and again, are looked at once.
    for (const endless of [`# /// script\n# dependencies = [\n# ${'#'.repeat(5_000)}\n# ///\n`, '# /// script\n'.repeat(20_000)]) {
      expect(await only({ ...tree, 'bin/a.py': `import numpy\n${endless}` }, 'undeclared-import')).toEqual(['undeclared-import bin/a.py:1 numpy', ...ofTest]);
    }
    const hatch = `${tree['pyproject.toml']}\n[tool.hatch.envs.hatch-test]\nfeatures = ["all"]\n`;
    for (const more of [{ 'pyproject.toml': hatch }, { 'hatch.toml': '[envs.hatch-test]\nparallel = true\n' }, { '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: hatch -v test --cover\n' }]) {
      expect(await only({ ...tree, ...more, 'bin/a.py': '' }, 'undeclared-import')).toEqual(ofTest.slice(1));
    }
    expect(await only({ ...tree, '.github/workflows/a.yml': 'jobs:\n  a:\n    steps:\n      - run: hatch build\n      - run: make test\n', 'bin/a.py': '' }, 'undeclared-import')).toEqual(ofTest);
  });

  it('Go: packages of no required module', async () => {
    const tree = { 'go.mod': 'module sea.example/harbour\n\nrequire sea.example/ferry v1.0.0\n', 'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"sea.example/ferry/deck"\n\t"sea.example/tug"\n)\n\nfunc main() { fmt.Println(deck.A, tug.B) }\n' };
    expect(await only(tree, 'undeclared-import')).toEqual(['undeclared-import main.go:6 sea.example/tug']);
    expect(await only({ ...tree, 'main.go': `//go:build ignore\n\n${tree['main.go']}` }, 'undeclared-import')).toEqual([]);
  });

  it('Rust: dashes are underscores, and renamed crates have their local name', async () => {
    const tree = { 'Cargo.toml': '[package]\nname = "harbour"\nedition = "2021"\n\n[dependencies]\nsea-ferry = "1"\nboat = { package = "tug", version = "1" }\n', 'src/lib.rs': 'use sea_ferry::Deck;\nuse boat::Engine;\nuse std::fmt;\n\nmod quay;\n', 'src/quay.rs': 'pub fn moor() {}\n' };
    expect(await only(tree, 'undeclared-import')).toEqual([]);
  });
});

describe('unused dependencies', () => {
  const unused = (dependencies: Readonly<Record<string, string>>, tree: Tree, more: object = {}) =>
    only({ 'package.json': json({ dependencies, ...more }), 'package-lock.json': LOCK, 'src/a.ts': "import 'ferry';\n", ...tree }, 'unused-dependency');

  it('are those that nothing imports or names', async () => {
    expect(await unused({ ferry: '1', tug: '1' }, {})).toEqual(['unused-dependency package.json:4 tug']);
    expect(await unused({ ferry: '1', tug: '1' }, { 'src/b.ts': "const a = require.resolve('tug/x');\n" })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { 'src/site.scss': "@import '~tug/style';\n" })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { 'db/schema.prisma': 'generator sea {\n  provider = "tug"\n}\n' })).toEqual([]);
    // Sources of languages that are not read.
    expect(await unused({ ferry: '1', '@prisma/client': '6' }, { 'prisma/schema.prisma': 'generator client {\n  provider = "prisma-client-js"\n  output = "../generated"\n}\n' })).toEqual([]);
    expect(await unused({ ferry: '1', '@prisma/client': '6' }, { 'prisma/schema.prisma': 'generator dbml {\n  provider = "prisma-dbml-generator"\n}\n' })).toEqual(['unused-dependency package.json:4 @prisma/client']);
    expect(await unused({ ferry: '1', tug: '1' }, { 'scripts/tow': "#!/usr/bin/env node\nimport { tow } from 'tug'\n" })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { 'src/main.tsrx': "import { tow } from 'tug'\n" })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { 'src/main.coffee': "tow = require 'tug'\n" })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { 'features/tow.feature': 'Given a step in tug\n' })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { '.tugrc.json': '{ "extends": ["tug"] }' })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, {}, { scripts: { build: 'tug --fast' } })).toEqual([]);
    expect(await unused({ ferry: '1', tug: '1' }, { 'src/b.ts': "import 'tugboat';\n" })).toEqual(['unused-dependency package.json:4 tug']);
  });

  it('pages import it, where VitePress runs their scripts or Twoslash compiles their examples', async () => {
    const page = { 'docs/tide.md': "# Tide\n\nnpm add buoy\n\n~~~ts twoslash\nimport { high } from 'tug/high';\n~~~\n" };
    for (const site of ['vitepress', '@shikijs/vitepress-twoslash']) expect(await unused({ ferry: '1', tug: '1', buoy: '1', [site]: '1' }, { ...page, 'docs/.vitepress/config.ts': `import '${site}';\n` })).toEqual(['unused-dependency package.json:5 buoy']);
    expect(await unused({ ferry: '1', tug: '1', buoy: '1' }, page)).toEqual(['unused-dependency package.json:4 tug', 'unused-dependency package.json:5 buoy']);
  });

  it('may be called as the members of every object are', async () => {
    expect(await unused({ ferry: '1', constructor: '1' }, {})).toEqual(['unused-dependency package.json:4 constructor']);
  });

  it('are not used by what Yarn itself wrote', async () => {
    expect(await unused({ ferry: '1', tug: '1' }, { '.pnp.cjs': '["tug", []]', '.yarn/releases/yarn-4.cjs': "const it = 'tug';", '.yarnrc.yml': "packageExtensions:\n  'tug@*': {}\n" })).toEqual(['unused-dependency package.json:4 tug']);
  });

  it('never are peers of locked packages, types, plugins of tools, local folders', async () => {
    const peers = json({ lockfileVersion: 3, packages: { '': {}, 'node_modules/ferry': { peerDependencies: { tug: '1' } } } });
    expect(await unused({ ferry: '1', tug: '1', '@types/tug': '1', 'eslint-plugin-tug': '1', east: 'file:quays/east' }, { 'package-lock.json': peers })).toEqual([]);
  });

  it('never are hooks of git that only a config of theirs names, whichever package brings them', async () => {
    expect(await unused({ ferry: '1', lefthook: '1', '@evilmartians/lefthook': '1', '@evilmartians/lefthook-installer': '1' }, {})).toEqual([]);
  });

  it('never are compilers and the like under another name, written out or in a catalogue', async () => {
    expect(await unused({ ferry: '1', '@sea/native': 'npm:typescript@^7.0.0', '@sea/tug': 'npm:tug@1' }, {})).toEqual(['unused-dependency package.json:5 @sea/tug']);
    const lock = "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies: {}\n\npackages: {}\n";
    const catalogs = "catalog:\n  '@sea/native': npm:typescript@^7.0.0\ncatalogs:\n  old:\n    '@sea/native-old': npm:typescript@^6.0.0\n    '@sea/tug': npm:tug@1\n";
    const tree = { 'package.json': json({ dependencies: { ferry: '1', '@sea/native': 'catalog:', '@sea/native-old': 'catalog:old', '@sea/tug': 'catalog:old' } }), 'pnpm-lock.yaml': lock, 'pnpm-workspace.yaml': catalogs, 'src/a.ts': "import 'ferry';\n" };
    expect(await only(tree, 'unused-dependency')).toEqual(['unused-dependency package.json:6 @sea/tug']);
  });

  it('never are plugins of protoc and Netlify, which go by their names', async () => {
    expect(await unused({ ferry: '1', '@bufbuild/protoc-gen-es': '1', 'netlify-plugin-cache': '1' }, { 'buf.gen.yaml': 'plugins:\n  - local: protoc-gen-es\n' })).toEqual([]);
  });

  it('never are what a framework finds by name', async () => {
    expect(await unused({ ferry: '1', 'ember-auto-import': '2', '@sea/ember-tides': '1', '@ember/optional-features': '2', '@embroider/macros': '1', '@ember-data/store': '5', 'loader.js': '4', 'broccoli-asset-rev': '3', '@glimmer/tracking': '1', 'september-tug': '1' }, {})).toEqual(['unused-dependency package.json:12 september-tug']);
    expect(await unused({ ferry: '1', '@react-router/node': '7', isbot: '5', '@size-limit/file': '12', '@iconify/json': '2', '@graphql-typed-document-node/core': '3' }, {})).toEqual([]);
  });

  it('knows commands of packages from the lock', async () => {
    const lock = json({ lockfileVersion: 3, packages: { '': {}, 'node_modules/tug': { bin: { haul: 'x.js' } } } });
    expect(await unused({ ferry: '1', tug: '1' }, { 'package-lock.json': lock }, { scripts: { pull: 'haul away' } })).toEqual([]);
  });

  it('are not those that scripts call by a command of another name, nor those that workflows above name', async () => {
    expect(await unused({ ferry: '1', '@tug/cli': '1' }, {}, { scripts: { build: 'tug build' } })).toEqual([]);
    expect(await unused({ ferry: '1', '@tug/tow-line': '1', '@typescript/native-preview': '7' }, {}, { scripts: { build: 'tug-tow-line && tsgo -p .' } })).toEqual([]);
    expect(await unused({ ferry: '1', nitropack: '2' }, {}, { scripts: { build: 'nitro build' } })).toEqual([]);
    expect(await unused({ ferry: '1', nitropack: '2' }, {}, { scripts: { build: 'tsc' } })).toHaveLength(1);
    expect(await unused({ ferry: '1', '@antfu/ni': '30' }, {}, { scripts: { build: 'nr tides && tsc' } })).toEqual([]);
    expect(await unused({ ferry: '1', '@antfu/ni': '30' }, {}, { scripts: { build: 'tsc' } })).toHaveLength(1);
    expect(await unused({ ferry: '1', '@react-native-community/cli-platform-ios': '20' }, {})).toEqual([]);
    expect(await unused({ ferry: '1', 'webpack-dev-server': '5' }, {}, { scripts: { build: 'webpack' } })).toHaveLength(1);
    expect(await unused({ ferry: '1', 'webpack-dev-server': '5' }, {}, { scripts: { start: 'webpack serve --hot' } })).toEqual([]);
    expect(await unused({ ferry: '1', '@react-email/ui': '6' }, {}, { scripts: { dev: 'email export' } })).toHaveLength(1);
    expect(await unused({ ferry: '1', '@react-email/ui': '6', '@figma/plugin-typings': '1' }, {}, { scripts: { dev: 'email dev' } })).toEqual([]);
    const member = { 'quays/east/package.json': json({ dependencies: { ferry: '1', tug: '1' } }), 'quays/east/a.ts': "import 'ferry';\n", 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {} } }) };
    expect(await unused({ ferry: '1' }, member)).toEqual(['unused-dependency quays/east/package.json:4 tug']);
    expect(await unused({ ferry: '1' }, { ...member, '.github/workflows/a.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: npx tug publish\n' })).toEqual([]);
  });

  it('are not the program that an action of a workflow runs', async () => {
    const workflow = (action: string) => ({ '.github/workflows/a.yml': `on: push\njobs:\n  a:\n    steps:\n      - uses: ${action}\n` });
    const member = { 'quays/east/package.json': json({ dependencies: { ferry: '1', wrangler: '4' } }), 'quays/east/a.ts': "import 'ferry';\n", 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {} } }) };
    for (const [dependencies, more] of [[{ ferry: '1', wrangler: '4' }, {}], [{ ferry: '1' }, member]] as const) {
      expect(await unused(dependencies, { ...more, ...workflow('cloudflare/wrangler-action@v3') })).toEqual([]);
      expect(await unused(dependencies, { ...more, ...workflow('sea/wrangler-action@v3') })).toHaveLength(1);
    }
  });

  it('are not those that a script calls which the scripts of a manifest run, elsewhere or beside it', async () => {
    const member = { 'quays/east/package.json': json({ dependencies: { ferry: '1', '@sea/tow-line': '1', tug: '1' }, scripts: { tow: '../../scripts/tow.sh east' } }), 'quays/east/a.ts': "import 'ferry';\n", 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {} } }) };
    expect(await unused({ ferry: '1' }, { ...member, 'scripts/tow.sh': 'yarn tow-line --fast\n', 'scripts/other.sh': 'tug\n' })).toEqual(['unused-dependency quays/east/package.json:5 tug']);
    for (const tow of ['./tools/tow.sh', 'sh tools/tow.sh', 'bash ./tools/tow.sh --fast']) {
      expect(await unused({ ferry: '1', '@sea/tow-line': '1' }, { 'tools/tow.sh': 'npx tow-line --fast\n' }, { scripts: { tow } })).toEqual([]);
    }
    expect(await unused({ ferry: '1', '@sea/tow-line': '1' }, { 'tools/tow.sh': 'tow-line --fast\n' }, { scripts: { tow: 'sh tools/other.sh' } })).toHaveLength(1);
  });

  it('are not told of a manifest that is there for its list: a metapackage, or an application that a tool puts together', async () => {
    const names = Array.from({ length: 10 }, (_, at) => [`@quay/q${String(at)}`, '1'] as const);
    const tree = { 'package.json': json({ dependencies: Object.fromEntries([...names, ['ferry', '1']]), devDependencies: { tug: '1' } }), 'package-lock.json': LOCK, 'src/a.ts': "import 'ferry';\n" };
    const listed = await driftOf(tree);
    expect(listed.violations.filter((violation) => violation.rule_id === 'unused-dependency')).toEqual([]);
    expect(listed.extension_data).toMatchObject({ unused_not_judged: { total: 1, manifests: [{ manifest: 'package.json' }] } });
    const used = names.slice(0, 6).map(([name]) => `import '${name}';\n`).join('');
    expect(await only({ ...tree, 'src/b.ts': used }, 'unused-dependency')).toHaveLength(5);
  });

  it('are not those of sources elsewhere that are built with the manifest\'s own', async () => {
    const tree = {
      'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'quays/east': {}, 'quays/west': {} } }),
      'quays/east/package.json': json({ dependencies: { ferry: '1', tug: '1', buoy: '1' } }), 'quays/east/a.ts': "import 'ferry';\nimport '../west/src/b';\n",
      'quays/west/package.json': json({ dependencies: { tug: '1' } }), 'quays/west/src/b.ts': "import './c';\nimport '@quay/deep';\n", 'quays/west/src/c.ts': "import 'tug';\n", 'quays/west/src/d.ts': "import 'buoy';\n",
    };
    expect(await unused({ ferry: '1' }, tree)).toEqual(['unused-dependency quays/east/package.json:5 buoy']);
  });

  it('of a manifest whose own folder has the name of test data are found as elsewhere', async () => {
    const tree = { 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {}, 'test/fixtures/east': {} } }), 'test/fixtures/east/package.json': json({ dependencies: { ferry: '1', tug: '1', buoy: '1' } }), 'test/fixtures/east/a.ts': "import 'ferry';\n", 'test/fixtures/east/nuxt.config.ts': "export default { modules: ['tug'] };\n" };
    expect(await unused({ ferry: '1' }, tree)).toEqual(['unused-dependency test/fixtures/east/package.json:5 buoy']);
  });

  it('are not told of a manifest whose sources are links, which are not followed', async () => {
    const linked = await driftOf({ 'package.json': json({ dependencies: { ferry: '1', tug: '1' } }), 'package-lock.json': LOCK, 'a.ts': "import 'ferry';\n", src: '../../elsewhere/src' });
    expect(linked.violations.filter((violation) => violation.rule_id === 'unused-dependency')).toEqual([]);
    expect(linked.extension_data).toMatchObject({ unused_not_judged: { total: 1, manifests: [{ manifest: 'package.json', reason: 'sources of it are symbolic links, which are not followed' }] } });
    expect(await unused({ ferry: '1', tug: '1' }, { 'scripts/src': '#!/bin/sh\n./tide\n' })).toEqual(['unused-dependency package.json:4 tug']);
  });

  it('of more files than are looked through for a remark are told where the rule is a warning or an error', async () => {
    const many = Object.fromEntries(Array.from({ length: 401 }, (_, at) => [`styles/s${String(at)}.css`, at === 400 ? '@import "buoy/deep.css";' : '']));
    const tree = { ...many, 'package.json': json({ dependencies: { ferry: '1', tug: '1', buoy: '1' } }), 'package-lock.json': LOCK, 'src/a.ts': "import 'ferry';\n" };
    const found = async (severity: string) => {
      const { violations, extension_data: data } = await driftOf(tree, { config: { severity_overrides: { 'unused-dependency': severity } } });
      return [linesOf(violations), (data?.['unused_not_judged'] as { total: number }).total];
    };
    expect(await found('info')).toEqual([[], 1]);
    for (const severity of ['warning', 'error']) expect(await found(severity)).toEqual([['unused-dependency package.json:4 tug'], 0]);
  });

  it('are not those whose program a setting names, nor those that Bazel is told of', async () => {
    expect(await unused({ ferry: '1', '@tug/tow-line': '1', buoy: '1' }, { '.vscode/settings.json': '{"tow.executable":"node_modules/.bin/tow-line"}', 'tools/defaults.bzl': '_DEPS = ["//:node_modules/buoy"]\n' })).toEqual([]);
    expect(await unused({ ferry: '1', '@tug/tow-line': '1', buoy: '1' }, { '.vscode/settings.json': '{"tow.executable":"tow-line-fast"}', 'tools/defaults.bzl': '' })).toHaveLength(2);
    // A word of Bazel is no package.
    expect(await unused({ ferry: '1', glob: '7', '@tug/line': '1' }, { 'BUILD.bazel': 'js_library(srcs = glob(["*.js"]), deps = ["@npm//@tug/line"])\n' })).toEqual(['unused-dependency package.json:4 glob']);
  });

  it('cannot be determined without a lock that knows peers, and the data says so', async () => {
    const output = await driftOf({ 'package.json': json({ dependencies: { ferry: '1', tug: '1' } }), 'src/a.ts': "import 'ferry';\n" });
    expect(output.violations.filter((violation) => violation.rule_id === 'unused-dependency')).toEqual([]);
    expect(output.extension_data).toMatchObject({ unused_not_judged: { total: 1, manifests: [{ manifest: 'package.json' }] } });
  });

  it('Go: direct requirements without an import; tools count as used', async () => {
    const mod = 'module sea.example/harbour\n\nrequire (\n\tsea.example/ferry v1.0.0\n\tsea.example/tug v1.0.0\n\tsea.example/buoy v1.0.0 // indirect\n\tsea.example/lint v1.0.0\n)\n\ntool sea.example/lint/cmd/lint\n';
    const tree = { 'go.mod': mod, 'main.go': 'package main\n\nimport _ "sea.example/ferry/deck"\n' };
    expect(await only(tree, 'unused-dependency')).toEqual(['unused-dependency go.mod:5 sea.example/tug']);
    const vendored = { ...tree, 'main.go': 'package main\n\nimport (\n\t_ "sea.example/ferry/deck"\n\t_ "sea.example/tug"\n)\n', 'vendor/modules.txt': '', 'vendor/sea.example/tug/tug.go': 'package tug\n\nimport _ "sea.example/buoy"\n', 'vendor/sea.example/ferry/deck/deck.go': 'package deck\n' };
    expect(await only(vendored, 'unused-dependency')).toEqual([]);
    expect(await only({ ...vendored, 'main.go': 'package main\n\nimport _ "sea.example/tug"\n' }, 'unused-dependency')).toEqual(['unused-dependency go.mod:4 sea.example/ferry']);
    const nested = { 'go.mod': 'module sea.example/harbour\n', 'crane/crane.go': 'package crane\n', 'examples/go.mod': 'module sea.example/examples\n\nrequire sea.example/harbour v1.0.0\n', 'examples/main.go': 'package main\n\nimport _ "sea.example/harbour/crane"\n' };
    expect(await only(nested, 'unused-dependency')).toEqual([]);
    // What is generated and not committed imports what is not seen.
    const made = (name: string) => driftOf({ ...tree, 'main.go': `package main\n\nimport (\n\t_ "sea.example/ferry/deck"\n\t_ "sea.example/${name}"\n)\n` });
    expect((await made('harbour/internal/made')).violations.filter(({ rule_id }) => rule_id === 'unused-dependency')).toEqual([]);
    expect((await made('harbour/internal/made')).extension_data).toMatchObject({ unused_not_judged: { manifests: [{ manifest: 'go.mod', reason: 'its package sea.example/harbour/internal/made, which may import them, is not in the tree' }] } });
    // Go builds none of these.
    const fixture = 'package p\n\nimport _ "sea.example/harbour/none"\n';
    expect(await only({ ...tree, 'testdata/src/p/p.go': fixture, 'quay/_old/p.go': fixture, '.made/p.go': fixture }, 'unused-dependency')).toEqual(['unused-dependency go.mod:5 sea.example/tug']);
    expect((await made('harbours/made')).violations.filter(({ rule_id }) => rule_id === 'unused-dependency')).toHaveLength(1);
    const linked = await foundIn({ ...tree, 'a_test.go': 'examples/a_test.go' }, { links: ['a_test.go'] });
    expect(linked.filter((line) => line.startsWith('unused-dependency'))).toEqual([]);
  });
});

it('finds as many undeclared imports as there are in a very large tree', async () => {
  const imports = Array.from({ length: 10 }, (_, index) => `import 'tug-${index}';\n`).join('');
  const files = Object.fromEntries(Array.from({ length: 13_000 }, (_, index) => [`src/${index}.ts`, imports]));
  expect(await foundIn({ 'package.json': json({ name: 'harbour', dependencies: { ferry: '^1.0.0' } }), ...files })).toHaveLength(130_000 + 1);
});

it('looks through a source once, not for each of its thousands of packages', async () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `tug${index}`);
  const found = await foundIn({
    'package.json': json({ name: 'harbour', dependencies: { ferry: '^1.0.0' } }), 'a.js': names.map((name) => `import '${name}';\n`).join(''),
    'Cargo.toml': '[package]\nname = "harbour"\nedition = "2021"\n', 'src/lib.rs': names.map((name) => `use ::${name}::Deck;\n`).join(''),
  });
  expect(found.filter((line) => line.startsWith('undeclared-import'))).toHaveLength(40_000);
}, 60_000);
