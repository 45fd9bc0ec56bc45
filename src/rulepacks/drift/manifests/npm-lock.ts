import { folderOf, foldersUp, inFolder } from '../../../base/folders.js';
import { isMap, memberOf, own, type PlainMap, textOf } from '../../../base/plain-values.js';
import { mapOf, parseJson } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type SettingFault, type WholeFault } from './manifest.js';
import { packageMembersOf, refusedMember } from './members.js';
import { plainRange, workspaceGlobs } from './package-json.js';
import { satisfiesNpm } from './version-range.js';

/**
 * A package-lock.json or npm-shrinkwrap.json of lockfileVersion 1, 2 or 3 (npm documentation, "package-lock.json"; reviewed
 * 2026-11-25). Version 1 speaks for the manifest beside it only. `npm ci` (10 and 11, tried 2026-11-27) refuses a lock that lacks a member of the workspace,
 * or has it by another name, that lacks an optional dependency or a peer, or that has a version which `overrides` refuse, however deep; it does not mind what is
 * declared no more. A lock that was written without peers (`legacy-peer-deps`) names none. `members` are the versions of all packages of the tree by their names.
 */
export function readNpmLock(path: string, text: string, root: Manifest | null, members: ReadonlyMap<string, string | null>): Lock | null {
  const value = parseJson(text);
  if (!isMap(value)) return null;
  const folder = folderOf(path);
  const overridden = JSON.stringify(memberOf(root?.value, 'overrides') ?? {});
  // An override that says otherwise than the root of its own dependencies npm refuses (EOVERRIDE, npm 11, tried 2026-11-27).
  const isOverridden = ({ name, section }: Dependency, manifest: Manifest): boolean => (
    (manifest.folder !== folder || section === 'peerDependencies') && (overridden.includes(`"${name}"`) || overridden.includes(`"${name}@`))
  );
  const packages = value['packages'];
  if (isMap(packages)) {
    let bins: ReadonlyMap<string, readonly string[]> | null = null;
    const hasPeers = Object.values(packages).some((entry) => memberOf(entry, 'peer') === true);
    const isFree = (dependency: Dependency, manifest: Manifest): boolean => dependency.section === 'peerDependencies' && !(hasPeers && isOwnPeer(dependency, manifest));
    const isMember = packageMembersOf(folder, root === null ? [] : workspaceGlobs(root));
    // A member is a link by its name to its folder.
    const isNamed = ({ name, folder: place }: Manifest): boolean => name === null || !isMember(place) || Object.hasOwn(packages, `node_modules/${name}`);
    const isLocked = (manifest: Manifest): boolean => Object.hasOwn(packages, relative(folder, manifest.folder));
    return {
      path, folder, ecosystem: 'npm',
      covers: (manifest) => manifest.ecosystem === 'npm' && (isLocked(manifest) || isMember(manifest.folder)),
      checkWhole: (manifest) => (manifest.folder === folder || (isLocked(manifest) && isNamed(manifest)) ? [] : [lackingMember(manifest)]),
      check: (dependency, manifest) => (isOverridden(dependency, manifest) || isFree(dependency, manifest) ? null : faultOf(entryOf(packages, relative(folder, manifest.folder), dependency.name), dependency, manifest.folder === folder ? null : members)),
      // What only members want npm takes as it is.
      settingFaults: (_, manifest) => (manifest === null || workspaceGlobs(manifest).length > 0 ? [] : overrideFaults(packages, mapOf(memberOf(manifest.value, 'overrides')))),
      peers: peersOf(packages),
      bins: () => (bins ??= binsOf(packages)),
    };
  }
  const dependencies = mapOf(value['dependencies']);
  return {
    path, folder, ecosystem: 'npm',
    covers: (manifest) => manifest.ecosystem === 'npm' && manifest.folder === folder,
    check: (dependency) => {
      const entry = own(dependencies, dependency.name);
      return entry === undefined && dependency.isConditional ? null : faultOf(entry, dependency, null);
    },
    peers: null,
  };
}

function lackingMember({ name, folder, value }: Manifest): WholeFault {
  return { name: name ?? folder, section: 'workspace', range: textOf(memberOf(value, 'version')) ?? '', locked: '' };
}

