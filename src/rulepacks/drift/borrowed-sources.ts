import { firstWhere } from '../../base/first-where.js';
import { folderOf } from '../../base/folders.js';
import type { ExternalImport, ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { Declared } from './declared.js';
import type { Manifest } from './manifests/manifest.js';
import { isWithin } from './plain.js';

/**
 * Sources outside the folder of a package.json that its own reach: by relative paths (`../../shared/src/a`), or by whatever name
 * where no manifest but those around both is theirs (`libs/core` by an alias, in a tree with one published package); nothing can depend on a manifest
 * without a name, so it is nobody's. They are built and released with it, so its manifest is the one that declares what they need. Asked for few folders, each walked once.
 */
export class BorrowedSources {
  private readonly known = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly graph: Pick<ImportGraph, 'nodes' | 'edges' | 'externals'>,
    private readonly declared: Pick<Declared, 'above' | 'manifests'>,
  ) {}

  /** Packages that the sources borrowed by a folder import. */
  packagesOf(folder: string): ReadonlySet<string> {
    const names = new Set<string>();
    for (const node of this.of(folder)) importsOf(this.graph.externals, node, (external) => void names.add(external.package));
    return names;
  }

  /** The sources borrowed by a folder, in no order. */
  pathsOf(folder: string): readonly string[] {
    return [...this.of(folder)].map((node) => this.graph.nodes[node] ?? '');
  }

  /** Whether a manifest below the folder of the node's own borrows the node, or what it imports as a test does, and declares the package. */
  isDeclaredByBorrower(node: number, name: string): boolean {
    const around = this.ownerOf(this.graph.nodes[node] ?? '')?.folder ?? '';
    return this.declared.manifests.some(({ ecosystem, folder, dependencies }) => {
      if (ecosystem !== 'npm' || folder === around || !isWithin(around, folder) || !dependencies.some((dependency) => dependency.name === name)) return false;
      const borrowed = this.of(folder);
      let isBorrowed = borrowed.has(node);
      importsOf(this.graph.edges, node, ({ to }) => {
        if (borrowed.has(to)) isBorrowed = true;
      });
      return isBorrowed;
    });
  }

  private of(folder: string): ReadonlySet<number> {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const borrowed = new Set<number>();
    this.known.set(folder, borrowed);
    // Nothing lies outside of the root.
    if (folder === '') return borrowed;
    const { nodes, edges } = this.graph;
    const follow = ({ to, specifier }: ImportEdge): void => {
      const path = nodes[to] ?? '';
      if (!isWithin(folder, path) && (specifier.startsWith('.') || this.hasNoOtherManifest(path, folder))) borrowed.add(to);
    };
    for (let node = firstWhere(nodes.length, (at) => (nodes[at] ?? '') >= `${folder}/`); isWithin(folder, nodes[node] ?? ''); node++) importsOf(edges, node, follow);
    // What is added meanwhile is walked too.
    for (const node of borrowed) importsOf(edges, node, follow);
    return borrowed;
  }

  /** Whether each manifest around a path lies around the folder too. */
  private hasNoOtherManifest(path: string, folder: string): boolean {
    const owner = this.ownerOf(path);
    return owner !== undefined && isWithin(owner.folder, folder);
  }

  /** The nearest manifest with a name, else the outermost one. */
  private ownerOf(path: string): Manifest | undefined {
    const above = this.declared.above('npm', folderOf(path));
    return above.find((manifest) => manifest.name !== null) ?? above.at(-1);
  }
}

/** Imports are sorted by the file that has them. */
function importsOf<T extends ImportEdge | ExternalImport>(imports: readonly T[], from: number, found: (entry: T) => void): void {
  for (let at = firstWhere(imports.length, (place) => (imports[place]?.from ?? 0) >= from); imports[at]?.from === from; at++) found(imports[at] as T);
}
