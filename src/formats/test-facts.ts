/** How one test case ended. `error`: it broke outside of its own checks (a set-up that throws, a crash). */
export type CaseStatus = 'passed' | 'failed' | 'error' | 'skipped';

/** A test case that did not pass, or passed only after a retry; passed and skipped ones are only counted. */
export interface NotableCase {
  readonly status: Exclude<CaseStatus, 'skipped'>;
  /** Suite and case, as the report names them, joined by ` > `. */
  readonly name: string;
  /** As the report or a stack trace of it has it: maybe absolute, maybe with the prefix of another machine; null where none is given. */
  readonly file: string | null;
  readonly line: number | null;
  /** The other file that the report itself names, where `file` comes from a stack trace: what a trace names may be no file of the repository. */
  readonly toldPlace?: { readonly file: string; readonly line: number | null };
  /** Message of the failure, cut to a bounded length; empty where the report has none. */
  readonly message: string;
  /** It failed before it passed in the same run. */
  readonly isFlaky: boolean;
  /** It ran once more, later, and passed: it was tried again, or all were run twice, which only the exit of the command tells. */
  readonly passedLater?: true;
}

export interface SlowCase {
  readonly name: string;
  readonly seconds: number;
}

/** What a report of tests says. All counts come from the cases themselves (SPEC section 4), never from attributes of suites. */
export interface TestFacts {
  readonly passed: number;
  readonly failed: number;
  /** Cases with status `error`; a contract counts them as failed. */
  readonly errors: number;
  readonly skipped: number;
  /** Sum over the cases where given, in seconds. */
  readonly seconds: number;
  /** Failed, broken and flaky cases in the order of the report, at most `MOST_NOTABLE`. */
  readonly notable: readonly NotableCase[];
  /** How many notable cases there were in all. */
  readonly notableTotal: number;
  /** The slowest cases, longest first, ties by name; at most `MOST_SLOW`. */
  readonly slowest: readonly SlowCase[];
  /** Differences that are no reason to refuse the report, each a sentence with its place; each is a warning finding. */
  readonly oddities: readonly { readonly message: string; readonly line: number | null }[];
  /** False when the report itself says that the run as a whole did not succeed (SPEC section 4: then the gate is an error). */
  readonly runSucceeded: boolean;
}

export const MOST_NOTABLE = 10_000;
export const MOST_SLOW = 10;
