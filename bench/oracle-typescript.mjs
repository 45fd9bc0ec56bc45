// node bench/oracle-typescript.mjs <checkout> [--list 20]
// Compares how every specifier of a checkout is resolved with TypeScript's own resolution over the same tracked files.
import { posix } from 'node:path';
import ts from 'typescript';
import { extractAll, loadSource, openCheckout, parsersOf } from './checkout.mjs';

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node bench/oracle-typescript.mjs <checkout> [--list <number>]');
const listed = flags[0] === '--list' ? Number(flags[1]) : 5;
const SCRIPT = /\.(?:[mc]?[jt]s|[jt]sx)$/;

const source = await loadSource({ loadExtractors: 'imports/extract/extractors.ts', loadResolver: 'imports/resolve/load-resolver.ts' });
const checkout = openCheckout(path);
const { tree } = checkout;
const extracted = await extractAll(checkout, source, (file) => SCRIPT.test(file));
const scripts = [...extracted.keys()];

// ---- ours
const resolver = await source.loadResolver(tree, await parsersOf());
const started = performance.now();
const ours = new Map(scripts.map((file) => [file, extracted.get(file).imports.map(({ specifier }) => resolver.resolve(file, specifier))]));
const coldMs = performance.now() - started;

// ---- TypeScript's, over the tracked files alone, as if they lay at /w
const folders = new Set(['']);
for (const file of tree.paths) for (let folder = posix.dirname(file); folder !== '.' && !folders.has(folder); folder = posix.dirname(folder)) folders.add(folder);
const inside = (name) => (name === '/w' ? '' : name.startsWith('/w/') ? name.slice(3).replace(/\/$/, '') : null);
const childrenOf = new Map([...folders].map((folder) => [folder, { files: [], directories: [] }]));
for (const file of tree.paths) childrenOf.get(posix.dirname(file) === '.' ? '' : posix.dirname(file)).files.push(posix.basename(file));
for (const folder of folders) if (folder !== '') childrenOf.get(posix.dirname(folder) === '.' ? '' : posix.dirname(folder)).directories.push(posix.basename(folder));
const host = {
  useCaseSensitiveFileNames: true,
  getCurrentDirectory: () => '/w',
  fileExists: (name) => tree.has(inside(name) ?? '\0'),
  readFile: (name) => tree.text(inside(name) ?? '\0') ?? undefined,
  directoryExists: (name) => folders.has(inside(name) ?? '\0'),
  realpath: (name) => name,
  onUnRecoverableConfigFileDiagnostic: () => undefined,
  readDirectory: (root, extensions, excludes, includes, depth) =>
    ts.matchFiles(root, extensions, excludes, includes, true, '/w', depth, (name) => childrenOf.get(inside(name)) ?? { files: [], directories: [] }, (name) => name),
};

const configs = new Map();
function configAt(file, allowJs) {
  const key = `${file}\n${allowJs}`;
  let config = configs.get(key);
  if (config === undefined) {
    const parsed = ts.getParsedCommandLineOfConfigFile(`/w/${file}`, allowJs ? { allowJs: true } : {}, host);
    const options = { ...parsed.options, allowJs: true, resolveJsonModule: true, configFilePath: undefined };
    config = { file, options, files: new Set(parsed.fileNames.map(inside)), references: (parsed.projectReferences ?? []).map(({ path: target }) => inside(ts.resolveProjectReferencePath({ path: target }))).filter((target) => target !== null && tree.has(target)), cache: ts.createModuleResolutionCache('/w', (name) => name, options) };
    configs.set(key, config);
  }
  return config;
}

const DEFAULTS = (() => {
  const options = { allowJs: true, resolveJsonModule: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  return { file: null, options, cache: ts.createModuleResolutionCache('/w', (name) => name, options) };
})();

/** The nearest config that includes the file, by itself or by a reference, then those above; else the nearest. */
function configOf(file) {
  const above = [];
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    const found = ['tsconfig.json', 'jsconfig.json'].map((name) => (folder === '.' ? name : `${folder}/${name}`)).find((name) => tree.has(name));
    if (found !== undefined) above.push(found);
    if (folder === '.') break;
  }
  for (const allowJs of [false, true]) {
    for (const start of above) {
      const seen = new Set([start]);
      for (const next of seen) {
        const config = configAt(next, allowJs);
        if (config.files.has(file)) return config;
        for (const reference of config.references) seen.add(reference);
      }
    }
  }
  return above.length === 0 ? DEFAULTS : configAt(above[0], false);
}

