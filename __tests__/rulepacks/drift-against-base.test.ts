import { describe, expect, it } from 'vitest';
import { driftOf, foundIn, json } from './support/drifting-tree.js';

const DEPENDENCY = /^(?:dependency|major)/;

describe('dependencies against the base', () => {
  it('tells what came, went and has another major version', async () => {
    const base = { 'package.json': json({ dependencies: { ferry: '^1.9.0', tug: '^1.0.0', buoy: '1.0.0' } }) };
    const now = { 'package.json': json({ dependencies: { ferry: '^2.0.0', crane: '^1.0.0', buoy: '1.9.0' } }) };
    expect((await foundIn(now, { base })).filter((line) => DEPENDENCY.test(line))).toEqual(['dependency-added package.json:4 crane', 'dependency-removed package.json tug', 'major-upgrade package.json:3 ferry']);
    expect((await foundIn(now)).filter((line) => DEPENDENCY.test(line))).toEqual([]);
    expect((await foundIn(now, { base: now })).filter((line) => DEPENDENCY.test(line))).toEqual([]);
  });

  it('says of no dependency that it is gone where the manifest cannot be read', async () => {
    const base = { 'package.json': json({ dependencies: { ferry: '^1.0.0' } }), 'old/Cargo.toml': '[package]\nname = "sea"\nversion = "0.1.0"\n\n[dependencies]\ntug = "1"\n', 'quay/package.json': json({ dependencies: { buoy: '1.0.0' } }) };
    const now = { 'package.json': '{ "dependencies": { "ferry": "^1.0.0", }, }', 'new/Cargo.toml': '[package\n\n[dependencies]\ncrane = "1"\n' };
    const found = await foundIn(now, { base, renames: { 'new/Cargo.toml': 'old/Cargo.toml' } });
    expect(found.filter((line) => DEPENDENCY.test(line) || line.startsWith('unreadable'))).toEqual(['dependency-removed quay/package.json buoy', 'unreadable-manifest new/Cargo.toml it is not TOML', 'unreadable-manifest package.json:1 it is not a JSON object']);
  });

  it('reads pom.xml, go.mod, Cargo.toml and pyproject.toml of both trees, and follows a renamed one', async () => {
    const pom = (version: string, more = '') => `<project><groupId>sea</groupId><artifactId>harbour</artifactId><version>1</version>\n<properties><ferry.version>${version}</ferry.version></properties>\n<dependencies>\n<dependency><groupId>sea</groupId><artifactId>ferry</artifactId><version>\${ferry.version}</version></dependency>\n${more}</dependencies></project>\n`;
    const base = {
      'pom.xml': pom('1.2'), 'go.mod': 'module a\nrequire sea.example/x v1.0.0\n', 'old/Cargo.toml': '[package]\nname = "e"\n[dependencies]\ntug = "1.4"\n',
      'pyproject.toml': '[project]\nname = "p"\ndependencies = ["buoy>=1.0"]\n',
    };
    const now = {
      'pom.xml': pom('2.0', '<dependency><groupId>sea</groupId><artifactId>tug</artifactId></dependency>'), 'go.mod': 'module a\nrequire sea.example/x v2.0.0+incompatible\n', 'new/Cargo.toml': '[package]\nname = "e"\n[dependencies]\ntug = "2"\n',
      'pyproject.toml': '[project]\nname = "p"\ndependencies = ["buoy>=2.0"]\n',
    };
    expect((await foundIn(now, { base, renames: { 'new/Cargo.toml': 'old/Cargo.toml' } })).filter((line) => DEPENDENCY.test(line))).toEqual([
      'dependency-added pom.xml:5 sea:tug', 'major-upgrade go.mod:2 sea.example/x', 'major-upgrade new/Cargo.toml:4 tug', 'major-upgrade pom.xml:4 sea:ferry', 'major-upgrade pyproject.toml:3 buoy',
    ]);
  });

  it('calls a release of what the tree makes itself no upgrade', async () => {
    const tree = (version: string, fixture = 'tests/fixtures/tug', own: object = { name: 'tug' }) => ({
      'pom.xml': `<project><groupId>sea</groupId><artifactId>harbour</artifactId><version>${version}</version>\n<dependencies><dependency><groupId>sea</groupId><artifactId>ferry</artifactId><version>${version}</version></dependency></dependencies></project>\n`,
      'ferry/pom.xml': `<project><groupId>sea</groupId><artifactId>ferry</artifactId><version>${version}</version></project>\n`,
      'package.json': `{"dependencies":{"tug":"^${version}.0"}}\n`, [`${fixture}/package.json`]: `${JSON.stringify(own)}\n`,
    });
    const upgrades = async (fixture?: string, own?: object) => (await foundIn(tree('2', fixture, own), { base: tree('1', fixture, own) })).filter((line) => line.startsWith('major'));
    expect(await upgrades()).toEqual(['major-upgrade package.json:1 tug']);
    expect(await upgrades('tug')).toEqual([]);
    // An example by the name of what it shows.
    expect(await upgrades('examples/tug', { name: 'tug', private: true })).toEqual(['major-upgrade package.json:1 tug']);
  });

  it('reads what a parent or a workspace lists for its members', async () => {
    const tree = (version: string) => ({
      'pom.xml': `<project><groupId>sea</groupId><artifactId>harbour</artifactId><version>1</version><dependencyManagement><dependencies>\n<dependency><groupId>sea</groupId><artifactId>ferry</artifactId><version>${version}.0</version></dependency>\n</dependencies></dependencyManagement></project>\n`,
      'Cargo.toml': `[workspace]\nmembers = []\n[workspace.dependencies]\ntug = "${version}"\n`,
    });
    expect((await foundIn(tree('2'), { base: tree('1') })).filter((line) => DEPENDENCY.test(line))).toEqual(['major-upgrade Cargo.toml:4 tug', 'major-upgrade pom.xml:2 sea:ferry']);
  });

  it('tells what one rule alone is on for', async () => {
    const base = { 'package.json': json({ dependencies: { ferry: '^1.0.0', buoy: '1' } }), 'a.js': "import 'ferry';\n" };
    const now = { 'package.json': json({ dependencies: { ferry: '^2.0.0', crane: '1' } }), 'a.js': "import 'ferry';\nimport 'tug';\n", 'package-lock.json': json({ lockfileVersion: 3, packages: {} }) };
    const only = (rule: string) => foundIn(now, { base, config: { severity_overrides: { [rule]: 'error' } } });
    expect(await only('major-upgrade')).toEqual(['major-upgrade package.json:3 ferry']);
    expect(await only('dependency-added')).toEqual(['dependency-added package.json:4 crane']);
    expect(await only('dependency-removed')).toEqual(['dependency-removed package.json buoy']);
    expect(await only('undeclared-import')).toEqual(['undeclared-import a.js:2 tug']);
    expect(await only('unused-dependency')).toEqual(['unused-dependency package.json:4 crane']);
  });
});

