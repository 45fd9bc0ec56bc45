import { firstWhere } from '../../base/first-where.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { CountedEdge } from './counted-edges.js';

/** How many import statements lead from one folder to another and back. */
export interface FolderTraffic {
  readonly from: string;
  readonly to: string;
  readonly there: number;
  readonly back: number;
}

/**
 * Says how the folders of two files use each other, or null when they lie in one folder. An import that goes where few go,
 * between folders of which one mostly uses the other, is against the layering: a good one to cut. `edges` are sorted by the
 * file that imports; only those of the two folders are looked at.
 */
export function folderTraffic({ nodes }: ImportGraph, edges: readonly CountedEdge[]): (from: number, to: number) => FolderTraffic | null {
  const countOf = (from: string, to: string): number => {
    let count = 0;
    let last: { readonly statement: ImportEdge; readonly isThere: boolean } | null = null;
    const nodeAt = (at: number): string => nodes[edges[at]?.statement.from ?? -1] ?? '';
    for (let at = firstWhere(edges.length, (place) => nodeAt(place) >= from); at < edges.length && nodeAt(at).startsWith(from); at++) {
      const { statement } = edges[at] as CountedEdge;
      if (!isDirectlyIn(from, nodeAt(at))) continue;
      const isThere = isDirectlyIn(to, nodes[statement.to] ?? '');
      // A statement of Python makes an edge for each name.
      if (isThere && !(last?.isThere === true && isSameStatement(last.statement, statement))) count++;
      last = { statement, isThere };
    }
    return count;
  };
  return (fromNode, toNode) => {
    const from = folderOf(nodes[fromNode] ?? '');
    const to = folderOf(nodes[toNode] ?? '');
    return from === to ? null : { from: from.slice(0, -1), to: to.slice(0, -1), there: countOf(from, to), back: countOf(to, from) };
  };
}

/** With the slash at its end; the root is empty. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isDirectlyIn(folder: string, path: string): boolean {
  return path.startsWith(folder) && !path.includes('/', folder.length);
}

export function isSameStatement(a: ImportEdge, b: ImportEdge): boolean {
  return a.from === b.from && a.line === b.line && a.column === b.column;
}

/** Whether a file is the entry of its folder and the other one lies in that: passing it on is what the entry is for. */
export function isOwnEntry(from: string, to: string): boolean {
  const folder = /^(.*\/)?(?:index\.[^/]+|__init__\.pyi?|mod\.rs)$/.exec(from);
  return folder !== null && to.startsWith(folder[1] ?? '');
}
