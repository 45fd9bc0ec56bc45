import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '../../src/graph/components.js';
import { closure, digraphs } from './support/digraph.js';

describe('components', () => {
  it('are the classes of nodes that reach each other', () => {
    fc.assert(
      fc.property(digraphs(), (graph) => {
        const reaches = closure(graph);
        const expected = new Set<string>();
        for (let node = 0; node < graph.size; node++) {
          if (reaches[node]?.[node] !== true) continue;
          expected.add(JSON.stringify([...Array(graph.size).keys()].filter((other) => reaches[node]?.[other] === true && reaches[other]?.[node] === true)));
        }
        expect(findComponents(graph.size, graph.links).map((component) => JSON.stringify(component))).toEqual(
          [...expected].sort((a, b) => (JSON.parse(a) as number[])[0]! - (JSON.parse(b) as number[])[0]!),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('do not depend on the order of the links', () => {
    fc.assert(
      fc.property(digraphs(), ({ size, links }) => {
        expect(findComponents(size, [...links].reverse())).toEqual(findComponents(size, links));
      }),
    );
  });

  it('are found in a ring and in a chain of 200,000 files', () => {
    const size = 200_000;
    const chain = Array.from({ length: size - 1 }, (_, node) => ({ from: node, to: node + 1 }));
    expect(findComponents(size, chain)).toEqual([]);
    const [ring, ...rest] = findComponents(size, [...chain, { from: size - 1, to: 0 }]);
    expect(ring?.length).toBe(size);
    expect(rest).toEqual([]);
  });
});
