import { describe, expect, it } from 'vitest';
import { driftText } from '../../src/reporters/drift-text.js';
import { driftOf, foundIn, json, type Tree } from './support/drifting-tree.js';

const only = async (tree: Tree, rule = 'manifest-lock-mismatch') => (await foundIn(tree)).filter((line) => line.startsWith(rule));
const HARBOUR = { name: 'harbour', dependencies: { ferry: '^2.1.0', tug: '~1.4.0', buoy: 'npm:marker@^3.0.0' }, optionalDependencies: { crane: '1.0.0' } };

describe('npm', () => {
  const lock = (packages: Readonly<Record<string, unknown>>) => json({ lockfileVersion: 3, packages: { '': {}, ...packages } });
  const whole = { 'node_modules/ferry': { version: '2.9.0' }, 'node_modules/tug': { version: '1.4.7' }, 'node_modules/buoy': { name: 'marker', version: '3.1.0' }, 'node_modules/crane': { version: '1.0.0', optional: true } };

  it('is content with a lock that has everything', async () => {
    expect(await only({ 'package.json': json(HARBOUR), 'package-lock.json': lock(whole) })).toEqual([]);
  });

  it('finds a package that the lock lacks and versions outside the range, at their lines', async () => {
    const packages = { ...whole, 'node_modules/ferry': { version: '1.9.0' }, 'node_modules/buoy': { name: 'marker', version: '4.0.0' }, 'node_modules/tug': undefined };
    expect(await only({ 'package.json': json(HARBOUR), 'package-lock.json': lock(packages) })).toEqual([
      'manifest-lock-mismatch package.json:4 ferry', 'manifest-lock-mismatch package.json:5 tug', 'manifest-lock-mismatch package.json:6 buoy',
    ]);
  });

  it('reads version 1, in which optional packages may be absent, and does not judge tags and links', async () => {
    const v1 = json({ lockfileVersion: 1, dependencies: { ferry: { version: '1.0.0' }, tug: { version: '1.4.0' }, buoy: { version: 'npm:marker@3.0.0' } } });
    expect(await only({ 'package.json': json(HARBOUR), 'package-lock.json': v1 })).toEqual(['manifest-lock-mismatch package.json:4 ferry']);
    expect(await only({ 'package.json': json({ optionalDependencies: { ferry: '^2.0.0', crane: '1' } }), 'package-lock.json': v1 })).toEqual(['manifest-lock-mismatch package.json:3 ferry']);
    expect(await only({ 'package.json': json({ dependencies: { ferry: 'latest', tug: 'file:tug' } }), 'package-lock.json': lock({ 'node_modules/ferry': { version: '0.1.0' }, 'node_modules/tug': { link: true } }) })).toEqual([]);
  });

  it('finds a member that looks one folder up, and leaves alone a manifest that the lock does not know', async () => {
    const tree = {
      'package.json': json({ workspaces: ['quays/*'] }),
      'quays/east/package.json': json({ name: 'east', dependencies: { ferry: '^2.0.0', tug: '^9.0.0' } }),
      'other/package.json': json({ dependencies: { unknown: '1.0.0' } }),
      'package-lock.json': lock({ 'quays/east': {}, 'node_modules/east': { link: true }, 'node_modules/ferry': { version: '2.0.0' }, 'node_modules/tug': { version: '8.0.0' }, 'quays/east/node_modules/tug': { version: '9.1.0' } }),
    };
    expect(await only(tree)).toEqual([]);
    const inner = Object.fromEntries(Object.entries(tree).map(([path, text]) => [`app/${path}`, text]));
    expect(await only(inner)).toEqual([]);
    expect(await only({ ...inner, 'app/quays/east/package.json': json({ name: 'east', dependencies: { tug: '^8.0.0' } }) })).toEqual(['manifest-lock-mismatch app/quays/east/package.json:4 tug']);
  });
});

