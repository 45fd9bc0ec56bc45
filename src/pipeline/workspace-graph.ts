import { buildGraph } from '../graph/build-graph.js';
import type { ImportGraph } from '../graph/import-graph.js';
import { modulesOf, type Modules } from '../graph/modules.js';
import { loadResolver } from '../imports/resolve/load-resolver.js';
import type { Resolver } from '../imports/resolve/resolution.js';
import type { Observation } from './observe.js';
import { steeringParsersFor } from './steering-parsers.js';

/** A graph with the resolver that it was made with. */
export interface ResolvedGraph {
  readonly graph: ImportGraph;
  readonly resolver: Resolver;
}

/** The graph of the workspace as it was captured. */
export async function graphOf(observation: Observation): Promise<ImportGraph> {
  return (await resolvedGraphOf(observation)).graph;
}

/** The same, for who resolves more imports in the same tree. */
export async function resolvedGraphOf(observation: Observation): Promise<ResolvedGraph> {
  const resolver = await resolverOf(observation);
  return { graph: buildGraph(await observation.capture.scanned(), resolver), resolver };
}

/** Resolves imports within the workspace as it was captured. */
export async function resolverOf({ capture, text }: Observation): Promise<Resolver> {
  const paths = capture.files.map((file) => file.path);
  const scanned = await capture.scanned();
  const tree = { paths, has: (path: string) => capture.has(path), text, extracted: (path: string) => scanned.get(path) };
  return loadResolver(tree, await steeringParsersFor(paths, tree.text));
}

/** The modules of the workspace as it was captured. */
export async function workspaceModules({ capture, text }: Observation): Promise<Modules> {
  const paths = capture.files.map((file) => file.path);
  return modulesOf({ paths, has: (path) => capture.has(path), text }, await steeringParsersFor(paths, text));
}
