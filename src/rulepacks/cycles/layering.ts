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
 * between folders of which one mostly uses the other, is against the layering: a good one to cut.
 */
export function folderTraffic(graph: ImportGraph, edges: readonly CountedEdge[]): (from: number, to: number) => FolderTraffic | null {
  const names: string[] = [];
  const known = new Map<string, number>();
  const folderOf = Int32Array.from(graph.nodes, (path) => {
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const id = known.get(folder) ?? known.size;
    if (id === known.size) {
      known.set(folder, id);
      names.push(folder);
    }
    return id;
  });
  const counts = new Map<number, number>();
  const keyOf = (from: number, to: number): number => from * names.length + to;
  let last: { readonly statement: ImportEdge; readonly to: number } | null = null;
  for (const { statement } of edges) {
    const from = folderOf[statement.from] ?? 0;
    const to = folderOf[statement.to] ?? 0;
    // A statement of Python makes an edge for each name.
    const isAgain = last !== null && last.to === to && isSameStatement(last.statement, statement);
    last = { statement, to };
    if (from !== to && !isAgain) counts.set(keyOf(from, to), (counts.get(keyOf(from, to)) ?? 0) + 1);
  }
  return (fromNode, toNode) => {
    const from = folderOf[fromNode] ?? 0;
    const to = folderOf[toNode] ?? 0;
    if (from === to) return null;
    return { from: names[from] ?? '', to: names[to] ?? '', there: counts.get(keyOf(from, to)) ?? 0, back: counts.get(keyOf(to, from)) ?? 0 };
  };
}

export function isSameStatement(a: ImportEdge, b: ImportEdge): boolean {
  return a.from === b.from && a.line === b.line && a.column === b.column;
}

/** Whether a file is the entry of its folder and the other one lies in that: passing it on is what the entry is for. */
export function isOwnEntry(from: string, to: string): boolean {
  const folder = /^(.*\/)?(?:index\.[^/]+|__init__\.pyi?|mod\.rs)$/.exec(from);
  return folder !== null && to.startsWith(folder[1] ?? '');
}