describe('pnpm', () => {
  const v9 = (specifier: string) => `lockfileVersion: '9.0'\n\noverrides:\n  tug: 1.0.0\n\nimporters:\n\n  .:\n    dependencies:\n      ferry:\n        specifier: ${specifier}\n        version: 2.1.0\n      tug:\n        specifier: 1.0.0\n        version: 1.0.0\n`;
  const manifest = json({ dependencies: { ferry: '^2.1.0', tug: '~1.4.0' }, peerDependencies: { buoy: '*' }, pnpm: { overrides: { tug: '1.0.0' } } });

  it('wants the specifier letter by letter, and leaves overridden ones and peers alone', async () => {
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': v9('^2.1.0') })).toEqual([]);
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': v9('^2.0.0') })).toEqual(['manifest-lock-mismatch package.json:3 ferry']);
  });

  it('is not compared with data of tests, which may be wrong on purpose', async () => {
    expect(await only({ 'test/fixtures/old/package.json': manifest, 'test/fixtures/old/pnpm-lock.yaml': v9('^9.9.9') })).toEqual([]);
    expect(await only({ 'quay/src/funTest/assets/old/package.json': manifest, 'quay/src/funTest/assets/old/pnpm-lock.yaml': v9('^9.9.9'), 'tests/data/old/package.json': manifest, 'tests/data/old/pnpm-lock.yaml': v9('^9.9.9') })).toEqual([]);
    expect(await only({ 'quay/src/latest/assets/package.json': manifest, 'quay/src/latest/assets/pnpm-lock.yaml': v9('^9.9.9') })).toHaveLength(1);
    expect(await only({ 'fixturesque/package.json': manifest, 'fixturesque/pnpm-lock.yaml': v9('^9.9.9') })).toHaveLength(1);
  });

  it.each(['ferry', 'ferry@2', 'ferry@>=2.0.0 <2.1.0', "'buoy@1>ferry@>1 || <=0.9'"])('leaves alone what is overridden by %s', async (key) => {
    const overriding = json({ name: 'buoy', ...JSON.parse(manifest), pnpm: { overrides: { tug: '1.0.0', [key.replaceAll("'", '')]: '1.0.0' } } });
    expect(await only({ 'package.json': overriding, 'pnpm-lock.yaml': v9('^9.9.9').replace('  tug: 1.0.0\n', `  tug: 1.0.0\n  ${key}: 1.0.0\n`) })).toEqual([]);
  });

  it('reads version 5 (specifiers) and 6 (without importers), and judges none that was made with hooks', async () => {
    const manifest = json({ dependencies: { ferry: '^2.1.0', tug: '~1.4.0' }, peerDependencies: { buoy: '*' } });
    const v5 = 'lockfileVersion: 5.4\n\nspecifiers:\n  ferry: ^2.1.0\n  tug: ^1.0.0\n\ndependencies:\n  ferry: 2.1.0\n';
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': v5 })).toEqual(['manifest-lock-mismatch package.json:4 tug']);
    const v6 = "lockfileVersion: '6.0'\n\ndependencies:\n  ferry:\n    specifier: ^2.1.0\n    version: 2.1.0\n";
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': v6 })).toEqual(['manifest-lock-mismatch package.json:4 tug']);
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': `${v6}\npnpmfileChecksum: abc\n` })).toEqual([]);
  });

  /** `pnpm install --frozen-lockfile` ends with ERR_PNPM_LOCKFILE_MISSING_DEPENDENCY. */
  it('finds a package that an importer has and the lock lacks', async () => {
    const tree = (ferry: string, ...packages: readonly string[]): Tree => ({
      'package.json': json({ dependencies: { ferry: '^2.1.0', '@sea/tug': 'workspace:*', buoy: 'npm:marker@3.0.0' } }),
      'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      '@sea/tug':\n        specifier: workspace:*\n        version: link:tug\n      buoy:\n        specifier: npm:marker@3.0.0\n        version: marker@3.0.0\n      ferry:\n        specifier: ^2.1.0\n        version: ${ferry}\n\npackages:\n\n${packages.map((key) => `  ${key}:\n    resolution: {integrity: sha512-a}\n`).join('\n')}\nsnapshots:\n\n  ferry@2.1.0: {}\n`,
    });
    const of = (...parts: Parameters<typeof tree>) => only(tree(...parts));
    expect(await of('2.1.0', 'ferry@2.1.0', "'@sea/rope@1.0.0'")).toEqual([]);
    expect(await of("2.1.0(@sea/rope@1.0.0)", 'ferry@2.1.0')).toEqual([]);
    expect(await of('2.1.0', 'ferry@2.1.1', "'@sea/rope@1.0.0'")).toEqual(['manifest-lock-mismatch package.json:3 ferry']);
    const told = async (files: Tree) => (await driftOf(files)).violations.flatMap((violation) => (violation.rule_id === 'manifest-lock-mismatch' ? [driftText(violation)] : []));
    const broken = tree('2.1.0(@sea/rope@1.0.0)', 'ferry@2.1.1');
    expect(await told(broken)).toEqual(['the lock is broken: pnpm-lock.yaml:15 has ferry@2.1.0, and no such package stands in it']);
    const own = "---\nlockfileVersion: '9.0'\n\nimporters: {}\n\n---\n";
    expect(await told({ ...broken, 'pnpm-lock.yaml': `${own}${String(broken['pnpm-lock.yaml'])}` })).toEqual([expect.stringContaining('pnpm-lock.yaml:21 has ferry@2.1.0')]);
  });

  it('compares catalogues, at the line of pnpm-workspace.yaml, and members that the lock lacks', async () => {
    const lock = "lockfileVersion: '9.0'\n\ncatalogs:\n  default:\n    ferry:\n      specifier: ^2.0.0\n      version: 2.0.0\n\nimporters:\n\n  .: {}\n";
    const tree = {
      'package.json': json({}), 'pnpm-lock.yaml': lock, 'pnpm-workspace.yaml': 'packages:\n  - quays/*\ncatalog:\n  ferry: ^2.1.0\n',
      'quays/east/package.json': json({ dependencies: { tug: '^1.0.0' } }),
    };
    expect(await only(tree)).toEqual(['manifest-lock-mismatch pnpm-workspace.yaml:4 default/ferry', 'manifest-lock-mismatch quays/east/package.json:3 tug']);
    // `!` takes the folder out as well as what lies below it (pnpm 10).
    expect(await only({ ...tree, 'pnpm-workspace.yaml': "packages:\n  - quays/**\n  - '!**/ea*/**'\ncatalog:\n  ferry: ^2.0.0\n" })).toEqual([]);
  });
});

