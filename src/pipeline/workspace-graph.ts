import { buildGraph } from '../graph/build-graph.js';
import type { ImportGraph } from '../graph/import-graph.js';
import { loadResolver } from '../imports/resolve/load-resolver.js';
import type { Observation } from './observe.js';
import { steeringParsersFor } from './steering-parsers.js';

/** The graph of the workspace as it was captured. */
export async function graphOf({ capture, text }: Observation): Promise<ImportGraph> {
  const paths = capture.files.map((file) => file.path);
  const all = new Set(paths);
  const scanned = await capture.scanned();
  const tree = { paths, has: (path: string) => all.has(path), text, extracted: (path: string) => scanned.get(path) };
  const resolver = await loadResolver(tree, await steeringParsersFor(paths));
  return buildGraph(scanned, resolver);
}
