import { compareText } from '../../base/order.js';
import { isTestData } from '../../base/test-data.js';
import { familyOf, type LanguageFamily } from '../extract/languages.js';
import type { FileTree } from './file-tree.js';
import type { CreateResolver, Resolution, Resolver, SteeringParsers } from './resolution.js';

const LOADERS: Readonly<Record<LanguageFamily, () => Promise<CreateResolver>>> = {
  javascript: async () => (await import('./javascript/javascript-resolver.js')).createJavaScriptResolver,
  python: async () => (await import('./python/python-resolver.js')).createPythonResolver,
  go: async () => (await import('./go/go-resolver.js')).createGoResolver,
  jvm: async () => (await import('./jvm/jvm-resolver.js')).createJvmResolver,
  rust: async () => (await import('./rust/rust-resolver.js')).createRustResolver,
  c: async () => (await import('./c/c-resolver.js')).createCResolver,
};

const NO_FAMILY: Resolution = { kind: 'unresolved', reason: 'imports of this kind of file are not read' };

/**
 * A resolver for all files of a tree: each file is resolved by the rules of its own family, of which only those in use are loaded.
 * Who resolves only some files, `froms`, waits for the rules of these alone.
 */
export async function loadResolver(tree: FileTree, parsers: SteeringParsers, froms: readonly string[] = tree.paths): Promise<Resolver> {
  const families = new Set<LanguageFamily>();
  for (const path of froms) {
    const family = familyOf(path);
    if (family !== null) families.add(family);
  }
  const resolvers = new Map<LanguageFamily, Resolver>();
  for (const family of [...families].sort(compareText)) resolvers.set(family, (await LOADERS[family]())(tree, parsers));
  // Imports come file by file.
  let lastPath: string | null = null;
  let last: Resolver | undefined;
  const resolverOf = (path: string): Resolver | undefined => {
    if (path !== lastPath) {
      const family = familyOf(path);
      lastPath = path;
      last = family === null ? undefined : resolvers.get(family);
    }
    return last;
  };
  return {
    resolve: (from, specifier, trace) => resolverOf(from)?.resolve(from, specifier, trace) ?? NO_FAMILY,
    unitOf: (path) => resolverOf(path)?.unitOf(path) ?? null,
    warnings: () =>
      [...resolvers.values()]
        .flatMap((resolver) => resolver.warnings())
        .map((warning) => (isUnlikeOthers(warning.file) ? { ...warning, level: 'info' as const } : warning))
        .sort((a, b) => compareText(a.file, b.file) || compareText(a.message, b.message)),
  };
}

/** In data of tests what steers resolution is broken on purpose, and a template (`{{cookiecutter.name}}/pyproject.toml`) becomes whole when it is filled in. */
function isUnlikeOthers(file: string): boolean {
  return isTestData(file) || /\{[{%]/u.test(file);
}
