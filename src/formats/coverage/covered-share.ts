import { invariant } from '../../base/invariant.js';

/** How much was covered. Whole numbers, `covered <= total`. */
export interface CoveredShare {
  readonly covered: number;
  readonly total: number;
}

/**
 * Per cent, floored to two decimals (SPEC section 3), in whole numbers only: 2 of 3 is 66.66, and 100 only when all is covered. Null for
 * nothing of nothing, which is no 100 per cent.
 */
export function percentOf({ covered, total }: CoveredShare): number | null {
  invariant(covered >= 0 && covered <= total && Number.isSafeInteger(covered * 10_000), 'a share is between nothing and all');
  if (total === 0) return null;
  const scaled = covered * 10_000;
  return (scaled - (scaled % total)) / total / 100;
}

/** Equal is met; nothing of nothing meets nothing. `required` in per cent. */
export function meets(share: CoveredShare, required: number): boolean {
  const percent = percentOf(share);
  return percent !== null && percent >= required;
}
