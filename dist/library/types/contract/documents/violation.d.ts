import type { Inconsistency } from '../schema/contract-problem.js';
import type { Violation } from '../generated/types.js';
/** A violation before its id and `detected_at` are computed (document 003 section 4.1). */
export type ViolationDraft = Omit<Violation, 'id' | 'detected_at'>;
/** The order of violations everywhere: by id. */
export declare function byViolationId(a: {
    readonly id: string;
}, b: {
    readonly id: string;
}): number;
/** The id that a violation with these members has. */
export declare function idOf(violation: Pick<Violation, 'rulepack_namespace' | 'rule_id' | 'file_path' | 'line_number' | 'column_number'>): string;
/** True for a path without empty steps, `.` and `..`: there is one way to name a file. */
export declare function isNormalPath(path: string): boolean;
/** What must hold for a violation wherever it stands; `at` is its pointer. */
export declare function checkViolation(violation: Parameters<typeof idOf>[0] & {
    readonly id: string;
}, at?: string): Iterable<Inconsistency>;
/** Violations are sorted by id, and no id stands twice; `at` is the pointer of the list. */
export declare function checkViolationOrder(violations: readonly {
    readonly id: string;
}[], at: string): Iterable<Inconsistency>;
export declare const violation: import("../schema/contract-kind.js").ContractKind<Violation, ViolationDraft>;
export declare const parseViolation: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<Violation, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateViolation: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createViolation: (draft: ViolationDraft) => import("../../library.js").Result<Violation, readonly import("../schema/contract-problem.js").ContractProblem[]>;
