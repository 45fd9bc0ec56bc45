import type { ExtractedImports } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ImportGraph } from './import-graph.js';
import { type ResolvedImports, resolveImports, sortImports } from './resolve-imports.js';

/**
 * The graph of a tree that differs from that of `graph` in the imports of some files alone: `changed` has their imports there, and
 * every path of it is a node of `graph`. Only these are resolved, by the `resolver` of that tree: both trees must have the same sources,
 * the same files that steer resolution, and sources that say the same of their packages. The warnings are those of `graph`.
 */
export function patchGraph(graph: ImportGraph, changed: ReadonlyMap<string, ExtractedImports>, resolver: Pick<Resolver, 'resolve'>): ImportGraph {
  if (changed.size === 0) return graph;
  const { nodes, units, warnings } = graph;
  const indexOf = new Map<string, number>();
  for (let index = 0; index < nodes.length; index++) indexOf.set(nodes[index] as string, index);
  const places = [...changed.keys()].map((path) => indexOf.get(path) ?? -1).sort((a, b) => a - b);
  const patches = places.map((place): ResolvedImports => {
    const path = nodes[place] ?? '';
    const resolved: ResolvedImports = { edges: [], externals: [], leaves: [], unresolved: [] };
    resolveImports(place, path, changed.get(path)?.imports ?? [], indexOf, resolver, resolved);
    sortImports(resolved);
    return resolved;
  });
  // All lists go by the files that import.
  const patched = <T>(list: readonly T[], isBefore: (entry: T, place: number) => boolean, ofPatch: (patch: ResolvedImports) => readonly T[]): readonly T[] => {
    const parts: (readonly T[])[] = [];
    let kept = 0;
    for (const [index, place] of places.entries()) {
      const start = firstNot(list, kept, (entry) => isBefore(entry, place));
      parts.push(list.slice(kept, start), ofPatch(patches[index] as ResolvedImports));
      kept = firstNot(list, start, (entry) => isBefore(entry, place + 1));
    }
    parts.push(list.slice(kept));
    return parts.flat();
  };
  const wasUncertain = new Set(graph.uncertain);
  const isAlikeUncertain = [...changed].every(([path, { uncertain }]) => uncertain === wasUncertain.has(path));
  return {
    nodes,
    units,
    edges: patched(graph.edges, (edge, place) => edge.from < place, (patch) => patch.edges),
    externals: patched(graph.externals, (entry, place) => entry.from < place, (patch) => patch.externals),
    leaves: patched(graph.leaves, (leaf, place) => leaf.from < place, (patch) => patch.leaves),
    unresolved: patched(graph.unresolved, ({ path }, place) => place >= nodes.length || path < (nodes[place] as string), (patch) => patch.unresolved),
    uncertain: isAlikeUncertain ? graph.uncertain : nodes.filter((path) => changed.get(path)?.uncertain ?? wasUncertain.has(path)),
    warnings,
  };
}

/** Index of the first entry from `from` on for which `holds` does not hold, of a list in which none follows for which it does. */
function firstNot<T>(list: readonly T[], from: number, holds: (entry: T) => boolean): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
