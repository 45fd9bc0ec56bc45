import type { GateSpec, JobSpec } from '../contract/verdict/gate-record.js';

/** A gate in a plan: with a command or built in, a job of the workflow, or a rulepack of ours. */
export type PlannedGate =
  | { readonly kind: 'command'; readonly name: string; readonly needs: readonly string[]; readonly spec: GateSpec }
  | { readonly kind: 'job'; readonly name: string; readonly needs: readonly string[]; readonly spec: JobSpec }
  | { readonly kind: 'rulepack'; readonly name: string; readonly needs: readonly string[] };
