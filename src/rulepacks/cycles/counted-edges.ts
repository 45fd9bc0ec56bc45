import { compileGlobs } from '../../base/glob.js';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import type { ImportEdge, ImportGraph } from '../../graph/import-graph.js';
import type { AnalyzerConfig } from '../rulepack.js';

/** Files that the config leaves out of the search. */
export interface IgnoredFiles {
  readonly paths: readonly string[];
  readonly reason: string;
  /** How many files of the graph the globs match. */
  readonly files: number;
}

/** The imports that count for cycles under a config. */
export interface CountedEdges {
  readonly edges: readonly ImportEdge[];
  readonly ignored: readonly IgnoredFiles[];
  /** Nodes of the graph that no entry of `ignore` matches, ascending. */
  readonly lookedAt: readonly number[];
}

/**
 * The edges of a graph that may close a cycle: none of type imports unless `type_imports` is `include`, and none from or
 * to a file that `ignore` matches. Fails on a glob that cannot be read.
 */
export function countedEdges(graph: ImportGraph, config: AnalyzerConfig): Result<CountedEdges, Problem> {
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
  const withTypes = config['type_imports'] === 'include';
  const edges = graph.edges.filter(
    (edge) => (withTypes || edge.kind !== 'type') && isIgnored[edge.from] === 0 && isIgnored[edge.to] === 0,
  );
  const lookedAt = graph.nodes.flatMap((_, node) => (isIgnored[node] === 0 ? [node] : []));
  return ok({ edges, ignored, lookedAt });
}

/** The validated config is plain JSON; what has another shape was refused before. */
function ignoreEntries(config: AnalyzerConfig): readonly { paths: readonly string[]; reason: string }[] {
  const list = config['ignore'];
  return Array.isArray(list) ? (list as { paths: readonly string[]; reason: string }[]) : [];
}
