import fc from 'fast-check';
import type { Link } from '../../../src/graph/adjacency.js';

export interface Digraph {
  readonly size: number;
  readonly links: readonly Link[];
}

/** Small directed graphs with parallel links and self-links, given in any order. */
export function digraphs(maxSize = 7, maxLinks = 18): fc.Arbitrary<Digraph> {
  return fc.integer({ min: 1, max: maxSize }).chain((size) =>
    fc
      .array(fc.record({ from: fc.nat(size - 1), to: fc.nat(size - 1) }), { maxLength: maxLinks })
      .map((links) => ({ size, links })),
  );
}

/** `reaches[a][b]`: whether b can be reached from a over at least one link, by Warshall's closure. */
export function closure({ size, links }: Digraph): readonly (readonly boolean[])[] {
  const reaches = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const { from, to } of links) (reaches[from] as boolean[])[to] = true;
  for (let via = 0; via < size; via++) {
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        if (reaches[a]?.[via] === true && reaches[via]?.[b] === true) (reaches[a] as boolean[])[b] = true;
      }
    }
  }
  return reaches;
}
