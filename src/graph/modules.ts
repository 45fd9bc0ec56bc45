import { folderOf, foldersUp, inFolder } from '../base/folders.js';
import { compareText } from '../base/order.js';
import { isMap, textOf, textsOf } from '../base/plain-values.js';
import { dotnetName, DotnetProjects, isDotnetProject } from './dotnet-projects.js';
import { GRADLE_SETTINGS, gradleBuilds, gradleProjects } from './gradle-projects.js';
import { MavenProjects } from './maven-projects.js';
import { isNxProject, nxGlobals, nxName, NxProjects } from './nx-projects.js';
import { testsOfScripts } from './script-tests.js';
import type { FileTree } from '../imports/resolve/file-tree.js';
import { parseGoManifest } from '../imports/resolve/go/go-manifest.js';
import { DenoProjects } from '../imports/resolve/javascript/deno/deno-projects.js';
import { dependencyPlace, isOtherMajor, rangeOf } from '../imports/resolve/javascript/dependency-ranges.js';
import { PackageManifests } from '../imports/resolve/javascript/package-manifests.js';
import { WorkspaceMembers } from '../imports/resolve/javascript/workspace-members.js';
import { parseJsonc } from '../imports/resolve/jsonc.js';
import type { SteeringParsers } from '../imports/resolve/resolution.js';
import { CargoPackages } from '../imports/resolve/rust/cargo-packages.js';

/** A part of the tree that is built, tested or released on its own. Plain JSON. */
export interface Module {
  /** As its manifest calls it, else its folder; `.` for the root without a name. */
  readonly name: string;
  /** Its folder, `.` for the root. A file belongs to the deepest module around it. */
  readonly path: string;
  /** The file that makes it one; null for a folder that only stands for itself. */
  readonly manifest: string | null;
  /** Paths of the other members of its workspace that its package.json declares, of whatever kind, or packages that its Cargo.toml takes by path, or parents and lists of versions of its pom.xml, or projects that its project of .NET refers to, or that its project of Nx names (`implicitDependencies`); sorted. Absent where it declares none. */
  readonly declares?: readonly string[];
  /** Those of them that only its tests, examples and benchmarks take (dev-dependencies of Cargo). Absent without any. */
  readonly forTests?: readonly string[];
  /** Those of `declares` on which it depends as a whole, whatever its imports show: what its project of Nx names. Absent without any. */
  readonly needs?: readonly string[];
  /** Files outside of it that it is built from too: what a project of .NET links, imports, or has from folders above; sorted. Absent without any. */
  readonly takes?: readonly string[];
  /** True for a member with programs (`bin`), which those that declare it may call without an import. */
  readonly hasPrograms?: true;
}

export interface Modules {
  /** Whether manifests say what the modules are; else they are the top-level folders. */
  readonly kind: 'members' | 'folders';
  /** Sorted by path, each path once; the root is always among them. */
  readonly list: readonly Module[];
  /** Globs of files of which the build tool of the root says that everything depends on them (`turbo.json`, `nx.json`, builds of plugins that Gradle includes, what its pom.xml takes from); absent without any. */
  readonly globals?: readonly string[];
  /** Globs of files that scripts of the root and of members hand to a runner of tests; absent without any. */
  readonly tests?: readonly string[];
}

/** Folders whose manifests are data of tests (`Creates._.verified` holds what Verify compares with) or copies of others. */
const NOT_OWN = /(?:^|\/)(?:node_modules|vendor|third_party|testdata|test-data|__testfixtures__|__fixtures__|fixtures|src\/(?:test|it)|[^/]*\.(?:verified|received)|\.[^/]*)(?:\/|$)/;

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

/**
 * The modules of a tree: members of the workspaces of npm, Yarn, pnpm, Rush and Deno, modules of Go, packages of Cargo, projects of
 * Python, modules of Maven and Gradle, projects of .NET and Nx, and the root for what lies in none. A tree without any has its top-level folders.
 */
