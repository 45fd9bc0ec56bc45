import { compareText } from '../../../src/base/order.js';
import type { RepoSnapshot, Violation } from '../../../src/contract/generated/types.js';
import { buildGraph } from '../../../src/graph/build-graph.js';
import { loadExtractors } from '../../../src/imports/extract/extractors.js';
import type { ExtractedImports } from '../../../src/imports/import-record.js';
import { loadResolver } from '../../../src/imports/resolve/load-resolver.js';
import { createManifestParser } from '../../../src/pipeline/judge/drift-documents.js';
import { steeringParsersFor } from '../../../src/pipeline/tree/steering-parsers.js';
import { type BaseChange, type BaseFacts, withBase } from '../../../src/rulepacks/base-facts.js';
import { withDocuments } from '../../../src/rulepacks/drift/drift-facts.js';
import { DRIFT_RULES } from '../../../src/rulepacks/drift/drift-rules.js';
import { createRegistry } from '../../../src/rulepacks/registry.js';
import type { AnalyzerConfig, AnalyzerOutput } from '../../../src/rulepacks/rulepack.js';

/** Texts by path. */
export type Tree = Readonly<Record<string, string>>;

export interface DriftOptions {
  readonly base?: Tree;
  /** New to old path. */
  readonly renames?: Readonly<Record<string, string>>;
  /** Files that are symbolic links: their text is the target, and no source. */
  readonly links?: readonly string[];
  /** Files that are no UTF-8, of which a snapshot has no text. */
  readonly binary?: readonly string[];
  /** Files of whose texts it is an error to ask, as each costs a second read. */
  readonly sealed?: readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  /** The order in which files are handed in. */
  readonly order?: (paths: readonly string[]) => readonly string[];
}

/** The rulepack over a tree as the pipeline would run it, with every rule on. */
export async function driftOf(tree: Tree, { base, renames = {}, links = [], binary = [], sealed = [], config = {}, order = (paths) => paths }: DriftOptions = {}): Promise<AnalyzerOutput> {
  const paths = order(Object.keys(tree).sort(compareText));
  const text = (path: string): string | null => (Object.hasOwn(tree, path) ? (tree[path] ?? null) : null);
  const extract = await loadExtractors(paths);
  const sources = new Map<string, ExtractedImports>();
  for (const path of paths) {
    const bytes = new TextEncoder().encode(tree[path]);
    const padded = new Uint8Array(bytes.length + 16);
    padded.set(bytes);
    const imports = links.includes(path) ? null : extract(path, padded, bytes.length);
    if (imports !== null) sources.set(path, imports);
  }
  const resolver = await loadResolver({ paths, has: (path) => Object.hasOwn(tree, path), text, extracted: (path) => sources.get(path) }, await steeringParsersFor(paths, () => null));
  const graph = buildGraph(sources, resolver);
  const snapshot: RepoSnapshot = {
    files: paths.map((path) => ({
      path, hash: '0'.repeat(64), is_binary: binary.includes(path),
      get content() {
        if (sealed.includes(path)) throw new Error(`the text of ${path} was asked for`);
        return binary.includes(path) ? null : (tree[path] ?? '');
      },
    })),
    metadata: { repo_fingerprint: '0'.repeat(64), file_count: paths.length, total_bytes: 0, snapshot_version: 1 },
  };
  const rulepack = createRegistry('9.8.7')['drift'];
  const analyzer = rulepack?.analyzers[0]?.analyzer_fn;
  if (rulepack === undefined || analyzer === undefined) throw new Error('drift has no analyzer');
  const facts = base === undefined ? null : baseFacts(tree, base, renames);
  const before = facts?.kind === 'found' ? facts.texts : new Map<string, string>();
  const documents = { present: await createManifestParser().parse(paths, text), base: await createManifestParser().parse([...before.keys()], (path) => before.get(path) ?? null) };
  const overrides = Object.fromEntries(Object.entries(DRIFT_RULES).map(([rule, { severity }]) => [rule, severity === 'off' ? 'warning' : severity]));
  const settings = { ...rulepack.default_config, severity_overrides: overrides, ...config } as AnalyzerConfig;
  return analyzer({ snapshot, graph, config: withDocuments(facts === null ? settings : withBase(settings, facts), documents) });
}

/** What it found: `rule file:line evidence`, sorted. */
export async function foundIn(tree: Tree, options: DriftOptions = {}): Promise<readonly string[]> {
  return linesOf((await driftOf(tree, options)).violations);
}

export function linesOf(violations: readonly Violation[]): readonly string[] {
  return violations
    .flatMap(({ rule_id, file_path, line_number, context }) =>
      (context?.['items'] as readonly { evidence: string }[]).map(({ evidence }) => `${rule_id} ${file_path}${line_number === null ? '' : `:${line_number}`} ${evidence}`),
    )
    .sort(compareText);
}

function baseFacts(tree: Tree, base: Tree, renames: Readonly<Record<string, string>>): BaseFacts {
  const from = new Set(Object.values(renames));
  const changed = [...new Set([...Object.keys(tree), ...Object.keys(base)])].sort(compareText).flatMap((path): readonly BaseChange[] => {
    const old = renames[path];
    if (old !== undefined) return [{ kind: 'renamed', path, from: old }];
    if (!Object.hasOwn(base, path)) return [{ kind: 'added', path }];
    if (!Object.hasOwn(tree, path)) return from.has(path) ? [] : [{ kind: 'deleted', path }];
    return tree[path] === base[path] ? [] : [{ kind: 'modified', path }];
  });
  const differing = new Set(changed.map((change) => (change.kind === 'renamed' ? change.from : change.path)));
  return {
    kind: 'found', sha: 'a'.repeat(40), how: 'by the test', changed, graph: null,
    entries: Object.keys(base).sort(compareText).map((path) => ({ path, mode: '100644', oid: '0'.repeat(40) })),
    renames: new Map(Object.entries(renames)),
    texts: new Map(Object.entries(base).filter(([path]) => differing.has(path))),
  };
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
