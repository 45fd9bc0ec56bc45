import { inFolder } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';

/**
 * What may be added to a specifier without extension. TypeScript's order (module resolution, "File extension
 * substitution" and classic lookup, reviewed 2026-11-21), with one change: a declaration file comes after the
 * implementation next to it, because the imports that run are in the implementation. TypeScript adds none of the last five.
 */
const ADDED = ['.ts', '.tsx', '.js', '.jsx', '.d.ts', '.mts', '.cts', '.mjs', '.cjs', '.d.mts', '.d.cts', '.json'] as const;

/**
 * A written JavaScript extension to the sources it may have been built from, then itself, then its declarations; a
 * written TypeScript extension to itself, then to what TypeScript also takes for it.
 */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx', '.d.ts'],
  '.jsx': ['.tsx', '.ts', '.jsx', '.js', '.d.ts'],
  '.mjs': ['.mts', '.mjs', '.d.mts'],
  '.cjs': ['.cts', '.cjs', '.d.cts'],
  '.ts': ['.ts', '.tsx', '.js', '.jsx', '.d.ts'],
  '.tsx': ['.tsx', '.ts', '.jsx', '.js', '.d.ts'],
  '.mts': ['.mts', '.mjs', '.d.mts'],
  '.cts': ['.cts', '.cjs', '.d.cts'],
};

const BUNDLED = ADDED.filter((added) => !added.startsWith('.d.'));
const NONE_WRITTEN: Readonly<Record<string, readonly string[]>> = {};

/** Looks for the files that a path may mean. One serves all paths under the same `moduleSuffixes`. */
export class Probe {
  /**
   * `suffixes` are those of the tsconfig (`.ios`, empty for none), null for a tsconfig without; `tried` takes every path
   * that is looked for, in order, where somebody wants to know; `added` is what may be added to a name without extension.
   */
  constructor(
    private readonly tree: Pick<FileTree, 'has'>,
    private readonly suffixes: readonly string[] | null = null,
    readonly tried: string[] | null = null,
    private readonly added: readonly string[] = ADDED,
    private readonly written: Readonly<Record<string, readonly string[]>> = WRITTEN,
  ) {}

  /** The same without what TypeScript alone finds: declarations, and a source for a written `.js`. */
  ofBundler(): Probe {
    return new Probe(this.tree, this.suffixes, this.tried, BUNDLED, NONE_WRITTEN);
  }

  /** The file that `path` names as a module: itself, a source in place of a `.js`, or with an extension added; no folders. */
  file(path: string): string | null {
    const slash = path.lastIndexOf('/');
    const dot = path.lastIndexOf('.');
    const hasExtension = dot > slash + 1;
    if (hasExtension) {
      const extension = path.slice(dot);
      const sources = this.written[extension];
      if (sources !== undefined) {
        const stem = path.slice(0, dot);
        for (const source of sources) {
          const found = this.at(stem, source);
          if (found !== null) return found;
        }
      } else {
        const itself = this.at(path.slice(0, dot), extension);
        if (itself !== null) return itself;
      }
    }
    for (const added of this.added) {
      const found = this.at(path, added);
      if (found !== null) return found;
    }
    // Declarations of a file that is no script, `style.d.css.ts` (`allowArbitraryExtensions`), else a file without extension.
    if (!hasExtension || this.written !== WRITTEN) return this.exact(path);
    return this.at(`${path.slice(0, dot)}.d${path.slice(dot)}`, '.ts') ?? this.sourceOfDeclaration(path);
  }

  /** TypeScript takes `a.ts` where somebody writes `./a.d.ts`. */
  private sourceOfDeclaration(path: string): string | null {
    if (!path.endsWith('.d.ts')) return null;
    const stem = path.slice(0, -'.d.ts'.length);
    return this.at(stem, '.ts') ?? this.at(stem, '.tsx');
  }

  /** The `index` file of a folder. */
  index(folder: string): string | null {
    const stem = inFolder(folder, 'index');
    for (const added of this.added) {
      const found = this.at(stem, added);
      if (found !== null) return found;
    }
    return null;
  }

  /** `path` with its own extension alone, where it has one. */
  asWritten(path: string): string | null {
    const dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? this.at(path.slice(0, dot), path.slice(dot)) : null;
  }

  /** The same for names without a suffix, where the tsconfig leaves these out; null where all that is asked for is looked for. */
  withoutSuffix(): Probe | null {
    return this.suffixes === null || this.suffixes.includes('') ? null : new Probe(this.tree, null, this.tried, this.added, this.written);
  }

  /** `path` itself when it is a file. */
  exact(path: string): string | null {
    this.tried?.push(path);
    return this.tree.has(path) ? path : null;
  }

  private at(stem: string, extension: string): string | null {
    if (this.suffixes === null) return this.exact(stem + extension);
    for (const suffix of this.suffixes) {
      const found = this.exact(stem + suffix + extension);
      if (found !== null) return found;
    }
    return null;
  }
}

/** Whether a file only declares what others implement. */
export function isDeclaration(path: string): boolean {
  return path.endsWith('.ts') ? path.endsWith('.d.ts') || isArbitraryDeclaration(path) : path.endsWith('.d.mts') || path.endsWith('.d.cts');
}

/** `style.d.css.ts` */
function isArbitraryDeclaration(path: string): boolean {
  const dot = path.lastIndexOf('.', path.length - 4);
  return dot > 1 && path.slice(path.lastIndexOf('.', dot - 1), dot) === '.d';
}
