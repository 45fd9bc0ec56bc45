import { folderOf, inFolder } from '../base/folders.js';
import { isMap, textOf } from '../base/plain-values.js';
import { isTestData } from '../base/test-data.js';
import { dotnetName, isDotnetProject } from './dotnet-projects.js';
import { GRADLE_SETTINGS, gradleProjects } from './gradle-projects.js';
import { isNxProject, nxName } from './nx-projects.js';
import type { FileTree } from '../imports/resolve/file-tree.js';
import { parseGoManifest } from '../imports/resolve/go/go-manifest.js';
import { DenoProjects } from '../imports/resolve/javascript/deno/deno-projects.js';
import { isPlainModule } from '../imports/resolve/python/setup-module.js';
import { PackageManifests } from '../imports/resolve/javascript/package-manifests.js';
import { WorkspaceMembers } from '../imports/resolve/javascript/workspace-members.js';
import type { SteeringParsers } from '../imports/resolve/resolution.js';
import { CargoPackages } from '../imports/resolve/rust/cargo-packages.js';

/** A part of the tree that is built, tested or released on its own. */
export interface Project {
  /** As its manifest calls it, else its folder; `.` for the root without a name. */
  readonly name: string;
  /** Its folder, `.` for the root. A file belongs to the deepest module around it. */
  readonly path: string;
  /** The file that makes it one; null for a folder that only stands for itself. */
  readonly manifest: string | null;
}

/** The projects of a tree, and what was read to find them. Folders are from the root, which is ''. */
export interface FoundProjects {
  /** By folder. */
  readonly modules: Map<string, Project>;
  /** Folders of the members of workspaces of npm, Yarn, pnpm and Rush. */
  readonly packages: ReadonlySet<string>;
  readonly manifests: PackageManifests;
  readonly members: WorkspaceMembers;
  readonly crates: CargoPackages;
  /** Folders with a pom.xml. */
  readonly poms: readonly string[];
  /** Paths of projects of .NET. */
  readonly dotnet: readonly string[];
  /** Folders with a project.json of Nx. */
  readonly nx: readonly string[];
  /** Text of the root's settings of Gradle; empty without any. */
  readonly gradleSettings: string;
  /** Folders below the root with settings of Gradle of their own. */
  readonly gradleBuilds: readonly string[];
}

