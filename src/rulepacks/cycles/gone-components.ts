import { invariant } from '../../base/invariant.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { AnalyzerConfig } from '../rulepack.js';
import { vertexAtBaseOf } from './compare-to-base.js';
import { componentsOf, countedEdges } from './counted-edges.js';

/**
 * How many components of the base are gone: no import inside a component of the tree lay inside them. One that shrank or grew is
 * not gone, and one that fell into two is not either. `renames` maps new to old paths; `config` counts for both trees.
 */
export function goneComponents(graph: ImportGraph, base: ImportGraph, renames: ReadonlyMap<string, string>, config: AnalyzerConfig): number {
  const current = countedEdges(graph, config);
  const before = countedEdges(base, config);
  invariant(current.ok && before.ok, 'the config that made violations has globs that cannot be read');
  const componentBefore = componentsOf(before.value);
  const left = new Set(componentBefore.filter((component) => component >= 0));
  if (left.size === 0) return 0;
  const { vertices, edges } = current.value;
  const componentNow = componentsOf(current.value);
  const vertexAtBase = vertexAtBaseOf(base, before.value, renames, graph);
  for (let at = 0; at < edges.from.length; at++) {
    const from = edges.from[at] as number;
    const to = edges.to[at] as number;
    if ((componentNow[from] ?? -1) < 0 || componentNow[from] !== componentNow[to]) continue;
    const statement = edges.statements[at] as ImportEdge;
    const fromBefore = vertexAtBase(graph.nodes[statement.from] ?? '', vertices[from] ?? '');
    const toBefore = vertexAtBase(graph.nodes[statement.to] ?? '', vertices[to] ?? '');
    if (fromBefore === null || toBefore === null) continue;
    const component = componentBefore[fromBefore] ?? -1;
    // Between parts of what was one: nothing of a cycle through others.
    if (from !== to && fromBefore === toBefore && before.value.components()[component]?.length !== 1) continue;
    if (component === componentBefore[toBefore]) left.delete(component);
  }
  return left.size;
}
