import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, Trace } from '../resolution.js';
import { GoModules, type GoScope } from './go-modules.js';
import { GoPackages } from './go-packages.js';

/** Longer paths are of no module: a bound on work, not a rule of Go. */
const MAX_LENGTH = 1_024;

const STANDARD: Resolution = { kind: 'external', package: null };

/**
 * Resolves the imports of Go within a set of paths: packages of the module of the importing file, of modules that its
 * go.mod replaces by a folder or that a go.work uses, of `vendor` folders, and of other modules of the tree (Go Modules
 * Reference, reviewed 2026-11-25). Answers are kept for each module and import path.
 */
export function createGoResolver(tree: FileTree): Resolver {
  const warnings = new Map<string, ResolveWarning>();
  const modules = new GoModules(tree, (warning) => warnings.set(`${warning.file}\n${warning.message}`, warning));
  const packages = new GoPackages(tree);
  const finder = new GoFinder(modules, packages);
  return {
    resolve(from, specifier, trace) {
      const folder = folderOf(from);
      if (/^\.\.?(?:\/|$)/.test(specifier)) return finder.relative(folder, specifier, trace);
      const scope = modules.scopeOf(folder);
      if (trace !== undefined) {
        trace(`${from}: ${scope.manifest === null ? 'no go.mod governs it' : `belongs to the module of ${scope.manifest}`}`);
        return finder.find(scope, specifier, trace);
      }
      let resolution = scope.resolutions.get(specifier);
      if (resolution === undefined) scope.resolutions.set(specifier, (resolution = finder.find(scope, specifier, undefined)));
      return resolution;
    },
    unitOf: (path) => packages.unitOf(path),
    warnings: () => [...warnings.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning),
  };
}

/** A folder that should have had the package. */
interface Missed {
  readonly module: string;
  readonly reason: string;
}

class GoFinder {
  constructor(
    private readonly modules: GoModules,
    private readonly packages: GoPackages,
  ) {}

  /** `./x`, which only builds without modules take. */
  relative(folder: string, specifier: string, trace: Trace | undefined): Resolution {
    const target = joinPath(folder, specifier);
    if (target === null) return { kind: 'unresolved', reason: 'the path leaves the workspace' };
    return this.packageAt(target, 'the path', trace) ?? { kind: 'unresolved', reason: this.reasonFor(target) };
  }

  find(scope: GoScope, specifier: string, trace: Trace | undefined): Resolution {
    if (specifier === 'C') {
      trace?.('"C" stands for C code (cgo)');
      return STANDARD;
    }
    if (specifier === '' || specifier.length > MAX_LENGTH) return { kind: 'external', package: specifier === '' ? null : specifier };
    const required = longestPrefix(specifier, (prefix) => scope.requires.has(prefix));
    let missed: Missed | null = null;
    for (const prefix of prefixesOf(specifier)) {
      const module = scope.local(prefix);
      if (module === undefined) continue;
      const folder = inModule(module.folder, prefix, specifier);
      const owner = this.modules.moduleOf(folder);
      const found = owner === module.folder ? this.packageAt(folder, `module ${prefix} (${module.by})`, trace) : null;
      if (found !== null) return found;
      const cause = owner === module.folder || owner === null ? this.reasonFor(folder) : `${folder} belongs to the module of ${inFolder(owner, 'go.mod')}`;
      const reason = `${cause} (module ${prefix}, ${module.by})`;
      missed ??= { module: prefix, reason };
      trace?.(reason);
    }
    for (const vendor of scope.vendors) {
      const found = this.packageAt(`${vendor}/${specifier}`, vendor, trace);
      if (found !== null) return found;
    }
    // The source that the tree has is what its authors mean, though a build may take the published version.
    for (const prefix of prefixesOf(specifier)) {
      const folder = this.modules.byPath.get(prefix);
      if (folder === undefined || scope.local(prefix) !== undefined) continue;
      const target = inModule(folder, prefix, specifier);
      const found = this.modules.moduleOf(target) === folder ? this.packageAt(target, `module ${prefix} of the tree`, trace) : null;
      if (found !== null) return found;
    }
    if (missed !== null && (required === null || required.length <= missed.module.length)) return { kind: 'unresolved', reason: missed.reason };
    if (required !== null) {
      trace?.(`${scope.manifest ?? ''} requires the module ${required}`);
      return { kind: 'external', package: required };
    }
    const slash = specifier.indexOf('/');
    if (!(slash < 0 ? specifier : specifier.slice(0, slash)).includes('.')) {
      trace?.('of the standard library: its first element has no dot');
      return STANDARD;
    }
    const own = this.withoutModule(scope, specifier, trace);
    if (own !== null) return own;
    trace?.('no module that is known has it');
    return { kind: 'external', package: specifier };
  }

  /**
   * Where a project without a go.mod has a `vendor`, that has all that others wrote: a path that is not there and ends as a folder beside it is the
   * project's own (`harbour.example/tide/ebb` in `ebb`).
   */
  private withoutModule({ roots }: GoScope, specifier: string, trace: Trace | undefined): Resolution | null {
    const root = roots.find((folder) => this.packages.vendoring.has(folder));
    if (root === undefined) return null;
    for (let slash = specifier.indexOf('/'); slash >= 0; slash = specifier.indexOf('/', slash + 1)) {
      const found = this.packageAt(inFolder(root, specifier.slice(slash + 1)), `not in vendor, so of the project itself, ${specifier.slice(0, slash)}`, trace);
      if (found !== null) return found;
    }
    return null;
  }

  private packageAt(folder: string, where: string, trace: Trace | undefined): Resolution | null {
    const found = this.packages.at(folder);
    if (found === null) return null;
    trace?.(`${where}: package ${found.name} in ${folder === '' ? 'the root' : folder}`);
    return { kind: 'packages', paths: [found.first] };
  }

  private reasonFor(folder: string): string {
    const shown = folder === '' ? 'the root' : folder;
    return this.packages.hasOthers(folder) ? `${shown} has only tests and Go files that builds leave out` : `no Go files in ${shown}`;
  }
}

/** The path itself, then what stands before each slash, the longest first. */
function* prefixesOf(path: string): Generator<string> {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end);
}

function longestPrefix(path: string, fits: (prefix: string) => boolean): string | null {
  for (const prefix of prefixesOf(path)) if (fits(prefix)) return prefix;
  return null;
}

function inModule(folder: string, module: string, specifier: string): string {
  return specifier === module ? folder : inFolder(folder, specifier.slice(module.length + 1));
}
