import { folderOf, inFolder, joinPath } from '../../../base/folders.js';
import { isMap, type PlainMap, textOf, textsOf } from '../../../base/plain-values.js';
import type { FileTree } from '../file-tree.js';
import { jsoncFault, parseJsonc } from '../jsonc.js';
import { generatedBy } from './framework-names.js';
import { includePattern, type IncludePattern } from './include-patterns.js';
import type { Warn } from './package-manifests.js';
import { NO_PATTERNS, pathPatterns, type PathPatterns } from './path-pattern.js';

/** What one tsconfig says about imports, everything that it extends taken in. Folders and files are relative to the root. */
export interface Tsconfig {
  readonly file: string;
  /** Folder in which any specifier that is not relative is looked up, or null. */
  readonly baseUrl: string | null;
  /** Configs that inherit the same `paths` for the same folder share them. */
  readonly paths: PathPatterns;
  readonly rootDirs: readonly string[];
  /** Null where there are none. */
  readonly moduleSuffixes: readonly string[] | null;
  readonly customConditions: readonly string[];
  readonly allowJs: boolean;
  /** Where a build reads and writes, for what a package names and nobody has built; null where it does not say. */
  readonly rootDir: string | null;
  readonly outDir: string | null;
  readonly files: ReadonlySet<string>;
  readonly include: readonly IncludePattern[];
  readonly exclude: readonly IncludePattern[];
  /** The configs of referenced projects that are in the tree, in order. */
  readonly references: readonly string[];
}

/** A value with the folder of the config that has it: paths are relative to that. */
interface Placed {
  readonly value: unknown;
  readonly folder: string;
}

/** Options by name, the nearest config first to have a say. */
type Options = ReadonlyMap<string, Placed>;

const OPTIONS = ['baseUrl', 'paths', 'rootDirs', 'moduleSuffixes', 'customConditions', 'allowJs', 'checkJs', 'rootDir', 'outDir', 'declarationDir'] as const;
const FILE_LISTS = ['files', 'include', 'exclude'] as const;
/** Deep enough for any real chain of `extends`; ends chains that go round. */
const MAX_EXTENDS = 50;
const CONFIG_DIR = '${configDir}';

/** Reads the tsconfig files of a tree, each once and when it is first asked for. */
export class TsconfigFiles {
  private readonly configs = new Map<string, Tsconfig>();
  private readonly options = new Map<string, Options>();
  private readonly patterns = new Map<PlainMap, Map<string, PathPatterns>>();
  private readonly texts = new Map<string, PlainMap | null>();

  /** `findExtended` gives the file that `extends` by the name of a package means, for a config in a folder. */
  constructor(
    private readonly tree: FileTree,
    private readonly findExtended: (specifier: string, folder: string) => string | null,
    private readonly warn: Warn,
  ) {}

  /** The config of a file that is in the tree; one that is broken says nothing. */
  at(file: string): Tsconfig {
    const known = this.configs.get(file);
    if (known !== undefined) return known;
    const config = this.compile(file, this.optionsOf(file, []));
    this.configs.set(file, config);
    return config;
  }

  private compile(file: string, options: Options): Tsconfig {
    const folder = folderOf(file);
    const place = (path: string, from: string): string | null =>
      path.startsWith(CONFIG_DIR) ? joinPath(folder, path.slice(CONFIG_DIR.length)) : joinPath(from, path);
    const one = (name: string): string | null => {
      const placed = options.get(name);
      const text = textOf(placed?.value);
      return placed === undefined || text === null ? null : place(text, placed.folder);
    };
    const patterns = (name: string, isExclude: boolean): readonly IncludePattern[] | null => {
      const placed = options.get(name);
      if (placed === undefined || !Array.isArray(placed.value)) return null;
      const seen = textsOf(placed.value).map((entry) =>
        entry.startsWith(CONFIG_DIR) ? includePattern(folder, entry.slice(CONFIG_DIR.length), isExclude) : includePattern(placed.folder, entry, isExclude));
      return seen.filter((pattern) => pattern !== null);
    };
    const baseUrl = one('baseUrl');
    const paths = options.get('paths');
    // Targets are relative to baseUrl, or to the file that declares them where there is none.
    const pathsFolder = baseUrl ?? paths?.folder ?? folder;
    const rootDirs = options.get('rootDirs');
    const suffixes = textsOf(options.get('moduleSuffixes')?.value);
    const files = options.get('files');
    const include = patterns('include', false);
    const [outDir, declarationDir] = [one('outDir'), one('declarationDir')];
    const builtFolders = [outDir, declarationDir].filter((built) => built !== null).filter((built) => built !== '');
    return {
      file,
      baseUrl,
      paths: isMap(paths?.value) ? this.patternsOf(paths.value, pathsFolder, (target) => place(target, pathsFolder), folder) : NO_PATTERNS,
      rootDirs: rootDirs === undefined ? [] : textsOf(rootDirs.value).map((dir) => place(dir, rootDirs.folder)).filter((dir) => dir !== null),
      moduleSuffixes: suffixes.some((suffix) => suffix !== '') ? suffixes : null,
      customConditions: textsOf(options.get('customConditions')?.value),
      allowJs: options.get('allowJs')?.value === true || (options.get('allowJs') === undefined && (options.get('checkJs')?.value === true || file.endsWith('jsconfig.json'))),
      rootDir: one('rootDir'),
      outDir,
      files: new Set(files === undefined ? [] : textsOf(files.value).map((path) => place(path, files.folder)).filter((path) => path !== null)),
      include: include ?? (files === undefined ? [{ parts: [...(folder === '' ? [] : folder.split('/')), '**', '*'], literal: folder === '' ? 0 : folder.split('/').length }] : []),
      exclude: patterns('exclude', true) ?? [...['node_modules', 'bower_components', 'jspm_packages'].map((name) => inFolder(folder, name)), ...builtFolders].map((path) => includePattern('', path, true)).filter((pattern) => pattern !== null),
      references: this.referencesOf(file),
    };
  }

