import type { SourceLocation } from '../../base/result.js';

/**
 * The closed list of reason codes (SPEC section 2) and what each does to the verdict. `Failed`: something declared could
 * not be judged. `Blocked`: it was judged and policy says no.
 */
export const REASON_STATUS = {
  gate_failed: 'Blocked',
  gate_error: 'Failed',
  gate_timeout: 'Failed',
  gate_cancelled: 'Failed',
  gate_not_run: 'Failed',
  report_missing: 'Failed',
  report_invalid: 'Failed',
  report_stale: 'Failed',
  coverage_below_required: 'Blocked',
  static_analysis_not_met: 'Blocked',
  tests_failed: 'Blocked',
  threshold_missed: 'Blocked',
  violations: 'Blocked',
  strict_warnings: 'Blocked',
  waiver_expired: 'Blocked',
  freeze_window: 'Blocked',
  artifact_missing: 'Failed',
  contract_invalid: 'Blocked',
  base_unknown: 'Failed',
  limit_exceeded: 'Failed',
  unreadable_file: 'Failed',
  analyzer_error: 'Failed',
  nothing_checked: 'Failed',
  cancelled: 'Failed',
  config_invalid: 'Failed',
  internal_error: 'Failed',
} as const satisfies Record<string, 'Failed' | 'Blocked'>;

export type ReasonCode = keyof typeof REASON_STATUS;

/** Why a run is not a plain success: one entry per cause, with the next thing to do. */
export interface Reason {
  readonly code: ReasonCode;
  /** Name of the gate or rulepack gate, when one is the cause. */
  readonly gate?: string;
  /** Rule id within the gate, when one is the cause. */
  readonly rule?: string;
  readonly message: string;
  readonly next_action: string;
  /** The place that people have to look at, relative to the root, where there is one; shown, not part of any contract. */
  readonly location?: SourceLocation;
}
