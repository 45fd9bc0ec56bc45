import { describe, expect, it } from 'vitest';
import type { Resolver } from '../../src/imports/resolve/resolution.js';
import { resolverForAll } from './support/tree.js';

/** The path, `<package>` of something outside, `<>` where no package is meant, or `! reason`. */
function ask(resolver: Resolver, from: string, specifier: string): string {
  const resolution = resolver.resolve(from, specifier);
  if (resolution.kind === 'file') return resolution.path;
  if (resolution.kind === 'external') return `<${resolution.package ?? ''}>`;
  return resolution.kind === 'unresolved' ? `! ${resolution.reason}` : resolution.kind;
}

function blank(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, '']));
}

const HARBOUR = {
  ...blank(
    'src/harbour/__init__.py', 'src/harbour/tide.py', 'src/harbour/cranes/__init__.py', 'src/harbour/cranes/gantry.py', 'src/harbour/stores/list.py',
    'src/harbour/stores/deep/shelf.py', 'src/harbour/both.py', 'src/harbour/both/__init__.py', 'src/harbour/typed.py', 'src/harbour/typed.pyi',
    'src/harbour/native.pyx', 'src/harbour/stub_only.pyi', 'src/harbour/screen.pyw', 'src/tools.py', 'tests/test_tide.py', 'tests/conftest.py', 'tests/nets.py',
    'tests/unit/test_deep.py', 'tests/unit/knots.py', 'conf.py',
  ),
  'pyproject.toml': '[project]\nname = "harbour"\n',
};

it('what steers resolution and is broken is a warning, but for data of tests and templates', async () => {
  const resolver = await resolverForAll({ 'pyproject.toml': '[project\n', 'a.py': '', 'tests/fixtures/pyproject.toml': '[project\n', 'tests/fixtures/a.py': '', 'fixtured/go.mod': 'go 1.24\n', 'fixtured/a.go': '', 'crates/__fixtures__/go.mod': 'go 1.24\n', 'crates/__fixtures__/a.go': '', '{{cookiecutter.id}}/pyproject.toml': '{%- if a %}\n', '{{cookiecutter.id}}/a.py': '' });
  for (const from of ['a.py', 'tests/fixtures/a.py', '{{cookiecutter.id}}/a.py']) resolver.resolve(from, 'numpy');
  for (const from of ['fixtured/a.go', 'crates/__fixtures__/a.go']) resolver.resolve(from, 'sea.example/tug');
  expect(resolver.warnings().map(({ file, level }) => [file, level])).toEqual([['crates/__fixtures__/go.mod', 'info'], ['fixtured/go.mod', 'warning'], ['pyproject.toml', 'warning'], ['tests/fixtures/pyproject.toml', 'info'], ['{{cookiecutter.id}}/pyproject.toml', 'info']]);
});

it('a module called setup in a package makes no project of it', async () => {
  const files = { 'pyproject.toml': '[project]\nname = "quay"\n', ...blank('quay/__init__.py', 'quay/forms/__init__.py', 'quay/forms/tide.py', 'crane.py', 'quay/forms/deep/a.py', 'crane/__init__.py'), 'quay/forms/setup.py': 'import crane\n' };
  expect(ask(await resolverForAll(files), 'tests/test_a.py', 'tide')).toBe('<tide>');
  expect(ask(await resolverForAll({ ...files, 'quay/forms/setup.py': 'setup()\n', 'quay/forms/src/tide.py': '' }), 'tests/test_a.py', 'tide')).toBe('quay/forms/src/tide.py');
  expect(ask(await resolverForAll({ ...files, 'quay/forms/src/tide.py': '' }), 'tests/test_a.py', 'tide')).toBe('<tide>');
});

it('copies of other packages in a _vendor without an __init__.py are those that the package imports', async () => {
  const files = { 'pyproject.toml': '[project]\nname = "quay"\n', ...blank('src/quay/__init__.py', 'src/quay/deep/tide.py', 'src/quay/_vendor/ferry/__init__.py', 'src/quay/_vendor/ferry/deck.py', 'src/quay/_vendor/tug.py', 'src/other/__init__.py', 'src/other/a.py') };
  const resolver = await resolverForAll(files);
  expect(['ferry.deck.Deck', 'tug', 'anchor'].map((name) => ask(resolver, 'src/quay/deep/tide.py', name))).toEqual(['src/quay/_vendor/ferry/deck.py', 'src/quay/_vendor/tug.py', '<anchor>']);
  expect(ask(resolver, 'src/quay/_vendor/ferry/deck.py', 'tug')).toBe('src/quay/_vendor/tug.py');
  expect(ask(resolver, 'src/other/a.py', 'ferry')).toBe('<ferry>');
  // Imported by its own name.
  expect(ask(await resolverForAll({ ...files, 'src/quay/_vendor/__init__.py': '' }), 'src/quay/deep/tide.py', 'ferry')).toBe('<ferry>');
});

