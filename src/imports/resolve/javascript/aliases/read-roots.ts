import { folderOf, joinPath } from '../../../../base/folders.js';
import { type ConfigCode, isSign, wordOf } from './config-code.js';
import { ConfigPaths, type ConfigValue } from './config-paths.js';
import { JestRootDirs, ROOT_DIR } from './jest-root-dir.js';
import { readConfig } from './read-config.js';

/** A folder at which names may begin, as a config gives it. */
export interface Root {
  /** What `path` is seen from: the root of the workspace; the nearest package.json; the folder of the importing file, and each above it up to the project's. */
  readonly from: 'workspace' | 'package' | 'each-folder';
  /** `*` stands for any folder. */
  readonly path: string;
  /** What else of the name it comes before, where its file is there: declared packages, or modules of Node too. */
  readonly beats: 'nothing' | 'packages' | 'builtins';
  readonly tool: 'babel' | 'webpack' | 'jest';
  /** What the tool adds to a name; null where that is not known. */
  readonly extensions: readonly string[] | null;
}

/** What may say a root, told by the text: a style sheet's `modules: true` and `node_modules` do not. */
const MENTIONS = /module-resolver|moduleDirectories|modulePaths|\bmodules["']?\s*(?:[:=]\s*\[|\.)/;
/** Tools that know no roots, whatever their configs say of modules. */
const WITHOUT = /(?:^|[/.])(?:vite|vitest|svelte|astro)\.config\.[mc]?[jt]s$/;
const INSTALLED = /(?:^|\/)node_modules(?:\/|$)/;
/** A star is a whole name, and there is nothing else that a glob would have. */
const PLAIN = /^(?:\*|[^*?[\](){}!|/]+)(?:\/(?:\*|[^*?[\](){}!|/]+))*$/;
/** The target of a bundle that runs in Node, where its modules are there without being looked for. */
const RUNS_IN_NODE = /^(?:(?:async-)?node|electron|nwjs|node-webkit)/;
/** What the module-resolver adds to a name, where it is not told otherwise (version 5.0.2). */
const ADDED_BY_BABEL = ['.js', '.jsx', '.es', '.es6', '.mjs'] as const;
/** Each name that nothing else explains is looked for at each root: with so many, a config is no person's. */
const MOST_ROOTS = 100;

/**
 * The root folders that a config says in so many words: `root` of Babel's module-resolver, `resolve.modules` of webpack and Rspack (also as
 * `push`, `unshift`, and `add`, `prepend` of webpack-chain), `moduleDirectories` and `modulePaths` of Jest. In the order in which they are asked.
 * `project` is the folder where the programs run that read `file`.
 */
export function readRoots(file: string, text: string, project: string): readonly Root[] {
  if (!MENTIONS.test(text) || WITHOUT.test(file)) return [];
  const code = readConfig(file, text);
  return code === null ? [] : new RootReader(code, file, project).read();
}

class RootReader {
  private readonly paths: ConfigPaths;
  private readonly rootDirs: JestRootDirs;
  private readonly ofWebpack: Root['beats'];
  private readonly found = new Map<string, Root>();

  constructor(
    private readonly code: ConfigCode,
    private readonly file: string,
    private readonly project: string,
  ) {
    this.paths = new ConfigPaths(code, file, project);
    this.rootDirs = new JestRootDirs(code, this.paths, project);
    // For what runs in Node, its modules are no names that are looked for.
    this.ofWebpack = code.tokens.some((token, at) => wordOf(token) === 'target' && isSign(code.tokens[at + 1], ':') && RUNS_IN_NODE.test(wordOf(code.tokens[at + 2]) ?? '')) ? 'packages' : 'builtins';
  }

  read(): readonly Root[] {
    const { tokens } = this.code;
    for (let at = 0; at < tokens.length; at++) {
      switch (wordOf(tokens[at])) {
        case 'module-resolver':
        case 'babel-plugin-module-resolver':
          this.readBabel(at + 1);
          break;
        case 'resolve':
          this.readWebpack(at + 1);
          break;
        case 'moduleDirectories':
          if (isSign(tokens[at + 1], ':')) this.addSearched(at + 2, 'packages', 'jest', at);
          break;
        case 'modulePaths':
          if (isSign(tokens[at + 1], ':')) for (const value of this.valuesOf(at + 2)) this.add({ from: 'workspace', path: value === null ? null : this.inProject(value, this.rootDirs.of(at)), beats: 'nothing', tool: 'jest', extensions: null });
      }
    }
    return [...this.found.values()];
  }

  /** `['module-resolver', { root: ['./src'], cwd: 'packagejson' }]`; the name may stand in `require.resolve(...)`. */
  private readBabel(start: number): void {
    const { tokens } = this.code;
    let at = start;
    if (isSign(tokens[at], ')')) at++;
    if (isSign(tokens[at], '.') && wordOf(tokens[at + 1]) === 'default') at += 2;
    if (!isSign(tokens[at], ',') || !isSign(tokens[at + 1], '{')) return;
    const options = new Map([...this.code.entries(at + 1)].map(({ key, value }) => [key, value]));
    const [root, cwd, added] = [options.get('root'), options.get('cwd'), options.get('extensions')];
    if (root === undefined) return;
    const base = cwd === undefined ? this.project : this.babelFolder(this.valueAt(cwd));
    const extensions = added === undefined ? ADDED_BY_BABEL : this.textsOf(added);
    for (const value of isSign(tokens[root], '[') ? this.valuesOf(root) : [this.valueAt(root)]) {
      if (value === null) continue;
      const isInPackage = base === OF_PACKAGE && !value.isPlaced;
      this.add({ from: isInPackage ? 'package' : 'workspace', path: this.inProject(value, isInPackage ? '' : base), beats: 'builtins', tool: 'babel', extensions });
    }
  }

  private babelFolder(cwd: ConfigValue | null): string | null | typeof OF_PACKAGE {
    if (cwd === null || cwd.isPlaced) return cwd?.text ?? null;
    if (cwd.text === 'packagejson') return OF_PACKAGE;
    return cwd.text === 'babelrc' ? folderOf(this.file) : this.inProject(cwd, this.project);
  }

  /** `resolve: { modules: [...] }`, `resolve.modules = [...]`, and what is added to the list. */
  private readWebpack(start: number): void {
    const { tokens } = this.code;
    if ((isSign(tokens[start], ':') || isSign(tokens[start], '=')) && isSign(tokens[start + 1], '{')) {
      for (const { key, value } of this.code.entries(start + 1)) if (key === 'modules') this.addSearched(value, this.ofWebpack, 'webpack', value);
      return;
    }
    if (!isSign(tokens[start], '.') || wordOf(tokens[start + 1]) !== 'modules') return;
    let at = start + 2;
    if (isSign(tokens[at], '=')) this.addSearched(at + 1, this.ofWebpack, 'webpack', at);
    while (isSign(tokens[at], '.') && isSign(tokens[at + 2], '(')) {
      const method = wordOf(tokens[at + 1]);
      if (method === 'push' || method === 'add') this.addSearched(at + 2, 'nothing', 'webpack', at);
      if (method === 'unshift' || method === 'prepend') this.addSearched(at + 2, this.ofWebpack, 'webpack', at);
      const end = this.code.closing(at + 2);
      if (end < 0) return;
      at = end + 1;
    }
  }

  /** A list in which `node_modules` has its place: what comes before it beats packages. A name that is no path is looked for in each folder. */
  private addSearched(open: number, first: Root['beats'], tool: Root['tool'], at: number): void {
    let beats = first;
    const add = (from: Root['from'], path: string | null): void => this.add({ from, path, beats, tool, extensions: null });
    for (const value of this.valuesOf(open)) {
      // What is not known may be where packages are.
      if (value === null || INSTALLED.test(value.text)) beats = 'nothing';
      else if (value.isPlaced) add('workspace', value.text);
      else if (value.text.startsWith(ROOT_DIR)) add('workspace', this.inProject(value, this.rootDirs.of(at)));
      else if (!value.text.startsWith('/')) add('each-folder', joinPath('', value.text));
    }
  }

  /** The values of a list or of what a call is given; null for each that is not known. */
  private *valuesOf(open: number): Generator<ConfigValue | null> {
    const { tokens } = this.code;
    if (!isSign(tokens[open], '[') && !isSign(tokens[open], '(')) return;
    for (const at of this.code.elements(open)) yield this.valueAt(at);
  }

  private valueAt(at: number): ConfigValue | null {
    return this.paths.valueOf(at, this.code.endOfValue(at));
  }

  private inProject({ text, isPlaced }: ConfigValue, folder: string | null): string | null {
    if (isPlaced) return text;
    const path = text.startsWith(ROOT_DIR) ? text.slice(ROOT_DIR.length + 1) : text;
    return path.startsWith('/') || folder === null ? null : joinPath(folder, path);
  }

  /** The texts of a list; null where one is not known. */
  private textsOf(open: number): readonly string[] | null {
    if (!isSign(this.code.tokens[open], '[')) return null;
    const values = [...this.valuesOf(open)];
    return values.some((value) => value === null || value.isPlaced) ? null : values.flatMap((value) => value?.text ?? []);
  }

  private add(root: Omit<Root, 'path'> & { readonly path: string | null }): void {
    const { from, path } = root;
    if (path === null || (path !== '' && !PLAIN.test(path)) || INSTALLED.test(path) || (from === 'each-folder' && path.includes('*'))) return;
    const key = `${from}\n${path}`;
    if (!this.found.has(key) && this.found.size < MOST_ROOTS) this.found.set(key, { ...root, path });
  }
}

/** `cwd` of the module-resolver that means the nearest package.json: no path is that. */
const OF_PACKAGE = '\n';
