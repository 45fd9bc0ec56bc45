import type { ImportGraph } from '../../graph/import-graph.js';
import { isWithin } from './plain.js';

/**
 * Packages that sources outside a folder import which the folder's own reach by relative paths (`../../shared/src/a`): they are
 * built and released with it, so its manifest is the one that declares what they need.
 */
export function packagesOfBorrowedSources(graph: ImportGraph, folder: string): ReadonlySet<string> {
  const isOwn = graph.nodes.map((path) => isWithin(folder, path));
  const borrowed = new Set<number>();
  // Edges are sorted by the file that imports, so new files may be met behind their own imports: until nothing is new.
  for (let before = -1; before !== borrowed.size; ) {
    before = borrowed.size;
    for (const { from, to, specifier } of graph.edges) {
      if (isOwn[to] !== true && specifier.startsWith('.') && (isOwn[from] === true || borrowed.has(from))) borrowed.add(to);
    }
  }
  const names = new Set<string>();
  for (const { from, package: name } of graph.externals) if (borrowed.has(from)) names.add(name);
  return names;
}
