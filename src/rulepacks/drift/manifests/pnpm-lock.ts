import { folderOf, inFolder } from '../../../base/folders.js';
import { memberOf, textOf, textsOf } from '../../../base/plain-values.js';
import { joinedPath, mapOf } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type SettingFault, type WholeFault } from './manifest.js';
import { packageMembersOf, refusedMember } from './members.js';
import { plainRange } from './package-json.js';
import { importerFaults, runtimesOf } from './pnpm-importers.js';
import { isIgnoredOptional, type LockedSettings, type Override, overrideOf, pnpmVersion, settingFaults, settingNames } from './pnpm-settings.js';
import { satisfiesNpm } from './version-range.js';
import { peersIn, yamlRows } from './yaml-lines.js';

const SECTIONS: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies', 'specifiers']);

/** What an importer has of one dependency; empty where the lock does not say. */
interface Entry {
  specifier: string;
  version: string;
  /** Where the version stands, from 1. */
  line: number;
  /** The lists that have it. */
  readonly lists: Set<string>;
}

/** What is read of a pnpm-lock.yaml. */
interface PnpmLock extends LockedSettings {
  /** By importer, then by name. */
  readonly importers: Map<string, Map<string, Entry>>;
  readonly settings: Map<string, string>;
  readonly overrides: Map<string, string>;
  readonly patchedDependencies: Map<string, string>;
  readonly patchHashes: Map<string, string>;
  readonly ignoredOptionalDependencies: readonly string[];
  packageExtensionsChecksum: string;
  pnpmfileChecksum: string;
  /** What `overrides` mean. */
  readonly overriding: Override[];
  /** What the importers say beyond their dependencies: by importer, then by the keys that lead to it. */
  readonly told: Map<string, Map<string, string>>;
  /** By catalogue, then by name. */
  readonly catalogs: Map<string, Map<string, string>>;
  /** `name@version` of all packages; empty before version 9, which has other keys. */
  readonly packages: ReadonlySet<string>;
  /** Names that any of the packages wants as a peer. */
  readonly peers: ReadonlySet<string>;
  /** Whether hooks may have changed what manifests declare. */
  hasHooks: boolean;
  hasOtherSettings: boolean;
  version: number;
  /** Lines before the document of the lock. */
  readonly firstLine: number;
}

/**
 * A pnpm-lock.yaml of version 5, 6 or 9. pnpm itself refuses a lock whose specifier is not, letter by letter, that of the
 * manifest (`ERR_PNPM_OUTDATED_LOCKFILE`), that has one more, or one in another list; so does this (`satisfiesPackageManifest`, pnpm 7 to 11, reviewed 2026-11-27).
 * A version that the specifier refuses, which somebody wrote by hand, pnpm before 10 installs without a word. Of overridden packages only the list is judged; locks made with hooks
 * (`.pnpmfile.cjs`), which change manifests, are not. `root` is the value of the package.json beside it, `hooks` the text of the .pnpmfile.cjs there,
 * `packages` are the versions of all packages of the tree by their names.
 */
export function readPnpmLock(path: string, text: string, workspace: unknown, root: unknown, hooks: string | null, packages: ReadonlyMap<string, string | null>): Lock | null {
  const lock = parse(text);
  if (lock.version < 5) return null;
  lock.hasHooks = hooks === null ? lock.pnpmfileChecksum !== '' : CHANGES_MANIFESTS.test(hooks);
  lock.hasOtherSettings = hooks === null ? lock.pnpmfileChecksum !== '' : CHANGES_SETTINGS.test(hooks);
  const folder = folderOf(path);
  const globs = textsOf(memberOf(workspace, 'packages'));
  const importerOf = (manifest: Manifest): string => (manifest.folder === folder ? '.' : folder === '' ? manifest.folder : manifest.folder.slice(folder.length + 1));
  const isMember = packageMembersOf(folder, globs, false);
  const extensions = [workspace, memberOf(root, 'pnpm')].flatMap((place) => settingNames(memberOf(place, 'packageExtensions')));
  // Those of an unknown place may be of any package.
  const isExtended = ({ name }: Manifest): boolean => lock.packageExtensionsChecksum !== '' && (extensions.length === 0 || extensions.includes(name ?? ''));
  // Dependencies are asked about manifest by manifest.
  let last: { readonly manifest: Manifest; readonly wanted: ReadonlyMap<string, Dependency> } | null = null;
  const wantedBy = (manifest: Manifest): ReadonlyMap<string, Dependency> => (last?.manifest === manifest ? last : (last = { manifest, wanted: wantedOf(lock, manifest) })).wanted;
  return {
    path, folder, ecosystem: 'npm',
    covers: (manifest) => manifest.ecosystem === 'npm' && !lock.hasHooks && (lock.importers.has(importerOf(manifest)) || (globs.length > 0 && isMember(manifest.folder))),
    checkWhole: (manifest) => [...(isExtended(manifest) ? [] : undeclaredEntries(lock, importerOf(manifest), manifest, wantedBy(manifest))), ...wholeFaults(lock, importerOf(manifest), manifest)],
    check: (dependency, manifest) => (wantedBy(manifest).get(dependency.name) === dependency ? faultOf(lock, importerOf(manifest), dependency, overridesOf(lock, dependency.name, manifest), isExtended(manifest)) ?? (isPnpm11(root) ? linkFault(lock, importerOf(manifest), dependency, packages) : null) : null),
    // Of one that nothing is linked to only pnpm 11 minds.
    members: ({ value }) => {
      const linked = isPnpm11(value) ? null : linkedMembers(lock);
      return [...lock.importers.keys()].filter((at) => at !== '.' && linked?.has(at) !== false).map((at) => ({ name: at, folder: at }));
    },
    peers: lock.peers,
    settingFaults: (settings, root, textAt) => [...catalogFaults(lock, settings), ...(root === null ? [] : settingFaults(lock, settings, mapOf(root.value), textAt))],
  };
}

