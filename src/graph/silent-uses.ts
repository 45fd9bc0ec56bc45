import { folderOf } from '../base/folders.js';
import { isTestRoot } from '../imports/resolve/jvm/source-roots.js';
import { isCargoTarget } from './cargo-targets.js';
import type { ImportEdge, ImportGraph } from './import-graph.js';

/** `from` needs `to`, or all files of its unit. */
type SilentUse = Pick<ImportEdge, 'from' | 'to' | 'isWholeUnit'>;

const HEADER = /\.(?:h|hh|hpp|hxx|h\+\+)$/i;
const IMPLEMENTATION = /\.(?:c|cc|cpp|cxx|c\+\+|m|mm|cu)$/i;

/** A file there that is called like what it tests is not behind its header. */
const IN_TESTS = /(?:^|\/)(?:tests?|unittests?)\//;

/** How units of tests of Go end. */
const GO_TESTS = ' [test]';

/** A folder of Java or Kotlin files: a package within one source root. */
interface PackageFolder {
  readonly isTest: boolean;
  /** Stands for all its files. */
  readonly node: number;
}

/**
 * What files need of others without saying so, as their language allows; ends are indexes into the nodes of the graph.
 * - Java and Kotlin: classes of the same package in another source root. Of one module (the folder around its source roots), tests
 *   see all and nothing else sees tests; those of another module are seen where the module imports anything of that one, but never its tests.
 * - Go: tests of a package, which are in its folder and import nothing to see it.
 * - Rust: the library of a crate, which its own tests, examples and benchmarks may name in code alone.
 * - Python: pytest loads the `conftest.py` files of a test's folder and of those above it.
 * - C and C++: who includes a header is linked with the file of the same name that includes it too.
 */
export function silentUses(graph: ImportGraph): readonly SilentUse[] {
  return [...usesOfPackages(graph), ...usesOfGoTests(graph), ...usesOfCargoTargets(graph), ...usesOfConftests(graph), ...usesOfImplementations(graph)];
}

/** One file of the tests stands for all, and one of the package. */
function usesOfGoTests({ nodes, units }: ImportGraph): readonly SilentUse[] {
  const packages = new Map<string, number>();
  const tests = new Map<string, number>();
  // Of files of one folder most are of one unit.
  let last = '';
  for (let node = 0; node < nodes.length; node++) {
    const path = nodes[node] as string;
    if (!path.endsWith('.go')) continue;
    const unit = units[node] as string;
    if (unit === last) continue;
    last = unit;
    const into = unit.endsWith(GO_TESTS) ? tests : packages;
    if (!into.has(unit)) into.set(unit, node);
  }
  const uses: SilentUse[] = [];
  for (const [unit, from] of tests) {
    const to = packages.get(unit.slice(0, -GO_TESTS.length));
    if (to !== undefined) uses.push({ from, to, isWholeUnit: true });
  }
  return uses;
}

function usesOfCargoTargets({ nodes, units }: ImportGraph): readonly SilentUse[] {
  const targets: number[] = [];
  const libraries = new Map<string, number>();
  for (let node = 0; node < nodes.length; node++) {
    const path = nodes[node] as string;
    if (!path.endsWith('.rs')) continue;
    const unit = units[node] as string;
    if (isCargoTarget(path, unit)) targets.push(node);
    else if (!libraries.has(unit)) libraries.set(unit, node);
  }
  return targets.flatMap((from) => {
    const to = libraries.get(units[from] as string);
    return to === undefined ? [] : [{ from, to, isWholeUnit: true }];
  });
}

const CONFTEST = /(?:^|\/)conftest\.py$/;
const TEST_OF_PYTHON = /(?:^|\/)(?:tests|test_[^/]*|test[A-Z][^/]*|[^/]*_test|conftest)\.py$/;

/** A test uses the nearest one, and each of these the one above it. */
function usesOfConftests({ nodes }: ImportGraph): readonly SilentUse[] {
  const byFolder = new Map<string, number>();
  for (let node = 0; node < nodes.length; node++) if (CONFTEST.test(nodes[node] as string)) byFolder.set(folderOf(nodes[node] as string), node);
  if (byFolder.size === 0) return [];
  return nodes.flatMap((path, from): readonly SilentUse[] => {
    if (!TEST_OF_PYTHON.test(path)) return [];
    let to: number | undefined;
    for (let folder = CONFTEST.test(path) ? above(folderOf(path)) : folderOf(path); folder !== null && to === undefined; folder = above(folder)) to = byFolder.get(folder);
    return to === undefined ? [] : [{ from, to, isWholeUnit: false }];
  });
}

