import { by, inOrder } from '../base/order.js';
import type { ImportRecord } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ExternalImport, ImportEdge, UnresolvedImport } from './import-graph.js';

/** Where the imports of files lead, in the making. */
export interface ResolvedImports {
  readonly edges: ImportEdge[];
  readonly externals: ExternalImport[];
  readonly unresolved: UnresolvedImport[];
}

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

/** Adds the imports of the file `path`, the node `from`, to `into`. One that leads to a file without a node (an image, a style sheet) makes no edge. */
export function resolveImports(from: number, path: string, imports: readonly ImportRecord[], indexOf: Pick<ReadonlyMap<string, number>, 'get'>, resolver: Pick<Resolver, 'resolve'>, into: ResolvedImports): void {
  for (const { specifier, kind, line, column } of imports) {
    const resolution = resolver.resolve(path, specifier);
    switch (resolution.kind) {
      case 'file': {
        const to = indexOf.get(resolution.path);
        if (to !== undefined) into.edges.push({ from, to, isWholeUnit: false, kind, line, column, specifier });
        break;
      }
      case 'packages':
        for (const target of resolution.paths) {
          const to = indexOf.get(target);
          if (to !== undefined) into.edges.push({ from, to, isWholeUnit: true, kind, line, column, specifier });
        }
        break;
      case 'external':
        if (resolution.package !== null) into.externals.push({ from, package: resolution.package, kind, line, specifier });
        break;
      case 'unresolved':
        into.unresolved.push({ path, line, specifier, reason: resolution.reason });
        break;
    }
  }
}

/** Brings all into the order of a graph. */
export function sortImports({ edges, externals, unresolved }: ResolvedImports): void {
  edges.sort(edgeOrder);
  externals.sort(externalOrder);
  unresolved.sort(unresolvedOrder);
}
