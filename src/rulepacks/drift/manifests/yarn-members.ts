import { textOf } from '../../../base/plain-values.js';
import { memberOf } from '../plain.js';
import { type Dependency, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';
import { type TopRow, yamlRows } from './yaml-lines.js';

/** What a lock of berry has of a member of the workspace: what the manifest said when it was written, whatever `resolutions` make of it. */
export interface YarnMember {
  readonly name: string;
  /** By name, with the protocol; those of `devDependencies` and `optionalDependencies` too. */
  readonly dependencies: ReadonlyMap<string, string>;
  readonly peers: ReadonlyMap<string, string>;
}

/** By the folder of a member, from that of the lock (`.`). Yarn 1 does not write them. */
export function membersIn(text: string, rows: readonly TopRow[]): ReadonlyMap<string, YarnMember> {
  const members = new Map<string, YarnMember>();
  for (const { key, next } of rows) {
    if (!key.includes('@workspace:')) continue;
    const end = text.indexOf('\n\n', next);
    const lists: Record<string, Map<string, string>> = { dependencies: new Map(), peerDependencies: new Map() };
    let list: Map<string, string> | undefined;
    for (const row of yamlRows(text.slice(next, end < 0 ? text.length : end))) {
      if (row.indent === 2) list = row.value === '' ? lists[row.key] : undefined;
      else if (row.indent === 4) list?.set(row.key, row.value);
    }
    for (const part of key.split(', ')) {
      const [name = '', folder] = part.split('@workspace:');
      if (folder !== undefined) members.set(folder, { name, dependencies: lists['dependencies'] ?? new Map(), peers: lists['peerDependencies'] ?? new Map() });
    }
  }
  return members;
}

/** Of a name in several lists berry takes the first of these; peers are apart (WorkspaceResolver and Manifest of @yarnpkg/core 4, reviewed 2026-11-27). */
const BY_WEIGHT = ['devDependencies', 'optionalDependencies', 'dependencies'];

/** What the lock has otherwise of one dependency. What berry writes in a form of its own (`patch:`) is only looked for by name. */
export function memberFault(member: YarnMember, dependency: Dependency, { dependencies }: Manifest): LockFault | null {
  const { name, range, section } = dependency;
  const isPeer = section === 'peerDependencies';
  const weight = BY_WEIGHT.indexOf(section);
  if (!isPeer && dependencies.some((other) => other.name === name && other.section !== 'peerDependencies' && BY_WEIGHT.indexOf(other.section) < weight)) return null;
  const locked = (isPeer ? member.peers : member.dependencies).get(name);
  if (locked === undefined) return NOTHING_LOCKED;
  const isSame = range.startsWith('patch:') || withoutProtocol(locked) === withoutProtocol(range.trim());
  // Yarn reads a peer that is no range as any version.
  return isSame || (isPeer && locked === '*') ? null : { kind: 'range', locked };
}

/** `^2.1.0` is written `npm:^2.1.0` since Yarn 4. */
function withoutProtocol(range: string): string {
  return range.startsWith('npm:') ? range.slice(4) : range;
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
  return [...left(member.dependencies, false), ...left(member.peers, true)];
}
