import { folderOf } from '../../../base/folders.js';
import { compareText } from '../../../base/order.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import type { Resolution, Resolver, SteeringParsers, Trace } from '../resolution.js';
import { resolveAbsolute } from './absolute-import.js';
import type { Answer } from './answer.js';
import { ModuleIndex } from './module-index.js';
import { Projects } from './projects.js';
import { resolveRelative } from './relative-import.js';
import { type SearchPath, SearchPaths } from './search-path.js';

interface Folder {
  readonly path: SearchPath;
  /** Answers to absolute imports, shared with all folders that have the same path. */
  readonly absolute: Map<string, Answer>;
  readonly relative: Map<string, Answer>;
}

const OWN_NAME: Resolution = { kind: 'external', package: null };

/**
 * Resolves the imports of Python within a set of paths, as Python's path finder does over the folders that projects, pytest and
 * scripts put on `sys.path`. A dotted name leads to the deepest module that exists; one more part is a name in that module.
 */
export function createPythonResolver(tree: FileTree, parsers: SteeringParsers): Resolver {
  const warnings = new Map<string, ResolveWarning>();
  const index = new ModuleIndex(tree.paths);
  const projects = new Projects(tree, index, parsers.toml, (warning) => warnings.set(`${warning.file}\n${warning.message}`, warning));
  const paths = new SearchPaths(tree, index, projects);
  const folders = new Map<string, Folder>();
  const byPath = new Map<SearchPath, Map<string, Answer>>();

  const folderFor = (name: string): Folder => {
    let folder = folders.get(name);
    if (folder === undefined) {
      const path = paths.pathOf(name);
      let absolute = byPath.get(path);
      if (absolute === undefined) byPath.set(path, (absolute = new Map()));
      folders.set(name, (folder = { path, absolute, relative: new Map() }));
    }
    return folder;
  };

  const answer = (from: string, path: SearchPath, specifier: string, trace?: Trace): Answer =>
    specifier.startsWith('.')
      ? resolveRelative(index, projects, folderOf(from), specifier, trace)
      : resolveAbsolute(index, projects, path, specifier, trace);

  /** What an answer means for a file that it leads back to, or that lacks what is meant. */
  const ownAnswer = (from: string, folder: Folder, specifier: string, { resolution, isMember, lacking }: Answer, trace?: Trace): Resolution => {
    if (isMember && index.isPackage(folderOf(from)) && /(?:^|\/)__init__\.pyi?$/.test(from)) {
      trace?.(`${from} is the importing file itself: a name of its own, or a module that is made when it is built; no import of another file`);
      return OWN_NAME;
    }
    // `from .. import trainers` in `trainers/__init__.py`: what the package above has under that name, often of a compiled module.
    if (specifier.startsWith('.') && !isMember && lacking === undefined) {
      const above = answer(from, folder.path, specifier.slice(0, specifier.lastIndexOf('.') + 1), trace).resolution;
      return above.kind === 'file' ? above : resolution;
    }
    // `redis.py` that imports redis: were its folder asked first, it would get itself.
    if (specifier.startsWith('.') || (lacking === undefined && specifier.includes('.') !== isMember) || folderOf(from) !== folder.path.base) return resolution;
    trace?.(`${from} is the importing file itself, so its folder is not where Python looks first; goes on without it`);
    const without = (folders: readonly string[]): readonly string[] => folders.filter((name) => name !== folder.path.base);
    const path = { ...folder.path, first: without(folder.path.first), later: without(folder.path.later) };
    return resolveAbsolute(index, projects, path, specifier, trace).resolution;
  };

  let lastFrom = '';
  let last: Folder | null = null;
  return {
    resolve(from, specifier, trace) {
      // Imports come file by file.
      const folder = last !== null && from === lastFrom ? last : folderFor(folderOf(from));
      lastFrom = from;
      last = folder;
      const known = specifier.startsWith('.') ? folder.relative : folder.absolute;
      let found = trace === undefined ? known.get(specifier) : undefined;
      if (found === undefined) {
        found = answer(from, folder.path, specifier, trace);
        known.set(specifier, found);
      }
      const { resolution } = found;
      return (resolution.kind === 'file' ? resolution.path : found.lacking) === from ? ownAnswer(from, folder, specifier, found, trace) : resolution;
    },
    unitOf: () => null,
    warnings: () => [...warnings.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning),
  };
}
