import { compileGlob, compileGlobs } from '../../base/glob.js';
import { firstWhere } from '../../base/first-where.js';
import { compareText } from '../../base/order.js';
import type { BaseFacts } from '../base-facts.js';
import type { Finding } from './finding.js';

/** `structure` of the config. */
export interface StructureConfig {
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
  readonly top_level: readonly string[];
  readonly protected: readonly string[];
}

/** What the tree looks like, against what the config says and what the base looked like. `paths` are sorted. */
export function checkStructure(paths: readonly string[], config: StructureConfig, base: BaseFacts): readonly Finding[] {
  return [...required(paths, config.required), ...forbidden(paths, config.forbidden), ...undeclared(paths, config.top_level), ...compared(paths, config.protected, base)];
}

function required(paths: readonly string[], patterns: readonly string[]): readonly Finding[] {
  return patterns.flatMap((pattern): readonly Finding[] => {
    const glob = compileGlob(pattern);
    if (!glob.ok || paths.some((path) => glob.value.matches(path) || path.startsWith(`${pattern.replace(/\/+$/, '')}/`))) return [];
    // A violation stands at a path of the tree: a pattern names none.
    const isPath = !/[*?[{\\]/.test(pattern);
    return [{ rule: 'missing-required-path', file: isPath ? pattern.replace(/\/+$/, '') : '.', line: null, evidence: pattern, detail: { pattern } }];
  });
}

function forbidden(paths: readonly string[], patterns: readonly string[]): readonly Finding[] {
  if (patterns.length === 0) return [];
  const globs = patterns.flatMap((pattern) => {
    const glob = compileGlob(pattern);
    return glob.ok ? [{ pattern, glob: glob.value }] : [];
  });
  return paths.flatMap((path) => globs.filter(({ glob }) => glob.matches(path)).map(({ pattern }): Finding => ({ rule: 'forbidden-path', file: path, line: null, evidence: pattern, detail: { pattern } })));
}

function undeclared(paths: readonly string[], patterns: readonly string[]): readonly Finding[] {
  if (patterns.length === 0) return [];
  const declared = compileGlobs(patterns);
  if (!declared.ok) return [];
  // Files of the root and dot folders are as much top level as folders are, but only folders have to be declared.
  return topLevel(paths).filter(({ isFolder, name }) => isFolder && !name.startsWith('.') && !declared.value.matches(name)).map(({ name }): Finding => ({ rule: 'undeclared-top-level', file: name, line: null, evidence: name, detail: { declared: patterns } }));
}

function compared(paths: readonly string[], patterns: readonly string[], base: BaseFacts): readonly Finding[] {
  if (base.kind !== 'found') return [];
  const findings: Finding[] = [];
  const guarded = patterns.length === 0 ? null : compileGlobs(patterns);
  if (guarded?.ok === true) {
    for (const change of base.changed) {
      const touched = [change.path, ...(change.kind === 'renamed' ? [change.from] : [])].filter((path) => guarded.value.matches(path));
      for (const path of touched) findings.push({ rule: 'protected-path-changed', file: path, line: null, evidence: path, detail: { change: change.kind, protected: patterns } });
    }
  }
  // What came is the only file of its top-level folder, or not: what did not change tells nothing new.
  const came = base.changed.filter(({ kind }) => kind === 'added' || kind === 'renamed').map(({ path }) => path);
  const went = base.changed.flatMap((change) => (change.kind === 'deleted' ? [change.path] : change.kind === 'renamed' ? [change.from] : []));
  for (const name of topLevelOf(came)) if (!hasTopLevel(base.entries.length, (at) => base.entries[at]?.path ?? '', name)) findings.push({ rule: 'top-level-added', file: name, line: null, evidence: name, detail: {} });
  for (const name of topLevelOf(went)) if (!hasTopLevel(paths.length, (at) => paths[at] ?? '', name)) findings.push({ rule: 'top-level-removed', file: name, line: null, evidence: name, detail: {} });
  return findings;
}

/** Sorted, each once. */
function topLevelOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.split('/', 1)[0] ?? ''))].sort(compareText);
}

/** Whether any of `count` sorted paths is `name` or lies below it. */
function hasTopLevel(count: number, pathAt: (place: number) => string, name: string): boolean {
  const isThere = pathAt(firstWhere(count, (place) => pathAt(place) >= name)) === name;
  return isThere || pathAt(firstWhere(count, (place) => pathAt(place) >= `${name}/`)).startsWith(`${name}/`);
}

function topLevel(paths: readonly string[]): readonly { readonly name: string; readonly isFolder: boolean }[] {
  const names = new Map<string, boolean>();
  // Paths of one folder stand together.
  let last = '/';
  for (const path of paths) {
    if (path.startsWith(last)) continue;
    const slash = path.indexOf('/');
    names.set(slash < 0 ? path : path.slice(0, slash), slash >= 0);
    if (slash >= 0) last = path.slice(0, slash + 1);
  }
  return [...names].map(([name, isFolder]) => ({ name, isFolder }));
}
