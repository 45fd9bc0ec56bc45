import type { Allowances } from './allowances.js';

/** The allowances of a run without waivers and without a baseline, as most are. */
export const NOTHING_ALLOWED: Allowances = {
  baselinePath: null,
  concerns: () => false,
  waive: (_owner, found) => found.map(() => null),
  inBaseline: () => null,
  account: () => ({ waivers: [], baseline: null }),
};
