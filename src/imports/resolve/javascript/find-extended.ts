import { joinPath } from '../../../base/folders.js';
import { textOf } from '../../../base/plain-values.js';
import type { FileTree } from '../file-tree.js';
import type { PackageFinder } from './package-finder.js';
import type { PackageManifests } from './package-manifests.js';
import { entryFor, selectTargets } from './package-map.js';
import { splitPackage } from './specifier.js';
import { extendedAt } from './tsconfig.js';

/** The file that a tsconfig in `folder` extends by the name of a package, which has to lie in the tree. */
export function findExtended(tree: FileTree, finder: PackageFinder, manifests: PackageManifests, specifier: string, folder: string): string | null {
  const [name, rest] = splitPackage(specifier);
  const root = finder.find(name, folder, null);
  if (root === null) return null;
  const manifest = manifests.of(root) ?? {};
  const entry = entryFor(manifest['exports'], rest === '' ? '.' : `./${rest}`);
  const selected = entry === null ? null : selectTargets(entry, new Set(['node', 'import', 'require']));
  const targets = (selected?.targets ?? []).map(({ target }) => target);
  targets.push(rest === '' ? (textOf(manifest['tsconfig']) ?? 'tsconfig.json') : rest);
  for (const target of targets) {
    const path = joinPath(root, target);
    const found = path === null ? null : extendedAt(tree, path);
    if (found !== null) return found;
  }
  return null;
}
