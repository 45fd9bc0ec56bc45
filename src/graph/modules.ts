import { folderOf, foldersUp, inFolder } from '../base/folders.js';
import { compareText } from '../base/order.js';
import { isMap, textOf, textsOf } from '../base/plain-values.js';
import { DotnetProjects } from './dotnet-projects.js';
import { findProjects, type FoundProjects, type Project } from './find-projects.js';
import { gradleBuilds, gradlePlatforms, nestedBuilds } from './gradle-projects.js';
import { MavenProjects } from './maven-projects.js';
import { nxGlobals, NxProjects } from './nx-projects.js';
import { testsOfScripts } from './script-tests.js';
import { workspaceFiles } from './workspace-files.js';
import type { FileTree } from '../imports/resolve/file-tree.js';
import { dependencyPlace, isOtherMajor, rangeOf } from '../imports/resolve/javascript/dependency-ranges.js';
import type { PackageManifests } from '../imports/resolve/javascript/package-manifests.js';
import type { WorkspaceMembers } from '../imports/resolve/javascript/workspace-members.js';
import { parseJsonc } from '../imports/resolve/jsonc.js';
import type { SteeringParsers } from '../imports/resolve/resolution.js';
import type { CargoPackages } from '../imports/resolve/rust/cargo-packages.js';

/** A part of the tree that is built, tested or released on its own, with what it has to do with others. Plain JSON. */
export interface Module extends Project {
  /** Paths of the other members of its workspace that its package.json declares, of whatever kind, or packages that its Cargo.toml takes by path, or parents and lists of versions of its pom.xml, or projects that its project of .NET refers to, or that its project of Nx names (`implicitDependencies`); sorted. Absent where it declares none. */
  readonly declares?: readonly string[];
  /** Those of them that only its tests, examples and benchmarks take (dev-dependencies of Cargo). Absent without any. */
  readonly forTests?: readonly string[];
  /** Those of `declares` on which it depends as a whole, whatever its imports show: what its project of Nx names. Absent without any. */
  readonly needs?: readonly string[];
  /** Files outside of it that it is built from too: what a project of .NET links, imports, or has from folders above, what a build of Gradle or a workspace below the root has for all in it; sorted. Absent without any. */
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

/**
 * The modules of a tree: members of the workspaces of npm, Yarn, pnpm, Rush and Deno, modules of Go, packages of Cargo, projects of
 * Python, modules of Maven and Gradle, projects of .NET and Nx, and the root for what lies in none. A tree without any has its top-level folders.
 */
export function modulesOf(tree: Pick<FileTree, 'paths' | 'has' | 'text'>, parsers: SteeringParsers): Modules {
  const projects = findProjects(tree, parsers);
  const { modules, packages, manifests, gradleSettings } = projects;
  const isWorkspace = [...modules.keys()].some((folder) => folder !== '');
  if (!modules.has('')) {
    const manifest = tree.has('package.json') ? 'package.json' : null;
    modules.set('', { name: textOf(manifests.of('')?.['name']) ?? '.', path: '.', manifest });
  }
  if (!isWorkspace) for (const folder of topFolders(tree.paths)) modules.set(folder, { name: folder, path: folder, manifest: null });
  const maven = new MavenProjects(tree, projects.poms);
  const linksOf = moduleLinks(tree, projects, maven);
  const list = [...modules.values()].map((module): Module => ({ ...module, ...linksOf(module.path === '.' ? '' : module.path) }));
  const globals = [
    ...(tree.has('turbo.json') ? turboGlobals(tree.text('turbo.json') ?? '') : []),
    ...(tree.has('nx.json') ? nxGlobals(tree.text('nx.json') ?? '') : []),
    ...gradleBuilds(gradleSettings).map((folder) => `${folder}/**`),
    ...GRADLE_FILES.flatMap((file) => (tree.has(file) ? gradlePlatforms(tree.text(file) ?? '') : [])).map((folder) => `${folder}/*.gradle{,.kts}`),
    ...maven.allTakenBy('').map((folder) => inFolder(folder, 'pom.xml')),
  ];
  const tests = ['', ...packages].flatMap((folder) => testsOfScripts(folder, manifests.of(folder) ?? {}));
  return { kind: isWorkspace ? 'members' : 'folders', list: list.sort((a, b) => compareText(a.path, b.path)), ...(globals.length === 0 ? {} : { globals }), ...(tests.length === 0 ? {} : { tests }) };
}

/** Of sorted paths. */
function topFolders(paths: readonly string[]): readonly string[] {
  const found: string[] = [];
  let last = '/';
  for (let at = 0; at < paths.length; at++) {
    const path = paths[at] as string;
    if (path.startsWith(last)) continue;
    const slash = path.indexOf('/');
    if (slash <= 0) continue;
    last = path.slice(0, slash + 1);
    found.push(path.slice(0, slash));
  }
  return found;
}

/** What the project of a folder declares of others, has of them and gives them. */
function moduleLinks(tree: Pick<FileTree, 'paths' | 'has' | 'text'>, found: FoundProjects, maven: MavenProjects): (folder: string) => Omit<Module, keyof Project> {
  const { modules, packages, manifests, members, crates, dotnet, nx } = found;
  const projects = new DotnetProjects(tree, dotnet);
  const [ofBuild, ofWorkspace] = [nestedBuilds(tree, found.gradleBuilds), workspaceFiles(tree, found)];
  const projectsOfNx = tree.has('nx.json') ? new NxProjects(tree, new Set([...nx, ...packages]), manifests) : null;
  const pathsOf = (folders: Iterable<string>): readonly string[] => [...folders].filter((other) => modules.has(other)).map((other) => (other === '' ? '.' : other)).sort(compareText);
  return (folder) => {
    const ofNode = folder === '' || packages.has(folder) ? declaredMembers(folder, manifests, members) : [];
    // The root's own pom.xml reaches everything anyhow.
    const ofMaven = folder === '' ? [] : maven.takenBy(folder).filter((other) => other !== '');
    const ofDotnet = projects.neededBy(folder);
    const needs = projectsOfNx?.neededBy(folder) ?? [];
    const { forAll, forTests } = declaredCrates(folder, crates);
    const others = new Set([...ofNode, ...ofMaven, ...forAll, ...(ofDotnet?.projects ?? []), ...needs]);
    const declares = pathsOf(new Set([...others, ...forTests]));
    const tested = pathsOf(new Set(forTests.filter((other) => !others.has(other))));
    const hasPrograms = folder !== '' && packages.has(folder) && manifests.of(folder)?.['bin'] !== undefined;
    const ofGradle = folder !== '' && GRADLE_FILES.some((file) => tree.has(inFolder(folder, file))) ? ofBuild(folder) : [];
    const takes = [...new Set([...(ofDotnet?.files ?? []), ...ofGradle, ...(folder === '' ? [] : ofWorkspace(folder))])].sort(compareText);
    return { ...(declares.length === 0 ? {} : { declares }), ...(tested.length === 0 ? {} : { forTests: tested }), ...(needs.length === 0 ? {} : { needs }), ...(takes.length === 0 ? {} : { takes }), ...(hasPrograms ? { hasPrograms } : {}) };
  };
}

/** Also of what a package.json makes a module by another name first. */
const GRADLE_FILES = ['build.gradle', 'build.gradle.kts'];

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
