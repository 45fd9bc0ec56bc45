import { by } from '../../../base/order.js';
import { type FileTree, folderOf, foldersUp, inFolder, joinPath, type ResolveWarning } from '../file-tree.js';
import { isObject, type JsonObject, parseJsonc, textOf, textsOf } from '../jsonc.js';

/** How one tsconfig maps specifiers that are not relative. Folders and targets are relative to the root. */
export interface PathMapping {
  readonly file: string;
  /** Folder in which any such specifier is looked up, or null. */
  readonly baseUrl: string | null;
  /** Most specific first; `targets` still hold their `*`. */
  readonly patterns: readonly { readonly pattern: string; readonly targets: readonly string[] }[];
}

interface Options {
  readonly baseUrl: string | null;
  readonly paths: readonly { readonly pattern: string; readonly targets: readonly string[] }[] | null;
}

const NAMES = ['tsconfig.json', 'jsconfig.json'] as const;
/** Deep enough for any real chain of `extends`; ends chains that go round. */
const MAX_EXTENDS = 50;

/**
 * Finds the mappings that apply to the files of a folder: those of the nearest tsconfig.json or jsconfig.json, its
 * `extends` followed, then those of the projects it references (a root file that only references others is usual). Which
 * files a project includes is not asked. `findPackage` gives the folder of a workspace package, for `extends` by name.
 */
export class TsconfigLookup {
  private readonly byFolder = new Map<string, readonly PathMapping[]>();
  private readonly byLeaf = new Map<string, Options>();
  private readonly byFile = new Map<string, readonly PathMapping[]>();

  constructor(
    private readonly tree: FileTree,
    private readonly findPackage: (name: string, folder: string) => string | null,
    private readonly warn: (warning: ResolveWarning) => void,
  ) {}

  mappingsFor(folder: string): readonly PathMapping[] {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    let mappings: readonly PathMapping[] = [];
    search: for (const above of foldersUp(folder)) {
      for (const name of NAMES) {
        const file = inFolder(above, name);
        if (!this.tree.has(file)) continue;
        mappings = this.mappingsOf(file);
        break search;
      }
    }
    this.byFolder.set(folder, mappings);
    return mappings;
  }

  private mappingsOf(file: string): readonly PathMapping[] {
    const known = this.byFile.get(file);
    if (known !== undefined) return known;
    const config = this.read(file);
    const files = [file];
    if (config !== null && Array.isArray(config['references'])) {
      for (const reference of config['references'] as unknown[]) {
        const target = isObject(reference) ? textOf(reference['path']) : null;
        const path = target === null ? null : joinPath(folderOf(file), target);
        if (path === null) continue;
        files.push(path.endsWith('.json') ? path : inFolder(path, 'tsconfig.json'));
      }
    }
    const mappings: PathMapping[] = [];
    for (const path of files) {
      if (!this.tree.has(path)) continue;
      const { baseUrl, paths } = this.optionsOf(path, folderOf(path), []);
      if (baseUrl !== null || (paths !== null && paths.length > 0)) mappings.push({ file: path, baseUrl, patterns: paths ?? [] });
    }
    this.byFile.set(file, mappings);
    return mappings;
  }

  /** `leaf` is the folder that `${configDir}` stands for: that of the file which is not extended by another. */
  private optionsOf(file: string, leaf: string, chain: readonly string[]): Options {
    // Configs that extend each other in a diamond would else be read once for each way to them.
    const key = `${leaf}\n${file}`;
    const known = this.byLeaf.get(key);
    if (known !== undefined) return known;
    const options = this.readOptions(file, leaf, chain);
    this.byLeaf.set(key, options);
    return options;
  }

  private readOptions(file: string, leaf: string, chain: readonly string[]): Options {
    const config = this.read(file);
    if (config === null || chain.includes(file) || chain.length >= MAX_EXTENDS) return { baseUrl: null, paths: null };
    let inherited: Options = { baseUrl: null, paths: null };
    const bases = typeof config['extends'] === 'string' ? [config['extends']] : textsOf(config['extends']);
    for (const base of bases) {
      const path = this.findExtended(base, folderOf(file));
      if (path === null) {
        this.warn({ file, message: `extends "${base}", which is not in the workspace; its options are left out` });
        continue;
      }
      const options = this.optionsOf(path, leaf, [...chain, file]);
      inherited = { baseUrl: options.baseUrl ?? inherited.baseUrl, paths: options.paths ?? inherited.paths };
    }
    const compiler = isObject(config['compilerOptions']) ? config['compilerOptions'] : {};
    const place = (path: string, folder: string): string | null =>
      path.startsWith('${configDir}') ? joinPath(leaf, path.slice('${configDir}'.length)) : joinPath(folder, path);
    const ownBase = textOf(compiler['baseUrl']);
    const baseUrl = ownBase === null ? inherited.baseUrl : place(ownBase, folderOf(file));
    const paths = isObject(compiler['paths']) ? compiler['paths'] : null;
    // Targets are relative to baseUrl, or to the file that declares them where there is none.
    const folder = baseUrl ?? folderOf(file);
    return {
      baseUrl,
      paths: paths === null ? inherited.paths : sortPatterns(paths, (target) => place(target, folder)),
    };
  }

  private findExtended(base: string, folder: string): string | null {
    const isRelative = base.startsWith('./') || base.startsWith('../') || base === '.' || base === '..';
    let path: string | null;
    if (isRelative) {
      path = joinPath(folder, base);
    } else {
      const [name, rest] = splitPackage(base);
      const root = this.findPackage(name, folder);
      path = root === null ? null : inFolder(root, rest === '' ? 'tsconfig.json' : rest);
    }
    if (path === null) return null;
    const candidates = [path, `${path}.json`, inFolder(path, 'tsconfig.json')];
    return candidates.find((candidate) => candidate.endsWith('.json') && this.tree.has(candidate)) ?? null;
  }

  private read(file: string): JsonObject | null {
    const text = this.tree.text(file);
    const value = text === null ? undefined : parseJsonc(text);
    if (isObject(value)) return value;
    this.warn({ file, message: 'is not a JSON object; resolution went on without it' });
    return null;
  }
}

function sortPatterns(paths: JsonObject, place: (target: string) => string | null): NonNullable<Options['paths']> {
  const entries = Object.keys(paths).map((pattern) => ({
    pattern,
    targets: textsOf(paths[pattern])
      .map(place)
      .filter((target): target is string => target !== null),
  }));
  // An exact name beats a pattern, a longer text before the star beats a shorter one.
  const rank = (pattern: string): number => (pattern.includes('*') ? -pattern.indexOf('*') : -100_000);
  return entries.sort(by((entry) => rank(entry.pattern)));
}

/** What `*` of a pattern stands for in a specifier: empty text for an exact pattern, null when it does not fit. */
export function matchPattern(pattern: string, specifier: string): string | null {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === specifier ? '' : null;
  const tail = pattern.slice(star + 1);
  const fits = specifier.length >= pattern.length - 1 && specifier.startsWith(pattern.slice(0, star)) && specifier.endsWith(tail);
  return fits ? specifier.slice(star, specifier.length - tail.length) : null;
}

/** A bare specifier as package name and the rest: `@scope/kit/button` is `@scope/kit` and `button`. */
export function splitPackage(specifier: string): [name: string, rest: string] {
  const parts = specifier.split('/');
  const size = specifier.startsWith('@') ? 2 : 1;
  return [parts.slice(0, size).join('/'), parts.slice(size).join('/')];
}
