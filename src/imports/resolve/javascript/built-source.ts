import { inFolder } from '../../../base/folders.js';
import type { Probe } from './probe.js';

/** Folders that hold what a build makes. */
const BUILT: ReadonlySet<string> = new Set(['dist', 'lib', 'build', 'out', 'output', 'es', 'esm', 'cjs', 'umd', 'types', 'typings', 'bundles', 'module', 'modern', 'node', 'browser', 'prod', 'dev', 'production', 'development']);
/** One folder for each form: `lib-commonjs`, `dist-es`. */
const ONE_FORM = /^(?:dist|lib|build|out)-/;
/** Within a build folder, the one for scripts (`dist/js`, `build/js/lib`); many have sources in a folder of that name elsewhere. */
const OF_SCRIPTS = 'js';
const BUILT_ENDING = /(?:\.d)?\.[mc]?[jt]sx?$/;
/** The last is where `svelte-package` takes `dist` from. */
const SOURCE_FOLDERS = ['src', 'source', 'lib', '', 'src/lib'] as const;

/**
 * The source behind a file that a package names and that is not in the tree, because it is built: leading build folders
 * are replaced one after the other by `src`, `source`, `lib`, nothing or `src/lib` (`dist/esm/button.js` -> `src/esm/button.ts`,
 * `src/button.ts`). `subpath` is what was asked of the package (`.`, `./button`): a bundle has no source of its own name,
 * then `src/index` or `src/button` stand in. Which source a bundle is really made from only its build knows; the nearest
 * name is a guess that keeps the edge.
 */
export function findBuiltSource(probe: Probe, packageFolder: string, target: string, subpath: string): string | null {
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  const names: string[] = [];
  while (parts.length > 1 && (isBuilt(parts[0] ?? '') || (names.length > 0 && parts[0] === OF_SCRIPTS))) {
    parts.shift();
    names.push(parts.join('/'));
  }
  const isStripped = names.length > 0;
  if (!isStripped) names.push(parts.join('/'));
  names.push(subpath === '.' ? 'index' : subpath.replace(/^\.\//, ''));
  for (const name of names) {
    const stem = name.replace(BUILT_ENDING, '');
    for (const folder of SOURCE_FOLDERS) {
      const path = inFolder(packageFolder, inFolder(folder, name));
      const found = probe.file(path) ?? probe.file(inFolder(packageFolder, inFolder(folder, stem))) ?? probe.index(path);
      if (found !== null) return found;
    }
  }
  // A folder of the build that has its sources in one of its own name (`dist/kit/index.js` -> `kit/src/index.ts`).
  const [part = '', ...rest] = parts;
  const inPart = isStripped && rest.length > 0 ? probe.file(inFolder(packageFolder, `${part}/src/${rest.join('/').replace(BUILT_ENDING, '')}`)) : null;
  if (inPart !== null) return inPart;
  // An entry with a folder of its own, which has its sources and its build beside each other (`web/dist/web.js` -> `web/src/index.ts`).
  const inner = parts.findIndex(isBuildFolder);
  if (inner > 0) {
    const entry = parts.slice(0, inner).join('/');
    return findBuiltSource(probe, inFolder(packageFolder, entry), parts.slice(inner).join('/'), subpath === `./${entry}` ? '.' : subpath);
  }
  return subpath === '.' ? probe.file(inFolder(packageFolder, 'src/main')) : null;
}

/** Whether a build is likely to write a folder of this name. */
export function isBuilt(folder: string): boolean {
  return BUILT.has(folder) || ONE_FORM.test(folder);
}

/** Those of the folders above that hardly anybody has sources in. */
const BUILD_FOLDERS: ReadonlySet<string> = new Set(['dist', 'build', 'out']);
const NEVER_SOURCE = new RegExp(`(?:^|/)(?:${[...BUILD_FOLDERS].join('|')})(?=/)`, 'g');

/** Whether a folder of this name, directly in a package, is one that a build writes. */
export function isBuildFolder(name: string): boolean {
  return BUILD_FOLDERS.has(name);
}

/** Whether a path lies in such a folder. */
export function isInBuildFolder(path: string): boolean {
  return path.search(NEVER_SOURCE) >= 0;
}

const found = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The folders with the name of a build folder that have files in a list of paths, which nobody changes. */
export function buildFoldersOf(paths: readonly string[]): ReadonlySet<string> {
  let folders = found.get(paths);
  if (folders === undefined) {
    const all = new Set<string>();
    for (const path of paths) for (const match of path.matchAll(NEVER_SOURCE)) all.add(path.slice(0, match.index + match[0].length));
    found.set(paths, (folders = all));
  }
  return folders;
}