export function modulesOf(tree: Pick<FileTree, 'paths' | 'has' | 'text'>, parsers: SteeringParsers): Modules {
  const found = new Map<string, Module>();
  const add = (folder: string, name: string | null, manifest: string): void => {
    const known = found.get(folder);
    // A folder with several manifests goes by the first that gives a name.
    if (known !== undefined && (known.name !== known.path || name === null)) return;
    const path = folder === '' ? '.' : folder;
    found.set(folder, { name: name ?? path, path, manifest: known?.manifest ?? manifest });
  };
  const ignoreWarning = (): void => undefined;
  const whole: FileTree = { ...tree, paths: tree.paths, has: (path) => tree.has(path), text: (path) => tree.text(path), extracted: () => undefined };
  const manifests = new PackageManifests(whole, ignoreWarning);
  const members = new WorkspaceMembers(whole, manifests, parsers.yaml, ignoreWarning);
  const packages = new Set(members.folders((root) => !NOT_OWN.test(root)));
  for (const folder of packages) add(folder, textOf(manifests.of(folder)?.['name']), inFolder(folder, 'package.json'));
  const deno = new DenoProjects(whole, () => manifests.folders);
  for (const { folder, name, file } of deno.members()) if (!NOT_OWN.test(folder)) add(folder, name, file);
  const broken = new Set<string>();
  const crates = new CargoPackages(whole, parsers.toml, ({ file }) => broken.add(file));
  const nameOfCrate = (folder: string): string | null => {
    const name = crates.packageAt(folder)?.manifest.name ?? null;
    return broken.has(inFolder(folder, 'Cargo.toml')) ? null : name;
  };
  const poms: string[] = [];
  const dotnet: string[] = [];
  const nx: string[] = [];
  for (let at = 0; at < tree.paths.length; at++) {
    const path = tree.paths[at] as string;
    if (!ENDS.has(endOf(path))) continue;
    const folder = folderOf(path);
    const file = folder === '' ? path : path.slice(folder.length + 1);
    if (isDotnetProject(file) && !NOT_OWN.test(folder)) {
      add(folder, dotnetName(file), path);
      dotnet.push(path);
    }
    if (!Object.hasOwn(BY_FILE, file) || NOT_OWN.test(folder)) continue;
    if (isNxProject(path) && !tree.has('nx.json')) continue;
    const kind = BY_FILE[file] ?? null;
    const name = kind === 'cargo' ? nameOfCrate(folder) : kind === null ? null : nameIn(kind, tree.text(path) ?? '', parsers);
    // The Cargo.toml of a workspace and the settings of tools alone make no module.
    if (name === null && (kind === 'cargo' || (kind === 'python' && !tree.has(inFolder(folder, 'setup.py'))))) continue;
    add(folder, name, path);
    if (file === 'pom.xml') poms.push(folder);
    if (isNxProject(path)) nx.push(folder);
  }
  const settings = GRADLE_SETTINGS.find((file) => tree.has(file));
  const settingsText = settings === undefined ? '' : (tree.text(settings) ?? '');
  for (const [folder, manifest] of projectsOfGradle(tree, settingsText)) {
    if (!found.has(folder)) found.set(folder, { name: folder, path: folder, manifest });
  }
  const isWorkspace = [...found.keys()].some((folder) => folder !== '');
  if (!found.has('')) {
    const manifest = tree.has('package.json') ? 'package.json' : null;
    found.set('', { name: textOf(manifests.of('')?.['name']) ?? '.', path: '.', manifest });
  }
  if (!isWorkspace) {
    let last = '/';
    for (let at = 0; at < tree.paths.length; at++) {
      const path = tree.paths[at] as string;
      if (path.startsWith(last)) continue;
      const slash = path.indexOf('/');
      if (slash > 0) last = path.slice(0, slash + 1);
      if (slash > 0) found.set(path.slice(0, slash), { name: path.slice(0, slash), path: path.slice(0, slash), manifest: null });
    }
  }
  const maven = new MavenProjects(tree, poms);
  const projects = new DotnetProjects(tree, dotnet);
  const projectsOfNx = tree.has('nx.json') ? new NxProjects(tree, new Set([...nx, ...packages]), manifests) : null;
  const list = [...found.values()].map((module): Module => {
    const folder = module.path === '.' ? '' : module.path;
    const ofNode = folder === '' || packages.has(folder) ? declaredMembers(folder, manifests, members) : [];
    // The root's own pom.xml reaches everything anyhow.
    const ofMaven = folder === '' ? [] : maven.takenBy(folder).filter((other) => other !== '');
    const ofDotnet = projects.neededBy(folder);
    const needs = projectsOfNx?.neededBy(folder) ?? [];
    const pathsOf = (folders: Iterable<string>): readonly string[] => [...folders].map((other) => (other === '' ? '.' : other)).filter((other) => found.has(other === '.' ? '' : other)).sort(compareText);
    const { forAll, forTests } = declaredCrates(folder, crates);
    const others = new Set([...ofNode, ...ofMaven, ...forAll, ...(ofDotnet?.projects ?? []), ...needs]);
    const declares = pathsOf(new Set([...others, ...forTests]));
    const tested = pathsOf(new Set(forTests.filter((other) => !others.has(other))));
    const hasPrograms = folder !== '' && packages.has(folder) && manifests.of(folder)?.['bin'] !== undefined;
    const takes = [...(ofDotnet?.files ?? [])].sort(compareText);
    return { ...module, ...(declares.length === 0 ? {} : { declares }), ...(tested.length === 0 ? {} : { forTests: tested }), ...(needs.length === 0 ? {} : { needs }), ...(takes.length === 0 ? {} : { takes }), ...(hasPrograms ? { hasPrograms } : {}) };
  });
  const globals = [
    ...(tree.has('turbo.json') ? turboGlobals(tree.text('turbo.json') ?? '') : []),
    ...(tree.has('nx.json') ? nxGlobals(tree.text('nx.json') ?? '') : []),
    ...gradleBuilds(settingsText).map((folder) => `${folder}/**`),
    ...maven.allTakenBy('').map((folder) => inFolder(folder, 'pom.xml')),
  ];
  const tests = ['', ...packages].flatMap((folder) => testsOfScripts(folder, manifests.of(folder) ?? {}));
  return { kind: isWorkspace ? 'members' : 'folders', list: list.sort((a, b) => compareText(a.path, b.path)), ...(globals.length === 0 ? {} : { globals }), ...(tests.length === 0 ? {} : { tests }) };
}

