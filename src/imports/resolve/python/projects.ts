import { addToGroup } from '../../../base/add-to-group.js';
import { folderOf, foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import { isLinkText } from '../../../base/linked-file.js';
import { compareText } from '../../../base/order.js';
import { isMap, textsOf } from '../../../base/plain-values.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import { parseJsonc } from '../jsonc.js';
import { type DeclaredRoots, readPyproject, readPytestIni, readSetupCfg, readSetupPy } from './declared-roots.js';
import { type ModuleIndex, searchModule } from './module-index.js';
import { isPlainModule } from './setup-module.js';

/** Where the modules of one project lie. */
export interface Project {
  readonly folder: string;
  /** Folders that hold top-level modules, besides the project's own folder, in the order in which they are asked. */
  readonly roots: readonly string[];
  /** Folders of it without an `__init__.py` that it has installed as packages: the first names of namespaces. */
  readonly namespaces: readonly string[];
  /** Packages that lie elsewhere, by dotted name. */
  readonly packages: ReadonlyMap<string, string>;
  /** Paths without ending of modules that its build makes. */
  readonly made: ReadonlySet<string>;
}

const MANIFESTS: readonly string[] = ['pyproject.toml', 'setup.cfg', 'setup.py'];

/** Finds the projects of a tree: folders with a pyproject.toml, setup.cfg or setup.py. */
export class Projects {
  private readonly known = new Map<string, Project>();
  private top: ReadonlyMap<string, readonly string[]> | null = null;
  private second: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(
    private readonly tree: FileTree,
    private readonly index: ModuleIndex,
    private readonly parseToml: (text: string) => unknown,
    private readonly warn: (warning: ResolveWarning) => void,
  ) {}

  isProject(folder: string): boolean {
    return MANIFESTS.some((name) => this.isManifest(name, inFolder(folder, name)));
  }

  private isManifest(name: string, path: string): boolean {
    return this.tree.has(path) && (name !== 'setup.py' || !isPlainModule(path, this.tree));
  }

  /** Whether the project around a folder names it as one that holds top-level modules, as by a `src` layout. */
  isDeclaredRoot(folder: string): boolean {
    for (const above of foldersUp(folder)) {
      if (above === folder) continue;
      if (this.isProject(above) || above === '') return this.project(above).roots.includes(folder);
    }
    return false;
  }

  /** Whether the build of a project makes the module at a path without ending, so that no file of the tree is it. */
  isMade(place: string): boolean {
    return foldersUp(folderOf(place)).some((above) => this.isProject(above) && this.project(above).made.has(place));
  }

  /** The project of a folder, whether it has a manifest or only the habit of a `src` folder. */
  project(folder: string): Project {
    let project = this.known.get(folder);
    if (project === undefined) this.known.set(folder, (project = this.read(folder)));
    return project;
  }

  /**
   * The one folder, over all projects of the tree, that holds a top-level module or package named like the first of `parts`; where
   * several do, the one that also has the second part there, or the most parts (portions of one namespace), else the nearest to `base`.
   * Null when it is none, or not one.
   */
  rootOf(parts: readonly string[], base: string): string | null {
    const { top, second } = this.offers();
    const roots = top.get(parts[0] ?? '') ?? [];
    if (roots.length < 2) return roots[0] ?? null;
    const deeper = parts.length < 2 ? [] : (second.get(`${parts[0] ?? ''}/${parts[1] ?? ''}`) ?? []);
    if (deeper.length === 1) return deeper[0] ?? null;
    const some = deeper.length > 1 ? mostOf(deeper, (root) => searchModule(this.index, [root], parts).depth) : roots;
    const nearest = some.length < 2 ? some : mostOf(some, (root) => sharedFolders(root, base));
    return nearest.length === 1 ? (nearest[0] ?? null) : null;
  }

  private offers(): { top: ReadonlyMap<string, readonly string[]>; second: ReadonlyMap<string, readonly string[]> } {
    if (this.top !== null) return { top: this.top, second: this.second };
    const roots = new Set<string>();
    for (const path of this.tree.paths) {
      const folder = folderOf(path);
      const name = folder === '' ? path : path.slice(folder.length + 1);
      if (!MANIFESTS.includes(name) || !this.isManifest(name, path)) continue;
      const { roots: declared } = this.project(folder);
      for (const root of declared.length > 0 ? declared : [folder]) if (!this.index.isPackage(root)) roots.add(root);
    }
    const top = new Map<string, string[]>();
    const second = new Map<string, string[]>();
    const add = (map: Map<string, string[]>, key: string, root: string): void => {
      addToGroup(map, key, root);
    };
    for (const place of this.index.places()) {
      if (place === '') continue;
      const folder = folderOf(place);
      const name = folder === '' ? place : place.slice(folder.length + 1);
      if (roots.has(folder) && !NOT_SHARED.has(name)) add(top, name, folder);
      if (folder === '') continue;
      const above = folderOf(folder);
      if (roots.has(above)) add(second, `${above === '' ? folder : folder.slice(above.length + 1)}/${name}`, above);
    }
    this.top = top;
    this.second = second;
    return { top, second };
  }

  private read(folder: string): Project {
    const declared: DeclaredRoots = { folders: [], packages: [], names: [], made: [] };
    const textOf = (name: string): string | null => this.tree.text(inFolder(folder, name));
    const pyproject = textOf('pyproject.toml');
    const file = inFolder(folder, 'pyproject.toml');
    // What a symbolic link means is read where it is.
    if (pyproject !== null && !isLinkText(file, pyproject, (path) => this.tree.has(path))) {
      try {
        const manifest = this.parseToml(pyproject);
        if (isMap(manifest)) readPyproject(manifest, declared);
      } catch {
        this.warn({ file, level: 'warning', message: 'is not TOML; resolution went on without it' });
      }
    }
    const [setupCfg, setupPy, pyright] = [textOf('setup.cfg'), textOf('setup.py'), textOf('pyrightconfig.json')];
    if (setupCfg !== null) readSetupCfg(setupCfg, declared);
    if (setupPy !== null) readSetupPy(setupPy, declared);
    for (const name of ['pytest.ini', 'tox.ini']) readPytestIni(textOf(name) ?? '', declared);
    const settings = pyright === null ? null : parseJsonc(pyright);
    if (isMap(settings)) declared.folders.push(...textsOf(settings['extraPaths']));
    const roots = new Set<string>();
    for (const path of [...declared.folders, 'src']) {
      const root = joinPath(folder, path);
      // A folder that is itself a package holds no top-level modules.
      if (root !== null && root !== folder && this.index.hasFolder(root) && !this.index.isPackage(root)) roots.add(root);
    }
    const packages = new Map<string, string>();
    for (const { name, folder: place } of declared.packages) {
      const target = joinPath(folder, place);
      if (target !== null && this.index.hasFolder(target)) packages.set(name, target);
    }
    const namespaces = declared.names.map((name) => inFolder(folder, name)).filter((place) => this.index.hasFolder(place) && !this.index.isPackage(place));
    const made = new Set(declared.made.flatMap((name) => [folder, ...roots].flatMap((root) => joinPath(root, name) ?? [])));
    return { folder, roots: [...roots], made, namespaces, packages: new Map([...packages].sort(([a], [b]) => b.length - a.length || compareText(a, b))) };
  }
}

/** Names that many projects have for themselves, and that no project takes from another. */
const NOT_SHARED: ReadonlySet<string> = new Set([
  'benchmarks', 'bin', 'conftest', 'dist', 'doc', 'docs', 'example', 'examples', 'fabfile', 'manage', 'noxfile', 'samples', 'scripts', 'setup',
  'src', 'tasks', 'test', 'tests', 'tools', 'utils',
]);

/** Those for which `measure` is the greatest. */
function mostOf(roots: readonly string[], measure: (root: string) => number): readonly string[] {
  const most = Math.max(...roots.map(measure));
  return roots.filter((root) => measure(root) === most);
}

/** How many folders two paths have in common from the root on. */
function sharedFolders(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
