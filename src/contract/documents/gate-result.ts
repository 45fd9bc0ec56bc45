import { defineContract } from '../schema/contract-kind.js';
import * as schema from '../generated/gate-result.validator.js';
import type { GateResult } from '../generated/types.js';

/** A gate result before defaults: version `v1`, phase `OTHER`, not blocking (SPEC section 6). */
export type GateResultDraft = Omit<GateResult, 'schema_version' | 'phase'> & { readonly phase?: GateResult['phase'] };

export const gateResult = defineContract<GateResult, GateResultDraft>({
  name: 'gate-result', schema,
  complete: (draft) => ({ schema_version: 'v1', phase: 'OTHER', blocking: false, ...draft }),
  check: () => [],
});

export const parseGateResult = gateResult.parse;
export const validateGateResult = gateResult.validate;
export const createGateResult = gateResult.create;
