import type { VerdictFile } from '../generated/types.js';
/** `verdict.json` before its version is set; `items` in any order, the counts of violations follow from them. */
export type VerdictFileDraft = Omit<VerdictFile, 'version' | 'counts' | 'digest'> & {
    readonly counts: Pick<VerdictFile['counts'], 'errors' | 'warnings'>;
};
export declare const verdictFile: import("../schema/contract-kind.js").ContractKind<VerdictFile, VerdictFileDraft>;
export declare const parseVerdictFile: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<VerdictFile, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateVerdictFile: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createVerdictFile: (draft: VerdictFileDraft) => import("../../library.js").Result<VerdictFile, readonly import("../schema/contract-problem.js").ContractProblem[]>;
