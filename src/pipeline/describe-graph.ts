import { ok, type Problem, type Result } from '../base/result.js';
import type { RunInputs } from '../config/inputs/inputs.js';
import { type Component, findComponents } from '../graph/components.js';
import type { ImportGraph } from '../graph/import-graph.js';
import { RecalledGraph } from '../graph/recalled-graph.js';
import { meansNoCycle } from '../graph/self-imports.js';
import type { World } from '../ports/world.js';
import { isCiMode, type BegunGraph } from './tree/begin-graph.js';
import { graphNotes, graphWarnings } from './tree/graph-warnings.js';
import { helpersOf, observe } from './tree/observe.js';
import { unreadSources } from './tree/unread-sources.js';
import { graphOf } from './tree/workspace-graph.js';

/** The import graph of a workspace, told. */
export interface GraphDescription {
  /** Files that had to be read and could not be, and limits that were hit. */
  readonly problems: readonly Problem[];
  /** For a person. */
  readonly lines: readonly string[];
  /** False when a file had to be read and could not: then imports may be missing. */
  readonly isWhole: boolean;
  /** For a program; sorted, the same for the same tree. */
  graph(): object;
  /** Keeps what was read for the next run. */
  remember(): Promise<void>;
}

/** Reads every file of the workspace once, hashes it, resolves its imports and finds its cycles. Judges nothing. */
export async function describeGraph(inputs: RunInputs, isCi: boolean, world: World, { snapshot, capture: begun }: BegunGraph): Promise<Result<GraphDescription>> {
  const ci = isCiMode(inputs, isCi);
  const helpers = await helpersOf(inputs, ci, world);
  const observed = await observe(world.workspace, {
    includeUntracked: snapshot.includeUntracked,
    limits: snapshot.limits,
    hold: false,
    ...(begun === null ? {} : { begun }),
    // A cache keeps what a run will ask for.
    keepLocks: helpers.cache !== undefined,
    ...helpers,
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  });
  world.log.progress('');
  if (!observed.ok) return observed;
  const { capture } = observed.value;
  const graph = await graphOf(observed.value);
  const { repo_fingerprint: fingerprint, file_count: files } = capture.snapshot.metadata;
  const { sizes, components } = figuresOf(graph);
  const cycles = components.map((component) => component.map((node) => graph.nodes[node] ?? ''));
  const problems: readonly Problem[] = [...capture.problems.unreadable, ...(capture.problems.limit === null ? [] : [capture.problems.limit])];
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  return ok({
    isWhole: problems.length === 0,
    problems,
    lines: [
      ...capture.problems.warnings.map((problem) => problem.message),
      ...graphWarnings(graph),
      ...graphNotes(graph),
      ...[unreadSources(capture.files, graph.nodes.length)].filter((line) => line !== null),
      `${count(files, 'file', 'files')}, fingerprint ${fingerprint}`,
      `${count(graph.nodes.length, 'source file', 'source files')}, ${count(sizes.edges, 'import', 'imports')} between them, ${count(sizes.externals, 'import', 'imports')} of packages, ${sizes.unresolved} not resolved${sizes.unresolved === 0 ? '' : ' (--json says which, and why)'}`,
      `${count(cycles.length, 'cycle', 'cycles')} (type-only imports left out), ${count(cycles.reduce((sum, cycle) => sum + cycle.length, 0), 'file', 'files')} in them`,
    ],
    graph: () => ({ repo_fingerprint: fingerprint, ...plainGraph(graph), cycles }),
    remember: () => capture.remember(),
  });
}

/** How much there is, and its cycles; of a graph that was kept without making its lists. */
function figuresOf(graph: ImportGraph): { readonly sizes: RecalledGraph['counts']; readonly components: readonly Component[] } {
  if (graph instanceof RecalledGraph) return { sizes: graph.counts, components: withoutOwnNames(graph, graph.cycles()) };
  const { nodes, edges, externals, unresolved } = graph;
  const components = findComponents(nodes.length, edges.filter((edge) => edge.kind !== 'type'));
  return { sizes: { edges: edges.length, externals: externals.length, unresolved: unresolved.length }, components: withoutOwnNames(graph, components) };
}

/** Without files that import themselves and mean no cycle by it, as the rulepack has it. */
function withoutOwnNames(graph: ImportGraph, components: readonly Component[]): readonly Component[] {
  if (components.every(({ length }) => length > 1)) return components;
  const cyclic = new Set(graph.edges.filter(({ from, to, kind }) => from === to && kind !== 'type').flatMap((edge) => (meansNoCycle(graph.nodes[edge.from] ?? '', edge) ? [] : [edge.from])));
  return components.filter(([node, ...others]) => others.length > 0 || cyclic.has(node ?? -1));
}

function plainGraph({ nodes, edges, externals, unresolved, uncertain, warnings }: ImportGraph): object {
  return {
    nodes,
    edges: edges.map(({ from, to, kind, line, column, specifier }) => ({ from: nodes[from], to: nodes[to], kind, line, column, specifier })),
    externals: externals.map(({ from, package: name, kind, line, specifier }) => ({ from: nodes[from], package: name, kind, line, specifier })),
    unresolved,
    uncertain,
    warnings,
  };
}
