import { inFolder, joinPath } from '../../../base/folders.js';
import { type ImportSite, tellProbed } from './import-site.js';
import type { PackageEntries } from './package-entries.js';
import type { Mapped } from './name-meaning.js';
import { fillStar, matchPatterns } from './path-pattern.js';
import { isDeclaration } from './probe.js';
import type { Tsconfig } from './tsconfig.js';

/** What `paths` and `baseUrl` of the configs make of a specifier that is not relative; null when they have no say. */
export function resolveMapped(site: ImportSite, entries: PackageEntries, specifier: string): Mapped | null {
  let missing: Mapped | null = null;
  for (const config of site.scope.mappings) {
    const mapped = byPaths(site, entries, config, specifier);
    if (mapped?.kind === 'file') return mapped;
    if (mapped !== null && missing === null && isOwn(mapped)) missing = mapped;
    // Where a pattern fits, TypeScript does not ask baseUrl any more.
    if (mapped !== null || config.baseUrl === null) continue;
    const path = joinPath(config.baseUrl, specifier);
    const probed = path === null ? null : entries.atPath(site, path, specifier);
    // `esbuild` in `esbuild.mjs`, which a program of that name is run by: the package.
    const found = path !== null && probed !== null && NEVER_ADDED.test(probed.slice(path.length)) ? null : probed;
    if (site.trace !== null) tellProbed(site, `"baseUrl" of ${config.file}`, found);
    if (found !== null) return { kind: 'file', path: found };
  }
  return missing;
}

/** What TypeScript adds to no name. */
const NEVER_ADDED = /^(?:\/index)?(?:\.d)?\.(?:[mc][jt]s|json)$/;

/** TypeScript tries the most specific pattern only, and each of its targets in order. */
function byPaths(site: ImportSite, entries: PackageEntries, config: Tsconfig, specifier: string): Mapped | null {
  const match = matchPatterns(config.paths, specifier);
  if (match === null) return null;
  const { pattern, captured } = match;
  site.trace?.(`"paths" of ${config.file}: the pattern "${pattern.pattern}" fits${pattern.star < 0 ? '' : ` with "${captured}" for its star`}.`);
  const targets: string[] = [];
  for (const target of pattern.targets) {
    const path = joinPath('', fillStar(target, captured));
    if (path === null) continue;
    targets.push(path);
    const found = targetAt(site, entries, path, EXTENSION.test(target));
    if (site.trace !== null) tellProbed(site, `Its target ${target}`, found);
    if (found !== null) return { kind: 'file', path: found };
  }
  for (const path of targets) {
    const source = entries.librarySourceAt(site, path) ?? entries.sourceAt(site, path);
    if (source !== null) return { kind: 'file', path: source };
  }
  if (pattern.isElsewhere) return { kind: 'elsewhere', config: config.file, pattern: pattern.pattern };
  return { kind: 'missing', config: config.file, pattern: pattern.pattern, targets };
}

/** What TypeScript takes for the end of a file's name. */
const EXTENSION = /\.(?:[mc]?[jt]s|[jt]sx|json)$/;

/** A target that names a file is that file, and else a module; but for declarations, beside which the implementation may stand. */
function targetAt(site: ImportSite, entries: PackageEntries, path: string, namesFile: boolean): string | null {
  const found = (namesFile ? site.probe.asWritten(path) : null) ?? entries.atPath(site, path, path);
  return found !== null && isDeclaration(found) ? (site.probe.file(found.replace(/\.d\.([mc]?)ts$/, '.$1js')) ?? found) : found;
}

/** A catch-all, or a mapping into installed packages, says nothing about where the file should be. */
function isOwn(mapped: Mapped): boolean {
  return mapped.kind === 'file' || (mapped.pattern !== '*' && (mapped.kind === 'elsewhere' || (mapped.targets.length > 0 && !mapped.targets.some((target) => target.includes('node_modules')))));
}

/**
 * `rootDirs`: a relative path below one of them may lie below any other, as if they were one folder. Null when it lies
 * below none, or is in none.
 */
export function resolveInRootDirs(site: ImportSite, entries: PackageEntries, path: string, written: string): string | null {
  const rootDirs = site.scope.owner?.rootDirs ?? [];
  let home: string | null = null;
  for (const dir of rootDirs) {
    const isAbove = dir === '' || path === dir || path.startsWith(`${dir}/`);
    if (isAbove && (home === null || dir.length > home.length)) home = dir;
  }
  if (home === null) return null;
  const rest = home === '' ? path : path.slice(home.length + 1);
  for (const dir of rootDirs) {
    if (dir === home) continue;
    const found = entries.atPath(site, rest === '' ? dir : inFolder(dir, rest), written);
    if (site.trace !== null) tellProbed(site, `"rootDirs" of ${site.scope.owner?.file ?? ''}, below ${dir === '' ? 'the root' : dir}`, found);
    if (found !== null) return found;
  }
  return null;
}
