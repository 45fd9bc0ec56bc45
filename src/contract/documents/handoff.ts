import { defineContract } from '../schema/contract-kind.js';
import type { HandoffContract } from '../generated/types.js';
import * as schema from '../generated/handoff-contract.validator.js';

/** A handoff before defaults: version `v1`, priority `normal`, status `pending` (SPEC section 6). */
export type HandoffDraft = Omit<HandoffContract, 'schema_version'>;

export const handoff = defineContract<HandoffContract, HandoffDraft>({
  name: 'handoff-contract', schema,
  complete: (draft) => ({ schema_version: 'v1', priority: 'normal', status: 'pending', ...draft }),
  check: () => [],
});

export const parseHandoff = handoff.parse;
export const validateHandoff = handoff.validate;
export const createHandoff = handoff.create;