describe('another major version', () => {
  const python = (range: string): Record<string, string> => ({ 'pyproject.toml': `[project]\nname = "p"\ndependencies = ["buoy${range}"]\n` });
  const poetry = (range: string): Record<string, string> => ({ 'pyproject.toml': `[tool.poetry]\nname = "p"\n[tool.poetry.dev-dependencies]\nbuoy = "${range}"\n` });
  const maven = (range: string): Record<string, string> => ({ 'pom.xml': `<project><groupId>sea</groupId><artifactId>harbour</artifactId><version>1</version><dependencies><dependency><groupId>sea</groupId><artifactId>ferry</artifactId><version>${range}</version></dependency></dependencies></project>\n` });

  it.each([
    [python('<3,>=2.1'), python('<4,>=3'), true], [python('!=2.5, ~=2.1'), python('~=3.0'), true], [python('>=2,<3'), python('>=2,<4'), false], [python('<3'), python('<4'), false], [python('==2.*'), python('==3.*'), true], [poetry('^1.4'), poetry('^2.0'), true],
    [maven('[1.0,2.0)'), maven('[2.0,3.0)'), true], [maven('[1.5]'), maven('[2.0]'), true], [maven('(,1.0]'), maven('(,2.0]'), false], [maven('[1.0,2.0)'), maven('[1.0,3.0)'), false],
  ] as const)('of %j in %j: %s', async (before, now, isTold) => {
    expect((await foundIn(now, { base: before })).filter((line) => line.startsWith('major-upgrade'))).toHaveLength(isTold ? 1 : 0);
  });
});

