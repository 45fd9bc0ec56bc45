import { by, compareText, inOrder } from '../base/order.js';
import type { ExtractedImports } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ExternalImport, ImportEdge, ImportGraph, UnresolvedImport } from './import-graph.js';

const edgeOrder = inOrder<ImportEdge>(
  by((edge) => edge.from),
  by((edge) => edge.line),
  by((edge) => edge.column),
  by((edge) => edge.to),
  by((edge) => edge.kind),
  by((edge) => edge.specifier),
);

const externalOrder = inOrder<ExternalImport>(
  by((entry) => entry.from),
  by((entry) => entry.line),
  by((entry) => entry.specifier),
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
  const externals: ExternalImport[] = [];
  const unresolved: UnresolvedImport[] = [];
  const uncertain: string[] = [];
  for (const [from, path] of nodes.entries()) {
    const file = extracted.get(path);
    if (file === undefined) continue;
    if (file.uncertain) uncertain.push(path);
    for (const { specifier, kind, line, column } of file.imports) {
      const resolution = resolver.resolve(path, specifier);
      switch (resolution.kind) {
        case 'file': {
          const to = indexOf.get(resolution.path);
          if (to !== undefined) edges.push({ from, to, isWholeUnit: false, kind, line, column, specifier });
          break;
        }
        case 'packages':
          for (const target of resolution.paths) {
            const to = indexOf.get(target);
            if (to !== undefined) edges.push({ from, to, isWholeUnit: true, kind, line, column, specifier });
          }
          break;
        case 'external':
          if (resolution.package !== null) externals.push({ from, package: resolution.package, kind, line, specifier });
          break;
        case 'unresolved':
          unresolved.push({ path, line, specifier, reason: resolution.reason });
          break;
      }
    }
  }
  return {
    nodes,
    units: nodes.map((path) => resolver.unitOf(path) ?? path),
    edges: edges.sort(edgeOrder),
    externals: externals.sort(externalOrder),
    unresolved: unresolved.sort(unresolvedOrder),
    uncertain,
    warnings: resolver.warnings(),
  };
}
