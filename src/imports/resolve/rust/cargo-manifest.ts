import { isMap, type PlainMap, textOf } from '../../../base/plain-values.js';

/** A dependency as a manifest declares it, under the name that it has there. */
export interface DeclaredDependency {
  readonly key: string;
  /** The package's own name where `package = "..."` gives one. */
  readonly renamed: string | null;
  /** The folder of its source, relative to the manifest. */
  readonly path: string | null;
  /** What it is stands in the workspace's manifest, under the same key. */
  readonly isInherited: boolean;
  /** Only tests, examples and benchmarks take it. */
  readonly isForTests: boolean;
}

/** What resolution needs to know of a Cargo.toml. Source: The Cargo Book, "The Manifest Format" (reviewed 2026-11-25). */
export interface CargoManifest {
  /** Null for a workspace's own manifest without package. */
  readonly name: string | null;
  /** True where paths in `use` start at the crate (edition 2015, which is also meant when none is named). */
  readonly isEdition2015: boolean;
  readonly libName: string | null;
  /** Roots of crates that the manifest names, relative to it: the library's first, if it does. */
  readonly libPath: string | null;
  readonly targetPaths: readonly string[];
  /** Folders in which Cargo is told (`autotests = false` and the like) to find no targets by itself. */
  readonly unsearched: readonly string[];
  readonly dependencies: readonly DeclaredDependency[];
  /** `[workspace.dependencies]` and `[patch]`; null where the manifest is no root of a workspace. */
  readonly shared: readonly DeclaredDependency[] | null;
  readonly patches: readonly DeclaredDependency[];
  /** Where `package.workspace` says that the workspace is, relative to the manifest. */
  readonly workspacePath: string | null;
}

const SECTIONS = ['dependencies', 'dev-dependencies', 'dev_dependencies', 'build-dependencies', 'build_dependencies'] as const;
/** Targets by their key, and the folder of those that name no path. */
const TARGETS = [['bin', 'src/bin'], ['test', 'tests'], ['bench', 'benches'], ['example', 'examples']] as const;
const SEARCHES = { autobins: 'src/bin', autotests: 'tests', autoexamples: 'examples', autobenches: 'benches' } as const;

export function readCargoManifest(value: unknown): CargoManifest {
  const manifest = objectAt(value);
  const details = objectAt(manifest['package'] ?? manifest['project']);
  const workspace = manifest['workspace'];
  const lib = objectAt(manifest['lib']);
  const edition = details['edition'];
  const name = textOf(details['name']);
  // An inherited edition is one that workspaces know: never 2015 in practice, and then the later rules are the safer guess.
  const isEdition2015 = name !== null && (edition === undefined || edition === '2015');
  const build = textOf(details['build']);
  const tables = [manifest, ...Object.values(objectAt(manifest['target'])).map(objectAt)];
  const targets = TARGETS.flatMap(([kind, folder]) => listAt(manifest[kind]).flatMap((target) => pathsOf(target, folder)));
  return {
    name,
    isEdition2015,
    libName: textOf(lib['name']),
    libPath: textOf(lib['path']),
    targetPaths: build === null ? targets : [...targets, build],
    unsearched: Object.entries(SEARCHES).flatMap(([key, folder]) => (details[key] === false ? [folder] : [])),
    dependencies: tables.flatMap((table) => SECTIONS.flatMap((section) => dependenciesOf(table[section], section.startsWith('dev')))),
    shared: isMap(workspace) ? dependenciesOf(workspace['dependencies']) : null,
    patches: Object.values(objectAt(manifest['patch'])).flatMap((table) => dependenciesOf(table)),
    workspacePath: textOf(details['workspace']),
  };
}

/** Where the root of a target may lie: the first that is there. */
function pathsOf(target: PlainMap, folder: string): readonly string[] {
  const [path, name] = [textOf(target['path']), textOf(target['name'])];
  if (path !== null) return [path];
  return name === null ? [] : [`${folder}/${name}.rs`, `${folder}/${name}/main.rs`];
}

function dependenciesOf(table: unknown, isForTests = false): readonly DeclaredDependency[] {
  return Object.entries(objectAt(table)).map(([key, value]) => {
    const entry = objectAt(value);
    return { key, renamed: textOf(entry['package']), path: textOf(entry['path']), isInherited: entry['workspace'] === true, isForTests };
  });
}

function objectAt(value: unknown): PlainMap {
  return isMap(value) ? value : {};
}

function listAt(value: unknown): readonly PlainMap[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}
