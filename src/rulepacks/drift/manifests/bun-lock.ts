import { folderOf } from '../../../base/folders.js';
import { isMap, memberOf, own, type PlainMap, textOf } from '../../../base/plain-values.js';
import { mapOf, parseJson } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type SettingFault, type WholeFault } from './manifest.js';
import { packageMembersOf, refusedMember } from './members.js';
import { plainRange, workspaceGlobs } from './package-json.js';
import { satisfiesNpm } from './version-range.js';

/**
 * A bun.lock (text, since Bun 1.2). `bun install --frozen-lockfile` of 1.2, 1.3 and 1.4 (tried 2026-11-27) refuses a lock that has no version of a dependency
 * that its range allows, optional dependencies and peers among them, that lacks a member or has it by another name, or that has a package which
 * nothing wants any more; another range, list or override it minds at most since 1.4. What `overrides` and `resolutions` change is not judged, but that they refuse a version.
 * `versions` are those of all packages of the tree by their names.
 */
export function readBunLock(path: string, text: string, root: Manifest | null, versions: ReadonlyMap<string, string | null>): Lock | null {
  const value = parseJson(withoutTrailingCommas(text));
  const [workspaces, packages] = [memberOf(value, 'workspaces'), memberOf(value, 'packages')];
  if (!isMap(workspaces) || !isMap(packages)) return null;
  const folder = folderOf(path);
  const placeOf = (manifest: Manifest): string => (manifest.folder === folder ? '' : folder === '' ? manifest.folder : manifest.folder.slice(folder.length + 1));
  const isMember = packageMembersOf(folder, root === null ? [] : workspaceGlobs(root));
  const overridden = new Set([memberOf(value, 'overrides'), memberOf(root?.value, 'overrides'), memberOf(root?.value, 'resolutions')].flatMap((entries) => Object.keys(mapOf(entries))));
  const isOverridden = (name: string): boolean => overridden.has(name);
  let wanted: ReadonlyMap<string, number> | null = null;
  return {
    path, folder, ecosystem: 'npm',
    covers: (manifest) => manifest.ecosystem === 'npm' && (isMember(manifest.folder) || Object.hasOwn(workspaces, placeOf(manifest))),
    checkWhole: (manifest) => {
      const isKept = (name: string): boolean => isOverridden(name) || ((wanted ??= wantsOf(workspaces, packages)).get(name) ?? 0) > 1;
      return wholeFaults(packages, memberOf(workspaces, placeOf(manifest)), manifest.folder === folder, manifest, isKept);
    },
    check: (dependency, manifest) => (isOverridden(dependency.name) || isOptionalPeer(dependency, manifest) ? null : faultOf(entryOf(packages, manifest.folder === folder ? null : manifest.name, dependency.name), dependency, root, versions)),
    // Before 1.4, whose locks have version 2, Bun takes another list that changes no package.
    settingFaults: (_, manifest) => overrideFaults(memberOf(value, 'lockfileVersion') === 2 ? mapOf(memberOf(value, 'overrides')) : packages, mapOf(manifest?.value), memberOf(value, 'lockfileVersion') === 2),
    members: () => Object.entries(workspaces).flatMap(([at, member]) => (at === '' ? [] : [{ name: textOf(memberOf(member, 'name')) ?? at, folder: at }])),
    peers: peersOf(packages),
    bins: () => binsOf(packages),
  };
}

