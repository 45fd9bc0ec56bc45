import { describe, expect, it } from 'vitest';
import { driftText } from '../../src/reporters/drift-text.js';
import { driftOf, foundIn, json, type Tree } from './support/drifting-tree.js';

/** Settings that a lock has a copy of: a frozen installation refuses it where they are others today. */
const only = async (tree: Tree) => (await foundIn(tree)).filter((line) => line.startsWith('manifest-lock-mismatch')).map((line) => line.slice(23));

/** `pnpm install --frozen-lockfile` refuses the same ones (pnpm 9, 10 and 11; ERR_PNPM_LOCKFILE_CONFIG_MISMATCH). */
describe('pnpm', () => {
  const lock = (settings: string) => `lockfileVersion: '9.0'\n\n${settings}\n\nimporters:\n\n  .:\n    dependencies:\n      ferry:\n        specifier: ^2.1.0\n        version: 2.1.0\n`;
  const overriding = lock("overrides:\n  'buoy@<2>tug': 1.0.0\n  lantern: ^2.1.0\n  mast: 3.0.0");
  const root = (rest: object) => json({ dependencies: { ferry: '^2.1.0' }, ...rest });
  const overrides = { 'buoy@<2>tug': '1.0.0', lantern: '$ferry', mast: 'catalog:' };
  const catalog = 'catalog:\n  mast: 3.0.0\n';
  const yaml = "overrides:\n  'buoy@<2>tug': 1.0.0\n  lantern: $ferry\n  mast: 'catalog:'\n";
  const tree = (manifest: string, workspace = catalog, text = overriding) => ({ 'package.json': manifest, 'pnpm-workspace.yaml': workspace, 'pnpm-lock.yaml': text });

  it('is content with overrides wherever they stand, with what they refer to', async () => {
    expect(await only(tree(root({ pnpm: { overrides } })))).toEqual([]);
    expect(await only(tree(root({ resolutions: { lantern: '$ferry' }, pnpm: { overrides: { 'buoy@<2>tug': '1.0.0', mast: 'catalog:' } } })))).toEqual([]);
    expect(await only(tree(root({}), `${catalog}${yaml}`))).toEqual([]);
    // pnpm up to 9 reads the one file, pnpm 11 the other.
    expect(await only(tree(root({ pnpm: { overrides } }), `${catalog}overrides:\n  gull: 1.0.0\n`))).toEqual([]);
    expect(await only(tree(root({ pnpm: { overrides: { gull: '1.0.0' } } }), `${catalog}${yaml}`))).toEqual([]);
  });

  it('is read behind a byte order mark, as is its workspace', async () => {
    expect(await only(tree(root({}), `\uFEFF${catalog}${yaml}`, `\uFEFF${overriding}`))).toEqual([]);
    expect(await only(tree(root({}), `\uFEFF${catalog.replace('3', '4')}${yaml}`, `\uFEFF${overriding}`))).toEqual(['pnpm-workspace.yaml:3 overrides/mast']);
    expect(await foundIn({ 'pnpm-lock.yaml': `\uFEFF${overriding}` })).toEqual([]);
  });

  it('finds what was changed, added or removed, at its line', async () => {
    const { mast: _, ...less } = overrides;
    expect(await only(tree(root({ pnpm: { overrides: { ...overrides, mast: '4.0.0' } } })))).toEqual(['package.json:9 overrides/mast']);
    expect(await only(tree(root({ pnpm: { overrides: less } })))).toEqual(['package.json:6 overrides/mast']);
    expect(await only(tree(root({ packageManager: 'pnpm@10.1.0', pnpm: { overrides } }), catalog, lock('overrides:\n  lantern: ^2.1.0\n  mast: 3.0.0')))).toEqual(['package.json:8 overrides/buoy@<2>tug']);
    expect(await only(tree(root({}), `${catalog}${yaml.replace('1.0.0', '1.0.1')}`))).toEqual(['pnpm-workspace.yaml:4 overrides/buoy@<2>tug']);
    const { violations } = await driftOf(tree(root({}), `${catalog}${yaml.replace(/ {2}lantern.*\n/, '')}`));
    expect(violations.map(driftText)).toEqual(['lantern is not in overrides, and pnpm-lock.yaml has ^2.1.0']);
  });

  it('does not take settings of package.json for any where pnpm may be one that reads none', async () => {
    expect(await only(tree(root({ pnpm: { overrides } }), catalog, lock('')))).toEqual([]);
    expect(await only(tree(root({ packageManager: 'pnpm@11.0.1', pnpm: { overrides } }), catalog, lock('')))).toEqual([]);
    expect(await only(tree(root({ packageManager: 'pnpm@9.0.1', resolutions: { tug: '1.0.0' } }), catalog, lock('')))).toEqual(['package.json:7 overrides/tug']);
  });

  it('knows which file counts where package.json says which pnpm it is', async () => {
    const both = (version: string) => only(tree(root({ packageManager: `pnpm@${version}`, pnpm: { overrides } }), `${catalog}overrides:\n  gull: 1.0.0\n`));
    expect(await both('9.15.0')).toEqual([]);
    expect(await both('10.4.1')).toEqual([]);
    expect(await both('10.5.0')).toEqual([]);
    expect(await both('10.34.9')).toEqual([]);
    expect(await both('11.0.0')).toHaveLength(4);
    expect(await only(tree(root({ packageManager: 'pnpm@10.5.0', pnpm: { overrides } })))).toEqual([]);
    expect(await only(tree(root({ packageManager: 'pnpm@11.0.0', pnpm: { overrides } })))).toHaveLength(3);
  });

  it('is silent where it cannot tell: hooks, plugins, the environment, a workspace above', async () => {
    const other = root({ pnpm: { overrides: { tug: '9.0.0' } } });
    expect(await only(tree(other, catalog, `${overriding}\npnpmfileChecksum: aa\n`))).toEqual([]);
    expect(await only(tree(other, `${catalog}configDependencies:\n  '@sea/plugin': 1.0.0\n`))).toEqual([]);
    expect(await only(tree(root({ pnpm: { overrides: { tug: '${TUG}' } } })))).toEqual([]);
    expect(await only({ 'pnpm-workspace.yaml': 'packages: []\n', 'east/package.json': other, 'east/pnpm-lock.yaml': overriding })).toEqual([]);
  });

  it.each([
    ['patches', 'patchedDependencies:\n  tug@1.0.0:\n    hash: aa\n    path: patches/tug.patch', { patchedDependencies: { 'tug@1.0.0': './patches/tug.patch' } }, { patchedDependencies: { 'tug@1.0.1': 'patches/tug.patch' } }, ['package.json:6 patchedDependencies/tug@1.0.0', 'package.json:7 patchedDependencies/tug@1.0.1']],
    ['patches of pnpm 11', 'patchedDependencies:\n  tug@1.0.0: aa', { patchedDependencies: { 'tug@1.0.0': 'patches/tug.patch' } }, { patchedDependencies: {} }, ['package.json:6 patchedDependencies/tug@1.0.0']],
    ['the file of a patch', 'patchedDependencies:\n  tug@1.0.0:\n    hash: aa\n    path: patches/tug.patch', { patchedDependencies: { 'tug@1.0.0': 'patches/tug.patch' } }, { patchedDependencies: { 'tug@1.0.0': 'old/tug.patch' } }, ['package.json:7 patchedDependencies/tug@1.0.0']],
    ['optional dependencies that are ignored', 'ignoredOptionalDependencies:\n  - tug', { ignoredOptionalDependencies: ['tug'] }, { ignoredOptionalDependencies: ['mast', 'tug'] }, ['package.json:6 ignoredOptionalDependencies/mast']],
    ['extensions of packages', 'packageExtensionsChecksum: aa', { packageExtensions: { tug: { dependencies: { mast: '1' } } } }, {}, ['package.json packageExtensions/packageExtensions']],
  ])('compares %s', async (_, settings, same, other, found) => {
    expect(await only(tree(root({ pnpm: same }), catalog, lock(settings)))).toEqual([]);
    expect(await only(tree(root({ pnpm: other }), catalog, lock(settings)))).toEqual(found);
  });

  /** As `pnpm install --frozen-lockfile` does it (pnpm 10 and 11). */
  it('compares settings that pnpm-workspace.yaml says', async () => {
    const of = (said: string, packageManager = 'pnpm@10.5.0', locked = 'settings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false') => only(tree(root({ packageManager }), `${catalog}${said}\n`, lock(locked)));
    expect(await of('autoInstallPeers: true')).toEqual([]);
    expect(await of('autoInstallPeers: false')).toEqual(['pnpm-workspace.yaml:3 settings/autoInstallPeers']);
    expect(await of('injectWorkspacePackages: true')).toEqual(['pnpm-workspace.yaml:3 settings/injectWorkspacePackages']);
    expect(await of('autoInstallPeers: false', 'pnpm@10.4.0')).toEqual([]);
    expect(await of('autoInstallPeers: false', 'pnpm@11.0.0', '')).toEqual([]);
  });

  it('finds an entry of a catalogue that is gone', async () => {
    const text = lock('catalogs:\n  default:\n    mast:\n      specifier: 3.0.0\n      version: 3.0.0\n  old:\n    tug:\n      specifier: ^1.0.0\n      version: 1.0.0');
    expect(await only(tree(root({}), `${catalog}catalogs:\n  old:\n    tug: ^1.0.0\n`, text))).toEqual([]);
    expect(await only(tree(root({}), `${catalog}catalogs:\n  old:\n    gull: ^1.0.0\n`, text))).toEqual(['pnpm-workspace.yaml:4 old/tug']);
    expect(await only(tree(root({}), `${catalog}catalogs:\n  old: {}\n`, `${text}\npnpmfileChecksum: aa\n`))).toEqual([]);
  });
});

