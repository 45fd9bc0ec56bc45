import { nearest } from '../base/nearest.js';
import { err, ok, type Problem, type Result } from '../base/result.js';
import type { RunInputs } from '../config/inputs/inputs.js';
import type { ImportRecord } from '../imports/import-record.js';
import type { Resolution } from '../imports/resolve/resolution.js';
import type { ResolveWarning } from '../imports/resolve/file-tree.js';
import type { World } from '../ports/world.js';
import { observe } from './tree/observe.js';
import { readSnapshotSettings } from './settings/read-snapshot-settings.js';
import { resolverOf } from './tree/workspace-graph.js';

/** How one import is resolved. */
export interface ImportExplanation {
  readonly kind: 'import';
  readonly file: string;
  /** As the file has it. */
  readonly specifier: string;
  /** Where the file has just this import; empty when it has none, and the answer is what it would be. */
  readonly statements: readonly Pick<ImportRecord, 'line' | 'column' | 'kind'>[];
  /** What was decided, one sentence each, in order. */
  readonly steps: readonly string[];
  readonly result: Resolution;
  /** Files that steer resolution and could not be used on the way. */
  readonly warnings: readonly ResolveWarning[];
}

/** All imports of one file. */
export interface ImportList {
  readonly kind: 'list';
  readonly file: string;
  readonly imports: readonly (ImportRecord & { readonly result: Resolution })[];
  /** True when the scanner lost its place, so that some may be missing. */
  readonly uncertain: boolean;
  readonly warnings: readonly ResolveWarning[];
}

/**
 * How the import of `specifier` in `file` is resolved, or with null all imports of the file. Reads the workspace as a
 * run does and answers from that; nothing is written. `file` is relative to the root, or absolute below it.
 */
export async function explainImport(file: string, specifier: string | null, inputs: Pick<RunInputs, 'config' | 'mode'>, isCi: boolean, world: World): Promise<Result<ImportExplanation | ImportList, readonly Problem[]>> {
  const snapshot = await readSnapshotSettings(inputs, isCi, world);
  if (!snapshot.ok) return snapshot;
  const { includeUntracked, limits } = snapshot.value;
  const observed = await observe(world.workspace, {
    includeUntracked,
    limits,
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  });
  world.log.progress('');
  if (!observed.ok) return err([observed.error]);
  const { capture } = observed.value;
  const path = pathInRoot(file, world);
  const { paths } = capture;
  if (paths.some((known) => known.startsWith(`${path}/`))) return err([{ code: 'not_a_source', message: `${path} is a folder`, hint: 'name a file in it; contract-gates graph --json lists the imports of all', location: { file: path } }]);
  if (!paths.includes(path)) return err([notThere(path, paths, includeUntracked)]);
  const source = (await capture.scanned()).get(path);
  if (source === undefined) {
    return err([{ code: 'not_a_source', message: `${path} is not a file whose imports are read`, hint: `name a text file of a language that docs/languages.md lists, of at most ${limits.scanBytes} bytes (snapshot.limits.scan_bytes)`, location: { file: path } }]);
  }
  const resolver = await resolverOf(observed.value);
  if (specifier === null) {
    const imports = source.imports.map((record) => ({ ...record, result: resolver.resolve(path, record.specifier) }));
    return ok({ kind: 'list', file: path, imports, uncertain: source.uncertain, warnings: resolver.warnings() });
  }
  const steps: string[] = [];
  const written = asWritten(specifier, source.imports);
  const result = resolver.resolve(path, written, (step) => steps.push(step));
  const statements = source.imports.filter((record) => record.specifier === written).map(({ line, column, kind }) => ({ line, column, kind }));
  return ok({ kind: 'import', file: path, specifier: written, statements, steps, result, warnings: resolver.warnings() });
}

/** Quotes and angles belong to the name of a header, and a shell takes them off. */
function asWritten(specifier: string, imports: readonly ImportRecord[]): string {
  const isThere = (name: string): boolean => imports.some((record) => record.specifier === name);
  if (isThere(specifier) || /^["<]/.test(specifier) || !imports.some(({ kind }) => kind === 'include')) return specifier;
  return isThere(`<${specifier}>`) ? `<${specifier}>` : `"${specifier}"`;
}

/** Where an import leads, in words. */
export function resultText(result: Resolution): string {
  switch (result.kind) {
    case 'file':
      return [result.path, ...(result.also ?? [])].join(', ');
    case 'packages':
      return `the whole of ${result.paths.length === 1 ? 'the package' : 'the packages'} of ${result.paths.join(', ')}`;
    case 'external':
      return result.package === null ? 'outside the workspace, nothing that a manifest declares' : `outside the workspace, package ${result.package}`;
    case 'unresolved':
      return `unresolved: ${result.reason}`;
  }
}

function pathInRoot(file: string, { root, host }: Pick<World, 'root' | 'host'>): string {
  const slashes = (path: string): string => (host.platform === 'win32' ? path.replaceAll('\\', '/') : path);
  const [named, top] = [slashes(file), slashes(root).replace(/\/$/, '')];
  const inside = named.startsWith(`${top}/`) ? named.slice(top.length + 1) : named;
  return inside.split('/').filter((part, at) => part !== '.' && (part !== '' || at === 0)).join('/');
}

function notThere(path: string, paths: readonly string[], includesUntracked: boolean): Problem {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const fellows = paths.filter((known) => known.lastIndexOf('/') === slash && known.startsWith(path.slice(0, slash + 1)));
  const fellow = nearest(name, fellows.map((known) => known.slice(slash + 1)));
  const meant = fellow === null ? (paths.find((known) => known.endsWith(`/${name}`)) ?? nearest(path, paths)) : `${path.slice(0, slash + 1)}${fellow}`;
  return {
    code: 'no_such_file',
    message: `${path} is not in the workspace`,
    hint: meant === null ? `write its path from the working directory; a file that git ${includesUntracked ? 'ignores' : 'does not track'} is not in the workspace${includesUntracked ? '' : ' (--mode local, or snapshot.untracked: include, takes it in)'}` : `did you mean ${meant}?`,
    location: { file: path },
  };
}
