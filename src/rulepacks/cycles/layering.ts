import { firstWhere } from '../../base/first-where.js';
import { folderOf } from '../../base/folders.js';
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
  const known = new Map<string, ReadonlyMap<string, number>>();
  const usesOf = (folder: string): ReadonlyMap<string, number> => {
    let uses = known.get(folder);
    if (uses === undefined) known.set(folder, (uses = countUses(nodes, statements, folder)));
    return uses;
  };
  return (fromNode, toNode) => {
    const [from, to] = [folderOf(nodes[fromNode] as string), folderOf(nodes[toNode] as string)];
    return from === to ? null : { from, to, there: usesOf(from).get(to) ?? 0, back: usesOf(to).get(from) ?? 0 };
  };
}

/** How many import statements of a folder's own files lead into each folder. Its files stand together, with those of the folders in it among them. */
function countUses(nodes: readonly string[], statements: readonly ImportEdge[], folder: string): ReadonlyMap<string, number> {
  const below = folder === '' ? '' : `${folder}/`;
  const start = firstWhere(nodes.length, (node) => (nodes[node] as string) >= below);
  const uses = new Map<string, number>();
  let from = -1;
  let isOwn = false;
  let last: ImportEdge | null = null;
  let lastTarget: string | null = null;
  for (let at = firstWhere(statements.length, (place) => (statements[place] as ImportEdge).from >= start); at < statements.length; at++) {
    const statement = statements[at] as ImportEdge;
    if (statement.from !== from) {
      from = statement.from;
      const path = nodes[from] as string;
      if (!path.startsWith(below)) break;
      isOwn = !path.includes('/', below.length);
    }
    if (!isOwn) continue;
    const target = folderOf(nodes[statement.to] as string);
    // A statement of Python makes an edge for each name.
    if (last === null || lastTarget !== target || !isSameStatement(last, statement)) uses.set(target, (uses.get(target) ?? 0) + 1);
    last = statement;
    lastTarget = target;
  }
  return uses;
}

export function isSameStatement(a: ImportEdge, b: ImportEdge): boolean {
  return a.from === b.from && a.line === b.line && a.column === b.column;
}

/** Whether a file is the entry of its folder and the other one lies in that: passing it on is what the entry is for. */
export function isOwnEntry(from: string, to: string): boolean {
  const folder = /^(.*\/)?(?:index\.[^/]+|__init__\.pyi?|mod\.rs)$/.exec(from);
  return folder !== null && to.startsWith(folder[1] ?? '');
}
