import { buildGraph } from '../../graph/build-graph.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import { loadResolver } from '../../imports/resolve/load-resolver.js';
import type { Resolver } from '../../imports/resolve/resolution.js';
import type { Observation } from './observation.js';
import { steeringParsersFor } from './steering-parsers.js';

/** A graph with the resolver that it was made with, or would have been. */
export interface ResolvedGraph {
  readonly graph: ImportGraph;
  resolver(): Promise<Resolver>;
}

/** The graph of the workspace as it was captured. */
export async function graphOf(observation: Observation): Promise<ImportGraph> {
  return (await resolvedGraphOf(observation)).graph;
}

/** The same, for who resolves more imports in the same tree. Where an earlier run kept the graph, only what changed is resolved. */
export async function resolvedGraphOf(observation: Observation): Promise<ResolvedGraph> {
  const { capture } = observation;
  const keeping = await observation.recalling?.keepingGraph(observation, observation.recalling);
  if (keeping?.graph !== undefined && keeping.graph !== null) return { graph: keeping.graph, resolver: () => resolverOf(observation) };
  const resolver = await resolverOf(observation, keeping?.note);
  const graph = buildGraph(await capture.scanned(), resolver);
  keeping?.keep(graph);
  return { graph, resolver: () => Promise.resolve(resolver) };
}

/** Resolves imports within the workspace as it was captured; `note` is told whose texts were asked for. */
export async function resolverOf({ capture, text }: Observation, note?: (path: string) => void): Promise<Resolver> {
  const { paths } = capture;
  const scanned = await capture.scanned();
  const noted = note === undefined ? text : (path: string): string | null => (note(path), text(path));
  const tree = { paths, has: (path: string) => capture.has(path), text: noted, extracted: (path: string) => scanned.get(path) };
  return loadResolver(tree, await steeringParsersFor(paths, tree.text));
}
