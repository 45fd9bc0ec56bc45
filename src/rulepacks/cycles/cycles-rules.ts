import type { RuleEntry } from '../rule-entry.js';
import { CYCLE_CATEGORY, CYCLE_RULE, CYCLES_NAMESPACE } from './cycle-rule.js';

/** The rules of `cycles`, for people. */
export const CYCLES_RULES: readonly RuleEntry[] = [
  {
    namespace: CYCLES_NAMESPACE,
    id: CYCLE_RULE,
    title: 'Circular dependency',
    description:
      'Files (packages of Go and Java, crates of Rust) that import each other in a cycle: one violation for each group in which all reach each other. ' +
      'No member can be understood, tested or moved alone, and what a member sees of the others while they load depends on which was imported first.',
    category: CYCLE_CATEGORY,
    severity: 'error',
    evidence: 'the members of the group',
    remedies: [
      'Remove the imports listed under cut: without them no cycle is left in the group.',
      'Move what both sides need into a file of its own that imports neither.',
      'Where only types are needed, import them as types (import type, if TYPE_CHECKING): those are gone at run time and do not count.',
      'Leave generated files out with rulepacks.cycles.ignore, with the reason.',
    ],
    page: 'docs/rulepacks/cycles.md',
  },
];
