import type { RulepackSettings } from '../../config/settings/rulepack-settings.js';
import type { RepoSnapshot, SnapshotFile, Violation } from '../../contract/generated/types.js';
import { type FoundItem, matchKnown } from '../../contract/findings/known-findings.js';
import { itemFingerprints } from '../../contract/findings/violation-items.js';
import type { ImportGraph } from '../../graph/import-graph.js';
import { haveSameImports } from '../../graph/same-imports.js';
import type { BaseLookup } from '../../ports/history.js';
import type { ByteChecks } from '../../ports/workspace.js';
import type { BaseFact, ItemState } from '../../reporters/run-facts.js';
import { compareToBase, type BaseState } from '../../rulepacks/cycles/compare-to-base.js';
import { CYCLE_RULE } from '../../rulepacks/cycles/cycle-rule.js';
import { goneComponents } from '../../rulepacks/cycles/gone-components.js';
import type { AnalyzerConfig, Rulepack } from '../../rulepacks/rulepack.js';
import type { Allowances } from './allowances.js';
import type { BaseReader } from '../base/base-facts.js';
import { FILE_MODES, graphUnderNewNames, snapshotOfBase } from '../base/base-snapshot.js';
import { unreadBase } from '../base/unread-base.js';

export interface Comparison {
  readonly items: readonly ItemState[];
  /** Null when nothing had to be compared. */
  readonly base: BaseFact | null;
  /** Set when a base was wanted, would have decided, and cannot be had (SPEC section 7, Base). */
  readonly unknown: { readonly reason: string; readonly hint: string } | null;
  /** Items of level error or warning that the base had and the tree has not; null when nobody looked. It decides nothing. */
  readonly gone: number | null;
}

export interface ComparisonRequest {
  readonly violations: readonly Violation[];
  readonly present: ImportGraph;
  /** Of the workspace. */
  readonly snapshot: RepoSnapshot;
  /** Of the snapshot, the files whose texts the analysis asked for: nothing else of any content has a part in `violations`. Null where nobody knows. */
  readonly asked: ReadonlySet<string> | null;
  readonly rulepack: RulepackSettings;
  readonly traits: Pick<Rulepack, 'comparing_rules' | 'reads'>;
  readonly allowances: Allowances;
  readonly base: BaseReader;
  readonly checks: ByteChecks;
  /** Whether `gone` is wanted: then every rule is asked about the base, also where nothing was found that it could excuse. */
  readonly countsGone: boolean;
  /** What `rules` of the rulepack find in another tree; rejects when it cannot judge it. Violations of other rules may be among them. */
  analyse(tree: { readonly snapshot: RepoSnapshot; readonly graph: ImportGraph }, rules: ReadonlySet<string>): Promise<readonly Violation[]>;
}

/** Of cycles that are all there at the base, and of none. */
const SAME_CYCLES: ReadonlyMap<string, BaseState> = new Map();

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
  if (excusable.length === 0) return { items: states, base: null, unknown: null, gone: await goneAlone(request, found) };

  const lookup = await request.base.lookup();
  if (lookup.kind === 'none' && inBaseline !== null) {
    const base: BaseFact = { kind: 'none', sha: null, detail: `${lookup.reason}; compared with the baseline ${allowances.baselinePath ?? ''}` };
    return { items: withStates((index) => ({ state: inBaseline[index] === true ? 'old' : 'new' })), base, unknown: null, gone: null };
  }
  const withoutBase = (why: Exclude<BaseLookup, { kind: 'found' }>): Comparison => ({
    items: withStates(() => ({ state: 'unknown' })),
    base: { kind: why.kind, sha: null, detail: why.reason },
    unknown: why.kind === 'unknown' ? { reason: why.reason, hint: why.hint } : null,
    gone: null,
  });
  if (lookup.kind !== 'found') return withoutBase(lookup);
  try {
    const excused = new Set(excusable.map((index) => found[index]?.violation.rule_id ?? '').filter((rule) => rule !== CYCLE_RULE));
    const before = await baseItems(request, found, request.countsGone ? heldAgainstBase(request) : excused);
    const judged = await againstBase(request, excusable.map((index) => found[index] as Found), before);
    const place = new Map(excusable.map((index, at) => [index, judged[at]]));
    return { items: withStates((index) => place.get(index) ?? { state: 'new' }), base: { kind: 'found', sha: lookup.sha, detail: lookup.how }, unknown: null, gone: request.countsGone ? await orNull(goneSince(request, found, before)) : null };
  } catch (error) {
    return withoutBase(unreadBase(lookup.sha, error));
  }
}

