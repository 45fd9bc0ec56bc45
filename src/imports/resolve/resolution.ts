import type { FileTree, ResolveWarning } from './file-tree.js';

/**
 * Where an import leads: a file of the tree; one or more whole packages of it (Go, a star import of Java), each named by
 * one of its files; something outside the tree; or nowhere, although it points into the tree.
 */
export type Resolution =
  | { readonly kind: 'file'; readonly path: string; /** Files that stand for it on other platforms, sorted; absent where there are none. */ readonly also?: readonly string[]; /** Only tests, examples and benchmarks of the importing crate may lead there: its manifest declares it for these alone. */ readonly isForTests?: true }
  /** The smallest source file of each package that the import means: all files of these packages are meant (`unitOf`). */
  | { readonly kind: 'packages'; readonly paths: readonly string[] }
  /** `package` is the name by which a manifest would declare it; null for what comes with the language or is no package. */
  | { readonly kind: 'external'; readonly package: string | null }
  | { readonly kind: 'unresolved'; readonly reason: string };

/** Takes the steps of a resolution, one sentence each: what was tried, by which file, with which result. */
export type Trace = (step: string) => void;

/** Resolves the imports of one family of languages within a set of paths, without a disk. */
export interface Resolver {
  /** `from` is the importing file, relative to the root. Never throws. With `trace` nothing is taken from what was found before. */
  resolve(from: string, specifier: string, trace?: Trace): Resolution;
  /**
   * The unit that is compiled or released as a whole and that a source file belongs to, where the language has one that
   * is more than a file: a package of Go or Java (its folder), a crate (its folder); null where the file is its own.
   */
  unitOf(path: string): string | null;
  /** What could not be used so far, sorted by file and message, each once. */
  warnings(): readonly ResolveWarning[];
}

/** Parsers of formats that steering files have; both throw on what they cannot read. */
export interface SteeringParsers {
  yaml(text: string): unknown;
  toml(text: string): unknown;
}

/** Makes the resolver of one family over the files of a tree. */
export type CreateResolver = (tree: FileTree, parsers: SteeringParsers) => Resolver;
