import type { ExtractedImports } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ImportGraph } from './import-graph.js';
import { type ResolvedImports, resolveImports, sortImports } from './resolve-imports.js';

/**
 * The graph of a tree with other sources than that of `graph`: `nodes` are its sources, sorted, and `again` has the imports of those that are
 * to be resolved by `resolver`, among them every one that `graph` does not have. All others import what they import in `graph`, and are
 * of the unit that they are of there; the warnings are those of `graph`. Null where one of the others leads to a file that is no source of
 * the tree: then it was to be resolved again.
 */
export function patchTree(graph: ImportGraph, nodes: readonly string[], again: ReadonlyMap<string, ExtractedImports>, resolver: Pick<Resolver, 'resolve' | 'unitOf'>): ImportGraph | null {
  const indexOf = new Map<string, number>();
  for (let index = 0; index < nodes.length; index++) indexOf.set(nodes[index] as string, index);
  const movedTo = Int32Array.from(graph.nodes, (path) => indexOf.get(path) ?? -1);
  const units: string[] = [];
  const whole: ResolvedImports = { edges: [], externals: [], leaves: [], unresolved: [] };
  const old = { node: 0, edge: 0, external: 0, leaf: 0, unresolved: 0 };
  for (let from = 0; from < nodes.length; from++) {
    const path = nodes[from] as string;
    // Both are sorted, and what is kept of a file follows what is kept of those before it.
    while (old.node < graph.nodes.length && (graph.nodes[old.node] as string) < path) old.node++;
    const isOld = graph.nodes[old.node] === path;
    units.push(isOld ? (graph.units[old.node] as string) : (resolver.unitOf(path) ?? path));
    const anew = again.get(path);
    if (anew !== undefined) {
      const resolved: ResolvedImports = { edges: [], externals: [], leaves: [], unresolved: [] };
      resolveImports(from, path, anew.imports, indexOf, resolver, resolved);
      sortImports(resolved);
      // One by one: a call takes some hundred thousand arguments at most.
      for (const edge of resolved.edges) whole.edges.push(edge);
      for (const external of resolved.externals) whole.externals.push(external);
      for (const leaf of resolved.leaves) whole.leaves.push(leaf);
      for (const lost of resolved.unresolved) whole.unresolved.push(lost);
      continue;
    }
    if (!isOld) return null;
    for (; old.edge < graph.edges.length; old.edge++) {
      const edge = graph.edges[old.edge];
      if (edge === undefined || edge.from > old.node) break;
      if (edge.from < old.node) continue;
      const to = movedTo[edge.to] as number;
      if (to < 0) return null;
      whole.edges.push(to === edge.to && from === edge.from ? edge : { ...edge, from, to });
    }
    for (; old.external < graph.externals.length; old.external++) {
      const external = graph.externals[old.external];
      if (external === undefined || external.from > old.node) break;
      if (external.from === old.node) whole.externals.push(from === external.from ? external : { ...external, from });
    }
    for (; old.leaf < graph.leaves.length; old.leaf++) {
      const leaf = graph.leaves[old.leaf];
      if (leaf === undefined || leaf.from > old.node) break;
      if (leaf.from === old.node) whole.leaves.push(from === leaf.from ? leaf : { ...leaf, from });
    }
    for (; old.unresolved < graph.unresolved.length; old.unresolved++) {
      const unresolved = graph.unresolved[old.unresolved];
      if (unresolved === undefined || unresolved.path > path) break;
      if (unresolved.path === path) whole.unresolved.push(unresolved);
    }
  }
  const wasUncertain = new Set(graph.uncertain);
  return { nodes, units, ...whole, uncertain: nodes.filter((path) => again.get(path)?.uncertain ?? wasUncertain.has(path)), warnings: graph.warnings };
}
