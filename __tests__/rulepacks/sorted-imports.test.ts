import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExternalImport, ImportEdge } from '../../src/graph/import-graph.js';
import { folderTraffic } from '../../src/rulepacks/cycles/layering.js';
import { BorrowedSources } from '../../src/rulepacks/drift/borrowed-sources.js';

const NODES = ['a.ts', 'bay/a.ts', 'bay/deep/a.ts', 'bay/z.ts', 'bay-2/a.ts', 'bay0/a.ts', 'cove/a.ts', 'cove/b.ts', 'zone.ts'].sort();
const node = fc.nat({ max: NODES.length - 1 });
const edge: fc.Arbitrary<ImportEdge> = fc.record({ from: node, to: node, isWholeUnit: fc.constant(false), kind: fc.constant('value' as const), line: fc.integer({ min: 1, max: 2 }), column: fc.constant(1), specifier: fc.constantFrom('./near', 'far') });
const edges = fc.array(edge, { maxLength: 20 }).map((list) => list.sort((a, b) => a.from - b.from || a.line - b.line));
const externals = fc
  .array(fc.record({ from: node, package: fc.constantFrom('tug', 'buoy', 'rope'), kind: fc.constant('value' as const), line: fc.constant(1), specifier: fc.constant('x') }), { maxLength: 9 })
  .map((list): readonly ExternalImport[] => list.sort((a, b) => a.from - b.from));
const graphOf = (list: readonly ImportEdge[], packages: readonly ExternalImport[] = []) => ({ nodes: NODES, units: NODES, edges: list, externals: packages, leaves: [], unresolved: [], uncertain: [], warnings: [] });
const folderOf = (place: number): string => (NODES[place] ?? '').split('/').slice(0, -1).join('/');

describe('what is looked up in lists that are sorted by the importing file', () => {
  test('traffic of two folders is what counting all statements gives', () => {
    fc.assert(
      fc.property(edges, node, node, (list, from, to) => {
        const traffic = folderTraffic(graphOf(list), list)(from, to);
        const [here, there] = [folderOf(from), folderOf(to)];
        // Of one statement that makes edges in a row into one folder, the first counts.
        const count = (a: string, b: string): number =>
          list.filter((one, at) => {
            const before = list[at - 1];
            const isAgain = before !== undefined && before.from === one.from && before.line === one.line && folderOf(before.to) === folderOf(one.to);
            return folderOf(one.from) === a && folderOf(one.to) === b && !isAgain;
          }).length;
        expect(traffic).toEqual(here === there ? null : { from: here, to: there, there: count(here, there), back: count(there, here) });
      }),
      { numRuns: 500 },
    );
  });

  test('borrowed packages are those of all that relative imports reach outside the folder', () => {
    fc.assert(
      fc.property(edges, externals, fc.constantFrom('', 'bay', 'bay/deep', 'cove', 'none'), (list, packages, folder) => {
        const isOwn = (place: number): boolean => folder === '' || (NODES[place] ?? '').startsWith(`${folder}/`);
        const reached = new Set(NODES.map((_, place) => place).filter(isOwn));
        for (let before = -1; before !== reached.size; ) {
          before = reached.size;
          for (const { from, to, specifier } of list) if (specifier.startsWith('.') && reached.has(from)) reached.add(to);
        }
        // A way that comes back into the folder goes on from there: its files are reached anyhow.
        const expected = packages.filter(({ from }) => reached.has(from) && !isOwn(from)).map((external) => external.package);
        expect([...new BorrowedSources(graphOf(list, packages), { manifests: [], above: () => [] }).packagesOf(folder)].sort()).toEqual([...new Set(expected)].sort());
      }),
      { numRuns: 500 },
    );
  });
});
