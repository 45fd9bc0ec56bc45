import { folderOf, inFolder, mapOf, memberOf, textOf, textsOf } from '../plain.js';
import { type CatalogFault, type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED } from './manifest.js';
import { membersOf } from './members.js';
import { yamlRows } from './yaml-lines.js';

const SECTIONS: ReadonlySet<string> = new Set(['dependencies', 'devDependencies', 'optionalDependencies', 'specifiers']);

/** What is read of a pnpm-lock.yaml. */
interface PnpmLock {
  /** By importer, then by name: the specifier that was locked. */
  readonly importers: Map<string, Map<string, string>>;
  readonly overrides: Set<string>;
  /** By catalogue, then by name. */
  readonly catalogs: Map<string, Map<string, string>>;
  readonly peers: Set<string>;
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
  const isDeclared = manifest.dependencies.some((entry) => entry.name === dependency.name && entry.range.trim() === locked);
  return isDeclared || locked === '' ? null : { kind: 'range', locked };
}

function catalogFaults({ catalogs, overrides }: PnpmLock, workspace: unknown): readonly CatalogFault[] {
  const declaredIn = (catalog: string): unknown => memberOf(workspace, 'catalogs', catalog) ?? (catalog === 'default' ? memberOf(workspace, 'catalog') : undefined);
  return [...catalogs].flatMap(([catalog, entries]) => [...entries].flatMap(([name, locked]) => {
    const declared = textOf(mapOf(declaredIn(catalog))[name]);
    return declared === null || declared === locked || overrides.has(name) ? [] : [{ catalog, name, declared, locked }];
  }));
}

function parse(text: string): PnpmLock {
  const lock: PnpmLock = { importers: new Map(), overrides: new Set(), catalogs: new Map(), peers: new Set(), hasHooks: false, version: 0 };
  const way: string[] = [];
  for (const { indent, key, value } of yamlRows(text, wantedRows(text))) {
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
    else if (top === 'packages' && level === 3 && way[2] === 'peerDependencies') lock.peers.add(key);
  }
  return lock;
}

/** Of the packages, most of a lock, only what they want as peers counts; what follows from them (`snapshots`), not at all. */
function wantedRows(text: string): (start: number) => boolean {
  let section: 'whole' | 'packages' | 'none' = 'whole';
  let isPeer = false;
  return (start) => {
    if (text.charCodeAt(start) !== 32) {
      section = text.startsWith('packages:', start) ? 'packages' : text.startsWith('snapshots:', start) ? 'none' : 'whole';
      isPeer = false;
      return true;
    }
    if (section !== 'packages') return section === 'whole';
    if (!text.startsWith('      ', start)) isPeer = text.startsWith('    peerDependencies:', start);
    return isPeer;
  };
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

/** `parent>name@range` overrides `name`. */
function overriddenName(key: string): string {
  const last = key.slice(key.lastIndexOf('>') + 1).trim();
  const at = last.indexOf('@', 1);
  return at < 0 ? last : last.slice(0, at);
}

/** The file that names the members and the catalogues of the workspace that a lock belongs to. */
export function pnpmWorkspacePath(lockPath: string): string {
  return inFolder(folderOf(lockPath), 'pnpm-workspace.yaml');
}