describe('Yarn', () => {
  const classic = '# yarn lockfile v1\n\n\nferry@^2.0.0, ferry@^2.1.0:\n  version "2.1.0"\n\n"@sea/tug@~1.4.0":\n  version "1.4.1"\n';
  const berry = '__metadata:\n  version: 8\n\n"@sea/tug@npm:~1.4.0":\n  version: 1.4.1\n\n"ferry@npm:^2.0.0, ferry@npm:^2.1.0":\n  version: 2.1.0\n';
  const manifest = (ferry: string, more: object = {}) => json({ dependencies: { ferry, '@sea/tug': '~1.4.0' }, ...more });

  /** `yarn install --frozen-lockfile` refuses the same ones (Yarn 1.22). */
  it('wants of Yarn 1 optional dependencies, tags and repositories as they are declared, but no peers and folders', async () => {
    const lock = '# yarn lockfile v1\n\n\ncrane@^1.0.0:\n  version "1.0.0"\n\nferry@latest:\n  version "2.1.0"\n\n"tug@sea/tug#main":\n  version "1.4.1"\n';
    const of = (crane: string, ferry: string, tug: string) => only({ 'package.json': json({ optionalDependencies: { crane }, dependencies: { ferry, tug, rope: 'file:./rope', knot: 'link:../knot' }, peerDependencies: { buoy: '1' } }), 'yarn.lock': lock });
    expect(await of('^1.0.0', 'latest', 'sea/tug#main')).toEqual([]);
    expect(await of('^1.1.0', 'next', 'sea/tug#v2')).toEqual(['manifest-lock-mismatch package.json:3 crane', 'manifest-lock-mismatch package.json:6 ferry', 'manifest-lock-mismatch package.json:7 tug']);
  });

  it.each([['1', classic], ['berry', berry]])('wants an entry for each pair of name and range (%s)', async (_, lock) => {
    expect(await only({ 'package.json': manifest('^2.1.0'), 'yarn.lock': lock })).toEqual([]);
    expect(await only({ 'package.json': manifest('^3.0.0'), 'yarn.lock': lock })).toEqual(['manifest-lock-mismatch package.json:3 ferry']);
    expect(await only({ 'package.json': manifest('^3.0.0', { resolutions: { '**/ferry': '2.1.0' } }), 'yarn.lock': lock })).toEqual([]);
  });

  it('judges neither of two locks that lie side by side, nor one beside a member of a workspace that has one', async () => {
    expect(await only({ 'package.json': manifest('^3.0.0'), 'yarn.lock': classic, 'package-lock.json': json({ lockfileVersion: 3, packages: { '': {} } }) })).toEqual([]);
    expect(await only({ 'package.json': json({ workspaces: ['quays/*'] }), 'yarn.lock': berry, 'quays/east/package.json': manifest('^2.1.0'), 'quays/east/yarn.lock': classic.replace('2.1.0', '1.0.0') })).toEqual([]);
  });
});

