import { inFolder } from '../../../base/folders.js';
import { type PlainMap, textOf, textsOf } from '../../../base/plain-values.js';
import { declares } from './dependency-ranges.js';
import type { PackageManifests } from './package-manifests.js';

/** One of these among the dependencies makes a project one of Ember. */
export const EMBER_PACKAGES = ['ember-source', 'ember-cli'] as const;

/**
 * What names of a project's own mean in Ember, where modules are called after the application and not after folders: `harbour/models/boat` is `app/models/boat`, or
 * `addon/models/boat` in an addon, and `harbour/tests/helpers` is `tests/helpers`; `dummy/x` is in the application with which an addon is tried out (Ember CLI's
 * documentation, "Project Layouts" and "Addon Blueprint"; reviewed 2026-11-26).
 */
export class EmberNames {
  constructor(private readonly manifests: PackageManifests) {}

  /** The paths that `specifier` may mean, the first that is there; none where it is no name of the project around `folder`, nor of the addon whose folder is `addon`. */
  ask(folder: string, specifier: string, addon: string | null): readonly string[] {
    return [...this.inProject(folder, specifier), ...(addon === null ? [] : this.inAddon(addon, specifier))];
  }

  /** The paths that a relative specifier may mean which leads to `path`: the modules of `app` lie beside those of `tests`, and the environment among them. */
  behind(folder: string, path: string): readonly string[] {
    const root = this.projectAround(folder);
    if (root === null) return [];
    const local = root === '' ? path : (below(root, path) ?? '');
    for (const application of ['', 'tests/dummy']) {
      const name = below(inFolder(application, 'app'), local);
      if (name !== null) return inApplication(application, 'app', name).map((found) => inFolder(root, found));
    }
    return local !== '' && `${folder}/`.startsWith(`${inFolder(root, 'tests')}/`) ? [inFolder(root, `app/${local}`)] : [];
  }

  private projectAround(folder: string): string | null {
    const root = this.manifests.ownerOf(folder);
    const manifest = root === null || !this.manifests.mentions(root, 'ember') ? null : this.manifests.of(root);
    return manifest !== null && isOfEmber(manifest) ? root : null;
  }

  /** Of an addon in its workspace a project sees the same modules, and by its support of tests what that calls itself. */
  private inAddon(addon: string, specifier: string): readonly string[] {
    const manifest = this.manifests.of(addon);
    const name = textOf(manifest?.['name']);
    const rest = manifest === null || name === null || !isEmberAddon(manifest) ? null : below(name, specifier);
    return rest === null || name === null ? [] : [...pathsOf(rest, null, true), `addon-test-support/${rest}`, `addon-test-support/${name}/${rest}`].map((path) => inFolder(addon, path));
  }

  private inProject(folder: string, specifier: string): readonly string[] {
    const root = this.projectAround(folder);
    const manifest = root === null ? null : this.manifests.of(root);
    if (root === null || manifest === null) return [];
    const isAddon = isEmberAddon(manifest);
    const name = textOf(manifest['name']);
    const own = name === null ? null : below(name, specifier);
    const tried = own === null && isAddon ? below('dummy', specifier) : null;
    return pathsOf(own, tried, isAddon).map((path) => inFolder(root, path));
  }
}

/** `own` stands behind the name of the project, `tried` behind that of the application with which an addon is tried out. */
function pathsOf(own: string | null, tried: string | null, isAddon: boolean): readonly string[] {
  const tests = below('tests', own ?? tried ?? '');
  if (tests !== null) return [`tests/${tests}`];
  if (tried !== null) return inApplication('tests/dummy', 'app', tried);
  if (own === null) return [];
  const support = isAddon ? below('test-support', own) : null;
  return support === null ? inApplication('', isAddon ? 'addon' : 'app', own) : [`addon-test-support/${support}`];
}

/** Ember makes the environment of an application from what lies beside its sources. */
function inApplication(application: string, sources: string, name: string): readonly string[] {
  const path = inFolder(application, `${sources}/${name}`);
  return name === 'config/environment' ? [path, inFolder(application, name)] : [path];
}

/** What says that a package is an addon of Ember. */
export function isEmberAddon(manifest: PlainMap): boolean {
  return textsOf(manifest['keywords']).includes('ember-addon');
}

function isOfEmber(manifest: PlainMap): boolean {
  return EMBER_PACKAGES.some((name) => declares(manifest, name));
}

/** What stands behind a name and a slash. */
function below(name: string, specifier: string): string | null {
  return specifier.startsWith(`${name}/`) && specifier.length > name.length + 1 ? specifier.slice(name.length + 1) : null;
}
