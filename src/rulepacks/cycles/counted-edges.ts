import { addToGroup } from '../../base/add-to-group.js';
import { compileGlobs } from '../../base/glob.js';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import { rowsOfEnds } from '../../graph/adjacency.js';
import { isCargoTarget } from '../../graph/cargo-targets.js';
import { type Component, findComponentsOf } from '../../graph/components.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import { meansNoCycle } from '../../graph/self-imports.js';
import type { AnalyzerConfig } from '../rulepack.js';

/** Files that the config leaves out of the search. */
export interface IgnoredFiles {
  readonly paths: readonly string[];
  readonly reason: string;
  /** How many files of the graph the globs match. */
  readonly files: number;
}

/** Imports that count, in the order of the graph's edges: entry by entry the vertices that one leads from and to, and what makes it. Lists of their own, since there are many. */
export interface CountedList {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly statements: readonly ImportEdge[];
}

/**
 * What the search for cycles runs over. A vertex is a file, or a unit that is compiled as a whole (a package of Go or
 * Java, a crate; SPEC section 7, granularity): within a unit its language lets files use each other as they like.
 */
export interface CountedEdges {
  /** Name of each vertex: a path, or the name of a unit. Ordered by the smallest file of each. */
  readonly vertices: readonly string[];
  /** Vertex of each node of the graph. */
  readonly vertexOf: Int32Array;
  readonly edges: CountedList;
  readonly ignored: readonly IgnoredFiles[];
  /** Nodes of the graph that no entry of `ignore` matches, ascending. */
  readonly lookedAt: readonly number[];
  /** The cyclic components of the vertices, looked for once. */
  components(): readonly Component[];
}

/**
 * The edges of a graph that may close a cycle: none of type imports unless `type_imports` is `include`, none of late
 * imports where `dynamic_imports` is `ignore`, none from or to a file that `ignore` matches, and between crates none of tests,
 * examples and benches, which Cargo builds after the library that they belong to, or to what only these may take (dev-dependencies, `#[cfg(test)]`), nor what takes a file of another one's folder as its own text;
 * and none between chunks that a bundler wrote. Fails on a glob that cannot be read.
 */
export function countedEdges(graph: ImportGraph, config: AnalyzerConfig): Result<CountedEdges, Problem> {
  const { ignore, granularity, type_imports, dynamic_imports } = config;
  const by: CountSettings = { ignore, granularity, type_imports, dynamic_imports };
  const last = lastOf.get(graph);
  if (last !== undefined && (Object.keys(by) as (keyof CountSettings)[]).every((key) => by[key] === last.by[key])) return last.counted;
  const counted = countAnew(graph, by);
  lastOf.set(graph, { by, counted });
  return counted;
}

/** The component of each vertex, -1 outside of any. */
export function componentsOf({ vertices, components }: CountedEdges): Int32Array {
  const componentOf = new Int32Array(vertices.length).fill(-1);
  for (const [index, component] of components().entries()) for (const vertex of component) componentOf[vertex] = index;
  return componentOf;
}

/** All of the config that decides which edges count. */
type CountSettings = Readonly<Record<'ignore' | 'granularity' | 'type_imports' | 'dynamic_imports', unknown>>;

/** The last answer for each graph: of the same one cycles are found, compared with another and counted as gone. */
const lastOf = new WeakMap<ImportGraph, { readonly by: CountSettings; readonly counted: Result<CountedEdges, Problem> }>();