/** Null for the root, the empty text. */
function above(folder: string): string | null {
  return folder === '' ? null : folderOf(folder);
}

function usesOfPackages({ nodes, edges }: ImportGraph): readonly SilentUse[] {
  /** By package as folders tell it, then by module. */
  const packages = new Map<string, Map<string, PackageFolder[]>>();
  const modules = new Map<string, number>();
  /** Of each source the number of its module, and -1 of others. */
  const owner = new Int32Array(nodes.length).fill(-1);
  let last: string | null = null;
  let number = -1;
  for (let node = 0; node < nodes.length; node++) {
    const path = nodes[node] as string;
    if (!path.endsWith('.java') && !path.endsWith('.kt')) continue;
    const folder = folderOf(path);
    // Sorted paths of one folder may have those of its folders between them: one more entry does no harm.
    if (folder !== last) {
      last = folder;
      const { end, module } = rootOf(folder);
      number = entryOf(modules, module, () => modules.size);
      const byModule = entryOf(packages, folder.slice(end), () => new Map<string, PackageFolder[]>());
      entryOf(byModule, module, () => []).push({ isTest: isTestRoot(folder.slice(0, end)), node });
    }
    owner[node] = number;
  }
  if (packages.size === 0) return [];
  const names = [...modules.keys()];
  const imported = new Map<string, Set<string>>();
  let [lastUser, lastUsed] = [-1, -1];
  for (let at = 0; at < edges.length; at++) {
    const { from, to } = edges[at] as ImportEdge;
    const user = owner[from] as number;
    const used = owner[to] as number;
    // Most imports lead where the one before leads.
    if (user === used || user < 0 || used < 0 || (user === lastUser && used === lastUsed)) continue;
    [lastUser, lastUsed] = [user, used];
    entryOf(imported, names[user] as string, () => new Set<string>()).add(names[used] as string);
  }
  const uses: SilentUse[] = [];
  for (const [name, byModule] of packages) {
    for (const [module, folders] of byModule) {
      for (const own of folders) {
        const link = ({ node }: PackageFolder): void => void uses.push({ from: own.node, to: node, isWholeUnit: true });
        for (const other of folders) if (other !== own && (own.isTest || !other.isTest)) link(other);
        // The package without a name is each module's own.
        if (name === '') continue;
        for (const used of imported.get(module) ?? []) {
          for (const other of byModule.get(used) ?? []) if (!other.isTest) link(other);
        }
      }
    }
  }
  return uses;
}

const KIND = /^(?:java|kotlin|javatests|tests?|main)$/;
const LANGUAGE = /^(?:java|kotlin)$/;

/** Where the source root of a folder ends, as paths tell (`core/src/main/java`, `core/src/java`, `src`, `javatests`; 0 where none shows), and the folder around it. */
function rootOf(folder: string): { readonly end: number; readonly module: string } {
  const segments = folder.split('/');
  const src = segments.lastIndexOf('src');
  const start = src >= 0 ? src : segments.findIndex((segment) => KIND.test(segment));
  const [kind = '', language = ''] = segments.slice(start + 1);
  const count = start < 0 ? 0 : src < 0 ? start + 1 : LANGUAGE.test(language) ? src + 3 : KIND.test(kind) ? src + 2 : src + 1;
  return { end: segments.slice(0, count).join('/').length, module: segments.slice(0, Math.max(start, 0)).join('/') };
}

function usesOfImplementations({ nodes, edges }: ImportGraph): readonly SilentUse[] {
  const uses: SilentUse[] = [];
  for (let at = 0; at < edges.length; at++) {
    const { from, to, kind } = edges[at] as ImportEdge;
    if (kind !== 'include') continue;
    const [file = '', header = ''] = [nodes[from], nodes[to]];
    if (HEADER.test(header) && IMPLEMENTATION.test(file) && stemOf(file) === stemOf(header) && (!IN_TESTS.test(file) || IN_TESTS.test(header))) uses.push({ from: to, to: from, isWholeUnit: false });
  }
  return uses;
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
