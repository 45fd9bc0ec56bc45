import { invariant } from '../base/invariant.js';
import { adjacencyOf, type Link, reversed } from './adjacency.js';

/**
 * The shortest cycle through `start`, as the nodes from `start` on without its repetition at the end; a self-link is
 * `[start]`. Of several the one whose sequence of nodes is smallest. `start` must lie on a cycle of `links`.
 */
export function shortestCycle(size: number, links: readonly Link[], start: number): readonly number[] {
  const only = onlyCycle(size, links, start);
  if (only !== null) return only;
  const adjacency = adjacencyOf(size, links);
  const back = reversed(adjacency);
  // Steps from each node to `start`.
  const distance = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  distance[start] = 0;
  queue[0] = start;
  let filled = 1;
  for (let head = 0; head < filled; head++) {
    const node = queue[head] ?? 0;
    for (let slot = back.offsets[node] ?? 0; slot < (back.offsets[node + 1] ?? 0); slot++) {
      const previous = back.targets[slot] ?? 0;
      if (distance[previous] !== -1) continue;
      distance[previous] = (distance[node] ?? 0) + 1;
      queue[filled++] = previous;
    }
  }

  const cycle = [start];
  let node = start;
  // The first step may go to `start` itself (distance 0) or to the node that is nearest to it.
  let wanted = -1;
  for (;;) {
    let best = -1;
    for (let slot = adjacency.offsets[node] ?? 0; slot < (adjacency.offsets[node + 1] ?? 0); slot++) {
      const next = adjacency.targets[slot] ?? 0;
      const steps = distance[next] ?? -1;
      if (steps < 0 || (wanted >= 0 && steps !== wanted)) continue;
      if (best < 0 || steps < (distance[best] ?? 0)) best = next;
    }
    invariant(best >= 0, 'the start of a shortest cycle is on no cycle');
    if (best === start) return cycle;
    cycle.push(best);
    wanted = (distance[best] ?? 0) - 1;
    node = best;
  }
}

/** Where no node has two links there is no choice, as in most small components; null elsewhere. */
function onlyCycle(size: number, links: readonly Link[], start: number): readonly number[] | null {
  if (links.length > size) return null;
  const next = new Array<number>(size).fill(-1);
  for (const { from, to } of links) {
    if (next[from] !== -1) return null;
    next[from] = to;
  }
  const cycle = [start];
  for (let node = next[start] as number; node !== start; node = next[node] as number) {
    invariant(node >= 0, 'the start of a shortest cycle is on no cycle');
    cycle.push(node);
  }
  return cycle;
}