function countAnew(graph: ImportGraph, config: CountSettings): Result<CountedEdges, Problem> {
  const marked = markIgnored(graph, config);
  if (!marked.ok) return marked;
  const { isIgnored, ignored } = marked.value;
  const byFile = config['granularity'] === 'file';
  const { vertices, vertexOf, sizes } = verticesOf(graph, byFile);
  const isAfterCrate = sizes.length === 0 ? null : afterCrates(graph);
  const [withTypes, withLate] = [config['type_imports'] === 'include', config['dynamic_imports'] !== 'ignore'];
  const counts = (edge: ImportEdge): boolean => (withTypes || edge.kind !== 'type') && (withLate || edge.kind !== 'dynamic') && isIgnored[edge.from] === 0 && (byFile || edge.isForTests !== true) && (isAfterCrate === null || isAfterCrate[edge.from] === 0);

  const edges = { from: [] as number[], to: [] as number[], statements: [] as ImportEdge[] };
  const membersOf = byFile ? nodesByUnit(graph) : null;
  const isBackToHeader = backToHeader(graph.nodes);
  const isChunk = chunksOf(graph.nodes);
  const add = (target: number, statement: ImportEdge): void => {
    const from = vertexOf[statement.from] as number;
    const to = vertexOf[target] as number;
    // A file that imports itself is a cycle, unless something else is meant by it; files of one unit that import each other are none.
    const isInside = from === to && (statement.from !== target || (sizes[from] ?? 0) > 1 || isUnit(graph, target, byFile) || meansNoCycle(graph.nodes[target] as string, statement));
    if (isIgnored[target] !== 0 || isInside || (!byFile && from !== to && isTextOfCrate(graph.nodes, statement)) || isBackToHeader(statement, target) || (isChunk !== null && isChunk.has(statement.from) && isChunk.has(target))) return;
    edges.from.push(from);
    edges.to.push(to);
    edges.statements.push(statement);
  };
  for (let at = 0; at < graph.edges.length; at++) {
    const statement = graph.edges[at] as ImportEdge;
    if (!counts(statement)) continue;
    const members = statement.isWholeUnit ? membersOf?.get(graph.units[statement.to] ?? '') : undefined;
    if (members === undefined) add(statement.to, statement);
    else for (const target of members) add(target, target === statement.to ? statement : { ...statement, to: target });
  }
  const lookedAt: number[] = [];
  for (let node = 0; node < isIgnored.length; node++) if (isIgnored[node] === 0) lookedAt.push(node);
  let components: readonly Component[] | null = null;
  return ok({ vertices, vertexOf, edges, ignored, lookedAt, components: () => (components ??= findComponentsOf(rowsOfEnds(vertices.length, edges.from, edges.to))) });
}

/** Marks files of crates that are crates of their own and need the library around them: it never needs them. Null where there are none. */
function afterCrates({ nodes, units }: ImportGraph): Uint8Array | null {
  let marked: Uint8Array | null = null;
  for (let node = 0; node < nodes.length; node++) {
    const path = nodes[node] as string;
    const unit = units[node] as string;
    if (isCargoTarget(path, unit)) (marked ??= new Uint8Array(nodes.length))[node] = 1;
  }
  return marked;
}

/** `include!` and `mod` make a file part of the crate that says so, wherever it lies: no crate needs another one for it. */
function isTextOfCrate(nodes: readonly string[], statement: ImportEdge): boolean {
  return (statement.kind === 'include' || statement.specifier.startsWith('mod ')) && (nodes[statement.from] as string).endsWith('.rs');
}

/** `dist/assets/index-B4MOUzYr.js`: what a bundler wrote goes by the hash of its content. */
const CHUNK = /(?:^|\/)dist\/(?:.*\/)?[^/]*[-.](?=[\w-]*(?:\d|[^A-Z][A-Z]))[\w-]{8}\.[cm]?js$/;

/** The files that are chunks of a bundle: which of them imports which is the bundler's doing. Null where there are none. */
function chunksOf(nodes: readonly string[]): ReadonlySet<number> | null {
  let chunks: Set<number> | null = null;
  for (let node = 0; node < nodes.length; node++) {
    const path = nodes[node] as string;
    if (path.endsWith('js') && path.includes('dist/') && CHUNK.test(path)) (chunks ??= new Set()).add(node);
  }
  return chunks;
}

