import { firstWhere } from '../../base/first-where.js';
import { folderOf, foldersUp, inFolder } from '../../base/folders.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { ChangedPlace } from './changed-places.js';

/**
 * Sources of other languages that a package of Go may take into its program (`//go:embed loader.mjs`), which is not read: the first changed one that
 * the package in the nearest folder above lies around, with the sources of that package, since no pattern leads up. What a package.json lies around is
 * built by itself.
 */
export function embeddedSources({ nodes }: Pick<ImportGraph, 'nodes'>, changed: readonly ChangedPlace[], has: (path: string) => boolean): readonly { readonly from: number; readonly path: string }[] {
  // Many changed files mostly lie in few folders.
  const packageOf = new Map<string, string | null>();
  const firstOf = new Map<string, string>();
  const files = new Map<string, readonly number[]>();
  for (const { at, path } of changed) {
    if (at.endsWith('.go')) continue;
    const folder = folderOf(at);
    let around = packageOf.get(folder);
    if (around === undefined) packageOf.set(folder, (around = packageAround(folder)));
    if (around !== null && !firstOf.has(around)) firstOf.set(around, path);
  }
  return [...firstOf].flatMap(([folder, path]) => filesIn(folder).map((from) => ({ from, path })));

  function packageAround(folder: string): string | null {
    for (const above of foldersUp(folder)) {
      if (has(inFolder(above, 'package.json'))) return null;
      if (filesIn(above).length > 0) return above;
    }
    return null;
  }

  function filesIn(folder: string): readonly number[] {
    let found = files.get(folder);
    if (found === undefined) files.set(folder, (found = goFilesIn(nodes, folder)));
    return found;
  }
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