const NODE_LIKE = new Set([ts.ModuleResolutionKind.Node16, ts.ModuleResolutionKind.NodeNext]);
function byTypeScript(file, config, { specifier, kind }) {
  let mode;
  if (NODE_LIKE.has(ts.getEmitModuleResolutionKind?.(config.options) ?? config.options.moduleResolution)) {
    mode = kind === 'dynamic' ? ts.ModuleKind.ESNext : ts.getImpliedNodeFormatForFile(`/w/${file}`, config.cache.getPackageJsonInfoCache(), host, config.options);
  }
  const found = ts.resolveModuleName(specifier, `/w/${file}`, config.options, host, config.cache, undefined, mode).resolvedModule;
  return found === undefined ? null : inside(found.resolvedFileName);
}

const classes = new Map();
let resolvedByTypeScript = 0;
let equal = 0;
let total = 0;
function count(name, file, entry, theirs, mine) {
  const list = classes.get(name) ?? [];
  classes.set(name, list);
  list.push(`${file}:${entry.line} ${JSON.stringify(entry.specifier)} -> TypeScript ${theirs ?? 'nothing'}, we ${mine.path ?? `${mine.kind}${mine.reason === undefined ? '' : ` (${mine.reason})`}`}`);
}
const stemOf = (name) => name.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, '');
for (const file of scripts) {
  const config = configOf(file);
  for (const [index, entry] of extracted.get(file).imports.entries()) {
    const mine = ours.get(file)[index];
    const myPath = mine.kind === 'file' ? mine.path : null;
    const theirs = byTypeScript(file, config, entry);
    total++;
    if (theirs !== null) {
      resolvedByTypeScript++;
      if (theirs === myPath) equal++;
      else if (myPath !== null && /\.d\.[mc]?ts$/.test(theirs) && stemOf(theirs) === stemOf(myPath)) {
        equal++;
        count('on purpose: the implementation beside the declaration', file, entry, theirs, mine);
      } else count(myPath === null ? 'DIFFERENT: TypeScript resolves it, we do not' : 'DIFFERENT: another file', file, entry, theirs, mine);
    } else if (myPath !== null) {
      const { specifier } = entry;
      const isPath = /^\.\.?(?:\/|$)/.test(specifier);
      if (!SCRIPT.test(myPath)) count('on purpose: an asset, JSON or component file', file, entry, theirs, mine);
      else if (specifier.includes('?') || specifier.includes('!')) count('on purpose: an instruction to a bundler', file, entry, theirs, mine);
      else if (specifier.startsWith('/')) count('on purpose: an absolute path of a web server', file, entry, theirs, mine);
      else if (isPath && tree.has(posix.join(posix.dirname(file), specifier, 'package.json'))) count('on purpose: a folder with a package that is not built', file, entry, theirs, mine);
      else if (isPath && stemOf(posix.join(posix.dirname(file), specifier)) !== stemOf(myPath) && /(?:^|\/)(?:dist|build|out)(?:\/|$)/.test(specifier)) count('on purpose: the source of a file that a build makes', file, entry, theirs, mine);
      else if (isPath) count('on purpose: a path that TypeScript takes only with its extension here, or without allowImportingTsExtensions, or as an .mjs/.cjs', file, entry, theirs, mine);
      else if (specifier.startsWith('#')) count('on purpose: "imports" of a package that is not built', file, entry, theirs, mine);
      else count('on purpose: a package of the workspace, not installed or not built', file, entry, theirs, mine);
    }
  }
}
const share = resolvedByTypeScript === 0 ? 100 : (100 * equal) / resolvedByTypeScript;
console.log(`${path} ${checkout.commit}, typescript ${ts.version}: ${scripts.length} files, ${total} specifiers, ${resolvedByTypeScript} resolved into the tree by TypeScript, ${equal} equal (${share.toFixed(3)} %); ours resolved in ${coldMs.toFixed(0)} ms, cold`);
const unresolved = [...ours.values()].flat().filter(({ kind }) => kind === 'unresolved').length;
console.log(`ours: ${unresolved} unresolved; ${resolver.warnings().map(({ level, file, message }) => `\n  ${level} ${file} ${message}`).join('')}`);
for (const [name, list] of [...classes].sort()) {
  console.log(`${list.length}  ${name}`);
  for (const line of list.slice(0, listed)) console.log(`     ${line}`);
}
process.exitCode = share < 99.9 ? 1 : 0;
