import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestCycle } from '../../src/graph/shortest-cycle.js';
import { closure, type Digraph, digraphs } from './support/digraph.js';

/** Every simple cycle through `start`, by trying all paths. */
function allCycles({ size, links }: Digraph, start: number): readonly (readonly number[])[] {
  const successors = Array.from({ length: size }, (_, node) => new Set(links.filter((link) => link.from === node).map((link) => link.to)));
  const cycles: number[][] = [];
  const paths: number[][] = [[start]];
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    for (const next of successors[path.at(-1) ?? 0] ?? []) {
      if (next === start) cycles.push(path);
      else if (!path.includes(next)) paths.push([...path, next]);
    }
  }
  return cycles;
}

describe('the shortest cycle', () => {
  it('is the shortest, and of several the one with the smallest nodes', () => {
    fc.assert(
      fc.property(digraphs(6, 16), (graph) => {
        const reaches = closure(graph);
        for (let start = 0; start < graph.size; start++) {
          if (reaches[start]?.[start] !== true) continue;
          const [best] = [...allCycles(graph, start)].sort((a, b) => {
            const place = a.findIndex((node, index) => node !== b[index]);
            return a.length - b.length || (place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0));
          });
          expect(shortestCycle(graph.size, graph.links, start)).toEqual(best);
          expect(shortestCycle(graph.size, [...graph.links].reverse(), start)).toEqual(best);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of a ring of 200,000 files is the ring', () => {
    const size = 200_000;
    const ring = Array.from({ length: size }, (_, node) => ({ from: node, to: (node + 1) % size }));
    expect(shortestCycle(size, ring, 0)).toEqual([...ring.keys()]);
  });
});
