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

  it('looks for the line in time that grows with the length of the file', async () => {
    const blanks = ' '.repeat(100_000);
    const started = performance.now();
    expect(await only(tree(root({}), `${catalog}packages:\n  - dock${blanks}# the quay\n  - 'pier'${blanks}# the head\n${yaml.replace('1.0.0', '1.0.1')}`))).toEqual(['pnpm-workspace.yaml:7 overrides/buoy@<2>tug']);
    // Each of the two rows took hours.
    expect(performance.now() - started).toBeLessThan(15_000);
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

  it('knows by its own version which pnpm wrote it', async () => {
    const old = (version: string, settings = '') => lock(settings).replace("'9.0'", `'${version}'`);
    const other = root({ pnpm: { overrides: { ferry: '2.1.0' } } });
    expect(await only(tree(other, catalog, old('6.0')))).toEqual(['package.json:7 overrides/ferry']);
    expect(await only(tree(other, catalog, old('9.0')))).toEqual([]);
    expect(await only(tree(root({}), `${catalog}overrides:\n  ferry: 2.1.0\n`, old('6.0')))).toEqual([]);
    // Who writes them there has a pnpm that reads them.
    expect(await only(tree(root({}), `${catalog}overrides:\n  ferry: 2.1.0\n`, old('9.0')))).toEqual(['pnpm-workspace.yaml:4 overrides/ferry']);
    expect(await only(tree(root({}), `${catalog}injectWorkspacePackages: true\n`, old('6.0', 'settings:\n  autoInstallPeers: true')))).toEqual([]);
  });

  it('is held against switches of .npmrc, where its pnpm reads them', async () => {
    const of = (npmrc: string, packageManager: string, workspace = catalog) => only({ ...tree(root({ packageManager }), workspace, lock('settings:\n  autoInstallPeers: true\n  excludeLinksFromLockfile: false')), '.npmrc': npmrc });
    expect(await of('registry=https://sea.example/\nauto-install-peers = false\n', 'pnpm@9.15.9')).toEqual(['.npmrc:2 settings/autoInstallPeers']);
    // Takes no longer than the file is long.
    expect(await of(`registry=sea${' '.repeat(400_000)}x\nauto-install-peers = false \r\n`, 'pnpm@9.15.9')).toEqual(['.npmrc:2 settings/autoInstallPeers']);
    expect(await of('auto-install-peers=false\n', 'pnpm@10.5.0', `${catalog}autoInstallPeers: true\n`)).toEqual([]);
    expect(await of('auto-install-peers=false\n', 'pnpm@11.0.0')).toEqual([]);
    expect(await of('inject-workspace-packages=true\n', 'pnpm@9.15.9')).toEqual([]);
    expect(await of('inject-workspace-packages=true\n', 'pnpm@10.33.0')).toEqual(['.npmrc:1 settings/injectWorkspacePackages']);
    expect(await of('', 'pnpm@11.0.0', `${catalog}peersSuffixMaxLength: 100\ndedupePeers: true\n`)).toEqual(['pnpm-workspace.yaml:3 settings/peersSuffixMaxLength', 'pnpm-workspace.yaml:4 settings/dedupePeers']);
  });

  /** Hashes and checksums as pnpm 10.33, 11.28 and 12.21 wrote them. */
  it('has the hash of each patch, and the checksum of extensions and hooks', async () => {
    const patch = "diff --git a/once.js b/once.js\n--- a/once.js\n+++ b/once.js\n@@ -1,3 +1,4 @@\n var wrappy = require('wrappy')\n+// patched\n module.exports = wrappy(once)\n module.exports.strict = wrappy(onceStrict)\n";
    const hashed = lock('patchedDependencies:\n  once@1.4.0: 03d109f17e7c54ee573a7e1ca5616cb7250f929ffe30315c17d5a4c9fd73e863');
    const patched = (text: string | null, locked = hashed) => only({ ...tree(root({}), `${catalog}patchedDependencies:\n  once@1.4.0: patches/once.patch\n`, locked), ...(text === null ? {} : { 'patches/once.patch': text }) });
    expect(await patched(patch)).toEqual([]);
    expect(await patched(patch.replace('// patched', '// other'))).toEqual(['pnpm-workspace.yaml:4 patchedDependencies/once@1.4.0']);
    expect(await patched(patch.replace('// patched', '// other'), hashed.replace(/once@1.4.0: (\w+)/, 'once@1.4.0:\n    hash: $1\n    path: patches/once.patch'))).toHaveLength(1);
    // It is not in the tree, is composed here, or its hash is one of pnpm 9.
    expect(await patched(null)).toEqual([]);
    expect(await patched(patch.replace('// patched', '// \u00e9'))).toEqual([]);
    expect(await patched('', lock('patchedDependencies:\n  once@1.4.0:\n    hash: khfkb2tpdevrlzilsq273xawpi\n    path: patches/once.patch'))).toEqual([]);

    const extended = (said: string, checksum = 'sha256-D8Iv0Zbv431ukwPcVk4dpsTiAgUBq/Kd0aC/0iqtbUw=') => only(tree(root({}), `${catalog}${said}`, lock(`packageExtensionsChecksum: ${checksum}`)));
    const said = 'packageExtensions:\n  once@1:\n    dependencies:\n      ms: ^2.0.0\n    peerDependenciesMeta:\n      tug:\n        optional: true\n';
    expect(await extended(said)).toEqual([]);
    expect(await extended(said.replace('^2.0.0', '^2.1.0'))).toEqual(['pnpm-workspace.yaml:3 packageExtensions/packageExtensions']);
    expect(await extended(`a: &range ^2.1.0\n${said.replace('^2.0.0', '*range')}`)).toEqual([]);
    expect(await extended(said, '0d0e3ad02dbb3dd40a8b4c3aba5a0b48')).toEqual([]);

    const hooks = 'module.exports = { hooks: { afterAllResolved: (lock) => lock } }\n';
    const hooked = (text: string | null, checksum = '\npnpmfileChecksum: sha256-SP2qDYfdOe9WCJLcmtJR8zh9cWrzsQIAIy4DAUqmlAQ=\n', npmrc = '', manifest = root({})) => only({ ...tree(manifest, catalog, lock('') + checksum), '.npmrc': npmrc, ...(text === null ? {} : { '.pnpmfile.cjs': text }) });
    expect(await hooked(hooks)).toEqual([]);
    expect(await hooked(`${hooks}// more\n`)).toEqual(['package.json hash/pnpmfileChecksum']);
    expect(await hooked(null)).toEqual(['package.json hash/pnpmfileChecksum']);
    expect(await hooked(hooks, '')).toEqual(['package.json hash/pnpmfileChecksum']);
    expect(await hooked('module.exports = {}\n', '')).toEqual([]);
    expect(await hooked(hooks, '', 'ignore-pnpmfile=true\n')).toEqual([]);
    expect(await hooked(`${hooks}// more\n`, undefined, 'pnpmfile=other.cjs\n')).toEqual([]);
    // A hook that cannot change manifests leaves them as they are declared; one that can, and one of an old pnpm that says no checksum, may have.
    expect(await hooked(hooks, undefined, '', json({ dependencies: { ferry: '^3.0.0' } }))).toEqual(['package.json:3 ferry']);
    const reading = hooks.replace('afterAllResolved', 'readPackage');
    expect(await only({ ...tree(json({ dependencies: { ferry: '^3.0.0' } }), catalog, lock('').replace('9.0', '6.0')), '.pnpmfile.cjs': reading })).toEqual([]);
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
    expect(await of({ rope: '1.2.3' }, rc.replace('  ferry: ^2.1.0\n', ''))).toEqual(['.yarnrc.yml:1 default/ferry']);
    expect(await of({ rope: '1.2.3' }, 'nodeLinker: node-modules\n')).toEqual([]);
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
    const resolved = lock.replace(/"(ferry|tug)@npm:\^([\d.]+)":\n {2}version: .*\n/g, '$&  resolution: "$1@npm:$2"\n');
    expect(await of({ 'tug@npm:1.0.0/rope': '1.2.4', rope: '1.2.3' }, rc, resolved)).toEqual(['package.json:8 resolutions/tug@npm:1.0.0/rope']);
    expect(await of({ 'tug@npm:1.0.1/rope': '1.2.4', rope: '1.2.3' }, rc, resolved)).toEqual([]);
    expect(await of({ 'gull/ferry': '3.0.0', rope: '1.2.3' }, rc, resolved.replace('ferry@npm:^2.1.0', 'ferry@npm:3.0.0'))).toEqual(['.yarnrc.yml:2 default/ferry']);
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
