import { folderOf, foldersUp } from '../../base/folders.js';
import { memberOf, textOf } from '../../base/plain-values.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { BorrowedSources } from './borrowed-sources.js';
import type { Declared } from './declared.js';
import type { Finding } from './finding.js';
import type { GoModule } from './manifests/go-mod.js';
import type { Dependency, Lock, Manifest } from './manifests/manifest.js';
import { packageBehind } from './manifests/package-behind.js';
import { pnpmWorkspacePath } from './manifests/pnpm-lock.js';
import { importsPackage, isBazelFile, isToolConfig, mayNamePackages, mentions, mentionsAny, namesForBazel, runsProgram } from './mentions.js';
import { isWithin, joinedPath, mapOf } from './plain.js';
import type { PackageImports } from './package-imports.js';
import { importNamesOf } from './python-names.js';
import type { TreeTexts } from './tree-texts.js';
import { unreadSources } from './unread-sources.js';
import { ALWAYS_USED, binNames, isLoadedByName, LOADED_BY_OTHERS } from './used-by-name.js';

export interface UnusedDependencies {
  readonly findings: readonly Finding[];
  /** Manifests of which it could not be told, with the reason; in order of path. */
  readonly notJudged: readonly { readonly manifest: string; readonly reason: string }[];
}

/** Texts that are looked through for one manifest, and for all, before the question is given up. */
export interface LookedThrough {
  readonly each: number;
  readonly inAll: number;
}

/** Of a rule that only remarks: more would be dear for a run that nobody asked for it. */
export const SOME_TEXTS: LookedThrough = { each: 400, inAll: 2_000 };
export const ALL_TEXTS: LookedThrough = { each: Infinity, inAll: Infinity };
const MOST_TEXT = 512 * 1024;

/**
 * `unused-dependency`: dependencies that no source below their manifest imports, no config, script, style or page names, no
 * package of the lock wants as a peer, and no tool loads by a custom of its name. Workflows above the manifest may name it too.
 */
export function unusedDependencies(graph: ImportGraph, imports: readonly PackageImports[], declared: Declared, tree: TreeTexts, borrowed: BorrowedSources, most: LookedThrough): UnusedDependencies {
  const used = usesByManifest(graph, imports, declared);
  const findings: Finding[] = [];
  const notJudged: { manifest: string; reason: string }[] = [];
  const workflows = workflowsOf(tree);
  let budget = most.inAll;
  for (const manifest of declared.manifests) {
    const lock = nearestLock(manifest, declared.locks);
    const workspace = lock === null ? undefined : declared.documents[pnpmWorkspacePath(lock.path)];
    const candidates = manifest.dependencies.filter((dependency) => mayBeUnused(dependency, manifest, workspace) && !isUsed(used, manifest, dependency) && lock?.peers?.has(dependency.name) !== true && !isLoadedByName(dependency, manifest));
    const scripts = scriptsOf(manifest);
    const commands = JSON.stringify(mapOf(memberOf(manifest.value, 'wireit')));
    const rest = manifest.ecosystem === 'npm' ? withoutDependencies(manifest) : '';
    const bins = lock?.bins?.() ?? NO_BINS;
    const doubtful = candidates.filter((dependency) => {
      const names = [dependency.name, ...binNames(dependency.name, bins)];
      return !mentionsAny(scripts, names) && !mentions(rest, dependency.name) && !mentionsAny(commands, names);
    });
    if (doubtful.length === 0) continue;
    if (manifest.ecosystem === 'npm' && (lock === null || lock.peers === null)) {
      notJudged.push({ manifest: manifest.path, reason: 'no lock file tells which packages are wanted as peers' });
      continue;
    }
    const unread = unreadSources(manifest, tree, graph);
    if (unread !== null) {
      notJudged.push({ manifest: manifest.path, reason: unread });
      continue;
    }
    const { files, areAll } = filesToRead(manifest, tree, Math.min(most.each, budget));
    budget -= files.length;
    const pages = pagesOf(manifest, tree);
    const unnamed = withoutMention(doubtful, manifest, bins, [...likelyFirst(files), ...pages.slice(0, most.each)], tree);
    if (unnamed.length > 0 && (!areAll || pages.length > most.each)) {
      notJudged.push({ manifest: manifest.path, reason: 'more files than are looked through could name a dependency; as a warning the rule looks through all' });
      continue;
    }
    const run = scriptsRun(scripts, manifest.folder);
    const left = unnamed.length === 0 || manifest.ecosystem !== 'npm' ? unnamed : withoutOthersUse(unnamed, manifest, bins, borrowed, workflows, tree, most).filter(({ name }) => {
      const names = [name, ...binNames(name, bins)];
      return !run.some((path) => mentionsAny(workflows.text(path), names)) && !isRunBelow(name, names, manifest, declared);
    });
    if (isList(manifest, left)) {
      notJudged.push({ manifest: manifest.path, reason: 'most of what it lists is imported by no source, so the list itself is what it is for' });
      continue;
    }
    for (const { name, range, section, line } of left) {
      findings.push({ rule: 'unused-dependency', file: manifest.path, line, evidence: name, detail: { package: name, range, section } });
    }
  }
  return { findings, notJudged };
}

