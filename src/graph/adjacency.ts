/**
 * Successors of every node in one array: those of `node` are `targets[offsets[node]]` up to `targets[offsets[node + 1] - 1]`,
 * each once, ascending. Twenty thousand files take a few hundred kilobytes.
 */
export interface Adjacency {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** A directed link between two nodes, without the imports that make it. */
export interface Link {
  readonly from: number;
  readonly to: number;
}

/** A link with the number of import statements that make it. */
export interface WeightedLink extends Link {
  readonly weight: number;
  /** Of links of equal weight the one with less is cut first; none counts as 0. */
  readonly reluctance?: number;
}

/**
 * Successors by `links` as they come: parallel links stay, and a row has the order of `links`. Half the work of `adjacencyOf`, and
 * enough for who only asks what reaches what.
 */
export function rowsOf(size: number, links: readonly Link[]): Adjacency {
  const { from, to } = endsOf(links);
  return rowsOfEnds(size, from, to);
}

/** The same of links whose ends stand in two lists. */
export function rowsOfEnds(size: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (let link = 0; link < from.length; link++) {
    const next = (from[link] as number) + 1;
    offsets[next] = (offsets[next] as number) + 1;
  }
  for (let node = 1; node <= size; node++) offsets[node] = (offsets[node] as number) + (offsets[node - 1] as number);
  const targets = new Int32Array(from.length);
  const filled = offsets.slice();
  for (let link = 0; link < from.length; link++) {
    const row = from[link] as number;
    const slot = filled[row] as number;
    targets[slot] = to[link] as number;
    filled[row] = slot + 1;
  }
  return { size, offsets, targets };
}

/** Successors by `links`, whose ends are below `size`; parallel links count once. */
export function adjacencyOf(size: number, links: readonly Link[]): Adjacency {
  const { from, to } = endsOf(links);
  return adjacencyOfEnds(size, from, to);
}

function endsOf(links: readonly Link[]): { readonly from: Int32Array; readonly to: Int32Array } {
  const from = new Int32Array(links.length);
  const to = new Int32Array(links.length);
  for (let index = 0; index < links.length; index++) {
    const link = links[index] as Link;
    from[index] = link.from;
    to[index] = link.to;
  }
  return { from, to };
}

function adjacencyOfEnds(size: number, from: Int32Array, to: Int32Array): Adjacency {
  // Two stable counting sorts, by end and then by start, leave each row ascending.
  const sorted = countingSort(size, from, countingSort(size, to, null));
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(sorted.length);
  let count = 0;
  let row = 0;
  let previous = -1;
  for (let at = 0; at < sorted.length; at++) {
    const link = sorted[at] as number;
    if (previous >= 0 && from[previous] === from[link] && to[previous] === to[link]) continue;
    const start = from[link] ?? 0;
    while (row < start) offsets[++row] = count;
    targets[count++] = to[link] ?? 0;
    previous = link;
  }
  while (row < size) offsets[++row] = count;
  return { size, offsets, targets: targets.subarray(0, count) };
}

/** The links of `order` (null for all as they come) in the order of their keys. */
function countingSort(size: number, keys: Int32Array, order: Int32Array | null): Int32Array {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < keys.length; at++) {
    const after = (keys[at] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) {
    const link = order === null ? at : (order[at] ?? 0);
    const key = keys[link] ?? 0;
    const place = starts[key] ?? 0;
    sorted[place] = link;
    starts[key] = place + 1;
  }
  return sorted;
}

/** The same nodes with every link turned round. */
export function reversed({ size, offsets, targets }: Adjacency): Adjacency {
  const starts = new Int32Array(targets.length);
  for (let node = 0; node < size; node++) starts.fill(node, offsets[node], offsets[node + 1]);
  // As they come, they leave each row ascending and have each link once.
  return rowsOfEnds(size, targets, starts);
}
