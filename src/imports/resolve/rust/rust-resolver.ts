import { folderOf, foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, SteeringParsers, Trace } from '../resolution.js';
import { type CargoPackage, CargoPackages } from './cargo-packages.js';
import { type CrateRoot, CrateRoots } from './crate-roots.js';
import { declaredFiles, deepestModule, folderOfModules, moduleFile, unquote } from './module-files.js';

const HEADER = /\.(?:h|hh|hpp|hxx)$/;

// Crates that come with the compiler.
const BUILT_IN: ReadonlySet<string> = new Set(['std', 'core', 'alloc', 'proc_macro', 'test']);
const LANGUAGE: Resolution = { kind: 'external', package: null };

/** Whether the specifier leads to the same place from every file of a crate; a bare name may be a module of one file. */
function isSameInCrate(specifier: string, resolution: Resolution): boolean {
  if (specifier.startsWith('crate::') || specifier.startsWith('::') || specifier.startsWith('extern crate ')) return true;
  if (resolution.kind !== 'external') return false;
  return resolution.package !== null || BUILT_IN.has(specifier.slice(0, specifier.indexOf('::')));
}

/** Where a source file stands: its package, its crate, and the folder of its modules. */
interface Place {
  readonly owner: CargoPackage | null;
  readonly root: CrateRoot;
  readonly isRoot: boolean;
  readonly modules: string;
  /** What was found for paths that mean the same in the whole crate. */
  readonly shared: Map<string, Resolution>;
}

/**
 * Resolves what `extractRustFile` gives within a set of paths: modules by the files that rustc would read, paths by the
 * longest part of them that is a file, crates by the manifests of Cargo. What a file declares inside itself is not known
 * here, so a path ends at the file of the innermost module that has one. See `rationale.md` beside the scanner.
 */
export function createRustResolver(tree: FileTree, parsers: SteeringParsers): Resolver {
  return new RustResolver(tree, parsers);
}

class RustResolver implements Resolver {
  private readonly found = new Map<string, ResolveWarning>();
  private readonly packages: CargoPackages;
  private readonly roots: CrateRoots;
  private readonly places = new Map<string, Place>();
  private readonly answers = new Map<string, Map<string, Resolution>>();

  constructor(
    private readonly tree: FileTree,
    parsers: SteeringParsers,
  ) {
    this.packages = new CargoPackages(tree, parsers.toml, (warning) => this.found.set(`${warning.file}\n${warning.message}`, warning));
    this.roots = new CrateRoots(tree);
  }

  resolve(from: string, specifier: string, trace?: Trace): Resolution {
    const place = this.placeOf(from);
    const known = trace === undefined ? place.shared.get(specifier) : undefined;
    if (known !== undefined) return known;
    const resolution = this.resolveFresh(from, place, specifier, trace ?? (() => undefined));
    if (place.owner !== null && isSameInCrate(specifier, resolution)) place.shared.set(specifier, resolution);
    return resolution;
  }

  unitOf(path: string): string | null {
    const folder = this.packages.ownerOf(folderOf(path))?.folder ?? null;
    return folder === '' ? '.' : folder;
  }

  warnings(): readonly ResolveWarning[] {
    return [...this.found.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning);
  }

  private placeOf(from: string): Place {
    let place = this.places.get(from);
    if (place === undefined) {
      const owner = this.packages.ownerOf(folderOf(from));
      const root = owner === null ? { folder: folderOf(from), file: null } : this.roots.rootOf(from, owner);
      const isRoot = owner !== null && this.roots.isRoot(from, owner);
      const key = `${owner?.folder ?? ''}\n${root.folder}\n${root.file ?? ''}`;
      let shared = this.answers.get(key);
      if (shared === undefined) this.answers.set(key, (shared = new Map()));
      place = { owner, root, isRoot, modules: folderOfModules(from, isRoot), shared };
      this.places.set(from, place);
    }
    return place;
  }

  private resolveFresh(from: string, place: Place, specifier: string, trace: Trace): Resolution {
    if (specifier.startsWith('"')) return this.resolveInclude(from, specifier, trace);
    if (specifier.startsWith('mod ')) return this.resolveDeclaration(from, place, specifier, trace);
    if (specifier.startsWith('extern crate ')) return this.resolveCrate(from, place, [specifier.slice('extern crate '.length)], true, trace);
    if (specifier.startsWith('::')) return this.resolveCrate(from, place, specifier.slice(2).split('::'), true, trace);
    const path = specifier.split('::');
    if (path[0] === 'crate') return this.inCrate(place.root, path.slice(1), trace);
    if (path[0] === 'super' || path[0] === 'self') return this.resolveRelative(from, place, path, trace);
    return this.resolveCrate(from, place, path, false, trace);
  }

  private resolveInclude(from: string, specifier: string, trace: Trace): Resolution {
    const text = unquote(specifier);
    const path = text.startsWith('/') ? null : joinPath(folderOf(from), text);
    trace(`${specifier} is a path from the folder ${folderOf(from) || '.'}: ${path ?? 'it leaves the workspace'}`);
    if (path === null) return { kind: 'unresolved', reason: 'the path leaves the workspace' };
    if (this.tree.has(path)) return { kind: 'file', path };
    return HEADER.test(text) ? this.resolveHeader(from, text, trace) : { kind: 'unresolved', reason: 'no such file in the workspace' };
  }

