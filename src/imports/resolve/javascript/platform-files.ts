import { addToGroup } from '../../../base/add-to-group.js';
import { folderOf, inFolder } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree } from '../file-tree.js';
import type { Resolution } from '../resolution.js';
import { declares } from './dependency-ranges.js';
import type { ImportSite, Platform } from './import-site.js';
import type { PackageManifests } from './package-manifests.js';
import { Probe } from './probe.js';

/** What Metro and the bundlers for the web put before an extension, with the platforms that take it (React Native documentation, "Platform-specific code"; reviewed 2026-11-26). */
const PLATFORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['.native', ['.native', '.ios', '.android', '.windows', '.macos']],
  ['.ios', ['.native', '.ios']],
  ['.android', ['.native', '.android']],
  ['.web', ['.web']],
  ['.windows', ['.native', '.windows']],
  ['.macos', ['.native', '.macos']],
]);
const OF_PLATFORM = /^(.*)(\.(?:native|ios|android|web|windows|macos))\.[mc]?[jt]sx?$/;
const SCRIPT = /(?:\.d)?\.[mc]?[jt]sx?$/;
/** One of these among the dependencies makes a project one of React Native. */
export const NATIVE_PACKAGES = ['react-native', 'expo', 'react-native-web'] as const;

const ALL_PLATFORMS: Platform = { suffix: '', stem: null };

/** In the order in which they are looked for where a name has no file that all platforms take. */
export const PLATFORM_SUFFIXES: readonly string[] = [...PLATFORMS.keys()];

/** Files for one platform of React Native: `./button` means `button.ios.tsx` and `button.android.tsx` beside `button.tsx`, each where it runs. */
export class PlatformFiles {
  private readonly plain: Probe;
  /** By the list of manifests around: most folders share one. */
  private readonly native = new Map<readonly string[], boolean>();
  private found: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
  ) {
    this.plain = new Probe(tree);
  }

  /** The platform of a file in a project of React Native; null elsewhere. */
  platformOf(from: string, folder: string): Platform | null {
    if (!this.isNative(folder)) return null;
    const [, stem, suffix] = OF_PLATFORM.exec(from) ?? [];
    return stem === undefined || suffix === undefined ? ALL_PLATFORMS : { suffix, stem };
  }

  /** A file that was found, with those that other platforms take for the same specifier. */
  withOthers({ platform, trace }: ImportSite, specifier: string, found: { readonly kind: 'file'; readonly path: string }): Resolution {
    if (platform === null || SCRIPT.test(specifier) || !SCRIPT.test(found.path)) return found;
    const variant = OF_PLATFORM.exec(found.path);
    const stem = variant?.[1] ?? found.path.replace(SCRIPT, '');
    const variants = isNamed(stem, specifier) ? this.variants().get(stem) : undefined;
    // A file for one platform that names its own name means what all of them have: their types. It does not import itself, nor those in its place.
    if (variants === undefined || stem === platform.stem) return found;
    const mayMeet = platform.suffix === '' ? null : (PLATFORMS.get(platform.suffix) ?? []);
    const common = variant === null ? null : this.plain.file(stem);
    const others = [...(common === null ? [] : [common]), ...variants.filter((path) => mayMeet?.includes(OF_PLATFORM.exec(path)?.[2] ?? '') ?? true)];
    const also = [...new Set(others)].filter((path) => path !== found.path).sort(compareText);
    if (also.length === 0) return found;
    trace?.(`Other platforms take other files for it: ${also.join(', ')}.`);
    return { ...found, also };
  }

  private isNative(folder: string): boolean {
    const owners = this.manifests.ownersUp(folder);
    let is = this.native.get(owners);
    if (is === undefined) {
      is = owners.some((owner) => {
        const manifest = this.manifests.mentions(owner, 'native') ? this.manifests.of(owner) : null;
        return manifest !== null && NATIVE_PACKAGES.some((name) => declares(manifest, name));
      });
      this.native.set(owners, is);
    }
    return is;
  }

  /** Files for one platform by their path without that and without an extension. */
  private variants(): ReadonlyMap<string, readonly string[]> {
    if (this.found !== null) return this.found;
    const found = new Map<string, string[]>();
    for (const path of this.tree.paths) {
      const stem = OF_PLATFORM.exec(path)?.[1];
      if (stem === undefined) continue;
      addToGroup(found, stem, path);
    }
    return (this.found = found);
  }
}

/** Whether a specifier names a file by its own name, or a folder by its index: not so the entry of a package, which its manifest names. */
function isNamed(stem: string, specifier: string): boolean {
  const plain = specifier.replace(/[?#].*$/, '').replace(/^.*!/, '');
  const name = plain.slice(plain.lastIndexOf('/') + 1);
  if (stem === name || stem.endsWith(`/${name}`)) return name !== '';
  const folder = folderOf(stem);
  return stem === inFolder(folder, 'index') && (name === '' || /^\.{1,2}$/.test(name) || folder === name || folder.endsWith(`/${name}`));
}
