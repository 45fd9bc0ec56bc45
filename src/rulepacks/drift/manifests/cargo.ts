import { folderOf } from '../../../base/folders.js';
import { isMap, memberOf, textOf, textsOf } from '../../../base/plain-values.js';
import { joinedPath, mapOf } from '../plain.js';
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
      const git = gitOf(said);
      const isLocal = memberOf(said, 'path') !== undefined;
      dependencies.push({
        name, range, section,
        target: textOf(memberOf(said, 'package')) ?? name,
        line: lines.of(table, name),
        source: isLocal ? 'local' : range === '' || git !== null ? 'other' : 'registry',
        ...(git === null ? {} : { git }),
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

function gitOf(entry: unknown): string | null {
  const git = textOf(memberOf(entry, 'git'));
  const reference = ['branch', 'tag', 'rev'].find((kind) => memberOf(entry, kind) !== undefined);
  return git === null || reference === undefined ? git : `${git}?${reference}=${textOf(memberOf(entry, reference)) ?? ''}`;
}

/** The names of crates for which the root of a workspace says where else they come from. */
export function patchedCrates(root: Manifest): ReadonlySet<string> {
  const patches = Object.values(mapOf(memberOf(root.value, 'patch'))).flatMap((list) => Object.entries(mapOf(list)));
  const replaced = Object.keys(mapOf(memberOf(root.value, 'replace'))).map((name) => name.replace(/^.*[/#]|[:@][^:@]*$/g, ''));
  return new Set([...patches.map(([name, entry]) => textOf(memberOf(entry, 'package')) ?? name), ...replaced]);
}

/** The folders that a `path` leads to: `depended` by a dependency, which Cargo takes for members where they lie below a workspace that does not exclude them, `replacing` by a patch alone. */
export interface PathFolders {
  readonly depended: ReadonlySet<string>;
  readonly replacing: ReadonlySet<string>;
}

export function pathFolders(manifests: readonly Manifest[]): PathFolders {
  const foldersOf = (listsOf: (value: unknown) => readonly unknown[]): ReadonlySet<string> => new Set(manifests.flatMap(({ folder, value }) => (
    listsOf(value).flatMap((list) => Object.values(mapOf(list))).flatMap((entry) => joinedPath(folder, textOf(memberOf(entry, 'path'))) ?? [])
  )));
  const tablesOf = (value: unknown): readonly unknown[] => [...Object.values(mapOf(memberOf(value, 'target'))), value, { dependencies: memberOf(value, 'workspace', 'dependencies') }];
  return {
    depended: foldersOf((value) => tablesOf(value).flatMap((table) => SECTIONS.map((section) => memberOf(table, section)))),
    replacing: foldersOf((value) => [...Object.values(mapOf(memberOf(value, 'patch'))), memberOf(value, 'replace')]),
  };
}

/** Whether the root of a workspace excludes a folder, or one above it (no globs: Cargo 1.95.0, tried 2026-11-27). */
export function isExcludedCrate(root: Manifest, folder: string): boolean {
  return textsOf(memberOf(root.value, 'workspace', 'exclude')).some((path) => {
    const excluded = joinedPath(root.folder, path);
    return excluded !== null && (folder === excluded || folder.startsWith(`${excluded}/`));
  });
}

/** The members of a Cargo workspace and its root. What is named in full is one even where it is taken out again (Cargo 1.95.0, tried 2026-11-27). */
export function isCargoMember(root: Manifest, folder: string): boolean {
  const members = textsOf(memberOf(root.value, 'workspace', 'members'));
  if (members.some((member) => joinedPath(root.folder, member) === folder)) return true;
  const globs = [...members, ...textsOf(memberOf(root.value, 'workspace', 'exclude')).map((glob) => `!${glob}`)];
  return membersOf(root.folder, globs)(folder);
}
