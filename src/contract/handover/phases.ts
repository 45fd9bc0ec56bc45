import type { TaskSpanContract } from '../generated/types.js';

/** The phases in their order; `OTHER` has no place in it. */
export const PHASES: readonly TaskSpanContract['phase'][] = [
  'INIT_BASELINE', 'EXPORT_CONTRACT', 'CONTRACT_INTEGRITY', 'INGEST_PARSE_ASSESS', 'ROUTING_DECISION', 'ARTISAN_DESIGN',
  'ARTISAN_IMPLEMENT', 'TEST_VALIDATE', 'REVIEW_CALIBRATE', 'FINALIZE_VERIFY',
];

/** Place of a phase in the order, or null for `OTHER`. */
export function phaseRank(phase: TaskSpanContract['phase']): number | null {
  const rank = PHASES.indexOf(phase);
  return rank < 0 ? null : rank;
}
