import { invariant } from '../../base/invariant.js';
import { by, inOrder } from '../../base/order.js';
import { itemFingerprint } from '../../contract/findings/violation-id.js';
import type { Link, WeightedLink } from '../../graph/adjacency.js';
import type { Component } from '../../graph/components.js';
import { type Cut, findCuts } from '../../graph/cuts.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import { shortestCycle } from '../../graph/shortest-cycle.js';
import { couldBeTypeOnly, hasTypeOnlyImports } from '../../graph/type-only.js';
import type { CountedEdges, CountedList } from './counted-edges.js';
import { type FolderTraffic, folderTraffic, isOwnEntry, isSameStatement } from './layering.js';
import { type CycleContext, type CycleCut, type CycleImport, CYCLE_RULE } from './cycle-rule.js';

/** All import statements from one member to another, in order of file, line and column; ends are places within the component. */
interface MemberLink extends WeightedLink {
  readonly statements: readonly ImportEdge[];
}

/**
 * What is to be said of each component: its members, the shortest cycle through the smallest of them, and where to cut.
 * Components are those of the vertices of `counted`; answers are in their order. `text` is asked for the files of cuts.
 */
export function describeCycles(graph: ImportGraph, { vertices, edges }: CountedEdges, components: readonly Component[], text: (path: string) => string | null): readonly CycleContext[] {
  if (components.length === 0) return [];
  const linksOf = linksByComponent(graph, vertices.length, edges, components);
  const traffic = folderTraffic(graph, edges.statements);
  return components.map((component, index) => describe({ graph, traffic, text }, vertices, component, linksOf[index] ?? []));
}

/** What cuts are judged by. */
interface CutFacts {
  readonly graph: ImportGraph;
  readonly traffic: ReturnType<typeof folderTraffic>;
  text(path: string): string | null;
}

function describe(facts: CutFacts, vertices: readonly string[], component: Component, links: readonly MemberLink[]): CycleContext {
  const { graph, traffic } = facts;
  const path = (place: number): string => vertices[component[place] ?? -1] ?? '';
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

  const trafficOf = (statement: ImportEdge | undefined): FolderTraffic | null => (statement === undefined ? null : traffic(statement.from, statement.to));

  // Members are sorted by their smallest files, so place 0 has the smallest path.
  // What a file imports of itself tells nothing of a group of several.
  const cycle = shortestCycle(component.length, component.length === 1 ? links : links.filter(({ from, to }) => from !== to), 0);
  const { cuts, isMinimal } = findCuts(component.length, links);
  const members = component.map((_, place) => path(place));
  const cut = cuts.map((link): CycleCut => {
    const statements = statementsOf(link.from, link.to);
    const { file, line, specifier, to } = named(statements[0]);
    const others = statements.map(named).filter((statement) => statement.file !== file);
    const lines = statements.filter((statement) => graph.nodes[statement.from] === file).map((statement) => statement.line);
    return { ...(others.length === 0 ? {} : { also: others }), file, frees: link.freed, line, lines, reason: reasonFor(link, members.length, cuts.length, trafficOf(statements[0]), areTypeOnly(statements, facts)), specifier, to };
  });
  return {
    cut,
    cut_is_minimal: isMinimal,
    cycle: cycle.map(path),
    cycle_edges: cycle.map((from, step) => named(statementsOf(from, cycle[step + 1] ?? 0)[0])),
    imports: links.reduce((sum, link) => sum + (link.from === link.to ? 0 : link.weight), 0),
    items: [{ fingerprint: itemFingerprint({ rule: CYCLE_RULE, file_path: members[0] ?? '', evidence: members }) }],
    members,
  };
}

/** Whether `import type` would do for each of the statements; false where it cannot be told. */
function areTypeOnly(statements: readonly ImportEdge[], { graph, text }: CutFacts): boolean {
  return statements.every((statement) => {
    const path = graph.nodes[statement.from] ?? '';
    if (!hasTypeOnlyImports(path, statement)) return false;
    const content = text(path);
    return content !== null && couldBeTypeOnly(content, statement);
  });
}

/** Why an import is cheap to cut: how little there is of it, whether `import type` would do, whether it goes against the layering, what it is good for. */
function reasonFor(cut: Cut, members: number, cuts: number, traffic: FolderTraffic | null, isTypeOnly: boolean): string {
  const isOne = cut.weight === 1;
  const count = isOne ? 'one import statement' : `${cut.weight} import statements`;
  const statements = isTypeOnly ? `${count}; type-only candidate: ${isOne ? 'what it brings is' : 'what they bring is'} used as types alone, so import type would do` : count;
  const against = traffic !== null && traffic.there * 2 <= traffic.back ? `; against the layering: ${traffic.there} import${traffic.there === 1 ? '' : 's'} from ${folderName(traffic.from)} to ${folderName(traffic.to)}, ${traffic.back} back` : '';
  if (cuts === 1) return `${statements}${against}; without ${isOne ? 'it' : 'them'} no cycle is left`;
  if (cut.freed === null || cut.freed === 0) return `${statements}${against}; one of ${cuts} cuts that are needed together`;
  return `${statements}${against}; alone it takes ${cut.freed} of ${members} members out of every cycle`;
}

function folderName(folder: string): string {
  return folder === '' ? 'the top folder' : folder;
}

/** The links inside each component, in the order of their ends, with all statements that make them. Entries of folders are left what they pass on where another cut is as cheap. */
function linksByComponent(graph: ImportGraph, size: number, edges: CountedList, components: readonly Component[]): readonly (readonly MemberLink[])[] {
  const componentOf = new Int32Array(size).fill(-1);
  const placeOf = new Int32Array(size);
  for (const [index, component] of components.entries()) {
    for (const [place, node] of component.entries()) {
      componentOf[node] = index;
      placeOf[node] = place;
    }
  }
  const links: Map<number, { readonly link: Link; readonly statements: ImportEdge[] }>[] = components.map(() => new Map());
  for (let at = 0; at < edges.from.length; at++) {
    const start = edges.from[at] as number;
    const end = edges.to[at] as number;
    const index = componentOf[start] as number;
    if (index < 0 || index !== componentOf[end]) continue;
    const statement = edges.statements[at] as ImportEdge;
    const link = { from: placeOf[start] as number, to: placeOf[end] as number };
    const key = pairKey((components[index] as Component).length, link.from, link.to);
    const known = links[index]?.get(key);
    if (known === undefined) links[index]?.set(key, { link, statements: [statement] });
    else known.statements.push(statement);
  }
  const byPlace = inOrder<ImportEdge>(by((edge) => edge.from), by((edge) => edge.line), by((edge) => edge.column), by((edge) => edge.kind), by((edge) => edge.specifier), by((edge) => edge.to));
  const byEnds = inOrder<MemberLink>(by((link) => link.from), by((link) => link.to));
  return links.map((map) => [...map.values()].map(({ link, statements }): MemberLink => {
    // One statement of Python brings several names, each of which makes an edge.
    const apart = statements.sort(byPlace).filter((statement, at, all) => at === 0 || !isSameStatement(all[at - 1] ?? statement, statement));
    const [first] = apart;
    const isOwn = first !== undefined && isOwnEntry(graph.nodes[first.from] ?? '', graph.nodes[first.to] ?? '');
    return { ...link, weight: apart.length, reluctance: isOwn ? 1 : 0, statements: apart };
  }).sort(byEnds));
}

function pairKey(size: number, from: number, to: number): number {
  return from * size + to;
}
