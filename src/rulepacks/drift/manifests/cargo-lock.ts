import { addToGroup } from '../../../base/add-to-group.js';
import { folderOf } from '../../../base/folders.js';
import { memberOf, textOf } from '../../../base/plain-values.js';
import { isCargoMember, isExcludedCrate, patchedCrates, type PathFolders } from './cargo.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';
import { satisfiesCargo } from './version-range.js';

/** A package of a Cargo.lock. */
interface Locked {
  version: string;
  /** Without the commit; empty for a crate of the tree. */
  source: string;
  /** What it is built with. */
  readonly dependencies: Held[];
}

/** What a package names of one that it depends on: no more than tells it from others in the lock. */
interface Held {
  readonly name: string;
  readonly version: string | undefined;
  readonly source: string | undefined;
}

/** By name. */
type Entries = ReadonlyMap<string, readonly Locked[]>;

/**
 * A Cargo.lock. Each crate of the tree has an entry that names all it depends on, for all targets and features, with the version
 * where the lock has several; `cargo --locked` refuses a lock in which that, where it comes from, or the crate's own version, is not
 * what its manifest says. `[patch]` leaves the entry with the same name. `root` is the manifest beside it, `pointedAt` are the folders to which
 * something has a path, `hasOuterPatch` whether a config of Cargo has patches of its own.
 */
export function readCargoLock(path: string, text: string, root: Manifest | null, pointedAt: PathFolders, hasOuterPatch: boolean): Lock {
  const entries = entriesOf(text);
  const folder = folderOf(path);
  const patched = root === null || hasOuterPatch ? null : patchedCrates(root);
  // Before version 3 a lock did not tell the default branch from `master`.
  const tellsBranches = /^version = [3-9]$/m.test(text);
  const isNamed = (manifest: Manifest): boolean => manifest.folder === folder || (root !== null && isCargoMember(root, manifest.folder));
  // A path makes a member of a workspace, and a package alone is none.
  const takesPaths = root === null || memberOf(root.value, 'workspace') !== undefined;
  const isMember = (manifest: Manifest): boolean => isNamed(manifest) || (takesPaths && pointedAt.depended.has(manifest.folder) && (root === null || !isExcludedCrate(root, manifest.folder)));
  const isPointedAt = ({ folder: place }: Manifest): boolean => pointedAt.depended.has(place) || pointedAt.replacing.has(place);
  const crateOf = ({ name }: Manifest): Locked | undefined => entries.get(name ?? '')?.findLast(({ source }) => source === '');
  // Of a workspace without a package at its root the first crate tells it. What an old `[replace]` puts elsewhere nothing names.
  const [firstOwn] = [...entries.values()].flat().filter(({ source }) => source === '');
  const tellsOrphans = (manifest: Manifest): boolean => !/^replace = /m.test(text) && (root?.name == null ? crateOf(manifest) === firstOwn : manifest.folder === folder);
  return {
    path, folder, ecosystem: 'cargo', peers: null,
    // A workspace of its own (`cargo fuzz` makes one) has a lock of its own, and what nothing leads to is data, even if its crate has the name of another.
    covers: (manifest) => manifest.ecosystem === 'cargo' && manifest.name !== null && (isNamed(manifest) || (isPointedAt(manifest) && crateOf(manifest) !== undefined && memberOf(manifest.value, 'workspace') === undefined)),
    checkWhole: (manifest) => [...wholeFaults(manifest, crateOf(manifest), versionOf(manifest, root), entries), ...(tellsOrphans(manifest) ? orphansIn(entries, manifest) : [])],
    check: (dependency, manifest): LockFault | null => {
      // Of a crate that is built and no member, the lock has what its users need of it.
      if ((dependency.isConditional || dependency.section.startsWith('dev')) && !isMember(manifest)) return null;
      const crate = crateOf(manifest);
      // What no member takes of the workspace's list is in no lock; of a crate that is not there, the whole is told.
      if (dependency.section === 'workspace' || crate === undefined || dependency.target === manifest.name) return null;
      const locked = lockedOf(crate, dependency.target, entries);
      if (locked.length === 0) return NOTHING_LOCKED;
      const fitting = locked.filter(({ version }) => fits(version, dependency));
      if (fitting.length === 0) return { kind: 'range', locked: versionsOf(locked) };
      if (patched === null || patched.has(dependency.target) || fitting.some(({ source }) => comesFrom(source, dependency, tellsBranches))) return null;
      const places = fitting.map(({ version, source }) => `${version} of ${source === '' ? 'a folder' : source}`).join(', ');
      return { kind: 'range', locked: dependency.git === undefined ? places : `${places}, not of ${dependency.git}` };
    },
  };
}

