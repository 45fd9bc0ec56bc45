import { folderOf } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';

/** What an import of a folder means: the package that most of its files belong to. */
export interface GoPackage {
  readonly name: string;
  /** Its smallest file. */
  readonly first: string;
}

interface Named {
  files: number;
  first: string;
}

const TEST_FILE = '_test.go';

/**
 * The packages of a tree by their folders. The compiler wants one package in a folder; files of another one there
 * (`package main` of a generator, `package tools`, `package documentation`) are left out of builds in one way or another.
 */
export class GoPackages {
  private readonly packages = new Map<string, GoPackage>();
  /** Folders that have Go files of which none can be imported. */
  private readonly others = new Set<string>();
  /** Folders with a `vendor` that has Go files. */
  readonly vendoring = new Set<string>();

  constructor(private readonly tree: FileTree) {
    const folders = new Map<string, Map<string, Named>>();
    for (const path of tree.paths) {
      if (!path.endsWith('.go')) continue;
      const folder = folderOf(path);
      const vendor = `/${path}`.indexOf('/vendor/');
      if (vendor >= 0) this.vendoring.add(path.slice(0, Math.max(0, vendor - 1)));
      const name = this.nameOf(path);
      if (name === null || path.endsWith(TEST_FILE)) {
        this.others.add(folder);
        continue;
      }
      let names = folders.get(folder);
      if (names === undefined) folders.set(folder, (names = new Map()));
      const named = names.get(name);
      if (named === undefined) {
        names.set(name, { files: 1, first: path });
      } else {
        named.files++;
        if (path < named.first) named.first = path;
      }
    }
    for (const [folder, names] of folders) this.packages.set(folder, mostOf(names));
  }

  at(folder: string): GoPackage | null {
    return this.packages.get(folder) ?? null;
  }

  /** Whether the folder has Go files, though none that can be imported. */
  hasOthers(folder: string): boolean {
    return this.others.has(folder);
  }

  /**
   * The unit of a file: its folder; for tests the folder with `[test]`, because an external test package may import what
   * imports its folder; for a file of another package its name in brackets. Null for what the go command leaves out.
   */
  unitOf(path: string): string | null {
    const name = this.nameOf(path);
    if (name === null) return null;
    const folder = folderOf(path);
    const shown = folder === '' ? '.' : folder;
    if (path.endsWith(TEST_FILE)) return `${shown} [test]`;
    return this.at(folder)?.name === name ? shown : `${shown} [${name}]`;
  }

  /** Null for files whose name begins with `_` or `.`: the go command does not see them. */
  private nameOf(path: string): string | null {
    const first = path.charAt(path.lastIndexOf('/') + 1);
    return first === '_' || first === '.' ? null : (this.tree.extracted(path)?.package ?? null);
  }
}

/** The package with most files; of equal ones one that can be imported, then the smaller name. */
function mostOf(names: ReadonlyMap<string, Named>): GoPackage {
  let best: (Named & { readonly name: string }) | null = null;
  for (const [name, { files, first }] of names) {
    const isBetter =
      best === null || files > best.files || (files === best.files && (best.name === 'main' || (name !== 'main' && name < best.name)));
    if (isBetter) best = { name, files, first };
  }
  return { name: best?.name ?? '', first: best?.first ?? '' };
}
