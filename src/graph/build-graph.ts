import { bringInOrder, compareText } from '../base/order.js';
import type { ExtractedImports } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ImportGraph } from './import-graph.js';
import { type ResolvedImports, resolveImports, sortImports } from './resolve-imports.js';

/**
 * The graph of a tree. `extracted` holds the imports of every source file by its path; an import that leads to a file
 * without such an entry (an image, a style sheet) makes no edge but a leaf. The order of `extracted` does not matter.
 */
export function buildGraph(extracted: ReadonlyMap<string, ExtractedImports>, resolver: Resolver): ImportGraph {
  const nodes = bringInOrder([...extracted.keys()], compareText);
  const indexOf = new Map<string, number>();
  for (let index = 0; index < nodes.length; index++) indexOf.set(nodes[index] as string, index);
  const resolved: ResolvedImports = { edges: [], externals: [], leaves: [], unresolved: [] };
  const uncertain: string[] = [];
  for (let from = 0; from < nodes.length; from++) {
    const path = nodes[from] as string;
    const file = extracted.get(path);
    if (file === undefined) continue;
    if (file.uncertain) uncertain.push(path);
    resolveImports(from, path, file.imports, indexOf, resolver, resolved);
  }
  sortImports(resolved);
  return {
    nodes,
    units: nodes.map((path) => resolver.unitOf(path) ?? path),
    ...resolved,
    uncertain,
    warnings: resolver.warnings(),
  };
}
