import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, WeightedLink } from '../../src/graph/adjacency.js';
import { findComponents } from '../../src/graph/components.js';
import { findCuts } from '../../src/graph/cuts.js';
import { closure, digraphs } from './support/digraph.js';

/** The largest component of a graph, with its nodes numbered from 0, each pair once. */
function largestComponent(size: number, links: readonly Link[]): { size: number; links: readonly WeightedLink[] } | null {
  const [largest] = [...findComponents(size, links)].sort((a, b) => b.length - a.length);
  if (largest === undefined) return null;
  const place = new Map(largest.map((node, index) => [node, index]));
  const weights = new Map<string, WeightedLink>();
  for (const link of links) {
    const from = place.get(link.from);
    const to = place.get(link.to);
    if (from === undefined || to === undefined) continue;
    weights.set(`${from}-${to}`, { from, to, weight: (weights.get(`${from}-${to}`)?.weight ?? 0) + 1 });
  }
  return { size: largest.length, links: [...weights.values()] };
}

function hasCycle(size: number, links: readonly Link[]): boolean {
  return closure({ size, links }).some((row, node) => row[node] === true);
}

function without(links: readonly WeightedLink[], cuts: readonly Link[]): readonly WeightedLink[] {
  const gone = new Set(cuts.map((cut) => `${cut.from}-${cut.to}`));
  return links.filter((link) => !gone.has(`${link.from}-${link.to}`));
}

/** Dense, with a fixed shape: node n links to n*n+k and back to the start. */
function tangle(size: number, degree: number): readonly WeightedLink[] {
  const links: WeightedLink[] = [];
  for (let from = 0; from < size; from++) {
    const ends = new Set([(from + 1) % size]);
    for (let k = 0; k < degree; k++) ends.add((from * from + k * 37 + 11) % size);
    for (const to of ends) links.push({ from, to, weight: 1 + ((from + to) % 3) });
  }
  return links;
}

describe('cuts', () => {
  it('leave no cycle, and none of them is superfluous', () => {
    fc.assert(
      fc.property(digraphs(8, 30), (graph) => {
        const component = largestComponent(graph.size, graph.links);
        fc.pre(component !== null);
        if (component === null) return;
        const { cuts, isMinimal } = findCuts(component.size, component.links);
        expect(isMinimal).toBe(true);
        expect(hasCycle(component.size, without(component.links, cuts))).toBe(false);
        for (const cut of cuts) {
          const others = cuts.filter((other) => other !== cut);
          expect(hasCycle(component.size, without(component.links, others)), 'a cut is needed').toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('say how many files each alone takes out of every cycle', () => {
    fc.assert(
      fc.property(digraphs(7, 20), (graph) => {
        const component = largestComponent(graph.size, graph.links);
        fc.pre(component !== null);
        if (component === null) return;
        for (const cut of findCuts(component.size, component.links).cuts) {
          const reaches = closure({ size: component.size, links: without(component.links, [cut]) });
          expect(cut.freed).toBe(reaches.filter((row, node) => row[node] !== true).length);
        }
      }),
    );
  });

  it('do not depend on the order of the links', () => {
    fc.assert(
      fc.property(digraphs(8, 30), (graph) => {
        const component = largestComponent(graph.size, graph.links);
        fc.pre(component !== null);
        if (component === null) return;
        expect(findCuts(component.size, [...component.links].reverse())).toEqual(findCuts(component.size, component.links));
      }),
    );
  });

  it('are one where one is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(29), fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 }), (size, shift, pairs) => {
        // A chain with shortcuts forward and one link from its end to its start.
        const name = (node: number): number => (node + shift) % size;
        const forward = pairs.map(([a, b]) => [Math.min(a, b) % size, Math.max(a, b) % size] as const).filter(([a, b]) => a < b);
        const chain = Array.from({ length: size - 1 }, (_, node) => [node, node + 1] as const);
        const pairsOnce = new Map([...chain, ...forward, [size - 1, 0] as const].map(([a, b]) => [`${a}-${b}`, { from: name(a), to: name(b), weight: 1 }]));
        expect(findCuts(size, [...pairsOnce.values()]).cuts.length).toBe(1);
      }),
    );
  });

  it('prefer the pair with fewer import statements', () => {
    expect(findCuts(2, [{ from: 0, to: 1, weight: 3 }, { from: 1, to: 0, weight: 1 }]).cuts).toEqual([{ from: 1, to: 0, weight: 1, freed: 2 }]);
    expect(findCuts(2, [{ from: 0, to: 1, weight: 1 }, { from: 1, to: 0, weight: 3 }]).cuts).toEqual([{ from: 0, to: 1, weight: 1, freed: 2 }]);
  });

  it('hold for a tangle of 300 files', () => {
    const links = tangle(300, 8);
    const { cuts, isMinimal } = findCuts(300, links);
    expect(isMinimal).toBe(true);
    expect(findComponents(300, without(links, cuts))).toEqual([]);
  });

  it('hold for a ring of 50,000 files and for 2,000 files that all reach each other', () => {
    const ring = Array.from({ length: 50_000 }, (_, node) => ({ from: node, to: (node + 1) % 50_000, weight: 1 }));
    expect(findCuts(50_000, ring).cuts.length).toBe(1);

    const links = tangle(2_000, 3);
    const gone = new Set(findCuts(2_000, links).cuts.map((cut) => cut.from * 2_000 + cut.to));
    expect(findComponents(2_000, links.filter((link) => !gone.has(link.from * 2_000 + link.to)))).toEqual([]);
  });
});
