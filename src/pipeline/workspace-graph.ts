import { buildGraph } from '../graph/build-graph.js';
import type { ImportGraph } from '../graph/import-graph.js';
import { createResolver } from '../imports/resolve/resolver.js';
import type { Observation } from './observe.js';

/** The graph of the workspace as it was captured; the YAML parser is loaded only where a workspace file asks for it. */
export async function graphOf({ capture, extracted, text }: Observation): Promise<ImportGraph> {
  const paths = capture.snapshot.files.map((file) => file.path);
  const all = new Set(paths);
  const parseYaml = await yamlParserFor(paths);
  return buildGraph(extracted, createResolver({ paths, has: (path) => all.has(path), text }, parseYaml));
}

/** A parser for `pnpm-workspace.yaml` when one of `paths` is such a file. */
export async function yamlParserFor(paths: readonly string[]): Promise<(text: string) => unknown> {
  if (!paths.some((path) => path === 'pnpm-workspace.yaml' || path.endsWith('/pnpm-workspace.yaml'))) return () => null;
  return (await import('../config/plain-yaml.js')).parsePlainYaml;
}
