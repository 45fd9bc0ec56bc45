import type { SourceLocation } from '../../base/result.js';

/** Leave to keep what a rule finds for a while (SPEC section 10). Exactly one of `path` and `fingerprint` is not null. */
export interface Waiver {
  /** `<rulepack or gate>/<rule>`. */
  readonly rule: string;
  /** Glob of the files that findings are reported at. */
  readonly path: string | null;
  readonly fingerprint: string | null;
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
  readonly location: SourceLocation | null;
}

/** What a waiver did in a run. */
export interface WaiverUse {
  readonly waiver: Waiver;
  /** `unmatched`: it holds, and there was nothing to waive. `not_judged`: the gate or rulepack of its rule gave no verdict. */
  readonly state: 'active' | 'expired' | 'unmatched' | 'not_judged';
  /** From `as_of` to `expires`; negative when expired. */
  readonly daysLeft: number;
  /** Findings that it waives, or would waive had it not expired. */
  readonly matched: number;
  /** Whether its gate or rulepack gave a verdict, and its rule was asked: only then does no match say that there is none. */
  readonly wasJudged: boolean;
}
