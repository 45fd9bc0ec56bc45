import { folderOf, inFolder, mapOf, memberOf, textOf, textsOf } from '../plain.js';
import { type CatalogFault, type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED } from './manifest.js';
import { membersOf } from './members.js';
import { keysBelow, yamlRows } from './yaml-lines.js';

const SECTIONS: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies', 'specifiers']);

/** What is read of a pnpm-lock.yaml. */
interface PnpmLock {
  /** By importer, then by name: the specifier that was locked. */
  readonly importers: Map<string, Map<string, string>>;
  readonly overrides: Set<string>;
  /** By catalogue, then by name. */
  readonly catalogs: Map<string, Map<string, string>>;
  /** Names that any of the packages wants as a peer. */
  readonly peers: ReadonlySet<string>;
  hasHooks: boolean;
  version: number;
}

/**
 * A pnpm-lock.yaml of version 5, 6 or 9. pnpm itself refuses a lock whose specifier is not, letter by letter, that of the
 * manifest (`ERR_PNPM_OUTDATED_LOCKFILE`); so does this. Overridden packages and locks made with hooks (`.pnpmfile.cjs`), which
 * change manifests, are not judged.
 */
export function readPnpmLock(path: string, text: string, workspace: unknown): Lock | null {
  const lock = parse(text);
  if (lock.version < 5) return null;
  const folder = folderOf(path);
  const globs = textsOf(memberOf(workspace, 'packages'));
  const importerOf = (manifest: Manifest): string => (manifest.folder === folder ? '.' : folder === '' ? manifest.folder : manifest.folder.slice(folder.length + 1));
  const isMember = membersOf(folder, globs);
  return {
    path, folder, ecosystem: 'npm',
    covers: (manifest) => manifest.ecosystem === 'npm' && !lock.hasHooks && (lock.importers.has(importerOf(manifest)) || (globs.length > 0 && isMember(manifest.folder))),
    check: (dependency, manifest) => faultOf(lock, importerOf(manifest), dependency, manifest),
    peers: lock.peers,
    catalogFaults: (settings) => catalogFaults(lock, settings),
  };
}

function faultOf(lock: PnpmLock, importer: string, dependency: Dependency, manifest: Manifest): LockFault | null {
  if (dependency.isConditional || /^(?:link|workspace|file):/.test(dependency.range) || lock.overrides.has(dependency.name)) return null;
  const locked = lock.importers.get(importer)?.get(dependency.name);
  if (locked === undefined) return NOTHING_LOCKED;
  if (locked === '' || dependency.range.trim() === locked) return null;
  const isDeclared = manifest.dependencies.some((entry) => entry.name === dependency.name && entry.range.trim() === locked);
  return isDeclared ? null : { kind: 'range', locked };
}

function catalogFaults({ catalogs, overrides }: PnpmLock, workspace: unknown): readonly CatalogFault[] {
  const declaredIn = (catalog: string): unknown => memberOf(workspace, 'catalogs', catalog) ?? (catalog === 'default' ? memberOf(workspace, 'catalog') : undefined);
  return [...catalogs].flatMap(([catalog, entries]) => [...entries].flatMap(([name, locked]) => {
    const declared = textOf(mapOf(declaredIn(catalog))[name]);
    return declared === null || declared === locked || overrides.has(name) ? [] : [{ catalog, name, declared, locked }];
  }));
}

function parse(text: string): PnpmLock {
  const { packages, rest } = sectionsOf(text);
  const lock: PnpmLock = { importers: new Map(), overrides: new Set(), catalogs: new Map(), peers: keysBelow(packages, 'peerDependencies', 4), hasHooks: false, version: 0 };
  const way: string[] = [];
  for (const { indent, key, value } of yamlRows(rest)) {
    const level = indent / 2;
    way.length = level;
    way[level] = key;
    const [top = ''] = way;
    if (level === 0) {
      if (key === 'lockfileVersion') lock.version = Number.parseFloat(value);
      if (key === 'pnpmfileChecksum') lock.hasHooks = true;
      // A lock of a single package has no importers.
      if (SECTIONS.has(key)) importer(lock, '.');
      continue;
    }
    if (top === 'overrides' && level === 1) lock.overrides.add(overriddenName(key));
    else if (top === 'catalogs' && level === 3 && key === 'specifier') entriesOf(lock.catalogs, way[1] ?? '').set(way[2] ?? '', value);
    else if (top === 'importers') {
      if (level === 1) importer(lock, key);
      else addEntry(importer(lock, way[1] ?? ''), way.slice(2), value);
    } else if (SECTIONS.has(top)) addEntry(importer(lock, '.'), way, value);
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

function importer(lock: PnpmLock, name: string): Map<string, string> {
  return entriesOf(lock.importers, name);
}

function entriesOf(map: Map<string, Map<string, string>>, name: string): Map<string, string> {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = new Map<string, string>();
  map.set(name, made);
  return made;
}

/** `specifiers: name: range` of version 5; `dependencies: name: specifier: range` since version 6. */
function addEntry(entries: Map<string, string>, way: readonly string[], value: string): void {
  const [section = '', name = '', member] = way;
  if (!SECTIONS.has(section) || name === '') return;
  if (way.length === 2 && section === 'specifiers') entries.set(name, value);
  else if (way.length === 3 && member === 'specifier') entries.set(name, value);
}

/** `parent>name@range` overrides `name`; a `>` behind a space, `|` or `@` begins a range (`name@>=1 <2`). */
function overriddenName(key: string): string {
  const parent = key.search(/[^ |@]>/);
  const last = (parent < 0 ? key : key.slice(parent + 2)).trim();
  const at = last.indexOf('@', 1);
  return at < 0 ? last : last.slice(0, at);
}

/** The file that names the members and the catalogues of the workspace that a lock belongs to. */
export function pnpmWorkspacePath(lockPath: string): string {
  return inFolder(folderOf(lockPath), 'pnpm-workspace.yaml');
}
