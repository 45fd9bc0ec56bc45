import { by } from '../base/order.js';
import type { Link } from './adjacency.js';

/** Steps after which no further link is tried; reached only by components of many thousand files. */
const BUDGET = 3_000_000;

/**
 * Adds `candidates` one after the other to the links that are `kept`, each unless it closes a cycle, and gives those that
 * were refused. `position` is an order of the nodes in which all kept links point forward; it is changed along the way.
 * The order is repaired within the affected range only (Pearce and Kelly, "A dynamic topological sort algorithm for
 * directed acyclic graphs", 2007). `isComplete` is false when the budget ended first: the rest was refused untried.
 */
export function keepAcyclic<L extends Link>(
  size: number,
  kept: readonly Link[],
  position: Int32Array,
  candidates: readonly L[],
): { refused: readonly L[]; isComplete: boolean } {
  const next: number[][] = Array.from({ length: size }, () => []);
  const previous: number[][] = Array.from({ length: size }, () => []);
  for (const { from, to } of kept) {
    next[from]?.push(to);
    previous[to]?.push(from);
  }
  const mark = new Int32Array(size);
  let stamp = 0;
  let steps = 0;

  /** Nodes reached from `start` over `links` without leaving the range of positions, or null when `goal` is among them. */
  const reach = (start: number, links: readonly number[][], isInside: (place: number) => boolean, goal: number): number[] | null => {
    stamp++;
    mark[start] = stamp;
    const reached = [start];
    for (let head = 0; head < reached.length; head++) {
      for (const node of links[reached[head] ?? 0] ?? []) {
        steps++;
        if (node === goal) return null;
        if (mark[node] === stamp || !isInside(position[node] ?? 0)) continue;
        mark[node] = stamp;
        reached.push(node);
      }
    }
    return reached;
  };

  const refused: L[] = [];
  let isComplete = true;
  for (const link of candidates) {
    const { from, to } = link;
    const low = position[to] ?? 0;
    const high = position[from] ?? 0;
    if (from === to) {
      refused.push(link);
      continue;
    }
    if (steps > BUDGET) {
      isComplete = false;
      refused.push(link);
      continue;
    }
    if (high > low) {
      const behind = reach(to, next, (place) => place <= high, from);
      if (behind === null) {
        refused.push(link);
        continue;
      }
      const ahead = reach(from, previous, (place) => place >= low, -1) ?? [];
      const byPlace = by((node: number) => position[node] ?? 0);
      // Sorting costs more than looking.
      steps += 16 * (ahead.length + behind.length);
      const nodes = [...ahead.sort(byPlace), ...behind.sort(byPlace)];
      const places = nodes.map((node) => position[node] ?? 0).sort((a, b) => a - b);
      for (const [index, node] of nodes.entries()) position[node] = places[index] ?? 0;
    }
    next[from]?.push(to);
    previous[to]?.push(from);
  }
  return { refused, isComplete };
}
