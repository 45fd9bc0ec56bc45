import { folderOf } from '../../base/folders.js';
import type { ExternalImport, ImportGraph } from '../../graph/import-graph.js';
import type { Declared } from './declared.js';
import { ecosystemOf } from './import-languages.js';
import type { Ecosystem, Manifest } from './manifests/manifest.js';

/** What sources import of packages that have the same manifests around them. */
export interface PackageImports {
  readonly ecosystem: Ecosystem;
  /** At or above the sources, nearest first; at least one. */
  readonly manifests: readonly Manifest[];
  /** Names of packages; of Go specifiers too. */
  readonly names: Set<string>;
  /** The imports themselves: places in the list of the graph, from and to. */
  readonly pieces: (readonly [number, number])[];
}

/** Imports of packages by the manifests that may declare them, in the order of the graph; those without a manifest are left out. */
export function packageImports({ nodes, externals }: Pick<ImportGraph, 'nodes' | 'externals'>, declared: Pick<Declared, 'above'>): readonly PackageImports[] {
  const known = new Map<readonly Manifest[], PackageImports>();
  const importsOf = (ecosystem: Ecosystem, folder: string): PackageImports | null => {
    const manifests = declared.above(ecosystem, folder);
    let imports = known.get(manifests);
    if (imports === undefined && manifests.length > 0) known.set(manifests, (imports = { ecosystem, manifests, names: new Set(), pieces: [] }));
    return imports ?? null;
  };
  // They come file by file, and files mostly folder by folder.
  let lastFrom = -1;
  let lastFolder: string | null = null;
  let lastEcosystem: Ecosystem | null = null;
  let start = 0;
  let current: PackageImports | null = null;
  for (let at = 0; at < externals.length; at++) {
    const { from, package: name, specifier } = externals[at] as ExternalImport;
    if (from !== lastFrom) {
      lastFrom = from;
      const file = nodes[from] ?? '';
      const ecosystem = ecosystemOf(file);
      const folder = folderOf(file);
      if (folder !== lastFolder || ecosystem !== lastEcosystem) {
        lastFolder = folder;
        lastEcosystem = ecosystem;
        const imports = ecosystem === null ? null : importsOf(ecosystem, folder);
        if (imports !== current) {
          current?.pieces.push([start, at]);
          start = at;
          current = imports;
        }
      }
    }
    if (current === null) continue;
    current.names.add(name);
    if (current.ecosystem === 'go') current.names.add(specifier);
  }
  current?.pieces.push([start, externals.length]);
  return [...known.values()];
}
