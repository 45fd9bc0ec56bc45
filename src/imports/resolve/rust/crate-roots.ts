import { addToGroup } from '../../../base/add-to-group.js';
import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import type { CargoManifest } from './cargo-manifest.js';
import type { CargoPackage } from './cargo-packages.js';
import { moduleFile } from './module-files.js';

/** The crate that a file belongs to: the folder where its modules start, and its root file. */
export interface CrateRoot {
  readonly folder: string;
  /** Null where several crates share the folder (tests with a module in common) and none stands out. */
  readonly file: string | null;
}

// Folders of targets that Cargo finds by itself, each file and each folder with a main.rs one crate.
const TARGET_FOLDERS = ['src/bin', 'tests', 'examples', 'benches'] as const;

/**
 * Finds the roots of crates by the places that Cargo gives them ("Package Layout" and "Target auto-discovery" in The Cargo
 * Book, reviewed 2026-11-25) and by the paths that manifests name. Which `mod` leads to a file is not asked.
 */
export class CrateRoots {
  private readonly known = new Map<string, CrateRoot>();
  private readonly named = new Map<string, readonly string[]>();
  private filesByFolder: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(private readonly tree: FileTree) {}

  rootOf(path: string, owner: CargoPackage): CrateRoot {
    const named = this.namedRoots(owner);
    const folder = folderOf(path);
    if (named.includes(path) || isFoundByCargo(path, owner)) return { folder, file: path };
    let known = this.known.get(folder);
    if (known === undefined) this.known.set(folder, (known = this.rootAround(folder, owner, named)));
    return known;
  }

  isRoot(path: string, owner: CargoPackage): boolean {
    return isFoundByCargo(path, owner) || this.namedRoots(owner).includes(path);
  }

  private namedRoots(owner: CargoPackage): readonly string[] {
    let roots = this.named.get(owner.folder);
    if (roots === undefined) {
      const paths = owner.manifest.targetPaths.map((path) => joinPath(owner.folder, path));
      roots = [owner.libRoot, ...paths].filter((path): path is string => path !== null && this.tree.has(path));
      this.named.set(owner.folder, roots);
    }
    return roots;
  }

  /** The crate whose folder lies nearest around `folder`. */
  private rootAround(folder: string, owner: CargoPackage, named: readonly string[]): CrateRoot {
    const targets = searched(owner.manifest);
    for (let current = folder; ; current = folderOf(current)) {
      const here = named.filter((root) => folderOf(root) === current);
      const local = owner.folder === '' ? current : current.slice(owner.folder.length + 1);
      if (local === 'src') {
        const main = inFolder(current, 'main.rs');
        const file = here[0] ?? (this.tree.has(main) ? main : null);
        if (file !== null) return { folder: current, file };
      } else if (targets.some((place) => place === local)) {
        const files = this.filesIn(current);
        return { folder: current, file: files.length === 1 ? (files[0] ?? null) : null };
      } else if (targets.some((place) => place === folderOf(local))) {
        const main = inFolder(current, 'main.rs');
        if (this.tree.has(main)) return { folder: current, file: main };
      }
      if (here[0] !== undefined && !this.isOfModule(current, here)) return { folder: current, file: here.length === 1 || here[0] === owner.libRoot ? here[0] : null };
      if (current === owner.folder || current === '') break;
    }
    // A file beside the crates of its package, which only `#[path]` or `include!` can reach: the library, else the program.
    const main = inFolder(owner.folder, 'src/main.rs');
    const file = owner.libRoot ?? (this.tree.has(main) ? main : null) ?? named[0] ?? null;
    return { folder: file === null ? folder : folderOf(file), file };
  }

  /** Whether a folder with roots in it is the one of a module around it, whose files lie beside those roots: it has a `mod.rs`, or a file of its name stands above. */
  private isOfModule(folder: string, roots: readonly string[]): boolean {
    const file = folder === '' ? null : moduleFile(this.tree, folderOf(folder), folder.slice(folder.lastIndexOf('/') + 1));
    return file !== null && !roots.includes(file);
  }

  private filesIn(folder: string): readonly string[] {
    if (this.filesByFolder === null) {
      const index = new Map<string, string[]>();
      for (const path of this.tree.paths) {
        if (!path.endsWith('.rs')) continue;
        const place = folderOf(path);
        addToGroup(index, place, path);
      }
      this.filesByFolder = index;
    }
    return this.filesByFolder.get(folder) ?? [];
  }
}

/** `src/lib.rs`, `src/main.rs`, `build.rs`, `tests/a.rs`, `tests/a/main.rs` and the like. */
function isFoundByCargo(path: string, { folder: around, manifest }: CargoPackage): boolean {
  const local = around === '' ? path : path.slice(around.length + 1);
  if (local === 'src/lib.rs' || local === 'src/main.rs' || local === 'build.rs') return true;
  const folder = folderOf(local);
  return searched(manifest).some((place) => place === folder || (local.endsWith('/main.rs') && place === folderOf(folder)));
}

function searched({ unsearched }: CargoManifest): readonly string[] {
  return unsearched.length === 0 ? TARGET_FOLDERS : TARGET_FOLDERS.filter((place) => !unsearched.includes(place));
}
