import { type Adjacency, type Link, rowsOf } from './adjacency.js';

/** Nodes that all reach each other, ascending; a single node is one only when it links to itself. */
export type Component = readonly number[];

/**
 * The cyclic strongly connected components of the graph that `links` make over `size` nodes, by their smallest node.
 * Tarjan's algorithm (SIAM J. Comput. 1, 1972) with its own stack: a chain of any length is fine.
 */
export function findComponents(size: number, links: readonly Link[]): readonly Component[] {
  return findComponentsOf(rowsOf(size, links));
}

/** The same of the links of an adjacency. */
export function findComponentsOf(adjacency: Adjacency): readonly Component[] {
  const { size } = adjacency;
  const { label, count } = labelComponents(adjacency);
  const sizes = sizesOf(label, count);
  const components: number[][] = [];
  const placeOf = new Int32Array(count).fill(-1);
  for (let node = 0; node < size; node++) {
    const part = label[node] as number;
    if ((sizes[part] as number) < 2 && slotBetween(adjacency, node, node) < 0) continue;
    // In order of nodes, so each comes at its smallest.
    let place = placeOf[part] as number;
    if (place < 0) {
      place = components.length;
      placeOf[part] = place;
      components.push([]);
    }
    (components[place] as number[]).push(node);
  }
  return components;
}

function sizesOf(label: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (let node = 0; node < label.length; node++) sizes[label[node] as number] = (sizes[label[node] as number] as number) + 1;
  return sizes;
}

/**
 * How many nodes of a strongly connected graph lie on a cycle when the link in `skippedSlot` of the adjacency's targets is left
 * out. Where another way leads from its start to its end, that is all of them.
 */
export function countCyclic(adjacency: Adjacency, { from, to }: Link, skippedSlot: number): number {
  const { size, offsets, targets } = adjacency;
  if (from === to ? size > 1 : hasDetour(adjacency, from, to)) return size;
  const { label, count } = labelComponents(adjacency, skippedSlot);
  const sizes = sizesOf(label, count);
  let cyclic = 0;
  for (let node = 0; node < size; node++) {
    let isCyclic = (sizes[label[node] ?? 0] ?? 0) > 1;
    for (let slot = offsets[node] ?? 0; !isCyclic && slot < (offsets[node + 1] ?? 0); slot++) {
      isCyclic = slot !== skippedSlot && targets[slot] === node;
    }
    if (isCyclic) cyclic++;
  }
  return cyclic;
}

/** Whether a way of two links or more leads from one node to another. */
function hasDetour({ size, offsets, targets }: Adjacency, from: number, to: number): boolean {
  const isSeen = new Uint8Array(size);
  const queue = new Int32Array(size);
  isSeen[from] = 1;
  queue[0] = from;
  let filled = 1;
  for (let head = 0; head < filled; head++) {
    const node = queue[head] as number;
    const end = offsets[node + 1] as number;
    for (let slot = offsets[node] as number; slot < end; slot++) {
      const next = targets[slot] as number;
      if (next === to) {
        // The link itself is no detour.
        if (head > 0) return true;
      } else if (isSeen[next] === 0) {
        isSeen[next] = 1;
        queue[filled++] = next;
      }
    }
  }
  return false;
}

/** Index in the targets of an adjacency at which the link stands; -1 when it does not. */
export function slotOf(adjacency: Adjacency, { from, to }: Link): number {
  return slotBetween(adjacency, from, to);
}

function slotBetween({ offsets, targets }: Adjacency, from: number, to: number): number {
  const end = offsets[from + 1] as number;
  for (let slot = offsets[from] as number; slot < end; slot++) if (targets[slot] === to) return slot;
  return -1;
}

/**
 * A number for each node, equal exactly within one strongly connected component; numbers run from 0 to `count` - 1, and
 * a link between components leads to a smaller number. The link in `skippedSlot` of the targets is left out.
 */
export function labelComponents({ size, offsets, targets }: Adjacency, skippedSlot = -1): { label: Int32Array; count: number } {
  const label = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const slot = new Int32Array(size);
  const path = new Int32Array(size);
  const pending = new Int32Array(size);
  let nextOrder = 0;
  let waiting = 0;
  let count = 0;
  const enter = (node: number): void => {
    order[node] = low[node] = nextOrder++;
    slot[node] = offsets[node] ?? 0;
    pending[waiting++] = node;
  };
  // A function of its own: as a loop within the loop it would be compiled anew again and again.
  const close = (node: number): void => {
    for (;;) {
      const member = pending[--waiting] ?? 0;
      label[member] = count;
      if (member === node) return;
    }
  };
  // One loop, not a loop of walks within one over their roots: the engine would leave its fast code at the end of each walk.
  let root = 0;
  let depth = -1;
  while (depth >= 0 || root < size) {
    if (depth < 0) {
      if (order[root] === -1) {
        depth = 0;
        path[0] = root;
        enter(root);
      }
      root++;
      continue;
    }
    const node = path[depth] as number;
    const at = slot[node] as number;
    if (at < (offsets[node + 1] as number)) {
      slot[node] = at + 1;
      if (at === skippedSlot) continue;
      const next = targets[at] as number;
      if (order[next] === -1) {
        path[++depth] = next;
        enter(next);
      } else if (label[next] === -1 && (order[next] as number) < (low[node] as number)) {
        low[node] = order[next] as number;
      }
      continue;
    }
    if (low[node] === order[node]) {
      close(node);
      count++;
    }
    depth--;
    const parent = path[depth] ?? 0;
    if (depth >= 0 && (low[node] as number) < (low[parent] as number)) low[parent] = low[node] as number;
  }
  return { label, count };
}
