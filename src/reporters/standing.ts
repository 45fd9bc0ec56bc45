import { addToGroup } from '../base/add-to-group.js';
import { by, inOrder } from '../base/order.js';
import type { Violation } from '../contract/generated/types.js';
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