function lockedOf(crate: Locked, name: string, entries: Entries): readonly Locked[] {
  const held = crate.dependencies.filter((entry) => entry.name === name);
  return (entries.get(name) ?? []).filter((locked) => held.some(({ version, source }) => (version ?? locked.version) === locked.version && (source ?? locked.source) === locked.source));
}

function fits(version: string, { range }: Dependency): boolean {
  // No requirement of its own takes pre-releases too.
  return range === '' || satisfiesCargo(version, range) !== false;
}

function comesFrom(locked: string, { source, git }: Dependency, tellsBranches: boolean): boolean {
  if (source === 'local') return locked === '';
  if (source === 'registry') return locked !== '' && !locked.startsWith('git+');
  return git === undefined || (locked.startsWith('git+') && repositoryOf(locked.slice(4), tellsBranches) === repositoryOf(git, tellsBranches));
}

/** As Cargo compares them. */
function repositoryOf(address: string, withReference: boolean): string {
  const [url = '', reference = ''] = address.split('?');
  const plain = url.toLowerCase().replace(/\/+$/, '').replace(/\.git$/, '');
  return withReference ? `${plain}?${reference.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))}` : plain;
}

function versionsOf(locked: readonly Locked[]): string {
  return locked.map(({ version }) => version).join(', ');
}

function wholeFaults(manifest: Manifest, crate: Locked | undefined, version: string | null, entries: Entries): readonly WholeFault[] {
  const name = manifest.name ?? '';
  if (crate === undefined) return [{ name, section: 'workspace', range: version ?? '', locked: '' }];
  const declared = manifest.dependencies.filter(({ section }) => section !== 'workspace');
  const left = [...new Set(crate.dependencies.map((held) => held.name))].filter((held) => held !== name).flatMap((held): readonly WholeFault[] => {
    const wanted = declared.filter(({ target }) => target === held);
    const locked = lockedOf(crate, held, entries);
    if (wanted.length === 0) return [{ name: held, section: '', range: '', locked: versionsOf(locked) }];
    // The only one that there is, is told at the line that refuses it.
    const unwanted = locked.length < 2 ? [] : locked.filter((one) => !wanted.some((entry) => fits(one.version, entry)));
    return unwanted.length === 0 ? [] : [{ name: held, section: '', range: '', locked: versionsOf(unwanted) }];
  });
  return [...(version === null || version === crate.version ? [] : [{ name, section: 'package' as const, range: version, locked: crate.version }]), ...left];
}

/** Packages that no crate of the tree leads to any more: `cargo --locked` wants to take them out (Cargo 1.95.0, tried 2026-11-27). */
function orphansIn(entries: Entries, { dependencies }: Manifest): readonly WholeFault[] {
  // What the manifest wants and its crate does not name is told at its line.
  const wanted = new Set(dependencies.map(({ target }) => target));
  const reached = new Set([...entries].flatMap(([name, all]) => all.filter(({ source }) => source === '' || wanted.has(name))));
  for (const entry of reached) for (const name of new Set(entry.dependencies.map((held) => held.name))) for (const locked of lockedOf(entry, name, entries)) reached.add(locked);
  return reached.size === 0 ? [] : [...entries].flatMap(([name, all]) => {
    const left = all.filter((entry) => !reached.has(entry));
    return left.length === 0 ? [] : [{ name, section: '', range: '', locked: versionsOf(left) }];
  });
}

/** Of a crate; null where it is not known. */
function versionOf(manifest: Manifest, root: Manifest | null): string | null {
  const version = memberOf(manifest.value, 'package', 'version');
  if (version === undefined) return '0.0.0';
  return textOf(memberOf(version, 'workspace') === true ? memberOf(root?.value, 'workspace', 'package', 'version') : version);
}

function entriesOf(text: string): Entries {
  const entries = new Map<string, Locked[]>();
  // What a patch offers and nothing takes (`[[patch.unused]]`) is no package.
  let isPackage = false;
  let current: Locked = { version: '', source: '', dependencies: [] };
  for (const row of text.split('\n')) {
    if (row.startsWith('[')) {
      isPackage = row.startsWith('[[package]]');
      current = { version: '', source: '', dependencies: [] };
    } else if (!isPackage) continue;
    else if (row.startsWith('name = "')) {
      const name = row.slice(8).replace(/".*$/, '');
      addToGroup(entries, name, current);
    } else if (row.startsWith('version = "')) current.version = row.slice(11).replace(/".*$/, '');
    else if (row.startsWith('source = "')) current.source = row.slice(10).replace(/[#"].*$/, '');
    else if (row.startsWith(' "')) {
      const [name = '', version, source] = row.slice(2).replace(/".*$/, '').split(' ');
      current.dependencies.push({ name, version, source: source?.replace(/^\(|#.*$|\)$/g, '') });
    }
  }
  return entries;
}
