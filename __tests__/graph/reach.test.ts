import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dependencies, type DependencyGraph, reachOf as reachOfGraph, wayTo, type Reach } from '../../src/graph/reach.js';

const SIZE = 9;
const NAMES = Array.from({ length: SIZE }, (_, index) => `quay-${index}`);
const node = fc.nat({ max: SIZE - 1 });

interface Graph extends Pick<DependencyGraph, 'names' | 'units'> {
  readonly dependencies: readonly { readonly from: number; readonly to: number; readonly isWholeUnit: boolean }[];
}

function reachOf(graph: Graph, sources: readonly number[]): Reach {
  const dependencies = new Dependencies();
  for (const { from, to, isWholeUnit } of graph.dependencies) dependencies.add(from, to, isWholeUnit);
  return reachOfGraph({ ...graph, dependencies }, sources);
}

const graphs: fc.Arbitrary<Graph> = fc.record({
  names: fc.constant(NAMES),
  units: fc.array(fc.constantFrom('north', 'south', 'quay-0', 'own', 'own', 'own'), { minLength: SIZE, maxLength: SIZE }).map((units) => units.map((unit, index) => (unit === 'own' ? (NAMES[index] ?? '') : unit))),
  dependencies: fc.array(fc.record({ from: node, to: node, isWholeUnit: fc.boolean() }), { maxLength: 16 }),
});

/** Whether a change of `source` reaches `other` in one step, by the words of the specification. */
function reachesDirectly(graph: Graph, source: number, other: number): boolean {
  if (graph.units[source] === graph.units[other]) return true;
  return graph.dependencies.some(({ from, to, isWholeUnit }) => from === other && (to === source || (isWholeUnit && graph.units[to] === graph.units[source])));
}

/** Distances by trying every pair until nothing changes. */
function bruteForce(graph: Graph, sources: readonly number[]): readonly number[] {
  const distances = NAMES.map((_, index) => (sources.includes(index) ? 0 : Infinity));
  for (let again = true; again; ) {
    again = false;
    for (let a = 0; a < SIZE; a++) {
      for (let b = 0; b < SIZE; b++) {
        const distance = (distances[a] ?? 0) + 1;
        if (distance < (distances[b] ?? 0) && reachesDirectly(graph, a, b)) {
          distances[b] = distance;
          again = true;
        }
      }
    }
  }
  return distances.map((distance) => (distance === Infinity ? -1 : distance));
}

describe('what a change reaches', () => {
  it('is what trying every pair finds, and each way is one', () => {
    fc.assert(
      fc.property(graphs, fc.array(node, { maxLength: 3 }), (graph, sources) => {
        const reach = reachOf(graph, sources);
        expect([...reach.distances]).toEqual(bruteForce(graph, sources));
        for (let target = 0; target < SIZE; target++) {
          const way = wayTo(reach, target);
          if (way === null) continue;
          expect(way).toHaveLength((reach.distances[target] ?? 0) + 1);
          expect(sources).toContain(way[0]);
          for (let step = 1; step < way.length; step++) expect(reachesDirectly(graph, way[step - 1] ?? -1, way[step] ?? -1)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of dependencies and sources', () => {
    fc.assert(
      fc.property(graphs, fc.array(node, { maxLength: 3 }), fc.func(fc.nat()), (graph, sources, rank) => {
        const shuffled = [...graph.dependencies].sort((a, b) => rank(a) - rank(b));
        expect(reachOf({ ...graph, dependencies: shuffled }, [...sources].reverse())).toEqual(reachOf(graph, sources));
      }),
    );
  });

  it('takes a chain as long as a repository', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => String(index));
    const dependencies = names.slice(1).map((_, index) => ({ from: index + 1, to: index, isWholeUnit: false }));
    const reach = reachOf({ names, units: names, dependencies }, [0]);
    expect(reach.distances[99_999]).toBe(99_999);
    expect(wayTo(reach, 99_999)).toHaveLength(100_000);
  });
});
