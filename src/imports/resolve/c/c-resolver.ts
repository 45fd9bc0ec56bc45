import { addToGroup } from '../../../base/add-to-group.js';
import { baseName, folderOf, foldersUp, inFolder, joinPath } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, SteeringParsers, Trace } from '../resolution.js';
import { CompileCommands, type IncludePaths } from './compile-commands.js';
import { type Included, isNextInclude, readIncluded } from './included.js';
import { isHeaderOfSome, isSystemHeader } from './system-headers.js';

const EXTERNAL: Resolution = { kind: 'external', package: null };

/**
 * Resolves includes within a set of paths: a name in quotes beside the including file first, then both kinds in the include
 * paths of a compilation database; where none helps, by the places that projects use, and by the end of a path when one file
 * alone has it. What is not found may be installed, and is external, unless it is written as a relative path.
 */
export function createCResolver(tree: FileTree, _parsers: SteeringParsers): Resolver {
  return new CResolver(tree);
}

class CResolver implements Resolver {
  private readonly found = new Map<string, ResolveWarning>();
  private readonly commands: CompileCommands;
  private readonly answers = new Map<string, Map<string, Resolution>>();
  private readonly places = new Map<string, IncludePaths | null>();
  private byName: ReadonlyMap<string, readonly string[]> | null = null;
  private readonly endings = new Map<string, readonly string[]>();

  constructor(private readonly tree: FileTree) {
    this.commands = new CompileCommands(tree, (warning) => this.found.set(`${warning.file}\n${warning.message}`, warning));
  }

  resolve(from: string, specifier: string, trace?: Trace): Resolution {
    if (trace !== undefined) {
      const traced = this.resolveFresh(from, specifier, trace);
      if (!isWrapped(from, specifier, traced)) return traced;
      trace(`${from} itself has that name, so one from outside is meant`);
      return EXTERNAL;
    }
    // Without a database all files of a folder see the same.
    const key = this.commands.isEmpty && !isNextInclude(specifier) ? folderOf(from) : from;
    let known = this.answers.get(key);
    if (known === undefined) this.answers.set(key, (known = new Map()));
    let resolution = known.get(specifier);
    if (resolution === undefined) known.set(specifier, (resolution = this.resolveFresh(from, specifier, () => undefined)));
    return isWrapped(from, specifier, resolution) ? EXTERNAL : resolution;
  }

  unitOf(): null {
    return null;
  }

  warnings(): readonly ResolveWarning[] {
    return [...this.found.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning);
  }

  private resolveFresh(from: string, specifier: string, trace: Trace): Resolution {
    const included = readIncluded(specifier);
    if (included === null) return { kind: 'unresolved', reason: 'a macro stands for the name; macros are not expanded' };
    const { name, isQuoted } = included;
    // `/usr/include/x.h`, `C:\sdk\x.h`
    if (name.startsWith('/') || /^[a-zA-Z]:/.test(name)) return EXTERNAL;
    const path = this.inPaths(from, included, trace) ?? this.byConvention(from, included, trace) ?? this.byEnding(from, included, trace);
    if (path !== null) return { kind: 'file', path };
    const isRelative = isQuoted && (name.startsWith('./') || name.startsWith('../'));
    return isRelative ? { kind: 'unresolved', reason: 'no such file in the workspace' } : EXTERNAL;
  }

  /** Where the language and the compiler's flags say. */
  private inPaths(from: string, { name, isQuoted, isNext }: Included, trace: Trace): string | null {
    const folder = folderOf(from);
    if (isQuoted && !isNext) {
      const beside = joinPath(folder, name);
      const isThere = beside !== null && this.tree.has(beside);
      trace(`beside ${from}: ${isThere ? beside : `no ${name}`}`);
      if (isThere) return beside;
    }
    const paths = this.pathsFor(from);
    if (paths === null) {
      trace('no compile_commands.json tells include paths');
      return null;
    }
    let places = isQuoted ? [...paths.quote, ...paths.all] : paths.all;
    // The search goes on behind the folder in which the including file was found.
    if (isNext) places = places.slice(places.findIndex((place) => place === '' || from.startsWith(`${place}/`)) + 1);
    const found = this.firstIn(places, name, isNext ? from : null);
    trace(`in the include paths of compile_commands.json (${places.join(', ') || 'none in the workspace'}): ${found ?? `no ${name}`}`);
    return found;
  }

