import { describe, expect, it } from 'vitest';
import { driftText } from '../../src/reporters/drift-text.js';
import { driftOf, foundIn, json, type Tree } from './support/drifting-tree.js';

/** What a lock has otherwise than a manifest as a whole: members, versions of crates and projects, dependencies declared no more. */
const only = async (tree: Tree) => (await foundIn(tree)).filter((line) => line.startsWith('manifest-lock-mismatch')).map((line) => line.slice(23));

describe('npm', () => {
  const root = json({ name: 'sea', workspaces: ['quays/*'] });
  const lock = (packages: Readonly<Record<string, unknown>>) => json({ lockfileVersion: 3, packages: { '': {}, ...packages } });

  it('refuses a lock that lacks a member, and minds nothing that is declared no more', async () => {
    const east = json({ name: 'east', version: '1.0.0' });
    expect(await only({ 'package.json': root, 'quays/east/package.json': east, 'package-lock.json': lock({ 'node_modules/tug': { version: '1.0.0' } }) })).toEqual(['quays/east/package.json east']);
    expect(await only({ 'package.json': root, 'quays/east/package.json': east, 'package-lock.json': lock({ 'quays/east': { version: '0.9.0' }, 'node_modules/east': { link: true } }) })).toEqual([]);
    expect(await only({ 'package.json': root, 'quays/east/package.json': east, 'quays/east/package-lock.json': lock({}), 'package-lock.json': lock({}) })).toEqual([]);
  });

  it('takes no hidden folder for a member, nor what a pattern with ! takes out before another one takes it in', async () => {
    const package_ = (name: string) => json({ name, version: '1.0.0', dependencies: { tug: '^2.0.0' } });
    const tree = { 'package.json': json({ name: 'sea', workspaces: ['!quays/old', '*', '*/*'] }), '.config/package.json': package_('config'), 'quays/.hut/package.json': package_('hut'), 'quays/old/package.json': package_('old') };
    expect(await only({ ...tree, 'package-lock.json': lock({}) })).toEqual([]);
    expect(await only({ ...tree, 'quays/east/package.json': json({ name: 'east' }), 'package-lock.json': lock({}) })).toEqual(['quays/east/package.json east']);
  });

  it('lists all that is wrong at one place, so that each is old or new by itself', async () => {
    const names = Array.from({ length: 450 }, (_, index) => `tug-${String(index).padStart(3, '0')}`);
    const manifest = JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '^2.0.0'])) });
    const { violations } = await driftOf({ 'package.json': manifest, 'package-lock.json': lock(Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }]))) });
    const mismatches = violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch');
    expect(mismatches.map(({ context }) => (context?.['items'] as readonly { readonly package: string }[]).map((item) => item.package))).toEqual([names]);
    expect(mismatches.map(driftText)).toEqual([expect.stringContaining('showing 3 of 450')]);
  });

  /** As `npm ci` does it (npm 10 and 11). */
  it('wants an optional dependency, in a version of its range', async () => {
    const of = (range: string, name = 'tug') => only({ 'package.json': json({ optionalDependencies: { [name]: range } }), 'package-lock.json': lock({ 'node_modules/tug': { version: '2.0.5', optional: true } }) });
    expect(await of('^2.0.0')).toEqual([]);
    expect(await of('^1.0.0')).toEqual(['package.json:3 tug']);
    expect(await of('^1.0.0', 'ferry')).toEqual(['package.json:3 ferry']);
  });

  it('wants a peer where the lock has any, unless it is optional or in another list', async () => {
    const of = (more: object, packages: Readonly<Record<string, unknown>> = { 'node_modules/tug': { version: '2.0.5', peer: true } }) => only({ 'package.json': json({ peerDependencies: { buoy: '^1.0.0' }, ...more }), 'package-lock.json': lock(packages) });
    expect(await of({})).toEqual(['package.json:3 buoy']);
    expect(await of({}, { 'node_modules/buoy': { version: '2.0.5', peer: true } })).toEqual([]);
    expect(await of({}, { 'node_modules/tug': { version: '2.0.5' } })).toEqual([]);
    expect(await of({ peerDependenciesMeta: { buoy: { optional: true } } })).toEqual([]);
    expect(await of({ overrides: { buoy: '$buoy' } })).toEqual([]);
  });

  it('refuses a member that has another name now', async () => {
    const packages = { 'quays/east': { version: '1.0.0' }, 'node_modules/east': { resolved: 'quays/east', link: true } };
    const of = (name: string) => only({ 'package.json': root, 'quays/east/package.json': json({ name, version: '1.0.0' }), 'package-lock.json': lock(packages) });
    expect(await of('east')).toEqual([]);
    expect(await of('orient')).toEqual(['quays/east/package.json orient']);
  });

  it('refuses a version, however deep, that a plain override refuses', async () => {
    const of = (overrides: object, entry: object = {}, more: object = {}) => only({ 'package.json': json({ overrides, ...more }), 'package-lock.json': lock({ 'node_modules/tug/node_modules/ferry': { version: '2.0.5', ...entry } }) });
    expect(await of({ ferry: '^2.0.0' })).toEqual([]);
    expect(await of({ ferry: '3.0.0' })).toEqual(['package.json:3 overrides/ferry']);
    expect(await of({ ferry: '3.0.0', tug: { ferry: '2.0.5' } })).toEqual([]);
    expect(await of({ 'ferry@1': '3.0.0' })).toEqual([]);
    expect(await of({ ferry: '$ferry' })).toEqual([]);
    expect(await of({ ferry: '3.0.0' }, { inBundle: true })).toEqual([]);
    expect(await of({ ferry: '3.0.0' }, { name: 'barge' })).toEqual([]);
    expect(await of({ ferry: '3.0.0' }, {}, { workspaces: ['quays/*'] })).toEqual([]);
  });

  /** `npm ci` refuses the same ones (npm 11): an override says nothing of what the root declares itself. */
  it('judges what the root declares, whatever overrides are, and leaves what a member wants to them', async () => {
    const overrides = { tug: { ferry: '1.0.0' } };
    const tree = (range: string, of: string) => ({ 'package.json': json({ workspaces: ['quays/*'], dependencies: { ferry: range }, overrides }), 'quays/east/package.json': json({ name: 'east', dependencies: { ferry: of } }) });
    const locked = lock({ 'quays/east': { name: 'east' }, 'node_modules/east': { resolved: 'quays/east', link: true }, 'node_modules/ferry': { version: '2.0.5' } });
    expect(await only({ ...tree('^2.0.0', '^2.0.0'), 'package-lock.json': locked })).toEqual([]);
    expect(await only({ ...tree('^3.0.0', '^3.0.0'), 'package-lock.json': locked })).toEqual(['package.json:6 ferry']);
  });

  it('tells another package behind an alias', async () => {
    const manifest = json({ dependencies: { buoy: 'npm:marker@^3.0.0' } });
    const of = (entry: object) => only({ 'package.json': manifest, 'package-lock.json': lock({ 'node_modules/buoy': { version: '3.1.0', ...entry } }) });
    expect(await of({ name: 'marker' })).toEqual([]);
    expect(await of({ name: 'lantern' })).toEqual(['package.json:3 buoy']);
    expect(await of({ resolved: 'https://sea.example/buoy/-/buoy-3.1.0.tgz' })).toEqual(['package.json:3 buoy']);
    expect(await of({})).toEqual([]);
  });

  it('holds an empty lock against what is declared', async () => {
    expect(await only({ 'package.json': json({ dependencies: { tug: '1.0.0' } }), 'package-lock.json': json({ lockfileVersion: 1 }) })).toEqual(['package.json:3 tug']);
  });
});

