import { compareText } from '../../../base/order.js';
import type { Resolution, Resolver, SteeringParsers } from '../resolution.js';
import { findBuiltSource } from './built-source.js';
import { type FileTree, folderOf, inFolder, joinPath, type ResolveWarning } from '../file-tree.js';
import { textOf } from '../jsonc.js';
import { packageTargets } from './package-map.js';
import { probeFile, probeIndex } from './probe.js';
import { matchPattern, splitPackage, TsconfigLookup } from './tsconfig.js';
import { WorkspacePackages } from './workspaces.js';

const EXTERNAL: Resolution = { kind: 'external', package: null };

/**
 * Resolves the imports of JavaScript and TypeScript within a set of paths: relative paths, tsconfig `paths` and `baseUrl`,
 * package `imports` and `exports`, self-references and workspace members. Answers are kept for each folder and specifier.
 */
export function createJavaScriptResolver(tree: FileTree, parsers: SteeringParsers): Resolver {
  const warnings = new Map<string, ResolveWarning>();
  const warn = (warning: ResolveWarning): void => {
    warnings.set(`${warning.file}\n${warning.message}`, warning);
  };
  const packages = new WorkspacePackages(tree, parsers.yaml, warn);
  const tsconfigs = new TsconfigLookup(tree, (name, folder) => packages.findPackage(name, folder), warn);
  const cache = new Map<string, Map<string, Resolution>>();
  return {
    resolve(from, specifier) {
      const folder = folderOf(from);
      let known = cache.get(folder);
      if (known === undefined) cache.set(folder, (known = new Map()));
      let resolution = known.get(specifier);
      if (resolution === undefined) {
        resolution = resolveFresh(tree, packages, tsconfigs, folder, specifier);
        known.set(specifier, resolution);
      }
      return resolution;
    },
    unitOf: () => null,
    warnings: () => [...warnings.entries()].sort(([a], [b]) => compareText(a, b)).map(([, warning]) => warning),
  };
}

function resolveFresh(tree: FileTree, packages: WorkspacePackages, tsconfigs: TsconfigLookup, folder: string, specifier: string): Resolution {
  const whole = resolveWhole(tree, packages, tsconfigs, folder, specifier);
  const query = specifier.indexOf('?');
  // `./logo.svg?raw`: bundlers take what follows as an instruction.
  if (whole.kind === 'file' || query < 1) return whole;
  return resolveWhole(tree, packages, tsconfigs, folder, specifier.slice(0, query));
}

function resolveWhole(tree: FileTree, packages: WorkspacePackages, tsconfigs: TsconfigLookup, folder: string, specifier: string): Resolution {
  if (/^\.\.?(?:\/|$)/.test(specifier)) {
    const path = joinPath(folder, specifier);
    if (path === null) return { kind: 'unresolved', reason: 'the path leaves the workspace' };
    return file(resolvePath(tree, packages, path, specifier)) ?? { kind: 'unresolved', reason: 'no such file in the workspace' };
  }
  if (specifier.startsWith('#')) {
    const viaTsconfig = resolveMapped(tree, packages, tsconfigs, folder, specifier);
    return file(viaTsconfig.path) ?? resolveInternal(tree, packages, folder, specifier);
  }
  if (specifier.startsWith('/')) {
    // Servers of web pages start paths at the package's folder.
    const path = joinPath(packages.ownerOf(folder) ?? '', specifier.slice(1));
    return file(path === null ? null : resolvePath(tree, packages, path, specifier)) ?? { kind: 'unresolved', reason: 'an absolute path that is not in the workspace' };
  }
  // `node:fs`, `https://...`, `virtual:pages`
  if (specifier === '' || /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(specifier)) return EXTERNAL;

  const mapped = resolveMapped(tree, packages, tsconfigs, folder, specifier);
  if (mapped.path !== null) return { kind: 'file', path: mapped.path };
  const viaPackage = resolvePackage(tree, packages, folder, specifier);
  if (viaPackage !== null) return viaPackage;
  if (mapped.pattern !== null) {
    return { kind: 'unresolved', reason: `${mapped.file ?? 'tsconfig.json'} maps it by "${mapped.pattern}", and no such file is in the workspace` };
  }
  if (specifier.startsWith('@/') || specifier.startsWith('~/')) {
    return { kind: 'unresolved', reason: 'an alias that no tsconfig.json maps (`paths`)' };
  }
  return EXTERNAL;
}

function file(path: string | null): Resolution | null {
  return path === null ? null : { kind: 'file', path };
}

/** A path as a module: a file, else a folder with a package.json or an index file. */
function resolvePath(tree: FileTree, packages: WorkspacePackages, path: string, specifier: string): string | null {
  const isFolder = /(?:^|\/)\.{0,2}\/?$/.test(specifier) || path === '';
  const found = isFolder ? null : probeFile(tree, path);
  if (found !== null) return found;
  return (packages.manifest(path) === null ? null : resolveEntry(tree, packages, path)) ?? probeIndex(tree, path);
}

