import type { ExternalImport, ImportGraph } from '../../graph/import-graph.js';
import { ecosystemOf } from './import-languages.js';
import type { Ecosystem } from './manifests/manifest.js';
import { folderOf } from './plain.js';

/** What the sources of one folder, those of its folders aside, import of packages. */
export interface FolderImports {
  readonly ecosystem: Ecosystem;
  readonly folder: string;
  /** Names of packages; of Go specifiers too. */
  readonly names: Set<string>;
  /** The imports themselves: pieces of the list of the graph, from and to. */
  readonly pieces: (readonly [number, number])[];
}

/** Imports of packages by folder and ecosystem, in the order in which the graph first has one of each; those of languages whose imports name no packages are left out. */
export function importsByFolder({ nodes, externals }: Pick<ImportGraph, 'nodes' | 'externals'>): readonly FolderImports[] {
  const known = new Map<string, FolderImports>();
  const importsIn = (ecosystem: Ecosystem, folder: string): FolderImports => {
    const key = `${ecosystem} ${folder}`;
    let imports = known.get(key);
    if (imports === undefined) known.set(key, (imports = { ecosystem, folder, names: new Set(), pieces: [] }));
    return imports;
  };
  // They come file by file, and files mostly folder by folder.
  let lastFrom = -1;
  let start = 0;
  let current: FolderImports | null = null;
  for (let at = 0; at < externals.length; at++) {
    const { from, package: name, specifier } = externals[at] as ExternalImport;
    if (from !== lastFrom) {
      lastFrom = from;
      const file = nodes[from] ?? '';
      const ecosystem = ecosystemOf(file);
      const folder = folderOf(file);
      if (current === null || current.folder !== folder || current.ecosystem !== ecosystem) {
        current?.pieces.push([start, at]);
        start = at;
        current = ecosystem === null ? null : importsIn(ecosystem, folder);
      }
    }
    if (current === null) continue;
    current.names.add(name);
    if (current.ecosystem === 'go') current.names.add(specifier);
  }
  current?.pieces.push([start, externals.length]);
  return [...known.values()];
}
