import { firstWhere } from '../../base/first-where.js';
import { folderOf, foldersUp, inFolder } from '../../base/folders.js';
import type { ImportGraph } from '../../graph/import-graph.js';

/**
 * Sources of other languages that a package of Go may take into its program (`//go:embed loader.mjs`), which is not read: each changed one with the
 * sources of the package in the nearest folder above it, since no pattern leads up. What a package.json lies around is built by itself.
 */
export function embeddedSources({ nodes }: Pick<ImportGraph, 'nodes'>, changed: readonly string[], has: (path: string) => boolean): readonly { readonly from: number; readonly path: string }[] {
  const known = new Map<string, readonly number[]>();
  const packageIn = (folder: string): readonly number[] => {
    let found = known.get(folder);
    if (found === undefined) known.set(folder, (found = goFilesIn(nodes, folder)));
    return found;
  };
  return changed.flatMap((path) => {
    if (path.endsWith('.go')) return [];
    for (const folder of foldersUp(folderOf(path))) {
      if (has(inFolder(folder, 'package.json'))) return [];
      const files = packageIn(folder);
      if (files.length > 0) return files.map((from) => ({ from, path }));
    }
    return [];
  });
}

function goFilesIn(nodes: readonly string[], folder: string): readonly number[] {
  const start = folder === '' ? '' : `${folder}/`;
  const found: number[] = [];
  for (let at = firstWhere(nodes.length, (place) => (nodes[place] as string) >= start); nodes[at]?.startsWith(start) === true; at++) {
    const path = nodes[at] as string;
    if (path.endsWith('.go') && !path.includes('/', start.length)) found.push(at);
  }
  return found;
}