  /** A header of C++ in a bridge of cxx: its compiler looks where it is told, and for `crate_name/x.h` in the package (cxx.rs, "Build setup", reviewed 2026-11-27). */
  private resolveHeader(from: string, name: string, trace: Trace): Resolution {
    const inPackage = foldersUp(folderOf(from)).find((folder) => this.tree.has(inFolder(folder, 'Cargo.toml')));
    const rest = name.slice(name.indexOf('/') + 1);
    const named = inPackage === undefined ? [] : [inFolder(inPackage, rest)];
    const places = foldersUp(folderOf(from)).flatMap((folder) => ['', 'include', 'src'].map((part) => inFolder(folder, inFolder(part, name))));
    const path = [...places, ...named].find((place) => this.tree.has(place));
    trace(`a header of C++, looked for in the folders above ${from}, their include and src, and the package: ${path ?? `no ${name}`}`);
    return path === undefined ? { kind: 'external', package: null } : { kind: 'file', path };
  }

  private resolveDeclaration(from: string, place: Place, specifier: string, trace: Trace): Resolution {
    const files = declaredFiles(from, place.isRoot, specifier.slice('mod '.length));
    trace(`${from} is ${place.isRoot ? 'the root of a crate' : 'a module'}; ${specifier} may be ${files.join(', ')}`);
    const path = files.find((file) => this.tree.has(file));
    return path === undefined ? { kind: 'unresolved', reason: `none of ${files.join(', ')} is in the workspace` } : { kind: 'file', path };
  }

  /** `self::...` and `super::...`, seen from the file's module. */
  private resolveRelative(from: string, place: Place, path: readonly string[], trace: Trace): Resolution {
    let folder = place.modules;
    let index = 0;
    let climbed = 0;
    for (; path[index] === 'self' || path[index] === 'super'; index++) {
      if (path[index] === 'self') continue;
      if (folder === place.root.folder) return { kind: 'unresolved', reason: `${place.root.file ?? from} is the root of its crate; there is nothing above it` };
      folder = folderOf(folder);
      climbed++;
    }
    const names = path.slice(index);
    // As of declarations: a file that `#[path]` names holds its modules beside itself.
    const below = deepestModule(this.tree, folder, names) ?? (climbed === 0 ? deepestModule(this.tree, folderOf(from), names) : null);
    trace(`modules of that module are in ${folder || '.'}: ${below ?? `no file for ${names.join('::')}`}`);
    if (below !== null) return { kind: 'file', path: below };
    return climbed === 0 ? { kind: 'file', path: from } : this.moduleAt(place, folder, trace);
  }

  /** The file of the module whose own modules lie in `folder`, or of the nearest one above. */
  private moduleAt(place: Place, folder: string, trace: Trace): Resolution {
    for (let current = folder; current !== place.root.folder && current !== ''; current = folderOf(current)) {
      const name = current.slice(current.lastIndexOf('/') + 1);
      const file = moduleFile(this.tree, folderOf(current), name);
      trace(`the module with the folder ${current}: ${file ?? 'has no file'}`);
      if (file !== null) return { kind: 'file', path: file };
    }
    return this.inCrate(place.root, [], trace);
  }

  private inCrate(root: CrateRoot, names: readonly string[], trace: Trace): Resolution {
    const path = deepestModule(this.tree, root.folder, names) ?? root.file;
    const isOneOf = 'no file, so a name that the root has which is meant';
    trace(`the crate's modules start in ${root.folder || '.'}, its root is ${root.file ?? 'one of several files'}: ${path ?? isOneOf}`);
    return path === null ? LANGUAGE : { kind: 'file', path };
  }

  /** A path whose first name is a crate, unless it is something that is in scope: then `isCrate` is false. */
  private resolveCrate(from: string, place: Place, path: readonly string[], isCrate: boolean, trace: Trace): Resolution {
    const { owner } = place;
    const name = path[0] ?? '';
    const dependency = owner === null ? undefined : this.packages.dependenciesOf(owner).get(name);
    if (dependency?.kind === 'external') {
      trace(`${inFolder(owner?.folder ?? '', 'Cargo.toml')} declares ${name} as the package ${dependency.name}, which is not in the workspace`);
      return { kind: 'external', package: dependency.name };
    }
    const own = owner !== null && name === owner.libName && owner.libRoot !== null ? owner : null;
    const target = dependency === undefined ? own : this.packages.packageAt(dependency.folder);
    if (target !== null) {
      trace(`${name} is the library of ${inFolder(target.folder, 'Cargo.toml')}`);
      if (target.libRoot === null) return { kind: 'unresolved', reason: `${inFolder(target.folder, 'Cargo.toml')} has no library` };
      const found = this.inCrate({ folder: folderOf(target.libRoot), file: target.libRoot }, path.slice(1), trace);
      if (dependency?.isForTests !== true || found.kind !== 'file') return found;
      trace(`${inFolder(owner?.folder ?? '', 'Cargo.toml')} has ${name} in its dev-dependencies alone, so only tests, examples and benchmarks of the crate lead there`);
      return { ...found, isForTests: true };
    }
    if (BUILT_IN.has(name)) {
      trace(`${name} comes with the compiler`);
      return LANGUAGE;
    }
    if (owner?.manifest.isEdition2015 === true && (!isCrate || path.length > 1)) {
      trace(`${name} is not a dependency, and edition 2015 starts paths at the crate`);
      return this.inCrate(place.root, path, trace);
    }
    if (isCrate || owner === null) {
      const module = isCrate ? null : deepestModule(this.tree, place.modules, path);
      if (module !== null) return { kind: 'file', path: module };
      trace(owner === null ? 'no Cargo.toml is above the file' : `${inFolder(owner.folder, 'Cargo.toml')} declares no ${name}`);
      return { kind: 'external', package: name };
    }
    const module = deepestModule(this.tree, place.modules, path);
    const outcome = module ?? 'no file, so a name that is in scope by other means';
    trace(`${inFolder(owner.folder, 'Cargo.toml')} declares no ${name}; as a module of ${from}: ${outcome}`);
    return module === null ? LANGUAGE : { kind: 'file', path: module };
  }
}
