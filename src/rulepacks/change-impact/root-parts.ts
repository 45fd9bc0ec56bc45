import { baseName, folderOf, foldersUp, joinPath } from '../../base/folders.js';
import { isTestData } from '../../base/test-data.js';

/** What a package manager, also of a language that is not read, writes beside a project that is installed on its own. */
const LOCKS: ReadonlySet<string> = new Set([
  'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb', 'deno.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt', 'mix.lock', 'composer.lock', 'Gemfile.lock', 'pubspec.lock',
]);

/** Projects in there are read by the sources around them (tests, templates), or are a list of what these need (`backend/docker/requirements.txt`). */
const READ_BY_OTHERS = /(?:^|\/)(?:[^/]*tests?|__tests__|specs?|e2e|[^/]*templates?|docker|deploy|deployments?|requirements|ci|vendor|node_modules|third_party|\.[^/]*)\//i;

/** Places outside of its folder that a lock names: `-e ../common`, `"resolved": "../common"`, `path = "../common"`. */
const ELSEWHERE = /(?:\.\.\/)+[\w@./-]+/g;

/**
 * Folders below the root with a source that are installed on their own, though no list makes them modules: not those that the lock of another one
 * leads to, which is installed with them.
 */
export function rootParts(paths: readonly string[], sources: readonly string[], textOf: (path: string) => string | null, isOfRoot: (path: string) => boolean): ReadonlySet<string> {
  const locks = paths.filter((path) => path.includes('/') && LOCKS.has(baseName(path)) && !isTestData(path) && !READ_BY_OTHERS.test(path) && isOfRoot(path));
  if (locks.length === 0) return new Set();
  const withSources = new Set<string>();
  let last: string | null = null;
  for (const path of sources) {
    const folder = folderOf(path);
    if (folder !== last) for (const above of foldersUp(folder)) withSources.add(above);
    last = folder;
  }
  const found = new Set(locks.map(folderOf).filter((folder) => withSources.has(folder)));
  for (const path of locks) {
    for (const [target] of (textOf(path) ?? '').matchAll(ELSEWHERE)) {
      const named = joinPath(folderOf(path), target);
      if (named !== null) for (const folder of foldersUp(named)) if (!path.startsWith(`${folder}/`)) found.delete(folder);
    }
  }
  return found;
}

/** The parts of the root around a file, the deepest first; the last is the folder at the root. */
export function partsAround(path: string, parts: ReadonlySet<string>): readonly string[] {
  return foldersUp(folderOf(path)).filter((folder) => folder !== '' && (parts.has(folder) || !folder.includes('/')));
}
