import type { BuiltinOptions, GateSpec } from '../../contract/verdict/gate-record.js';
import type { GatePorts } from '../command-gate.js';
import type { Conclusion } from '../conclusion.js';
import type { WorkspaceFacts } from '../workspace-facts.js';

/** All that a built-in gate (`uses`) needs to judge; its rules (fork, required variables) have been asked before. */
export interface BuiltinRun {
  readonly spec: GateSpec;
  readonly options: BuiltinOptions;
  readonly mode: 'local' | 'ci';
  /** Absolute path of the root. */
  readonly root: string;
  /** Fired by the time limit of the gate, or when the run stops: what is slow has to look at it. */
  readonly cancel: AbortSignal;
  readonly ports: GatePorts;
  readonly facts: WorkspaceFacts;
}

/**
 * A gate that `uses` names: judges what earlier steps, other gates or downloads left. Starts no process. What the workspace
 * holds is never a reason to throw: whatever cannot be judged is an `unjudged` conclusion. Thresholds, masking and the
 * record come after, in `run-builtin-gate`.
 */
export interface BuiltinGate {
  judge(run: BuiltinRun): Promise<Conclusion>;
}
