import { invariant } from '../../base/invariant.js';
import type { Violation } from '../../contract/generated/types.js';
import { rowsOfEnds } from '../../graph/adjacency.js';
import { findComponentsOf } from '../../graph/components.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { AnalyzerConfig } from '../rulepack.js';
import { type CountedEdges, countedEdges } from './counted-edges.js';
import { CYCLE_RULE, type CycleContext, type CycleImport } from './cycle-rule.js';

/** Whether the base already had a violation's component. */
export interface BaseState {
  readonly state: 'old' | 'new';
  /** The imports of the component that the base did not have, in the order of file and line; empty for an old one. */
  readonly added: readonly CycleImport[];
}

/**
 * Compares the cycles of a tree with those of its base, by violation id. A component is old when every import inside it
 * lay inside one component at the base (SPEC section 7): then nothing that was done since has made it worse. Where all of
 * them were there, they made one component then as well, so what the base lacked decides alone, and is what somebody added.
 * Imports are told apart by their two ends (files, or units where these count), not by line. `renames` maps new to old
 * paths; `config` is the one of the analysis, and counts for both trees. Violations of other rules are left out.
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
  const inside = importsInside(violations, current.value, graph, vertexAtBaseOf(base, before.value, renames, graph));
  const added = new Map<string, CycleImport[]>(violations.flatMap(({ id, rule_id }) => (rule_id === CYCLE_RULE ? [[id, []]] : [])));
  const wasThere = importsFrom(new Set(inside.map(({ from }) => from)), before.value);
  for (const { owner, from, to, isWithin, statement } of inside) if (!isWithin && !wasThere(from, to)) added.get(owner)?.push(statement);
  return new Map([...added].map(([id, imports]) => [id, { state: imports.length === 0 ? 'old' : 'new', added: imports }]));
}

/** An import inside a component of today, with what its ends were at the base: -1 for what was not there. */
interface ImportInside {
  /** Id of the component's violation. */
  readonly owner: string;
  readonly from: number;
  readonly to: number;
  /** Between two files that were one, and on no cycle of such: halves that import each other are a new one. */
  readonly isWithin: boolean;
  readonly statement: CycleImport;
}

function importsInside(violations: readonly Violation[], { vertices, edges }: CountedEdges, graph: ImportGraph, vertexAtBase: (path: string, vertex: string) => number | null): readonly ImportInside[] {
  const ownerOf = new Map<string, string>();
  for (const violation of violations) {
    if (violation.rule_id !== CYCLE_RULE) continue;
    for (const member of (violation.context as unknown as CycleContext).members) ownerOf.set(member, violation.id);
  }
  const owners = vertices.map((vertex) => ownerOf.get(vertex));
  const inside: ImportInside[] = [];
  const within = { at: [] as number[], from: [] as number[], to: [] as number[] };
  for (let at = 0; at < edges.from.length; at++) {
    const from = edges.from[at] as number;
    const to = edges.to[at] as number;
    const owner = owners[from];
    if (owner === undefined || owner !== owners[to]) continue;
    const statement = edges.statements[at] as ImportEdge;
    const file = graph.nodes[statement.from] ?? '';
    const target = graph.nodes[statement.to] ?? '';
    const ends = { from: vertexAtBase(file, vertices[from] ?? '') ?? -1, to: vertexAtBase(target, vertices[to] ?? '') ?? -1 };
    const isWithin = from !== to && ends.from >= 0 && ends.from === ends.to && vertices[from] === file;
    if (isWithin) {
      within.at.push(inside.length);
      within.from.push(from);
      within.to.push(to);
    }
    inside.push({ owner, ...ends, isWithin, statement: { file, line: statement.line, specifier: statement.specifier, to: target } });
  }
  const ringOf = new Map(within.at.length === 0 ? [] : findComponentsOf(rowsOfEnds(vertices.length, within.from, within.to)).flatMap((ring, index) => ring.map((vertex) => [vertex, index] as const)));
  for (const [index, at] of within.at.entries()) {
    const ring = ringOf.get(within.from[index] as number);
    if (ring !== undefined && ring === ringOf.get(within.to[index] as number)) inside[at] = { ...(inside[at] as ImportInside), isWithin: false };
  }
  return inside;
}

/** Tells of the imports that `vertices` make which there are. */
function importsFrom(vertices: ReadonlySet<number>, { edges }: CountedEdges): (from: number, to: number) => boolean {
  const targets = new Map<number, Set<number>>();
  for (let at = 0; at < edges.from.length; at++) {
    const from = edges.from[at] as number;
    const to = edges.to[at] as number;
    if (!vertices.has(from)) continue;
    const known = targets.get(from);
    if (known === undefined) targets.set(from, new Set([to]));
    else known.add(to);
  }
  return (from, to) => targets.get(from)?.has(to) === true;
}

/**
 * The vertex that a file belonged to at the base, or null. A new file at the place of one that was renamed away is new; a
 * new file in a unit that was there belongs to that unit. A module that became a folder, or a folder that became a file again,
 * is what it was, wherever its lines went: `exceptions/__init__.py` in place of `exceptions.py`.
 */
export function vertexAtBaseOf(base: ImportGraph, { vertices, vertexOf }: CountedEdges, renames: ReadonlyMap<string, string>, current: ImportGraph): (path: string, vertex: string) => number | null {
  const nodeOf = new Map(base.nodes.map((path, node) => [path, node]));
  const vertexByName = new Map(vertices.map((name, vertex) => [name, vertex]));
  const movedAway = new Set(renames.values());
  let now: ReadonlySet<string> | null = null;
  const isGone = (path: string): boolean => {
    now ??= new Set(current.nodes);
    return !now.has(path);
  };
  return (path, vertex) => {
    const old = renames.get(path) ?? (movedAway.has(path) ? null : path);
    const node = old === null ? undefined : nodeOf.get(old);
    if (node !== undefined) return vertexOf[node] ?? null;
    const other = renames.has(path) ? undefined : otherShapes(path).find((shape) => nodeOf.has(shape) && isGone(shape));
    if (other !== undefined) return vertexOf[nodeOf.get(other) ?? -1] ?? null;
    return vertex === path ? null : (vertexByName.get(vertex) ?? null);
  };
}

/** Endings of files that one import of JavaScript may mean. */
const SCRIPTS = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs', '.cts', '.cjs'];

/** The files that importers of a module by its name would have found in its place: its folder's entry, or a file instead of the folder. */
function otherShapes(path: string): readonly string[] {
  const [, module = '', ending = ''] = /^(.+?)(\.\w+)$/.exec(path) ?? [];
  const isScript = SCRIPTS.includes(ending);
  const entry = isScript ? '/index' : ending === '.py' ? '/__init__' : ending === '.rs' ? '/mod' : null;
  if (entry === null) return [];
  const endings = isScript ? SCRIPTS : [ending];
  return endings.map((other) => (module.endsWith(entry) ? module.slice(0, -entry.length) : module + entry) + other);
}
