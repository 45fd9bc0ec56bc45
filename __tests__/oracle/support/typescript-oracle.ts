import { posix } from 'node:path';
import ts from 'typescript';
import type { FileTree } from '../../../src/imports/resolve/file-tree.js';

/** Where the tree lies for TypeScript. */
const ROOT = '/w';

/** Folder of the tree to the folder that it is a link to, as a package manager makes them: `node_modules/@shop/cart` to `packages/cart`. */
export type Links = Readonly<Record<string, string>>;

/** TypeScript's own answers over a tree in memory. */
export interface TypeScriptOracle {
  /** The path, or `unresolved`; by the options of the config that TypeScript's own search finds for the file. */
  resolve(from: string, specifier: string): string;
  /** The files that a config includes, sorted. */
  filesOf(config: string): readonly string[];
}

type Host = ts.ParseConfigFileHost & ts.ModuleResolutionHost;

/** TypeScript over a tree, and over links into it. */
export function typescriptOver(tree: FileTree, links: Links = {}): TypeScriptOracle {
  const host = hostOver(tree, links);
  const parsed = new Map<string, ts.ParsedCommandLine>();
  const parse = (file: string, allowJs: boolean): ts.ParsedCommandLine => {
    const key = `${file} ${allowJs}`;
    let config = parsed.get(key);
    if (config === undefined) {
      const read = ts.getParsedCommandLineOfConfigFile(`${ROOT}/${file}`, allowJs ? { allowJs: true } : {}, host);
      if (read === undefined) throw new Error(`${file} cannot be read`);
      parsed.set(key, (config = read));
    }
    return config;
  };
  const optionsFor = (from: string): ts.CompilerOptions => {
    const above = configsAbove(tree, from);
    for (const allowJs of [false, true]) {
      for (const start of above) {
        const seen = new Set([start]);
        for (const file of seen) {
          const config = parse(file, allowJs);
          if (config.fileNames.includes(`${ROOT}/${from}`)) return config.options;
          for (const reference of config.projectReferences ?? []) seen.add(insideRoot(ts.resolveProjectReferencePath(reference)) ?? start);
        }
      }
    }
    const [nearest] = above;
    return nearest === undefined ? { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, allowJs: true, resolveJsonModule: true } : parse(nearest, false).options;
  };
  return {
    resolve: (from, specifier) => {
      const options = { ...optionsFor(from), allowJs: true };
      const isNode = options.moduleResolution === ts.ModuleResolutionKind.NodeNext || options.moduleResolution === ts.ModuleResolutionKind.Node16 || options.module === ts.ModuleKind.NodeNext || options.module === ts.ModuleKind.Node16;
      const mode = isNode ? ts.getImpliedNodeFormatForFile(`${ROOT}/${from}`, undefined, host, options) : undefined;
      const found = ts.resolveModuleName(specifier, `${ROOT}/${from}`, options, host, undefined, undefined, mode).resolvedModule;
      return found === undefined ? 'unresolved' : (insideRoot(found.resolvedFileName) ?? 'unresolved');
    },
    filesOf: (config) => parse(config, false).fileNames.map((name) => insideRoot(name) ?? name).sort(),
  };
}

function configsAbove(tree: FileTree, from: string): readonly string[] {
  const found: string[] = [];
  for (let folder = posix.dirname(from); ; folder = posix.dirname(folder)) {
    const config = ['tsconfig.json', 'jsconfig.json'].map((name) => posix.join(folder, name)).find((path) => tree.has(path));
    if (config !== undefined) found.push(config);
    if (folder === '.') return found;
  }
}

function insideRoot(name: string): string | null {
  if (name === ROOT) return '';
  return name.startsWith(`${ROOT}/`) ? name.slice(ROOT.length + 1).replace(/\/$/, '') : null;
}

function hostOver(tree: FileTree, links: Links): Host {
  const folders = new Map<string, { readonly files: string[]; readonly directories: string[] }>([['', { files: [], directories: [] }]]);
  const parentOf = (path: string): string => (posix.dirname(path) === '.' ? '' : posix.dirname(path));
  const folderAt = (path: string): { readonly files: string[]; readonly directories: string[] } => {
    let entry = folders.get(path);
    if (entry === undefined) {
      folders.set(path, (entry = { files: [], directories: [] }));
      folderAt(parentOf(path)).directories.push(posix.basename(path));
    }
    return entry;
  };
  for (const path of tree.paths) folderAt(parentOf(path)).files.push(posix.basename(path));
  for (const link of Object.keys(links)) folderAt(link);
  const real = (name: string): string => {
    const path = insideRoot(name);
    if (path === null) return name;
    const link = Object.keys(links).find((from) => path === from || path.startsWith(`${from}/`));
    return link === undefined ? name : posix.join(ROOT, links[link] ?? '', path.slice(link.length));
  };
  const inTree = (name: string): string => insideRoot(real(name)) ?? '\0';
  return {
    useCaseSensitiveFileNames: true,
    getCurrentDirectory: () => ROOT,
    fileExists: (name) => tree.has(inTree(name)),
    readFile: (name) => tree.text(inTree(name)) ?? undefined,
    directoryExists: (name) => folders.has(inTree(name)),
    realpath: real,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
    readDirectory: (root, extensions, excludes, includes, depth) => matchFiles(root, extensions, excludes, includes, true, ROOT, depth, (name) => folders.get(inTree(name)) ?? { files: [], directories: [] }, (name) => name),
  };
}

type MatchFiles = (
  root: string,
  extensions: readonly string[],
  excludes: readonly string[] | undefined,
  includes: readonly string[],
  isCaseSensitive: boolean,
  currentDirectory: string,
  depth: number | undefined,
  entriesOf: (name: string) => { readonly files: readonly string[]; readonly directories: readonly string[] },
  realpath: (name: string) => string,
) => string[];

/** Exported by the package, and not part of its declarations. */
const { matchFiles } = ts as unknown as { readonly matchFiles: MatchFiles };
