import { by, inOrder } from '../base/order.js';
import { keepAcyclic } from './acyclic-order.js';
import { adjacencyOf, type Link, type WeightedLink } from './adjacency.js';
import { countCyclic, labelComponents, slotOf } from './components.js';
import { greedyCuts } from './greedy-cuts.js';
import { goodOrder } from './vertex-order.js';

/** A link to take away. */
export interface Cut extends WeightedLink {
  /** Nodes that lie on no cycle any more once this link alone is gone; null when the component is too big to try each. */
  readonly freed: number | null;
}

export interface CutSet {
  /** Best first. Without these links the component has no cycle. */
  readonly cuts: readonly Cut[];
  /** True when none of the cuts can be left out. False only for huge components, where the search was ended early. */
  readonly isMinimal: boolean;
}

/** Edge visits allowed for trying each cut alone. */
const TRIAL_BUDGET = 500_000;

/**
 * A small set of links whose removal leaves a strongly connected component without cycles. The smallest such set is out
 * of reach (feedback arc set, Karp 1972). Two searches compete, and the one that takes away fewer import statements wins:
 * cutting short cycles one by one, and the order of Eades, Lin and Smyth (1993), improved by moving single nodes. The
 * result is then made minimal: each listed link closes a cycle with the links that stay. Nodes are 0 to `size` - 1;
 * `links` has each pair once, all inside the component, self-links included.
 */
export function findCuts(size: number, links: readonly WeightedLink[]): CutSet {
  const sorted = [...links].sort(byEnds);
  const greedy = greedyCuts(size, sorted);
  const [only] = greedy ?? [];
  // One link has to go in any case, so nothing is better than one of the lightest, and it alone frees all.
  if (greedy?.length === 1 && only !== undefined && sorted.every((link) => link.weight >= only.weight)) return { cuts: [{ ...only, freed: canTryAlone(size, sorted, 1) ? size : null }], isMinimal: true };
  const ordered = cutsByOrder(size, sorted);
  const competing = greedy === null ? null : minimise(size, sorted, topologicalOrder(size, without(sorted, greedy)), greedy);
  const best = competing !== null && cost(competing.refused) <= cost(ordered.refused) ? competing : ordered;
  const adjacency = adjacencyOf(size, sorted);
  const canTry = canTryAlone(size, sorted, best.refused.length);
  const cuts = best.refused.map((link) => ({ ...link, freed: canTry ? size - countCyclic(adjacency, link, slotOf(adjacency, link)) : null }));
  return {
    cuts: cuts.sort(inOrder<Cut>(by((cut) => -(cut.freed ?? 0)), by((cut) => cut.weight), byEnds)),
    isMinimal: best.isComplete,
  };
}

function canTryAlone(size: number, links: readonly WeightedLink[], cuts: number): boolean {
  return cuts * (size + links.length) <= TRIAL_BUDGET;
}

interface Kept {
  readonly refused: readonly WeightedLink[];
  readonly isComplete: boolean;
}

const byEnds = inOrder<Link>(by((link) => link.from), by((link) => link.to));

function cutsByOrder(size: number, links: readonly WeightedLink[]): Kept {
  const position = goodOrder(size, links);
  return minimise(size, links, position, links.filter((link) => (position[link.from] ?? 0) >= (position[link.to] ?? 0)));
}

/** Tries to put each cut back, the heaviest first, and gives those that must stay away. */
function minimise(size: number, links: readonly WeightedLink[], position: Int32Array, cuts: readonly WeightedLink[]): Kept {
  const heaviestFirst = [...cuts].sort(inOrder<WeightedLink>(by((link) => -link.weight), by((link) => -(link.reluctance ?? 0)), byEnds));
  return keepAcyclic(size, without(links, cuts), position, heaviestFirst);
}

function without(links: readonly WeightedLink[], cuts: readonly WeightedLink[]): readonly WeightedLink[] {
  const gone = new Set(cuts);
  return links.filter((link) => !gone.has(link));
}

function cost(cuts: readonly WeightedLink[]): number {
  return cuts.reduce((sum, cut) => sum + cut.weight, 0);
}

/** A place for each node so that every link of an acyclic graph points forward: Tarjan's numbering, turned round. */
function topologicalOrder(size: number, links: readonly Link[]): Int32Array {
  return labelComponents(adjacencyOf(size, links)).label.map((label) => size - 1 - label);
}
