import { inFolder } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';
import { REDWOOD_PACKAGE } from './framework-names.js';
import type { ImportSite } from './import-site.js';
import type { PackageEntries } from './package-entries.js';
import type { PackageManifests } from './package-manifests.js';
import { PLATFORM_SUFFIXES } from './platform-files.js';
import { Probe } from './probe.js';

/** What bundlers of Vue applications add to a name (Vue CLI does by itself; Vite where `resolve.extensions` says so), and those of Ember. */
const COMPONENT = ['.vue', '.gts', '.gjs'] as const;

/** Style sheets that configs of webpack let imports name without an ending (`resolve.extensions`). */
const STYLES = ['.scss', '.css', '.sass', '.less', '.styl'] as const;

/** What stands before the extension of an image that is there for some densities of the screen alone (React Native documentation, "Images"; Metro's `assetResolutions`, reviewed 2026-11-27). */
const DENSITIES = ['@2x', '@3x', '@1x', '@1.5x', '@4x'] as const;

/** `layouts/QuayLayout` as `layouts/QuayLayout/QuayLayout.jsx` (RedwoodJS documentation, "Project Structure"; reviewed 2026-11-27). */
class NamesakeProbe extends Probe {
  override index(folder: string): string | null {
    return this.file(inFolder(folder, folder.slice(folder.lastIndexOf('/') + 1)));
  }
}

/**
 * Looks for files that TypeScript would not find, after it found none: then nothing else can be meant. `./Panel` is `Panel.vue`,
 * `Panel/index.vue` or `Panel.gts`, in a project of React Native the file for one platform (of an image the one for a density), in one of RedwoodJS `Panel/Panel.js`, in one of webpack the style sheet `Panel.scss`, and one without any of the `moduleSuffixes`.
 */
export class LateProbes {
  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
  ) {}

  /** Probes to be tried in turn. */
  of({ probe, platform, folder }: ImportSite): readonly Probe[] {
    const plain = probe.withoutSuffix();
    const forPlatforms = platform === null ? null : new Probe(this.tree, PLATFORM_SUFFIXES, probe.tried);
    const namesake = this.manifests.isDeclared(folder, REDWOOD_PACKAGE) ? new NamesakeProbe(this.tree, null, probe.tried) : null;
    const forDensities = platform === null ? null : new Probe(this.tree, DENSITIES, probe.tried, [], {});
    const styles = this.manifests.isDeclared(folder, 'webpack') ? new Probe(this.tree, null, probe.tried, STYLES, {}) : null;
    return [plain, forPlatforms, forDensities, new Probe(this.tree, null, probe.tried, COMPONENT), namesake, styles].filter((late) => late !== null);
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