interface Mapped {
  readonly path: string | null;
  /** A pattern more specific than `*` that fits and whose targets lie in the tree's own folders: then the import meant a file. */
  readonly pattern: string | null;
  readonly file: string | null;
}

function resolveMapped(tree: FileTree, packages: WorkspacePackages, tsconfigs: TsconfigLookup, folder: string, specifier: string): Mapped {
  let missed: Mapped = { path: null, pattern: null, file: null };
  for (const mapping of tsconfigs.mappingsFor(folder)) {
    for (const { pattern, targets } of mapping.patterns) {
      const star = matchPattern(pattern, specifier);
      if (star === null) continue;
      for (const target of targets) {
        // A function, so that `$` in the specifier means itself.
        const path = joinPath('', target.replace('*', () => star));
        const found = path === null ? null : resolvePath(tree, packages, path, path);
        if (found !== null) return { path: found, pattern, file: mapping.file };
      }
      const isOwn = pattern !== '*' && !targets.some((target) => target.includes('node_modules'));
      if (isOwn && missed.pattern === null) missed = { path: null, pattern, file: mapping.file };
      // TypeScript tries the most specific pattern only.
      break;
    }
    if (mapping.baseUrl === null) continue;
    const path = joinPath(mapping.baseUrl, specifier);
    const found = path === null ? null : resolvePath(tree, packages, path, path);
    if (found !== null) return { path: found, pattern: null, file: mapping.file };
  }
  return missed;
}

/** `#name`: the `imports` of the nearest package.json. */
function resolveInternal(tree: FileTree, packages: WorkspacePackages, folder: string, specifier: string): Resolution {
  const owner = packages.ownerOf(folder);
  const targets = owner === null ? null : packageTargets(packages.manifest(owner)?.['imports'], specifier);
  if (owner === null || targets === null) return { kind: 'unresolved', reason: 'the nearest package.json has no such entry in "imports"' };
  const found = resolveTargets(tree, owner, targets, specifier.slice(1));
  if (found !== null) return { kind: 'file', path: found };
  // An entry may name another package.
  const [outside] = targets.filter((target) => !target.startsWith('.'));
  if (outside !== undefined) return resolvePackage(tree, packages, folder, outside) ?? EXTERNAL;
  return { kind: 'unresolved', reason: `"imports" of ${inFolder(owner, 'package.json')} names ${targets.join(', ')}, which is not in the workspace` };
}

/** A bare specifier as a package of the workspace; null when it is none. */
function resolvePackage(tree: FileTree, packages: WorkspacePackages, folder: string, specifier: string): Resolution | null {
  const [name, rest] = splitPackage(specifier);
  const root = packages.findPackage(name, folder);
  if (root === null) return null;
  const manifest = inFolder(root, 'package.json');
  if (rest === '') {
    return file(resolveEntry(tree, packages, root)) ?? { kind: 'unresolved', reason: `no entry file of ${manifest} is in the workspace, and no source of one` };
  }
  const exports = packages.manifest(root)?.['exports'];
  if (exports !== undefined) {
    const targets = packageTargets(exports, `./${rest}`);
    const found = targets === null ? null : resolveTargets(tree, root, targets, `./${rest}`);
    if (found !== null) return { kind: 'file', path: found };
    if (targets === null) return { kind: 'unresolved', reason: `"exports" of ${manifest} has no entry for "./${rest}"` };
  }
  const path = inFolder(root, rest);
  const found = resolvePath(tree, packages, path, path) ?? findBuiltSource(tree, root, rest, `./${rest}`);
  return file(found) ?? { kind: 'unresolved', reason: `the package of ${manifest} has no file for "./${rest}"` };
}

/** The entry of a package: `exports`, `module`, `main`, `types`, an index file; for built ones their source. */
function resolveEntry(tree: FileTree, packages: WorkspacePackages, root: string): string | null {
  const manifest = packages.manifest(root) ?? {};
  const targets = [
    ...(packageTargets(manifest['exports'], '.') ?? []),
    ...['module', 'main', 'types', 'typings'].map((key) => textOf(manifest[key])).filter((target) => target !== null),
  ];
  return resolveTargets(tree, root, targets, '.') ?? probeIndex(tree, root) ?? findBuiltSource(tree, root, 'index', '.');
}

function resolveTargets(tree: FileTree, root: string, targets: readonly string[], subpath: string): string | null {
  const inside = targets
    .filter((target) => target.startsWith('.') || subpath === '.')
    .map((target) => joinPath(root, target))
    .filter((path): path is string => path !== null);
  // A file that is there beats the source of one that is not; declarations beat neither.
  const present = inside.map((path) => probeFile(tree, path) ?? probeIndex(tree, path)).filter((path) => path !== null);
  const running = present.find((path) => !/\.d\.[mc]?ts$/.test(path));
  if (running !== undefined) return running;
  for (const path of inside) {
    const source = findBuiltSource(tree, root, root === '' ? path : path.slice(root.length + 1), subpath);
    if (source !== null) return source;
  }
  return present[0] ?? null;
}
