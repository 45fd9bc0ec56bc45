import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import { type PlainMap, textOf } from '../../../base/plain-values.js';
import type { FileTree } from '../file-tree.js';
import type { Resolution } from '../resolution.js';
import { buildFoldersOf, findBuiltSource, isBuildFolder, isBuilt } from './built-source.js';
import { BundleEntries } from './bundle-entries.js';
import { type ImportSite, tellProbed } from './import-site.js';
import { NgPackages } from './ng-packages.js';
import { entryFor, everyTarget, type MapEntry, selectTargets } from './package-map.js';
import type { PackageManifests } from './package-manifests.js';
import { isDeclaration } from './probe.js';
import { meansFolder } from './specifier.js';
import type { Tsconfig } from './tsconfig.js';
import { typesVersionTargets } from './types-versions.js';

/** Fields that name the entry of a package without `exports`, in the order in which they are asked. */
const ENTRY_FIELDS = ['module', 'main', 'types', 'typings', 'source'] as const;

const RUNNING_FIELDS = ['module', 'main'] as const;

/** What no script gets from a package unless it asks for that very file: conditions such as "sass" are not for it. */
const STYLES = /\.(?:css|scss|sass|less|styl)$/;

/** Targets of a map in the order in which they count, with the conditions that lead there. */
interface WantedTarget {
  readonly target: string;
  readonly words: string;
}

/** Finds the files that packages of the tree give for what is asked of them. */
export class PackageEntries {
  private readonly bundles: BundleEntries;
  private readonly ng: NgPackages;

  /** `configOf` gives the config of a package's own folder, which tells where its build reads and writes. */
  constructor(
    private readonly tree: FileTree,
    private readonly manifests: PackageManifests,
    private readonly configOf: (folder: string) => Tsconfig | null,
  ) {
    this.bundles = new BundleEntries(tree, () => manifests.folders);
    this.ng = new NgPackages(tree, () => manifests.folders.ngPackages);
  }

  /** `rest` of a package: empty for its entry, else what stands behind its name. */
  resolve(site: ImportSite, root: string, rest: string): Resolution {
    const manifest = this.manifests.of(root) ?? {};
    const file = inFolder(root, 'package.json');
    const subpath = rest === '' ? '.' : `./${rest}`;
    const { exports } = manifest as { exports?: unknown };
    if (exports === undefined || exports === null) {
      const found = rest === '' ? this.entry(site, root) : this.subpath(site, root, manifest, rest);
      if (found !== null) return { kind: 'file', path: found };
      return { kind: 'unresolved', reason: rest === '' ? `no entry file of ${file} is in the workspace, and no source of one` : `the package of ${file} has no file for "${subpath}"` };
    }
    const entry = entryFor(exports, subpath);
    if (entry === null) {
      // Old entry fields stand in where nobody thought of a main export.
      const found = rest === '' ? this.entry(site, root) : null;
      site.trace?.(`"exports" of ${file} has no entry for "${subpath}"${rest === '' ? '; its entry fields are used' : ''}.`);
      return found === null ? { kind: 'unresolved', reason: `"exports" of ${file} has no entry for "${subpath}"` } : { kind: 'file', path: found };
    }
    const wanted = wantedTargets(site, entry, rest);
    if (wanted === null) {
      site.trace?.(`"exports" of ${file} forbids "${subpath}": the entry "${entry.key}" is null.`);
      return { kind: 'unresolved', reason: `"exports" of ${file} forbids "${subpath}" (the entry "${entry.key}" is null)` };
    }
    const found = this.firstOf(site, root, wanted, subpath, `"exports" of ${file}, entry "${entry.key}"`) ?? (rest === '' ? this.entry(site, root) : null);
    if (found !== null) return { kind: 'file', path: found };
    return { kind: 'unresolved', reason: `"exports" of ${file} names ${namesOf(wanted)} for "${subpath}", which is not in the workspace, and no source of it` };
  }

