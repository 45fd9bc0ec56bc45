import { folderOf, foldersUp, inFolder, joinPath } from '../../../../base/folders.js';
import { compareText } from '../../../../base/order.js';
import { isMap } from '../../../../base/plain-values.js';
import type { FileTree } from '../../file-tree.js';
import type { PackageManifests } from '../package-manifests.js';
import { readRoots, type Root } from './read-roots.js';
import { webpackGeneration } from './webpack-generation.js';

/** Where a name may lead that begins at a root folder. */
export interface RootedPath {
  readonly config: string;
  /** The root folder, from the root of the workspace. */
  readonly folder: string;
  readonly path: string;
  readonly beats: Root['beats'];
  /** What the tool adds to a name; null where that is not known. */
  readonly extensions: readonly string[] | null;
}

/** Each name that nothing else explains is looked for in all folders of a glob: of one that means more, in none. */
const MOST_OF_GLOB = 200;

/** The root folders that configs of bundlers, of Babel and of Jest say in so many words, for the folders around each file. To be asked last. */
export class ConfigRoots {
  private readonly given = new Map<string, readonly GivenRoot[]>();
  private readonly reach = new Map<string, readonly RootFolder[]>();
  private readonly matches = new Map<string, readonly string[]>();
  private found: TreeNames | null = null;

  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
  ) {}

  /** Where a name that stands in a folder may lead, by the nearest config first. */
  ask(folder: string, specifier: string): readonly RootedPath[] {
    const roots = this.reachOf(folder);
    if (roots.length === 0) return NONE;
    const slash = specifier.indexOf('/');
    const { folders, stems } = this.names();
    // Most names are those of packages, and no file has them.
    if (slash < 0 && !stems.has(stemOf(specifier))) return NONE;
    return roots.flatMap(({ config, folder: root, beats, extensions }): readonly RootedPath[] => {
      if (slash >= 0 && !folders.has(inFolder(root, specifier.slice(0, slash)))) return NONE;
      const path = joinPath(root, specifier);
      return path === null ? NONE : [{ config, folder: root, path, beats, extensions }];
    });
  }

  /** The root folders that are there. */
  private reachOf(folder: string): readonly RootFolder[] {
    const given = this.above(this.manifests.folders.settingsOf(folder).place);
    if (given.length === 0) return NONE;
    const known = this.reach.get(folder);
    if (known !== undefined) return known;
    const found = new Map<string, RootFolder>();
    for (const { config, project, root } of given) {
      if (isOfPackage(config, root) && !this.isSamePackage(folder, project)) continue;
      for (const path of this.placesOf(root, folder, project)) if (!found.has(path)) found.set(path, { config, folder: path, beats: root.beats, extensions: root.extensions });
    }
    const roots = found.size === 0 ? NONE : [...found.values()];
    this.reach.set(folder, roots);
    return roots;
  }

  /** Whether no package begins between a folder and one above it. A manifest without dependencies only says how files are read, or gives a folder a name. */
  private isSamePackage(folder: string, above: string): boolean {
    const owner = this.manifests.ownersUp(folder).find((each) => LISTS.some((list) => hasEntries(this.manifests.of(each)?.[list])));
    return owner === undefined || owner === '' || owner === above || above.startsWith(`${owner}/`);
  }

  private placesOf({ from, path }: Root, folder: string, project: string): readonly string[] {
    const below = (base: string): readonly string[] => this.matching(path === '' ? base : inFolder(base, path));
    if (from === 'workspace') return below('');
    if (from === 'package') return below(this.manifests.ownerOf(folder) ?? '');
    const isOfProject = (above: string): boolean => project === '' || above === project || above.startsWith(`${project}/`);
    return foldersUp(folder).filter(isOfProject).flatMap(below);
  }

  /** The folders of the tree that a path means, in which `*` stands for any name. */
  private matching(path: string): readonly string[] {
    if (!path.includes('*')) return path === '' || this.names().folders.has(path) ? [path] : NONE;
    let found = this.matches.get(path);
    if (found === undefined) {
      const parts = path.split('/');
      const isMeant = (folder: string): boolean => {
        const names = folder.split('/');
        return names.length === parts.length && parts.every((part, at) => part === names[at] || (part === '*' && names[at]?.startsWith('.') === false));
      };
      const all = [...this.names().folders].filter(isMeant);
      this.matches.set(path, (found = all.length > MOST_OF_GLOB ? NONE : all.sort(compareText)));
    }
    return found;
  }

  /** What the configs at or above a folder give, the nearest first. */
  private above(folder: string): readonly GivenRoot[] {
    const known = this.given.get(folder);
    if (known !== undefined) return known;
    const { folders } = this.manifests;
    const files = [...(folders.aliasConfigs.get(folder) ?? NONE)];
    if (folders.manifests.has(folder) && this.manifests.mentions(folder, 'roots')) files.push(inFolder(folder, 'package.json'));
    const own = files.flatMap((config) => readRoots(config, this.tree.text(config) ?? '', folder).map((root): GivenRoot => ({ config, project: folder, root: this.asItRuns(root, folder) })));
    const outer = folder === '' ? NONE : this.above(folderOf(folder));
    const all = own.length === 0 ? outer : [...own, ...outer];
    this.given.set(folder, all);
    return all;
  }

  /** In an old webpack what it has for modules of Node comes before all folders. */
  private asItRuns(root: Root, folder: string): Root {
    if (root.tool !== 'webpack' || root.beats !== 'builtins') return root;
    for (const owner of this.manifests.ownersUp(folder)) {
      const generation = webpackGeneration(this.manifests.of(owner) ?? {});
      if (generation !== null) return generation === 'old' ? { ...root, beats: 'packages' } : root;
    }
    return root;
  }

  private names(): TreeNames {
    return (this.found ??= namesOf(this.tree.paths));
  }
}

const NONE: readonly never[] = [];
const LISTS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

interface GivenRoot {
  readonly config: string;
  readonly project: string;
  readonly root: Root;
}

interface RootFolder {
  readonly config: string;
  readonly folder: string;
  readonly beats: Root['beats'];
  readonly extensions: Root['extensions'];
}

/** Babel reads these for the files of the package they lie in alone. */
function isOfPackage(config: string, { tool }: Root): boolean {
  const name = config.slice(config.lastIndexOf('/') + 1);
  return tool === 'babel' && (name.startsWith('.babelrc') || name === 'package.json');
}

function hasEntries(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length > 0;
}

interface TreeNames {
  /** All folders but the root. */
  readonly folders: ReadonlySet<string>;
  /** What the names of all files and folders begin with, up to a dot. */
  readonly stems: ReadonlySet<string>;
}

function namesOf(paths: readonly string[]): TreeNames {
  const folders = new Set<string>();
  const stems = new Set<string>();
  for (const path of paths) {
    stems.add(stemOf(path.slice(path.lastIndexOf('/') + 1)));
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
      stems.add(stemOf(folder.slice(folder.lastIndexOf('/') + 1)));
    }
  }
  return { folders, stems };
}

function stemOf(name: string): string {
  const dot = name.indexOf('.', 1);
  return dot < 0 ? name : name.slice(0, dot);
}
