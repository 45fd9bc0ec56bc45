import { type Adjacency, rowsOfEnds } from '../../graph/adjacency.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';

/** How many import statements lead from one folder to another and back. */
export interface FolderTraffic {
  readonly from: string;
  readonly to: string;
  readonly there: number;
  readonly back: number;
}

/**
 * Says how the folders of two files use each other, or null when they lie in one folder. An import that goes where few go,
 * between folders of which one mostly uses the other, is against the layering: a good one to cut. `statements` are sorted by the
 * file that imports; only those of the two folders are looked at.
 */
export function folderTraffic({ nodes }: ImportGraph, statements: readonly ImportEdge[]): (from: number, to: number) => FolderTraffic | null {
  let made: FolderIndex | null = null;
  const countOf = ({ folderOf, own }: FolderIndex, from: number, to: number): number => {
    let count = 0;
    let last: { readonly statement: ImportEdge; readonly isThere: boolean } | null = null;
    for (let slot = own.offsets[from] as number; slot < (own.offsets[from + 1] as number); slot++) {
      const statement = statements[own.targets[slot] as number] as ImportEdge;
      const isThere = folderOf[statement.to] === to;
      // A statement of Python makes an edge for each name.
      if (isThere && !(last?.isThere === true && isSameStatement(last.statement, statement))) count++;
      last = { statement, isThere };
    }
    return count;
  };
  return (fromNode, toNode) => {
    const [fromFolder, toFolder] = [folderAt(nodes[fromNode] as string), folderAt(nodes[toNode] as string)];
    if (fromFolder === toFolder) return null;
    // Most cycles stay in one folder.
    const index = (made ??= indexFolders(nodes, statements));
    const [from, to] = [index.folderOf[fromNode] as number, index.folderOf[toNode] as number];
    return { from: fromFolder, to: toFolder, there: countOf(index, from, to), back: countOf(index, to, from) };
  };
}

/** The root is empty. */
function folderAt(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

interface FolderIndex {
  /** The number of each node's folder. */
  readonly folderOf: Int32Array;
  /** For each folder the indexes of the statements that its own files make, in their order. */
  readonly own: Adjacency;
}

function indexFolders(nodes: readonly string[], statements: readonly ImportEdge[]): FolderIndex {
  const known = new Map<string, number>();
  const folderOf = new Int32Array(nodes.length);
  for (let node = 0; node < nodes.length; node++) {
    const folder = folderAt(nodes[node] as string);
    const number = known.get(folder) ?? known.size;
    known.set(folder, number);
    folderOf[node] = number;
  }
  const from = new Int32Array(statements.length);
  const indexes = new Int32Array(statements.length);
  for (let at = 0; at < statements.length; at++) {
    from[at] = folderOf[(statements[at] as ImportEdge).from] as number;
    indexes[at] = at;
  }
  return { folderOf, own: rowsOfEnds(known.size, from, indexes) };
}

export function isSameStatement(a: ImportEdge, b: ImportEdge): boolean {
  return a.from === b.from && a.line === b.line && a.column === b.column;
}

/** Whether a file is the entry of its folder and the other one lies in that: passing it on is what the entry is for. */
export function isOwnEntry(from: string, to: string): boolean {
  const folder = /^(.*\/)?(?:index\.[^/]+|__init__\.pyi?|mod\.rs)$/.exec(from);
  return folder !== null && to.startsWith(folder[1] ?? '');
}