  /** `#name`: the first file that the entry of `imports` in the package at `owner` leads to; `packageOf` says where another package leads that it names. */
  internal(site: ImportSite, owner: string, specifier: string, packageOf: (specifier: string) => Resolution): Resolution {
    const file = inFolder(owner, 'package.json');
    const entry = entryFor(this.manifests.of(owner)?.['imports'], specifier);
    if (entry === null || specifier === '#') {
      site.trace?.(`"imports" of ${file} has no entry for "${specifier}".`);
      return { kind: 'unresolved', reason: `"imports" of ${file}, the nearest package.json, has no entry for "${specifier}"` };
    }
    const wanted = wantedTargets(site, entry, specifier);
    if (wanted === null) return { kind: 'unresolved', reason: `"imports" of ${file} forbids "${specifier}" (the entry "${entry.key}" is null)` };
    const by = `"imports" of ${file}, entry "${entry.key}"`;
    let outside: Resolution | null = null;
    let files: WantedTarget[] = [];
    for (const next of [...wanted, null]) {
      if (next?.target.startsWith('./') === true) files.push(next);
      if (next !== null && (next.target.startsWith('.') || next.target === '')) continue;
      const found = this.firstOf(site, owner, files, specifier.slice(1), by);
      if (found !== null) return { kind: 'file', path: found };
      files = [];
      if (next === null) break;
      site.trace?.(`${by}, names the package "${next.target}" (${next.words}).`);
      const named = packageOf(next.target);
      if (named.kind === 'file') return named;
      outside ??= named;
    }
    return outside ?? { kind: 'unresolved', reason: `"imports" of ${file} names ${namesOf(wanted)}, which is not in the workspace, and no source of it` };
  }

  /** A path as a module: a file, else a folder with a package.json or an index file. */
  atPath(site: ImportSite, path: string, written: string): string | null {
    const isFolder = path === '' || meansFolder(written);
    const found = isFolder ? null : site.probe.file(path);
    if (found !== null) return found;
    return (this.manifests.of(path) === null ? null : this.entry(site, path)) ?? site.probe.index(path);
  }

  /**
   * The source of a file that only a build makes: `path` is not in the tree, and lies where the config of its package writes, or in a build
   * folder of its package that has no file in the tree. Null where it does not, or has no source.
   */
  sourceAt(site: ImportSite, path: string): string | null {
    const root = this.manifests.ownerOf(folderOf(path));
    if (root === null || path.length <= root.length) return null;
    const inside = root === '' ? path : path.slice(root.length + 1);
    const slash = inside.indexOf('/');
    const top = slash < 0 ? inside : inside.slice(0, slash);
    const isBuildOnly = isBuildFolder(top) && !buildFoldersOf(this.tree.paths).has(inFolder(root, top));
    const name = slash < 0 ? `${inside}/index` : inside;
    const config = this.builtBy(root);
    const written = writtenBy(config, root, path);
    const byName = isBuildOnly ? name : written === null ? null : `dist/${written}`;
    const source = this.sourceBy(site, config, path) ?? (byName === null ? null : findBuiltSource(site.probe, root, byName, `./${name}`)) ?? (isBuildOnly && slash > 0 ? this.mirroredSource(site, root, inside.slice(slash + 1)) : null);
    if (site.trace !== null && (byName !== null || source !== null)) tellProbed(site, `The source of ${path}, which a build makes`, source);
    return source;
  }

  /** A build of the whole tree writes what it makes of `libs/tide` to `dist/libs/tide` (the custom of Nx): the source by the path in there. */
  private mirroredSource(site: ImportSite, root: string, inside: string): string | null {
    const place = inFolder(root, inside);
    const owner = this.manifests.ownerOf(place);
    if (owner === null || owner.length <= root.length) return null;
    const rest = place.slice(owner.length + 1);
    return owner === place ? this.entry(site, owner) : findBuiltSource(site.probe, owner, rest, `./${rest}`);
  }

  /** The source of a library that ng-packagr writes to `path`, a folder that only a build makes. */
  librarySourceAt({ trace }: ImportSite, path: string): string | null {
    const written = this.ng.writtenAt(path);
    if (written === null) return null;
    trace?.(`By ${written.config}, ng-packagr makes ${path} of ${written.entry}.`);
    return written.entry;
  }

