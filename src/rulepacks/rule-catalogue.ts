import { by, inOrder } from '../base/order.js';
import { IMPACT_ENTRIES } from './change-impact/impact-entries.js';
import { CYCLES_RULES } from './cycles/cycles-rules.js';
import { DRIFT_ENTRIES } from './drift/drift-entries.js';
import type { RuleEntry } from './rule-entry.js';
import { RUN_RULES } from './run-rules.js';

/** Every rule of this version, sorted by namespace and id. A rulepack adds its list of entries here. */
export const RULE_CATALOGUE: readonly RuleEntry[] = [...CYCLES_RULES, ...DRIFT_ENTRIES, ...IMPACT_ENTRIES, ...RUN_RULES].sort(inOrder(by((entry) => entry.namespace), by((entry) => entry.id)));

/** `<namespace>/<id>`: how configs, waivers and reports name a rule. */
export function ruleName({ namespace, id }: Pick<RuleEntry, 'namespace' | 'id'>): string {
  return `${namespace}/${id}`;
}

/** The rules that `name` means: `<namespace>/<id>`, or an id alone. */
export function findRules(name: string): readonly RuleEntry[] {
  return RULE_CATALOGUE.filter((entry) => entry.id === name || ruleName(entry) === name);
}
