import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import { isMap, textOf } from '../../../base/plain-values.js';
import type { FileTree } from '../file-tree.js';
import { parseJsonc } from '../jsonc.js';

/** A package that ng-packagr makes of the library around its config. */
interface NgPackage {
  readonly config: string;
  /** Where it is written; null for an entry point that is written below that of the library around it. */
  readonly dest: string | null;
  /** The file that it is made from. */
  readonly entry: string;
}

const DEFAULT_DEST = 'dist';
const DEFAULT_ENTRY = 'src/public_api.ts';

/**
 * What ng-packagr makes of the libraries of Angular in the tree: `dist/tides` is `projects/tides/src/public-api.ts`, and `dist/tides/testing` what the
 * config in `projects/tides/testing` says. That is where `paths` lead in each workspace of the Angular CLI ("ng-package.schema.json" of ng-packagr, and its
 * documentation of secondary entry points; reviewed 2026-11-26).
 */
export class NgPackages {
  private read: ReadonlyMap<string, NgPackage> | null = null;

  /** `folders` are those with an `ng-package.json`. */
  constructor(
    private readonly tree: FileTree,
    private readonly folders: () => ReadonlySet<string>,
  ) {}

  /** The entry of the library or entry point whose config is in `folder`. */
  entryIn(folder: string): string | null {
    return this.folders().has(folder) ? (this.all().get(folder)?.entry ?? null) : null;
  }

  /** The entry of what is written at `path`, and the config that says so. */
  writtenAt(path: string): Pick<NgPackage, 'config' | 'entry'> | null {
    if (this.folders().size === 0) return null;
    for (const [folder, { dest }] of this.all()) {
      if (dest === null || (path !== dest && !path.startsWith(`${dest}/`))) continue;
      const found = this.all().get(path === dest ? folder : inFolder(folder, path.slice(dest.length + 1)));
      if (found !== undefined) return found;
    }
    return null;
  }

  private all(): ReadonlyMap<string, NgPackage> {
    return (this.read ??= new Map([...this.folders()].sort().flatMap((folder) => {
      const read = this.readAt(folder);
      return read === null ? [] : [[folder, read]];
    })));
  }

  private readAt(folder: string): NgPackage | null {
    const config = inFolder(folder, 'ng-package.json');
    const said = parseJsonc(this.tree.text(config) ?? '');
    if (!isMap(said)) return null;
    const lib = isMap(said['lib']) ? said['lib'] : {};
    const entry = joinPath(folder, textOf(lib['entryFile']) ?? DEFAULT_ENTRY);
    if (entry === null || !this.tree.has(entry)) return null;
    const written = textOf(said['dest']);
    return { config, entry, dest: written === null && this.isWithin(folder) ? null : joinPath(folder, written ?? DEFAULT_DEST) };
  }

  /** Whether a folder above has such a config too. */
  private isWithin(folder: string): boolean {
    for (let above = folder; above !== ''; ) if (this.folders().has((above = folderOf(above)))) return true;
    return false;
  }
}
