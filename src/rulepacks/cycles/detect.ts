import { cutText, firstOf } from '../../base/bounded.js';
import type { Problem } from '../../base/result.js';
import type { Violation } from '../../contract/generated/types.js';
import { byViolationId, idOf } from '../../contract/documents/violation.js';
import type { Component } from '../../graph/components.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import type { Analyzer, AnalyzerInput, AnalyzerOutput, Severity } from '../rulepack.js';
import { type CountedEdges, countedEdges } from './counted-edges.js';
import { describeCycles } from './describe.js';
import { CYCLE_CATEGORY, CYCLE_MESSAGE, CYCLE_RULE, CYCLES_NAMESPACE } from './cycle-rule.js';

/**
 * Finds files that import each other in a cycle: one violation for each strongly connected component, at its smallest
 * path and the line there that starts the shortest cycle (SPEC section 7). Of the snapshot's texts only those of files with a
 * cut are read, to tell which of these could be type-only; the graph has what else is needed.
 */
export function detectCircularDependencies(input: AnalyzerInput, analyzerVersion: string): ReturnType<Analyzer> {
  const { config, graph } = input;
  if (!config.enabled) return { violations: [] };
  if (graph === undefined) {
    return refuse(analyzerVersion, { code: 'graph_missing', message: 'the rulepack needs the import graph and got none' });
  }
  const counted = countedEdges(graph, config);
  if (!counted.ok) return refuse(analyzerVersion, counted.error);

  const { edges, ignored, lookedAt } = counted.value;
  const components = counted.value.components();
  const severity = config.severity_overrides?.[CYCLE_RULE] ?? 'error';
  const violations = describeCycles(graph, counted.value, components, textsOf(input.snapshot)).map((context): Violation => {
    const [start] = context.cycle_edges;
    return completed(analyzerVersion, severity, {
      rule_id: CYCLE_RULE,
      category: CYCLE_CATEGORY,
      file_path: start?.file ?? '.',
      line_number: start?.line ?? null,
      message: CYCLE_MESSAGE,
      context: { ...context },
    });
  });
  const sizes = components.map((component) => component.length);
  return {
    violations: violations.sort(byViolationId),
    extension_data: {
      components: components.length,
      dynamic_imports: config['dynamic_imports'] === 'ignore' ? 'ignore' : 'include',
      files: graph.nodes.length,
      files_in_cycles: filesIn(counted.value, components),
      files_looked_at: lookedAt.length,
      granularity: config['granularity'] === 'file' ? 'file' : 'language',
      ignored,
      imports: graph.edges.length,
      imports_counted: edges.statements.length,
      largest: sizes.reduce((largest, size) => Math.max(largest, size), 0),
      resolution_warnings: graph.warnings.slice(0, WARNINGS_LISTED).map(({ file, level, message }) => ({ file, level, message })),
      type_imports: config['type_imports'] === 'include' ? 'include' : 'ignore',
      uncertain_files: uncertainAmong(graph, lookedAt),
      unresolved: unresolvedList(graph),
      unresolved_imports: graph.unresolved.length,
    },
  };
}

function uncertainAmong({ nodes, uncertain }: ImportGraph, lookedAt: readonly number[]): readonly string[] {
  if (uncertain.length === 0) return [];
  const paths = new Set(lookedAt.map((node) => nodes[node] ?? ''));
  return uncertain.filter((path) => paths.has(path));
}

/** The text of a file; null where there is none. */
function textsOf({ files }: AnalyzerInput['snapshot']): (path: string) => string | null {
  let byPath: ReadonlyMap<string, (typeof files)[number]> | null = null;
  return (path) => {
    byPath ??= new Map(files.map((file) => [file.path, file]));
    return byPath.get(path)?.content ?? null;
  };
}

/** Files of all members of the components. */
function filesIn({ vertices, vertexOf }: CountedEdges, components: readonly Component[]): number {
  const isCyclic = new Uint8Array(vertices.length);
  for (const component of components) for (const vertex of component) isCyclic[vertex] = 1;
  let files = 0;
  for (let node = 0; node < vertexOf.length; node++) files += isCyclic[vertexOf[node] as number] as number;
  return files;
}

const UNRESOLVED_LISTED = 200;
const WARNINGS_LISTED = 100;
/** A specifier may be as long as a file. */
const TEXT_LENGTH = 300;

/** The first imports that point into the tree and lead nowhere, by file and line, and how many there are. */
function unresolvedList({ unresolved }: ImportGraph): Readonly<Record<string, unknown>> {
  const { shown, total } = firstOf(unresolved, UNRESOLVED_LISTED);
  const imports = shown.map(({ path, line, specifier, reason }) => ({ file: path, line, reason: cutText(reason, TEXT_LENGTH), specifier: cutText(specifier, TEXT_LENGTH) }));
  return { imports, shown: shown.length, total };
}

/** Analyzers do not throw (document 003, section 4.2): what keeps this one from judging is a violation of its own. */
function refuse(analyzerVersion: string, problem: Problem): AnalyzerOutput {
  const violation = completed(analyzerVersion, 'error', {
    rule_id: 'analyzer-error',
    category: 'analyzer',
    file_path: '.',
    line_number: null,
    message: 'The rulepack could not judge the workspace.',
    context: { code: problem.code, hint: problem.hint ?? 'report this with the config file', problem: problem.message },
  });
  return { violations: [violation] };
}

type Found = Pick<Violation, 'rule_id' | 'category' | 'file_path' | 'line_number' | 'message'> & { readonly context: NonNullable<Violation['context']> };

function completed(analyzerVersion: string, severity: Severity, found: Found): Violation {
  const place = { rulepack_namespace: CYCLES_NAMESPACE, rule_id: found.rule_id, file_path: found.file_path, line_number: found.line_number, column_number: null };
  const { category, message, context } = found;
  return { id: idOf(place), ...place, severity, category, message, context, detected_at: 'v1', analyzer_version: analyzerVersion };
}