function isPnpm11(root: unknown): boolean {
  return (pnpmVersion(mapOf(root)) ?? 0) >= 11_000;
}

/** The importers that others are linked to by `workspace:`. */
function linkedMembers({ importers }: PnpmLock): ReadonlySet<string> {
  return new Set([...importers].flatMap(([from, entries]) => [...entries.values()].flatMap(({ specifier, version }) => (
    specifier.startsWith('workspace:') && version.startsWith('link:') ? (joinedPath(from === '.' ? '' : from, version.slice('link:'.length)) ?? []) : []
  ))));
}

/** A linked member whose version its range refuses now (`allProjectsAreUpToDate`, pnpm 11 and 12, tried 2026-11-27). */
function linkFault({ importers }: PnpmLock, importer: string, { name, range }: Dependency, packages: ReadonlyMap<string, string | null>): LockFault | null {
  const isLinked = importers.get(importer)?.get(name)?.version.startsWith('link:') === true;
  return isLinked && !/^(?:link|file):/.test(range) ? refusedMember(range.replace(/^workspace:/, ''), packages.get(name)) : null;
}

/** A hook for manifests, or other files that may have one. */
const CHANGES_MANIFESTS = /\breadPackage\b|\brequire\b|\bimport\b/;
const CHANGES_SETTINGS = /\bupdateConfig\b|\brequire\b|\bimport\b/;

/** Of a name in several lists pnpm takes the first of these; peers it installs as dependencies, where the lock says so. */
const BY_WEIGHT = ['optionalDependencies', 'dependencies', 'devDependencies', 'peerDependencies'];

/** What the importer of a manifest has to have: each name once. An optional dependency that is ignored goes with the one of `dependencies`. */
function wantedOf(lock: PnpmLock, { dependencies }: Manifest): ReadonlyMap<string, Dependency> {
  const wanted = new Map<string, Dependency>();
  const ignored = new Set(dependencies.flatMap(({ name, section }) => (section === 'optionalDependencies' && isIgnoredOptional(name, lock.ignoredOptionalDependencies) ? [name] : [])));
  for (const section of BY_WEIGHT) {
    if (section === 'peerDependencies' && lock.settings.get('autoInstallPeers') !== 'true') continue;
    for (const entry of dependencies) {
      const isLeftOut = (ignored.has(entry.name) && section !== 'devDependencies' && section !== 'peerDependencies') || (leavesLinksOut(lock) && entry.range.startsWith('link:'));
      if (entry.section === section && !wanted.has(entry.name) && !isLeftOut) wanted.set(entry.name, entry);
    }
  }
  return wanted;
}

function leavesLinksOut({ settings }: PnpmLock): boolean {
  return settings.get('excludeLinksFromLockfile') === 'true';
}

/** The overrides that may say otherwise than a manifest of one of its dependencies: those of all packages, and of the one with its name. */
function overridesOf({ overriding }: PnpmLock, dependency: string, manifest: Manifest): readonly Override[] {
  return overriding.filter(({ name, parent }) => name === dependency && (parent === null || parent === manifest.name));
}

function faultOf(lock: PnpmLock, importer: string, { name, range, section }: Dependency, overrides: readonly Override[], isExtended: boolean): LockFault | null {
  const entry = lock.importers.get(importer)?.get(name);
  if (entry === undefined) {
    const mayBeAbsent = isExtended || overrides.some(({ by }) => by === '-' || (by.startsWith('link:') && leavesLinksOut(lock)));
    return mayBeAbsent ? null : NOTHING_LOCKED;
  }
  const lacked = lackedPackage(lock, name, entry);
  if (lacked !== null) return { kind: 'missing', locked: '', broken: { line: lock.firstLine + entry.line, lacks: lacked } };
  if (overrides.length === 0) {
    if (entry.specifier !== '' && range !== entry.specifier) return { kind: 'range', locked: entry.specifier };
    const fault = versionFault(entry);
    if (fault !== null) return fault;
  }
  return isExtended ? null : listFault(entry, section);
}

