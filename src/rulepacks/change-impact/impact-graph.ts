import { compareText } from '../../base/order.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { Dependency, DependencyGraph } from '../../graph/reach.js';
import type { BaseFacts } from '../base-facts.js';

export type FoundBase = BaseFacts & { readonly kind: 'found' };

/** What kinds of changed files that are no source reach. */
export interface ReachRules {
  /** The file impacts everything. */
  impactsAll(path: string): boolean;
  /** The file reaches its module and nothing that is built from it. */
  isDocument(path: string): boolean;
  moduleOf(path: string): number;
}

export interface ImpactGraph extends DependencyGraph {
  readonly sources: readonly number[];
  /** The first changed file that impacts everything; null when none does. */
  readonly impactsAll: string | null;
}

/**
 * The graph that a change goes through: the imports of the workspace, those of the base into files that were deleted or
 * renamed since, and a dependency of each source file on the changed files that are no sources and lie in its module
 * (one of them stands for all), or that everything depends on.
 */
export function impactGraph(graph: ImportGraph, base: FoundBase, rules: ReachRules): ImpactGraph {
  const before = base.graph;
  const nodeAtBase = new Map(before?.nodes.map((path, node) => [path, node]));
  const changed = base.changed.map((change) => change.path);
  const names = [...new Set([...graph.nodes, ...changed])].sort(compareText);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const units = [...names];
  for (const [node, path] of graph.nodes.entries()) units[indexOf.get(path) ?? 0] = graph.units[node] ?? path;

  const isNode = new Set(graph.nodes);
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

  const indexAt = (node: number): number => indexOf.get(graph.nodes[node] ?? '') ?? 0;
  const dependencies: Dependency[] = graph.edges.map(({ from, to, isWholeUnit }) => ({ from: indexAt(from), to: indexAt(to), isWholeUnit }));
  for (const edge of before?.edges ?? []) {
    const to = movedTo.get(before?.nodes[edge.to] ?? '');
    if (to === undefined) continue;
    const importer = before?.nodes[edge.from] ?? '';
    const from = indexOf.get(movedTo.get(importer) ?? importer);
    if (from !== undefined) dependencies.push({ from, to: indexOf.get(to) ?? 0, isWholeUnit: edge.isWholeUnit });
  }
  dependencies.push(...dependenciesOnOthers(graph, changed.filter((path) => !isNode.has(path)), indexOf, rules));
  const impactsAll = changed.find((path) => rules.impactsAll(path)) ?? null;
  if (impactsAll !== null) for (const path of graph.nodes) dependencies.push({ from: indexOf.get(path) ?? 0, to: indexOf.get(impactsAll) ?? 0, isWholeUnit: false });
  return { names, units, dependencies, sources: changed.map((path) => indexOf.get(path) ?? 0), impactsAll };
}

/** What is built from a module may read any file of it that is no document: its sources depend on the first that changed. */
function dependenciesOnOthers(graph: ImportGraph, others: readonly string[], indexOf: ReadonlyMap<string, number>, rules: ReachRules): readonly Dependency[] {
  const firstOf = new Map<number, number>();
  for (const path of others) {
    const module = rules.moduleOf(path);
    if (!rules.isDocument(path) && !firstOf.has(module)) firstOf.set(module, indexOf.get(path) ?? 0);
  }
  if (firstOf.size === 0) return [];
  return graph.nodes.flatMap((path) => {
    const to = firstOf.get(rules.moduleOf(path));
    return to === undefined ? [] : [{ from: indexOf.get(path) ?? 0, to, isWholeUnit: false }];
  });
}
