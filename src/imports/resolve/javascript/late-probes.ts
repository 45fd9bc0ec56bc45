import type { FileTree } from '../file-tree.js';
import type { ImportSite } from './import-site.js';
import type { PackageEntries } from './package-entries.js';
import { PLATFORM_SUFFIXES } from './platform-files.js';
import { Probe } from './probe.js';

/** What bundlers of Vue applications add to a name (Vue CLI does by itself; Vite where `resolve.extensions` says so), and those of Ember. */
const COMPONENT = ['.vue', '.gts', '.gjs'] as const;

/**
 * Looks for files that TypeScript would not find, after it found none: then nothing else can be meant. `./Panel` is `Panel.vue`,
 * `Panel/index.vue` or `Panel.gts`, in a project of React Native the file for one platform, and one without any of the `moduleSuffixes`.
 */
export class LateProbes {
  constructor(private readonly tree: FileTree) {}

  /** Probes to be tried in turn. */
  of({ probe, platform }: ImportSite): readonly Probe[] {
    const plain = probe.withoutSuffix();
    const forPlatforms = platform === null ? null : new Probe(this.tree, PLATFORM_SUFFIXES, probe.tried);
    return [plain, forPlatforms, new Probe(this.tree, null, probe.tried, COMPONENT)].filter((late) => late !== null);
  }

  /** A path as a module, as by `PackageEntries`. */
  atPath(site: ImportSite, path: string, entries: PackageEntries): string | null {
    for (const probe of this.of(site)) {
      const found = entries.atPath({ ...site, probe }, path, path);
      if (found !== null) return found;
    }
    return null;
  }
}