/** `bun install --frozen-lockfile` refuses the same ones (Bun 1.4). */
describe('Bun', () => {
  const lock = (version = 2) => `{\n  "lockfileVersion": ${version},\n  "workspaces": { "": { "name": "sea", }, },\n  "overrides": { "ferry": "6.0.0", },\n  "packages": { "ferry": ["ferry@6.0.0", "", {}, "sha512-aa=="], }\n}\n`;
  const of = (manifest: object, text = lock()) => only({ 'package.json': json({ name: 'sea', ...manifest }), 'bun.lock': text });

  it('wants the overrides as they are declared', async () => {
    expect(await of({ overrides: { ferry: '6.0.0' } })).toEqual([]);
    expect(await of({ resolutions: { ferry: '6.0.0' } })).toEqual([]);
    expect(await of({ overrides: { ferry: '^6.0.0' } })).toEqual(['package.json:4 overrides/ferry']);
    expect(await of({})).toEqual(['package.json overrides/ferry']);
    expect(await of({ overrides: { ferry: '6.0.0', '@sea/tug': '1.0.0' } })).toEqual(['package.json:5 overrides/@sea/tug']);
  });

  it('is silent on locks of earlier ones, and on overrides of other forms', async () => {
    expect(await of({}, lock(1))).toEqual([]);
    expect(await of({ overrides: { ferry: '^6.0.0', tug: '1.0.0' } }, lock(1))).toEqual([]);
    expect(await of({ overrides: { ferry: '7.0.0' } }, lock(1))).toEqual(['package.json:4 overrides/ferry']);
    expect(await of({ overrides: { ferry: '6.0.0', tug: { buoy: '1.0.0' } } })).toEqual([]);
    expect(await of({ overrides: { ferry: '7.0.0' }, resolutions: { ferry: '6.0.0' } })).toEqual([]);
    expect(await of({ resolutions: { 'buoy/ferry': '6.0.0' } })).toEqual([]);
  });
});

