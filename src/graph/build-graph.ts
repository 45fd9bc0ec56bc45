import { by, compareText, inOrder } from '../base/order.js';
import type { ExtractedImports } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolver.js';
import type { ImportEdge, ImportGraph, UnresolvedImport } from './import-graph.js';

const edgeOrder = inOrder<ImportEdge>(
  by((edge) => edge.from),
  by((edge) => edge.line),
  by((edge) => edge.column),
  by((edge) => edge.to),
  by((edge) => edge.kind),
  by((edge) => edge.specifier),
);

const unresolvedOrder = inOrder<UnresolvedImport>(
  by((entry) => entry.path),
  by((entry) => entry.line),
  by((entry) => entry.specifier),
);

/**
 * The graph of a tree. `extracted` holds the imports of every source file by its path; an import that leads to a file
 * without such an entry (an image, a style sheet) makes no edge. The order of `extracted` does not matter.
 */
export function buildGraph(extracted: ReadonlyMap<string, ExtractedImports>, resolver: Resolver): ImportGraph {
  const nodes = [...extracted.keys()].sort(compareText);
  const indexOf = new Map(nodes.map((path, index) => [path, index]));
  const edges: ImportEdge[] = [];
  const unresolved: UnresolvedImport[] = [];
  const uncertain: string[] = [];
  for (const [from, path] of nodes.entries()) {
    const file = extracted.get(path);
    if (file === undefined) continue;
    if (file.uncertain) uncertain.push(path);
    for (const { specifier, kind, line, column } of file.imports) {
      const resolution = resolver.resolve(path, specifier);
      if (resolution.kind === 'unresolved') unresolved.push({ path, line, specifier, reason: resolution.reason });
      const to = resolution.kind === 'file' ? indexOf.get(resolution.path) : undefined;
      if (to !== undefined) edges.push({ from, to, kind, line, column, specifier });
    }
  }
  return { nodes, edges: edges.sort(edgeOrder), unresolved: unresolved.sort(unresolvedOrder), uncertain };
}