describe('pnpm', () => {
  const lock = "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      ferry:\n        specifier: ^2.1.0\n        version: 2.1.0(tug@1.4.0)\n      mark:\n        specifier: npm:buoy@^1.0.0\n        version: buoy@1.2.0\n      tug:\n        specifier: link:../tug\n        version: link:../tug\n";
  const all = { ferry: '^2.1.0', mark: 'npm:buoy@^1.0.0', tug: 'link:../tug' };

  it('refuses what is declared no more, but not where settings add dependencies', async () => {
    const { ferry: _, ...rest } = all;
    expect(await only({ 'package.json': json({ dependencies: all }), 'pnpm-lock.yaml': lock })).toEqual([]);
    expect(await only({ 'package.json': json({ dependencies: rest }), 'pnpm-lock.yaml': lock })).toEqual(['package.json ferry']);
    const extended = lock.replace('\n\nimporters', '\n\npackageExtensionsChecksum: aa\n\nimporters');
    expect(await only({ 'package.json': json({ name: 'sea', dependencies: rest, pnpm: { packageExtensions: { 'sea@1': { dependencies: {} } } } }), 'pnpm-lock.yaml': extended })).toEqual([]);
    expect(await only({ 'package.json': json({ name: 'sea', dependencies: rest, pnpm: { packageExtensions: { tug: { dependencies: {} } } } }), 'pnpm-lock.yaml': extended })).toEqual(['package.json ferry']);
  });

  /** As `pnpm install --frozen-lockfile` does it (pnpm 8, 9, 10 and 11): an override says which version, not where. */
  it('judges an overridden package by its list, and one that is overridden below another package alone as any', async () => {
    const of = (manifest: object, overrides: Readonly<Record<string, string>>, text = lock) => only({
      'package.json': json({ name: 'sea', ...manifest, pnpm: { overrides } }),
      'pnpm-lock.yaml': text.replace('\n\nimporters', `\n\noverrides:${Object.entries(overrides).map(([key, range]) => `\n  ${key}: '${range}'`).join('')}\n\nimporters`),
    });
    const { ferry, ...rest } = all;
    expect(await of({ dependencies: { ...all, ferry: '^1.0.0' } }, { ferry: '^2.1.0' })).toEqual([]);
    expect(await of({ dependencies: { ...all, ferry: '^1.0.0' } }, { 'sea>ferry': '^2.1.0' })).toEqual([]);
    expect(await of({ dependencies: { ...all, ferry: '^1.0.0' } }, { 'buoy>ferry': '^2.1.0' })).toEqual(['package.json:4 ferry']);
    expect(await of({ dependencies: rest }, { ferry: '^2.1.0' })).toEqual(['package.json ferry']);
    expect(await of({ dependencies: rest, devDependencies: { ferry } }, { ferry: '^2.1.0' })).toEqual(['package.json:8 ferry']);
    expect(await of({ dependencies: { ...all, crane: '1.0.0' } }, { crane: '2.0.0' })).toEqual(['package.json:7 crane']);
    expect(await of({ dependencies: { ...all, crane: '1.0.0' } }, { crane: '-' })).toEqual([]);
  });

  /** As `pnpm install --frozen-lockfile` does it (pnpm 10 and 11). */
  it('takes for ignored only the optional dependencies that the setting means', async () => {
    const ignoring = (pattern: string) => lock.replace('\n\nimporters', `\n\nignoredOptionalDependencies:\n  - '${pattern}'\n\nimporters`);
    const of = (manifest: object, pattern: string) => only({ 'package.json': json({ dependencies: all, ...manifest, pnpm: { ignoredOptionalDependencies: [pattern] } }), 'pnpm-lock.yaml': ignoring(pattern) });
    const { tug, ...rest } = all;
    expect(await of({ optionalDependencies: { crane: '1.0.0' } }, 'cr*')).toEqual([]);
    expect(await of({ optionalDependencies: { crane: '1.0.0' } }, 'buoy')).toEqual(['package.json:8 crane']);
    expect(await of({ dependencies: rest, optionalDependencies: { tug } }, 'crane')).toEqual(['package.json:7 tug']);
    expect(await of({ dependencies: rest }, 'crane')).toEqual(['package.json tug']);
  });

  /** As `pnpm install --frozen-lockfile` does it (pnpm 8, 9, 10 and 11). */
  it('wants what the package says of its dependencies and of the folder that it publishes', async () => {
    const locked = `${lock}    dependenciesMeta:\n      tug:\n        injected: true\n    publishDirectory: dist\n`;
    const of = async (manifest: object, text = locked) => (await driftOf({ 'package.json': json({ dependencies: all, ...manifest }), 'pnpm-lock.yaml': text })).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').map(driftText);
    const same = { dependenciesMeta: { tug: { injected: true } }, publishConfig: { directory: 'dist', access: 'public' } };
    expect(await of(same)).toEqual([]);
    expect(await of({ ...same, dependenciesMeta: { tug: { injected: false } } })).toEqual(['tug is injected: false in dependenciesMeta, and pnpm-lock.yaml has injected: true']);
    expect(await of({ ...same, publishConfig: {} })).toEqual(['directory is not in publishConfig, and pnpm-lock.yaml has dist']);
    expect(await of(same, lock)).toEqual([expect.stringMatching(/^tug is injected: true in dependenciesMeta, .* has no such entry; directory is dist in publishConfig, /)]);
  });

  it('has the runtime that a package wants pnpm to download', async () => {
    const locked = `${lock}    devDependencies:\n      node:\n        specifier: runtime:^24.4.0\n        version: runtime:24.4.1\n`;
    const of = (version: string) => only({ 'package.json': json({ dependencies: all, devEngines: { runtime: { name: 'node', version, onFail: 'download' } } }), 'pnpm-lock.yaml': locked });
    expect(await of('^24.4.0')).toEqual([]);
    expect(await of('^26.0.0')).toEqual(['package.json node']);
  });

  it.each([['2.1.0(tug', '3.0.0(tug', 'ferry'], ['buoy@1.2.0', 'buoy@2.0.0', 'mark']])('sees that %s was made %s by hand', async (before, after, name) => {
    expect((await only({ 'package.json': json({ dependencies: all }), 'pnpm-lock.yaml': lock.replace(before, after) })).map((line) => line.split(' ')[1])).toEqual([name]);
  });

  /** `pnpm install --frozen-lockfile` refuses the same ones (pnpm 8, 9, 10 and 11). */
  it.each([
    ['dependencies', 'devDependencies'],
    ['dependencies', 'optionalDependencies'],
    ['devDependencies', 'dependencies'],
    ['optionalDependencies', 'dependencies'],
  ])('refuses what the lock has in %s and the manifest in %s', async (before, after) => {
    const other = lock.replace('    dependencies:', `    ${before}:`);
    const told = (await driftOf({ 'package.json': json({ [after]: all }), 'pnpm-lock.yaml': other })).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').map(driftText);
    expect(told).toEqual([`ferry is ^2.1.0 in ${after}, and pnpm-lock.yaml has it in ${before}`, `mark is npm:buoy@^1.0.0 in ${after}, and pnpm-lock.yaml has it in ${before}`, `tug is link:../tug in ${after}, and pnpm-lock.yaml has it in ${before}`]);
    expect(await only({ 'package.json': json({ [before]: all }), 'pnpm-lock.yaml': other })).toEqual([]);
  });

  it('takes of a name in several lists the one that pnpm takes; settings may have a say', async () => {
    const { tug, ...moved } = all;
    expect(await only({ 'package.json': json({ dependencies: { tug }, devDependencies: moved, peerDependencies: moved }), 'pnpm-lock.yaml': lock })).toEqual(['package.json:6 ferry', 'package.json:7 mark']);
    expect(await only({ 'package.json': json({ dependencies: all, devDependencies: all }), 'pnpm-lock.yaml': lock })).toEqual([]);
    const extended = lock.replace('\n\nimporters', '\n\npackageExtensionsChecksum: aa\n\nimporters');
    expect(await only({ 'package.json': json({ name: 'sea', dependencies: { tug }, devDependencies: moved, pnpm: { packageExtensions: { sea: {} } } }), 'pnpm-lock.yaml': extended })).toEqual([]);
  });

  /** As `pnpm install --frozen-lockfile` does it (pnpm 8, 9, 10 and 11). */
  it('wants optional ones, links and members as they are declared, and peers where the lock has them', async () => {
    const withSettings = (settings: string) => lock.replace('\n\nimporters', `\n\nsettings:\n  ${settings}\n\nimporters`);
    const told = async (manifest: object, text = lock) => only({ 'package.json': json({ dependencies: all, ...manifest }), 'pnpm-lock.yaml': text });
    expect(await told({ optionalDependencies: { crane: '1.0.0' } })).toEqual(['package.json:8 crane']);
    expect(await told({ optionalDependencies: { crane: '1.0.0' }, pnpm: { ignoredOptionalDependencies: ['crane'] } }, lock.replace('\n\nimporters', '\n\nignoredOptionalDependencies:\n  - crane\n\nimporters'))).toEqual([]);
    expect(await told({ devDependencies: { crane: 'workspace:*' } })).toEqual(['package.json:8 crane']);
    expect(await told({ dependencies: { ...all, tug: 'link:../../tug' } })).toEqual(['package.json:5 tug']);
    expect(await told({ dependencies: { ...all, tug: 'link:../../tug', crane: 'link:../crane' } }, withSettings('excludeLinksFromLockfile: true').replace(/ {6}tug:[^]*$/, ''))).toEqual([]);
    for (const [settings, found] of [['autoInstallPeers: true', ['package.json:8 crane']], ['autoInstallPeers: false', []], ['peersSuffixMaxLength: 9', []]] as const) {
      expect(await told({ peerDependencies: { crane: '1.0.0' } }, withSettings(settings))).toEqual(found);
    }
    const { ferry, ...rest } = all;
    expect(await told({ dependencies: rest, peerDependencies: { ferry } }, withSettings('autoInstallPeers: true'))).toEqual([]);
    expect(await told({ dependencies: rest, peerDependencies: { ferry } }, withSettings('autoInstallPeers: false'))).toEqual(['package.json ferry']);
    expect(await told({ dependencies: rest, peerDependencies: { ferry } })).toEqual([]);
  });

  it('reads what follows the document that pnpm 11 writes for itself', async () => {
    const own = "---\nlockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    configDependencies:\n      buoy:\n        specifier: 3.0.1\n        version: 3.0.1\n\npackages:\n\n  buoy@3.0.1:\n    resolution: {integrity: aa}\n\nsnapshots:\n\n  buoy@3.0.1: {}\n\n---\n";
    const tree = (text: string) => ({ 'package.json': json({ dependencies: { ...all, pier: '1.0.0' } }), 'pnpm-lock.yaml': text, 'boat.js': "import 'ferry';\n" });
    const packages = '\npackages:\n\n  ferry@2.1.0:\n    resolution: {integrity: aa}\n    peerDependencies:\n      mark: ^1.0.0\n      tug: "*"\n';
    for (const text of [lock + packages, own + lock + packages]) {
      expect(await only(tree(text))).toEqual(['package.json:6 pier']);
      expect(await foundIn(tree(text))).toContain('unused-dependency package.json:6 pier');
      expect((await foundIn(tree(text))).filter((line) => line.startsWith('unused'))).toHaveLength(1);
    }
  });

  it('sees it in a lock of version 5, with peers behind the version', async () => {
    const v5 = (version: string) => `lockfileVersion: 5.4\n\nspecifiers:\n  ferry: ^2.1.0\n\ndependencies:\n  ferry: ${version}\n`;
    const manifest = json({ dependencies: { ferry: '^2.1.0' } });
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': v5('2.1.0_tug@9.0.0') })).toEqual([]);
    expect(await only({ 'package.json': manifest, 'pnpm-lock.yaml': v5('1.1.0_tug@2.3.0') })).toEqual(['package.json:3 ferry']);
    expect(await only({ 'package.json': json({ devDependencies: { ferry: '^2.1.0' } }), 'pnpm-lock.yaml': v5('2.1.0') })).toEqual(['package.json:3 ferry']);
  });
});

