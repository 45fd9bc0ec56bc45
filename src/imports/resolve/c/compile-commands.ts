import { folderOf, foldersUp, joinPath } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import { isMap, textOf, textsOf } from '../../../base/plain-values.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import { splitCommand } from './split-command.js';

/** Folders in which a compiler looks for what is included, in its order, as far as they lie in the tree. */
export interface IncludePaths {
  /** For names in quotes only (`-iquote`). */
  readonly quote: readonly string[];
  readonly all: readonly string[];
}

interface Entry {
  readonly directory: string;
  readonly file: string;
  readonly words: readonly string[];
}

const NAME = 'compile_commands.json';

/**
 * What the compilation databases of the tree say about include paths ("JSON Compilation Database Format Specification" of
 * Clang, reviewed 2026-11-25). Absolute paths are those of another machine: where its checkout lay is taken from the files
 * that the database names. A file that it does not name, as headers are, gets the paths of all that lie nearest to it.
 */
export class CompileCommands {
  private readonly byFile = new Map<string, IncludePaths>();
  private readonly byFolder = new Map<string, { readonly quote: Set<string>; readonly all: Set<string> }>();

  constructor(tree: FileTree, warn: (warning: ResolveWarning) => void) {
    for (const path of tree.paths) {
      if (path === NAME || path.endsWith(`/${NAME}`)) this.read(tree, path, warn);
    }
  }

  get isEmpty(): boolean {
    return this.byFile.size === 0;
  }

  /** Null where no database knows anything of the file's surroundings. */
  pathsFor(file: string): IncludePaths | null {
    const own = this.byFile.get(file);
    if (own !== undefined) return own;
    for (const folder of foldersUp(folderOf(file))) {
      const found = this.byFolder.get(folder);
      if (found !== undefined) return { quote: [...found.quote], all: [...found.all] };
    }
    return null;
  }

  private read(tree: FileTree, path: string, warn: (warning: ResolveWarning) => void): void {
    const entries = readEntries(tree.text(path));
    if (entries === null) {
      warn({ level: 'warning', file: path, message: 'is not a list of compile commands; include paths are guessed' });
      return;
    }
    const root = rootOf(tree, folderOf(path), entries);
    /** A path of the tree, of what a command in `directory` names; a build may run outside of the checkout. */
    const local = (directory: string, name: string): string | null => {
      const outside = name.replaceAll('\\', '/');
      const isThere = isAbsolute(name);
      if (!isThere && !isAbsolute(directory)) return joinPath(folderOf(path), `${directory.replaceAll('\\', '/')}/${outside}`);
      const whole = wholePath(isThere ? outside : `${directory.replaceAll('\\', '/')}/${outside}`);
      return root === null || whole === null || !`${whole}/`.startsWith(`${root}/`) ? null : whole.slice(root.length + 1);
    };
    for (const { directory, file: named, words } of entries) {
      const file = local(directory, named);
      if (file === null || !tree.has(file) || this.byFile.has(file)) continue;
      const paths = includePathsOf(words, (name) => local(directory, name));
      this.byFile.set(file, paths);
      for (const folder of foldersUp(folderOf(file))) {
        let known = this.byFolder.get(folder);
        if (known === undefined) this.byFolder.set(folder, (known = { quote: new Set(), all: new Set() }));
        for (const place of paths.quote) known.quote.add(place);
        for (const place of paths.all) known.all.add(place);
      }
    }
  }
}

function readEntries(text: string | null): readonly Entry[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '') as unknown;
  } catch {
    return null;
  }
  if (!Array.isArray(value)) return null;
  const entries: Entry[] = [];
  for (const entry of value as readonly unknown[]) {
    if (!isMap(entry)) continue;
    const file = textOf(entry['file']);
    if (file === null) continue;
    const listed = textsOf(entry['arguments']);
    const words = listed.length > 0 ? listed : splitCommand(textOf(entry['command']) ?? '');
    entries.push({ directory: textOf(entry['directory']) ?? '', file, words });
  }
  return entries.sort((a, b) => compareText(a.file, b.file));
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[a-zA-Z]:[\\/]/.test(path);
}

/** An absolute path without `.` and `..`; null where these lead above everything. */
function wholePath(path: string): string | null {
  const plain = joinPath('', path);
  return plain === null ? null : path.startsWith('/') ? `/${plain}` : plain;
}

/** The folder of the other machine that this tree was: what most of the absolute names have before a path of the tree. */
function rootOf(tree: FileTree, folder: string, entries: readonly Entry[]): string | null {
  const counts = new Map<string, number>();
  for (const { directory, file } of entries.slice(0, 200)) {
    const named = isAbsolute(file) ? file : `${directory}/${file}`;
    const whole = isAbsolute(named) ? wholePath(named.replaceAll('\\', '/')) : null;
    if (whole === null) continue;
    const start = whole.startsWith('/') ? '/' : '';
    const plain = whole.slice(start.length);
    // The longest rest that is a file of the tree.
    for (let slash = 0; slash >= 0; slash = plain.indexOf('/', slash + 1)) {
      if (slash === 0 || !tree.has(plain.slice(slash + 1))) continue;
      const root = `${start}${plain.slice(0, slash)}`;
      counts.set(root, (counts.get(root) ?? 0) + 1);
      break;
    }
  }
  const [best] = [...counts].sort(([a, left], [b, right]) => right - left || compareText(a, b));
  if (best !== undefined) return best[0];
  // Only names relative to a directory: where the database lies is all that is known.
  const named = entries.find((entry) => isAbsolute(entry.directory))?.directory;
  const directory = named === undefined ? null : wholePath(named.replaceAll('\\', '/'));
  if (directory === null) return null;
  return folder === '' ? directory : directory.endsWith(`/${folder}`) ? directory.slice(0, -folder.length - 1) : null;
}

// What may stand before a folder, as a word of its own or together with it.
const QUOTE_FLAGS = ['-iquote'] as const;
const FLAGS = ['-isystem', '-idirafter', '-I', '/I', '-external:I', '/external:I'] as const;

/**
 * GCC looks in the folders of -I first, then of -isystem, then of -idirafter, whatever the order of the flags; one that stands among the last two
 * has its place there alone (GCC manual, "Options for Directory Search"; reviewed 2026-11-27).
 */
function includePathsOf(words: readonly string[], local: (name: string) => string | null): IncludePaths {
  const quote = new Set<string>();
  const own = new Set<string>();
  const system = new Set<string>();
  const after = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const flag = [...QUOTE_FLAGS, ...FLAGS].find((start) => word.startsWith(start));
    if (flag === undefined) continue;
    const name = word.length > flag.length ? word.slice(flag.length) : (words[++index] ?? '');
    const folder = name === '' ? null : local(name.replace(/^=/, ''));
    if (folder === null) continue;
    if (flag === '-iquote') quote.add(folder);
    else if (flag === '-I' || flag === '/I') own.add(folder);
    else if (flag === '-idirafter') after.add(folder);
    else system.add(folder);
  }
  const last = new Set([...system, ...after]);
  const isFirst = (folder: string): boolean => !last.has(folder);
  return { quote: [...quote].filter(isFirst), all: [...[...own].filter(isFirst), ...last] };
}
