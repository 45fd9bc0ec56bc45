import type { SourceLocation } from '../base/result.js';

/**
 * Human text, on stderr at a terminal and in the step log in CI. Every text may hold foreign characters: the adapter
 * neutralises workflow commands and control characters, callers pass it as it is.
 */
export interface Log {
  info(line: string): void;
  notice(line: string): void;
  warning(line: string, location?: SourceLocation): void;
  error(line: string, location?: SourceLocation): void;
  /**
   * A titled block of foreign text (what a gate printed), folded where the surface can fold. A `quiet` one (the gate
   * passed) is left out where folding is not possible.
   */
  block(title: string, text: string, quiet: boolean): void;
  /** Short-lived progress: redrawn on a terminal, plain lines at a slow pace elsewhere. An empty text clears it. */
  progress(line: string): void;
}
