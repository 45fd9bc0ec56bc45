import type { RuleEntry } from './rule-entry.js';

/** Rules of the run itself (SPEC section 7, category run): they warn and belong to no rulepack. */
export const RUN_RULES: readonly RuleEntry[] = [
  {
    namespace: 'run',
    id: 'base-unknown',
    title: 'Unknown base',
    description: 'A rulepack compares the workspace with its base, and this clone does not have it or lacks part of it. Rules that compare judged nothing, so their silence says nothing.',
    category: 'run',
    severity: 'warning',
    evidence: 'nothing else',
    remedies: ['Check out with fetch-depth: 0 and without a filter.', 'Name a base that the clone has with the input base.'],
    page: 'docs/rulepacks/change-impact.md',
  },
  {
    namespace: 'run',
    id: 'waiver-expired',
    title: 'Expired waiver',
    description: 'A waiver whose last day has passed. What it waived counts again.',
    category: 'run',
    severity: 'warning',
    evidence: 'the waiver',
    remedies: ['Mend what it waived and delete it.', 'Agree on a later day with its owner and change expires.'],
    page: 'docs/waivers-and-baselines.md',
  },
  {
    namespace: 'run',
    id: 'waiver-unmatched',
    title: 'Waiver that matches nothing',
    description: 'A waiver for which the run found nothing to waive, although the gate or rulepack of its rule judged. It would hide the next finding that fits it.',
    category: 'run',
    severity: 'warning',
    evidence: 'the waiver',
    remedies: ['Delete it: what it waived is gone.', 'Correct its rule, path or fingerprint if it was meant for something that is still reported.'],
    page: 'docs/waivers-and-baselines.md',
  },
];
