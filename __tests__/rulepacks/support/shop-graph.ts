import fc from 'fast-check';
import type { RepoSnapshot, Violation } from '../../../src/contract/generated/types.js';
import type { ImportGraph } from '../../../src/graph/import-graph.js';
import type { ImportKind } from '../../../src/imports/import-record.js';
import type { CycleContext } from '../../../src/rulepacks/cycles/cycle-rule.js';
import type { AnalyzerConfig, AnalyzerOutput } from '../../../src/rulepacks/rulepack.js';
import { createRegistry } from '../../../src/rulepacks/registry.js';

/** A graph from lines such as `cart > total` or `cart > type item`; the line of an import is its place in the list, from 1. */
export function graphOf(imports: readonly string[], extraNodes: readonly string[] = []): ImportGraph {
  const parsed = imports.map((text, index) => {
    const [from = '', rest = ''] = text.split(' > ');
    const words = rest.split(' ');
    const kind: ImportKind = words.length === 2 ? (words[0] as ImportKind) : 'value';
    return { from: `${from}.ts`, to: `${words.at(-1)}.ts`, kind, line: index + 1 };
  });
  const nodes = [...new Set([...parsed.flatMap(({ from, to }) => [from, to]), ...extraNodes])].sort();
  const edges = parsed.map(({ from, to, kind, line }) => ({
    from: nodes.indexOf(from), to: nodes.indexOf(to), isWholeUnit: false, kind, line, column: 1, specifier: `./${to.replace('.ts', '')}`,
  }));
  edges.sort((a, b) => a.from - b.from || a.line - b.line);
  return { nodes, units: nodes, edges, externals: [], leaves: [], unresolved: [], uncertain: [], warnings: [] };
}

const SNAPSHOT: RepoSnapshot = { files: [], metadata: { repo_fingerprint: '0'.repeat(64), file_count: 0, total_bytes: 0, snapshot_version: 1 } };

export const CONFIG: AnalyzerConfig = { enabled: true, type_imports: 'ignore', ignore: [] };

export function analyze(graph: ImportGraph | undefined, config: Partial<AnalyzerConfig> = {}, texts: Readonly<Record<string, string>> = {}): AnalyzerOutput {
  const analyzer = createRegistry('9.8.7')['cycles']?.analyzers[0]?.analyzer_fn;
  if (analyzer === undefined) throw new Error('cycles has no analyzer');
  const files = Object.entries(texts).map(([path, content]) => ({ path, content, hash: '0'.repeat(64), is_binary: false }));
  return analyzer({ snapshot: { ...SNAPSHOT, files }, config: { ...CONFIG, ...config }, ...(graph === undefined ? {} : { graph }) });
}

export function contextOf(violation: Violation): CycleContext {
  return violation.context as unknown as CycleContext;
}

const name = fc.constantFrom('app', 'cart', 'item', 'rate', 'total', 'user');

/** Imports between a few files, as `graphOf` takes them. */
export const shops = fc.array(
  fc.tuple(name, fc.constantFrom('', '', '', 'type ', 'dynamic '), name).map(([from, kind, to]) => `${from} > ${kind}${to}`),
  { maxLength: 14 },
);
