import { folderOf, memberOf, textOf } from '../plain.js';
import { isCargoMember } from './cargo.js';
import { type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';
import { cargoRange, satisfiesNpm } from './version-range.js';

/** A package of a Cargo.lock that comes from no registry or repository: a crate of the tree. */
interface OwnCrate {
  version: string;
  /** By the name of the package: the versions that it is built with; empty where the lock has only one. */
  readonly dependencies: Map<string, string[]>;
}

/**
 * A Cargo.lock. Each crate of the tree has an entry that names all it depends on, for all targets and features, with the version
 * where the lock has several; `cargo --locked` refuses a lock in which that, or the crate's own version, is not what its manifest
 * says. `[patch]` leaves the entry with the same name. `root` is the manifest beside it.
 */
export function readCargoLock(path: string, text: string, root: Manifest | null): Lock {
  const entries = entriesOf(text);
  const { versions, own } = entries;
  const folder = folderOf(path);
  const isMember = (manifest: Manifest): boolean => manifest.folder === folder || (root !== null && isCargoMember(root, manifest.folder));
  const crateOf = ({ name }: Manifest): OwnCrate | undefined => own.get(name ?? '');
  return {
    path, folder, ecosystem: 'cargo', peers: null,
    // A workspace of its own (`cargo fuzz` makes one) has a lock of its own, even if its crate has the name of another.
    covers: (manifest) => manifest.ecosystem === 'cargo' && manifest.name !== null && (isMember(manifest) || (own.has(manifest.name) && memberOf(manifest.value, 'workspace') === undefined)),
    checkWhole: (manifest) => wholeFaults(manifest, crateOf(manifest), versionOf(manifest, root), entries),
    check: ({ target, range, source, section }, manifest): LockFault | null => {
      const crate = crateOf(manifest);
      // What no member takes of the workspace's list is in no lock; of a crate that is not there, the whole is told.
      if (section === 'workspace' || crate === undefined || target === manifest.name) return null;
      const held = crate.dependencies.get(target);
      const locked = held === undefined || held.length > 0 ? held : versions.get(target);
      if (locked === undefined) return NOTHING_LOCKED;
      if (source !== 'registry') return null;
      return locked.every((version) => satisfiesNpm(version, cargoRange(range)) === false) ? { kind: 'range', locked: locked.join(', ') } : null;
    },
  };
}

function wholeFaults(manifest: Manifest, crate: OwnCrate | undefined, version: string | null, { versions }: Entries): readonly WholeFault[] {
  const name = manifest.name ?? '';
  if (crate === undefined) return [{ name, section: 'workspace', range: version ?? '', locked: '' }];
  const declared = new Set(manifest.dependencies.map((entry) => entry.target));
  const left = [...crate.dependencies].filter(([dependency]) => !declared.has(dependency) && dependency !== name);
  return [
    ...(version === null || version === crate.version ? [] : [{ name, section: 'package' as const, range: version, locked: crate.version }]),
    ...left.map(([dependency, held]): WholeFault => ({ name: dependency, section: '', range: '', locked: (held.length > 0 ? held : (versions.get(dependency) ?? [])).join(', ') })),
  ];
}

/** Of a crate; null where it is not known. */
function versionOf(manifest: Manifest, root: Manifest | null): string | null {
  const version = memberOf(manifest.value, 'package', 'version');
  return textOf(memberOf(version, 'workspace') === true ? memberOf(root?.value, 'workspace', 'package', 'version') : version);
}

interface Entries {
  /** By name; those of the tree's crates too. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  readonly own: ReadonlyMap<string, OwnCrate>;
}

function entriesOf(text: string): Entries {
  const versions = new Map<string, string[]>();
  const own = new Map<string, OwnCrate>();
  let name = '';
  let hasSource = false;
  let crate: OwnCrate = { version: '', dependencies: new Map() };
  const finish = (): void => {
    if (name === '') return;
    const known = versions.get(name);
    if (known === undefined) versions.set(name, [crate.version]);
    else known.push(crate.version);
    if (!hasSource) own.set(name, crate);
  };
  // What a patch offers and nothing takes (`[[patch.unused]]`) is no package.
  let isPackage = false;
  for (const row of text.split('\n')) {
    if (row.startsWith('[')) {
      finish();
      name = '';
      isPackage = row.startsWith('[[package]]');
      hasSource = false;
      crate = { version: '', dependencies: new Map() };
    } else if (!isPackage) continue;
    else if (row.startsWith('name = "')) name = row.slice(8).replace(/".*$/, '');
    else if (row.startsWith('version = "')) crate.version = row.slice(11).replace(/".*$/, '');
    else if (row.startsWith('source = ')) hasSource = true;
    else if (row.startsWith(' "')) {
      const [dependency = '', version] = row.slice(2).replace(/".*$/, '').split(' ');
      const known = crate.dependencies.get(dependency) ?? [];
      crate.dependencies.set(dependency, version === undefined ? known : [...known, version]);
    }
  }
  finish();
  return { versions, own };
}
