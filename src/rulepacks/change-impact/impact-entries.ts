import type { RuleEntry } from '../rule-entry.js';
import { IMPACT_CATEGORY, IMPACT_NAMESPACE, MODULE_IMPACTED, PROTECTED_IMPACTED, WIDE_IMPACT } from './impact-rules.js';

const SHARED = { namespace: IMPACT_NAMESPACE, category: IMPACT_CATEGORY, page: 'docs/rulepacks/change-impact.md' } as const;

/** The rules of `change-impact`, for people. */
export const IMPACT_ENTRIES: readonly RuleEntry[] = [
  {
    ...SHARED,
    id: MODULE_IMPACTED,
    title: 'Impacted module',
    description: 'The change since the base reaches a file of this module along the imports, over the shortest way that is shown. It says what to review and to test; it is not a defect.',
    severity: 'info',
    evidence: 'the name of the module',
    remedies: ['Run the tests of the module; the outputs impacted-modules and impacted-tests-path name them.', 'Turn the rule off where nobody needs the list.'],
  },
  {
    ...SHARED,
    id: PROTECTED_IMPACTED,
    title: 'Impacted protected module',
    description: 'The change since the base reaches a module that rulepacks.change-impact.protected names, even if it is far away from it.',
    severity: 'warning',
    evidence: 'the name of the module',
    remedies: ['Have the owners of the module review the change, and run its tests.', 'Cut the import on the way that is shown, if the module should not depend on what was changed.', 'Remove the entry from protected if the module needs no protection.'],
  },
  {
    ...SHARED,
    id: WIDE_IMPACT,
    title: 'Wide impact',
    description: 'The change since the base reaches at least the share wide_impact of the source files, and at least 20 of them. Much of the program has to be tested again.',
    severity: 'warning',
    evidence: 'nothing else',
    remedies: ['Run the whole test suite.', 'Split the change, so that the part that reaches much is reviewed alone.', 'Set wide_impact to the share from which a change is wide here.'],
  },
];