  /** The entry of a package without `exports`: its fields, an index file; for a built one its source. */
  private entry(site: ImportSite, root: string): string | null {
    const manifest = this.manifests.of(root) ?? {};
    const wanted: WantedTarget[] = [];
    for (const field of ENTRY_FIELDS) {
      const target = textOf(manifest[field]);
      if (target === null || target === '') continue;
      for (const versioned of field === 'types' || field === 'typings' ? typesVersionTargets(manifest, target) : []) wanted.push({ target: versioned, words: `"typesVersions" for "${field}"` });
      wanted.push({ target, words: `"${field}"` });
    }
    // What runs is index.js then, and declarations that a field names do not come before it.
    if (wanted.length > 0 && !RUNNING_FIELDS.some((field) => textOf(manifest[field]))) wanted.push({ target: './index', words: 'the index file, since no field names what runs' });
    const file = inFolder(root, 'package.json');
    const found = wanted.length === 0 ? null : this.firstOf(site, root, wanted, '.', file);
    if (found !== null) return found;
    const library = this.ng.entryIn(root);
    if (library !== null) {
      site.trace?.(`By ${inFolder(root, 'ng-package.json')}, ng-packagr makes the package of ${library}.`);
      return library;
    }
    const index = site.probe.index(root) ?? findBuiltSource(site.probe, root, 'index', '.');
    if (site.trace !== null) tellProbed(site, `The index file of ${root === '' ? 'the root' : root}, or its source`, index);
    return index;
  }

  /** A path inside a package without `exports`. */
  private subpath(site: ImportSite, root: string, manifest: PlainMap, rest: string): string | null {
    const path = joinPath(root, rest);
    const direct = path === null ? null : this.atPath(site, path, rest);
    if (site.trace !== null) tellProbed(site, `"${rest}" inside ${root === '' ? 'the root' : root}, which has no "exports"`, direct);
    if (direct !== null && !isDeclaration(direct)) return direct;
    const library = path === null ? null : this.ng.entryIn(path);
    if (library !== null) {
      site.trace?.(`By ${inFolder(root, `${rest}/ng-package.json`)}, ng-packagr makes that entry point of ${library}.`);
      return library;
    }
    const versioned = typesVersionTargets(manifest, rest).map((target): WantedTarget => ({ target, words: '"typesVersions"' }));
    return this.firstOf(site, root, [...versioned, { target: rest, words: 'the path as it stands' }], `./${rest}`, inFolder(root, 'package.json')) ?? direct;
  }

  /** The first target that is a file: one that runs beats one that is only the source of one, and declarations beat neither. */
  private firstOf(site: ImportSite, root: string, wanted: readonly WantedTarget[], subpath: string, by: string): string | null {
    let declared: { readonly path: string; readonly words: string } | null = null;
    const inside: { readonly path: string; readonly words: string }[] = [];
    for (const { target, words } of wanted) {
      const path = joinPath(root, target);
      if (path === null || inside.some((other) => other.path === path)) continue;
      inside.push({ path, words });
      const found = site.probe.file(path) ?? site.probe.index(path);
      if (site.trace !== null) tellProbed(site, `${by} names ${target} (${words})`, found);
      if (found === null) continue;
      if (!isDeclaration(found)) return found;
      declared ??= { path: found, words };
    }
    const built = this.builtBy(root);
    for (const { path } of inside) {
      // A folder's package.json that only points elsewhere, into the package around it (`"main": "../lib/commonjs/css"`).
      if (root !== '' && !path.startsWith(`${root}/`)) {
        const source = this.builtAround(site, root, path);
        if (site.trace !== null) tellProbed(site, `The source of ${path}, which a build makes`, source);
        if (source !== null && !isDeclaration(source)) return source;
        continue;
      }
      const target = root === '' ? path : path.slice(root.length + 1);
      const source = this.sourceBy(site, built, path) ?? findBuiltSource(site.probe, root, target, subpath) ?? this.bundles.sourceOf(site, root, target, subpath === '.') ?? this.inOnlyFolder(site, built, root, target, subpath);
      if (site.trace !== null) tellProbed(site, `The source of ${path}, which a build makes`, source);
      if (source !== null && !isDeclaration(source)) return source;
      if (source !== null) declared ??= { path: source, words: 'the source of a build' };
    }
    return declared?.path ?? null;
  }

