import { by, inOrder } from '../base/order.js';
import { keepAcyclic } from './acyclic-order.js';
import { adjacencyOf, type Link, type WeightedLink } from './adjacency.js';
import { findComponents, labelComponents } from './components.js';
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
const TRIAL_BUDGET = 4_000_000;

/**
 * A small set of links whose removal leaves a strongly connected component without cycles. The smallest such set is out
 * of reach (feedback arc set, Karp 1972); this is the order of Eades, Lin and Smyth (1993), improved by moving single
 * nodes, then made minimal: each listed link closes a cycle with the links that stay. Nodes are 0 to `size` - 1; `links`
 * has each pair once, all inside the component, self-links included. Fewest import statements are preferred.
 */
export function findCuts(size: number, links: readonly WeightedLink[]): CutSet {
  const position = goodOrder(size, links);
  const isForward = (link: Link): boolean => (position[link.from] ?? 0) < (position[link.to] ?? 0);
  const kept = links.filter(isForward);
  // The heaviest links get the first chance to stay.
  const backward = links
    .filter((link) => !isForward(link))
    .sort(inOrder<WeightedLink>(by((link) => -link.weight), by((link) => link.from), by((link) => link.to)));
  const { refused, isComplete } = keepAcyclic(size, kept, position, backward);
  const cuts = refused.map((link) => ({ ...link, freed: freedBy(size, links, link, refused.length) }));
  return {
    cuts: cuts.sort(inOrder<Cut>(by((cut) => -(cut.freed ?? 0)), by((cut) => cut.weight), by((cut) => cut.from), by((cut) => cut.to))),
    isMinimal: isComplete,
  };
}

function freedBy(size: number, links: readonly WeightedLink[], cut: Link, trials: number): number | null {
  if (trials * (size + links.length) > TRIAL_BUDGET) return null;
  const rest = links.filter((link) => link.from !== cut.from || link.to !== cut.to);
  return size - findComponents(size, rest).reduce((sum, component) => sum + component.length, 0);
}

/** True when `links` over `size` nodes make no cycle. */
export function isAcyclic(size: number, links: readonly Link[]): boolean {
  return links.every((link) => link.from !== link.to) && labelComponents(adjacencyOf(size, links)).count === size;
}
