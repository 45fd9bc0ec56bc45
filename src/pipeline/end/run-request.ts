import type { RunInputs } from '../../config/inputs/inputs.js';
import type { RunContext } from '../../workspace/context/run-context.js';

/** What a door asks of a run. */
export interface RunRequest {
  readonly version: string;
  readonly inputs: RunInputs;
  readonly context: RunContext;
  /** Values that must not show anywhere. */
  readonly secrets: readonly string[];
  /** True while a baseline is made: what is found is then held against none. */
  readonly ignoresBaseline?: true;
  /** Fires when the run is to stop: what runs is ended, what has ended is reported. */
  readonly cancel: AbortSignal;
}
