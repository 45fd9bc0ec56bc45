import { folderOf, inFolder } from '../../../base/folders.js';
import type { Trace } from '../resolution.js';
import { type Answer, external, partsOf, partsWithin, unresolved } from './answer.js';
import { type ModuleIndex, searchModule } from './module-index.js';
import type { Projects } from './projects.js';

/** `.tide`, `..quay.crane`, `.*`: names from the folder of the importing file on, or from one above it. */
export function resolveRelative(index: ModuleIndex, projects: Projects, folder: string, specifier: string, trace?: Trace): Answer {
  let dots = 0;
  while (specifier[dots] === '.') dots++;
  const { parts, isStar } = partsOf(specifier.slice(dots));
  let start = folder;
  for (let up = 1; up < dots; up++) {
    if (start === '' && index.isPackage('')) return unresolved('a relative import that leaves the workspace');
    if (!isTop(index, projects, start)) start = folderOf(start);
    if (isTop(index, projects, start)) {
      trace?.(`${specifier}: ${start === '' ? 'the root of the tree' : start} holds top-level modules, no package is there or above it`);
      return unresolved('a relative import beyond the top-level package');
    }
  }
  const place = start === '' ? 'the root of the tree' : start;
  trace?.(`${specifier}: relative, starts in ${place}`);
  const isPackage = index.isPackage(start);
  const found = searchModule(index, [start], parts);
  const missing = parts.length - found.depth;
  const file = found.file ?? (isPackage ? (index.find(start)?.path ?? null) : null);
  if (missing === 0 && file !== null) {
    trace?.(`${specifier}: is ${file}`);
    return { resolution: { kind: 'file', path: file }, isMember: isStar && parts.length === 0 };
  }
  if (file !== null && missing <= partsWithin(file, parts, found.depth, isStar)) {
    trace?.(`${specifier}: ${file}, where ${parts.slice(found.depth).join('.')} is a name (no module of that name is beside it)`);
    return { resolution: { kind: 'file', path: file }, isMember: true };
  }
  if (found.reached === parts.length) {
    trace?.(`${specifier}: a folder without __init__.py, a namespace package that has no file of its own`);
    return external(null);
  }
  const lost = parts[found.reached] ?? '';
  const lostPlace = inFolder(start, parts.slice(0, found.reached + 1).join('/'));
  if (projects.isMade(lostPlace)) {
    trace?.(`${specifier}: a manifest says that a build makes ${lostPlace}`);
    return external(null);
  }
  trace?.(`${specifier}: no ${lost}.py and no ${lost}/__init__.py in ${found.reached === 0 ? place : `${place}/${parts.slice(0, found.reached).join('/')}`}`);
  return unresolved(`no module ${lost} in ${found.reached > found.depth ? folderOf(lostPlace) : (found.file ?? place)}`);
}

/** Whether a folder is certainly on `sys.path` and no package, so that what lies in it has no package above. */
function isTop(index: ModuleIndex, projects: Projects, folder: string): boolean {
  return !index.isPackage(folder) && (folder === '' || projects.isDeclaredRoot(folder));
}
