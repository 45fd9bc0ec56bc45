import { folderOf, inFolder } from '../../../base/folders.js';
import type { Trace } from '../resolution.js';
import { type Answer, external, partsOf, partsWithin, unresolved } from './answer.js';
import { type ModuleIndex, type Search, searchModule } from './module-index.js';
import type { Projects } from './projects.js';
import type { SearchPath } from './search-path.js';
import { NEVER_SHADOWED, STANDARD_LIBRARY } from './standard-library.js';

const nameOf = (folder: string | undefined): string => (folder === undefined || folder === '' ? 'the root of the tree' : folder);

/**
 * `quay.tide`, `quay.*`: names from the folders of a search path on. In the order of Python: the interpreter's own modules, the
 * folders of scripts and projects, the standard library; then what only a changed `sys.path` or an installed project of the same
 * tree explains; the rest comes from outside.
 */
export function resolveAbsolute(index: ModuleIndex, projects: Projects, path: SearchPath, specifier: string, trace?: Trace): Answer {
  const { parts, isStar } = partsOf(specifier);
  const top = parts[0] ?? '';
  if (parts.length === 0 || parts.includes('')) return unresolved('no name of a module');
  if (NEVER_SHADOWED.has(top) && !path.first.some((folder) => isLibrary(index, folder))) {
    trace?.(`${specifier}: ${top} is a module that Python has loaded before it looks into any folder`);
    return external(null);
  }
  /** The answer where a search found enough of the name. */
  const answerOf = (found: Search | null): Answer | null => {
    if (found === null || found.file === null) return null;
    const missing = parts.length - found.depth;
    if (missing > partsWithin(found.file, parts, found.depth, isStar)) return null;
    const member = parts.slice(found.depth).join('.');
    trace?.(missing > 0 ? `${specifier}: ${found.file}, where ${member} is a name (it has no module of that name)` : `${specifier}: is ${found.file}`);
    return { resolution: { kind: 'file', path: found.file }, isMember: missing > 0 };
  };
  const moved = inMovedPackage(index, path, parts, trace);
  const early = moved ?? searchAll(index, path.first, parts, trace);
  const own = answerOf(early);
  if (own !== null) return own;
  if (STANDARD_LIBRARY.has(top)) {
    trace?.(`${specifier}: ${top} is part of the standard library`);
    return external(null);
  }
  const late = searchAll(index, path.later, parts, trace);
  const place = late === null ? '' : (path.later[late.root] ?? '');
  // The package that a file is in, named as if it were no part of a namespace: rather an installed one of that name.
  const isNamesake = late !== null && top === path.namesake && place === path.base && (late.depth === 1 || late.depth < parts.length);
  const found = isNamesake ? null : answerOf(late);
  if (found !== null) return found;
  const broken = early ?? (path.portions.has(place) ? null : late);
  // A package that lacks the module may be spread over projects as well.
  const root = broken === null || broken.isPackage ? projects.rootOf(parts, path.base) : null;
  if (root !== null) {
    const other = answerOf(searchAll(index, [root], parts, trace));
    if (other !== null) {
      trace?.(`${specifier}: ${top} is a module of one other project of this tree, in ${nameOf(root)}`);
      return other;
    }
  }
  if (broken !== null && broken.file !== null) {
    const lost = parts[broken.reached] ?? '';
    const lostPlace = inFolder(folderOf(broken.file), parts.slice(broken.depth, broken.reached + 1).join('/'));
    if (projects.isMade(lostPlace)) {
      trace?.(`${specifier}: a manifest says that a build makes ${lostPlace}`);
      return external(null);
    }
    // Below the last file there may be folders without an __init__.py.
    const within = broken.reached > broken.depth ? folderOf(lostPlace) : broken.file;
    trace?.(`${specifier}: ${within} is there, but no module ${lost} in it`);
    return unresolved(`no module ${lost} in ${within}`, broken.file);
  }
  if (parts.length > 1 && isNamespace(index, path, parts)) {
    trace?.(`${specifier}: folders without __init__.py, a namespace package that has no file of its own`);
    return external(null);
  }
  trace?.(`${specifier}: nothing in this tree has the name ${top}; it comes from outside`);
  return external(top);
}

/** A folder that is Python's own library, by the files by which Python itself finds it, or the stubs of it. */
function isLibrary(index: ModuleIndex, folder: string): boolean {
  const has = (name: string): boolean => (index.find(folder === '' ? name : `${folder}/${name}`)?.kind ?? 'folder') !== 'folder';
  return (has('os') && has('site')) || (has('builtins') && has('_typeshed'));
}

/** The package that a manifest gives another folder (`package_dir`), with the parts of the name that lie in it. */
function inMovedPackage(index: ModuleIndex, path: SearchPath, parts: readonly string[], trace: Trace | undefined): Search | null {
  if (path.packages.size === 0) return null;
  const name = parts.join('.');
  for (const [moved, folder] of path.packages) {
    if (name !== moved && !name.startsWith(`${moved}.`)) continue;
    trace?.(`${name}: a manifest puts the package ${moved} into ${nameOf(folder)}`);
    const skipped = moved.split('.').length;
    const found = searchModule(index, [folder], parts.slice(skipped));
    const own = index.isPackage(folder) ? (index.find(folder)?.path ?? null) : null;
    if (found.file === null && own === null) continue;
    const isOwn = found.file === null;
    return { file: found.file ?? own, isPackage: isOwn || found.isPackage, depth: skipped + found.depth, reached: skipped + found.reached, root: 0 };
  }
  return null;
}

/**
 * The search over some folders. Where the package that wins lacks the next part, other folders with a package of that name are
 * asked for the whole name: such packages are spread over several folders (`pkgutil.extend_path`).
 */
function searchAll(index: ModuleIndex, folders: readonly string[], parts: readonly string[], trace: Trace | undefined): Search | null {
  if (trace !== undefined) for (const folder of folders) trace(sentence(index, folder, parts));
  const found = searchModule(index, folders, parts);
  if (found.file === null) return null;
  if (found.depth === parts.length || !found.isPackage) return found;
  let best = found;
  for (let first = found.root + 1; first < folders.length; first++) {
    const other = searchModule(index, folders, parts, first);
    if (other.file === null) break;
    if (other.depth === parts.length) return other;
    if (parts.length - best.depth > 1 && other.depth > best.depth) best = other;
    first = Math.max(first, other.root);
  }
  return best;
}

/** What one folder has of the first part of a name. */
function sentence(index: ModuleIndex, folder: string, parts: readonly string[]): string {
  const [top = ''] = parts;
  const at = index.find(folder === '' ? top : `${folder}/${top}`);
  const looks = `${parts.join('.')}: looks in ${nameOf(folder)}`;
  if (at === null) return `${looks}: no ${top}.py, no ${top}/__init__.py`;
  return at.kind === 'folder' ? `${looks}: a folder ${top} without __init__.py` : `${looks}: has ${at.path}`;
}

function isNamespace(index: ModuleIndex, path: SearchPath, parts: readonly string[]): boolean {
  return searchModule(index, [...path.first, ...path.later], parts).reached === parts.length;
}