describe('Python', () => {
  const pyproject = '[project]\nname = "harbour"\ndependencies = [\n  "Ferry_Boat>=2.1,<3",\n  "tug==1.4.0",\n  "buoy; python_version < \'3.8\'",\n]\n';
  const lock = (ferry: string) => `version = 1\n\n[[package]]\nname = "ferry-boat"\nversion = "${ferry}"\n\n[[package]]\nname = "tug"\nversion = "1.4.0"\n`;

  it.each(['uv.lock', 'poetry.lock'])('compares names by PEP 503 and plain versions by PEP 440; markers excuse (%s)', async (name) => {
    expect(await only({ 'pyproject.toml': pyproject, [name]: lock('2.9') })).toEqual([]);
    expect(await only({ 'pyproject.toml': pyproject, [name]: lock('3.0') })).toEqual(['manifest-lock-mismatch pyproject.toml:4 ferry-boat']);
    expect(await only({ 'pyproject.toml': pyproject, [name]: lock('3.0rc1') })).toEqual([]);
    expect(await only({ 'pyproject.toml': pyproject, [name]: lock('2.9').replace('"tug"', '"pilot"') })).toEqual(['manifest-lock-mismatch pyproject.toml:5 tug']);
  });

  it.each([
    ['pip-compile', 'are considered to be unsafe in a requirements file'],
    ['uv', 'were excluded from the output'],
  ])('asks no compiled requirements for what %s leaves out', async (tool, words) => {
    const compiled = `# This file is autogenerated by ${tool}\nferry==2.1\n\n# The following packages ${words}:\n# pip\n# sea-chart\n`;
    expect(await only({ 'requirements.in': 'ferry\npip\nSea_Chart>=60\ntug\n', 'requirements.txt': compiled })).toEqual(['manifest-lock-mismatch requirements.in:4 tug']);
  });

  it('asks no compiled requirements for what they had and somebody took out, as a comment of another package tells', async () => {
    const compiled = (via: string) => `# This file is autogenerated by pip-compile\nferry==2.1${via}\n`;
    const of = (via: string) => only({ 'requirements.in': 'ferry\nTug_Boat\n', 'requirements.txt': compiled(via) });
    expect(await of('\n    # via\n    #   -r requirements.in\n    #   tug-boat')).toEqual([]);
    expect(await of('  # via buoy, tug-boat')).toEqual([]);
    expect(await of('  # via -r requirements.in, tug-boat-2')).toEqual(['manifest-lock-mismatch requirements.in:2 tug-boat']);
  });

  it('reads Poetry, Pipfile and compiled requirements', async () => {
    const poetry = '[tool.poetry]\nname = "harbour"\n\n[tool.poetry.dependencies]\npython = "^3.12"\ntug = "^1.4"\n\n[tool.poetry.group.dev.dependencies]\nbuoy = "^3"\n';
    expect(await only({ 'pyproject.toml': poetry, 'poetry.lock': lock('2.9') })).toEqual(['manifest-lock-mismatch pyproject.toml:9 buoy']);
    expect(await only({ Pipfile: '[packages]\ntug = "*"\nbuoy = "==3.0"\n', 'Pipfile.lock': json({ default: { tug: { version: '==1.4.0' }, buoy: { version: '==2.0' } } }) })).toEqual(['manifest-lock-mismatch Pipfile:3 buoy']);
    const compiled = '#\n# This file is autogenerated by pip-compile with Python 3.12\n#\nferry-boat==2.1 \\\n    --hash=sha256:aa\n';
    expect(await only({ 'requirements.in': 'Ferry.Boat>2\ntug\n', 'requirements.txt': compiled })).toEqual(['manifest-lock-mismatch requirements.in:2 tug']);
  });
});

