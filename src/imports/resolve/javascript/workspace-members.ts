import { foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import { type MemberGlobs, memberGlobs } from '../../../base/member-globs.js';
import { compareText } from '../../../base/order.js';
import { isMap, textOf, textsOf } from '../../../base/plain-values.js';
import type { FileTree } from '../file-tree.js';
import { replacedByMembers } from './dependency-ranges.js';
import type { PackageManifests, Warn } from './package-manifests.js';
import { readRushProjects } from './rush-projects.js';

/** A workspace of npm, Yarn, pnpm or Rush. */
interface WorkspaceRoot {
  readonly folder: string;
  /** The file that lists its members. */
  readonly file: string;
  readonly globs: MemberGlobs;
  /** Packages that pnpm-workspace.yaml puts a member in the place of, whatever version is asked for. */
  readonly replaced: ReadonlySet<string>;
  /** Folders of members by name, in order of path; filled when first asked. */
  members: ReadonlyMap<string, readonly string[]> | null;
  /** What `isMember` said of folders. */
  readonly known: Map<string, boolean>;
}

/** A member found by its name, and the file that makes it one. */
export interface Member {
  readonly folder: string;
  readonly listedBy: string;
  /** Whether it is the root of the workspace itself, which package managers link into no member. */
  readonly isRoot: boolean;
  /** Whether it stands for every version of its name (`overrides` of pnpm-workspace.yaml). */
  readonly standsForAll: boolean;
  /** Whether the package of a folder is a member of the same workspace, or its root. */
  isFellow(folder: string): boolean;
}

const PNPM_FILE = 'pnpm-workspace.yaml';
const RUSH_FILE = 'rush.json';
const SPECIAL_IN_GLOBS = /[*?[\](){}!\\]/g;

/** Finds packages of the workspaces in a tree by name, without any `node_modules`. Nothing is read before the first question. */
export class WorkspaceMembers {
  private roots: ReadonlyMap<string, readonly WorkspaceRoot[]> | null = null;
  private manifestFolders: readonly string[] = [];
  private readonly rootsAbove = new Map<string, readonly WorkspaceRoot[]>();
  /** What projects of Rush take from a registry though it is in the tree, by folder. */
  private readonly decoupled = new Map<string, { readonly file: string; readonly names: ReadonlySet<string> }>();

  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
    private readonly parseYaml: (text: string) => unknown,
    private readonly warn: Warn,
  ) {}

  /** The member `name` of the nearest workspace around `folder` that has one. Of two with one name the first in path order stands, the root of the workspace last. */
  find(name: string, folder: string): Member | null {
    for (const root of this.rootsOf(folder)) {
      root.members ??= this.membersOf(root);
      const [first, second] = root.members.get(name) ?? [];
      if (first === undefined) continue;
      if (second !== undefined) {
        this.warn({ level: 'warning', file: inFolder(second, 'package.json'), message: `has the name "${name}" of ${inFolder(first, 'package.json')}, and both are members of one workspace: imports of it go to the latter` });
      }
      return { folder: first, listedBy: root.file, isRoot: first === root.folder, standsForAll: root.replaced.has(name), isFellow: (other) => isMember(root, other) };
    }
    return null;
  }

  /** The file that says that the package of a folder takes `name` from a registry though a member has that name; null where none does. */
  decoupledBy(name: string, owner: string): string | null {
    this.roots ??= this.findRoots();
    const project = this.decoupled.get(owner);
    return project?.names.has(name) === true ? project.file : null;
  }

  /** Folders of all members of the workspaces whose root folder is `wanted`, roots left out; sorted. */
  folders(wanted: (root: string) => boolean): readonly string[] {
    this.roots ??= this.findRoots();
    const roots = [...this.roots.values()].flat().filter(({ folder }) => wanted(folder));
    return this.manifestFolders.filter((folder) => roots.some((root) => folder !== root.folder && isMember(root, folder)));
  }

  /** The root folder of the nearest workspace that has the package of a folder for a member; null without one. */
  rootOf(folder: string): string | null {
    return this.rootsOf(folder).find((root) => root.folder !== folder && isMember(root, folder))?.folder ?? null;
  }

  private rootsOf(folder: string): readonly WorkspaceRoot[] {
    const known = this.rootsAbove.get(folder);
    if (known !== undefined) return known;
    this.roots ??= this.findRoots();
    const roots = this.roots.size === 0 ? [] : foldersUp(folder).flatMap((above) => this.roots?.get(above) ?? []);
    this.rootsAbove.set(folder, roots);
    return roots;
  }

  private findRoots(): ReadonlyMap<string, readonly WorkspaceRoot[]> {
    const isOwn = (folder: string): boolean => !`/${folder}/`.includes('/node_modules/');
    const { folders } = this.manifests;
    const manifestFolders = [...folders.manifests].filter(isOwn);
    const otherFolders = [...folders.pnpmWorkspaces, ...folders.rushConfigs].filter(isOwn);
    this.manifestFolders = manifestFolders.sort(compareText);
    const roots = new Map<string, WorkspaceRoot[]>();
    for (const folder of [...new Set([...manifestFolders, ...otherFolders])].sort(compareText)) {
      const found = [this.pnpmRoot(folder), this.manifestRoot(folder), this.rushRoot(folder)].filter((root) => root !== null);
      if (found.length > 0) roots.set(folder, found);
    }
    return roots;
  }

  /** `workspaces` of npm and Yarn: a list, or an object with `packages`. */
  private manifestRoot(folder: string): WorkspaceRoot | null {
    const file = inFolder(folder, 'package.json');
    if (!this.manifests.mentions(folder, 'workspaces')) return null;
    const declared = this.manifests.of(folder)?.['workspaces'];
    const patterns = textsOf(isMap(declared) ? declared['packages'] : declared);
    return this.root(folder, file, patterns);
  }

  /** `packages` of pnpm-workspace.yaml. */
  private pnpmRoot(folder: string): WorkspaceRoot | null {
    const file = inFolder(folder, PNPM_FILE);
    if (!this.tree.has(file)) return null;
    const text = this.tree.text(file);
    let value: unknown;
    try {
      value = text === null ? undefined : this.parseYaml(text);
    } catch {
      value = undefined;
    }
    if (isMap(value)) return this.root(folder, file, textsOf(value['packages']), false, new Set(replacedByMembers(text ?? '')));
    // pnpm takes an empty file for one without settings.
    if (value !== null || text === null) {
      this.warn({ level: 'warning', file, message: 'is not a YAML mapping: the packages of this workspace are not known, so imports of them count as installed packages' });
    }
    return null;
  }

  /** The projects of rush.json. */
  private rushRoot(folder: string): WorkspaceRoot | null {
    if (!this.manifests.folders.rushConfigs.has(folder)) return null;
    const file = inFolder(folder, RUSH_FILE);
    const projects = readRushProjects(this.tree.text(file) ?? '');
    if (projects === null) {
      this.warn({ level: 'warning', file, message: 'has no list "projects" that can be read: they are not known, so imports of them count as installed packages' });
      return null;
    }
    for (const project of projects) {
      const place = joinPath(folder, project.folder);
      if (place !== null && project.decoupled.length > 0) this.decoupled.set(place, { file, names: new Set(project.decoupled) });
    }
    return this.root(folder, file, projects.map((project) => project.folder.replace(SPECIAL_IN_GLOBS, '\\$&')));
  }

  private root(folder: string, file: string, patterns: readonly string[], isOrdered = true, replaced: ReadonlySet<string> = NONE): WorkspaceRoot | null {
    const globs = memberGlobs(patterns, isOrdered);
    for (const { pattern, message } of globs.unusable) this.warn({ level: 'warning', file, message: `the pattern ${JSON.stringify(pattern)} of its workspace cannot be used: ${message}` });
    return globs.canTake ? { folder, file, globs, replaced, members: null, known: new Map() } : null;
  }

  private membersOf(root: WorkspaceRoot): ReadonlyMap<string, readonly string[]> {
    const members = new Map<string, string[]>();
    for (const folder of this.manifestFolders) {
      if (!isMember(root, folder)) continue;
      const name = textOf(this.manifests.of(folder)?.['name']);
      if (name === null) continue;
      const known = members.get(name);
      // A root called like the package that it is about is not what package managers link by that name.
      if (known === undefined || known[0] === root.folder) members.set(name, [folder]);
      else known.push(folder);
    }
    return members;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Asked of the same folders again and again. */
function isMember(root: WorkspaceRoot, folder: string): boolean {
  let answer = root.known.get(folder);
  if (answer === undefined) {
    answer = isListed(root, folder);
    root.known.set(folder, answer);
  }
  return answer;
}

function isListed({ folder: root, globs }: WorkspaceRoot, folder: string): boolean {
  if (folder === root) return true;
  if (root !== '' && !folder.startsWith(`${root}/`)) return false;
  return globs.takes(root === '' ? folder : folder.slice(root.length + 1));
}
