import { folderOf, isMap, mapOf, memberOf, textOf, textsOf } from '../plain.js';
import { type Dependency, type Lock, type LockFault, type Manifest, NOTHING_LOCKED } from './manifest.js';
import { membersOf } from './members.js';
import { tomlLines } from './toml-lines.js';
import { cargoRange, satisfiesNpm } from './version-range.js';

const SECTIONS = ['dependencies', 'dev-dependencies', 'build-dependencies'] as const;

/** A Cargo.toml from its parsed value. `workspace` is the value of the workspace root's manifest, for `workspace = true`. */
export function readCargoToml(path: string, text: string, value: unknown, workspace: unknown): Manifest | null {
  if (!isMap(value)) return null;
  const lines = tomlLines(text);
  const shared = mapOf(memberOf(workspace, 'workspace', 'dependencies'));
  const dependencies: Dependency[] = [];
  const add = (table: readonly string[], list: unknown, section: string): void => {
    for (const [name, entry] of Object.entries(mapOf(list))) {
      const isInherited = memberOf(entry, 'workspace') === true;
      const said = isInherited ? shared[name] : entry;
      const range = textOf(said) ?? textOf(memberOf(said, 'version')) ?? '';
      const isLocal = memberOf(said, 'path') !== undefined;
      dependencies.push({
        name, range, section,
        target: textOf(memberOf(said, 'package')) ?? name,
        line: lines.of(table, name),
        source: isLocal ? 'local' : range === '' || memberOf(said, 'git') !== undefined ? 'other' : 'registry',
        isConditional: memberOf(entry, 'optional') === true,
      });
    }
  };
  for (const section of SECTIONS) {
    add([section], value[section], section);
    for (const [target, tables] of Object.entries(mapOf(value['target']))) add(['target', target, section], memberOf(tables, section), section);
  }
  add(['workspace', 'dependencies'], memberOf(value, 'workspace', 'dependencies'), 'workspace');
  return { path, value, ecosystem: 'cargo', isComplete: true, folder: folderOf(path), name: textOf(memberOf(value, 'package', 'name')), dependencies };
}

/** The members of a Cargo workspace and its root. */
export function isCargoMember(root: Manifest, folder: string): boolean {
  const globs = [...textsOf(memberOf(root.value, 'workspace', 'members')), ...textsOf(memberOf(root.value, 'workspace', 'exclude')).map((glob) => `!${glob}`)];
  return membersOf(root.folder, globs)(folder);
}

/**
 * A Cargo.lock. It has an entry for every dependency of every member, for all targets and features, so a missing one is
 * certain; a version is judged by the requirement. `[patch]` leaves the entry with the same name.
 */
export function readCargoLock(path: string, text: string): Lock {
  const versions = new Map<string, string[]>();
  const members = new Set<string>();
  let name = '';
  let hasSource = false;
  const finish = (): void => {
    if (name !== '' && !hasSource) members.add(name);
  };
  for (const row of text.split('\n')) {
    if (row.startsWith('[[package]]')) {
      finish();
      name = '';
      hasSource = false;
    } else if (row.startsWith('name = "')) name = row.slice(8).replace(/".*$/, '');
    else if (row.startsWith('version = "') && name !== '') versions.set(name, [...(versions.get(name) ?? []), row.slice(11).replace(/".*$/, '')]);
    else if (row.startsWith('source = ')) hasSource = true;
  }
  finish();
  const folder = folderOf(path);
  return {
    path, folder, ecosystem: 'cargo', peers: null,
    covers: (manifest) => manifest.ecosystem === 'cargo' && manifest.name !== null && members.has(manifest.name),
    check: ({ target, range, source, section }): LockFault | null => {
      // What no member takes of the workspace's list is in no lock.
      if (section === 'workspace') return null;
      const locked = versions.get(target);
      if (locked === undefined) return NOTHING_LOCKED;
      if (source !== 'registry') return null;
      const answers = locked.map((version) => satisfiesNpm(version, cargoRange(range)));
      return answers.every((answer) => answer === false) ? { kind: 'range', locked: locked.join(', ') } : null;
    },
  };
}
