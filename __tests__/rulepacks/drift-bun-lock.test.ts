import { describe, expect, it } from 'vitest';
import { foundIn, json, type Tree } from './support/drifting-tree.js';

const only = async (tree: Tree) => (await foundIn(tree)).filter((line) => line.startsWith('manifest-lock-mismatch')).map((line) => line.slice(23));

/** As `bun install --frozen-lockfile` of Bun 1.2, 1.3 and 1.4 takes or refuses the same (names of packages are other ones there). */
describe('a bun.lock', () => {
  const LOCK = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "sea",
      "dependencies": {
        "buoy": "npm:marker@^3.0.0",
        "ferry": "^2.1.0",
        "tug": "~1.4.0",
      },
      "devDependencies": { "crane": "1.0.0", "quay": "catalog:", },
      "peerDependencies": { "pier": "^6.0.0", },
      "optionalPeers": [ "wharf", ],
    },
    "quays/east": { "name": "east", "dependencies": { "ferry": "^3.0.0", }, },
  },
  "catalog": { "quay": "^5.0.0", },
  "packages": {
    "buoy": ["marker@3.1.0", "", { "bin": "buoy.js", }, "sha512-aa=="],

    "crane": ["crane@1.0.0", "", { "dependencies": { "tug": ",}*", }, "bin": { "lift": "lift.js" } }, "sha512-aa=="],

    "east": ["east@workspace:quays/east"],

    "ferry": ["ferry@2.4.0", "", { "peerDependencies": { "helm": "*", } }, "sha512-aa=="],

    "pier": ["pier@6.0.3", "", {}, "sha512-aa=="],

    "quay": ["quay@5.2.0", "", {}, "sha512-aa=="],

    "tug": ["tug@1.4.7", "", {}, "sha512-aa=="],

    "sea/ferry": ["ferry@1.0.0", "", {}, "sha512-aa=="],

    "east/ferry": ["ferry@3.0.1", "", {}, "sha512-aa=="],
  }
}
`;
  const ROOT = {
    name: 'sea', workspaces: { packages: ['quays/*'], catalog: { quay: '^5.0.0' } },
    dependencies: { buoy: 'npm:marker@^3.0.0', ferry: '^2.1.0', tug: '~1.4.0' }, devDependencies: { crane: '1.0.0', quay: 'catalog:' }, peerDependencies: { pier: '^6.0.0' },
  };
  const EAST = { name: 'east', dependencies: { ferry: '^3.0.0' } };
  const told = async (root: object, east: object = EAST, text = LOCK) => only({ 'package.json': json({ ...ROOT, ...root }), 'quays/east/package.json': json(east), 'bun.lock': text });
  const withDependency = (name: string, range: string) => ({ dependencies: { ...ROOT.dependencies, [name]: range } });

  it('is content with what is there, and with ranges and lists that the version meets', async () => {
    expect(await told({})).toEqual([]);
    expect(await told(withDependency('ferry', '*'))).toEqual([]);
    expect(await told({ dependencies: { buoy: 'npm:marker@3', ferry: '2' }, devDependencies: { ...ROOT.devDependencies, tug: '1' } })).toEqual([]);
    expect(await told({ ...withDependency('east', 'workspace:*'), name: 'ocean' })).toEqual([]);
    expect(await told({ peerDependencies: { pier: '^7.0.0', wharf: '*' }, peerDependenciesMeta: { wharf: { optional: true } } })).toEqual([]);
  });

  it.each([['ferry', '^3.0.0'], ['wharf', '*'], ['buoy', '^3.0.0'], ['buoy', 'npm:marker@^4.0.0'], ['tug', 'github:harbour/tug']])('refuses %s as %s', async (name, range) => {
    expect((await told(withDependency(name, range))).map((line) => line.split(' ')[1])).toEqual([name]);
  });

  it('wants optional ones and peers, and what a member itself has', async () => {
    expect(await told({ optionalDependencies: { wharf: '*' } })).toEqual(['package.json:24 wharf']);
    expect(await told({ peerDependencies: { ...ROOT.peerDependencies, wharf: '*' } })).toEqual(['package.json:22 wharf']);
    expect(await told({}, { ...EAST, dependencies: { ferry: '^2.1.0' } })).toEqual(['quays/east/package.json:4 ferry']);
    expect(await told({ workspaces: { ...ROOT.workspaces, catalog: { quay: '^6.0.0' } } })).toEqual(['package.json:18 quay']);
  });

  it('refuses members that it lacks or has by another name, and what nothing wants any more', async () => {
    expect(await told({}, { ...EAST, name: 'west', dependencies: {} })).toEqual(['quays/east/package.json west']);
    expect(await only({ 'package.json': json(ROOT), 'quays/east/package.json': json(EAST), 'quays/west/package.json': json({ name: 'west' }), 'bun.lock': LOCK })).toEqual(['quays/west/package.json west']);
    expect(await told({ devDependencies: { quay: 'catalog:' } })).toEqual(['package.json crane']);
    const { buoy, ferry } = ROOT.dependencies;
    expect(await told({ dependencies: { buoy, ferry } })).toEqual([]);
  });

  it('refuses a version that an override refuses, and a member that its range does not mean any more', async () => {
    expect(await told({ overrides: { ferry: '2.4.0' } })).toEqual(['package.json:24 overrides/ferry']);
    expect(await told({ overrides: { crane: '1.0.0', wharf: '1.0.0' } })).toEqual([]);
    for (const [range, found] of [['^1.0.0', []], ['workspace:*', []], ['^2.0.0', ['package.json:12 east']], ['workspace:^2.0.0', ['package.json:12 east']]] as const) {
      expect(await told({ dependencies: { east: range, ...ROOT.dependencies } }, { ...EAST, version: '1.0.0' })).toEqual(found);
    }
  });

  it('says nothing of what is overridden', async () => {
    expect(await told({ ...withDependency('ferry', '^9.0.0'), overrides: { ferry: '>=1' } })).toEqual([]);
    expect(await told(withDependency('ferry', '^9.0.0'), EAST, LOCK.replace('"catalog"', '"overrides": { "ferry": "2.4.0", },\n  "catalog"'))).toEqual([]);
  });

  it('is told where it cannot be read', async () => {
    const found = await foundIn({ 'package.json': json(ROOT), 'bun.lock': LOCK.slice(0, 900) });
    expect(found).toContain('unreadable-manifest bun.lock it is not a lock of Bun');
  });

  it('names peers and commands, so that unused dependencies are told', async () => {
    const root = { ...ROOT, dependencies: { ...ROOT.dependencies, helm: '1.0.0' }, scripts: { up: 'lift', mark: 'marker' } };
    const found = await foundIn({ 'package.json': json(root), 'quays/east/package.json': json(EAST), 'boat.ts': "import 'quay';\nimport 'buoy';\n", 'bun.lock': LOCK });
    expect(found.filter((line) => line.startsWith('unused'))).toEqual(['unused-dependency package.json:13 ferry', 'unused-dependency package.json:14 tug']);
  });
});