describe('Yarn', () => {
  const long = Array.from({ length: 60 }, (_, minor) => `ferry@npm:^2.${minor}.0`).join(', ');
  const berry = `__metadata:\n  version: 8\n\n? "${long}"\n:\n  version: 2.90.0\n\n"sea@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "sea@workspace:."\n  dependencies:\n    ferry: "npm:^2.1.0"\n    tug: "npm:~1.4.0"\n  languageName: unknown\n\n"tug@npm:~1.4.0":\n  version: 1.4.1\n`;
  const manifest = (dependencies: object) => json({ name: 'sea', workspaces: ['quays/*'], dependencies });
  const both = { ferry: '^2.1.0', tug: '~1.4.0' };

  it('reads a key that is so long that it has a line of its own', async () => {
    expect(await only({ 'package.json': manifest(both), 'yarn.lock': berry })).toEqual([]);
    expect(await only({ 'package.json': manifest({ ...both, ferry: '^2.70.0' }), 'yarn.lock': berry })).toEqual(['package.json:7 ferry']);
  });

  it('of berry lists what each member declares', async () => {
    expect(await only({ 'package.json': manifest({ tug: '~1.4.0' }), 'yarn.lock': berry })).toEqual(['package.json ferry']);
    expect(await only({ 'package.json': manifest(both), 'quays/east/package.json': json({ name: 'east' }), 'yarn.lock': berry })).toEqual(['quays/east/package.json east']);
    expect(await only({ 'package.json': manifest(both), 'yarn.lock': berry.replace('    tug: "npm:~1.4.0"\n', '') })).toEqual(['package.json:8 tug']);
  });

  /** `yarn install --immutable` refuses the same ones (Yarn 4.18). */
  it('of berry has what each member declares as it is declared, whatever the resolutions are', async () => {
    const own = '"sea@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "sea@workspace:."\n  dependencies:\n';
    const lock = berry.replace(own, `${own}    pier: "workspace:*"\n    buoy: "patch:buoy@npm%3A1.0.0#~/buoy.patch"\n    crane: ^1.0.0\n`).replace('  languageName', '  dependenciesMeta:\n    crane:\n      optional: true\n  peerDependencies:\n    quay: ">=1"\n  languageName').replace(/\? "ferry@npm[^]*?:\n {2}version/, '"ferry@npm:^9.9.9":\n  version')
      + '\n"buoy@patch:buoy@npm%3A1.0.0#~/buoy.patch":\n  version: 1.0.0\n\n"crane@npm:^1.0.0":\n  version: 1.0.0\n';
    const all = { dependencies: { ...both, pier: 'workspace:*', buoy: 'patch:buoy@1.0.0#~/buoy.patch' }, optionalDependencies: { crane: '^1.0.0' }, peerDependencies: { quay: '>=1' }, resolutions: { ferry: '^9.9.9' } };
    const told = async (manifest: object, text = lock) => only({ 'package.json': json({ name: 'sea', ...all, ...manifest }), 'yarn.lock': text });
    expect(await told({})).toEqual([]);
    expect(await told({ dependencies: { ...all.dependencies, pier: 'workspace:^' } })).toEqual(['package.json:6 pier']);
    expect(await told({ dependencies: { ...all.dependencies, ferry: '^2.2.0' } })).toEqual(['package.json:4 ferry']);
    expect(await told({ dependencies: { ...all.dependencies, wharf: 'github:harbour/wharf' } })).toEqual(['package.json:8 wharf']);
    expect(await told({ dependencies: { ...all.dependencies, ferry: '1.0.0' }, devDependencies: { ferry: '^2.1.0' } })).toEqual([]);
    expect(await told({ dependencies: { ...all.dependencies, buoy: 'patch:buoy@1.0.1#~/buoy.patch' } })).toEqual(['package.json:7 buoy']);
    expect(await told({ optionalDependencies: { crane: '^2.0.0' } })).toEqual(['package.json:10 crane']);
    expect(await told({ optionalDependencies: {}, dependencies: { ...all.dependencies, crane: '^1.0.0' } })).toEqual(['package.json dependenciesMeta/crane']);
    expect(await told({ optionalDependencies: {}, peerDependencies: { quay: '>=1', crane: '*' } })).toEqual(['package.json crane', 'package.json dependenciesMeta/crane', 'package.json:12 crane']);
    expect(await told({ peerDependencies: { quay: '>=2' } })).toEqual(['package.json:13 quay']);
    expect(await told({ peerDependencies: {} })).toEqual(['package.json quay']);
    expect(await told({ name: 'ocean' })).toEqual(['package.json ocean']);
    expect(await told({ name: undefined })).toEqual([]);
  });

  /** `yarn install --immutable` refuses the same ones (Yarn 4.18). */
  it('of berry has the commands of a member and what it says of its dependencies', async () => {
    const lock = berry.replace('  languageName', '  dependenciesMeta:\n    tug:\n      built: false\n  peerDependenciesMeta:\n    quay:\n      optional: true\n  bin:\n    sea: ./sea.js\n  languageName');
    const same = { dependencies: both, dependenciesMeta: { tug: { built: false, injected: true } }, peerDependenciesMeta: { quay: { optional: true } }, bin: './sea.js' };
    const told = async (more: object) => (await driftOf({ 'package.json': json({ name: '@harbour/sea', ...same, ...more }), 'yarn.lock': lock.replace('"sea@', '"@harbour/sea@') })).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').map(driftText);
    expect(await told({})).toEqual([]);
    expect(await told({ bin: { sea: './sail.js' } })).toEqual(['sea is ./sail.js in bin, and yarn.lock has ./sea.js']);
    expect(await told({ bin: undefined })).toEqual(['sea is not in bin, and yarn.lock has ./sea.js']);
    expect(await told({ dependenciesMeta: { tug: { built: true } } })).toEqual(['tug is built: true in dependenciesMeta, and yarn.lock has built: false']);
    expect(await told({ peerDependenciesMeta: {} })).toEqual(['quay is not in peerDependenciesMeta, and yarn.lock has optional: true']);
  });

  /** `yarn install --immutable` refuses the same ones (Yarn 4.18). */
  it('of berry has what its own packages want', async () => {
    const lock = `${berry}  resolution: "tug@npm:1.4.1"\n  dependencies:\n    ferry: "npm:^2.7.0"\n    rope: "npm:^3.0.0"\n`;
    const told = async (text: string) => (await driftOf({ 'package.json': manifest(both), 'yarn.lock': text })).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').map(driftText);
    expect(await told(`${lock}\n"rope@npm:^3.0.0":\n  version: 3.0.0\n`)).toEqual([]);
    expect(await told(`${lock}\n"rope@npm:3.0.0":\n  version: 3.0.0\n`)).toEqual(['rope is npm:^3.0.0 in tug@npm:~1.4.0, and yarn.lock has npm:3.0.0']);
  });

  /** `yarn install --immutable` refuses the same ones (Yarn 4.18): what a workspace that is named by a range has for its version has to fit. */
  it('of berry sees a member that its range does not mean any more', async () => {
    const lock = berry.replace('    tug: "npm:~1.4.0"', '    east: "npm:^1.0.0"\n    tug: "npm:~1.4.0"') + '\n"east@npm:^1.0.0, east@workspace:quays/east":\n  version: 0.0.0-use.local\n  resolution: "east@workspace:quays/east"\n';
    const of = (version: string) => only({ 'package.json': manifest({ ...both, east: '^1.0.0' }), 'quays/east/package.json': json({ name: 'east', version }), 'yarn.lock': lock });
    expect(await of('1.9.0')).toEqual([]);
    expect(await of('2.0.0')).toEqual(['package.json:9 east']);
  });

  it('sees a version that was written by hand', async () => {
    expect(await only({ 'package.json': manifest(both), 'yarn.lock': berry.replace('1.4.1', '1.5.1') })).toEqual(['package.json:8 tug']);
    const classic = (version: string) => `# yarn lockfile v1\n\n\nferry@^2.0.0, ferry@^2.1.0:\n  version "2.1.0"\n\n"tug@~1.4.0":\n  version "${version}"\n`;
    expect(await only({ 'package.json': manifest(both), 'yarn.lock': classic('1.4.7') })).toEqual([]);
    expect(await only({ 'package.json': manifest(both), 'yarn.lock': classic('1.5.0') })).toEqual(['package.json:8 tug']);
    expect(await only({ 'package.json': manifest(both), 'yarn.lock': '' })).toEqual(['package.json:7 ferry', 'package.json:8 tug']);
  });
});

it('reads locks in time that grows with their length, whatever is in them', async () => {
  const keys = Array.from({ length: 60_000 }, (_, minor) => `ferry@^1.${minor}`).join(', ');
  const dependencies = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`tug-${at}`, '^1.0.0']));
  const others = Array.from({ length: 20_000 }, (_, at) => `\n"buoy-${at}@npm:^1.0.0":\n  version: 1.0.0\n`).join('');
  const crates = Array.from({ length: 60_000 }, (_, patch) => `\n[[package]]\nname = "ferry"\nversion = "1.0.${patch}"\nsource = "r"\n`).join('');
  const started = performance.now();
  expect(await only({ 'a/package.json': json({ dependencies: { ferry: '^1.9' } }), 'a/yarn.lock': `# yarn lockfile v1\n\n${keys}:\n  version "1.9.0"\n` })).toEqual([]);
  expect(await only({ 'b/package.json': json({ dependencies }), 'b/yarn.lock': `__metadata:\n  version: 8\n${others}` })).toHaveLength(2_000);
  expect(await only({ 'c/Cargo.toml': '[package]\nname = "sea"\nversion = "0.1.0"\n', 'c/Cargo.lock': `[[package]]\nname = "sea"\nversion = "0.1.0"\n${crates}` })).toEqual(['c/Cargo.toml ferry']);
  // Together they took more than a minute.
  expect(performance.now() - started).toBeLessThan(15_000);
});

