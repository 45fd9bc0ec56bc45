import type { ExtractedImports } from '../../import-record.js';
import { NearestIndex } from './nearest.js';
import type { SourceRoot } from './source-roots.js';

/** A file that may be what a name means. */
export interface Candidate {
  readonly root: SourceRoot;
  readonly folder: string;
  readonly path: string;
}

/** The files of one folder that belong to a package. */
export interface PackageFolder {
  readonly root: SourceRoot;
  readonly folder: string;
  /** Its smallest file. */
  first: string;
}

const rootKey = (place: { readonly root: SourceRoot }): string => place.root.key;
const moduleKey = (place: { readonly root: SourceRoot }): string => place.root.moduleKey;
const candidatePath = (candidate: Candidate): string => candidate.path;
const folderPath = (place: PackageFolder): string => place.folder;

/** Places of tests apart from those that everything sees. */
class Places<Place extends { readonly root: SourceRoot }> {
  readonly everyone: NearestIndex<Place>;
  readonly tests: NearestIndex<Place>;

  constructor(keyOf: (place: Place) => string, pathOf: (place: Place) => string) {
    this.everyone = new NearestIndex(keyOf, pathOf);
    this.tests = new NearestIndex(keyOf, pathOf);
  }

  add(place: Place): void {
    (place.root.isTest ? this.tests : this.everyone).add(place);
  }

  /** The nearest places that a file under a root sees: a test sees tests too, and of equally near ones not the test. */
  nearest(key: string, isTest: boolean): { readonly index: NearestIndex<Place>; readonly shared: number } | null {
    const shared = this.everyone.sharedWith(key);
    const sharedByTests = isTest ? this.tests.sharedWith(key) : -1;
    if (shared < 0 && sharedByTests < 0) return null;
    return sharedByTests > shared ? { index: this.tests, shared: sharedByTests } : { index: this.everyone, shared };
  }
}

/** The files of a tree that belong to one package, wherever they lie. */
export class JvmPackage {
  /** Nearly every class is in one file only. */
  private readonly classes = new Map<string, Candidate | Places<Candidate>>();
  private readonly folders = new Map<string, PackageFolder>();
  private places: Places<PackageFolder> | null = null;

  add(root: SourceRoot, folder: string, path: string, file: ExtractedImports | undefined): void {
    const known = this.folders.get(folder);
    if (known === undefined) this.folders.set(folder, { root, folder, first: path });
    else if (path < known.first) known.first = path;
    const candidate = { root, folder, path };
    for (const name of namesOf(path, file)) this.addClass(name, candidate);
  }

  private addClass(name: string, candidate: Candidate): void {
    const known = this.classes.get(name);
    if (known instanceof Places) known.add(candidate);
    else if (known === undefined) this.classes.set(name, candidate);
    else {
      const places = new Places<Candidate>(rootKey, candidatePath);
      places.add(known);
      places.add(candidate);
      this.classes.set(name, places);
    }
  }

  /** The nearest files under one root that declare a name, as files under `root` see them: more than one where Kotlin overloads a function. */
  filesOf(name: string, root: SourceRoot): readonly Candidate[] {
    const known = this.classes.get(name);
    if (known === undefined) return [];
    if (!(known instanceof Places)) return known.root.isTest && !root.isTest ? [] : [known];
    const found = known.nearest(root.key, root.isTest);
    return found === null ? [] : inSourceSet(found.index, found.index.placesAt(root.key, found.shared), root);
  }

  /** The folders of some files of the package. */
  foldersWith(files: readonly Candidate[]): readonly PackageFolder[] {
    return [...new Set(files.map((file) => file.folder))].flatMap((folder) => this.folders.get(folder) ?? []);
  }

  /** The folders of the package that files under `root` see: those in the own module, tests with main; else those of the nearest module. */
  foldersFor(root: SourceRoot): readonly PackageFolder[] {
    if (this.places === null) {
      this.places = new Places(moduleKey, folderPath);
      for (const place of this.folders.values()) this.places.add(place);
    }
    const { everyone, tests } = this.places;
    const found = this.places.nearest(root.moduleKey, root.isTest);
    if (found === null) return [];
    const near = found.index.placesAt(root.moduleKey, found.shared);
    // A test sees both parts of its own module, and of another one what it gives to everyone.
    if (!root.isTest || near[0]?.root.moduleKey !== root.moduleKey) return near;
    const other = (found.index === tests ? everyone : tests).placesAt(root.moduleKey, root.moduleKey.length);
    return [...near, ...other.filter((place) => place.root.moduleKey === root.moduleKey)];
  }
}

/** What `expect` and `actual` of Kotlin declare once for each platform is meant in the source set for the own platform, else in the common one, which all others see; `nearest` where neither has it. */
function inSourceSet(index: NearestIndex<Candidate>, nearest: readonly Candidate[], root: SourceRoot): readonly Candidate[] {
  const [first] = nearest;
  const set = first === undefined || first.root === root ? null : first.root.set;
  if (set === null) return nearest;
  for (const platform of new Set([root.set?.platform ?? 'common', 'common'])) {
    const found = index.placesBelow(set.keyFor(platform));
    if (found.length > 0) return found;
  }
  return nearest;
}

/** The names that an import can mean by a file: a class of Java that is named like it, what a Kotlin file declares. */
function namesOf(path: string, file: ExtractedImports | undefined): ReadonlySet<string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // `Tide.jvm.kt` is the part for the JVM of what `Tide.kt` may declare.
  const base = name.slice(0, name.indexOf('.', 1));
  if (path.endsWith('.java')) return new Set([base]);
  const names = new Set(file?.declares);
  // The class that holds the functions of a file, for Java.
  names.add(`${base.charAt(0).toUpperCase()}${base.slice(1).replace(/[^\w$\u0080-\uffff]/g, '_')}Kt`);
  // What was lost may be what the file is named after.
  if (file === undefined || file.uncertain) names.add(base);
  return names;
}