describe('names of a package in src', () => {
  it.each([
    ['harbour', 'src/harbour/__init__.py'],
    ['harbour.tide', 'src/harbour/tide.py'],
    ['harbour.tide.Ebb', 'src/harbour/tide.py'],
    ['harbour.Ebb', 'src/harbour/__init__.py'],
    ['harbour.cranes', 'src/harbour/cranes/__init__.py'],
    ['harbour.cranes.gantry', 'src/harbour/cranes/gantry.py'],
    ['harbour.cranes.gantry.Gantry', 'src/harbour/cranes/gantry.py'],
    ['harbour.*', 'src/harbour/__init__.py'],
    ['harbour.tide.*', 'src/harbour/tide.py'],
    ['harbour.stores.list', 'src/harbour/stores/list.py'],
    ['harbour.stores.deep.shelf.Box', 'src/harbour/stores/deep/shelf.py'],
    // A folder without __init__.py in a package: the package's own file is what an import of the name runs.
    ['harbour.stores', 'src/harbour/__init__.py'],
    ['harbour.both', 'src/harbour/both/__init__.py'],
    ['harbour.typed.Kind', 'src/harbour/typed.py'],
    ['harbour.stub_only.Kind', 'src/harbour/stub_only.pyi'],
    ['harbour.native.fast', 'src/harbour/native.pyx'],
    ['harbour.screen', 'src/harbour/screen.pyw'],
    ['harbour.none.Ebb', '! no module none in src/harbour/__init__.py'],
    ['harbour.none.*', '! no module none in src/harbour/__init__.py'],
    // The place is the folder, not the package above it.
    ['harbour.stores.none.Ebb', '! no module none in src/harbour/stores'],
    ['harbour.tide.ebb.Flow', '! no module ebb in src/harbour/tide.py'],
    ['tools', 'src/tools.py'],
    ['conf', 'conf.py'],
    ['harbours', '<harbours>'],
    ['numpy.linalg.norm', '<numpy>'],
    ['os.path.join', '<>'],
    ['__future__.annotations', '<>'],
    ['tomllib', '<>'],
    ['distutils.core', '<>'],
    ['annotationlib', '<>'],
    ['', '! no name of a module'],
    ['a..b', '! no name of a module'],
  ])('%s', async (specifier, expected) => {
    const resolver = await resolverForAll(HARBOUR);
    expect(ask(resolver, 'tests/test_tide.py', specifier)).toBe(expected);
    expect(ask(resolver, 'src/harbour/cranes/gantry.py', specifier)).toBe(expected);
    expect(resolver.warnings()).toEqual([]);
    expect(resolver.unitOf('src/harbour/tide.py')).toBeNull();
  });

  it.each([
    ['src/harbour/tide.py', '.cranes', 'src/harbour/cranes/__init__.py'],
    ['src/harbour/tide.py', '.Ebb', 'src/harbour/__init__.py'],
    ['src/harbour/tide.py', '.*', 'src/harbour/__init__.py'],
    ['src/harbour/tide.py', '.cranes.gantry.Gantry', 'src/harbour/cranes/gantry.py'],
    ['src/harbour/tide.py', '.none.Ebb', '! no module none in src/harbour'],
    ['src/harbour/tide.py', '.cranes.none.Ebb', '! no module none in src/harbour/cranes/__init__.py'],
    ['src/harbour/tide.py', '.stores.none.Ebb', '! no module none in src/harbour/stores'],
    ['src/harbour/tide.py', '..tools', '! a relative import beyond the top-level package'],
    ['src/harbour/cranes/gantry.py', '..tide.Ebb', 'src/harbour/tide.py'],
    ['src/harbour/cranes/gantry.py', '..*', 'src/harbour/__init__.py'],
    ['src/harbour/cranes/gantry.py', '...tools', '! a relative import beyond the top-level package'],
    ['src/harbour/cranes/gantry.py', '....conf', '! a relative import beyond the top-level package'],
    ['src/harbour/cranes/__init__.py', '.gantry', 'src/harbour/cranes/gantry.py'],
    ['src/harbour/cranes/__init__.py', '..tide', 'src/harbour/tide.py'],
    ['src/harbour/stores/list.py', '.deep', '<>'],
    ['src/harbour/stores/list.py', '.deep.shelf', 'src/harbour/stores/deep/shelf.py'],
    ['src/harbour/stores/list.py', '.none', '! no module none in src/harbour/stores'],
    ['src/harbour/stores/list.py', '..tide', 'src/harbour/tide.py'],
    ['tests/unit/test_deep.py', '.knots', 'tests/unit/knots.py'],
    ['tests/unit/test_deep.py', '..nets', 'tests/nets.py'],
    ['tests/unit/test_deep.py', '...conf', '! a relative import beyond the top-level package'],
  ])('in %s: %s', async (from, specifier, expected) => {
    expect(ask(await resolverForAll(HARBOUR), from, specifier)).toBe(expected);
  });

  it('takes names that a package imports from itself for no import of a file', async () => {
    const resolver = await resolverForAll(HARBOUR);
    expect(ask(resolver, 'src/harbour/__init__.py', '._version')).toBe('<>');
    expect(ask(resolver, 'src/harbour/__init__.py', 'harbour.Ebb')).toBe('<>');
    expect(ask(resolver, 'src/harbour/__init__.py', '.*')).toBe('<>');
    expect(ask(resolver, 'src/harbour/__init__.py', '._version.version')).toBe('! no module _version in src/harbour');
    // A module that imports itself is one that does.
    expect(ask(resolver, 'src/harbour/tide.py', 'harbour.tide')).toBe('src/harbour/tide.py');
  });

  it('finds what is beside tests: their own folder, and that of a conftest.py above them', async () => {
    const resolver = await resolverForAll(HARBOUR);
    expect(ask(resolver, 'tests/unit/test_deep.py', 'knots')).toBe('tests/unit/knots.py');
    expect(ask(resolver, 'tests/unit/test_deep.py', 'nets')).toBe('tests/nets.py');
    expect(ask(resolver, 'tests/test_tide.py', 'knots')).toBe('<knots>');
    expect(ask(resolver, 'src/harbour/tide.py', 'cranes')).toBe('<cranes>');
  });
});

