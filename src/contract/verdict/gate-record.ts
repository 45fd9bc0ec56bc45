import type { SourceLocation } from '../../base/result.js';
import type { GateQuality, QualityFact } from './gate-quality.js';
import type { ArtifactIntent, ConfigFile, TaskSpanContract } from '../generated/types.js';
import type { Reason } from './reasons.js';
import type { ReportFormat } from './report-formats.js';

/** How a gate ended (SPEC section 2): it judged (`pass|warn|fail`), it tried (`error|timeout|cancelled`), or it never ran. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'error' | 'timeout' | 'cancelled' | 'not_run' | 'skipped';

/** Phases of document `004`; `OTHER` stands outside their order. */
export type Phase = TaskSpanContract['phase'];

export type GateKind = 'script' | 'run' | 'uses' | 'job' | 'rulepack';

type ConfigGate = NonNullable<ConfigFile['gates']>[string];

/** A built-in gate by the name that `uses` has. */
export type BuiltinGateName = NonNullable<ConfigGate['uses']>;

/** Options of a built-in gate as the config has them; the schema checked each one, `config/file/builtin-options` that the gate has it. */
export type BuiltinOptions = NonNullable<ConfigGate['with']>;

/** Reports that a `run` gate leaves. */
export interface ReportWish {
  /** Globs from the root, each of which has to match; null for a report on stdout. */
  readonly files: readonly string[] | null;
  readonly format: ReportFormat;
  /** Globs of files with problem matchers, for the format of that name. */
  readonly matchers: readonly string[];
}

/** A file, or files, that a gate has to produce (SPEC section 6, Out). */
export interface ArtifactWish {
  /** A glob from the root. */
  readonly path: string;
  readonly type: string;
  /**
   * `create`: each match was written by this gate; `update`: at least one was; `validate`: it is there and valid, whoever wrote it;
   * `deprecate`: no match is left.
   */
  readonly intent: ArtifactIntent['intent'];
  readonly owner: string;
  /** Where the config sets each of these, as `file:line`; what has its default is absent. */
  readonly sources: Readonly<Record<string, string>>;
}

/** A finding of Gate Contract 2.0 (document `002`); `file` is relative to the root, `line` and `column` count from 1. */
export interface Finding {
  readonly level: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly rule?: string;
  readonly suggestion?: string;
  readonly code_snippet?: string;
  /** Set where a baseline or a waiver was asked, or the report itself excuses it: only `new` counts (absent counts too); the others are of level info. */
  readonly state?: 'new' | 'old' | 'waived';
  /** Line-free identity, where a baseline or a waiver was asked. */
  readonly fingerprint?: string;
}

/** One threshold of the config against the metric of a gate; `actual` is null when the metric is missing or no number. */
export interface ThresholdCheck {
  readonly metric: string;
  /** As the config has it, for example `>= 8`. */
  readonly expected: string;
  readonly actual: number | null;
  readonly met: boolean;
}

/** What a gate declared in the config becomes once defaults are applied (SPEC section 10). */
export interface GateSpec {
  readonly name: string;
  readonly kind: 'run' | 'script' | 'uses';
  /** Only for `uses`. */
  readonly uses?: BuiltinGateName;
  readonly options?: BuiltinOptions;
  /** Only for `run`. */
  readonly reports?: readonly ReportWish[];
  /** Reports of earlier runs count too (SPEC section 4, Freshness). */
  readonly allowOld?: boolean;
  /** Empty for `uses`. A string goes to `bash -eo pipefail -c` (a `script` is a path, split by nothing); a list is spawned as it is. */
  readonly command: string | readonly string[];
  readonly description: string | null;
  readonly needs: readonly string[];
  readonly blocking: boolean;
  readonly timeoutMs: number;
  /** How often it is tried again after a `fail` or a `timeout`; each attempt has the whole `timeoutMs`. */
  readonly retries: number;
  readonly env: Readonly<Record<string, string>>;
  readonly cleanEnv: boolean;
  readonly requiresEnv: readonly string[];
  readonly onFork: 'run' | 'skip';
  /** Globs from the root: the gate is skipped when no changed path matches; null when it has no such rule. */
  readonly ifChanged: readonly string[] | null;
  readonly phase: Phase;
  /** POSIX path relative to the root; `.` is the root. */
  readonly workingDirectory: string;
  /** Metric name to condition, for example `employees_count` to `>= 8`. */
  readonly thresholds: Readonly<Record<string, string>>;
  /** Level of the finding when a metric misses its threshold; error unless it stands here. */
  readonly thresholdLevels?: Readonly<Record<string, Finding['level']>>;
  readonly artifacts?: readonly ArtifactWish[];
  /** Only for `run`: exits that are a warning instead of a failure. */
  readonly warnExitCodes: readonly number[];
  /** Whether what the baseline has does not count. */
  readonly newOnly: boolean;
  /** Where the config declares it. */
  readonly location: SourceLocation;
  /** Where it has each of its freeze windows. */
  readonly windowLocations?: readonly (SourceLocation | undefined)[];
}

