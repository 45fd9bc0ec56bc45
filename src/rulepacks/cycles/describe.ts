import { invariant } from '../../base/invariant.js';
import { by, inOrder } from '../../base/order.js';
import { itemFingerprint } from '../../contract/violation-id.js';
import type { WeightedLink } from '../../graph/adjacency.js';
import type { Component } from '../../graph/components.js';
import { type Cut, findCuts } from '../../graph/cuts.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import { shortestCycle } from '../../graph/shortest-cycle.js';
import { type CycleContext, type CycleCut, type CycleImport, CYCLE_RULE } from './cycle-rule.js';

/** All import statements from one member to another, in order of line and column; ends are places within the component. */
interface MemberLink extends WeightedLink {
  readonly statements: readonly ImportEdge[];
}

/**
 * What is to be said of each component: its members, the shortest cycle through the smallest of them, and where to cut.
 * `edges` are the imports that count; answers are in the order of `components`.
 */
export function describeCycles(graph: ImportGraph, edges: readonly ImportEdge[], components: readonly Component[]): readonly CycleContext[] {
  const linksOf = linksByComponent(graph.nodes.length, edges, components);
  return components.map((component, index) => describe(graph, component, linksOf[index] ?? []));
}

function describe(graph: ImportGraph, component: Component, links: readonly MemberLink[]): CycleContext {
  const path = (place: number): string => graph.nodes[component[place] ?? -1] ?? '';
  const byPair = new Map(links.map((link) => [pairKey(component.length, link.from, link.to), link]));
  const statementsOf = (from: number, to: number): readonly ImportEdge[] => {
    const link = byPair.get(pairKey(component.length, from, to));
    invariant(link !== undefined, 'a cycle runs over a link that is not in its component');
    return link.statements;
  };
  const named = (edge: ImportEdge | undefined): CycleImport => {
    invariant(edge !== undefined, 'a link without an import statement');
    return { file: graph.nodes[edge.from] ?? '', line: edge.line, specifier: edge.specifier, to: graph.nodes[edge.to] ?? '' };
  };

  // Members are sorted, so place 0 is the smallest path.
  const cycle = shortestCycle(component.length, links, 0);
  const { cuts, isMinimal } = findCuts(component.length, links);
  const members = component.map((_, place) => path(place));
  const cut = cuts.map((link): CycleCut => {
    const statements = statementsOf(link.from, link.to);
    const { file, line, specifier, to } = named(statements[0]);
    const lines = statements.map((statement) => statement.line);
    return { file, frees: link.freed, line, lines, reason: reasonFor(link, members.length, cuts.length), specifier, to };
  });
  return {
    cut,
    cut_is_minimal: isMinimal,
    cycle: cycle.map(path),
    cycle_edges: cycle.map((from, step) => named(statementsOf(from, cycle[step + 1] ?? 0)[0])),
    items: [{ fingerprint: itemFingerprint({ rule: CYCLE_RULE, file_path: members[0] ?? '', evidence: members }) }],
    members,
  };
}

function reasonFor(cut: Cut, members: number, cuts: number): string {
  const statements = cut.weight === 1 ? 'one import statement' : `${cut.weight} import statements`;
  if (cuts === 1) return `${statements}; without it no cycle is left`;
  if (cut.freed === null || cut.freed === 0) return `${statements}; one of ${cuts} cuts that are needed together`;
  return `${statements}; alone it takes ${cut.freed} of ${members} files out of every cycle`;
}

/** The links inside each component, in the order of their ends, with all statements that make them. */
function linksByComponent(size: number, edges: readonly ImportEdge[], components: readonly Component[]): readonly (readonly MemberLink[])[] {
  const componentOf = new Int32Array(size).fill(-1);
  const placeOf = new Int32Array(size);
  for (const [index, component] of components.entries()) {
    for (const [place, node] of component.entries()) {
      componentOf[node] = index;
      placeOf[node] = place;
    }
  }
  const statements: Map<number, ImportEdge[]>[] = components.map(() => new Map());
  for (const edge of edges) {
    const index = componentOf[edge.from] ?? -1;
    if (index < 0 || index !== componentOf[edge.to]) continue;
    const map = statements[index];
    const key = pairKey(components[index]?.length ?? 0, placeOf[edge.from] ?? 0, placeOf[edge.to] ?? 0);
    const list = map?.get(key);
    if (list === undefined) map?.set(key, [edge]);
    else list.push(edge);
  }
  const byLine = inOrder<ImportEdge>(by((edge) => edge.line), by((edge) => edge.column), by((edge) => edge.kind), by((edge) => edge.specifier));
  const byEnds = inOrder<MemberLink>(by((link) => link.from), by((link) => link.to));
  return statements.map((map) =>
    [...map.values()]
      .map((list): MemberLink => {
        const [first] = list;
        return { from: placeOf[first?.from ?? 0] ?? 0, to: placeOf[first?.to ?? 0] ?? 0, weight: list.length, statements: [...list].sort(byLine) };
      })
      .sort(byEnds),
  );
}

function pairKey(size: number, from: number, to: number): number {
  return from * size + to;
}
