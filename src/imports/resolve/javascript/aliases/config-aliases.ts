import { folderOf, inFolder, joinPath } from '../../../../base/folders.js';
import type { FileTree } from '../../file-tree.js';
import type { PackageManifests } from '../package-manifests.js';
import { fillStar, matchPatterns, type PathPatterns, pathPatterns } from '../path-pattern.js';
import { readAliases } from './read-aliases.js';

/** What a config makes of a specifier. */
export interface AliasMatch {
  readonly config: string;
  readonly pattern: string;
  /** The path that it leads to, from the root of the workspace. */
  readonly path: string;
}

/** The aliases that configs of bundlers, frameworks and test runners say in so many words, for the folders around each file. To be asked last. */
export class ConfigAliases {
  private readonly configs = new Map<string, readonly ReadConfig[]>();

  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
  ) {}

  /** What the configs at or above a folder make of a specifier, the nearest first. */
  ask(folder: string, specifier: string): readonly AliasMatch[] {
    const configs = this.above(this.manifests.folders.settingsOf(folder).place);
    if (configs.length === 0) return NONE;
    const found: AliasMatch[] = [];
    for (const { file, patterns } of configs) {
      const match = matchPatterns(patterns, specifier);
      const target = match?.pattern.targets[0];
      // `@/../cypress` goes up again.
      const path = match === null || target === undefined ? null : joinPath('', fillStar(target, match.captured));
      if (match !== null && path !== null) found.push({ config: file, pattern: match.pattern.pattern, path });
    }
    return found;
  }

  private above(folder: string): readonly ReadConfig[] {
    const known = this.configs.get(folder);
    if (known !== undefined) return known;
    const { folders } = this.manifests;
    const files = [...(folders.aliasConfigs.get(folder) ?? [])];
    if (folders.manifests.has(folder) && this.manifests.mentions(folder, 'aliases')) files.push(inFolder(folder, 'package.json'));
    const own = files.flatMap((file): readonly ReadConfig[] => {
      const text = this.tree.text(file);
      const aliases = text === null ? {} : readAliases(file, text, folder);
      return Object.keys(aliases).length === 0 ? [] : [{ file, patterns: pathPatterns(listed(aliases), (target) => target) }];
    });
    const outer = folder === '' ? NONE : this.above(folderOf(folder));
    const all = own.length === 0 ? outer : [...own, ...outer];
    this.configs.set(folder, all);
    return all;
  }
}

const NONE: readonly never[] = [];

interface ReadConfig {
  readonly file: string;
  readonly patterns: PathPatterns;
}

function listed(aliases: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(aliases).map(([pattern, path]) => [pattern, [path]]));
}