describe('Cargo', () => {
  const root = '[workspace]\nmembers = ["quays/*"]\n\n[workspace.package]\nversion = "0.2.0"\n';
  const east = '[package]\nname = "east"\nversion = { workspace = true }\n\n[dependencies]\nferry = "1"\n\n[dev_dependencies]\nbuoy = "3"\n\n[target.\'cfg(unix)\'.dependencies]\ntug = "2"\n';
  const crate = (name: string, version: string) => `\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry"\n`;
  const lock = `version = 4\n\n[[package]]\nname = "east"\nversion = "0.2.0"\ndependencies = [\n "buoy",\n "ferry 1.9.0",\n "tug",\n]\n${crate('buoy', '3.0.1')}${crate('ferry', '1.9.0')}${crate('ferry', '2.0.0')}${crate('tug', '2.2.0')}`;
  const tree = { 'Cargo.toml': root, 'quays/east/Cargo.toml': east, 'Cargo.lock': lock };

  it('is content with a lock that has each crate as it is', async () => {
    expect(await only(tree)).toEqual([]);
    expect(await only({ ...tree, 'Cargo.lock': `${lock}\n[[patch.unused]]\nname = "east"\nversion = "9.0.0"\n` })).toEqual([]);
  });

  it('takes a pre-release of a folder or repository that no requirement speaks of', async () => {
    const sea = '[package]\nname = "sea"\nversion = "0.1.0"\n\n[dependencies]\nferry = { path = "ferry" }\ntug = { git = "https://sea.example/tug" }\n';
    const kept = (version: string): string => `version = 4\n\n[[package]]\nname = "ferry"\nversion = "${version}"\n\n[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "ferry",\n "tug",\n]\n\n[[package]]\nname = "tug"\nversion = "1.0.0-rc.1"\nsource = "git+https://sea.example/tug#0a1b"\n`;
    const early = (version: string) => ({ 'Cargo.toml': sea, 'ferry/Cargo.toml': `[package]\nname = "ferry"\nversion = "${version}"\n`, 'Cargo.lock': kept(version) });
    expect(await only(early('1.0.0-beta.1'))).toEqual([]);
    expect(await only({ ...early('1.0.0-beta.1'), 'Cargo.toml': sea.replace('path = "ferry"', 'path = "ferry", version = "1"') })).toEqual(['Cargo.toml:6 ferry']);
  });

  it('refuses another version of the crate, a dependency more or less, a version that was not chosen, and a member that is not there', async () => {
    expect(await only({ ...tree, 'Cargo.toml': root.replace('0.2.0', '0.3.0') })).toEqual(['quays/east/Cargo.toml:3 east']);
    expect(await only({ ...tree, 'quays/east/Cargo.toml': east.replace('tug = "2"\n', '') })).toEqual(['quays/east/Cargo.toml tug']);
    expect(await only({ ...tree, 'Cargo.lock': lock.replace(' "tug",\n', '') })).toEqual(['quays/east/Cargo.toml:12 tug']);
    expect(await only({ ...tree, 'quays/east/Cargo.toml': east.replace('ferry = "1"', 'ferry = "2"') })).toEqual(['quays/east/Cargo.toml:6 ferry']);
    expect(await only({ ...tree, 'quays/west/Cargo.toml': east.replace('"east"', '"west"') })).toEqual(['quays/west/Cargo.toml west']);
  });

  it('holds versions of dependencies that are in the tree or in a repository against their range', async () => {
    const west = '[package]\nname = "west"\nversion = "0.4.1"\n';
    const of = (dependency: string, source = '') => only({
      'Cargo.toml': root, 'quays/west/Cargo.toml': source === '' ? west : '', 'quays/east/Cargo.toml': `[package]\nname = "east"\nversion = "0.2.0"\n[dependencies]\nwest = { ${dependency} }\n`,
      'Cargo.lock': `version = 4\n\n[[package]]\nname = "east"\nversion = "0.2.0"\ndependencies = [\n "west",\n]\n\n[[package]]\nname = "west"\nversion = "0.4.1"\n${source}`,
    });
    const git = 'source = "git+https://sea.example/west?tag=v4#0123456789"\n';
    expect(await of('path = "../west", version = "0.4"')).toEqual([]);
    expect(await of('path = "../west", version = "0.5"')).toEqual(['quays/east/Cargo.toml:5 west']);
    expect(await of('git = "https://sea.example/west", tag = "v4", version = "0.4"', git)).toEqual([]);
    expect(await of('git = "https://sea.example/west", tag = "v4", version = "0.5"', git)).toEqual(['quays/east/Cargo.toml:5 west']);
  });

  it.each([
    ['the tag that was locked', 'git = "https://sea.example/Tug.git/", tag = "v1"', 'git+https://sea.example/tug?tag=v1#01', []],
    ['another tag', 'git = "https://sea.example/tug", tag = "v2"', 'git+https://sea.example/tug?tag=v1#01', ['Cargo.toml:5 tug']],
    ['a branch instead of a tag', 'git = "https://sea.example/tug", branch = "v1"', 'git+https://sea.example/tug?tag=v1#01', ['Cargo.toml:5 tug']],
    ['no tag any more', 'git = "https://sea.example/tug"', 'git+https://sea.example/tug?tag=v1#01', ['Cargo.toml:5 tug']],
    ['a branch as Cargo writes it', 'git = "https://sea.example/tug", branch = "a/b"', 'git+https://sea.example/tug?branch=a%2Fb#01', []],
    ['another repository', 'git = "https://fork.example/tug"', 'git+https://sea.example/tug#01', ['Cargo.toml:5 tug']],
    ['a repository instead of a registry', 'git = "https://sea.example/tug"', 'registry+https://crates.example', ['Cargo.toml:5 tug']],
    ['a registry instead of a repository', 'version = "1"', 'git+https://sea.example/tug#01', ['Cargo.toml:5 tug']],
    ['a folder instead of a registry', 'path = "tug"', 'registry+https://crates.example', ['Cargo.toml:5 tug']],
  ])('holds where a crate comes from against the lock: %s', async (_, dependency, source, expected) => {
    const manifest = `[package]\nname = "sea"\nversion = "0.1.0"\n[dependencies]\ntug = { ${dependency} }\n`;
    const of = (more: string, version = 4) => only({
      'Cargo.toml': `${manifest}${more}`,
      'Cargo.lock': `version = ${version}\n\n[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "tug",\n]\n\n[[package]]\nname = "tug"\nversion = "1.0.0"\nsource = "${source}"\n`,
    });
    expect(await of('')).toEqual(expected);
    expect(await of('[patch.crates-io]\nboat = { package = "tug", path = "boat" }\n')).toEqual([]);
  });

  it('tells which of two versions is wanted no more, and what only the list of the workspace still has', async () => {
    const manifest = '[package]\nname = "sea"\n[dependencies]\none = { package = "tug", version = "1" }\ntwo = { package = "tug", version = "2" }\nbuoy = "3"\n[workspace.dependencies]\nbuoy = "3"\n';
    const sea = `[[package]]\nname = "sea"\nversion = "0.0.0"\ndependencies = [\n "buoy",\n "tug 1.4.0",\n "tug 2.2.0",\n]\n${crate('buoy', '3.0.1')}${crate('tug', '1.4.0')}${crate('tug', '2.2.0')}`;
    const of = (from: string, to: string) => only({ 'Cargo.toml': manifest.replace(from, to), 'Cargo.lock': sea });
    expect(await of('', '')).toEqual([]);
    expect(await of('one = { package = "tug", version = "1" }\n', '')).toEqual(['Cargo.toml tug']);
    expect(await of('version = "1"', 'version = "2.1"')).toEqual(['Cargo.toml tug']);
    expect(await of('buoy = "3"\n', '')).toEqual(['Cargo.toml buoy']);
    expect(await of('name = "sea"\n', 'name = "sea"\nversion = "0.1.0"\n')).toEqual(['Cargo.toml:3 sea']);
    expect(await only({ 'Cargo.toml': manifest, 'Cargo.lock': sea.replace('0.0.0', '0.1.0') })).toEqual(['Cargo.toml sea']);
  });

  it('takes a member that is named in full for one even where it is excluded', async () => {
    const excluding = (members: string) => only({ ...tree, 'Cargo.toml': root.replace('"quays/*"]', `${members}]\nexclude = ["quays/east"]`), 'Cargo.lock': lock.replace(' "tug",\n', '') });
    expect(await excluding('"./quays/east"')).toEqual(['quays/east/Cargo.toml:12 tug']);
    expect(await excluding('"quays/*"')).toEqual([]);
  });

  it('takes what a crate has a path to for a member, but not data that has the name of one', async () => {
    const [manifest, own] = ['[package]\nname = "sea"\nversion = "0.1.0"\n[dependencies]\nwest = { path = "./lib/../lib/west" }\n', '[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "west",\n]\n'];
    const west = '[package]\nname = "west"\nversion = "0.4.1"\n[dependencies]\nmissing = "1"\n';
    const of = (path: string, text: string) => only({ 'Cargo.toml': manifest, [path]: text, 'Cargo.lock': `${own}\n[[package]]\nname = "west"\nversion = "0.4.1"\n` });
    expect(await of('lib/west/Cargo.toml', west)).toEqual(['lib/west/Cargo.toml:5 missing']);
    expect(await of('tests/syntax/west/Cargo.toml', west)).toEqual([]);
    expect(await of('tests/syntax/sea/Cargo.toml', west.replace('west', 'sea'))).toEqual([]);
  });

  it('asks of a crate that is built and no member neither for its development nor for what is optional', async () => {
    const sea = '[package]\nname = "sea"\nversion = "0.1.0"\n[dependencies]\nwest = { path = "lib/west" }\n';
    const west = '[package]\nname = "west"\nversion = "0.4.1"\n[dependencies]\nfog = { version = "1", optional = true }\n[dev-dependencies]\nbuoy = "3"\n';
    const lock = '[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "west",\n]\n\n[[package]]\nname = "west"\nversion = "0.4.1"\n';
    const of = (more: string, crate = west) => only({ 'Cargo.toml': `${sea}${more}`, 'lib/west/Cargo.toml': crate, 'Cargo.lock': lock });
    expect(await of('[workspace]\n')).toEqual(['lib/west/Cargo.toml:5 fog', 'lib/west/Cargo.toml:7 buoy']);
    expect(await of('[workspace]\nexclude = ["./lib"]\n')).toEqual([]);
    expect(await of('[workspace]\nexclude = ["l*"]\n')).toHaveLength(2);
    expect(await of('')).toEqual([]);
    expect(await of('[workspace]\nexclude = ["lib"]\n', west.replace(', optional = true', ''))).toEqual(['lib/west/Cargo.toml:5 fog']);
    const patched = sea.replace('{ path = "lib/west" }', '"0.4"');
    expect(await only({ 'Cargo.toml': `${patched}[patch.crates-io]\nwest = { path = "lib/west" }\n`, 'lib/west/Cargo.toml': west, 'Cargo.lock': lock })).toEqual([]);
  });

  it('leaves alone where crates come from when a config of Cargo says it', async () => {
    const of = (config: string, path = '.cargo/config.toml') => only({
      'sea/Cargo.toml': '[package]\nname = "sea"\nversion = "0.1.0"\n[dependencies]\ntug = "1"\n', [path]: config,
      'sea/Cargo.lock': 'version = 4\n\n[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "tug",\n]\n\n[[package]]\nname = "tug"\nversion = "1.0.0"\n',
    });
    expect(await of('[patch.crates-io]\ntug = { path = "../tug" }\n')).toEqual([]);
    expect(await of('patch.crates-io.tug = { path = "../tug" }\n', 'sea/.cargo/config.toml')).toEqual([]);
    expect(await of('[build]\njobs = 1\n')).toEqual(['sea/Cargo.toml:5 tug']);
    // Takes no longer than the config is long.
    expect(await of(`# ${'-'.repeat(9)}\n${' '.repeat(200_000)}x = 1\n`)).toEqual(['sea/Cargo.toml:5 tug']);
    expect(await of('[patch.crates-io]\ntug = { path = "../tug" }\n', 'other/.cargo/config.toml')).toEqual(['sea/Cargo.toml:5 tug']);
  });

  it('leaves alone a workspace of its own whose crate has the name of a member', async () => {
    const fuzz = '[package]\nname = "east"\nversion = "0.0.0"\n\n[dependencies]\nfuzzer = "0.4"\n\n[workspace]\nmembers = ["."]\n';
    expect(await only({ ...tree, 'quays/east/fuzz/Cargo.toml': fuzz })).toEqual([]);
  });
});