  private patternsOf(map: PlainMap, pathsFolder: string, place: (target: string) => string | null, folder: string): PathPatterns {
    let byFolder = this.patterns.get(map);
    if (byFolder === undefined) this.patterns.set(map, (byFolder = new Map()));
    const key = `${usesConfigDir(map) ? folder : ''}\n${pathsFolder}`;
    let patterns = byFolder.get(key);
    if (patterns === undefined) byFolder.set(key, (patterns = pathPatterns(map, place)));
    return patterns;
  }

  private referencesOf(file: string): readonly string[] {
    const list = this.read(file)?.['references'];
    const found: string[] = [];
    for (const reference of Array.isArray(list) ? (list as unknown[]) : []) {
      const target = isMap(reference) ? textOf(reference['path']) : null;
      const path = target === null ? null : joinPath(folderOf(file), target);
      if (path === null) continue;
      const config = path.endsWith('.json') ? path : inFolder(path, 'tsconfig.json');
      if (this.tree.has(config)) found.push(config);
    }
    return found;
  }

  /** The options of a file over those of the files that it extends, the last of which has most to say. */
  private optionsOf(file: string, chain: readonly string[]): Options {
    // Configs that extend each other in a diamond would else be read once for each way to them.
    const known = this.options.get(file);
    if (known !== undefined) return known;
    const config = chain.includes(file) || chain.length >= MAX_EXTENDS ? null : this.read(file);
    const options = new Map<string, Placed>();
    if (config !== null) {
      const bases = typeof config['extends'] === 'string' ? [config['extends']] : textsOf(config['extends']);
      for (const base of bases) {
        const path = this.extendedFile(base, file);
        if (path === null) continue;
        for (const [name, placed] of this.optionsOf(path, [...chain, file])) options.set(name, placed);
      }
      const folder = folderOf(file);
      const compiler = isMap(config['compilerOptions']) ? config['compilerOptions'] : {};
      for (const name of OPTIONS) if (Object.hasOwn(compiler, name)) options.set(name, { value: compiler[name], folder });
      for (const name of FILE_LISTS) if (Object.hasOwn(config, name)) options.set(name, { value: config[name], folder });
    }
    this.options.set(file, options);
    return options;
  }

  private extendedFile(base: string, file: string): string | null {
    const isPath = base.startsWith('./') || base.startsWith('../') || base === '.' || base === '..';
    const path = isPath ? joinPath(folderOf(file), base) : null;
    const folder = folderOf(file);
    const installed = path === null ? -1 : `/${path}`.lastIndexOf('/node_modules/');
    // A path into node_modules means a package, which may be a member that only an installation links there.
    const byName = path !== null && installed >= 0 ? path.slice(installed + 'node_modules/'.length) : isPath ? null : base;
    const found = (path === null ? null : extendedAt(this.tree, path)) ?? (byName === null ? null : this.findExtended(byName, folder));
    if (found !== null) return found;
    const framework = path === null ? null : generatedBy(path);
    if (framework !== null) this.warn({ level: 'info', file, message: `extends ${JSON.stringify(base)}, which ${framework} generates: the names that it always maps are known, others are not` });
    else if (byName === null) this.warn({ level: 'warning', file, message: `extends ${JSON.stringify(base)}, which is not in the workspace: its "paths" and other options are not known, so imports may be missing` });
    else this.warn({ level: 'info', file, message: `extends ${JSON.stringify(base)}, a package that is not installed here: its options are left out` });
    return null;
  }

  /** The text of a config; of one that is a symbolic link, whose text is a path, that of the config which it means. */
  private textBehind(file: string): string | null {
    const text = this.tree.text(file);
    const target = text === null || /[\n{]/.test(text.trim()) ? null : joinPath(folderOf(file), text.trim());
    return target !== null && target.endsWith('.json') && this.tree.has(target) ? this.tree.text(target) : text;
  }

  private read(file: string): PlainMap | null {
    const known = this.texts.get(file);
    if (known !== undefined) return known;
    const text = this.textBehind(file);
    const value = text === null ? undefined : parseJsonc(text);
    const config = isMap(value) ? value : null;
    // TypeScript takes an empty file for an empty config.
    if (config === null && text?.trim() !== '') this.warn({ level: 'warning', file, message: `is not a JSON object: its "paths" and other options are not known, so imports may be missing${jsoncFault(text)}` });
    this.texts.set(file, config);
    return config;
  }
}

/** The file of the tree that an `extends` means by a path. */
export function extendedAt(tree: FileTree, path: string): string | null {
  return [path, `${path}.json`, inFolder(path, 'tsconfig.json')].find((candidate) => tree.has(candidate)) ?? null;
}

/** Whether targets stand for another folder in each config that inherits them. */
function usesConfigDir(paths: PlainMap): boolean {
  return Object.values(paths).some((targets) => textsOf(targets).some((target) => target.startsWith(CONFIG_DIR)));
}
