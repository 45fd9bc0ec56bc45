import type { GateSpec } from '../contract/gate-record.js';

/** A gate in a plan: with a command, or a rulepack of ours. */
export type PlannedGate =
  | { readonly kind: 'command'; readonly name: string; readonly needs: readonly string[]; readonly spec: GateSpec }
  | { readonly kind: 'rulepack'; readonly name: string; readonly needs: readonly string[] };
