import type { ExtractedImports } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ImportGraph } from './import-graph.js';
import { type ResolvedImports, resolveImports, sortImports } from './resolve-imports.js';

/**
 * The graph of a tree that differs from that of `graph` in the imports of some files alone: `changed` has their imports there, and
 * every path of it is a node of `graph`. Only these are resolved, by the `resolver` of `graph`: both trees must have the same paths,
 * the same files that steer resolution, and sources that say the same of their packages. The warnings are those of `graph`.
 */
export function patchGraph(graph: ImportGraph, changed: ReadonlyMap<string, ExtractedImports>, resolver: Pick<Resolver, 'resolve'>): ImportGraph {
  if (changed.size === 0) return graph;
  const { nodes, units, warnings } = graph;
  const indexOf = new Map(nodes.map((path, index) => [path, index]));
  const isChanged = Uint8Array.from(nodes, (path) => (changed.has(path) ? 1 : 0));
  const isKept = ({ from }: { readonly from: number }): boolean => isChanged[from] === 0;
  const resolved: ResolvedImports = {
    edges: graph.edges.filter(isKept),
    externals: graph.externals.filter(isKept),
    unresolved: graph.unresolved.filter(({ path }) => !changed.has(path)),
  };
  for (const [path, { imports }] of changed) resolveImports(indexOf.get(path) ?? -1, path, imports, indexOf, resolver, resolved);
  sortImports(resolved);
  const wasUncertain = new Set(graph.uncertain);
  return { nodes, units, ...resolved, uncertain: nodes.filter((path) => changed.get(path)?.uncertain ?? wasUncertain.has(path)), warnings };
}
