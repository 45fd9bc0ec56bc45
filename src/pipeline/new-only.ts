import type { RulepackSettings } from '../config/rulepack-settings.js';
import { itemFingerprint } from '../contract/violation-id.js';
import type { Violation } from '../contract/generated/types.js';
import type { ImportGraph } from '../graph/import-graph.js';
import type { BaseLookup } from '../ports/history.js';
import type { BaseFact, ItemState } from '../reporters/run-facts.js';
import { compareToBase, type BaseState } from '../rulepacks/cycles/compare-to-base.js';
import type { AnalyzerConfig } from '../rulepacks/rulepack.js';
import type { BaseReader } from './base-facts.js';

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
  readonly rulepack: RulepackSettings;
  readonly base: BaseReader;
}

/**
 * Which violations the base already had (SPEC section 7, `new_only`). The base is looked for, and read, only when there
 * is something that it could excuse.
 */
export async function compareWithBase(request: ComparisonRequest): Promise<Comparison> {
  const { violations, rulepack } = request;
  const excusable = violations.filter((violation) => rulepack.newOnly[violation.rule_id] === true);
  const stand = violations.filter((violation) => rulepack.newOnly[violation.rule_id] !== true);
  const standing = stand.flatMap((violation) => itemsOf(violation, 'new', []));
  if (excusable.length === 0) return { items: standing, base: null, unknown: null };

  const lookup = await request.base.lookup();
  if (lookup.kind !== 'found') return withoutBase(lookup, excusable, standing);
  try {
    const states = await statesOf(request, excusable);
    const items = excusable.flatMap((violation) => {
      const state = states.get(violation.id);
      return itemsOf(violation, state?.state ?? 'new', (state?.added ?? []).map(({ file, line, specifier }) => `${file}:${line} imports ${specifier}`));
    });
    return { items: [...standing, ...items], base: { kind: 'found', sha: lookup.sha, detail: lookup.how }, unknown: null };
  } catch (error) {
    const reason = `the base ${lookup.sha} could not be read: ${error instanceof Error ? error.message : String(error)}`;
    return withoutBase({ kind: 'unknown', reason, hint: 'Check out with fetch-depth: 0 and without a filter.' }, excusable, standing);
  }
}

async function statesOf(request: ComparisonRequest, violations: readonly Violation[]): Promise<ReadonlyMap<string, BaseState>> {
  const { base, rulepack, present } = request;
  return compareToBase(violations, present, await base.graph(), await base.renames(), rulepack.config as AnalyzerConfig);
}

function withoutBase(lookup: Exclude<BaseLookup, { kind: 'found' }>, excusable: readonly Violation[], standing: readonly ItemState[]): Comparison {
  const items = [...standing, ...excusable.flatMap((violation) => itemsOf(violation, 'unknown', []))];
  const base: BaseFact = { kind: lookup.kind, sha: null, detail: lookup.reason };
  return { items, base, unknown: lookup.kind === 'unknown' ? { reason: lookup.reason, hint: lookup.hint } : null };
}

function itemsOf(violation: Violation, state: ItemState['state'], added: readonly string[]): readonly ItemState[] {
  return fingerprintsOf(violation).map((fingerprint) => ({
    violation_id: violation.id,
    rulepack: violation.rulepack_namespace,
    rule: violation.rule_id,
    severity: violation.severity,
    file_path: violation.file_path,
    line_number: violation.line_number,
    fingerprint,
    state,
    added,
  }));
}

/** Every violation has at least one item: one without a list is its own. */
function fingerprintsOf(violation: Violation): readonly string[] {
  const listed = violation.context?.['items'];
  const found = Array.isArray(listed) ? (listed as readonly { fingerprint?: unknown }[]).map((item) => item.fingerprint).filter((fingerprint) => typeof fingerprint === 'string') : [];
  if (found.length > 0) return found;
  return [itemFingerprint({ rule: violation.rule_id, file_path: violation.file_path, evidence: violation.context ?? {} })];
}