/** Cycles are compared by what lay in one component; what other rules find, by what the same rules find in the base. */
async function againstBase(request: ComparisonRequest, found: readonly Found[], before: readonly Found[]): Promise<readonly Pick<ItemState, 'state' | 'added'>[]> {
  const { rulepack, present } = request;
  const base = await request.base.graph();
  const renames = await request.base.renames();
  // With the same imports every component was there.
  const cycles: ReadonlyMap<string, BaseState> = found.some(isCycle) && !(renames.size === 0 && haveSameImports(present, base))
    ? compareToBase(found.filter(isCycle).map(({ violation }) => violation), present, base, renames, rulepack.config as AnalyzerConfig)
    : SAME_CYCLES;
  const others = found.filter((entry) => !isCycle(entry));
  const { known } = matchKnown(others.map(({ item }) => item), before.map(({ item }) => item));
  const isKnown = new Map(others.map((entry, index) => [entry, known[index] === true]));
  return found.map((entry) => {
    if (!isCycle(entry)) return { state: isKnown.get(entry) === true ? 'old' : 'new', added: [] };
    const state = cycles.get(entry.violation.id);
    return { state: state?.state ?? (cycles === SAME_CYCLES ? 'old' : 'new'), added: (state?.added ?? []).map(({ file, line, specifier }) => `${file}:${line} imports ${specifier}`) };
  });
}

/** What `rules` find in the base, that of cycles aside; what other rules find may be among it. */
async function baseItems(request: ComparisonRequest, found: readonly Found[], rules: ReadonlySet<string>): Promise<readonly Found[]> {
  if (rules.size === 0) return [];
  if (await isSeenAlike(request)) return found.filter((entry) => rules.has(entry.violation.rule_id) && !isCycle(entry));
  const before = await analysed(request, await request.base.graph(), await request.base.renames(), rules);
  return before.flatMap(itemsIn).filter((entry) => !isCycle(entry));
}

/**
 * Whether the base differs from the workspace in nothing that the analysis looked at: the same files, the same texts of those that it asked
 * for, the same imports. What it finds there is then what it found here, in other lines at most, and no fingerprint knows of lines.
 */
async function isSeenAlike({ base, present, snapshot, asked }: ComparisonRequest): Promise<boolean> {
  if (asked === null) return false;
  const { entries } = await base.tree();
  for (const path of await base.changedPaths()) if (asked.has(path)) return false;
  const files = entries.filter(({ mode }) => FILE_MODES.has(mode));
  return files.length === snapshot.files.length && files.every(({ path }, index) => snapshot.files[index]?.path === path) && haveSameImports(present, await base.graph());
}

/** The rules that are held against the base by what they find there: not that of cycles, and none that compares itself. */
function heldAgainstBase({ rulepack, traits }: ComparisonRequest): ReadonlySet<string> {
  return new Set(Object.keys(rulepack.newOnly).filter((rule) => rule !== CYCLE_RULE && traits.comparing_rules?.includes(rule) !== true));
}

/** Of rules that do not compare with the base themselves, errors and warnings that only the base has. */
async function goneSince({ present, rulepack, base }: ComparisonRequest, found: readonly Found[], before: readonly Found[]): Promise<number> {
  const others = found.filter((entry) => !isCycle(entry)).map(({ item }) => item);
  const { gone } = matchKnown(others, before.filter(({ violation }) => violation.severity !== 'info').map(({ item }) => item));
  const cycles = Object.hasOwn(rulepack.newOnly, CYCLE_RULE) && rulepack.severity[CYCLE_RULE] !== 'info' ? goneComponents(present, await base.graph(), await base.renames(), rulepack.config as AnalyzerConfig) : 0;
  return gone.length + cycles;
}

/** `gone` where the base has nothing to decide; it is for people, so what cannot be read is only not known. */
async function goneAlone(request: ComparisonRequest, found: readonly Found[]): Promise<number | null> {
  const rules = Object.keys(request.rulepack.newOnly).filter((rule) => request.traits.comparing_rules?.includes(rule) !== true);
  if (rules.length === 0) return 0;
  if (!request.countsGone) return null;
  if ((await request.base.lookup()).kind !== 'found') return null;
  return orNull((async () => goneSince(request, found, await baseItems(request, found, heldAgainstBase(request))))());
}

/** Null where it fails: what only tells people something must not decide. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch {
    return null;
  }
}

function isCycle({ violation }: Found): boolean {
  return violation.rule_id === CYCLE_RULE;
}

async function analysed({ base, snapshot, checks, traits, analyse }: ComparisonRequest, graph: ImportGraph, renames: ReadonlyMap<string, string>, rules: ReadonlySet<string>): Promise<readonly Violation[]> {
  const tree = await base.tree();
  const changed = await base.changedPaths();
  const present = new Map(snapshot.files.map((file) => [file.path, file]));
  const same = (path: string): SnapshotFile | null => (changed.has(path) ? null : (present.get(path) ?? null));
  const before = await snapshotOfBase({ tree, renames, checks, same, reads: traits.reads ?? (() => false) });
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