  /** The source of a built file of the package around the folder `inner`; nothing of another one. */
  private builtAround(site: ImportSite, inner: string, path: string): string | null {
    const owner = this.manifests.ownerOf(folderOf(inner));
    if (owner === null || (owner !== '' && !path.startsWith(`${owner}/`))) return null;
    const target = owner === '' ? path : path.slice(owner.length + 1);
    return this.sourceBy(site, this.builtBy(owner), path) ?? findBuiltSource(site.probe, owner, target, `./${target}`);
  }

  private builtBy(root: string): Tsconfig | null {
    return this.tree.has(inFolder(root, 'package.json')) ? this.configOf(root) : null;
  }

  /** The source of a built file where all that the package's own config includes lies in one folder of any name (`guest-js/*.ts`). */
  private inOnlyFolder({ probe }: ImportSite, config: Tsconfig | null, root: string, target: string, subpath: string): string | null {
    const [only, second] = config?.include ?? [];
    const written = writtenBy(config, root, inFolder(root, target));
    if (only === undefined || second !== undefined || only.literal === only.parts.length || (written === null && !isBuilt(target.split('/')[0] ?? ''))) return null;
    const folder = only.parts.slice(0, only.literal).join('/');
    return folder.startsWith(root === '' ? '' : `${root}/`) && folder !== '' ? findBuiltSource(probe, folder, written === null ? target : `dist/${written}`, subpath) : null;
  }

  /** The source of a built file where the package's own config tells what is built from where. */
  private sourceBy(site: ImportSite, config: Tsconfig | null, path: string): string | null {
    const [from, written] = config === null ? [null, null] : [config.rootDir, behind(config, path)];
    if (from === null || written === null) return null;
    return site.probe.file(inFolder(from, written).replace(/\.d\.([mc]?)ts$/, '.$1js')) ?? site.probe.index(inFolder(from, written));
  }
}

/** What stands behind the folder that a config writes, within its package, where it does not say which folder it reads; null for all other paths. */
function writtenBy(config: Tsconfig | null, root: string, path: string): string | null {
  if (config === null || config.rootDir !== null || config.outDir?.startsWith(root === '' ? '' : `${root}/`) !== true) return null;
  return behind(config, path);
}

/** What stands behind the folder that a config writes; of that folder itself its index. */
function behind({ outDir }: Tsconfig, path: string): string | null {
  if (outDir === null || outDir === '' || !path.startsWith(outDir)) return null;
  if (path === outDir) return 'index';
  return path[outDir.length] === '/' ? path.slice(outDir.length + 1) : null;
}

/** The targets of an entry in the order in which they count, each once; null when the entry forbids what runs and all else. */
function wantedTargets({ conditions }: ImportSite, entry: MapEntry, asked: string): readonly WantedTarget[] | null {
  const wanted = new Map<string, string>();
  let forbids = false;
  for (const { words, conditions: active } of conditions) {
    const selected = selectTargets(entry, active);
    if (selected.isForbidden) forbids = true;
    for (const { target, conditions: named } of selected.targets) {
      const by = named.length === 0 ? 'no condition' : `by ${named.map((condition) => `"${condition}"`).join(', ')} of the conditions ${words}`;
      if (!wanted.has(target)) wanted.set(target, by);
    }
  }
  if (forbids && wanted.size === 0) return null;
  // A workspace before a build may have only the file of a condition that nobody here sets, such as "development".
  for (const target of everyTarget(entry)) if (!wanted.has(target) && (STYLES.test(asked) || !STYLES.test(target))) wanted.set(target, 'by a condition that is not set here');
  return [...wanted].map(([target, words]) => ({ target, words }));
}

function namesOf(wanted: readonly WantedTarget[]): string {
  const names = wanted.map(({ target }) => target);
  if (names.length === 0) return 'nothing for a script';
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}