describe('version skew', () => {
  it('of a workspace of pnpm is one of its own members, whatever package.json lists for npm', async () => {
    const member = (range: string): string => json({ dependencies: { ferry: range } });
    const tree = { 'package.json': json({ workspaces: ['quays/*'] }), 'pnpm-workspace.yaml': "packages:\n  - .\n  - 'quays/*'\n  - '!quays/old'\n", 'quays/a/package.json': member('^2.0.0'), 'quays/b/package.json': member('^2.0.0'), 'quays/old/package.json': member('^1.0.0') };
    expect((await foundIn(tree)).filter((line) => line.startsWith('version-skew'))).toEqual([]);
    const { 'pnpm-workspace.yaml': _pnpm, ...ofNpm } = tree;
    expect((await foundIn(ofNpm)).filter((line) => line.startsWith('version-skew'))).toHaveLength(1);
  });

  it('is told of the manifests that differ from most of their workspace; peers, equal ranges and those of any version are not', async () => {
    const member = (name: string, ferry: string, more: object = {}) => json({ name, dependencies: { ferry }, ...more });
    const tree = {
      'package.json': json({ workspaces: ['quays/*'], devDependencies: { ferry: '^2.1.0' } }),
      'quays/a/package.json': member('a', '^2.1.0'), 'quays/b/package.json': member('b', '^1.0.0', { peerDependencies: { tug: '*' } }), 'quays/c/package.json': member('c', '>=2.1.0 <3.0.0-0'), 'quays/e/package.json': member('e', 'npm:ferry'), 'quays/f/package.json': member('f', '*'),
      'elsewhere/package.json': member('d', '^0.1.0'),
    };
    expect((await foundIn(tree)).filter((line) => line.startsWith('version-skew'))).toEqual(['version-skew quays/b/package.json:4 ferry']);
  });

  it('is not told of data of tests: members among fixtures, and workspaces that begin in a folder of tests', async () => {
    const member = (ferry: string) => json({ dependencies: { ferry } });
    const tree = {
      'package.json': json({ workspaces: ['quays/*', 'quays/*/test/fixtures/*'] }),
      'quays/a/package.json': member('^2.1.0'), 'quays/a/test/fixtures/x/package.json': member('^1.0.0'), 'quays/a/test/fixtures/y/package.json': member('^1.0.0'), 'quays/b/package.json': member('^2.0.0'),
      'tests/suite/package.json': json({ workspaces: ['*'] }), 'tests/suite/a/package.json': member('1'), 'tests/suite/b/package.json': member('2'),
    };
    expect((await foundIn(tree)).filter((line) => line.startsWith('version-skew'))).toEqual(['version-skew quays/a/package.json:3 ferry']);
  });

  it('takes crates that one version satisfies for equal', async () => {
    const crate = (name: string, tug: string) => `[package]\nname = "${name}"\n[dependencies]\ntug = "${tug}"\n`;
    const tree = { 'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c"]\n', 'a/Cargo.toml': crate('a', '1.2'), 'b/Cargo.toml': crate('b', '1.9.4'), 'c/Cargo.toml': crate('c', '2') };
    expect((await foundIn(tree)).filter((line) => line.startsWith('version-skew'))).toEqual(['version-skew c/Cargo.toml:4 tug']);
  });
});

describe('schemas against the base', () => {
  const before = {
    type: 'object', required: ['name'],
    properties: {
      name: { type: 'string', maxLength: 80 }, kind: { enum: ['ferry', 'tug'] }, draught: { type: ['number', 'null'], minimum: 0 }, berths: { type: 'array', items: { $ref: '#/$defs/berth' } }, old: {},
    },
    $defs: { berth: { type: 'object', properties: { pier: { type: 'integer' } } } },
  };

  it('names each break with its pointer, at the line of the key', async () => {
    const now = {
      type: 'object', required: ['name', 'kind'], additionalProperties: false,
      properties: {
        name: { type: 'string', maxLength: 40 }, kind: { enum: ['ferry'] }, draught: { type: 'number', minimum: 1 }, berths: { type: 'array', items: { $ref: '#/$defs/berth' } },
      },
      $defs: { berth: { type: 'object', properties: { pier: { type: 'string' } } } },
    };
    const output = await driftOf({ 'ship.schema.json': json(now) }, { base: { 'ship.schema.json': json(before) } });
    const items = output.violations.flatMap(({ line_number, context }) => (context?.['items'] as readonly { kind: string; pointer: string }[]).map(({ kind, pointer }) => `${line_number} ${pointer} ${kind}`)).sort();
    expect(items).toEqual([
      '11 /properties/name/maxLength limit-tightened', '14 /properties/kind/enum enum-narrowed', '19 /properties/draught/type type-narrowed', '20 /properties/draught/minimum limit-tightened',
      '3 /required required-added', '34 /$defs/berth/properties/pier/type type-narrowed', '7 /additionalProperties additional-properties-closed', '8 /properties/old property-removed',
    ]);
  });

  it('is silent on wider schemas, on new ones, on other files, and tells a removed one', async () => {
    const wider = { ...before, required: [], properties: { ...before.properties, name: { type: 'string' }, kind: { enum: ['ferry', 'tug', 'barge'] }, draught: {}, added: { type: 'string' } } };
    const breaks = async (now: Readonly<Record<string, string>>, config = {}) => (await foundIn(now, { base: { 'ship.schema.json': json(before), 'notes.json': json(before) }, config })).filter((line) => line.startsWith('schema'));
    expect(await breaks({ 'ship.schema.json': json(wider), 'notes.json': json({ type: 'string' }), 'new.schema.json': json({ type: 'string' }) })).toEqual([]);
    expect(await breaks({ 'notes.json': json(before) })).toEqual(['schema-breaking-change ship.schema.json  schema-removed']);
    expect(await breaks({ 'ship.schema.json': json(before), 'notes.json': json({ ...before, type: 'array' }) }, { schemas: ['notes.json'] })).toHaveLength(1);
  });
});
