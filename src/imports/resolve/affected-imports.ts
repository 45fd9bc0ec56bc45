import { baseName } from '../../base/folders.js';
import { familyOf, type LanguageFamily } from '../extract/languages.js';
import type { ExtractedImports } from '../import-record.js';
import { readIncluded } from './c/included.js';
import { affectedSpecifiers } from './javascript/affected-specifiers.js';
import { steersOtherLanguages } from './steering-files.js';

/** What two trees have in which other paths are there, and all texts that steer resolution are the same. */
export interface MovedPaths {
  /** There in one of the trees alone. */
  readonly moved: readonly string[];
  /** Packages that only one of them declares somewhere. */
  readonly packages: ReadonlySet<string>;
  /** Of the sources of both. */
  readonly families: ReadonlySet<LanguageFamily>;
  /** Those that steer resolution, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a folder has a package.json. */
  hasManifest(folder: string): boolean;
}

/** Whether the imports of the source of that path may lead elsewhere in one tree than in the other. */
export type MayLeadElsewhere = (path: string, file: ExtractedImports) => boolean;

/** Languages whose imports lead by the names and packages of their own sources alone. */
const LED_BY_OWN: ReadonlySet<LanguageFamily> = new Set<LanguageFamily>(['python', 'go', 'jvm']);
/** The database of a compiler names files, and where they lie tells what it means. */
const COMPILATION = /(?:^|\/)compile_commands\.json$/;

/**
 * Tells by names which imports may lead elsewhere: to paths that moved, or to packages. Null where that cannot be told: any may. Modules of Rust are found by way of each other.
 */
export function affectedImports(trees: MovedPaths): MayLeadElsewhere | null {
  const byPath = trees.moved.length === 0 ? never : affectedByPath(trees);
  const names = trees.packages.size > MOST_PACKAGES ? null : [...trees.packages];
  if (byPath === null || names === null) return null;
  const isOfPackage = (path: string, { imports }: ExtractedImports): boolean => familyOf(path) === 'javascript' && imports.some(({ specifier }) => names.some((name) => specifier.includes(name)));
  return (path, file) => byPath(path, file) || (names.length > 0 && isOfPackage(path, file));
}

/** With more it is as fast to resolve everything. */
const MOST_PACKAGES = 50;

function affectedByPath({ moved, families, texts, hasManifest }: MovedPaths): MayLeadElsewhere | null {
  const ofMoved = new Set(moved.map(familyMovedBy));
  for (const family of families) {
    if (LED_BY_OWN.has(family) ? ofMoved.has(family) : family === 'rust') return null;
  }
  const isC = families.has('c');
  if (isC && [...moved, ...texts.keys()].some((path) => COMPILATION.test(path))) return null;
  const isAffected = families.has('javascript') ? affectedSpecifiers(moved, new Map([...texts].filter(([path]) => !steersOtherLanguages(path) && !path.endsWith('.yaml'))), hasManifest) : never;
  if (isAffected === null) return null;
  const names = new Set(moved.map(baseName));
  return (path, { imports }) => {
    const family = familyOf(path);
    if (family === 'javascript') return imports.some(({ specifier }) => isAffected(specifier));
    return isC && family === 'c' && imports.some(({ specifier }) => names.has(baseName(readIncluded(specifier)?.name ?? '')));
  };
}

function never(): boolean {
  return false;
}

/** The language whose imports may lead to a path though it has no imports itself, or that of the path. */
function familyMovedBy(path: string): LanguageFamily | null {
  return path.endsWith('.pyx') ? 'python' : familyOf(path);
}