/** `yarn install --immutable` refuses the same ones (Yarn 4.18). */
describe('Yarn', () => {
  const entry = (keys: string, version: string, dependencies = '') => `\n"${keys}":\n  version: ${version}\n${dependencies === '' ? '' : `  dependencies:\n    ${dependencies}\n`}`;
  const lock = `__metadata:\n  version: 8\n${entry('sea@workspace:.', '0.0.0-use.local', 'ferry: "catalog:"\n    tug: "catalog:old"')}${entry('ferry@npm:^2.1.0', '2.1.0', 'rope: "npm:^1.0.0"')}${entry('rope@npm:1.2.3', '1.2.3')}${entry('tug@npm:^1.0.0', '1.0.0', 'rope: "npm:^1.0.0"')}`;
  const rc = 'catalog:\n  ferry: ^2.1.0\n  gull: ^1.0.0\ncatalogs:\n  old:\n    tug: ^1.0.0\n';
  const of = (resolutions: object, config = rc, text = lock) => only({ 'package.json': json({ name: 'sea', dependencies: { ferry: 'catalog:', tug: 'catalog:old' }, resolutions }), '.yarnrc.yml': config, 'yarn.lock': text });

  it('has the ranges of the catalogues that are used', async () => {
    expect(await of({ rope: '1.2.3' })).toEqual([]);
    expect(await of({ rope: '1.2.3' }, rc.replace('gull: ^1.0.0', 'gull: ^3.0.0'))).toEqual([]);
    expect(await of({ rope: '1.2.3' }, rc.replace('ferry: ^2.1.0', 'ferry: ^2.2.0'))).toEqual(['.yarnrc.yml:2 default/ferry']);
    // What else stands there may be whatever YAML it likes.
    expect(await of({ rope: '1.2.3' }, `npmScopes: &sea\n  ? a\n  : { b: c }\n${rc.replace('ferry: ^2.1.0', 'ferry: ^2.2.0')}\nyarnPath: .yarn/x.cjs\n`)).toEqual(['.yarnrc.yml:5 default/ferry']);
    expect(await of({ rope: '1.2.3' }, rc.replace('tug: ^1.0.0', 'tug: npm:^1.1.0'))).toEqual(['.yarnrc.yml:6 old/tug']);
    expect(await of({ rope: '1.2.3', ferry: '3.0.0' }, rc.replace('ferry: ^2.1.0', 'ferry: ^2.2.0'))).toEqual(['package.json:9 resolutions/ferry']);
  });

  it('is asked for settings behind a byte order mark, and for those that one flow map has', async () => {
    const other = rc.replace('ferry: ^2.1.0', 'ferry: ^2.2.0');
    expect(await of({ rope: '1.2.3' }, `\uFEFF${rc}`)).toEqual([]);
    expect(await of({ rope: '1.2.3' }, `\uFEFF${other}`)).toEqual(['.yarnrc.yml:2 default/ferry']);
    expect(await of({ rope: '1.2.3' }, '# of the sea\n{\n  catalog: { ferry: ^2.2.0 },\n  catalogs: { old: { tug: ^1.0.0 } },\n}\n')).toEqual(['.yarnrc.yml:3 default/ferry']);
    expect(await of({ rope: '1.2.3' }, '\uFEFF{"catalog": {"ferry": "^2.1.0"}, "catalogs": {"old": {"tug": "^1.0.0"}}}\n')).toEqual([]);
  });

  it('has what resolutions make of its dependencies', async () => {
    expect(await of({ rope: '1.2.4' })).toEqual(['package.json:8 resolutions/rope']);
    expect(await of({})).toEqual(['package.json rope']);
    expect(await of({ 'tug/rope': '1.2.3', 'rope@npm:^1.0.0': 'npm:1.2.3' })).toEqual([]);
    expect(await of({ 'tug/rope': '1.2.4', rope: '1.2.3' })).toEqual(['package.json:8 resolutions/tug/rope']);
    expect(await of({ 'gull/rope': '1.2.4', rope: '1.2.3', skua: '1.0.0' })).toEqual([]);
    expect(await of({ 'tug@npm:1.0.0/rope': '1.2.4' })).toEqual([]);
    expect(await of({ rope: 'portal:./rope' })).toEqual([]);
    expect(await of({ rope: 'patch:rope@npm:1.2.3#~/rope.patch' })).toEqual(['package.json:8 resolutions/rope']);
    expect(await of({ rope: 'patch:rope@npm:1.2.3#~/rope.patch' }, rc, lock.replace('rope@npm:1.2.3', 'rope@patch:rope@npm%3A1.2.3#~/rope.patch'))).toEqual([]);
  });

  it('has what extensions of its packages add', async () => {
    const extending = (selector: string, range: string) => of({ rope: '1.2.3' }, `${rc}packageExtensions:\n  "${selector}":\n    dependencies:\n      tug: ${range}\n`);
    expect(await extending('ferry@*', '^1.0.0')).toEqual([]);
    expect(await extending('ferry@^2', '^1.1.0')).toEqual(['.yarnrc.yml:7 packageExtensions/ferry@^2/tug']);
    expect(await extending('ferry@^3', '^1.1.0')).toEqual([]);
    expect(await extending('gull@*', '^1.1.0')).toEqual([]);
    expect(await extending('sea@*', '^1.1.0')).toEqual([]);
  });

  it('is left to plugins of strangers, which may change dependencies', async () => {
    expect(await of({}, `${rc}plugins:\n  - path: .yarn/plugins/tides.cjs\n    spec: "https://sea.example/tides.cjs"\n`)).toEqual([]);
    expect(await of({}, `${rc}plugins:\n  - path: .yarn/plugins/typescript.cjs\n    spec: "@yarnpkg/plugin-typescript"\n`)).toEqual(['package.json rope']);
  });
});
