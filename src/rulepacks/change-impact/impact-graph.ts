import { compareText } from '../../base/order.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { Module } from '../../graph/modules.js';
import type { Dependency, DependencyGraph } from '../../graph/reach.js';
import { silentUses } from '../../graph/silent-uses.js';
import type { BaseFacts } from '../base-facts.js';
import { manifestLinks, type ManifestLink } from './manifest-links.js';

export type FoundBase = BaseFacts & { readonly kind: 'found' };

/** What kinds of changed files that are no source reach. */
export interface ReachRules {
  /** The file impacts everything. */
  impactsAll(path: string): boolean;
  /** The file reaches its module and nothing that is built from it. */
  isDocument(path: string): boolean;
  moduleOf(path: string): number;
  readonly modules: readonly Module[];
}

export interface ImpactGraph extends DependencyGraph {
  /** Of `names` the first so many are files; places of manifests follow. */
  readonly files: number;
  readonly sources: readonly number[];
  /** The first changed file that impacts everything; null when none does. */
  readonly impactsAll: string | null;
}

/**
 * The graph that a change goes through: the imports of the workspace, those of the base into files that were deleted or
 * renamed since, and a dependency of each source file on the changed files that are no sources and lie in its module
 * (one of them stands for all), or that everything depends on; what manifests of a workspace declare of each other; and what needs no import (`silentUses`).
 */
export function impactGraph(graph: ImportGraph, base: FoundBase, rules: ReachRules): ImpactGraph {
  const before = base.graph;
  const nodeAtBase = new Map(before?.nodes.map((path, node) => [path, node]));
  const changed = base.changed.map((change) => change.path);
  const isNode = new Set(graph.nodes);
  // Nodes are sorted; most changes name nothing else.
  const names = [...graph.nodes, ...new Set(changed.filter((path) => !isNode.has(path)))];
  if (names.length > graph.nodes.length) names.sort(compareText);
  const indexOf = new Map<string, number>();
  for (let index = 0; index < names.length; index++) indexOf.set(names[index] as string, index);
  const units = [...names];
  const placeOf = new Int32Array(graph.nodes.length);
  for (let node = 0; node < placeOf.length; node++) {
    const index = indexOf.get(graph.nodes[node] as string) as number;
    placeOf[node] = index;
    units[index] = graph.units[node] as string;
  }

  const movedTo = new Map<string, string>();
  for (const change of base.changed) {
    if (change.kind === 'renamed') movedTo.set(change.from, change.path);
    if (change.kind !== 'deleted') continue;
    movedTo.set(change.path, change.path);
    const node = nodeAtBase.get(change.path);
    if (node === undefined) continue;
    isNode.add(change.path);
    units[indexOf.get(change.path) ?? 0] = before?.units[node] ?? change.path;
  }

  const dependencies: Dependency[] = usesIn(graph).map(({ from, to, isWholeUnit }) => ({ from: placeOf[from] as number, to: placeOf[to] as number, isWholeUnit }));
  for (const edge of before === null || movedTo.size === 0 ? [] : usesIn(before)) {
    const to = movedTo.get(before?.nodes[edge.to] ?? '');
    if (to === undefined) continue;
    const importer = before?.nodes[edge.from] ?? '';
    const from = indexOf.get(movedTo.get(importer) ?? importer);
    if (from !== undefined) dependencies.push({ from, to: indexOf.get(to) ?? 0, isWholeUnit: edge.isWholeUnit });
  }
  const others = changed.filter((path) => !isNode.has(path));
  dependencies.push(...dependenciesOnOthers(graph, others, indexOf, rules));
  const files = names.length;
  addManifestLinks({ names, units, dependencies }, manifestLinks(graph, rules.modules, rules.moduleOf), rules, (path) => isNode.has(path), others);
  const impactsAll = changed.find((path) => rules.impactsAll(path)) ?? null;
  if (impactsAll !== null) for (const path of graph.nodes) dependencies.push({ from: indexOf.get(path) ?? 0, to: indexOf.get(impactsAll) ?? 0, isWholeUnit: false });
  return { names, files, units, dependencies, sources: changed.map((path) => indexOf.get(path) ?? 0), impactsAll };
}