/** The package of an importer that is not in the lock (`ERR_PNPM_LOCKFILE_MISSING_DEPENDENCY`: a merge that went wrong). */
function lackedPackage({ packages }: PnpmLock, name: string, { version }: Entry): string | null {
  const plain = /^(\d+\.\d+\.\d+[\w.+-]*)(?:\(.*)?$/.exec(version)?.[1];
  return packages.size === 0 || plain === undefined || packages.has(`${name}@${plain}`) ? null : `${name}@${plain}`;
}

/** A lock of an old pnpm has no list where the package is a link. */
function listFault({ lists }: Entry, section: string): LockFault | null {
  const [list, ...more] = lists;
  const wanted = section === 'peerDependencies' ? 'dependencies' : section;
  return list === undefined || more.length > 0 || list === wanted ? null : { kind: 'list', locked: `it in ${list}` };
}

/** `2.1.0`, `2.1.0(ferry@1.0.0)`, `2.1.0_ferry@1.0.0`, `tug@2.1.0`, `/tug/2.1.0`; a folder or an address has no version. */
const LOCKED_VERSION = /(?:^|[@/])(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)(?:[(_].*)?$/;

function versionFault({ specifier, version }: Entry): LockFault | null {
  const plain = /^(?:link|file|https?):/.test(version) ? undefined : LOCKED_VERSION.exec(version)?.[1];
  return plain !== undefined && satisfiesNpm(plain, plainRange(specifier)) === false ? { kind: 'range', locked: plain } : null;
}

function undeclaredEntries(lock: PnpmLock, importer: string, manifest: Manifest, wanted: ReadonlyMap<string, Dependency>): readonly WholeFault[] {
  // A peer may be there, installed by a pnpm that does not say so, or put among the dependencies by an override.
  const isPeer = (name: string): boolean => (!lock.settings.has('autoInstallPeers') || overridesOf(lock, name, manifest).length > 0) && manifest.dependencies.some((entry) => entry.name === name);
  const runtimes = runtimesOf(manifest.value);
  const left = [...(lock.importers.get(importer) ?? [])].filter(([name, { specifier }]) => specifier !== '' && !wanted.has(name) && !isPeer(name) && runtimes.get(name) !== specifier);
  return left.map(([name, { specifier }]): WholeFault => ({ name, section: '', range: '', locked: specifier }));
}

/** What an importer that the lock has, as version 6 and later do it, says otherwise of the package itself. */
function wholeFaults({ told, importers, version }: PnpmLock, importer: string, { value }: Manifest): readonly WholeFault[] {
  return version < 6 || !importers.has(importer) ? [] : importerFaults(told.get(importer) ?? NOTHING_TOLD, value);
}

const NOTHING_TOLD: ReadonlyMap<string, string> = new Map();

/** Hooks may add to the catalogues, and to other settings. */
function catalogFaults({ catalogs, overriding, hasHooks }: PnpmLock, workspace: unknown): readonly SettingFault[] {
  if (workspace === undefined || memberOf(workspace, 'configDependencies') !== undefined) return [];
  const declaredIn = (catalog: string): unknown => memberOf(workspace, 'catalogs', catalog) ?? (catalog === 'default' ? memberOf(workspace, 'catalog') : undefined);
  return [...catalogs].flatMap(([catalog, entries]) => [...entries].flatMap(([name, locked]): readonly SettingFault[] => {
    const declared = textOf(mapOf(declaredIn(catalog))[name]) ?? '';
    return declared === locked || overriding.some((override) => override.name === name) || (declared === '' && hasHooks) ? [] : [{ section: `catalog ${catalog}`, name, declared, locked, place: 'pnpm-workspace.yaml' }];
  }));
}

/** A list of one line for each. */
function ignoredIn(text: string): readonly string[] {
  const [, list = ''] = /^ignoredOptionalDependencies:\n((?: *- .*\n)+)/m.exec(text) ?? [];
  return [...list.matchAll(/^ *- ['"]?(.*?)['"]?$/gm)].map(([, name = '']) => name);
}

const PACKAGE = /^ {2}'?([^ '\n][^'\n]*?)'?:/gm;

function parse(written: string): PnpmLock {
  // pnpm 11 writes what it wants itself (`configDependencies`, its own version) as a document before the lock.
  const start = written.lastIndexOf('\n---\n') + 1;
  const text = written.slice(start);
  const { packages, rest } = sectionsOf(text);
  const lock: PnpmLock = {
    importers: new Map(), told: new Map(), settings: new Map(), overrides: new Map(), overriding: [], catalogs: new Map(), patchedDependencies: new Map(), patchHashes: new Map(),
    ignoredOptionalDependencies: ignoredIn(rest), peers: peersIn(packages, 4), packages: new Set(/^lockfileVersion: '?9/m.test(rest) ? [...packages.matchAll(PACKAGE)].map(([, key = '']) => key) : []),
    pnpmfileChecksum: '', packageExtensionsChecksum: '', hasHooks: false, hasOtherSettings: false, version: 0, firstLine: written.slice(0, start).split('\n').length - 1,
  };
  const way: string[] = [];
  for (const { indent, key, value, line } of yamlRows(rest)) {
    const level = indent / 2;
    way.length = level;
    way[level] = key;
    const [top = ''] = way;
    if (level === 0) {
      if (key === 'lockfileVersion') lock.version = Number.parseFloat(value);
      if (key === 'pnpmfileChecksum' || key === 'packageExtensionsChecksum') lock[key] = value;
      // A lock of a single package has no importers.
      if (SECTIONS.has(key)) importer(lock, '.');
      continue;
    }
    if (top === 'settings') lock.settings.set(key, value);
    else if (top === 'overrides' && level === 1) {
      lock.overrides.set(key, value);
      lock.overriding.push(overrideOf(key, value));
    } else if (top === 'patchedDependencies' && level === 1) {
      lock.patchedDependencies.set(key, '');
      lock.patchHashes.set(key, value);
    } else if (top === 'patchedDependencies') (key === 'path' ? lock.patchedDependencies : lock.patchHashes).set(way[1] ?? '', value);
    else if (top === 'catalogs' && level === 3 && key === 'specifier') innerOf(lock.catalogs, way[1] ?? '').set(way[2] ?? '', value);
    else if (top === 'importers') {
      if (level === 1) importer(lock, key);
      else if (!addEntry(importer(lock, way[1] ?? ''), way.slice(2), value, line)) innerOf(lock.told, way[1] ?? '').set(way.slice(2).join('\n'), value);
    } else if (SECTIONS.has(top)) addEntry(importer(lock, '.'), way, value, line);
    else if (top === 'dependenciesMeta') innerOf(lock.told, '.').set(way.join('\n'), value);
  }
  return lock;
}

/** The packages, most of a lock, apart from the rest; what follows from them (`snapshots`) is left out. */
function sectionsOf(text: string): { readonly packages: string; readonly rest: string } {
  const [packagesAt, packagesEnd] = placeOf(text, 'packages:', 0);
  const [snapshotsAt, snapshotsEnd] = placeOf(text, 'snapshots:', packagesEnd);
  return {
    packages: text.slice(packagesAt, packagesEnd),
    rest: text.slice(0, packagesAt) + text.slice(packagesEnd, snapshotsAt) + text.slice(snapshotsEnd),
  };
}

/** Where the top-level key of that name begins, from `start` on, and where the next one does; twice `start` where there is none. */
function placeOf(text: string, key: string, start: number): readonly [number, number] {
  const found = text.startsWith(key, start) ? start : text.indexOf(`\n${key}`, start) + 1;
  if (found === 0) return [start, start];
  const next = /\n[^ \n#]/g;
  next.lastIndex = found;
  const end = next.exec(text);
  return [found, end === null ? text.length : end.index + 1];
}

function importer(lock: PnpmLock, name: string): Map<string, Entry> {
  return innerOf(lock.importers, name);
}

function innerOf<T>(map: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = new Map<string, T>();
  map.set(name, made);
  return made;
}

/** `specifiers: name: range` and `dependencies: name: version` of version 5; `dependencies: name: specifier: range` and `version: ...` since version 6. */
function addEntry(entries: Map<string, Entry>, way: readonly string[], value: string, line: number): boolean {
  const [section = '', name = '', member] = way;
  if (!SECTIONS.has(section)) return false;
  if (name === '' || way.length > 3) return true;
  const entry = entries.get(name) ?? { specifier: '', version: '', line: 0, lists: new Set() };
  entries.set(name, entry);
  if (section !== 'specifiers') entry.lists.add(section);
  if (member === 'specifier' || (way.length === 2 && section === 'specifiers')) entry.specifier = value;
  else if (member === 'version' || way.length === 2) [entry.version, entry.line] = [value, line];
  return true;
}

/** The file that names the members and the catalogues of the workspace that a lock belongs to. */
export function pnpmWorkspacePath(lockPath: string): string {
  return inFolder(folderOf(lockPath), 'pnpm-workspace.yaml');
}
