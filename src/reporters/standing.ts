import { addToGroup } from '../base/add-to-group.js';
import { by, inOrder } from '../base/order.js';
import { findingFingerprint } from '../contract/findings/finding-fingerprint.js';
import type { Violation } from '../contract/generated/types.js';
import type { Finding } from '../contract/verdict/gate-record.js';
import type { ItemState, RunFacts } from './run-facts.js';

/** A violation with the state of its items: what every surface lists. */
export interface ShownViolation {
  readonly violation: Violation;
  readonly items: readonly ItemState[];
  /** At least one item is new: neither old nor waived, nor without an answer of the base. */
  readonly isNew: boolean;
  /** `new` when an item is; else what the last of its items is. */
  readonly state: ItemState['state'];
}

const SEVERITY_RANK = { error: 0, warning: 1, info: 2 } as const;

/** All violations of the run, worst first: new before old, errors before warnings, then by place. */
export function shownViolations(facts: RunFacts): readonly ShownViolation[] {
  const items = new Map<string, ItemState[]>();
  for (const item of facts.items) {
    addToGroup(items, item.violation_id, item);
  }
  const violations = Object.values(facts.envelope?.extensions ?? {}).flatMap((extension) => extension.violations);
  return violations
    .map((violation) => {
      const own = items.get(violation.id) ?? [];
      const isNew = own.some((item) => item.state === 'new');
      return { violation, items: own, isNew, state: isNew ? ('new' as const) : (own.at(-1)?.state ?? 'new') };
    })
    .sort(
      inOrder(
        by((shown: ShownViolation) => (shown.isNew ? 0 : 1)),
        by((shown) => SEVERITY_RANK[shown.violation.severity]),
        by((shown) => shown.violation.file_path),
        by((shown) => shown.violation.line_number ?? 0),
        by((shown) => shown.violation.id),
      ),
    );
}

/**
 * What rulepacks warn of in their own work, and what is no violation: a file whose imports may be incomplete (`scan-uncertain`), a setting
 * that names nothing (`protected-unknown`). It makes a rulepack warn, so every surface tells it; what several rulepacks say, once.
 */
export function notesOfRulepacks({ gates, envelope }: Pick<RunFacts, 'gates' | 'envelope'>): readonly Finding[] {
  if (envelope === null) return [];
  const rules = new Set(Object.values(envelope.extensions).flatMap(({ violations }) => violations.map(({ rule_id }) => rule_id)));
  const notes = new Map<string, Finding>();
  for (const finding of gates.filter(({ kind }) => kind === 'rulepack').flatMap(({ findings }) => findings)) {
    const fingerprint = findingFingerprint(finding);
    if (finding.rule !== undefined && !rules.has(finding.rule) && !notes.has(fingerprint)) notes.set(fingerprint, finding);
  }
  return [...notes.values()];
}
