import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import type { Resolution } from '../resolution.js';
import { Probe } from './probe.js';

/**
 * Where a relative specifier leads by the names of files alone. What a config, a manifest or another language says is not asked, so
 * this is where it really leads in nearly every case, and where it does not, the resolver has to say.
 */
export function createPlainLookup(tree: Pick<FileTree, 'has'>): { resolve(from: string, specifier: string): Resolution } {
  const probe = new Probe(tree);
  const lookUp = (path: string): string | null => probe.file(path) ?? (tree.has(inFolder(path, 'package.json')) ? null : probe.index(path));
  return {
    resolve(from, specifier) {
      const path = joinPath(folderOf(from), specifier);
      const found = path === null ? null : lookUp(path);
      return found === null ? NOT_SEEN : { kind: 'file', path: found };
    },
  };
}

const NOT_SEEN: Resolution = { kind: 'unresolved', reason: 'no file of that name' };
