import type { SourceLocation } from '../base/result.js';
import type { Reason } from './reasons.js';

/** How a gate ended (SPEC section 2): it judged (`pass|warn|fail`), it tried (`error|timeout|cancelled`), or it never ran. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'error' | 'timeout' | 'cancelled' | 'not_run' | 'skipped';

export type GateKind = 'script' | 'run' | 'rulepack';

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
  /** Set where a baseline or a waiver was asked: only `new` counts (absent counts too); the others are of level info. */
  readonly state?: 'new' | 'old' | 'waived';
  /** Line-free identity, where `state` is set. */
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
  readonly kind: 'run' | 'script';
  /** A string goes to `bash -eo pipefail -c` (a `script` is a path, split by nothing); a list is spawned as it is. */
  readonly command: string | readonly string[];
  readonly description: string | null;
  readonly needs: readonly string[];
  readonly blocking: boolean;
  readonly timeoutMs: number;
  readonly env: Readonly<Record<string, string>>;
  readonly cleanEnv: boolean;
  readonly requiresEnv: readonly string[];
  readonly onFork: 'run' | 'skip';
  /** POSIX path relative to the root; `.` is the root. */
  readonly workingDirectory: string;
  /** Metric name to condition, for example `employees_count` to `>= 8`. */
  readonly thresholds: Readonly<Record<string, string>>;
  /** Only for `run`: exits that are a warning instead of a failure. */
  readonly warnExitCodes: readonly number[];
  /** Whether what the baseline has does not count. */
  readonly newOnly: boolean;
  /** Where the config declares it. */
  readonly location: SourceLocation;
}

/** What a process printed, within its cap. */
export interface CapturedText {
  /** Decoded as UTF-8 (undecodable bytes as U+FFFD); when cut, the head and the tail with one line between that says how much is missing. */
  readonly text: string;
  readonly totalBytes: number;
  readonly truncated: boolean;
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
  /** Files that prove the outcome: report paths relative to the root, with their SHA-256 in hex. */
  readonly evidence: readonly { readonly path: string; readonly sha256: string }[];
  readonly location: SourceLocation | null;
}
