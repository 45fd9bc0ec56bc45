import { baseName, folderOf, foldersUp } from '../../base/folders.js';
import { isTestData } from '../../base/test-data.js';

/** What a package manager, also of a language that is not read, writes beside a project that is installed on its own. */
const LOCKS: ReadonlySet<string> = new Set([
  'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb', 'deno.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'requirements.txt', 'mix.lock', 'composer.lock', 'Gemfile.lock', 'pubspec.lock',
]);

/** Projects in there are read by the sources around them: tests, templates. */
const READ_BY_OTHERS = /(?:^|\/)(?:[^/]*tests?|__tests__|specs?|e2e|[^/]*templates?|vendor|node_modules|third_party|\.[^/]*)\//i;

/** Folders below the root that are installed on their own, though no list makes them modules. */
export function rootParts(paths: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const path of paths) if (LOCKS.has(baseName(path)) && !isTestData(path) && !READ_BY_OTHERS.test(path)) found.add(folderOf(path));
  found.delete('');
  return found;
}

/** The parts of the root around a file, the deepest first; the last is the folder at the root. */
export function partsAround(path: string, parts: ReadonlySet<string>): readonly string[] {
  return foldersUp(folderOf(path)).filter((folder) => folder !== '' && (parts.has(folder) || !folder.includes('/')));
}