const DECLARATIONS: readonly (readonly [string, Record<string, string>])[] = [
  ['setuptools, package-dir', { 'pyproject.toml': '[tool.setuptools.package-dir]\n"" = "lib"\n' }],
  ['setuptools, find', { 'pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["./lib/"]\n' }],
  ['Poetry', { 'pyproject.toml': '[tool.poetry]\npackages = [{ include = "docks", from = "lib" }]\n' }],
  ['Hatch, packages', { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["lib/docks"]\n' }],
  ['Hatch, sources', { 'pyproject.toml': '[tool.hatch.build]\nsources = ["lib"]\n' }],
  ['Hatch, sources by name', { 'pyproject.toml': '[tool.hatch.build.targets.wheel.sources]\n"lib/docks" = "docks"\n' }],
  ['Hatch, dev-mode-dirs', { 'pyproject.toml': '[tool.hatch.build]\ndev-mode-dirs = ["lib"]\n' }],
  ['PDM', { 'pyproject.toml': '[tool.pdm.build]\npackage-dir = "lib"\n' }],
  ['uv', { 'pyproject.toml': '[tool.uv.build-backend]\nmodule-root = "lib"\n' }],
  ['maturin', { 'pyproject.toml': '[tool.maturin]\npython-source = "lib"\n' }],
  ['scikit-build', { 'pyproject.toml': '[tool.scikit-build]\nwheel.packages = ["lib/docks"]\n' }],
  ['scikit-build, by name', { 'pyproject.toml': '[tool.scikit-build.wheel.packages]\ndocks = "lib/docks"\n' }],
  ['pytest in pyproject.toml', { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = "lib other"\n' }],
  ['pytest.ini', { 'pytest.ini': '[pytest]\npythonpath =\n    other\n    lib\n' }],
  ['tox.ini', { 'tox.ini': '[tox]\nenvlist = py\n[pytest]\npythonpath = lib\n' }],
  ['setup.cfg, package_dir', { 'setup.cfg': '[metadata]\nname = docks\n\n[options]\npackage_dir =\n    = lib\npackages = find:\n' }],
  ['setup.cfg, find', { 'setup.cfg': '[options]\npackages = find:\n[options.packages.find]\nwhere = lib\n' }],
  ['setup.cfg, by name', { 'setup.cfg': '[options]\npackage_dir = docks = lib/docks\n' }],
  ['setup.py, package_dir', { 'setup.py': "setup(\n    package_dir={'': 'lib'},\n)\n" }],
  ['setup.py, package_dir by name', { 'setup.py': "setup(package_dir = { 'docks' : 'lib/docks', 'x': 'y' })\n" }],
  ['setup.py, find_packages', { 'setup.py': "setup(packages=find_packages(where='lib'))\n" }],
  ['setup.py, find_namespace_packages', { 'setup.py': 'setup(packages=find_namespace_packages("lib", exclude=[]))\n' }],
  ['Pyright', { 'pyrightconfig.json': '{ // paths\n "extraPaths": ["lib"], }' }],
];

const MADE: readonly (readonly [string, Record<string, string>])[] = [
  ['maturin', { 'pyproject.toml': '[tool.maturin]\npython-source = "lib"\nmodule-name = "docks._made"\n' }],
  ['setuptools', { 'pyproject.toml': '[tool.setuptools]\npackage-dir = { "" = "lib" }\next-modules = [{ name = "docks._made", sources = ["a.c"] }]\n' }],
  ['setup.py', { 'setup.py': "setup(package_dir={'': 'lib'}, ext_modules=[Pybind11Extension(\n    name='docks._made', sources=[])])\n" }],
  ['setuptools_scm', { 'pyproject.toml': '[tool.setuptools.package-dir]\n"" = "lib"\n[tool.setuptools_scm]\nversion_file = "lib/docks/_made.py"\n' }],
  ['setuptools_scm in setup.py', { 'setup.py': "setup(package_dir={'': 'lib'}, use_scm_version={'write_to': 'lib/docks/_made.py'})\n" }],
  ['Hatch', { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["lib/docks"]\n[tool.hatch.build.hooks.vcs]\nversion-file = "lib/docks/_made.py"\n' }],
];

describe('modules that a build makes, by what a project declares', () => {
  for (const [name, manifest] of MADE) {
    it(`are not of the tree, nor missing in it: ${name}`, async () => {
      const resolver = await resolverForAll({ ...blank('port/lib/docks/__init__.py', 'port/lib/docks/winch.py', 'port/check/test_winch.py'), ...Object.fromEntries(Object.entries(manifest).map(([path, text]) => [`port/${path}`, text])) });
      for (const [from, specifier] of [['lib/docks/winch.py', '._made.Rope'], ['lib/docks/__init__.py', 'docks._made.Rope'], ['check/test_winch.py', 'docks._made.Rope']] as const) {
        expect(resolver.resolve(`port/${from}`, specifier)).toEqual({ kind: 'external', package: null });
      }
      expect(resolver.resolve('port/lib/docks/winch.py', '._other.Rope').kind).toBe('unresolved');
      expect(resolver.resolve('port/check/test_winch.py', 'docks._other.Rope').kind).toBe('unresolved');
    });
  }
});

describe('folders that a project declares', () => {
  for (const [name, manifest] of DECLARATIONS) {
    for (const inside of ['', 'services/port/']) {
      it(`of ${name}, ${inside === '' ? 'at the root' : 'in a folder'}`, async () => {
        const files = { ...blank('lib/docks/__init__.py', 'lib/docks/winch.py', 'check/test_winch.py'), ...manifest };
        const resolver = await resolverForAll(Object.fromEntries(Object.entries(files).map(([path, text]) => [inside + path, text])));
        expect(ask(resolver, `${inside}check/test_winch.py`, 'docks.winch.Winch')).toBe(`${inside}lib/docks/winch.py`);
        expect(ask(resolver, `${inside}lib/docks/winch.py`, 'docks')).toBe(`${inside}lib/docks/__init__.py`);
        expect(resolver.warnings()).toEqual([]);
      });
    }
  }

  it('are not needed to find it, but then nothing is', async () => {
    const resolver = await resolverForAll(blank('lib/docks/__init__.py', 'lib/docks/winch.py', 'check/test_winch.py'));
    expect(ask(resolver, 'check/test_winch.py', 'docks.winch')).toBe('<docks>');
    expect(ask(resolver, 'lib/docks/winch.py', 'docks.winch')).toBe('lib/docks/winch.py');
  });

  it('may give a package a folder of another name', async () => {
    const resolver = await resolverForAll({ ...blank('code/north/__init__.py', 'code/north/sea.py', 'check/t.py'), 'setup.cfg': '[options]\npackage_dir =\n    ocean.north = code/north\n' });
    expect(ask(resolver, 'check/t.py', 'ocean.north')).toBe('code/north/__init__.py');
    expect(ask(resolver, 'check/t.py', 'ocean.north.sea.Wave')).toBe('code/north/sea.py');
    expect(ask(resolver, 'check/t.py', 'ocean.north.Wave')).toBe('code/north/__init__.py');
    expect(ask(resolver, 'check/t.py', 'ocean.northern')).toBe('<ocean>');
  });

  it('are read where they are, and not by a symbolic link to them', async () => {
    const resolver = await resolverForAll({ 'pyproject.toml': '[project]\nname = "sea"\n', 'needs/pyproject.toml': '../pyproject.toml', ...blank('needs/sync.py', 'needs/lines.py') });
    expect(ask(resolver, 'needs/sync.py', 'lines')).toBe('needs/lines.py');
    expect(resolver.warnings()).toEqual([]);
  });

  it.each(['', '[', 'tool = 5', '[tool]\nsetuptools = 3\npoetry = { packages = 7 }\nhatch = []\n', '[tool.setuptools]\npackages = ["a"]\npackage-dir = { "" = 4, x = "../../.." }\n'])(
    'never throw on a pyproject.toml of %j',
    async (text) => {
      const resolver = await resolverForAll({ ...blank('src/docks.py', 'src/quay.py'), 'pyproject.toml': text, 'setup.cfg': text, 'setup.py': text, 'pyrightconfig.json': text });
      expect(ask(resolver, 'src/quay.py', 'docks')).toBe('src/docks.py');
      expect(resolver.warnings().map((warning) => warning.file)).toEqual(text === '[' ? ['pyproject.toml'] : []);
    },
  );
});

describe('several projects in one tree', () => {
  const FLEET = blank(
    'fleet/core/pyproject.toml', 'fleet/core/src/core/__init__.py', 'fleet/core/src/core/hull.py', 'fleet/core/tests/test_hull.py', 'fleet/core/setup.py',
    'fleet/ferry/pyproject.toml', 'fleet/ferry/ferry/__init__.py', 'fleet/ferry/ferry/deck.py', 'fleet/ferry/tests/__init__.py', 'fleet/ferry/tests/ropes.py',
    'fleet/a/pyproject.toml', 'fleet/a/src/azure/north/__init__.py', 'fleet/a/src/azure/north/pole.py',
    'fleet/b/pyproject.toml', 'fleet/b/src/azure/south/__init__.py', 'fleet/c/pyproject.toml', 'fleet/c/twice.py', 'fleet/d/pyproject.toml', 'fleet/d/twice.py',
  );

  it.each([
    ['fleet/core/tests/test_hull.py', 'core.hull', 'fleet/core/src/core/hull.py'],
    ['fleet/ferry/ferry/deck.py', 'core.hull.Hull', 'fleet/core/src/core/hull.py'],
    ['fleet/core/src/core/hull.py', 'ferry.deck', 'fleet/ferry/ferry/deck.py'],
    ['fleet/core/src/core/hull.py', 'ferry.none.x', '<ferry>'],
    // Every project has tests, and means its own.
    ['fleet/core/src/core/hull.py', 'tests.ropes', '<tests>'],
    ['fleet/ferry/ferry/deck.py', 'tests.ropes', 'fleet/ferry/tests/ropes.py'],
    ['fleet/ferry/ferry/deck.py', 'setup', '<setup>'],
    ['fleet/ferry/ferry/deck.py', 'twice', '<twice>'],
    // One namespace over several projects (PEP 420).
    ['fleet/a/src/azure/north/pole.py', 'azure.south', 'fleet/b/src/azure/south/__init__.py'],
    ['fleet/ferry/ferry/deck.py', 'azure.north.pole.Pole', 'fleet/a/src/azure/north/pole.py'],
    ['fleet/ferry/ferry/deck.py', 'azure.west', '<azure>'],
    ['fleet/ferry/ferry/deck.py', 'azure', '<azure>'],
  ])('in %s: %s', async (from, specifier, expected) => {
    expect(ask(await resolverForAll(FLEET), from, specifier)).toBe(expected);
  });
});

describe('one namespace over several projects, also below its second name', () => {
  const FLEET = {
    ...blank('libs/core/fleet/store/base/__init__.py', 'libs/core/fleet/store/serde.py', 'libs/sql/fleet/store/sql/aio.py', 'libs/sql/tests/test_aio.py', 'libs/disk/fleet/store/disk/__init__.py', 'libs/disk/fleet/store/serde.py', 'tools/run.py'),
    'libs/core/pyproject.toml': '', 'libs/sql/pyproject.toml': '', 'libs/disk/pyproject.toml': '',
  };
  it.each([
    ['libs/sql/fleet/store/sql/aio.py', 'fleet.store.base', 'libs/core/fleet/store/base/__init__.py'],
    ['libs/sql/fleet/store/sql/aio.py', 'fleet.store.base.Saver', 'libs/core/fleet/store/base/__init__.py'],
    ['libs/sql/tests/test_aio.py', 'fleet.store.disk.Disk', 'libs/disk/fleet/store/disk/__init__.py'],
    ['tools/run.py', 'fleet.store.sql.aio', 'libs/sql/fleet/store/sql/aio.py'],
    // Two projects have it, as near as each other.
    ['tools/run.py', 'fleet.store.serde', '<fleet>'],
    ['libs/disk/fleet/store/disk/__init__.py', 'fleet.store.serde', 'libs/disk/fleet/store/serde.py'],
    ['tools/run.py', 'fleet.store.none.x', '<fleet>'],
  ])('in %s: %s', async (from, specifier, expected) => {
    expect(ask(await resolverForAll(FLEET), from, specifier)).toBe(expected);
  });

  it('takes of two projects with one name that which shares more folders with the file', async () => {
    const twice = { ...blank('one/libs/shared/src/shared/__init__.py', 'one/apps/quay/src/quay/a.py', 'two/libs/shared/src/shared/__init__.py', 'two/apps/quay/src/quay/a.py', 'three/a.py'), 'one/libs/shared/pyproject.toml': '', 'two/libs/shared/pyproject.toml': '', 'one/apps/quay/pyproject.toml': '', 'two/apps/quay/pyproject.toml': '' };
    const resolver = await resolverForAll(twice);
    expect(ask(resolver, 'one/apps/quay/src/quay/a.py', 'shared.tide')).toBe('one/libs/shared/src/shared/__init__.py');
    expect(ask(resolver, 'two/apps/quay/src/quay/a.py', 'shared.tide')).toBe('two/libs/shared/src/shared/__init__.py');
    expect(ask(resolver, 'three/a.py', 'shared.tide')).toBe('<shared>');
  });
});

describe('a package within a namespace that has the name of an installed one', () => {
  const tree = {
    ...blank('src/sea/shim/ferry/__init__.py', 'src/sea/shim/ferry/deck.py', 'src/sea/shim/ferry/hull.py', 'src/sea/jobs/run.py', 'src/sea/jobs/steps.py', 'src/sea/shim/tug/__init__.py'),
    'pyproject.toml': '[project]\nname = "sea-shim"\n',
  };

  it.each(['ferry', 'ferry.trace', 'ferry.trace.Span', 'ferry.trace.deep.Span', 'ferry.*', 'tug.trace.deep.Span'])('leaves %s to the installed one', async (name) => {
    const resolver = await resolverForAll(tree);
    expect(ask(resolver, 'src/sea/shim/ferry/deck.py', name)).toBe(`<${name.split('.')[0] ?? ''}>`);
  });

  it('finds what only a changed path explains: a module of the package, and scripts beside each other', async () => {
    const resolver = await resolverForAll(tree);
    expect(ask(resolver, 'src/sea/shim/ferry/deck.py', 'ferry.hull')).toBe('src/sea/shim/ferry/hull.py');
    expect(ask(resolver, 'src/sea/shim/ferry/deck.py', 'sea.shim.ferry.hull.Plank')).toBe('src/sea/shim/ferry/hull.py');
    expect(ask(resolver, 'src/sea/jobs/run.py', 'steps.First')).toBe('src/sea/jobs/steps.py');
  });
});

describe('a package within a namespace that a manifest beside it names', () => {
  const FILES = blank('plugins/ferry/sea/plugins/ferry/__init__.py', 'plugins/ferry/sea/plugins/ferry/deck.py', 'plugins/ferry/sea/plugins/ferry/hull.py', 'plugins/ferry/sea/buoy/__init__.py', 'plugins/ferry/scripts/run.py', 'plugins/ferry/scripts/knots.py', 'core/sea/core/__init__.py');
  const manifests: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Hatch', { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["sea"]\n' }],
    ['Hatch, only-include', { 'pyproject.toml': '[tool.hatch.build]\nonly-include = ["sea/plugins", "README.md"]\n' }],
    ['Poetry', { 'pyproject.toml': '[tool.poetry]\npackages = [{ include = "sea/plugins" }]\n' }],
    ['setuptools, packages', { 'pyproject.toml': '[tool.setuptools]\npackages = ["sea.plugins.ferry"]\n' }],
    ['setuptools, find', { 'pyproject.toml': '[tool.setuptools.packages.find]\ninclude = ["sea*"]\n' }],
    ['uv', { 'pyproject.toml': '[tool.uv.build-backend]\nmodule-name = "sea.plugins.ferry"\nmodule-root = ""\n' }],
    ['setup.py', { 'setup.py': 'setup(packages=find_namespace_packages(include=["sea.*"]))\n' }],
    ['setup.cfg', { 'setup.cfg': '[options.packages.find]\ninclude =\n    sea*\n' }],
  ];
  it.each(manifests)('leaves names of installed ones to them: %s', async (_, manifest) => {
    const resolver = await resolverForAll({ ...FILES, ...Object.fromEntries(Object.entries(manifest).map(([name, text]) => [`plugins/ferry/${name}`, text])), 'core/pyproject.toml': '[project]\nname = "sea-core"\n' });
    const asked = ['ferry', 'ferry.types.Berth', 'ferry.Berth', 'sea.plugins.ferry.hull', 'sea.core', '.hull'].map((name) => ask(resolver, 'plugins/ferry/sea/plugins/ferry/deck.py', name));
    expect(asked).toEqual(['<ferry>', '<ferry>', '<ferry>', 'plugins/ferry/sea/plugins/ferry/hull.py', 'core/sea/core/__init__.py', 'plugins/ferry/sea/plugins/ferry/hull.py']);
    expect(ask(resolver, 'plugins/ferry/sea/buoy/__init__.py', 'buoy')).toBe('<buoy>');
    expect(ask(resolver, 'plugins/ferry/scripts/run.py', 'knots')).toBe('plugins/ferry/scripts/knots.py');
  });
});

describe('a folder without __init__.py within a package', () => {
  const tree = {
    ...blank('sea/__init__.py', 'sea/charts/__init__.py', 'sea/charts/makers/openchart.py', 'sea/charts/makers/queue.py', 'sea/charts/makers/use.py', 'sea/charts/makers/boats/__init__.py', 'sea/charts/makers/boats/tug.py', 'sea/charts/makers/deep/queue.py', 'sea/charts/makers/deep/openchart.py', 'sea/charts/makers/deep/use.py', 'sea/tests/knots.py', 'sea/tests/test_sea.py', 'sea/tests/conftest.py'),
    'pyproject.toml': '[project]\nname = "sea"\n',
  };

  it.each([
    // An installed package of the name of a module beside, of which that module has nothing.
    ['sea/charts/makers/openchart.py', 'openchart.types.Sheet', '<openchart>'],
    ['sea/charts/makers/openchart.py', 'openchart', '<openchart>'],
    ['sea/charts/makers/use.py', 'openchart.types.Sheet', '<openchart>'],
    ['sea/charts/makers/use.py', 'queue', '<>'],
    ['sea/charts/makers/use.py', 'sea.charts.makers.queue', 'sea/charts/makers/queue.py'],
    ['sea/charts/makers/use.py', '.queue', 'sea/charts/makers/queue.py'],
    // The same further below the package.
    ['sea/charts/makers/deep/use.py', 'queue.Queue', '<>'],
    ['sea/charts/makers/deep/openchart.py', 'openchart.types.Sheet', '<openchart>'],
    ['sea/charts/makers/deep/use.py', 'openchart', 'sea/charts/makers/deep/openchart.py'],
    // Where scripts are run there, or a program puts the folder on the path.
    ['sea/charts/makers/boats/tug.py', 'boats.Tug', 'sea/charts/makers/boats/__init__.py'],
    ['sea/charts/makers/use.py', 'boats.tug.Tug', 'sea/charts/makers/boats/tug.py'],
    ['sea/tests/test_sea.py', 'knots.Bowline', 'sea/tests/knots.py'],
  ])('in %s: %s', async (from, specifier, expected) => {
    expect(ask(await resolverForAll(tree), from, specifier)).toBe(expected);
  });
});

describe('a package that is in several projects', () => {
  const tree = {
    ...blank('server/sea/__init__.py', 'server/sea/app.py', 'sdk/python/sea/__init__.py', 'sdk/python/sea/v2/__init__.py', 'sdk/python/sea/v2/out.py', 'sdk/template/sea/__init__.py'),
    'server/pyproject.toml': '[project]\nname = "server"\n', 'sdk/python/pyproject.toml': '[project]\nname = "sea-sdk"\n', 'sdk/template/pyproject.toml': '',
  };

  it.each([['sea.v2.out.Wave', 'sdk/python/sea/v2/out.py'], ['sea.v2', 'server/sea/__init__.py'], ['sea.app.App', 'server/sea/app.py'], ['sea.v3.out', '! no module v3 in server/sea/__init__.py']])('has %s in another one, where the own one lacks it and no name of its own can be meant', async (name, expected) => {
    expect(ask(await resolverForAll(tree), 'server/sea/app.py', name)).toBe(expected);
  });
});

describe('a package that is in several folders', () => {
  it('is searched in all of them, as pkgutil.extend_path makes Python do', async () => {
    const resolver = await resolverForAll({
      ...blank('one/sea/__init__.py', 'one/sea/north.py', 'two/sea/__init__.py', 'two/sea/south.py', 'check/t.py'),
      'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["one", "two"]\n',
    });
    expect(ask(resolver, 'check/t.py', 'sea.north')).toBe('one/sea/north.py');
    expect(ask(resolver, 'check/t.py', 'sea.south')).toBe('two/sea/south.py');
    expect(ask(resolver, 'check/t.py', 'sea.south.Wave')).toBe('two/sea/south.py');
    expect(ask(resolver, 'check/t.py', 'sea.Wave')).toBe('one/sea/__init__.py');
  });
});

it('takes what a module imports from its package under its own name for a name of the package', async () => {
  const resolver = await resolverForAll({ ...blank('tide/__init__.py', 'tide/moon/__init__.py', 'tide/moon/phase.py', 'tide/table.py', 'bare/moon/__init__.py'), 'pyproject.toml': '' });
  expect(ask(resolver, 'tide/moon/__init__.py', '..moon')).toBe('tide/__init__.py');
  expect(ask(resolver, 'tide/table.py', '.table')).toBe('tide/__init__.py');
  expect(ask(resolver, 'tide/moon/__init__.py', '..table')).toBe('tide/table.py');
  expect(ask(resolver, 'bare/moon/__init__.py', '..moon')).toBe('bare/moon/__init__.py');
});

describe('names of the standard library', () => {
  const SHADOWS = {
    ...blank(
      'tools/gauge.py', 'tools/types.py', 'tools/sys.py', 'tools/logging.py', 'tools/redis.py', 'tools/calendar/moon.py', 'src/port/__init__.py', 'src/port/types.py',
      'src/port/use.py', 'src/space/mod.py', 'src/space/queue.py', 'test/__init__.py', 'test/sails.py', 'test/test_port.py', 'bin/deep/run.py', 'bin/token.py',
    ),
    'pyproject.toml': '',
  };

  it.each([
    // The folder of a script comes first.
    ['tools/gauge.py', 'types', 'tools/types.py'],
    ['tools/gauge.py', 'types.Wave', 'tools/types.py'],
    // ... but not before the interpreter itself,
    ['tools/gauge.py', 'sys', '<>'],
    // ... not with a folder that has no __init__.py,
    ['tools/gauge.py', 'calendar.month', '<>'],
    ['tools/gauge.py', 'calendar.moon', 'tools/calendar/moon.py'],
    // ... and a module that imports its own name shows that its folder is not first.
    ['tools/logging.py', 'logging.handlers', '<>'],
    ['tools/logging.py', 'logging', '<>'],
    ['tools/redis.py', 'redis', '<redis>'],
    ['tools/redis.py', 'redis.Redis', '<redis>'],
    ['tools/redis.py', 'redis.client.Client', '<redis>'],
    ['tools/redis.py', 'redis.client.*', '<redis>'],
    ['tools/gauge.py', 'redis.client.Client', '! no module client in tools/redis.py'],
    // A package's own modules have other names.
    ['src/port/use.py', 'types', '<>'],
    ['src/port/use.py', '.types', 'src/port/types.py'],
    // A folder in src is part of a namespace package, no place for scripts.
    ['src/space/mod.py', 'queue', '<>'],
    ['src/space/mod.py', 'space.queue', 'src/space/queue.py'],
    // A package of the tree hides the library's; where the library alone has the module, it is the library.
    ['test/test_port.py', 'test.sails', 'test/sails.py'],
    ['test/test_port.py', 'test.support.os_helper.TESTFN', '<>'],
    // Folders above are asked behind the library.
    ['bin/deep/run.py', 'token', '<>'],
  ])('in %s: %s', async (from, specifier, expected) => {
    expect(ask(await resolverForAll(SHADOWS), from, specifier)).toBe(expected);
  });

  it('are files where the tree is the library itself', async () => {
    const resolver = await resolverForAll(blank('Lib/os.py', 'Lib/site.py', 'Lib/abc.py', 'Lib/json/__init__.py', 'Lib/json/decoder.py'));
    expect(ask(resolver, 'Lib/json/decoder.py', 'os.path')).toBe('Lib/os.py');
    expect(ask(resolver, 'Lib/abc.py', 'json.decoder')).toBe('Lib/json/decoder.py');
    expect(ask(resolver, 'Lib/abc.py', 'sys')).toBe('<>');
  });
});

describe('a copy of six', () => {
  it('has the modules that it makes while it runs', async () => {
    const resolver = await resolverForAll(blank('port/__init__.py', 'port/six.py', 'port/use.py', 'six.py'));
    expect(ask(resolver, 'port/use.py', '.six.moves.urllib.parse.urljoin')).toBe('port/six.py');
    expect(ask(resolver, 'port/use.py', 'port.six.moves.range')).toBe('port/six.py');
    expect(ask(resolver, 'port/use.py', 'six.moves.*')).toBe('six.py');
    const packed = await resolverForAll(blank('port/__init__.py', 'port/six/__init__.py', 'port/use.py'));
    expect(ask(packed, 'port/use.py', 'port.six.moves.urllib.parse.urljoin')).toBe('port/six/__init__.py');
    expect(ask(resolver, 'port/use.py', 'six.other.x')).toBe('! no module other in six.py');
  });
});

describe('a tree whose root is a package', () => {
  it('has relative imports up to the root, none above', async () => {
    const resolver = await resolverForAll(blank('__init__.py', 'nodes.py', 'deep/__init__.py', 'deep/leaf.py'));
    expect(ask(resolver, 'nodes.py', '.deep.leaf')).toBe('deep/leaf.py');
    expect(ask(resolver, 'deep/leaf.py', '..nodes')).toBe('nodes.py');
    expect(ask(resolver, 'deep/leaf.py', '..Anchor')).toBe('__init__.py');
    expect(ask(resolver, 'deep/leaf.py', '...x')).toBe('! a relative import that leaves the workspace');
    expect(ask(resolver, 'nodes.py', 'deep.leaf')).toBe('deep/leaf.py');
  });
});

describe('what is said on the way', () => {
  it('names each folder that was asked, and is not taken from an answer that is known', async () => {
    const resolver = await resolverForAll(HARBOUR);
    const steps: string[] = [];
    ask(resolver, 'tests/test_tide.py', 'harbour.tide.Ebb');
    resolver.resolve('tests/test_tide.py', 'harbour.tide.Ebb', (step) => steps.push(step));
    expect(steps).toEqual([
      'harbour.tide.Ebb: looks in tests: no harbour.py, no harbour/__init__.py',
      'harbour.tide.Ebb: looks in src: has src/harbour/__init__.py',
      'harbour.tide.Ebb: looks in the root of the tree: no harbour.py, no harbour/__init__.py',
      'harbour.tide.Ebb: src/harbour/tide.py, where Ebb is a name (it has no module of that name)',
    ]);
    const relative: string[] = [];
    resolver.resolve('src/harbour/tide.py', '.none.x', (step) => relative.push(step));
    expect(relative).toEqual(['.none.x: relative, starts in src/harbour', '.none.x: no none.py and no none/__init__.py in src/harbour']);
  });

  it('changes nothing', async () => {
    const [silent, traced] = [await resolverForAll(HARBOUR), await resolverForAll(HARBOUR)];
    for (const from of Object.keys(HARBOUR).filter((path) => path.endsWith('.py'))) {
      for (const specifier of ['harbour', 'harbour.tide.x', '.x', '..x', 'os', 'sys', 'nets', 'numpy', 'harbour.none.x', 'conf.*', '.*']) {
        let steps = 0;
        expect(traced.resolve(from, specifier, () => steps++)).toEqual(silent.resolve(from, specifier));
        expect(steps, `${from} ${specifier}`).toBeGreaterThan(0);
      }
    }
  });
});