const DEPENDENCY_TABLES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Folders of the members that a package.json declares. A package of the same name from a registry is taken for the member, but for another major version: rather one way too many. */
function declaredMembers(folder: string, manifests: PackageManifests, members: WorkspaceMembers): readonly string[] {
  const manifest = manifests.of(folder) ?? {};
  const tables = DEPENDENCY_TABLES.map((table) => manifest[table]).filter(isMap);
  const found = tables.flatMap((table) => Object.keys(table)).flatMap((name) => {
    const member = members.find(name, folder);
    if (member?.isFellow(folder) !== true) return [];
    const isOther = !member.standsForAll && isOtherMajor(rangeOf(manifest, name), manifests.of(member.folder) ?? {});
    return isOther && manifests.ownersUp(folder).every((above) => dependencyPlace(manifests.of(above) ?? {}, above, name) === null) ? [] : [member.folder];
  });
  return [...new Set(found)].filter((other) => other !== folder && other !== '').sort(compareText);
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
      if (!wanted.has(folder) || NOT_OWN.test(folder)) continue;
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      found.set(folder, [`${name}.gradle`, `${name}.gradle.kts`].map((file) => inFolder(folder, file)).find((file) => tree.has(file)) ?? null);
    }
  }
  return found;
}

/** Folders of the packages that a Cargo.toml takes by path: their crates may be named in code without any `use`. */
function declaredCrates(folder: string, crates: CargoPackages): { readonly forAll: readonly string[]; readonly forTests: readonly string[] } {
  const own = crates.packageAt(folder);
  const taken = own === null ? [] : [...crates.dependenciesOf(own).values()].flatMap((entry) => (entry.kind === 'package' && entry.folder !== folder ? [entry] : []));
  const foldersOf = (isForTests: boolean): readonly string[] => taken.filter((entry) => entry.isForTests === isForTests).map((entry) => entry.folder);
  return { forAll: foldersOf(false), forTests: foldersOf(true) };
}

/** `globalDependencies` of turbo.json: globs from the root whose change changes every task (https://turborepo.dev/docs/reference/configuration, reviewed 2026-11-25). */
function turboGlobals(text: string): readonly string[] {
  const value = parseJsonc(text);
  return isMap(value) ? textsOf(value['globalDependencies']).map((glob) => glob.replace(/^\.\//, '')) : [];
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

/** Finds the module of a path: the deepest one around it. */
export function moduleFinder(modules: readonly Module[]): (path: string) => number {
  const byFolder = new Map(modules.map((module, index) => [module.path === '.' ? '' : module.path, index]));
  const known = new Map<string, number>();
  // Files of one folder mostly are asked for together.
  let last = '/';
  let ofLast = -1;
  return (path) => {
    if (path.startsWith(last) && !path.includes('/', last.length)) return ofLast;
    const folder = folderOf(path);
    let index = known.get(folder);
    if (index === undefined) {
      index = foldersUp(folder).map((above) => byFolder.get(above)).find((found) => found !== undefined) ?? -1;
      known.set(folder, index);
    }
    last = path.slice(0, path.lastIndexOf('/') + 1);
    return (ofLast = index);
  };
}
