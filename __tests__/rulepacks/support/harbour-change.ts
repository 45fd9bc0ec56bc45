import type { RepoSnapshot, Violation } from '../../../src/contract/generated/types.js';
import type { ImportGraph } from '../../../src/graph/import-graph.js';
import type { Module } from '../../../src/graph/modules.js';
import { withBase, type BaseChange, type BaseFacts } from '../../../src/rulepacks/base-facts.js';
import { createRegistry } from '../../../src/rulepacks/registry.js';
import type { AnalyzerOutput } from '../../../src/rulepacks/rulepack.js';
import { withModules } from '../../../src/rulepacks/workspace-modules.js';

/** A graph of files by full paths, from lines such as `a/x.ts > b/y.ts`, `a/x.ts > type b/y.ts`; a line without `>` is a file alone. */
export function treeGraph(lines: readonly string[], units: Readonly<Record<string, string>> = {}): ImportGraph {
  const parsed = lines.map((line) => line.split(' > '));
  const nodes = [...new Set(parsed.flatMap(([from = '', to = '']) => [from, to.split(' ').at(-1) ?? '']).filter((path) => path !== ''))].sort();
  const edges = parsed.flatMap(([from = '', to], index) => {
    if (to === undefined) return [];
    const words = to.split(' ');
    const kind = words.length === 2 ? (words[0] as 'type') : ('value' as const);
    return [{ from: nodes.indexOf(from), to: nodes.indexOf(words.at(-1) ?? ''), isWholeUnit: false, kind, line: index + 1, column: 1, specifier: to }];
  });
  return { nodes, units: nodes.map((path) => units[path] ?? path), edges, externals: [], leaves: [], unresolved: [], uncertain: [], warnings: [] };
}

export const SHA = 'b'.repeat(40);

export interface Change {
  readonly graph: ImportGraph;
  readonly before?: ImportGraph;
  readonly changed: readonly BaseChange[];
  readonly modules: readonly (Module | string)[];
  readonly others?: readonly string[];
  /** Texts of files of the workspace; those of others are not there. */
  readonly contents?: Readonly<Record<string, string>>;
  /** What the build tool of the root calls global. */
  readonly globals?: readonly string[];
  readonly tests?: readonly string[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, unknown>>;
}

export function baseFor({ before, changed, texts = {} }: Pick<Change, 'before' | 'changed' | 'texts'>): BaseFacts {
  const renames = new Map(changed.flatMap((change) => (change.kind === 'renamed' ? [[change.path, change.from] as const] : [])));
  const entries = [...new Set([...(before?.nodes ?? []), ...Object.keys(texts)])].sort().map((path) => ({ path, mode: '100644', oid: 'a'.repeat(40) }));
  return { kind: 'found', sha: SHA, how: 'said so', entries, renames, changed, texts: new Map(Object.entries(texts)), graph: before ?? null };
}

/** What change-impact says of a change; a module given as a text is a folder with a package.json. */
export function impactOf(change: Change, base: BaseFacts = baseFor(change)): AnalyzerOutput {
  const rulepack = createRegistry('9.8.7')['change-impact'];
  const analyzer = rulepack?.analyzers[0]?.analyzer_fn;
  if (rulepack === undefined || analyzer === undefined) throw new Error('there is no change-impact');
  const list = change.modules.map((module) => (typeof module === 'string' ? { name: `@harbour/${module}`, path: module, manifest: `${module}/package.json` } : module));
  const root = list.some(({ path }) => path === '.') ? [] : [{ name: '.', path: '.', manifest: null }];
  const files = [...change.graph.nodes, ...(change.others ?? []), ...Object.keys(change.contents ?? {})].sort().map((path) => ({ path, content: change.contents?.[path] ?? null, hash: '0'.repeat(64), is_binary: false }));
  const snapshot: RepoSnapshot = { files, metadata: { repo_fingerprint: '0'.repeat(64), file_count: files.length, total_bytes: 0, snapshot_version: 1 } };
  const config = withModules(withBase({ ...rulepack.default_config, ...change.config }, base), { kind: 'members', list: [...root, ...list], ...(change.globals === undefined ? {} : { globals: change.globals }), ...(change.tests === undefined ? {} : { tests: change.tests }) });
  return analyzer({ snapshot, graph: change.graph, config });
}

/** Rule, place and severity of each violation, in order of place. */
export function told({ violations }: AnalyzerOutput): readonly string[] {
  return violations.map(({ rule_id, file_path, severity }: Violation) => `${severity} ${rule_id} ${file_path}`).sort();
}

export function modified(...paths: readonly string[]): readonly BaseChange[] {
  return [...paths].sort().map((path) => ({ kind: 'modified', path }));
}
