import { firstWhere } from '../../base/first-where.js';
import type { ExternalImport, ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import { isWithin } from './plain.js';

/**
 * Packages that sources outside a folder import which the folder's own reach by relative paths (`../../shared/src/a`): they are
 * built and released with it, so its manifest is the one that declares what they need.
 */
export function packagesOfBorrowedSources(graph: ImportGraph, folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  // Nothing lies outside of the root.
  if (folder === '') return names;
  const borrowed = new Set<number>();
  const follow = ({ to, specifier }: ImportEdge): void => {
    if (specifier.startsWith('.') && !isWithin(folder, graph.nodes[to] ?? '')) borrowed.add(to);
  };
  for (let node = firstWhere(graph.nodes.length, (at) => (graph.nodes[at] ?? '') >= `${folder}/`); isWithin(folder, graph.nodes[node] ?? ''); node++) importsOf(graph.edges, node, follow);
  // What is added meanwhile is walked too.
  for (const node of borrowed) {
    importsOf(graph.edges, node, follow);
    importsOf(graph.externals, node, (external) => void names.add(external.package));
  }
  return names;
}

/** Imports are sorted by the file that has them. */
function importsOf<T extends ImportEdge | ExternalImport>(imports: readonly T[], from: number, found: (entry: T) => void): void {
  for (let at = firstWhere(imports.length, (place) => (imports[place]?.from ?? 0) >= from); imports[at]?.from === from; at++) found(imports[at] as T);
}
