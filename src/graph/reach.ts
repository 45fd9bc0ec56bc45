import { indexIn } from '../base/sorted-texts.js';
import { type Adjacency, rowsOfEnds } from './adjacency.js';

/** What depends on what; ends are indexes into the names of a graph. Two lists of numbers instead of an object each: a tree has many. */
export class Dependencies {
  /** Ends of those on one name: each of `users` needs that of `used` at the same place. */
  readonly users: number[] = [];
  readonly used: number[] = [];
  /** The same of those on all names of the unit of the one that is used. */
  readonly usersOfUnits: number[] = [];
  readonly usedUnits: number[] = [];

  /** `from` needs `to`, or all names of its unit. */
  add(from: number, to: number, isWholeUnit: boolean): void {
    (isWholeUnit ? this.usersOfUnits : this.users).push(from);
    (isWholeUnit ? this.usedUnits : this.used).push(to);
  }
}

/** The graph that changes go through. */
export interface DependencyGraph {
  /** The order in which of several ways the first stands. */
  readonly names: readonly string[];
  /** For each name its unit: what changes in one file of a unit reaches all its files. A unit of its own for what has none. */
  readonly units: readonly string[];
  readonly dependencies: Dependencies;
}

/** How far each name is from the nearest source, against the direction of dependencies. */
export interface Reach {
  /** Steps; 0 for a source, -1 for what is not reached. */
  readonly distances: Int32Array;
  /** The name one step nearer to a source; -1 for a source and for what is not reached. */
  readonly parents: Int32Array;
}

/**
 * Everything that depends on `sources`, directly or not, with a shortest way back for each: a breadth-first search from
 * all sources at once. Of several shortest ways the one over the smallest name stands, whatever the order of the input.
 */
export function reachOf(graph: DependencyGraph, sources: readonly number[]): Reach {
  const { names, dependencies } = graph;
  const size = names.length;
  const units = numberUnits(names, graph.units);
  const { users, used, usersOfUnits, usedUnits } = dependencies;
  // In which order a row is walked, and how often it has a name, changes nothing: all that it finds has the same parent.
  const dependents = rowsOfEnds(size, used, users);
  const dependentsOfUnits = usedUnits.length === 0 ? null : rowsOfEnds(size, usedUnits.map((node) => units.of[node] ?? 0), usersOfUnits);
  // Where each name is a unit of its own, as in most languages, nothing more is reached.
  const members = units.count === size ? null : rowsOfEnds(size, units.of, names.map((_, node) => node));

  const distances = new Int32Array(size).fill(-1);
  const parents = new Int32Array(size).fill(-1);
  const isUnitReached = new Uint8Array(units.count);
  let level: number[] = [];
  for (const source of new Set(sources)) {
    distances[source] = 0;
    level.push(source);
  }
  for (let distance = 1; level.length > 0; distance++) {
    const next: number[] = [];
    const visit = (rows: Adjacency | null, row: number, parent: number): void => {
      if (rows === null) return;
      for (let slot = rows.offsets[row] ?? 0; slot < (rows.offsets[row + 1] ?? 0); slot++) {
        const node = rows.targets[slot] ?? 0;
        if (distances[node] !== -1) continue;
        distances[node] = distance;
        parents[node] = parent;
        next.push(node);
      }
    };
    // In order of name, so that the smallest parent of a level is the one that finds a node.
    for (const node of level.sort((a, b) => a - b)) {
      visit(dependents, node, node);
      const unit = units.of[node] ?? 0;
      if (isUnitReached[unit] === 1) continue;
      isUnitReached[unit] = 1;
      visit(dependentsOfUnits, unit, node);
      visit(members, unit, node);
    }
    level = next;
  }
  return { distances, parents };
}

/** The way from the source to `node`, source first; null for what is not reached. */
export function wayTo({ distances, parents }: Reach, node: number): readonly number[] | null {
  if ((distances[node] ?? -1) < 0) return null;
  const way = [node];
  for (let at = parents[node] ?? -1; at >= 0; at = parents[at] ?? -1) way.push(at);
  return way.reverse();
}

function numberUnits(names: readonly string[], units: readonly string[]): { readonly of: Int32Array; readonly count: number } {
  const of = new Int32Array(names.length);
  // As long as each name is a unit of its own, its place is its number.
  let own = 0;
  for (; own < names.length && units[own] === names[own] && (own === 0 || (names[own - 1] as string) < (names[own] as string)); own++) of[own] = own;
  const before = names.slice(0, own);
  const numbers = new Map<string, number>();
  let count = own;
  for (let node = own; node < units.length; node++) {
    const unit = units[node] as string;
    let number = numbers.get(unit);
    if (number === undefined) {
      const known = indexIn(before, unit);
      number = known >= 0 ? known : count++;
      numbers.set(unit, number);
    }
    of[node] = number;
  }
  return { of, count };
}
