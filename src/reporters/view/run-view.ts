import type { BaseFact, BaselineUse, ItemState } from '../run-facts.js';
import type { CoverageDetail, TestsDetail } from '../../contract/verdict/gate-quality.js';
import type { GateKind, Outcome, Phase, ThresholdCheck } from '../../contract/verdict/gate-record.js';
import type { Reason } from '../../contract/verdict/reasons.js';
import type { Verdict } from '../../contract/verdict/verdict.js';

/**
 * What people and other programs are shown of a finished run: the one model behind the summary, the page, the comment, the
 * check run and every report format. Plain data in final order; every text is foreign until a surface has escaped it.
 * Nothing in it is cut: each surface cuts by its own limits and says so.
 */
export interface RunView {
  readonly product: { readonly name: 'contract-gates'; readonly version: string };
  /** RFC 3339 UTC, the end of the run. */
  readonly timestamp: string;
  readonly verdict: {
    readonly status: Verdict['status'];
    readonly headline: string;
    readonly nextAction: string | null;
    readonly reasons: readonly Reason[];
    /** False with `report-only`: the step stays green whatever the status. */
    readonly enforced: boolean;
  };
  readonly source: {
    readonly repository: string;
    readonly commit: string;
    readonly branch: string | null;
    readonly trigger: string;
    /** `https://github.com/<owner>/<name>/blob/<sha>/<prefix>`, to which a path of the root is added; null outside GitHub. */
    readonly blobUrl: string | null;
    /** Page of the run on GitHub, or null outside of it. */
    readonly runUrl: string | null;
    /** What makes a path of the root a path of the repository: empty or ending in `/`. */
    readonly prefix: string;
    /** Folder of the run's files, from the root. */
    readonly runFolder: string;
  };
  readonly selection: { readonly declared: number; readonly selected: number; readonly leftOut: readonly string[] };
  readonly base: BaseFact;
  /** In the order of the plan, rulepacks included. */
  readonly gates: readonly GateView[];
  /** Findings of gates and violations of rulepacks in one list, sorted by what wants doing first (`compareFindings`). */
  readonly findings: readonly FindingView[];
  readonly counts: FindingCounts;
  /** What the change did to the violations; null when they were not held against a base. */
  readonly delta: DeltaView | null;
  readonly tests: TestsView | null;
  readonly coverage: CoverageView | null;
  readonly analysis: { readonly tool: string; readonly met: boolean; readonly critical: number; readonly high: number } | null;
  /** New ones first, then the largest; ties by place. Null when the rulepack did not run. */
  readonly cycles: readonly CycleView[] | null;
  /** Null when the rulepack did not run. */
  readonly impact: ImpactView | null;
  readonly waivers: { readonly due: readonly string[]; readonly all: readonly string[] };
  readonly baseline: BaselineUse | null;
  readonly warnings: readonly string[];
  readonly graph: { readonly files: number; readonly imports: number; readonly signature: string; readonly fingerprint: string } | null;
  /** Null when there is no history, and in runs that do not ask for it. */
  readonly trend: TrendView | null;
}

export interface GateView {
  readonly name: string;
  readonly kind: GateKind;
  readonly description: string | null;
  readonly blocking: boolean;
  readonly needs: readonly string[];
  readonly phase: Phase | null;
  readonly outcome: Outcome;
  /** Why it ended so, one line; empty for a plain pass. */
  readonly why: string;
  /** Seconds from the start of the first gate to its own, or null when it never started. */
  readonly startOffset: number | null;
  readonly seconds: number;
  readonly attempts: number;
  readonly isFlaky: boolean;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly metrics: readonly MetricView[];
  /** The end of what it printed, or null. */
  readonly output: string | null;
  readonly location: { readonly file: string; readonly line: number | null } | null;
}

export interface MetricView {
  readonly name: string;
  /** As text; null when it is missing. */
  readonly value: string | null;
  readonly threshold: Pick<ThresholdCheck, 'expected' | 'met'> | null;
}

export type FindingState = ItemState['state'];

/** A finding of a gate or a violation of a rulepack. */
export interface FindingView {
  /** Names one finding of the run: the violation's id, which `explain` takes and which changes with its line, or a gate and the fingerprint of its finding. What is the same over runs and moves of lines are the `fingerprints`. */
  readonly id: string;
  /** Gate or rulepack by the name that the config uses (`lint`, `change-impact`). */
  readonly source: string;
  /** The name in the list of gates (`change_impact`). */
  readonly gate: string;
  readonly isViolation: boolean;
  /** Kebab-case rule id, or null for a finding that names none. */
  readonly rule: string | null;
  readonly level: 'error' | 'warning' | 'info';
  readonly state: FindingState;
  /** Whether it counts against the verdict: new, and of a gate that blocks. */
  readonly stands: boolean;
  /** One sentence or two, not cut. */
  readonly message: string;
  /** From the root; null without a place. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** Its line is one that the change since the base touched; null when nobody knows. */
  readonly onChangedLine: boolean | null;
  readonly suggestion: string | null;
  /** Line-free, one for each item (SPEC section 5); at least one. */
  readonly fingerprints: readonly string[];
  /** The same with what is known of each; in the order of `fingerprints`. */
  readonly items: readonly FindingItemView[];
  readonly category: string | null;
}