function peersOf(packages: PlainMap): ReadonlySet<string> {
  const peers = new Set<string>();
  for (const place in packages) {
    const wanted = memberOf(packages[place], 'peerDependencies');
    if (isMap(wanted)) for (const name of Object.keys(wanted)) peers.add(name);
  }
  return peers;
}

function binsOf(packages: PlainMap): ReadonlyMap<string, readonly string[]> {
  const bins = new Map<string, readonly string[]>();
  for (const [place, entry] of Object.entries(packages)) {
    // A member of the workspace is a link to where the lock says more of it.
    const bin = memberOf(memberOf(entry, 'link') === true ? packages[textOf(memberOf(entry, 'resolved')) ?? ''] : entry, 'bin');
    const at = place.lastIndexOf('node_modules/');
    if (at >= 0 && bin !== undefined) bins.set(place.slice(at + 13), Object.keys(mapOf(bin)));
  }
  return bins;
}

function relative(folder: string, inner: string): string {
  return folder === '' ? inner : inner === folder ? '' : inner.startsWith(`${folder}/`) ? inner.slice(folder.length + 1) : `\n${inner}`;
}

/** As Node finds it: beside the package, else above. */
function entryOf(packages: Readonly<Record<string, unknown>>, folder: string, name: string): unknown {
  for (const above of foldersUp(folder)) {
    const key = inFolder(above, `node_modules/${name}`);
    if (Object.hasOwn(packages, key)) return packages[key];
  }
  return undefined;
}

/** `members` are those of which the range is held against the version: the root of a workspace is linked to its own whatever it says (npm 11, tried 2026-11-28). */
function faultOf(entry: unknown, dependency: Dependency, members: ReadonlyMap<string, string | null> | null): LockFault | null {
  if (!isMap(entry)) return NOTHING_LOCKED;
  // A member that its range refuses npm looks for in the registry.
  if (entry['link'] === true && members !== null && dependency.section !== 'peerDependencies' && dependency.source === 'registry' && dependency.target === dependency.name) return refusedMember(dependency.range, members.get(dependency.name));
  const version = textOf(entry['version']);
  // A peer in another version npm may have put up with.
  if (version === null || dependency.section === 'peerDependencies' || entry['link'] === true || dependency.source !== 'registry') return null;
  const other = otherPackage(entry, dependency);
  if (other !== null) return { kind: 'range', locked: `npm:${other}@${version}` };
  return satisfiesNpm(version, plainRange(dependency.range)) === false ? { kind: 'range', locked: version } : null;
}

/** A peer that npm installs: not optional, and in no other list. */
function isOwnPeer({ name }: Dependency, { value, dependencies }: Manifest): boolean {
  return memberOf(value, 'peerDependenciesMeta', name, 'optional') !== true && dependencies.filter((entry) => entry.name === name).length === 1;
}

/** Versions that a plain override, one for all places, refuses. What a package brings along in its archive no override reaches. */
function overrideFaults(packages: PlainMap, overrides: PlainMap): readonly SettingFault[] {
  const all = JSON.stringify(overrides);
  const plain = Object.entries(overrides).filter(([name, range]) => typeof range === 'string' && !range.startsWith('$') && all.split(`"${name}`).length === 2);
  if (plain.length === 0) return [];
  const places = Object.entries(packages);
  return plain.flatMap(([name, range]): readonly SettingFault[] => {
    const found = places.find(([place, entry]) => place.endsWith(`node_modules/${name}`) && isRefused(entry, String(range)));
    return found === undefined ? [] : [{ section: 'overrides', name, declared: String(range), locked: textOf(memberOf(found[1], 'version')) ?? '', place: 'package.json' }];
  });
}

function isRefused(entry: unknown, range: string): boolean {
  const [version, alias] = [textOf(memberOf(entry, 'version')), memberOf(entry, 'name')];
  return version !== null && alias === undefined && memberOf(entry, 'inBundle') !== true && memberOf(entry, 'link') !== true && satisfiesNpm(version, range) === false;
}

/** The package that stands in the lock under the name of a dependency which means another one; null where it is that one, or cannot be told. */
function otherPackage(entry: PlainMap, { name, target }: Dependency): string | null {
  // The name is written where it differs from that of the folder.
  const written = textOf(entry['name']);
  if (written !== null) return written === target ? null : written;
  return target !== name && (textOf(entry['resolved']) ?? '').includes(`/${name}/-/`) ? name : null;
}