/** Overrides of plain names; where any is of another form, or both lists are there, nothing is told. */
function overrideFaults(locked: PlainMap, { overrides, resolutions }: PlainMap, areLists: boolean): readonly SettingFault[] {
  const declared = mapOf(overrides ?? resolutions);
  const isPlain = ([name, range]: readonly [string, unknown]): boolean => /^(?:@[^/*@]+\/)?[^/*@]+$/.test(name) && typeof range === 'string' && /^[~^<>=]*\d/.test(range);
  if ((overrides !== undefined && resolutions !== undefined) || ![...Object.entries(declared), ...(areLists ? Object.entries(locked) : [])].every(isPlain)) return [];
  if (!areLists) return refusedVersions(locked, declared);
  return [...new Set([...Object.keys(declared), ...Object.keys(locked)])].flatMap((name): readonly SettingFault[] => {
    const [is, was] = [textOf(declared[name]) ?? '', textOf(locked[name]) ?? ''];
    return is === was ? [] : [{ section: 'overrides', name, declared: is, locked: was, place: 'package.json' }];
  });
}

/** Of each override the first package that it refuses. */
function refusedVersions(packages: PlainMap, overrides: PlainMap): readonly SettingFault[] {
  if (Object.keys(overrides).length === 0) return [];
  const entries = Object.keys(packages).flatMap((key) => entryAt(packages, key) ?? []);
  return Object.entries(overrides).flatMap(([name, range]): readonly SettingFault[] => {
    const found = entries.find((entry) => entry.name === name && satisfiesNpm(entry.version, String(range)) === false);
    return found === undefined ? [] : [{ section: 'overrides', name, declared: String(range), locked: found.version, place: 'package.json' }];
  });
}

/** Bun writes no comments, but a comma behind each member. */
function withoutTrailingCommas(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g, (part) => (part === ',' ? '' : part));
}

/** An entry: `name@version` (or an address, a folder), and where it says any, what the package wants. */
type Entry = { readonly name: string; readonly version: string; readonly said: PlainMap };

function entryAt(packages: PlainMap, key: string): Entry | null {
  const entry = own(packages, key);
  const full = Array.isArray(entry) ? textOf(entry[0]) : null;
  if (full === null) return null;
  const at = full.indexOf('@', 1);
  return { name: at < 0 ? full : full.slice(0, at), version: at < 0 ? '' : full.slice(at + 1), said: (entry as readonly unknown[]).find(isMap) ?? {} };
}

/** What stands below a member, by its name, else beside all. A package may have the name of the root. */
function entryOf(packages: PlainMap, member: string | null, name: string): Entry | null {
  return (member === null ? null : entryAt(packages, `${member}/${name}`)) ?? entryAt(packages, name);
}

function faultOf(entry: Entry | null, { name, target, range, source, section }: Dependency, root: Manifest | null, versions: ReadonlyMap<string, string | null>): LockFault | null {
  if (entry === null) return NOTHING_LOCKED;
  // Of a peer in another version Bun only warns.
  if (section === 'peerDependencies') return null;
  if (entry.version.startsWith('workspace:')) return refusedMember(range.replace(/^workspace:/, ''), versions.get(entry.name));
  if (source === 'local') return null;
  const isCatalog = range.startsWith('catalog:');
  if (source === 'other' && !isCatalog) return RELEASED.test(entry.version) ? { kind: 'range', locked: entry.version } : null;
  const asked = isCatalog ? catalogRange(root, range.slice(8).trim(), name) : range;
  if (asked === null) return null;
  if (entry.name !== target && !isCatalog) return { kind: 'range', locked: `${entry.name}@${entry.version}` };
  return satisfiesNpm(entry.version, plainRange(asked)) === false ? { kind: 'range', locked: entry.version } : null;
}

/** Of a registry, and of no address or repository. */
const RELEASED = /^\d+\.\d+\.\d+/;

/** Catalogues stand in the root's package.json, below `workspaces` or beside it. */
function catalogRange(root: Manifest | null, catalog: string, name: string): string | null {
  const lists = [memberOf(root?.value, 'workspaces'), root?.value].map((place) => (catalog === '' || catalog === 'default' ? memberOf(place, 'catalog') : memberOf(place, 'catalogs', catalog)));
  return lists.map((list) => textOf(memberOf(list, name))).find((range) => range !== null) ?? null;
}

function isOptionalPeer({ name, section }: Dependency, { value }: Manifest): boolean {
  return section === 'peerDependencies' && memberOf(value, 'peerDependenciesMeta', name, 'optional') === true;
}

const LISTS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

function namesIn(place: unknown): readonly string[] {
  return [...new Set(LISTS.flatMap((list) => Object.keys(mapOf(memberOf(place, list)))))];
}

function wholeFaults(packages: PlainMap, member: unknown, isRoot: boolean, { name, folder, value, dependencies }: Manifest, isKept: (name: string) => boolean): readonly WholeFault[] {
  const isOther = member === undefined || (!isRoot && name !== null && textOf(memberOf(member, 'name')) !== name);
  if (isOther) return [{ name: name ?? folder, section: 'workspace', range: textOf(memberOf(value, 'version')) ?? '', locked: '' }];
  const declared = new Set(dependencies.map((entry) => entry.name));
  const left = namesIn(member).filter((entry) => !declared.has(entry) && entryAt(packages, entry)?.version.startsWith('workspace:') === false && !isKept(entry));
  return left.map((entry): WholeFault => ({ name: entry, section: '', range: '', locked: LISTS.map((list) => textOf(memberOf(member, list, entry))).find((range) => range !== null) ?? '' }));
}

/** By how many members and packages of the lock each name is wanted. */
function wantsOf(workspaces: PlainMap, packages: PlainMap): ReadonlyMap<string, number> {
  const wants = new Map<string, number>();
  const add = (place: unknown): void => {
    for (const name of namesIn(place)) wants.set(name, (wants.get(name) ?? 0) + 1);
  };
  for (const place of Object.values(workspaces)) add(place);
  for (const key of Object.keys(packages)) add(entryAt(packages, key)?.said);
  return wants;
}

function peersOf(packages: PlainMap): ReadonlySet<string> {
  return new Set(Object.keys(packages).flatMap((key) => Object.keys(mapOf(entryAt(packages, key)?.said['peerDependencies']))));
}

function binsOf(packages: PlainMap): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.keys(packages).flatMap((key): readonly (readonly [string, readonly string[]])[] => {
    const entry = entryAt(packages, key);
    const bin = entry?.said['bin'];
    if (entry === null || bin === undefined) return [];
    return [[entry.name, isMap(bin) ? Object.keys(bin) : [entry.name.slice(entry.name.lastIndexOf('/') + 1)]]];
  }));
}
