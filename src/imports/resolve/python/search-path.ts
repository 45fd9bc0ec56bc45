import { folderOf, foldersUp, inFolder } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import type { ModuleIndex } from './module-index.js';
import type { Projects } from './projects.js';

/** Where the absolute imports of a file look, in this order. */
export interface SearchPath {
  /** Asked before the standard library. */
  readonly first: readonly string[];
  /** Asked behind it: folders that only a changed `sys.path` would hold. */
  readonly later: readonly string[];
  /**
   * Those of `later` that are part of a namespace package, or of a package without an `__init__.py` of their own: what has the name of an import there is mostly another package
   * (`sea/shim/ferry` beside an installed `ferry`), and lacks its modules without being broken.
   */
  readonly portions: ReadonlySet<string>;
  /** The name of the outermost package that the files are in where it lies in such a part (`ferry`), else null. */
  readonly namesake: string | null;
  /** Packages that a manifest puts elsewhere, by dotted name, the longest first. */
  readonly packages: ReadonlyMap<string, string>;
  /** The folder that Python puts first when a file of that folder is run, or that pytest inserts: above the outermost package. */
  readonly base: string;
}

/** Finds the search path of each folder. Folders with equal paths share one object. */
export class SearchPaths {
  private readonly shared = new Map<string, SearchPath>();

  constructor(
    private readonly tree: FileTree,
    private readonly index: ModuleIndex,
    private readonly projects: Projects,
  ) {}

  /** The folder above the outermost package that a folder belongs to; a folder without `__init__.py` itself. */
  baseOf(folder: string): string {
    let base = folder;
    while (base !== '' && this.index.isPackage(base)) base = folderOf(base);
    return base;
  }

  /** Whether there is a package of the project right above a folder, or further above and not at the root of the tree, which may have a stray `__init__.py`. */
  private isWithinPackage(folder: string, project: string): boolean {
    let above = folder;
    while (above !== '' && above !== project) {
      const isRightAbove = above === folder;
      above = folderOf(above);
      if (this.index.isPackage(above) && (isRightAbove || above !== '')) return true;
    }
    return false;
  }

  pathOf(folder: string): SearchPath {
    const base = this.baseOf(folder);
    const above = [...foldersUp(folder)];
    const project = this.projects.project(above.find((candidate) => this.projects.isProject(candidate)) ?? '');
    // Below a declared root, or in what is installed, a folder without `__init__.py` is part of a namespace package, not a place where scripts are run.
    const isPortion = (place: string): boolean => project.roots.some((root) => place.startsWith(`${root}/`)) || project.namespaces.some((name) => place === name || place.startsWith(`${name}/`));
    // Nor is one within a package, which is imported by that package's name.
    const isWithin = this.isWithinPackage(base, project.folder);
    const first = new Set<string>(isPortion(base) || isWithin ? [] : [base]);
    for (const candidate of above) {
      // Tests import each other through the folder that pytest inserts for a conftest.py above them.
      if (this.tree.has(inFolder(candidate, 'conftest.py'))) first.add(this.baseOf(candidate));
      if (candidate === project.folder) break;
    }
    for (const root of project.roots) first.add(root);
    if (project.folder === '' || !this.index.isPackage(project.folder)) first.add(project.folder);
    const later = new Set<string>();
    const add = (root: string): void => {
      if (!first.has(root)) later.add(root);
    };
    for (const candidate of above) {
      // Copies of other packages that a package carries along: a folder of them without an `__init__.py` is put on the `sys.path` by custom (poetry-core).
      const carried = inFolder(candidate, '_vendor');
      if (this.index.hasFolder(carried) && !this.index.isPackage(carried)) add(carried);
      if (candidate !== '' && this.index.isPackage(candidate)) continue;
      add(candidate);
      for (const root of this.projects.project(candidate).roots) add(root);
    }
    const namesake = isPortion(base) && folder !== base ? (folder.slice(base.length + 1).split('/')[0] ?? null) : null;
    const key = `${namesake ?? ''}\n\n${[...first].join('\n')}\n\n${[...later].join('\n')}\n\n${project.folder}\n\n${base}`;
    let path = this.shared.get(key);
    if (path === undefined) this.shared.set(key, (path = { first: [...first], later: [...later], portions: new Set([...later].filter((place) => isPortion(place) || (isWithin && place === base))), namesake, packages: project.packages, base }));
    return path;
  }
}