/** One thing of those that a rule finds at one place. */
export interface FindingItemView {
  readonly fingerprint: string;
  readonly state: FindingState;
  /** One sentence about this item alone; null where the message of the finding is that. */
  readonly message: string | null;
  /** What excuses it, when its state is `waived` and its waiver could be told. */
  readonly waiver: WaiverView | null;
}

export interface WaiverView {
  readonly reason: string;
  readonly owner: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

export interface FindingCounts {
  readonly total: number;
  readonly byState: Readonly<Record<FindingState, number>>;
  /** Of those that are new. */
  readonly byLevel: Readonly<Record<FindingView['level'], number>>;
}

/** Items of violations, errors and warnings alone. What rules say of the change itself (a schema that got narrower) is new each time. */
export interface DeltaView {
  /** Neither in the base nor waived. */
  readonly added: number;
  /** In the base and not here any more; null when nobody can say. */
  readonly gone: number | null;
  /** In the base and here. */
  readonly stayed: number;
}

export interface TestsView {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  /** One for each gate that read tests, in the order of the plan. */
  readonly gates: readonly { readonly gate: string; readonly total: number; readonly passed: number; readonly failed: number; readonly detail: TestsDetail | null }[];
}

export interface CoverageView {
  readonly actual: number;
  readonly required: number;
  readonly met: boolean;
  readonly gates: readonly { readonly gate: string; readonly actual: number; readonly required: number; readonly detail: CoverageDetail | null }[];
}

export interface CycleView {
  /** Id of the finding. */
  readonly id: string;
  readonly state: FindingState;
  readonly members: readonly string[];
  /** Open form: `[a, b]` is a → b → a. */
  readonly path: readonly string[];
  readonly edges: readonly CycleEdge[];
  readonly cuts: readonly CutView[];
  /** Imports inside the component. */
  readonly imports: number;
}

export interface CycleEdge {
  readonly from: string;
  readonly to: string;
  readonly line: number | null;
  readonly specifier: string | null;
}

export interface CutView extends CycleEdge {
  readonly reason: string;
}

export interface ImpactView {
  /** True when nothing could be compared. */
  readonly everything: boolean;
  readonly line: string;
  readonly files: number;
  readonly sourceFiles: number;
  readonly modules: readonly { readonly name: string; readonly path: string; readonly distance: number | null; readonly via: readonly string[] }[];
  readonly allModules: number;
  readonly tests: readonly string[];
  readonly owners: readonly string[];
}

/** What the last runs on the default branch were like, and how this run compares. Made by `reporters/trend`. */
export interface TrendView {
  /** Runs on the default branch, oldest first, at most 50; with `recorded` this run is the last of them. */
  readonly points: readonly TrendPoint[];
  /** This run in the same measures. */
  readonly current: TrendPoint;
  /** Whether this run is one of the default branch, so that it stands in `points`; a pull request's does not. */
  readonly recorded: boolean;
  /** Each gate of this run in the order of the plan, then gates that only earlier runs had, by name. */
  readonly gates: readonly GateTrend[];
  /** This run beside the runs before it, one entry for each measure that this run or they have. */
  readonly comparison: readonly TrendComparison[];
  /** Sentences about what got worse, most important first. */
  readonly regressions: readonly string[];
}

export interface TrendPoint {
  /** RFC 3339 UTC. */
  readonly at: string;
  readonly commit: string;
  readonly status: Verdict['status'];
  /** From the start of the first gate to the end of the last one. */
  readonly seconds: number;
  /** Per cent; null when no gate measured it, or one that was to could not. */
  readonly coverage: number | null;
  readonly tests: { readonly total: number; readonly failed: number } | null;
  /** Violations of rulepacks by item, old ones included, without what is about the change and not the tree (a module reached, a dependency added); null when the tree was not analysed. */
  readonly violations: number | null;
  /** Number of strongly connected components; null when nobody looked. */
  readonly cycles: number | null;
  /** Files of the largest component, 0 without a cycle; null when nobody looked. */
  readonly largestCycle: number | null;
  readonly gates: Readonly<Record<string, { readonly outcome: Outcome; readonly seconds: number }>>;
}

/** One gate over the runs of a trend. */
export interface GateTrend {
  readonly name: string;
  /** One entry for each of `points`: null where the run did not have the gate. */
  readonly outcomes: readonly (Outcome | null)[];
  /** One entry for each of `points`: null where the gate did not come to its end. */
  readonly seconds: readonly (number | null)[];
  /** Runs in which it judged or tried to: pass, warn, fail, error, timeout. */
  readonly judged: number;
  /** Of those, pass and warn. */
  readonly passed: number;
  /** Per cent of `judged`, one decimal, floored; null when it never judged. */
  readonly passRate: number | null;
  /** Median of the last 10 runs before this one in which it came to its end; null with fewer than 3. */
  readonly usualSeconds: number | null;
}

export interface TrendComparison {
  readonly measure: 'coverage' | 'violations' | 'largest_cycle' | 'cycles' | 'tests' | 'seconds';
  /** Of this run; null when it has none. */
  readonly now: number | null;
  /** Of the last run before this one that has any. */
  readonly last: number | null;
  /** Median of the last 10 runs before this one; null with fewer than 3 values. */
  readonly usual: number | null;
}
