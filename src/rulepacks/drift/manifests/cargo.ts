import { folderOf, isMap, mapOf, memberOf, textOf, textsOf } from '../plain.js';
import type { Dependency, Manifest } from './manifest.js';
import { membersOf } from './members.js';
import { tomlLines } from './toml-lines.js';

/** Those with `_` are old names for the same (Cargo's manifest reader still takes them). */
const SECTIONS = ['dependencies', 'dev-dependencies', 'build-dependencies', 'dev_dependencies', 'build_dependencies'] as const;

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
