import { invariant } from '../../base/invariant.js';
import type { Violation } from '../../contract/generated/types.js';
import { findComponents } from '../../graph/components.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { AnalyzerConfig } from '../rulepack.js';
import { countedEdges } from './counted-edges.js';
import { CYCLE_RULE, type CycleContext, type CycleImport } from './cycle-rule.js';

/** Whether the base already had a violation's component. */
export interface BaseState {
  readonly state: 'old' | 'new';
  /** The imports of the component that did not lie in one component at the base, in the order of file and line; empty for an old one. */
  readonly added: readonly CycleImport[];
}

/**
 * Compares the cycles of a tree with those of its base, by violation id. A component is old when every import inside it
 * lay inside one component at the base (SPEC section 7): then nothing that was done since has made it worse. Imports are
 * told apart by their two files, not by line. `renames` maps new to old paths; `config` is the one of the analysis, and
 * counts for both trees. Violations of other rules are left out.
 */
export function compareToBase(
  violations: readonly Violation[],
  graph: ImportGraph,
  base: ImportGraph,
  renames: ReadonlyMap<string, string>,
  config: AnalyzerConfig,
): ReadonlyMap<string, BaseState> {
  const current = countedEdges(graph, config);
  const before = countedEdges(base, config);
  invariant(current.ok && before.ok, 'the config that made violations has globs that cannot be read');
  const wasInCycle = importsInCycles(base, before.value.edges);
  const oldPath = pathAtBase(base, renames);

  const ownerOf = new Map<string, string>();
  const added = new Map<string, CycleImport[]>();
  for (const violation of violations) {
    if (violation.rule_id !== CYCLE_RULE) continue;
    added.set(violation.id, []);
    for (const member of (violation.context as unknown as CycleContext).members) ownerOf.set(member, violation.id);
  }
  for (const edge of current.value.edges) {
    const file = graph.nodes[edge.from] ?? '';
    const to = graph.nodes[edge.to] ?? '';
    const owner = ownerOf.get(file);
    if (owner === undefined || owner !== ownerOf.get(to)) continue;
    const from = oldPath(file);
    const target = oldPath(to);
    if (from !== null && target !== null && wasInCycle.get(from)?.has(target) === true) continue;
    added.get(owner)?.push({ file, line: edge.line, specifier: edge.specifier, to });
  }
  // Were all imports in some component at the base, then in one: the members still reach each other over them.
  return new Map([...added].map(([id, imports]) => [id, { state: imports.length === 0 ? 'old' : 'new', added: imports }]));
}

/** For each file the files that it imports within one component. */
function importsInCycles(graph: ImportGraph, edges: readonly ImportEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const componentOf = new Int32Array(graph.nodes.length).fill(-1);
  for (const [index, component] of findComponents(graph.nodes.length, edges).entries()) {
    for (const node of component) componentOf[node] = index;
  }
  const imports = new Map<string, Set<string>>();
  for (const edge of edges) {
    if ((componentOf[edge.from] ?? -1) < 0 || componentOf[edge.from] !== componentOf[edge.to]) continue;
    const from = graph.nodes[edge.from] ?? '';
    const known = imports.get(from);
    if (known === undefined) imports.set(from, new Set([graph.nodes[edge.to] ?? '']));
    else known.add(graph.nodes[edge.to] ?? '');
  }
  return imports;
}

/** Path at the base, or null for a file that was not there. A new file at the place of one that was renamed away is new. */
function pathAtBase(base: ImportGraph, renames: ReadonlyMap<string, string>): (path: string) => string | null {
  const known = new Set(base.nodes);
  const movedAway = new Set(renames.values());
  return (path) => {
    const old = renames.get(path);
    if (old !== undefined) return old;
    return known.has(path) && !movedAway.has(path) ? path : null;
  };
}
