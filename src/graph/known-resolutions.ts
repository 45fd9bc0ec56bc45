import type { Resolution } from '../imports/resolve/resolution.js';
import type { ImportEdge } from './import-graph.js';
import type { ResolvedImports } from './resolve-imports.js';

/**
 * Where the specifiers of one file led, taken from its part of a graph: `specifiers` are all that were resolved for it then. Undefined for
 * any other. What makes no entry in a graph (a module of the language) comes back as something outside that no manifest declares.
 */
export function knownResolutions({ edges, externals, leaves, unresolved }: ResolvedImports, nodes: readonly string[], specifiers: Iterable<string>): (specifier: string) => Resolution | undefined {
  const known = new Map<string, Resolution>();
  for (const specifier of specifiers) known.set(specifier, NO_ENTRY);
  for (const { specifier, reason } of unresolved) known.set(specifier, { kind: 'unresolved', reason });
  for (const { specifier, package: name } of externals) known.set(specifier, { kind: 'external', package: name });
  for (const { specifier, path } of leaves) known.set(specifier, { kind: 'file', path });
  const first = new Map<string, ImportEdge>();
  const packages = new Map<string, string[]>();
  const also = new Map<string, Set<string>>();
  for (const edge of edges) {
    const { specifier, to } = edge;
    const path = nodes[to] as string;
    const one = first.get(specifier);
    if (one === undefined) {
      first.set(specifier, edge);
      if (edge.isWholeUnit) packages.set(specifier, [path]);
      known.set(specifier, edge.isWholeUnit ? { kind: 'packages', paths: packages.get(specifier) ?? [] } : { kind: 'file', path, ...forTests(edge) });
    } else if (edge.isWholeUnit && edge.line === one.line && edge.column === one.column && edge.kind === one.kind) {
      // One statement that means several packages has an edge to each.
      packages.get(specifier)?.push(path);
    } else if (!edge.isWholeUnit && to !== one.to) {
      // One specifier that means another file on another platform has an edge to each.
      const others = also.get(specifier) ?? new Set();
      also.set(specifier, others.add(path));
      known.set(specifier, { kind: 'file', path: nodes[one.to] as string, also: [...others], ...forTests(one) });
    }
  }
  return (specifier) => known.get(specifier);
}

function forTests(edge: ImportEdge): { readonly isForTests?: true } {
  return edge.isForTests === true ? { isForTests: true } : {};
}

const NO_ENTRY: Resolution = { kind: 'external', package: null };