/** Folders whose manifests are copies of others, data of tests (`Creates._.verified` holds what Verify compares with), or templates (`{{cookiecutter.name}}`, `{% if tests %}`). */
const NOT_OWN = /(?:^|\/)(?:node_modules|vendor|third_party|__testfixtures__|src\/(?:test|it)|[^/]*\.(?:verified|received)|[^/]*\{[{%][^/]*|\.[^/]*)(?:\/|$)/;

function isOwn(folder: string): boolean {
  return !NOT_OWN.test(folder) && !isTestData(`${folder}/`);
}

/** Manifests of projects that need no list of members, by file name; null where the folder is the best name. */
const BY_FILE: Readonly<Record<string, 'go' | 'cargo' | 'nx' | 'python' | null>> = {
  'go.mod': 'go',
  'Cargo.toml': 'cargo',
  'pyproject.toml': 'python',
  'setup.py': null,
  'pom.xml': null,
  'build.gradle': null,
  'build.gradle.kts': null,
  // Of Nx, where the root has its nx.json.
  'project.json': 'nx',
};

/** Numbers that the last three letters of those names make: most paths are told by theirs. */
const ENDS: ReadonlySet<number> = new Set([...Object.keys(BY_FILE), '.csproj'].map(endOf));

function endOf(text: string): number {
  const last = text.length - 1;
  // Small for all texts, and the same for few.
  return (text.charCodeAt(last - 2) * 256 + text.charCodeAt(last - 1)) * 256 + text.charCodeAt(last);
}

/** Looks at each manifest of the tree once. */
export function findProjects(tree: Pick<FileTree, 'paths' | 'has' | 'text'>, parsers: SteeringParsers): FoundProjects {
  const modules = new Map<string, Project>();
  const add: AddModule = (folder, name, manifest) => {
    const known = modules.get(folder);
    // A folder with several manifests goes by the first that gives a name.
    if (known !== undefined && (known.name !== known.path || name === null)) return;
    const path = folder === '' ? '.' : folder;
    modules.set(folder, { name: name ?? path, path, manifest: known?.manifest ?? manifest });
  };
  const ignoreWarning = (): void => undefined;
  const whole: FileTree = { ...tree, paths: tree.paths, has: (path) => tree.has(path), text: (path) => tree.text(path), extracted: () => undefined };
  const manifests = new PackageManifests(whole, ignoreWarning);
  const members = new WorkspaceMembers(whole, manifests, parsers.yaml, ignoreWarning);
  const packages = new Set(members.folders((root) => isOwn(root)));
  for (const folder of packages) add(folder, textOf(manifests.of(folder)?.['name']), inFolder(folder, 'package.json'));
  const deno = new DenoProjects(whole, () => manifests.folders);
  for (const { folder, name, file } of deno.members()) if (isOwn(folder)) add(folder, name, file);
  const broken = new Set<string>();
  const crates = new CargoPackages(whole, parsers.toml, ({ file }) => broken.add(file));
  const nameOfCrate = (folder: string): string | null => {
    const name = crates.packageAt(folder)?.manifest.name ?? null;
    return broken.has(inFolder(folder, 'Cargo.toml')) ? null : name;
  };
  const ofFiles = addByFile(tree, parsers, nameOfCrate, add);
  const settings = GRADLE_SETTINGS.find((file) => tree.has(file));
  const gradleSettings = settings === undefined ? '' : (tree.text(settings) ?? '');
  for (const [folder, manifest] of projectsOfGradle(tree, gradleSettings)) {
    if (!modules.has(folder)) modules.set(folder, { name: folder, path: folder, manifest });
  }
  return { modules, packages, manifests, members, crates, ...ofFiles, gradleSettings };
}

type AddModule = (folder: string, name: string | null, manifest: string) => void;

/** Adds the projects that their own manifest makes one, whatever a list says. */
function addByFile(tree: Pick<FileTree, 'paths' | 'has' | 'text'>, parsers: SteeringParsers, nameOfCrate: (folder: string) => string | null, add: AddModule): Pick<FoundProjects, 'poms' | 'dotnet' | 'nx' | 'gradleBuilds'> {
  const [poms, dotnet, nx, gradleBuilds]: [string[], string[], string[], string[]] = [[], [], [], []];
  for (let at = 0; at < tree.paths.length; at++) {
    const path = tree.paths[at] as string;
    if (!ENDS.has(endOf(path))) continue;
    const folder = folderOf(path);
    const file = folder === '' ? path : path.slice(folder.length + 1);
    if (isDotnetProject(file) && isOwn(folder)) {
      add(folder, dotnetName(file), path);
      dotnet.push(path);
    }
    if (folder !== '' && (file === 'settings.gradle' || file === 'settings.gradle.kts') && isOwn(folder)) gradleBuilds.push(folder);
    if (!Object.hasOwn(BY_FILE, file) || !isOwn(folder)) continue;
    if (isNxProject(path) && !tree.has('nx.json')) continue;
    if (file === 'setup.py' && isPlainModule(path, tree)) continue;
    const kind = BY_FILE[file] ?? null;
    const name = kind === 'cargo' ? nameOfCrate(folder) : kind === null ? null : nameIn(kind, tree.text(path) ?? '', parsers);
    // The Cargo.toml of a workspace and the settings of tools alone make no module.
    if (name === null && (kind === 'cargo' || (kind === 'python' && !tree.has(inFolder(folder, 'setup.py'))))) continue;
    add(folder, name, path);
    if (file === 'pom.xml') poms.push(folder);
    if (isNxProject(path)) nx.push(folder);
  }
  return { poms, dotnet, nx, gradleBuilds };
}

/** Folders of the projects that the root's settings include, with the build file that goes by the folder's name; those that are not there are left out. */
function projectsOfGradle(tree: Pick<FileTree, 'paths' | 'has'>, settings: string): ReadonlyMap<string, string | null> {
  const wanted = new Set(gradleProjects(settings));
  const found = new Map<string, string | null>();
  if (wanted.size === 0) return found;
  const seen = new Set<string>();
  for (const path of tree.paths) {
    for (let folder = folderOf(path); folder !== '' && !seen.has(folder); folder = folderOf(folder)) {
      seen.add(folder);
      if (!wanted.has(folder) || !isOwn(folder)) continue;
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      found.set(folder, [`${name}.gradle`, `${name}.gradle.kts`].map((file) => inFolder(folder, file)).find((file) => tree.has(file)) ?? null);
    }
  }
  return found;
}

function nameIn(kind: 'go' | 'nx' | 'python', text: string, parsers: SteeringParsers): string | null {
  if (kind === 'go') return parseGoManifest(text).module;
  if (kind === 'nx') return nxName(text);
  try {
    const value = parsers.toml(text);
    if (!isMap(value)) return null;
    const { project, tool } = value as { readonly project?: unknown; readonly tool?: unknown };
    const poetry = isMap(tool) ? tool['poetry'] : undefined;
    return (isMap(project) ? textOf(project['name']) : null) ?? (isMap(poetry) ? textOf(poetry['name']) : null);
  } catch {
    return null;
  }
}
