import { compareText } from '../../../base/order.js';
import { type FileTree, folderOf, type ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, Trace } from '../resolution.js';
import { JvmIndex } from './jvm-index.js';
import type { JvmPackage, PackageFolder } from './jvm-package.js';
import type { SourceRoot } from './source-roots.js';

/** Longer names are of no class: a bound on work, not a rule of Java. */
const MAX_LENGTH = 1_024;
/** Folders of one package within one module to which one import leads. */
const MAX_FOLDERS = 200;

/** No manifest can be told from a name: an artifact and the packages in it are named apart. */
const EXTERNAL: Resolution = { kind: 'external', package: null };

/**
 * Resolves the imports of Java and Kotlin, which see each other, within a set of paths: by the package that each file
 * says it belongs to, and its name. Of several candidates the one nearest to the importing file stands, and what tests
 * hold is seen by tests only. Answers are kept for each source root and name.
 */
export function createJvmResolver(tree: FileTree): Resolver {
  const warnings = new Map<string, ResolveWarning>();
  const finder = new JvmFinder(new JvmIndex(tree), (warning) => warnings.set(`${warning.file}\n${warning.message}`, warning));
  return {
    resolve: (from, specifier, trace) => finder.resolve(from, specifier, trace),
    unitOf(path) {
      // A script is a program of its own.
      if (path.endsWith('.kts')) return null;
      const folder = folderOf(path);
      return folder === '' ? '.' : folder;
    },
    warnings: () => [...warnings.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning),
  };
}

class JvmFinder {
  private lastFrom: string | null = null;
  private lastRoot: SourceRoot | null = null;

  constructor(
    private readonly index: JvmIndex,
    private readonly warn: (warning: ResolveWarning) => void,
  ) {}

  resolve(from: string, specifier: string, trace: Trace | undefined): Resolution {
    // The imports of one file come one after the other.
    const root = from === this.lastFrom && this.lastRoot !== null ? this.lastRoot : this.index.rootOf(from);
    this.lastFrom = from;
    this.lastRoot = root;
    if (trace !== undefined) {
      trace(`${from}: its source root is ${root.path === '' ? 'the root' : root.path}${root.isTest ? ', which sees tests' : ''}`);
      return this.find(root, specifier, trace);
    }
    let resolution = root.resolutions.get(specifier);
    if (resolution === undefined) root.resolutions.set(specifier, (resolution = this.find(root, specifier, undefined)));
    return resolution;
  }

  private find(root: SourceRoot, specifier: string, trace: Trace | undefined): Resolution {
    if (specifier.length > MAX_LENGTH) return EXTERNAL;
    if (specifier.startsWith('module ')) {
      trace?.('an import of a module is not followed');
      return EXTERNAL;
    }
    if (!specifier.endsWith('.*')) return this.findName(root, specifier, trace);
    const name = specifier.slice(0, -2);
    const whole = this.index.packageAt(name);
    const folders = whole?.foldersFor(root) ?? [];
    if (folders.length === 0) {
      trace?.(`${whole === null ? `no file of the tree belongs to the package ${name}` : `only tests belong to the package ${name}`}: looks for a class`);
      return this.findName(root, name, trace);
    }
    return this.foldersOf(name, folders, trace);
  }

  /** A class, one nested in it, a member of it, or a function or property of a Kotlin package. */
  private findName(root: SourceRoot, name: string, trace: Trace | undefined): Resolution {
    let kotlin: Resolution | null = null;
    for (let dot = name.lastIndexOf('.'); ; dot = name.lastIndexOf('.', dot - 1)) {
      const packageName = name.slice(0, Math.max(dot, 0));
      const found = this.index.packageAt(packageName);
      if (found !== null) {
        const rest = name.slice(dot + 1);
        const end = rest.indexOf('.');
        const first = end < 0 ? rest : rest.slice(0, end);
        const path = found.fileOf(first, root);
        if (path !== null) {
          trace?.(`package ${packageName}: ${first} is ${path}`);
          return { kind: 'file', path };
        }
        trace?.(`package ${packageName}: no file named ${first} that can be seen`);
        // A class may stand in a file of another name only in Kotlin; a small letter before a dot begins a package's name.
        if (end < 0 || /^\p{Lu}/u.test(first)) kotlin ??= this.findInKotlin(packageName, found, root, trace);
      }
      if (dot <= 0) break;
    }
    if (kotlin === null) trace?.(`no file of the tree can be ${name}`);
    return kotlin ?? EXTERNAL;
  }

  private findInKotlin(name: string, found: JvmPackage, root: SourceRoot, trace: Trace | undefined): Resolution | null {
    const folders = found.foldersFor(root).filter((place) => place.hasKotlin);
    return folders.length === 0 ? null : this.foldersOf(name, folders, trace);
  }

  private foldersOf(name: string, folders: readonly PackageFolder[], trace: Trace | undefined): Resolution {
    const paths = folders.map((place) => place.first).sort(compareText);
    if (paths.length > MAX_FOLDERS) {
      this.warn({ file: paths[0] ?? '', message: `the package ${name} has more than ${MAX_FOLDERS} folders; imports of it lead to the first ${MAX_FOLDERS}` });
      paths.length = MAX_FOLDERS;
    }
    trace?.(`package ${name}: all of ${paths.map(folderOf).join(', ')}`);
    return { kind: 'packages', paths };
  }
}
