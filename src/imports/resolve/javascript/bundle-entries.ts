import { folderOf, inFolder } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import { type BundleEntry, readEntries } from './aliases/read-entries.js';
import { isBuilt } from './built-source.js';
import type { ImportSite } from './import-site.js';
import type { SteeringFolders } from './steering-folders.js';

/** Finds the source of a built file by the config of the bundler that makes it, where the package has one. To be asked when the name alone told nothing. */
export class BundleEntries {
  private readonly known = new Map<string, readonly PlacedEntry[]>();

  constructor(
    private readonly tree: FileTree,
    private readonly folders: () => SteeringFolders,
  ) {}

  /** `target` is the built file, told from the package's folder `root`; `isMain` for what the name of the package alone means, which the only entry is. */
  sourceOf({ probe, trace }: ImportSite, root: string, target: string, isMain: boolean): string | null {
    const entries = this.of(root);
    if (entries.length === 0) return null;
    // `dist/esm/control.d.mts` may be called `esm/control` or `control`.
    const parts = target.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '').split('/');
    while (parts.length > 1 && isBuilt(parts[0] ?? '')) {
      parts.shift();
      const name = parts.join('/');
      for (const entry of entries) {
        const source = sourceNamed(entry, name);
        const found = source === null ? null : probe.file(source);
        if (found === null) continue;
        trace?.(`The bundle "${name}" of ${inFolder(root, target)} is made from ${found} by ${entry.config}.`);
        return found;
      }
    }
    const [only, second] = isMain ? entries : [];
    const found = only === undefined || second !== undefined || only.source.includes('*') ? null : probe.file(only.source);
    if (found !== null && only !== undefined) trace?.(`The only bundle of ${only.config} is made from ${found}.`);
    return found;
  }

  private of(root: string): readonly PlacedEntry[] {
    let entries = this.known.get(root);
    if (entries === undefined) {
      entries = (this.folders().aliasConfigs.get(root) ?? []).flatMap((file) => placed(readEntries(file, this.tree.text(file) ?? '', root)));
      this.known.set(root, entries);
    }
    return entries;
  }
}

interface PlacedEntry extends BundleEntry {
  /** The folder that all unnamed entries of its list have in common. */
  readonly base: string;
}

/** Entries of one config. */
function placed(entries: readonly BundleEntry[]): readonly PlacedEntry[] {
  const bases = new Map<number, string>();
  for (const { list, name, source } of entries) if (name === null) bases.set(list, sharedFolder(bases.get(list) ?? folderOf(source), folderOf(source)));
  return entries.map((entry) => ({ ...entry, base: bases.get(entry.list) ?? '' }));
}

/** The source that an entry has for a bundle of this name; null where the bundle has another one. */
function sourceNamed({ name: own, source, base }: PlacedEntry, name: string): string | null {
  if (own !== null) return own === name ? source : null;
  const star = source.indexOf('*');
  // `src/exports/*.ts`
  if (star >= 0) return /^[^{}[\]()!?]*$/.test(source) ? inFolder(folderOf(source.slice(0, star)), name) : null;
  const plain = source.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '');
  if (plain !== name && !plain.endsWith(`/${name}`)) return null;
  // Rollup calls a bundle by the last name alone, others by the path from the folder of all entries on.
  return plain === inFolder(base, name) || !name.includes('/') ? source : null;
}

/** The deepest folder that holds two folders. */
function sharedFolder(one: string, other: string): string {
  let shared = one;
  while (shared !== '' && other !== shared && !other.startsWith(`${shared}/`)) shared = folderOf(shared);
  return shared;
}
