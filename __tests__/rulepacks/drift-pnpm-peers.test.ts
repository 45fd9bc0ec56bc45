import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readPnpmLock } from '../../src/rulepacks/drift/manifests/pnpm-lock.js';

interface Lock {
  readonly packages?: Readonly<Record<string, { readonly peerDependencies?: Readonly<Record<string, string>> } | null>>;
}

const name = fc.constantFrom('buoy', '@sea/rope', 'tug', 'peerDependencies', 'crane', 'packages');
const names = fc.dictionary(name, fc.constantFrom('*', '^1.0.0', '>=2 <3'), { maxKeys: 3 });
const entry = fc.record({ resolution: fc.constant({ integrity: 'sha512-x==' }), engines: fc.constant({ node: '>=18' }), peerDependencies: names, peerDependenciesMeta: fc.constant({ meta: { optional: true } }), dependencies: names }, { requiredKeys: ['resolution'] });
const packages = fc.dictionary(fc.tuple(name, fc.nat(3)).map(([of, major]) => `${of}@${major}.0.0`), entry, { minKeys: 1, maxKeys: 5 });
const lock = fc.record({ settings: fc.constant({ autoInstallPeers: true }), importers: fc.constant({ '.': { dependencies: { ferry: { specifier: '^2.0.0', version: '2.0.0' } } } }), packages, snapshots: packages, time: fc.constant({ '/tug/1.0.0': '2020' }) }, { requiredKeys: ['importers'] });

describe('peers of a pnpm lock', () => {
  test('are those that a parser of YAML finds below its packages, wherever the other parts stand', () => {
    fc.assert(
      fc.property(lock, fc.boolean(), (value, isSpaced) => {
        const plain = stringify({ lockfileVersion: '9.0', ...value }, { singleQuote: true, lineWidth: 0, flowCollectionPadding: false });
        // pnpm puts an empty line before each package.
        const text = isSpaced ? plain.replace(/^ {0,2}\S/gm, '\n$&') : plain;
        const read = readPnpmLock('pnpm-lock.yaml', text, undefined, undefined, null, new Map());
        const expected = Object.values((parse(text) as Lock).packages ?? {}).flatMap((of) => Object.keys(of?.peerDependencies ?? {}));
        expect([...(read?.peers ?? [])].sort()).toEqual([...new Set(expected)].sort());
        expect(read?.covers({ path: 'package.json', folder: '', ecosystem: 'npm', name: null, dependencies: [], isComplete: true, value: {} })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
