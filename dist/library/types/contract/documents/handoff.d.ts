import type { HandoffContract } from '../generated/types.js';
/** A handoff before defaults: version `v1`, priority `normal`, status `pending` (SPEC section 6). */
export type HandoffDraft = Omit<HandoffContract, 'schema_version'>;
export declare const handoff: import("../schema/contract-kind.js").ContractKind<HandoffContract, HandoffDraft>;
export declare const parseHandoff: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<HandoffContract, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateHandoff: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createHandoff: (draft: HandoffDraft) => import("../../library.js").Result<HandoffContract, readonly import("../schema/contract-problem.js").ContractProblem[]>;
