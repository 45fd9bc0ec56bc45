import type { CapturedText } from '../contract/verdict/gate-record.js';

export interface ProcessRequest {
  readonly file: string;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** The whole environment of the child; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Cap on kept bytes for each of stdout, stderr and the two together. */
  readonly maxOutputBytes: number;
  /**
   * Stdout and stderr are one: `output` has both in the very order in which they were printed, where the system allows it,
   * and `stdout` and `stderr` are the same text. Without it the order between the two is about that of arrival.
   */
  readonly together?: boolean;
  /** Sees all of stdout as it comes, whatever its size, unless the streams are together; a piece is good until the call returns. What it throws rejects the run. */
  onStdout?(piece: Uint8Array): void;
}

/**
 * How a process ended. Whatever the kind, its whole process group is gone when the result is there (SPEC section 4,
 * PLATFORM finding 9); `leftBehind` says that background children had to be stopped after the leader had exited.
 */
export interface ProcessResult {
  readonly ended:
    | { readonly kind: 'exited'; readonly code: number }
    | { readonly kind: 'signalled'; readonly signal: string }
    | { readonly kind: 'timed_out' }
    | { readonly kind: 'cancelled' }
    /** `wrong` is what has to be fixed; null where nobody knows. */
    | { readonly kind: 'not_started'; readonly cause: string; readonly wrong: 'program' | 'interpreter' | 'folder' | 'size' | null };
  readonly stdout: CapturedText;
  readonly stderr: CapturedText;
  /** Both streams in the order of arrival. */
  readonly output: CapturedText;
  readonly leftBehind: boolean;
  readonly durationMs: number;
}

export interface Processes {
  /** Says that about so many commands will run at once: what they need is made while other work goes on. Gives how many have room, which may be fewer. */
  expect(commands: number): number;
  /** Rejects only with what `onStdout` throws. `cancel` stops the whole group: SIGTERM, two seconds, SIGKILL. */
  run(request: ProcessRequest, cancel: AbortSignal): Promise<ProcessResult>;
}
