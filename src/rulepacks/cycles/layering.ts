import { type Adjacency, rowsOfEnds } from '../../graph/adjacency.js';
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
  const { folderOf, names } = numberFolders(nodes);
  const { offsets, targets } = edgesByFolder(edges, folderOf, names.length);
  const countOf = (from: number, to: number): number => {
    let count = 0;
    let last: { readonly statement: ImportEdge; readonly isThere: boolean } | null = null;
    for (let slot = offsets[from] as number; slot < (offsets[from + 1] as number); slot++) {
      const { statement } = edges[targets[slot] as number] as CountedEdge;
      const isThere = folderOf[statement.to] === to;
      // A statement of Python makes an edge for each name.
      if (isThere && !(last?.isThere === true && isSameStatement(last.statement, statement))) count++;
      last = { statement, isThere };
    }
    return count;
  };
  return (fromNode, toNode) => {
    const [from, to] = [folderOf[fromNode] as number, folderOf[toNode] as number];
    return from === to ? null : { from: names[from] as string, to: names[to] as string, there: countOf(from, to), back: countOf(to, from) };
  };
}

/** The number of each node's folder, and their names; the root is empty. */
function numberFolders(nodes: readonly string[]): { readonly folderOf: Int32Array; readonly names: readonly string[] } {
  const known = new Map<string, number>();
  const folderOf = new Int32Array(nodes.length);
  for (let node = 0; node < nodes.length; node++) {
    const path = nodes[node] as string;
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const number = known.get(folder) ?? known.size;
    known.set(folder, number);
    folderOf[node] = number;
  }
  return { folderOf, names: [...known.keys()] };
}

/** For each folder the indexes of the edges that its own files make, in the order of `edges`. */
function edgesByFolder(edges: readonly CountedEdge[], folderOf: Int32Array, folders: number): Adjacency {
  const from = new Int32Array(edges.length);
  const indexes = new Int32Array(edges.length);
  for (let at = 0; at < edges.length; at++) {
    from[at] = folderOf[(edges[at] as CountedEdge).statement.from] as number;
    indexes[at] = at;
  }
  return rowsOfEnds(folders, from, indexes);
}

export function isSameStatement(a: ImportEdge, b: ImportEdge): boolean {
  return a.from === b.from && a.line === b.line && a.column === b.column;
}

/** Whether a file is the entry of its folder and the other one lies in that: passing it on is what the entry is for. */
export function isOwnEntry(from: string, to: string): boolean {
  const folder = /^(.*\/)?(?:index\.[^/]+|__init__\.pyi?|mod\.rs)$/.exec(from);
  return folder !== null && to.startsWith(folder[1] ?? '');
}