/** `Future-inl.h`, `future_impl.hpp`, `future.ipp`: the stem of the header whose inline code it is, unless that lies in the folder above (`impl/future.ipp`). */
const INLINE_CODE = /^(.+?)(?:[-_.](?:inl|impl|inline)\.(?:h|hh|hpp|hxx|h\+\+)|\.(?:inl|ipp|tpp))$/i;

/** Whether a file with the inline code of a header includes that header, as it does for those who look at it alone: the two are one text. Asked in order of files. */
function backToHeader(nodes: readonly string[]): (statement: ImportEdge, target: number) => boolean {
  let from = -1;
  let headers: readonly string[] = [];
  return (statement, target) => {
    if (statement.kind !== 'include') return false;
    if (statement.from !== from) {
      from = statement.from;
      const stem = INLINE_CODE.exec(nodes[from] as string)?.[1];
      headers = stem === undefined ? [] : [stem, stem.replace(/[^/]+\/([^/]+)$/, '$1')];
    }
    const path = nodes[target] as string;
    return headers.some((header) => path.startsWith(`${header}.`) && /^(?:h|hh|hpp|hxx|h\+\+)$/i.test(path.slice(header.length + 1)));
  };
}

function isUnit(graph: ImportGraph, node: number, byFile: boolean): boolean {
  return !byFile && graph.units[node] !== graph.nodes[node];
}

function verticesOf(graph: ImportGraph, byFile: boolean): { vertices: readonly string[]; vertexOf: Int32Array; sizes: readonly number[] } {
  const names = byFile ? graph.nodes : graph.units;
  // Where no file is part of a unit, as in most languages, each is a vertex.
  if (names === graph.nodes || names.every((name, node) => name === graph.nodes[node])) {
    const vertexOf = new Int32Array(names.length);
    for (let node = 0; node < vertexOf.length; node++) vertexOf[node] = node;
    return { vertices: graph.nodes, vertexOf, sizes: [] };
  }
  const known = new Map<string, number>();
  const vertexOf = new Int32Array(names.length);
  const sizes: number[] = [];
  // Files of a unit mostly stand together.
  let last: string | null = null;
  let vertex = 0;
  for (let node = 0; node < names.length; node++) {
    const name = names[node] as string;
    if (name !== last) {
      last = name;
      vertex = known.get(name) ?? known.size;
      if (vertex === known.size) {
        known.set(name, vertex);
        sizes.push(0);
      }
    }
    vertexOf[node] = vertex;
    sizes[vertex] = (sizes[vertex] as number) + 1;
  }
  return { vertices: [...known.keys()], vertexOf, sizes };
}

function nodesByUnit(graph: ImportGraph): ReadonlyMap<string, readonly number[]> {
  const nodes = new Map<string, number[]>();
  for (const [node, unit] of graph.units.entries()) {
    addToGroup(nodes, unit, node);
  }
  return nodes;
}

function markIgnored(graph: ImportGraph, config: CountSettings): Result<{ isIgnored: Uint8Array; ignored: readonly IgnoredFiles[] }, Problem> {
  const isIgnored = new Uint8Array(graph.nodes.length);
  const ignored: IgnoredFiles[] = [];
  for (const { paths, reason } of ignoreEntries(config)) {
    const globs = compileGlobs(paths);
    if (!globs.ok) return err(globs.error);
    let files = 0;
    for (const [node, path] of graph.nodes.entries()) {
      if (!globs.value.matches(path)) continue;
      files++;
      isIgnored[node] = 1;
    }
    ignored.push({ files, paths, reason });
  }
  return ok({ isIgnored, ignored });
}

/** The validated config is plain JSON; what has another shape was refused before. */
function ignoreEntries(config: CountSettings): readonly { paths: readonly string[]; reason: string }[] {
  const list = config['ignore'];
  return Array.isArray(list) ? (list as { paths: readonly string[]; reason: string }[]) : [];
}
