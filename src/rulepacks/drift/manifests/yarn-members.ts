import { memberOf, textOf } from '../../../base/plain-values.js';
import { mapOf } from '../plain.js';
import { type Dependency, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';
import { type TopRow, yamlRows } from './yaml-lines.js';

type Texts = ReadonlyMap<string, string>;

/** What a lock of berry has of a member of the workspace: what the manifest said when it was written, whatever `resolutions` make of it. */
export interface YarnMember {
  readonly name: string;
  /** From the lock; `.` for its own, null where it does not say. */
  readonly folder: string | null;
  /** By name, with the protocol; those of `devDependencies` and `optionalDependencies` too. */
  readonly dependencies: Texts;
  readonly peers: Texts;
  /** What else it says: `bin`, and by name of the dependency `dependenciesMeta` and `peerDependenciesMeta`, as `key: value`. */
  readonly settings: Readonly<Record<Setting, Texts>>;
}

const SETTINGS = ['bin', 'dependenciesMeta', 'peerDependenciesMeta'] as const;
type Setting = (typeof SETTINGS)[number];

const NOTHING: Texts = new Map();

/** By the folder of a member, from that of the lock (`.`), and by ranges that lead to one. Yarn 1 does not write them. */
export function membersIn(text: string, rows: readonly TopRow[]): ReadonlyMap<string, YarnMember> {
  const members = new Map<string, YarnMember>();
  for (const { key, next } of rows) {
    if (!key.includes('@workspace:')) continue;
    const end = text.indexOf('\n\n', next);
    const entry = text.slice(next, end < 0 ? text.length : end);
    const lists = listsIn(entry);
    const place = /^ {2}resolution: "[^"\n]*@workspace:([^"\n]*)"$/m.exec(entry)?.[1] ?? null;
    const listOf = (name: string): Texts => lists.get(name) ?? NOTHING;
    const settings = { bin: listOf('bin'), dependenciesMeta: listOf('dependenciesMeta'), peerDependenciesMeta: listOf('peerDependenciesMeta') };
    for (const part of key.split(', ')) {
      const [name = '', folder] = part.split('@workspace:');
      if (folder !== undefined) members.set(folder, { name, folder: place, dependencies: listOf('dependencies'), peers: listOf('peerDependencies'), settings });
    }
  }
  return members;
}

/** The maps of an entry; one that lies deeper is `key: value, key: value`. */
function listsIn(entry: string): ReadonlyMap<string, Texts> {
  const lists = new Map<string, Map<string, string>>();
  let list = new Map<string, string>();
  let name = '';
  for (const row of yamlRows(entry)) {
    if (row.indent === 2) lists.set(row.key, (list = new Map()));
    else if (row.indent === 4) list.set((name = row.key), row.value);
    else if (row.indent === 6) list.set(name, joined([list.get(name) ?? '', `${row.key}: ${row.value}`]));
  }
  return lists;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').sort().join(', ');
}

/** Of a name in several lists berry takes the first of these; peers are apart (WorkspaceResolver and Manifest of @yarnpkg/core 4, reviewed 2026-11-27). */
const BY_WEIGHT = ['devDependencies', 'optionalDependencies', 'dependencies'];

/** What the lock has otherwise of one dependency. */
export function memberFault(member: YarnMember, dependency: Dependency, { dependencies }: Manifest): LockFault | null {
  const { name, range, section } = dependency;
  const isPeer = section === 'peerDependencies';
  const weight = BY_WEIGHT.indexOf(section);
  if (!isPeer && dependencies.some((other) => other.name === name && other.section !== 'peerDependencies' && BY_WEIGHT.indexOf(other.section) < weight)) return null;
  const locked = (isPeer ? member.peers : member.dependencies).get(name);
  if (locked === undefined) return NOTHING_LOCKED;
  const isSame = plainReference(locked) === plainReference(range.trim());
  // Yarn reads a peer that is no range as any version.
  return isSame || (isPeer && locked === '*') ? null : { kind: 'range', locked };
}

/** `^2.1.0` is written `npm:^2.1.0` since Yarn 4, and what a patch changes (`patch:tug@npm:2.1.0#...`) as part of an address. */
export function plainReference(range: string): string {
  if (range.startsWith('npm:')) return range.slice(4);
  return range.startsWith('patch:') ? decoded(range).replace(/^(patch:(?:@[^/]+\/)?[^@]+@)npm:/, '$1') : range;
}

function decoded(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

/** A member that the lock has not, or by another name, and what is declared no more. */
export function memberWholeFaults(member: YarnMember | undefined, { name, folder, value, dependencies }: Manifest): readonly WholeFault[] {
  if (member === undefined || (name !== null && name !== member.name)) {
    return [{ name: name ?? folder, section: 'workspace', range: textOf(memberOf(value, 'version')) ?? '', locked: '' }];
  }
  const left = (locked: ReadonlyMap<string, string>, arePeers: boolean): readonly WholeFault[] => {
    const declared = new Set(dependencies.flatMap((entry) => ((entry.section === 'peerDependencies') === arePeers ? [entry.name] : [])));
    return [...locked].flatMap(([entry, range]) => (declared.has(entry) ? [] : [{ name: entry, section: '' as const, range: '', locked: range }]));
  };
  return [...left(member.dependencies, false), ...left(member.peers, true), ...settingFaults(member, value, dependencies)];
}

function settingFaults(member: YarnMember, value: unknown, dependencies: readonly Dependency[]): readonly WholeFault[] {
  const said = { bin: binsOf(value), dependenciesMeta: dependenciesMetaOf(value, dependencies), peerDependenciesMeta: metaOf(value, 'peerDependenciesMeta', ['optional']) };
  return SETTINGS.flatMap((section) => [...new Set([...said[section].keys(), ...member.settings[section].keys()])].flatMap((name): readonly WholeFault[] => {
    const [is, was] = [said[section].get(name) ?? '', member.settings[section].get(name) ?? ''];
    return is === was ? [] : [{ name, section, range: is, locked: was }];
  }));
}

/** One command has the name of the package, without its scope. */
function binsOf(value: unknown): Texts {
  const bin = memberOf(value, 'bin');
  const name = textOf(memberOf(value, 'name'));
  const bins = typeof bin === 'string' ? (name === null ? {} : { [name.slice(name.lastIndexOf('/') + 1)]: bin }) : mapOf(bin);
  return new Map(Object.entries(bins).flatMap(([command, path]) => (typeof path === 'string' ? [[command, path.replaceAll('\\', '/')]] : [])));
}

function metaOf(value: unknown, list: string, keys: readonly string[]): Map<string, string> {
  return new Map(Object.entries(mapOf(memberOf(value, list))).flatMap(([name, meta]) => {
    const text = joined(keys.flatMap((key) => (typeof memberOf(meta, key) === 'boolean' ? [`${key}: ${String(memberOf(meta, key))}`] : [])));
    return text === '' ? [] : [[name, text] as const];
  }));
}

/** Optional dependencies are those that it says are optional. */
function dependenciesMetaOf(value: unknown, dependencies: readonly Dependency[]): Texts {
  const meta = metaOf(value, 'dependenciesMeta', ['built', 'optional', 'unplugged']);
  for (const { name, section } of dependencies) {
    if (section === 'optionalDependencies') meta.set(name, joined([...(meta.get(name)?.split(', ') ?? []).filter((part) => !part.startsWith('optional')), 'optional: true']));
  }
  return meta;
}