describe('uv', () => {
  const root = '[project]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n  "Ferry_Boat[deck] >= 2, < 3",\n  "sea[night]",\n  "tug; python_version < \'3.12\'",\n]\n\n[project.optional-dependencies]\nnight = ["lantern>=1"]\n\n[dependency-groups]\ndev = ["buoy"]\n\n[tool.uv.workspace]\nmembers = ["quays/*"]\n\n[tool.uv.sources]\ntug = { git = "https://sea.example/tug" }\n';
  const lock = `version = 1\n\n[[package]]\nname = "sea"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "ferry-boat" },\n]\n\n[package.metadata]\nrequires-dist = [\n    { name = "ferry-boat", extras = ["deck"], specifier = ">=2,<3" },\n    { name = "lantern", marker = "extra == 'night'", specifier = ">=1" },\n    { name = "tug", marker = "python_full_version < '3.12'", git = "https://sea.example/tug" },\n]\nprovides-extras = ["night"]\n\n[package.metadata.requires-dev]\ndev = [{ name = "buoy" }]\n\n[[package]]\nname = "ferry-boat"\nversion = "2.9"\nsource = { registry = "r" }\n\n[[package]]\nname = "pilot"\nversion = "1.0"\nsource = { registry = "r" }\n`;
  const of = (change: (text: string) => string) => only({ 'pyproject.toml': change(root), 'uv.lock': lock });

  it('holds the lock against what the project wants, in whatever order and names it is written', async () => {
    expect(await of((text) => text)).toEqual([]);
    expect(await of((text) => text.replace('>= 2, < 3', '<3,>=2').replace('Ferry_Boat', 'ferry.boat'))).toEqual([]);
  });

  /** uv cannot read such a lock ("has missing `source` field", uv 0.13). */
  it('finds what packages need and the lock lacks, at the line of the project that declares it', async () => {
    const sea = '[project]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n  "ferry>=2",\n]\n\n[dependency-groups]\ndev = ["buoy"]\n';
    const part = (name: string, more = '') => `[[package]]\nname = "${name}"\nversion = "2.0"\nsource = { registry = "https://pypi.org/simple" }\n${more}\n`;
    const own = '[[package]]\nname = "sea"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [\n    { name = "ferry" },\n]\n\n[package.dev-dependencies]\ndev = [\n    { name = "buoy" },\n]\n\n[package.metadata]\nrequires-dist = [{ name = "ferry", specifier = ">=2" }]\n\n[package.metadata.requires-dev]\ndev = [{ name = "buoy" }]\n\n';
    const ferry = part('ferry', 'dependencies = [\n    { name = "tug", marker = "sys_platform == \'win32\'" },\n]\nwheels = [\n    { url = "https://sea.example/a.whl", hash = "sha256:a" },\n]\n');
    const tree = (...parts: readonly string[]) => ({ 'pyproject.toml': sea, 'uv.lock': `version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n${parts.join('')}` });
    expect(await only(tree(own, ferry, part('buoy'), part('tug')))).toEqual([]);
    expect(await only(tree(own, part('buoy'), part('tug')))).toEqual(['pyproject.toml:5 ferry']);
    expect(await only(tree(own, ferry, part('tug')))).toEqual(['pyproject.toml:9 buoy']);
    expect(await only(tree(own, ferry, part('buoy')))).toEqual(['pyproject.toml tug']);
    expect((await driftOf(tree(own, ferry, part('buoy')))).violations.map(driftText)).toContain('tug is a dependency in ferry, and uv.lock has no such entry');
  });

  it('takes numbers with zeros before them for what uv writes of them', async () => {
    expect(await of((text) => text.replace('>= 2, < 3', '>=02, <03'))).toEqual([]);
    expect(await only({ 'pyproject.toml': root.replace('0.1.0', '2026.04.01'), 'uv.lock': lock.replace('0.1.0', '2026.4.1') })).toEqual([]);
    expect(await only({ 'pyproject.toml': root.replace('0.1.0', '2026.04.01'), 'uv.lock': lock.replace('0.1.0', '2026.4.10') })).toEqual(['pyproject.toml:3 sea']);
  });

  it.each([
    ['another range, though the locked version fits it', '>= 2', '>= 2.5', 'pyproject.toml:5 ferry-boat'],
    ['a package that is only there for another one', '"sea[night]"', '"pilot"', 'pyproject.toml:6 pilot'],
    ['an optional package', '"lantern>=1"', '"lantern>=1", "lamp"', 'pyproject.toml:11 lamp'],
    ['another group', 'dev = ["buoy"]', 'dev = ["buoy", "anchor"]', 'pyproject.toml:14 anchor'],
    ['a package that is declared no more', '"buoy"', '', 'pyproject.toml buoy'],
    ['another version of the project', '0.1.0', '0.2.0', 'pyproject.toml:3 sea'],
    ['a package of a group that was one of the project', '  "Ferry_Boat[deck] >= 2, < 3",\n', '', 'pyproject.toml:13 ferry-boat', 'dev = ["buoy"', 'dev = ["ferry-boat[deck]>=2,<3", "buoy"'],
    ['an extra that was a group', 'dev = ["buoy"]', 'dev = []', 'pyproject.toml:11 buoy', '["lantern>=1"', '["lantern>=1", "buoy"'],
    ['a package that only another list has any more', '"lantern>=1"', '', 'pyproject.toml:5 lantern', 'dependencies = [', 'dependencies = [\n  "lantern>=1",'],
  ])('refuses %s', async (_, before, after, found, other = '', instead = '') => {
    expect(await of((text) => text.replace(before, after).replace(other, instead))).toEqual([found]);
  });

  it('takes a package in several lists, under other forms of their names, and in groups that include others', async () => {
    const wide = lock.replace('dev = [{ name = "buoy" }]', 'dev-all = [{ name = "buoy" }, { name = "ferry-boat", extras = ["deck"], specifier = ">=2,<3" }]\nship = [{ name = "buoy" }, { name = "ferry-boat", extras = ["deck"], specifier = ">=2,<3" }]');
    const text = root.replace('dev = ["buoy"]', 'Dev_All = ["buoy", "ferry-boat[deck]>=2,<3"]\nship = [{ include-group = "Dev_All" }]');
    expect(await only({ 'pyproject.toml': text, 'uv.lock': wide })).toEqual([]);
    expect(await only({ 'pyproject.toml': text.replace(', "ferry-boat[deck]>=2,<3"', ''), 'uv.lock': wide })).toEqual(['pyproject.toml ferry-boat']);
  });

  it('holds what a group includes against each group that includes it', async () => {
    const text = root.replace('dev = ["buoy"]', 'dev = ["buoy"]\nship = [{ include-group = "Dev" }]');
    expect(await only({ 'pyproject.toml': text, 'uv.lock': lock })).toEqual(['pyproject.toml:14 buoy']);
    const both = lock.replace('dev = [{ name = "buoy" }]', 'dev = [{ name = "buoy" }]\nship = [{ name = "buoy" }]');
    expect(await only({ 'pyproject.toml': text, 'uv.lock': both })).toEqual([]);
    expect(await only({ 'pyproject.toml': root, 'uv.lock': both })).toEqual(['pyproject.toml buoy']);
  });

  it('takes the marker of a group whose Python is another', async () => {
    const text = `${root}\n[tool.uv.dependency-groups]\ndev = { requires-python = ">=3.12" }\n`;
    expect(await only({ 'pyproject.toml': text, 'uv.lock': lock.replace('"buoy" }', '"buoy", marker = "python_full_version >= \'3.12\'" }') })).toEqual([]);
  });

  it('speaks for a project where it says that it lies, not for others of its name', async () => {
    const other = '[project]\nname = "sea"\nversion = "9.0"\n';
    const tree = { 'pyproject.toml': root, 'uv.lock': lock, 'docs/sea/pyproject.toml': other, 'parts/hull/pyproject.toml': '[project]\nname = "hull"\nversion = "9.0"\n' };
    expect(await only(tree)).toEqual([]);
    expect(await only({ ...tree, 'uv.lock': `${lock}\n[[package]]\nname = "hull"\nversion = "1.0"\nsource = { editable = "parts/hull" }\n` })).toEqual(['parts/hull/pyproject.toml:3 hull']);
  });

  /** uv writes what is in them into each extra that names the project's own extras. */
  it('takes an extra that is made of others for one that has what they have', async () => {
    const all = lock.replace('provides-extras', 'all-of-it').replace("    { name = \"lantern\", marker = \"extra == 'night'\", specifier = \">=1\" },\n", (row) => row.replace('night', 'all') + row);
    const text = root.replace('night = ["lantern>=1"]', 'night = ["lantern>=1"]\nall = ["sea[night]"]');
    expect(await only({ 'pyproject.toml': text, 'uv.lock': all })).toEqual([]);
    expect(await only({ 'pyproject.toml': text.replace('"lantern>=1"', ''), 'uv.lock': all })).toEqual(['pyproject.toml lantern']);
  });

  /** `uv lock --check` refuses the same ones (uv 0.13). */
  describe('settings', () => {
    const sea = '[project]\nname = "sea"\nversion = "0.1.0"\nrequires-python = ">= 3.9.0"\ndependencies = [\n  "ferry>=2",\n  "tug; sys_platform == \'win32\'",\n  "mast",\n]\n\n[project.optional-dependencies]\nnight = ["buoy; os_name == \'nt\'"]\n\n[tool.uv]\noverride-dependencies = ["Buoy_Chain==1.0"]\nconstraint-dependencies = ["anchor<2", "rope>1"]\n\n[tool.uv.sources]\nmast = { git = "https://sea.example/mast" }\n';
    const locked = `version = 1\nrequires-python = ">=3.9"\n\n[manifest]\nconstraints = [\n    { name = "anchor", specifier = "<2" },\n    { name = "rope", specifier = ">1" },\n]\noverrides = [{ name = "buoy-chain", specifier = "==1.0" }]\n\n[[package]]\nname = "sea"\nversion = "0.1.0"\nsource = { virtual = "." }\n\n[package.metadata]\nrequires-dist = [\n    { name = "buoy", marker = "os_name == 'nt' and extra == 'night'" },\n    { name = "ferry", specifier = ">=2" },\n    { name = "mast", git = "https://sea.example/mast" },\n    { name = "tug", marker = "sys_platform == 'win32'" },\n]\n\n[[package]]\nname = "gull"\nversion = "1.0"\n`;

    it.each([
      ['the same', '', '', []],
      ['another least version of Python', '>= 3.9.0', '>=3.10', ['pyproject.toml python']],
      ['an upper end of Python that is new', '>= 3.9.0', '<4.0,>=3.9', ['pyproject.toml python']],
      ['a range of Python, which uv writes otherwise', '>= 3.9.0', '~=3.9', []],
      ['a new override', '["Buoy_Chain==1.0"]', '["Buoy_Chain==1.0", "gull==2"]', ['pyproject.toml gull']],
      ['a new override of what the lock does not have', '["Buoy_Chain==1.0"]', '["Buoy_Chain==1.0", "skua==2"]', []],
      ['another override', 'Buoy_Chain==1.0', 'gull==2', ['pyproject.toml buoy-chain', 'pyproject.toml gull']],
      ['a constraint that is gone', ', "rope>1"', '', ['pyproject.toml rope']],
      ['no constraint, which may be one of a uv.toml', '"anchor<2", "rope>1"', '', []],
      ['a marker that is gone', "; sys_platform == 'win32'", '', ['pyproject.toml:7 tug']],
      ['a marker that is gone from an extra', '"buoy; os_name == \'nt\'"', '"buoy"', ['pyproject.toml:12 buoy']],
      ['a marker that came', '"ferry>=2"', '"ferry>=2; sys_platform == \'win32\' and (os_name != \'nt\')"', ['pyproject.toml:6 ferry']],
      ['a marker that came and that uv may leave out', '"ferry>=2"', '"ferry>=2; python_version > \'3\'"', []],
      ['an extra that came', '"ferry>=2"', '"ferry[deck]>=2"', ['pyproject.toml:6 ferry']],
      ['an address instead of a registry', '"ferry>=2"', '"ferry @ https://sea.example/ferry.whl"', ['pyproject.toml:6 ferry']],
      ['a package that comes from a repository now', '\nmast = {', '\nferry = { git = "https://sea.example/ferry" }\nmast = {', ['pyproject.toml:6 ferry']],
      ['a package that comes from a registry now', 'mast = { git = "https://sea.example/mast" }', '', ['pyproject.toml:8 mast']],
      ['a source for some of it', '\nmast = {', '\nferry = [{ git = "https://sea.example/ferry", marker = "os_name == \'nt\'" }]\nmast = {', []],
    ])('compare with the lock %s', async (_, before, after, found) => {
      expect(await only({ 'pyproject.toml': sea.replace(before, after), 'uv.lock': locked })).toEqual(found);
    });
  });

  it('leaves a project of Poetry to the lock of Poetry', async () => {
    const poetry = '[tool.poetry]\nname = "sea"\n\n[tool.poetry.dependencies]\ntug = "^2.0"\n';
    expect(await only({ 'pyproject.toml': poetry, 'uv.lock': 'version = 1\n', 'poetry.lock': '[[package]]\nname = "tug"\nversion = "1.4.0"\n' })).toEqual(['pyproject.toml:5 tug']);
  });

  it('refuses a lock that lacks a member', async () => {
    expect(await only({ 'pyproject.toml': root, 'uv.lock': lock, 'quays/east/pyproject.toml': '[project]\nname = "east"\nversion = "1.0"\n' })).toEqual(['quays/east/pyproject.toml east']);
  });
});

