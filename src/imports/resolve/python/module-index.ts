import { folderOf, inFolder } from '../../../base/folders.js';

// What stands at a path without its extension.
const PACKAGE = 1;
const MODULE = 2;
const PACKAGE_STUB = 4;
const MODULE_STUB = 8;
const WINDOWS_MODULE = 16;
const CYTHON_MODULE = 32;
/** A folder with Python files in it or below it: a portion of a namespace package (PEP 420) where nothing else stands. */
const FOLDER = 64;

/** In the order in which they win: an implementation before its stub, a package before a module. */
const ENDINGS: readonly (readonly [bit: number, ending: string, isPackage: boolean])[] = [
  [PACKAGE, '/__init__.py', true],
  [MODULE, '.py', false],
  [PACKAGE_STUB, '/__init__.pyi', true],
  [MODULE_STUB, '.pyi', false],
  [WINDOWS_MODULE, '.pyw', false],
  // The source of an extension module: no Python, but there is no other file of that name.
  [CYTHON_MODULE, '.pyx', false],
];

/** A module as a file, or a folder that may be a portion of a namespace package. */
export interface Found {
  readonly kind: 'package' | 'module' | 'folder';
  /** The file; for a folder, the folder. */
  readonly path: string;
}

/** Which modules and packages a tree has, by folder and name. Made in one pass over the paths, in linear time. */
export class ModuleIndex {
  private readonly entries = new Map<string, number>();

  constructor(paths: readonly string[]) {
    for (const path of paths) this.add(path);
  }

  /** What `import` finds at a path without extension (`src/pkg/tide`); null when nothing stands there. */
  find(place: string): Found | null {
    const bits = this.entries.get(place);
    if (bits === undefined) return null;
    for (const [bit, ending, isPackage] of ENDINGS) {
      if ((bits & bit) !== 0) return { kind: isPackage ? 'package' : 'module', path: place === '' ? ending.slice(1) : place + ending };
    }
    return { kind: 'folder', path: place };
  }

  /** Whether a folder is a regular package: it has an `__init__.py`, or a stub of one. */
  isPackage(folder: string): boolean {
    return ((this.entries.get(folder) ?? 0) & (PACKAGE | PACKAGE_STUB)) !== 0;
  }

  /** Whether there are Python files in a folder or below it. */
  hasFolder(folder: string): boolean {
    return ((this.entries.get(folder) ?? 0) & FOLDER) !== 0;
  }

  /** All paths without extension that have something to import, folders included. */
  places(): Iterable<string> {
    return this.entries.keys();
  }

  private add(path: string): void {
    const dot = path.lastIndexOf('.');
    // `.p`, as all have: most files of a tree are no modules.
    if (path.charCodeAt(dot + 1) !== 112) return;
    const bit = MODULE_BITS.get(path.slice(dot + 1));
    if (bit === undefined) return;
    const place = path.slice(0, dot);
    const folder = folderOf(path);
    const isInit = place.length === folder.length + (folder === '' ? 8 : 9) && place.endsWith('__init__');
    if (!isInit) this.mark(place, bit);
    else if (bit === MODULE || bit === MODULE_STUB) this.mark(folder, bit === MODULE ? PACKAGE : PACKAGE_STUB);
    for (let above = folder; !this.hasFolder(above); above = folderOf(above)) this.mark(above, FOLDER);
  }

  private mark(place: string, bit: number): void {
    this.entries.set(place, (this.entries.get(place) ?? 0) | bit);
  }
}

const MODULE_BITS: ReadonlyMap<string, number> = new Map([
  ['py', MODULE],
  ['pyi', MODULE_STUB],
  ['pyw', WINDOWS_MODULE],
  ['pyx', CYTHON_MODULE],
]);

/** Where a search for a dotted name ended. */
export interface Search {
  /** The file of the deepest module that was found; null when only folders were. */
  readonly file: string | null;
  readonly isPackage: boolean;
  /** How many parts of the name that file stands for. */
  readonly depth: number;
  /** How many parts of the name exist at all, folders without `__init__.py` included. */
  readonly reached: number;
  /** The folder from which on the search went, of those given; -1 when none has the first part as a module or package. */
  readonly root: number;
}

/**
 * Searches the parts of a dotted name in folders as Python's path finder does: at each level the first folder with a package or
 * module of that name decides; folders without `__init__.py` count together, and only when nothing else has the name (PEP 420).
 */
export function searchModule(index: ModuleIndex, folders: readonly string[], parts: readonly string[], first = 0): Search {
  let portions = folders;
  let file: string | null = null;
  let isPackage = false;
  let depth = 0;
  let root = -1;
  let level = 0;
  for (; level < parts.length; level++) {
    const part = parts[level] ?? '';
    const next: string[] = [];
    let found: Found | null = null;
    for (let position = level === 0 ? first : 0; position < portions.length; position++) {
      const at = index.find(inFolder(portions[position] ?? '', part));
      if (at === null) continue;
      if (at.kind === 'folder') next.push(at.path);
      else {
        found = at;
        if (level === 0) root = position;
        break;
      }
    }
    if (found !== null) {
      ({ path: file } = found);
      isPackage = found.kind === 'package';
      depth = level + 1;
      if (!isPackage) return { file, isPackage, depth, reached: depth, root };
      portions = [folderOf(file)];
    } else if (next.length > 0) {
      portions = next;
    } else {
      break;
    }
  }
  return { file, isPackage, depth, reached: level, root };
}