/** Those of the dependencies that no file names; no more files are read than it takes. */
function withoutMention(dependencies: readonly Dependency[], manifest: Manifest, bins: Bins, files: readonly string[], tree: Pick<TreeTexts, 'text'>): readonly Dependency[] {
  let left = dependencies;
  for (const path of files) {
    if (left.length === 0) break;
    const text = tree.text(path);
    if (text === null || text.length > MOST_TEXT) continue;
    left = left.filter((dependency) => !isNamedIn(dependency, manifest, bins, path, text));
  }
  return left;
}

function isNamedIn(dependency: Dependency, manifest: Manifest, bins: Bins, path: string, text: string): boolean {
  if (path.endsWith('.md')) return importsPackage(text, dependency.name);
  if (isBazelFile(path)) return namesForBazel(text, dependency.name);
  return mentions(text, wordOf(dependency, manifest)) || isNamedAsModule(dependency, manifest, bins, path, text);
}

/** Those that neither sources of other folders, which are built with the manifest's own, nor workflows above it use. */
function withoutOthersUse(dependencies: readonly Dependency[], manifest: Manifest, bins: Bins, borrowed: BorrowedSources, workflows: Workflows, tree: TreeTexts, most: LookedThrough): readonly Dependency[] {
  const names = borrowed.packagesOf(manifest.folder);
  const unimported = dependencies.filter(({ name }) => !names.has(name));
  const left = unimported.length === 0 ? unimported : withoutMention(unimported, manifest, bins, borrowed.pathsOf(manifest.folder).slice(0, most.each), tree);
  return left.length === 0 || manifest.folder === '' ? left : withoutMention(left, manifest, bins, workflows.paths(), workflows);
}

