import { invariant } from '../base/invariant.js';
import { by, inOrder } from '../base/order.js';
import { adjacencyOf, type WeightedLink } from './adjacency.js';
import { countCyclic, findComponents, slotOf } from './components.js';
import { shortestCycle } from './shortest-cycle.js';

/** Nodes and links looked at before the search is given up. */
const BUDGET = 150_000;

interface Part {
  readonly size: number;
  /** Ends are places within the part. */
  readonly links: readonly { readonly from: number; readonly to: number; readonly link: WeightedLink }[];
}

/**
 * Links whose removal leaves a strongly connected component without cycles, taken one by one: of the links of a short cycle always the one that alone takes
 * most nodes out of every cycle. Where one cut is enough this finds it, since it lies on every cycle. Null when the
 * component is too big for that.
 */
export function greedyCuts(size: number, links: readonly WeightedLink[]): readonly WeightedLink[] | null {
  const cuts: WeightedLink[] = [];
  const pending: Part[] = [{ size, links: links.map((link) => ({ from: link.from, to: link.to, link })) }];
  let spent = 0;
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    const { size: nodes, links: inside } = part;
    // A ring: any of its links opens it.
    if (inside.length === nodes) {
      cuts.push(bestOf(inside.map((entry) => ({ entry, left: 0 }))).entry.link);
      continue;
    }
    const cycle = shortestCycle(nodes, inside, 0);
    const steps = new Map(cycle.map((from, step) => [from, cycle[step + 1] ?? cycle[0]]));
    const onCycle = inside.filter((entry) => steps.get(entry.from) === entry.to);
    spent += (onCycle.length + 2) * (nodes + inside.length);
    if (spent > BUDGET) return null;
    const adjacency = adjacencyOf(nodes, inside);
    const trials = onCycle.map((entry) => ({ entry, left: countCyclic(adjacency, entry, slotOf(adjacency, entry)) }));
    const best = bestOf(trials);
    cuts.push(best.entry.link);
    if (best.left > 0) pending.push(...splitParts({ size: nodes, links: inside.filter((entry) => entry !== best.entry) }));
  }
  return cuts;
}

interface Trial {
  readonly entry: Part['links'][number];
  /** Nodes that lie on a cycle still. */
  readonly left: number;
}

function bestOf(trials: readonly Trial[]): Trial {
  const [best] = [...trials].sort(
    inOrder<Trial>(
      by((trial) => trial.left),
      by((trial) => trial.entry.link.weight),
      by((trial) => trial.entry.link.reluctance ?? 0),
      by((trial) => trial.entry.link.from),
      by((trial) => trial.entry.link.to),
    ),
  );
  invariant(best !== undefined, 'a cycle has links');
  return best;
}

/** The components of a part, each with its own numbering in the same order. */
function splitParts({ size, links }: Part): Part[] {
  const components = findComponents(size, links);
  const owner = new Int32Array(size).fill(-1);
  const place = new Int32Array(size);
  for (const [index, component] of components.entries()) {
    for (const [position, node] of component.entries()) {
      owner[node] = index;
      place[node] = position;
    }
  }
  const inside: Part['links'][number][][] = components.map(() => []);
  for (const { from, to, link } of links) {
    if ((owner[from] ?? -1) < 0 || owner[from] !== owner[to]) continue;
    inside[owner[from] ?? 0]?.push({ from: place[from] ?? 0, to: place[to] ?? 0, link });
  }
  return components.map((component, index) => ({ size: component.length, links: inside[index] ?? [] }));
}
