import type { Allowances } from './allowances.js';

/** The allowances of a run without waivers and without a baseline, as most are. `asOf` is `YYYY-MM-DD`. */
export function nothingAllowed(asOf: string): Allowances {
  return {
    asOf,
    baselinePath: null,
    concerns: () => false,
    waive: (_owner, found) => found.map(() => null),
    inBaseline: () => null,
    account: () => ({ waivers: [], baseline: null }),
  };
}