/** An upstream job of the workflow that is judged as a gate (input `needs`). */
export interface JobSpec {
  /** `job_` and the id in lower case, everything else than letters and digits as `_`. */
  readonly name: string;
  /** The job's id in the workflow. */
  readonly job: string;
  /** As GitHub has it: `success`, `failure`, `cancelled` or `skipped`; anything else is not known and no pass. */
  readonly result: string;
  /** Whether the config allows that the job was skipped (`jobs.allow_skipped`). */
  readonly mayBeSkipped: boolean;
}

/** What a process printed, within its cap. */
export interface CapturedText {
  /** Decoded as UTF-8 (undecodable bytes as U+FFFD); when cut, the head and the tail with one line between that says how much is missing. */
  readonly text: string;
  readonly totalBytes: number;
  readonly truncated: boolean;
}

/** One attempt of a gate before its last. */
export interface GateAttempt {
  readonly outcome: 'fail' | 'timeout';
  /** Why, in one line. */
  readonly message: string;
  readonly durationSeconds: number;
  readonly exitCode: number | null;
  /** The end of what it printed, bounded. */
  readonly output: CapturedText | null;
}

/** A gate that has ended, whatever its kind. Everything that any surface says of a gate is in here. */
export interface GateRecord {
  readonly name: string;
  readonly kind: GateKind;
  readonly description: string | null;
  readonly blocking: boolean;
  readonly needs: readonly string[];
  readonly outcome: Outcome;
  /** Why the outcome is not `pass`; empty for a pass. Codes as in `REASON_STATUS`; `gate` is set to `name`. */
  readonly reasons: readonly Reason[];
  /** Sorted: errors, warnings, infos; then file, line, column, rule, message. */
  readonly findings: readonly Finding[];
  readonly metrics: Readonly<Record<string, unknown>>;
  readonly thresholds: readonly ThresholdCheck[];
  /** RFC 3339 UTC, or null when it never started. */
  readonly startedAt: string | null;
  readonly durationSeconds: number;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** stdout and stderr in the order they came; null when nothing was started. */
  readonly output: CapturedText | null;
  /** `not_run`: name of the gate that stopped it. */
  readonly stoppedBy?: string;
  /** `skipped`: the declared rule that left it out, in words, for example `on_fork: skip`. */
  readonly skippedBy?: string;
  /** Rulepacks: rules that are on and had no base to compare with, sorted; the other rules did judge. */
  readonly skippedRules?: { readonly rules: readonly string[]; readonly why: string };
  /** Files that prove the outcome: report paths relative to the root, with their SHA-256 in hex. */
  readonly evidence: readonly { readonly path: string; readonly sha256: string }[];
  readonly location: SourceLocation | null;
  /** What it had to produce; absent when nothing was declared. */
  readonly artifacts?: readonly ArtifactWish[];
  /** Facts of the deployment contract that the gate is declared to judge, whether it came to it or not. */
  readonly judges?: readonly QualityFact[];
  /** Coverage in per cent that this gate requires by itself (`with: { required }`). */
  readonly coverageRequired?: number;
  /** What it found of them. */
  readonly quality?: GateQuality;
  /** Absent for `OTHER`. */
  readonly phase?: Phase;
  /** Attempts before the one that the record tells of; absent when that was the first. With a pass or a warning the gate is flaky. */
  readonly earlierAttempts?: readonly GateAttempt[];
  /** `not_run`: true when not a need but an earlier phase held it back. */
  readonly stoppedByPhase?: true;
}
