import type { GateReport, GateReportGate } from '../generated/types.js';
/** A gate report before its version and summary are computed (SPEC section 4). */
export interface GateReportDraft {
    /** RFC 3339. */
    readonly timestamp: string;
    readonly environment: GateReport['environment'];
    /** At least one; only gates that were judged. */
    readonly gates: readonly GateReportGate[];
    readonly metadata?: GateReport['metadata'];
}
export declare const gateReport: import("../schema/contract-kind.js").ContractKind<GateReport, GateReportDraft>;
export declare const parseGateReport: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<GateReport, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateGateReport: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createGateReport: (draft: GateReportDraft) => import("../../library.js").Result<GateReport, readonly import("../schema/contract-problem.js").ContractProblem[]>;