/** Files outside of a manifest's folder, and programs of a shell anywhere, that its scripts run by their paths (`../../scripts/release.js`, `sh tools/build.sh`). */
function scriptsRun(scripts: string, folder: string): readonly string[] {
  return [...scripts.matchAll(/(?<![^\s'"=])(?:(?:\.\.\/)+[\w@./-]+|[\w@./-]+\.sh(?![\w-]))/g)].flatMap(([path]) => joinedPath(folder, path) ?? []);
}

function scriptsOf({ value }: Manifest): string {
  return Object.values(mapOf(memberOf(value, 'scripts'))).map((script) => textOf(script) ?? '').join('\n');
}

/** Whether a script of a package below runs a program that it does not declare itself: it is found in the folders above. */
function isRunBelow(name: string, names: readonly string[], { folder }: Manifest, declared: Declared): boolean {
  return declared.manifests.some((other) => other.ecosystem === 'npm' && other.folder !== folder && isWithin(folder, other.folder) && !other.dependencies.some((dependency) => dependency.name === name) && mentionsAny(scriptsOf(other), names));
}

/** How many packages of one list make a manifest whose purpose is the list. */
const MOST_OF_A_LIST = 10;

/** Whether a manifest is there for others to install what it lists (a metapackage, an application that a tool puts together): most of a list of it is unused. */
function isList({ dependencies }: Manifest, unused: readonly Dependency[]): boolean {
  return [...new Set(unused.map(({ section }) => section))].some((list) => {
    const [all, told] = [dependencies, unused].map((entries) => entries.filter(({ section }) => section === list).length) as [number, number];
    return told >= MOST_OF_A_LIST && told * 2 > all;
  });
}

/** Where services that build a repository are told what to run. */
const WORKFLOWS = /^(?:\.github\/.*\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines[^/]*\.yml|Jenkinsfile|Makefile|[Jj]ustfile)$/;

interface Workflows extends Pick<TreeTexts, 'text'> {
  paths(): readonly string[];
}

/** They are looked through for one manifest after the other: each is found and read once. */
function workflowsOf(tree: TreeTexts): Workflows {
  let paths: readonly string[] | null = null;
  const known = new Map<string, string | null>();
  return {
    paths: () => (paths ??= likelyFirst(tree.paths.filter((path) => WORKFLOWS.test(path)))),
    text(path) {
      let text = known.get(path);
      if (text === undefined) known.set(path, (text = tree.text(path)));
      return text;
    },
  };
}

/** Configs of tools name packages more often than other files do. */
function likelyFirst(files: readonly string[]): readonly string[] {
  const configs = files.filter(isToolConfig);
  return configs.length === 0 ? files : [...configs, ...files.filter((path) => !isToolConfig(path))];
}

/** `workspace` is the pnpm-workspace.yaml of the manifest's lock: a catalogue may say what a name stands for. */
function mayBeUnused(dependency: Dependency, manifest: Manifest, workspace: unknown): boolean {
  const { name, section, isConditional, source } = dependency;
  switch (manifest.ecosystem) {
    case 'npm':
      return !isConditional && source !== 'local' && !ALWAYS_USED.has(name) && !ALWAYS_USED.has(packageBehind(dependency, workspace));
    case 'python':
      return manifest.path.endsWith('pyproject.toml') && section === 'dependencies' && !isConditional && !LOADED_BY_OTHERS.has(name) && importNamesOf(name) !== null;
    case 'go':
      return section === 'require' && source === 'registry';
    default:
      // Crates are used by macros, features and linking; poms by reflection.
      return false;
  }
}

/** Imported packages by the folder of each manifest around the importing file. */
function usesByManifest(graph: ImportGraph, imports: readonly PackageImports[], declared: Declared): ReadonlyMap<string, Set<string>> {
  const used = new Map<string, Set<string>>();
  const add = (manifests: readonly Manifest[], names: Iterable<string>): void => {
    for (const { ecosystem, folder } of manifests) {
      const known = knownOf(used, `${ecosystem} ${folder}`);
      for (const name of names) known.add(name);
    }
  };
  for (const { manifests, names } of imports) add(manifests, names);
  // What is committed under `vendor`, or is another module of the tree, is found there, and yet declared.
  if (!declared.manifests.some(({ ecosystem }) => ecosystem === 'go')) return used;
  const ofTree = new Map<string, Set<string>>();
  // They come file by file, and an import of a package leads to each of its files.
  let lastFrom = -1;
  let lastSpecifier = '';
  let specifiers: Set<string> | null = null;
  for (let at = 0; at < graph.edges.length; at++) {
    const { from, specifier } = graph.edges[at] as ImportEdge;
    if (from !== lastFrom) {
      const path = graph.nodes[from] as string;
      specifiers = path.endsWith('.go') && !VENDORED.test(path) ? knownOf(ofTree, folderOf(path)) : null;
    } else if (specifier === lastSpecifier) {
      continue;
    }
    lastFrom = from;
    lastSpecifier = specifier;
    specifiers?.add(specifier);
  }
  for (const [folder, specifiers] of ofTree) add(declared.above('go', folder), specifiers);
  return used;
}

function knownOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  let known = sets.get(key);
  if (known === undefined) sets.set(key, (known = new Set()));
  return known;
}

const VENDORED = /(?:^|\/)vendor\//;

function isUsed(used: ReadonlyMap<string, Set<string>>, manifest: Manifest, { name }: Dependency): boolean {
  const names = used.get(`${manifest.ecosystem} ${manifest.folder}`);
  // Without any import nothing is known of how it is used.
  if (names === undefined) return true;
  if (manifest.ecosystem === 'python') return (importNamesOf(name) ?? []).some((imported) => names.has(imported));
  if (manifest.ecosystem !== 'go') return names.has(name);
  return names.has(name) || [...names, ...(manifest.value as GoModule).tools].some((path) => path.startsWith(`${name}/`) || path === name);
}

function nearestLock(manifest: Manifest, locks: readonly Lock[]): Lock | null {
  for (const folder of foldersUp(manifest.folder)) {
    const here = locks.find((lock) => lock.ecosystem === manifest.ecosystem && lock.folder === folder && lock.covers(manifest));
    if (here !== undefined) return here;
  }
  return null;
}

/** Manifests, catalogues, locks, what Yarn installs or links, and data of tests name packages without using them; paths from the manifest's folder. */
const NO_USE = /(?:package(?:-lock)?\.json|lock\.ya?ml|pnpm-workspace\.yaml|\.yarnrc\.yml|\.lock|npm-shrinkwrap\.json|\.pnp\.c?js|\.pnp\.loader\.mjs|\.pnp\.data\.json)$|(?:^|\/)(?:fixtures?|__fixtures__|node_modules|testdata|\.yarn)\//;

/** Files that may name a dependency otherwise than by an import; of more than `limit` only configs of tools, which may be enough. */
function filesToRead(manifest: Manifest, tree: TreeTexts, limit: number): { readonly files: readonly string[]; readonly areAll: boolean } {
  if (manifest.ecosystem === 'go') return { files: [], areAll: true };
  const start = manifest.folder === '' ? 0 : manifest.folder.length + 1;
  const mayName = (path: string): boolean => path !== manifest.path && isWithin(manifest.folder, path) && mayNamePackages(path) && !NO_USE.test(path.slice(start));
  const below = tree.below(manifest.folder);
  const files: string[] = [];
  for (const path of below) {
    if (mayName(path)) files.push(path);
    if (files.length > limit) return { files: below.filter((other) => isToolConfig(other) && mayName(other)).slice(0, limit), areAll: false };
  }
  return { files, areAll: true };
}

/** Pages that import packages: VitePress runs their scripts, Twoslash compiles their examples. */
function pagesOf({ dependencies, folder }: Manifest, tree: TreeTexts): readonly string[] {
  return dependencies.some(({ name }) => name === 'vitepress' || name.includes('twoslash')) ? tree.below(folder).filter((path) => path.endsWith('.md')) : [];
}

function wordOf({ name }: Dependency, manifest: Manifest): string {
  return manifest.ecosystem === 'python' ? name.replaceAll('-', '_') : name;
}

/** Lists of settings name modules in strings (`'corsheaders.middleware.CorsMiddleware'`); notebooks import them; the client that Prisma makes of a schema imports its library; Cloudflare's action runs the `wrangler` that is installed. */
function isNamedAsModule({ name }: Dependency, { ecosystem }: Manifest, bins: Bins, path: string, text: string): boolean {
  if (name === '@prisma/client' && path.endsWith('.prisma')) return /\bprovider\s*=\s*"prisma-client/.test(text);
  if (ecosystem !== 'python' || !/\.(?:py|ipynb)$/.test(path)) return (ecosystem === 'npm' && runsProgram(text, binNames(name, bins))) || (name === 'wrangler' && text.includes('cloudflare/wrangler-action@'));
  const modules = importNamesOf(name) ?? [];
  if (path.endsWith('.ipynb')) return modules.some((module) => mentions(text, module));
  return modules.some((module) => ["'", '"'].some((quote) => text.includes(`${quote}${module}.`) || text.includes(`${quote}${module}${quote}`)));
}

/** The manifest as text without its lists of dependencies, which of course name them. */
function withoutDependencies({ value }: Manifest): string {
  const lists = new Set(['name', 'dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'scripts']);
  return JSON.stringify(Object.fromEntries(Object.entries(mapOf(value)).filter(([key]) => !lists.has(key))));
}

type Bins = ReadonlyMap<string, readonly string[]>;
const NO_BINS: Bins = new Map();
