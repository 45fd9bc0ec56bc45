import type { DeploymentContract } from '../generated/types.js';
type Quality = DeploymentContract['quality'];
type StaticAnalysis = NonNullable<Quality['staticAnalysis']>;
/** A deployment contract before defaults and computed members (SPEC section 3). */
export interface DeploymentContractDraft {
    /** Adapter is `github-actions`, engine `native`, trigger `manual` unless given. `timestamp` is RFC 3339, UTC with `Z`. */
    readonly meta: {
        readonly timestamp: string;
    } & Partial<DeploymentContract['meta']>;
    readonly status: DeploymentContract['status'];
    readonly quality: {
        /** Percentages from 0 to 100; floored to two decimals, then compared. Without any: 0 of 0, met. */
        readonly coverage?: {
            readonly actual: number;
            readonly required: number;
        };
        /** Without any: no test. */
        readonly tests?: Quality['tests'];
        /** `blockingViolations` in any order, each `severity rule file:line`. */
        readonly staticAnalysis?: Omit<StaticAnalysis, 'met'>;
    };
    readonly audit: DeploymentContract['audit'];
}
export declare const deploymentContract: import("../schema/contract-kind.js").ContractKind<DeploymentContract, DeploymentContractDraft>;
export declare const parseDeploymentContract: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<DeploymentContract, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateDeploymentContract: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createDeploymentContract: (draft: DeploymentContractDraft) => import("../../library.js").Result<DeploymentContract, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export {};
