import { by } from '../base/order.js';
import type { WeightedLink } from './adjacency.js';
import { MaxHeap } from './max-heap.js';

/** Above this many nodes moving single ones costs more than it gains. */
const MOST_NODES_TO_MOVE = 2_000;
const MOST_ROUNDS = 4;

interface Neighbour {
  readonly node: number;
  /** Import statements from the node to this neighbour, and the other way. */
  out: number;
  in: number;
}

/**
 * An order of the nodes in which few import statements point backwards: the place of each node. The heuristic of Eades,
 * Lin and Smyth ("A fast and effective heuristic for the feedback arc set problem", 1993), then single nodes are moved
 * to their best place until a round brings nothing. Self-links do not matter.
 */
export function goodOrder(size: number, links: readonly WeightedLink[]): Int32Array {
  const neighbours = neighboursOf(size, links);
  const order = greedyOrder(size, neighbours);
  if (size <= MOST_NODES_TO_MOVE) moveSingleNodes(order, neighbours);
  const position = new Int32Array(size);
  for (const [place, node] of order.entries()) position[node] = place;
  return position;
}

function neighboursOf(size: number, links: readonly WeightedLink[]): readonly (readonly Neighbour[])[] {
  const maps: Map<number, Neighbour>[] = Array.from({ length: size }, () => new Map());
  const entry = (node: number, other: number): Neighbour => {
    const map = maps[node] ?? new Map<number, Neighbour>();
    let neighbour = map.get(other);
    if (neighbour === undefined) map.set(other, (neighbour = { node: other, out: 0, in: 0 }));
    return neighbour;
  };
  for (const { from, to, weight } of links) {
    if (from === to) continue;
    entry(from, to).out += weight;
    entry(to, from).in += weight;
  }
  return maps.map((map) => [...map.values()].sort(by((neighbour) => neighbour.node)));
}

/** Takes away sinks to the back, sources to the front, else the node that exports least against what it imports. */
function greedyOrder(size: number, neighbours: readonly (readonly Neighbour[])[]): number[] {
  const out = new Float64Array(size);
  const into = new Float64Array(size);
  const isTaken = new Uint8Array(size);
  const heap = new MaxHeap();
  const sinks: number[] = [];
  const sources: number[] = [];
  const front: number[] = [];
  const back: number[] = [];
  for (let node = 0; node < size; node++) {
    for (const neighbour of neighbours[node] ?? []) {
      out[node] = (out[node] ?? 0) + neighbour.out;
      into[node] = (into[node] ?? 0) + neighbour.in;
    }
    note(node);
  }
  for (let left = size; left > 0; left--) {
    const sink = nextFree(sinks);
    const source = sink === null ? nextFree(sources) : null;
    const node = sink ?? source ?? nextBest();
    isTaken[node] = 1;
    (sink === null ? front : back).push(node);
    for (const neighbour of neighbours[node] ?? []) {
      if (isTaken[neighbour.node] === 1) continue;
      into[neighbour.node] = (into[neighbour.node] ?? 0) - neighbour.out;
      out[neighbour.node] = (out[neighbour.node] ?? 0) - neighbour.in;
      note(neighbour.node);
    }
  }
  return [...front, ...back.reverse()];

  function note(node: number): void {
    if (out[node] === 0) sinks.push(node);
    else if (into[node] === 0) sources.push(node);
    else heap.push((out[node] ?? 0) - (into[node] ?? 0), node);
  }

  function nextFree(list: number[]): number | null {
    for (;;) {
      const node = list.pop();
      if (node === undefined) return null;
      if (isTaken[node] === 0) return node;
    }
  }

  /** Entries that are out of date are dropped: a newer one of the same node is in the heap. */
  function nextBest(): number {
    for (;;) {
      const top = heap.pop();
      if (isTaken[top.node] === 0 && top.key === (out[top.node] ?? 0) - (into[top.node] ?? 0)) return top.node;
    }
  }
}

function moveSingleNodes(order: number[], neighbours: readonly (readonly Neighbour[])[]): void {
  const position = new Int32Array(order.length);
  for (const [place, node] of order.entries()) position[node] = place;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let hasMoved = false;
    for (let node = 0; node < order.length; node++) {
      const here = position[node] ?? 0;
      const around = [...(neighbours[node] ?? [])].sort(by((neighbour) => position[neighbour.node] ?? 0));
      // Statements that point backwards if the node stood at the front; each neighbour passed changes the sum.
      let cost = around.reduce((sum, neighbour) => sum + neighbour.in, 0);
      let current = cost;
      let best = cost;
      let target = 0;
      for (const neighbour of around) {
        const place = position[neighbour.node] ?? 0;
        cost += neighbour.out - neighbour.in;
        if (place < here) current = cost;
        if (cost < best) {
          best = cost;
          target = place + 1;
        }
      }
      if (best >= current) continue;
      hasMoved = true;
      order.splice(here, 1);
      order.splice(target > here ? target - 1 : target, 0, node);
      for (let place = Math.min(here, target); place <= Math.min(Math.max(here, target), order.length - 1); place++) {
        position[order[place] ?? 0] = place;
      }
    }
    if (!hasMoved) return;
  }
}
