import { folderOf, foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import { type CargoManifest, type DeclaredDependency, readCargoManifest } from './cargo-manifest.js';

/** A crate that a package may name: a package of the tree (`isForTests` where only its tests, examples and benchmarks may), or one from outside. */
export type Dependency = { readonly kind: 'package'; readonly folder: string; readonly isForTests: boolean } | { readonly kind: 'external'; readonly name: string };

export interface CargoPackage {
  readonly folder: string;
  readonly manifest: CargoManifest;
  /** The root file of its library, if it has one. */
  readonly libRoot: string | null;
  /** The name under which others use its library. */
  readonly libName: string;
}

/** The packages of a tree, each by its folder, and what they depend on. */
export class CargoPackages {
  private readonly manifests = new Map<string, CargoManifest | null>();
  private readonly packages = new Map<string, CargoPackage | null>();
  private readonly owners = new Map<string, CargoPackage | null>();
  private readonly dependencies = new Map<string, ReadonlyMap<string, Dependency>>();

  constructor(
    private readonly tree: FileTree,
    private readonly parse: (text: string) => unknown,
    private readonly warn: (warning: ResolveWarning) => void,
  ) {}

  /** The package whose folder is the nearest one around `folder`; null when there is none. */
  ownerOf(folder: string): CargoPackage | null {
    const passed: string[] = [];
    let owner: CargoPackage | null = null;
    for (const current of foldersUp(folder)) {
      const known = this.owners.get(current);
      owner = known ?? this.packageAt(current);
      if (owner !== null || known === null) break;
      passed.push(current);
    }
    for (const current of [folder, ...passed]) this.owners.set(current, owner);
    return owner;
  }

  packageAt(folder: string): CargoPackage | null {
    const known = this.packages.get(folder);
    if (known !== undefined) return known;
    const manifest = this.manifestAt(folder);
    let found: CargoPackage | null = null;
    if (manifest !== null && manifest.name !== null) {
      const libPath = joinPath(folder, manifest.libPath ?? 'src/lib.rs');
      found = {
        folder,
        manifest,
        libRoot: libPath !== null && this.tree.has(libPath) ? libPath : null,
        libName: externName(manifest.libName ?? manifest.name),
      };
    }
    this.packages.set(folder, found);
    return found;
  }

  /** What the package declares, each by the name of the crate in its source. */
  dependenciesOf(owner: CargoPackage): ReadonlyMap<string, Dependency> {
    let found = this.dependencies.get(owner.folder);
    if (found === undefined) this.dependencies.set(owner.folder, (found = this.readDependencies(owner)));
    return found;
  }

  /** The folder of the workspace that the package of a folder is in; null without one, or a package. */
  workspaceAround(folder: string): string | null {
    const own = this.packageAt(folder);
    return own === null ? null : (this.workspaceOf(folder, own.manifest)?.folder ?? null);
  }

  private readDependencies({ folder, manifest }: CargoPackage): ReadonlyMap<string, Dependency> {
    const found = new Map<string, Dependency>();
    const workspace = this.workspaceOf(folder, manifest);
    for (const declared of manifest.dependencies) {
      const shared = declared.isInherited ? workspace?.manifest.shared?.find(({ key }) => key === declared.key) : undefined;
      const renamed = declared.renamed ?? shared?.renamed ?? null;
      const name = renamed ?? declared.key;
      const source = shared === undefined ? this.sourceOf(folder, declared) : this.sourceOf(workspace?.folder ?? '', shared);
      const patch = workspace?.manifest.patches.find((entry) => (entry.renamed ?? entry.key) === name);
      const target = source ?? (patch === undefined ? null : this.sourceOf(workspace?.folder ?? '', patch));
      const known = renamed === null && target !== null ? target.libName : externName(declared.key);
      // The same crate may be declared for tests too; the first one that lies in the tree counts.
      const before = found.get(known);
      if (before?.kind !== 'package') found.set(known, target === null ? { kind: 'external', name } : { kind: 'package', folder: target.folder, isForTests: declared.isForTests });
      else if (before.folder === target?.folder && !declared.isForTests) found.set(known, { ...before, isForTests: false });
    }
    return found;
  }

  private sourceOf(folder: string, { path }: DeclaredDependency): CargoPackage | null {
    const source = path === null ? null : joinPath(folder, path);
    return source === null ? null : this.packageAt(source);
  }

  private workspaceOf(folder: string, manifest: CargoManifest): { readonly folder: string; readonly manifest: CargoManifest } | null {
    const named = manifest.workspacePath === null ? null : joinPath(folder, manifest.workspacePath);
    for (const current of named === null ? foldersUp(folder) : [named]) {
      const found = this.manifestAt(current);
      if (found !== null && found.shared !== null) return { folder: current, manifest: found };
    }
    return null;
  }

  private manifestAt(folder: string): CargoManifest | null {
    const known = this.manifests.get(folder);
    if (known !== undefined) return known;
    const path = inFolder(folder, 'Cargo.toml');
    const text = this.tree.has(path) ? this.tree.text(path) : null;
    let manifest: CargoManifest | null = null;
    if (text !== null) {
      try {
        manifest = readCargoManifest(this.parse(text));
      } catch {
        this.warn({ file: path, level: 'warning', message: 'is not TOML; the package is taken for one without dependencies' });
        manifest = readCargoManifest({ package: { name: folderOf(path).slice(folder.lastIndexOf('/') + 1), edition: '2021' } });
      }
    }
    this.manifests.set(folder, manifest);
    return manifest;
  }
}

/** A crate is named in source as its package is, with underscores. */
function externName(name: string): string {
  return name.replaceAll('-', '_');
}