describe('Go', () => {
  it('wants the checksum of each required go.mod, and of the archive of a direct one; modules replaced by a folder are not judged', async () => {
    const mod = 'module sea.example/harbour\n\ngo 1.22\n\nrequire (\n\tsea.example/ferry v1.2.0\n\tsea.example/tug v0.1.0 // indirect\n\tsea.example/buoy v1.0.0\n)\n\nreplace sea.example/buoy => ../buoy\n';
    const sum = 'sea.example/ferry v1.2.0 h1:aa=\nsea.example/ferry v1.2.0/go.mod h1:aa=\nsea.example/tug v0.1.0 h1:bb=\nsea.example/tug v0.1.0/go.mod h1:cc=\n';
    expect(await only({ 'go.mod': mod, 'go.sum': sum })).toEqual([]);
    expect(await only({ 'go.mod': mod, 'go.sum': sum.replaceAll('ferry v1.2.0', 'ferry v1.1.0') })).toEqual(['manifest-lock-mismatch go.mod:6 sea.example/ferry']);
  });

  /** `go build` in the module fails alone and works in the workspace (Go 1.26). */
  it('takes a checksum of any module of its workspace', async () => {
    const mod = (name: string) => `module sea.example/${name}\n\ngo 1.22\n\nrequire sea.example/ferry v1.2.0\n`;
    const sum = 'sea.example/ferry v1.2.0 h1:aa=\nsea.example/ferry v1.2.0/go.mod h1:aa=\n';
    const tree = { 'east/go.mod': mod('east'), 'east/go.sum': 'sea.example/ferry v1.2.0 h1:aa=\n', 'west/go.mod': mod('west'), 'west/go.sum': sum };
    expect(await only(tree)).toEqual(['manifest-lock-mismatch east/go.mod:5 sea.example/ferry']);
    expect(await only({ ...tree, 'go.work': 'go 1.22\n\nuse (\n\t./east\n\t./west\n)\n' })).toEqual([]);
    expect(await only({ ...tree, 'go.work': 'go 1.22\n\nuse ./west\n' })).toEqual(['manifest-lock-mismatch east/go.mod:5 sea.example/ferry']);
  });
});

describe('Cargo', () => {
  const root = '[workspace]\nmembers = ["quays/*"]\n\n[workspace.dependencies]\nferry = "2.1"\nunasked = "1"\n';
  const member = '[package]\nname = "east"\nversion = "0.1.0"\n\n[dependencies]\nferry = { workspace = true }\nboat = { package = "tug", version = "1.4" }\n';
  const lock = (ferry: string) => `version = 3\n\n[[package]]\nname = "east"\nversion = "0.1.0"\ndependencies = [\n "ferry",\n "tug",\n]\n\n[[package]]\nname = "ferry"\nversion = "${ferry}"\nsource = "registry"\n\n[[package]]\nname = "tug"\nversion = "1.9.0"\nsource = "registry"\n`;

  it('inherits from the workspace, follows renames, and reads bare versions as carets', async () => {
    expect(await only({ 'Cargo.toml': root, 'quays/east/Cargo.toml': member, 'Cargo.lock': lock('2.4.0') })).toEqual([]);
    expect(await only({ 'Cargo.toml': root, 'quays/east/Cargo.toml': member, 'Cargo.lock': lock('3.0.0') })).toEqual(['manifest-lock-mismatch quays/east/Cargo.toml:6 ferry']);
    expect(await only({ 'Cargo.toml': root, 'quays/east/Cargo.toml': member, 'Cargo.lock': lock('2.4.0').replace(' "tug",\n', '') })).toEqual(['manifest-lock-mismatch quays/east/Cargo.toml:7 boat']);
  });
});

describe('missing locks', () => {
  it('are told of manifests with dependencies that no lock at or above could cover', async () => {
    const tree = { 'package.json': json(HARBOUR), 'Cargo.toml': '[package]\nname = "east"\n[dependencies]\nferry = "1"\n', 'docs/package.json': json({ name: 'bare' }), 'go.mod': 'module sea.example/a\nrequire sea.example/b v1.0.0\n' };
    expect(await only(tree, 'missing-lock')).toEqual(['missing-lock Cargo.toml Cargo.toml', 'missing-lock go.mod go.mod', 'missing-lock package.json package.json']);
    expect(await only({ ...tree, 'bun.lock': '', 'Cargo.lock': '', 'go.sum': '' }, 'missing-lock')).toEqual([]);
  });
});