describe('Go', () => {
  const mod = 'module sea.example/harbour\n\nrequire sea.example/ferry v1.2.0\n';
  const sums = (name: string, version: string) => `${name} ${version} h1:aa=\n${name} ${version}/go.mod h1:bb=\n`;

  it('wants the line of the go.mod itself', async () => {
    expect(await only({ 'go.mod': mod, 'go.sum': 'sea.example/ferry v1.2.0 h1:aa=\n' })).toEqual(['go.mod:3 sea.example/ferry']);
  });

  it('wants the archive of a direct requirement, which a version that others ask for does not bring', async () => {
    const sum = `${sums('sea.example/ferry', 'v1.1.0')}sea.example/ferry v1.2.0/go.mod h1:cc=\n`;
    const { violations } = await driftOf({ 'go.mod': mod, 'go.sum': sum });
    expect(violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').map(driftText)).toEqual(['sea.example/ferry is v1.2.0 in require, and go.sum has v1.1.0']);
    expect(await only({ 'go.mod': mod.replace('v1.2.0', 'v1.2.0 // indirect'), 'go.sum': sum })).toEqual([]);
  });

  it('wants the module that is in the place of another one, for the versions that are replaced', async () => {
    const of = (replace: string, sum: string) => only({ 'go.mod': `${mod}\nreplace (\n\t${replace}\n)\n`, 'go.sum': sum });
    expect(await of('sea.example/ferry => fork.example/ferry v1.3.0', sums('fork.example/ferry', 'v1.3.0'))).toEqual([]);
    expect(await of('sea.example/ferry => fork.example/ferry v1.4.0', sums('fork.example/ferry', 'v1.3.0'))).toEqual(['go.mod:3 sea.example/ferry']);
    expect(await of('sea.example/ferry v1.2.0 => ../ferry', '')).toEqual([]);
    expect(await of('sea.example/ferry v1.1.0 => ../ferry', sums('sea.example/ferry', 'v1.1.0'))).toEqual(['go.mod:3 sea.example/ferry']);
    expect(await of('sea.example/ferry v1.2.0 => ../ferry\n\tsea.example/ferry => fork.example/ferry v1.4.0', '')).toEqual([]);
  });

  it('takes modules that a go.work uses or replaces from there', async () => {
    const tree = {
      'east/go.mod': 'module sea.example/east\n\nrequire (\n\tsea.example/harbour v0.3.0\n\tsea.example/ferry v1.1.0\n)\n',
      'east/go.sum': sums('sea.example/harbour', 'v0.2.0'),
      'go.mod': mod, 'go.sum': sums('sea.example/ferry', 'v1.2.0'),
    };
    const both = ['east/go.mod:4 sea.example/harbour', 'east/go.mod:5 sea.example/ferry'];
    expect(await only(tree)).toEqual(both);
    expect(await only({ ...tree, 'go.work': 'go 1.22\n\nuse (\n\t. // the root\n\t"./east/"\n)\n' })).toEqual(both.slice(1));
    expect(await only({ ...tree, 'go.work': 'use .\nuse ./east\nreplace sea.example/ferry => ../ferry\n' })).toEqual([]);
    expect(await only({ ...tree, 'go.work': 'use .\n' })).toEqual(both);
  });
});

it('is told in words', async () => {
  const tree = { 'Cargo.toml': '[package]\nname = "sea"\nversion = "0.2.0"\n', 'Cargo.lock': '[[package]]\nname = "sea"\nversion = "0.1.0"\ndependencies = [\n "tug",\n]\n\n[[package]]\nname = "tug"\nversion = "1.0.0"\nsource = "r"\n' };
  const told = (await driftOf(tree)).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').map(driftText);
  expect(told).toEqual(['tug is not declared any more, and Cargo.lock has 1.0.0', 'sea is 0.2.0 in package, and Cargo.lock has 0.1.0']);
});

it('a version that differs is told at the line of the version, where the manifest has one', async () => {
  const of = (toml: string) => only({ 'Cargo.toml': toml, 'Cargo.lock': '[[package]]\nname = "sea"\nversion = "0.1.0"\n' });
  expect(await of('[lints.rust]\n\n[package]\nname = "sea"\n\nversion = "0.2.0"\n')).toEqual(['Cargo.toml:6 sea']);
  expect(await of('[package]\nname = "sea"\nversion.workspace = true\n\n[workspace.package]\nversion = "0.2.0"\n')).toEqual(['Cargo.toml:3 sea']);
  expect(await of('package.name = "sea"\npackage.version = "0.2.0"\n')).toEqual(['Cargo.toml sea']);
});

/** `bun install`, `yarn install` of berry and `pnpm install` of pnpm 11 refuse the same ones when frozen. */
describe('a member that is no more', () => {
  const tree = (name: string, lock: string, root: object = {}) => ({ 'package.json': json({ name: 'sea', workspaces: ['quays/*'], ...root }), 'quays/east/package.json': json({ name: 'east' }), [name]: lock });
  const pnpm = "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\n  quays/east: {}\n\n  quays/west: {}\n";
  const member = (name: string, place: string) => `\n"${name}@workspace:${place}":\n  version: 0.0.0-use.local\n  resolution: "${name}@workspace:${place}"\n`;
  const berry = `__metadata:\n  version: 8\n${member('sea', '.')}${member('east', 'quays/east')}${member('west', 'quays/west').replace('west@', 'west@workspace:^, west@')}`;
  const bun = JSON.stringify({ lockfileVersion: 1, workspaces: { '': { name: 'sea' }, 'quays/east': { name: 'east' }, 'quays/west': { name: 'west' } }, packages: { east: ['east@workspace:quays/east'] } });

  it('is told where its tool refuses it', async () => {
    expect(await only(tree('bun.lock', bun))).toEqual(['package.json member/quays/west']);
    expect(await only(tree('yarn.lock', berry))).toEqual(['package.json member/quays/west']);
    expect(await only(tree('pnpm-lock.yaml', pnpm, { packageManager: 'pnpm@11.2.0' }))).toEqual(['package.json member/quays/west']);
    expect(await only(tree('pnpm-lock.yaml', pnpm, { packageManager: 'pnpm@10.2.0' }))).toEqual([]);
    const { violations } = await driftOf(tree('yarn.lock', berry));
    expect(violations.map(driftText)).toContain('quays/west is no more, and yarn.lock has it as a member of the workspace');
  });

  it('may be a submodule', async () => {
    expect(await only({ ...tree('yarn.lock', berry), '.gitmodules': '[submodule "west"]\n\tpath = quays/west\n' })).toEqual([]);
  });
});
