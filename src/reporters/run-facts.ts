import type { GateRecord } from '../contract/verdict/gate-record.js';
import type { Envelope, VerdictFile } from '../contract/generated/types.js';
import type { BaselineEntry } from '../contract/findings/baseline-file.js';
import type { Mode, Verdict } from '../contract/verdict/verdict.js';
import type { WaiverUse } from '../contract/findings/waiver.js';

/**
 * One item of a violation and what the base says of it (SPEC section 7, `new_only`). Kept out of the envelope, which
 * knows only the present tree.
 */
export interface ItemState {
  readonly violation_id: string;
  readonly rulepack: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file_path: string;
  readonly line_number: number | null;
  readonly fingerprint: string;
  /**
   * `old`: the base already had it, so under `new_only` it does not stand. `unknown`: `new_only` had no base to ask, so
   * it is shown and does not stand (SPEC section 7, Base), unless a base was wanted.
   */
  readonly state: 'new' | 'old' | 'waived' | 'unknown';
  /** What is new in it, one entry each, for people; empty unless the base was read and the item is new. */
  readonly added: readonly string[];
}

/** Which base the run compared with, or why none. */
export interface BaseFact {
  readonly kind: 'found' | 'none' | 'unknown';
  readonly sha: string | null;
  readonly detail: string;
}

/** What the baseline file did in a run. */
export interface BaselineUse {
  readonly path: string;
  readonly entries: number;
  /** Entries that were found again. */
  readonly matched: number;
  /** Entries that are not found any more although their gate or rulepack judged, sorted. */
  readonly stale: readonly BaselineEntry[];
}

/** All that the reporters know of a finished run; they turn it into bytes and ask nobody else. */
export interface RunFacts {
  readonly version: string;
  readonly mode: Mode;
  /** Inputs that can change the signature, as they were given. */
  readonly settings: VerdictFile['settings'];
  readonly verdict: Verdict;
  /** In the order of the plan, rulepacks included. */
  readonly gates: readonly GateRecord[];
  readonly selection: { readonly declared: readonly string[]; readonly selected: readonly string[]; readonly leftOut: readonly string[] };
  /** Null when the tree could not be analysed (a broken config, no workspace). */
  readonly envelope: Envelope | null;
  /** Sorted by violation id, then fingerprint. */
  readonly items: readonly ItemState[];
  readonly base: BaseFact;
  /** Items of violations, errors and warnings, that the base had and the tree has not; null or absent when nobody looked. For people: it decides nothing and stands in no contract. */
  readonly gone?: number | null;
  /** Rules, as `<rulepack>/<rule>`, whose findings are about the change and not about the tree: they come and go with each comparison. None when absent. */
  readonly changeRules?: ReadonlySet<string>;
  /** Every configured waiver, in the order of the config. */
  readonly waivers: readonly WaiverUse[];
  /** Null when there is no baseline file. */
  readonly baseline: BaselineUse | null;
  readonly warnings: readonly string[];
  /** Lines that the change since the base touched, by path from the root, of files that a finding names; null when nothing was compared. Only for the order of what is shown. */
  readonly changedLines: ReadonlyMap<string, ReadonlySet<number>> | null;
  /** RFC 3339 UTC, the end of the run. */
  readonly timestamp: string;
  /** The date against which expiries are held, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly policy: { readonly strict: boolean; readonly newOnly: boolean; readonly coverageRequired: number | null };
  readonly audit: {
    readonly adapter: string;
    readonly engine: 'native' | 'hardis' | 'custom';
    readonly trigger: string;
    readonly triggeredBy: string;
    readonly orgId: string;
    readonly repository: string;
    readonly commit: string;
    readonly branch: string | null;
  };
  readonly run: {
    /** `GITHUB_RUN_ID`, or `local`: the folder under `artifacts/ci`. */
    readonly id: string;
    readonly requestId: string;
    /** `https://github.com/<owner>/<name>/blob/<sha>/<prefix>` to link a path to, or null outside GitHub. */
    readonly blobUrl: string | null;
    /** Page of the run's attempt on GitHub, or null outside of it. */
    readonly url: string | null;
    /** What a path of the root needs in front to be a path of the repository: empty or ending in `/`. */
    readonly prefix: string;
    readonly gatesFolder: string;
    readonly runFolder: string;
  };
}

/** Items that say something about the tree itself, whatever it was compared with: what runs can be held against each other by. */
export function itemsOfTree({ items, changeRules }: Pick<RunFacts, 'items' | 'changeRules'>): readonly ItemState[] {
  return changeRules === undefined ? items : items.filter(({ rulepack, rule }) => !changeRules.has(`${rulepack}/${rule}`));
}
