import { bringInOrder, compareText } from '../base/order.js';
import type { ImportRecord } from '../imports/import-record.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { ExternalImport, ImportEdge, LeafImport, UnresolvedImport } from './import-graph.js';

/** Where the imports of files lead, in the making. */
export interface ResolvedImports {
  readonly edges: ImportEdge[];
  readonly externals: ExternalImport[];
  readonly leaves: LeafImport[];
  readonly unresolved: UnresolvedImport[];
}

// Each written out: they look at every import, and most lists are in order when they come.
function compareEdges(a: ImportEdge, b: ImportEdge): number {
  return a.from - b.from || a.line - b.line || a.column - b.column || a.to - b.to || compareText(a.kind, b.kind) || compareText(a.specifier, b.specifier);
}

function compareExternals(a: ExternalImport, b: ExternalImport): number {
  return a.from - b.from || a.line - b.line || compareText(a.specifier, b.specifier);
}

function compareLeaves(a: LeafImport, b: LeafImport): number {
  return a.from - b.from || compareText(a.path, b.path) || compareText(a.specifier, b.specifier);
}

function compareUnresolved(a: UnresolvedImport, b: UnresolvedImport): number {
  return compareText(a.path, b.path) || a.line - b.line || compareText(a.specifier, b.specifier);
}

/** Adds the imports of the file `path`, the node `from`, to `into`. One that leads to a file without a node (an image, a style sheet) makes no edge, and is a leaf. */
export function resolveImports(from: number, path: string, imports: readonly ImportRecord[], indexOf: Pick<ReadonlyMap<string, number>, 'get'>, resolver: Pick<Resolver, 'resolve'>, into: ResolvedImports): void {
  for (const { specifier, kind, line, column } of imports) {
    const resolution = resolver.resolve(path, specifier);
    switch (resolution.kind) {
      case 'file': {
        const to = indexOf.get(resolution.path);
        if (to !== undefined) into.edges.push(resolution.isForTests === true ? { from, to, isWholeUnit: false, isForTests: true, kind, line, column, specifier } : { from, to, isWholeUnit: false, kind, line, column, specifier });
        else into.leaves.push({ from, path: resolution.path, specifier });
        if (resolution.also === undefined) break;
        for (const target of resolution.also) {
          const other = indexOf.get(target);
          if (other !== undefined) into.edges.push({ from, to: other, isWholeUnit: false, kind, line, column, specifier });
        }
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
export function sortImports({ edges, externals, leaves, unresolved }: ResolvedImports): void {
  bringInOrder(edges, compareEdges);
  bringInOrder(externals, compareExternals);
  bringInOrder(leaves, compareLeaves);
  bringInOrder(unresolved, compareUnresolved);
}
