import type { GateResult } from '../generated/types.js';
/** A gate result before defaults: version `v1`, phase `OTHER`, not blocking (SPEC section 6). */
export type GateResultDraft = Omit<GateResult, 'schema_version' | 'phase'> & {
    readonly phase?: GateResult['phase'];
};
export declare const gateResult: import("../schema/contract-kind.js").ContractKind<GateResult, GateResultDraft>;
export declare const parseGateResult: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<GateResult, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateGateResult: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createGateResult: (draft: GateResultDraft) => import("../../library.js").Result<GateResult, readonly import("../schema/contract-problem.js").ContractProblem[]>;