/** Imports, and what needs none. */
function usesIn(graph: ImportGraph): readonly Dependency[] {
  return (graph.edges as readonly Dependency[]).concat(silentUses(graph));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Where a dependency on files that are no sources starts: a module, or of the root a part. */
function groupOf(path: string, rules: ReachRules): string {
  const module = rules.moduleOf(path);
  if (rules.modules[module]?.path !== '.' || !path.includes('/')) return String(module);
  return `${module} ${path.slice(0, path.indexOf('/'))}`;
}

/**
 * What is built from a module may read any file of it that is no document: its sources depend on the first that changed. What
 * lies in no module but the root's, in a folder of its own, counts for the sources of that folder, since `docs` and `scripts`
 * are not built together; files that lie directly at the root count for all of them.
 */
function dependenciesOnOthers(graph: ImportGraph, others: readonly string[], indexOf: ReadonlyMap<string, number>, rules: ReachRules): readonly Dependency[] {
  const firstOf = new Map<string, number>();
  for (const path of others) {
    const group = groupOf(path, rules);
    if (!rules.isDocument(path) && !firstOf.has(group)) firstOf.set(group, indexOf.get(path) ?? 0);
  }
  if (firstOf.size === 0) return [];
  const found: Dependency[] = [];
  // What holds for one file of a folder holds for all, and they mostly stand together.
  let folder: string | null = null;
  let to: number | undefined;
  for (const path of graph.nodes) {
    const own = folderOf(path);
    if (own !== folder) {
      folder = own;
      to = firstOf.get(groupOf(path, rules)) ?? firstOf.get(String(rules.moduleOf(path)));
    }
    if (to !== undefined) found.push({ from: indexOf.get(path) ?? 0, to, isWholeUnit: false });
  }
  return found;
}

/**
 * Ways over manifests (`manifestLinks`). A module that declares another one has a place of its own, named by its manifest: its
 * sources depend on it, and it depends on what the link takes of the other module.
 */
function addManifestLinks(into: { readonly names: string[]; readonly units: string[]; readonly dependencies: Dependency[] }, links: readonly ManifestLink[], rules: ReachRules, isSource: (path: string) => boolean, others: readonly string[]): void {
  if (links.length === 0) return;
  const { names, units, dependencies } = into;
  const files = names.length;
  const place = (module: number, what: string): number => {
    const { path, manifest } = rules.modules[module] ?? { path: '.', manifest: null };
    units.push(`${path} (${what} of its manifest)`);
    return names.push(manifest ?? path) - 1;
  };
  const link = (from: number, to: number): void => void dependencies.push({ from, to, isWholeUnit: false });
  const users = new Map<number, number>();
  const wholes = new Map<number, number>();
  for (const { from, to, isWhole } of links) {
    if (!users.has(from)) users.set(from, place(from, 'users'));
    if (isWhole && !wholes.has(to)) wholes.set(to, place(to, 'sources'));
  }
  const firstOther = new Map<number, number>();
  for (const path of others) {
    const module = rules.moduleOf(path);
    if (!rules.isDocument(path) && !firstOther.has(module)) firstOther.set(module, names.indexOf(path));
  }
  for (const { from, to, isWhole } of links) {
    const user = users.get(from) ?? 0;
    const other = firstOther.get(to);
    if (other !== undefined) link(user, other);
    const whole = wholes.get(to);
    if (isWhole && whole !== undefined) link(user, whole);
  }
  for (let file = 0; file < files; file++) {
    const path = names[file] ?? '';
    if (!isSource(path)) continue;
    const module = rules.moduleOf(path);
    const [user, whole] = [users.get(module), wholes.get(module)];
    if (user !== undefined) link(file, user);
    if (whole !== undefined) link(whole, file);
  }
}
