import { by, compareText, inOrder } from '../../base/order.js';
import type { Violation } from '../../contract/generated/types.js';
import { CYCLE_RULE, type CycleContext } from './cycle-rule.js';

/** `core.cycles` of the envelope: the cycles that the violations show, by length, then by path (SPEC section 7). */
export function coreCycles(violations: readonly Violation[]): readonly (readonly string[])[] {
  return violations
    .filter((violation) => violation.rule_id === CYCLE_RULE)
    .map((violation) => (violation.context as unknown as CycleContext).cycle)
    .sort(inOrder<readonly string[]>(by((cycle) => cycle.length), comparePaths));
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (const [index, path] of a.entries()) {
    const difference = compareText(path, b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}
