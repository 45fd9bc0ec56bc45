import { folderOf } from '../../../base/folders.js';
import { isAliasConfig } from './aliases/alias-configs.js';
import { configView } from './aliases/config-view.js';
import { readRoots } from './aliases/read-roots.js';
import { isInBuildFolder } from './built-source.js';
import { manifestFiles } from './manifest-view.js';

/** Files by which imports are resolved, whatever names them. */
const STEERING = /(?:^|\/)(?:package\.json|pnpm-workspace\.yaml|[^/]*\.json)$|(?:^|\/)node_modules\/|%/;
const MANIFEST = /(?:^|\/)package\.json$/;
/** Folders in which the source of a package's entry is looked for by a name that nobody wrote. */
const SOURCE_FOLDERS: ReadonlySet<string> = new Set(['src', 'source', 'lib']);
/** The entry of a library of Angular whose config names none. */
const ENTRY_OF_LIBRARIES = 'public_api';
/** A star that stands for a part of a name: with it a file may have a name that neither the specifier nor the pattern has. */
const PART_OF_NAME = /[^/"*:.\s]\*|\*[^/".*\s),]/;
const SPECIAL = /[.*+?^${}()|[\]\\/-]/g;
/** With more it is as fast to resolve everything. */
const MOST_PATHS = 50;

/**
 * Tells which specifiers may lead elsewhere once `paths` are there, or are not: every other means in both trees the same. `texts` are those of
 * the files that steer resolution, which must be the same in both, by path; `hasManifest` tells of the folders that have a package.json. Null
 * where nothing can be told of a single specifier: then any may.
 *
 * Resolution asks for no file but by a name that is written somewhere: the last part of the specifier, or of a path in a manifest or config, with
 * something added behind; or `index` in a folder of such a name, or `main` and `index` where the source of a package may lie.
 */
export function affectedSpecifiers(paths: readonly string[], texts: ReadonlyMap<string, string>, hasManifest: (folder: string) => boolean): ((specifier: string) => boolean) | null {
  if (paths.length > MOST_PATHS) return null;
  const names = new Set<string>();
  let mayBeDots = false;
  for (const path of paths) {
    // A build folder with files in the tree is none that only a build makes.
    if (STEERING.test(path) || isInBuildFolder(path) || isAliasConfig(path)) return null;
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(0, slash));
    const folderName = folder.slice(folder.lastIndexOf('/') + 1);
    const name = stemOf(path.slice(slash + 1));
    if ((name === 'main' && SOURCE_FOLDERS.has(folderName)) || name === ENTRY_OF_LIBRARIES) return null;
    names.add(name);
    // An image for one density is meant by its name without that.
    names.add(name.replace(/@\d+x?$/, ''));
    if (name !== 'index') continue;
    if (folder === '' || hasManifest(folder) || SOURCE_FOLDERS.has(folderName)) return null;
    names.add(folderName);
    mayBeDots = true;
  }
  const some = [...names].map((name) => name.replace(SPECIAL, '\\$&')).join('|');
  const inText = new RegExp(`["/](?:${some})["./]`);
  const isDoubtful = (text: string): boolean => inText.test(text) || PART_OF_NAME.test(text) || text.includes('moduleSuffixes') || text.includes('\\u');
  for (const [path, text] of texts) {
    // How many folders a glob means decides whether it is followed.
    if (text.includes('*') && mayHaveRoots(path) && readRoots(path, text, folderOf(path)).some((root) => root.path.includes('*'))) return null;
    if (!isDoubtful(text) && !isAliasConfig(path)) continue;
    // Of a manifest most is about other things, and a config in JavaScript may put its paths together.
    const view = MANIFEST.test(path) ? manifestFiles(text) : isAliasConfig(path) ? configView(path, text) : null;
    if (view === null || isDoubtful(view)) return null;
  }
  const inSpecifier = new RegExp(`(?:^|[/!:.\\s])(?:${some})(?:$|[./?!])`);
  return (specifier) => inSpecifier.test(specifier) || (mayBeDots && ENDS_WITH_DOTS.test(specifier));
}

/** `.`, `../..`, `./tugs/` and the like mean a folder, which need not be named. */
const ENDS_WITH_DOTS = /(?:^|[/!])\.{0,2}\/?(?:\?.*)?$/;

function mayHaveRoots(path: string): boolean {
  return isAliasConfig(path) || MANIFEST.test(path);
}

/** What stands before whatever may be added to a name: `crane` of `crane.spec.ts`, `.eslintrc` of `.eslintrc.js`. */
function stemOf(name: string): string {
  const dot = name.indexOf('.', 1);
  return dot < 0 ? name : name.slice(0, dot);
}
