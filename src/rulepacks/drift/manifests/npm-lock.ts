import { folderOf, foldersUp, inFolder, isMap, mapOf, memberOf, parseJson, type PlainMap, textOf } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';
import { packageMembersOf } from './members.js';
import { plainRange, workspaceGlobs } from './package-json.js';
import { satisfiesNpm } from './version-range.js';

/**
 * A package-lock.json or npm-shrinkwrap.json of lockfileVersion 1, 2 or 3 (npm documentation, "package-lock.json"; reviewed
 * 2026-11-25). Version 1 speaks for the manifest beside it only. `overrides` of that manifest are not judged. `npm ci` refuses a lock
 * that lacks a member of the workspace, and does not mind what is declared no more.
 */
export function readNpmLock(path: string, text: string, root: Manifest | null): Lock | null {
  const value = parseJson(text);
  if (!isMap(value)) return null;
  const folder = folderOf(path);
  const overridden = JSON.stringify(memberOf(root?.value, 'overrides') ?? {});
  const isOverridden = (name: string): boolean => overridden.includes(`"${name}"`) || overridden.includes(`"${name}@`);
  const packages = value['packages'];
  if (isMap(packages)) {
    let bins: ReadonlyMap<string, readonly string[]> | null = null;
    const isMember = packageMembersOf(folder, root === null ? [] : workspaceGlobs(root));
    const isLocked = (manifest: Manifest): boolean => Object.hasOwn(packages, relative(folder, manifest.folder));
    return {
      path, folder, ecosystem: 'npm',
      covers: (manifest) => manifest.ecosystem === 'npm' && (isLocked(manifest) || isMember(manifest.folder)),
      checkWhole: (manifest) => (manifest.folder === folder || isLocked(manifest) ? [] : [lackingMember(manifest)]),
      check: (dependency, manifest) => (isOverridden(dependency.name) ? null : faultOf(entryOf(packages, relative(folder, manifest.folder), dependency.name), dependency)),
      peers: peersOf(packages),
      bins: () => (bins ??= binsOf(packages)),
    };
  }
  const dependencies = mapOf(value['dependencies']);
  return {
    path, folder, ecosystem: 'npm',
    covers: (manifest) => manifest.ecosystem === 'npm' && manifest.folder === folder,
    check: (dependency) => (isOverridden(dependency.name) ? null : faultOf(Object.hasOwn(dependencies, dependency.name) ? dependencies[dependency.name] : undefined, dependency)),
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

function faultOf(entry: unknown, dependency: Dependency): LockFault | null {
  // Whether an optional one is there depends on the machine that wrote the lock.
  if (dependency.section === 'peerDependencies') return null;
  if (!isMap(entry)) return dependency.isConditional ? null : NOTHING_LOCKED;
  const version = textOf(entry['version']);
  if (version === null || entry['link'] === true || dependency.source !== 'registry') return null;
  const other = otherPackage(entry, dependency);
  if (other !== null) return { kind: 'range', locked: `npm:${other}@${version}` };
  return satisfiesNpm(version, plainRange(dependency.range)) === false ? { kind: 'range', locked: version } : null;
}

/** The package that stands in the lock under the name of a dependency which means another one; null where it is that one, or cannot be told. */
function otherPackage(entry: PlainMap, { name, target }: Dependency): string | null {
  // The name is written where it differs from that of the folder.
  const written = textOf(entry['name']);
  if (written !== null) return written === target ? null : written;
  return target !== name && (textOf(entry['resolved']) ?? '').includes(`/${name}/-/`) ? name : null;
}
