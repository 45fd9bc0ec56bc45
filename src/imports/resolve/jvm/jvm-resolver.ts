import { folderOf } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, Trace } from '../resolution.js';
import { JvmIndex } from './jvm-index.js';
import type { PackageFolder } from './jvm-package.js';
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

  /** A class, one nested in it, a member of it, or a function or property of a Kotlin package: by the longest package that has it. */
  private findName(root: SourceRoot, name: string, trace: Trace | undefined): Resolution {
    for (let dot = name.lastIndexOf('.'); ; dot = name.lastIndexOf('.', dot - 1)) {
      const packageName = name.slice(0, Math.max(dot, 0));
      const found = this.index.packageAt(packageName);
      if (found !== null) {
        const end = name.indexOf('.', dot + 1);
        const first = name.slice(dot + 1, end < 0 ? name.length : end);
        const files = found.filesOf(first, root);
        const [file] = files;
        if (file !== undefined) {
          trace?.(`package ${packageName}: ${first} is in ${files.map((candidate) => candidate.path).join(', ')}`);
          return files.length === 1 ? { kind: 'file', path: file.path } : this.foldersOf(packageName, found.foldersWith(files), trace);
        }
        trace?.(`package ${packageName}: no file that can be seen has ${first}`);
      }
      if (dot <= 0) break;
    }
    trace?.(`no file of the tree has ${name}`);
    return EXTERNAL;
  }

  private foldersOf(name: string, folders: readonly PackageFolder[], trace: Trace | undefined): Resolution {
    const paths = folders.map((place) => place.first).sort(compareText);
    if (paths.length > MAX_FOLDERS) {
      this.warn({ file: paths[0] ?? '', level: 'warning', message: `the package ${name} has more than ${MAX_FOLDERS} folders; imports of it lead to the first ${MAX_FOLDERS}` });
      paths.length = MAX_FOLDERS;
    }
    trace?.(`package ${name}: all of ${paths.map(folderOf).join(', ')}`);
    return { kind: 'packages', paths };
  }
}
