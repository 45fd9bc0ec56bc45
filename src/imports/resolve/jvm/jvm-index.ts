import { folderOf } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import { JvmPackage } from './jvm-package.js';
import { type SourceRoot, SourceRoots } from './source-roots.js';

/** The Java and Kotlin files of a tree by the packages that their clauses name. */
export class JvmIndex {
  private readonly packages = new Map<string, JvmPackage>();
  private readonly roots = new SourceRoots();

  constructor(private readonly tree: FileTree) {
    for (const path of tree.paths) {
      // Nothing can import from a script.
      if (!path.endsWith('.java') && !path.endsWith('.kt')) continue;
      const file = tree.extracted(path);
      const name = file?.package ?? '';
      let found = this.packages.get(name);
      if (found === undefined) this.packages.set(name, (found = new JvmPackage()));
      const folder = folderOf(path);
      found.add(this.roots.rootOf(folder, name), folder, path, file);
    }
  }

  packageAt(name: string): JvmPackage | null {
    return this.packages.get(name) ?? null;
  }

  rootOf(path: string): SourceRoot {
    return this.roots.rootOf(folderOf(path), this.tree.extracted(path)?.package ?? '');
  }
}
