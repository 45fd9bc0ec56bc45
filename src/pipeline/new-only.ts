import type { RulepackSettings } from '../config/rulepack-settings.js';
import type { RepoSnapshot, SnapshotFile, Violation } from '../contract/generated/types.js';
import { type FoundItem, matchKnown } from '../contract/known-findings.js';
import { itemFingerprints } from '../contract/violation-items.js';
import type { ImportGraph } from '../graph/import-graph.js';
import type { BaseLookup } from '../ports/history.js';
import type { BaseFact, ItemState } from '../reporters/run-facts.js';
import { compareToBase, type BaseState } from '../rulepacks/cycles/compare-to-base.js';
import { CYCLE_RULE } from '../rulepacks/cycles/cycle-rule.js';
import type { AnalyzerConfig, Rulepack } from '../rulepacks/rulepack.js';
import type { Allowances } from './allowances.js';
import type { BaseReader } from './base-facts.js';
import { graphUnderNewNames, snapshotOfBase } from './base-snapshot.js';

export interface Comparison {
  readonly items: readonly ItemState[];
  /** Null when nothing had to be compared. */
  readonly base: BaseFact | null;
  /** Set when a base was wanted, would have decided, and cannot be had (SPEC section 7, Base). */
  readonly unknown: { readonly reason: string; readonly hint: string } | null;
}

export interface ComparisonRequest {
  readonly violations: readonly Violation[];
  readonly present: ImportGraph;
  /** Of the workspace. */
  readonly snapshot: RepoSnapshot;
  readonly rulepack: RulepackSettings;
  readonly traits: Pick<Rulepack, 'comparing_rules' | 'reads'>;
  readonly allowances: Allowances;
  readonly base: BaseReader;
  /** What `rules` of the rulepack find in another tree; rejects when it cannot judge it. Violations of other rules may be among them. */
  analyse(tree: { readonly snapshot: RepoSnapshot; readonly graph: ImportGraph }, rules: ReadonlySet<string>): Promise<readonly Violation[]>;
}

interface Found {
  readonly violation: Violation;
  readonly fingerprint: string;
  readonly item: FoundItem;
}

/**
 * Which of the violations stand (SPEC section 2): each item is waived, or, where its rule is `new_only`, held against the
 * base (SPEC section 7); without a base against the baseline file. The base is looked for, and read, only when there is
 * something that it could excuse.
 */
export async function compareWithBase(request: ComparisonRequest): Promise<Comparison> {
  const { rulepack, allowances, traits } = request;
  const found = request.violations.flatMap(itemsIn);
  const items = found.map(({ item }) => item);
  const waivers = allowances.waive(rulepack.namespace, items);
  const inBaseline = allowances.inBaseline(rulepack.namespace, items);
  const states = found.map((entry, index) => stateOf(entry, (waivers[index] ?? null) === null ? 'new' : 'waived'));
  const excusable = found.flatMap(({ violation }, index) => {
    const { rule_id } = violation;
    return rulepack.newOnly[rule_id] === true && traits.comparing_rules?.includes(rule_id) !== true && states[index]?.state === 'new' ? [index] : [];
  });
  const withStates = (change: (index: number) => Partial<ItemState>): readonly ItemState[] => {
    const changed = [...states];
    for (const index of excusable) changed[index] = { ...(states[index] as ItemState), ...change(index) };
    return changed;
  };
  if (excusable.length === 0) return { items: states, base: null, unknown: null };

  const lookup = await request.base.lookup();
  if (lookup.kind === 'none' && inBaseline !== null) {
    const base: BaseFact = { kind: 'none', sha: null, detail: `${lookup.reason}; compared with the baseline ${allowances.baselinePath ?? ''}` };
    return { items: withStates((index) => ({ state: inBaseline[index] === true ? 'old' : 'new' })), base, unknown: null };
  }
  const withoutBase = (why: Exclude<BaseLookup, { kind: 'found' }>): Comparison => ({
    items: withStates(() => ({ state: 'unknown' })),
    base: { kind: why.kind, sha: null, detail: why.reason },
    unknown: why.kind === 'unknown' ? { reason: why.reason, hint: why.hint } : null,
  });
  if (lookup.kind !== 'found') return withoutBase(lookup);
  try {
    const judged = await againstBase(request, excusable.map((index) => found[index] as Found));
    const place = new Map(excusable.map((index, at) => [index, judged[at]]));
    return { items: withStates((index) => place.get(index) ?? { state: 'new' }), base: { kind: 'found', sha: lookup.sha, detail: lookup.how }, unknown: null };
  } catch (error) {
    const reason = `the base ${lookup.sha} could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return withoutBase({ kind: 'unknown', reason, hint: 'Check out with fetch-depth: 0 and without a filter.' });
  }
}

/** Cycles are compared by what lay in one component; what other rules find, by what the same rules find in the base. */
async function againstBase(request: ComparisonRequest, found: readonly Found[]): Promise<readonly Pick<ItemState, 'state' | 'added'>[]> {
  const { rulepack, present } = request;
  const base = await request.base.graph();
  const renames = await request.base.renames();
  const isCycle = ({ violation }: Found): boolean => violation.rule_id === CYCLE_RULE;
  const cycles: ReadonlyMap<string, BaseState> = found.some(isCycle)
    ? compareToBase(found.filter(isCycle).map(({ violation }) => violation), present, base, renames, rulepack.config as AnalyzerConfig)
    : new Map();
  const others = found.filter((entry) => !isCycle(entry));
  const rules = new Set(others.map(({ violation }) => violation.rule_id));
  const before = rules.size === 0 ? [] : await analysed(request, base, renames, rules);
  const { known } = matchKnown(others.map(({ item }) => item), before.flatMap(itemsIn).map(({ item }) => item));
  const isKnown = new Map(others.map((entry, index) => [entry, known[index] === true]));
  return found.map((entry) => {
    if (!isCycle(entry)) return { state: isKnown.get(entry) === true ? 'old' : 'new', added: [] };
    const state = cycles.get(entry.violation.id);
    return { state: state?.state ?? 'new', added: (state?.added ?? []).map(({ file, line, specifier }) => `${file}:${line} imports ${specifier}`) };
  });
}

async function analysed({ base, snapshot, traits, analyse }: ComparisonRequest, graph: ImportGraph, renames: ReadonlyMap<string, string>, rules: ReadonlySet<string>): Promise<readonly Violation[]> {
  const tree = await base.tree();
  const changed = await base.changedPaths();
  const present = new Map(snapshot.files.map((file) => [file.path, file]));
  const same = (path: string): SnapshotFile | null => (changed.has(path) ? null : (present.get(path) ?? null));
  const before = await snapshotOfBase({ tree, renames, same, reads: traits.reads ?? (() => false) });
  return analyse({ graph: graphUnderNewNames(graph, tree, renames), snapshot: before }, rules);
}

function itemsIn(violation: Violation): readonly Found[] {
  const { rulepack_namespace, rule_id, file_path, line_number } = violation;
  return itemFingerprints(violation).map((fingerprint) => ({ violation, fingerprint, item: { rule: `${rulepack_namespace}/${rule_id}`, file: file_path, line: line_number, fingerprint } }));
}

function stateOf({ violation, fingerprint }: Found, state: ItemState['state']): ItemState {
  return {
    violation_id: violation.id,
    rulepack: violation.rulepack_namespace,
    rule: violation.rule_id,
    severity: violation.severity,
    file_path: violation.file_path,
    line_number: violation.line_number,
    fingerprint,
    state,
    added: [],
  };
}
