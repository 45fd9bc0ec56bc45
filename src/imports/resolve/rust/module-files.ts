import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';

/** The file of a module in `folder`: `harbour.rs`, else `harbour/mod.rs`. */
export function moduleFile(tree: FileTree, folder: string, name: string): string | null {
  const base = inFolder(folder, name);
  if (tree.has(`${base}.rs`)) return `${base}.rs`;
  return tree.has(`${base}/mod.rs`) ? `${base}/mod.rs` : null;
}

/** The file that holds the longest part of `names` as modules inside modules, the first one in `folder`; null when none has a file. */
export function deepestModule(tree: FileTree, folder: string, names: readonly string[]): string | null {
  let base = folder;
  const bases: string[] = [];
  for (const name of names) {
    if (name === '*') break;
    base = inFolder(base, name);
    bases.push(base);
  }
  for (let index = bases.length - 1; index >= 0; index--) {
    const place = bases[index] ?? '';
    if (tree.has(`${place}.rs`)) return `${place}.rs`;
    if (tree.has(`${place}/mod.rs`)) return `${place}/mod.rs`;
  }
  return null;
}

/** The folder of the modules that a file declares: its own for the root of a crate and for `mod.rs`, else the one of its name. */
export function folderOfModules(path: string, isRoot: boolean): string {
  return isRoot || path.endsWith('/mod.rs') || path === 'mod.rs' ? folderOf(path) : path.slice(0, -'.rs'.length);
}

/** A module declaration as the scanner gives it, without `mod `: `tests::data`, `"sys"::unix = "unix/imp.rs"`. */
interface Declaration {
  readonly around: readonly { readonly name: string; readonly isFolder: boolean }[];
  readonly name: string;
  readonly path: string | null;
}

/** The files that a module declaration in `from` may mean, in the order in which they are tried, as rustc does ("Module Source Filenames" in the Reference). */
export function declaredFiles(from: string, isRoot: boolean, text: string): readonly string[] {
  const { around, name, path } = readDeclaration(text);
  const own = folderOf(from);
  const modules = folderOfModules(from, isRoot);
  // A file that `#[path]` names holds its modules beside itself, which its own name does not tell.
  const places = modules === own ? [own] : [modules, own];
  return places.flatMap((place, attempt) => {
    let folder: string | null = attempt === 0 && around.length === 0 && path !== null ? own : place;
    around.forEach((module, index) => {
      // A folder that `#[path]` gives to a module with a body is seen from the folder of the file.
      if (folder !== null) folder = module.isFolder ? joinPath(index === 0 ? own : folder, module.name) : inFolder(folder, module.name);
    });
    if (folder === null) return [];
    if (path !== null) return attempt > 0 && around.length === 0 ? [] : [joinPath(folder, path)].filter((file) => file !== null);
    const base = inFolder(folder, name);
    return [`${base}.rs`, `${base}/mod.rs`];
  });
}

function readDeclaration(text: string): Declaration {
  const equals = text.indexOf(' = "');
  const names = (equals < 0 ? text : text.slice(0, equals)).match(/"(?:[^"\\]|\\.)*"|[^:]+/g) ?? [];
  const around = names.slice(0, -1).map((part) => ({ name: part.startsWith('"') ? unquote(part) : part, isFolder: part.startsWith('"') }));
  return { around, name: names[names.length - 1] ?? '', path: equals < 0 ? null : unquote(text.slice(equals + 3)) };
}

/** The value of a JSON string, as the scanner writes texts of attributes into specifiers; empty when it is none. */
export function unquote(text: string): string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}