  private pathsFor(from: string): IncludePaths | null {
    let paths = this.places.get(from);
    if (paths === undefined) this.places.set(from, (paths = this.commands.pathsFor(from)));
    return paths;
  }

  /**
   * In `include` and `src` of the folders above, and for more than a bare name in angle brackets in these themselves. What systems have is
   * theirs, but for what an `include` above has too (`include/string.h` of a C library, `include/linux/slab.h` of a kernel): there, builds look first, as long as no database tells where.
   */
  private byConvention(from: string, { name, isQuoted, isNext }: Included, trace: Trace): string | null {
    const isSystem = !isQuoted && isSystemHeader(name);
    if (isSystem && this.pathsFor(from) !== null) {
      trace(`<${name}> is a header that systems have`);
      return null;
    }
    if (isNext) return null;
    const isWide = !isSystem && (isQuoted || name.includes('/'));
    const places: string[] = [];
    for (const folder of foldersUp(folderOf(from))) {
      places.push(inFolder(folder, 'include'));
      if (isWide) places.push(folder, inFolder(folder, 'src'));
    }
    const found = this.firstIn(places, name, null);
    trace(`in the folders above ${from} and their include${isWide ? ' and src' : ''}: ${found ?? `no ${name}`}`);
    if (isSystem && found === null) trace(`<${name}> is a header that systems have`);
    return found;
  }

  /** The one file whose path ends with the name, or of several the plainest. */
  private byEnding(from: string, { name, isQuoted, isNext }: Included, trace: Trace): string | null {
    if (isNext || (!isQuoted && isSystemHeader(name))) return null;
    const isBare = !isQuoted && !name.includes('/');
    // Where include paths are known they tell such a name.
    if (isBare && (isHeaderOfSome(name) || this.pathsFor(from) !== null)) return null;
    const plain = joinPath('', name);
    if (plain === null || plain === '') return null;
    let ending = this.endings.get(plain);
    if (ending === undefined) this.endings.set(plain, (ending = (this.index().get(baseName(plain)) ?? []).filter((path) => path === plain || path.endsWith(`/${plain}`))));
    trace(`files of the workspace that end with /${plain}: ${ending.length === 0 ? 'none' : ending.slice(0, 5).join(', ')}`);
    if (ending.length < 2 && !isBare) return ending[0] ?? null;
    const plainest = plainestOf(ending, plain);
    if (plainest !== null) trace(`${plainest}: a folder include offers it, or but for headers below one, which are named from there, the others are below its folder`);
    return plainest;
  }

  private firstIn(places: readonly string[], name: string, except: string | null): string | null {
    for (const place of places) {
      const path = joinPath(place, name);
      if (path !== null && path !== except && this.tree.has(path)) return path;
    }
    return null;
  }

  private index(): ReadonlyMap<string, readonly string[]> {
    if (this.byName !== null) return this.byName;
    const index = new Map<string, string[]>();
    for (const path of this.tree.paths) {
      const name = baseName(path);
      addToGroup(index, name, path);
    }
    this.byName = index;
    return index;
  }
}

/** Whether a file was found for its own include without standing where quotes look first: it wraps a header of its name. */
function isWrapped(from: string, specifier: string, resolution: Resolution): boolean {
  if (resolution.kind !== 'file' || resolution.path !== from) return false;
  const included = readIncluded(specifier);
  return included === null || !included.isQuoted || joinPath(folderOf(from), included.name) !== from;
}

/**
 * Of several files that end with a name the one that it means by itself: headers below a folder `include` are named from that folder
 * on (`include/sea/tide.h` as `sea/tide.h`, which is offered to others and so beats a `sea/tide.h` elsewhere), and those of one system from the folder
 * of all (`util/unix/path.h` as `unix/path.h`). Null where that tells nothing.
 */
function plainestOf(paths: readonly string[], name: string): string | null {
  const places = paths.map((path) => path.slice(0, -name.length)).filter((place) => !/(?:^|\/)include\/./.test(place));
  const offered = name.includes('/') ? places.filter((place) => /(?:^|\/)include\/$/.test(place)) : [];
  if (offered.length === 1) return `${offered[0]}${name}`;
  const first = places.find((place) => places.every((other) => other.startsWith(place)));
  return first === undefined ? null : `${first}${name}`;
}
