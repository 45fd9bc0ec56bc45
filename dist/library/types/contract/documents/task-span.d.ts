import type { TaskSpanContract } from '../generated/types.js';
/** A task span before defaults: version `v1`, phase `OTHER` (SPEC section 6). */
export type TaskSpanDraft = Omit<TaskSpanContract, 'schema_version' | 'phase'> & {
    readonly phase?: TaskSpanContract['phase'];
};
export declare const taskSpan: import("../schema/contract-kind.js").ContractKind<TaskSpanContract, TaskSpanDraft>;
export declare const parseTaskSpan: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<TaskSpanContract, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateTaskSpan: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createTaskSpan: (draft: TaskSpanDraft) => import("../../library.js").Result<TaskSpanContract, readonly import("../schema/contract-problem.js").ContractProblem[]>;
