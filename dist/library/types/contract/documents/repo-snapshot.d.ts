import type { RepoSnapshot, SnapshotFile } from '../generated/types.js';
/** A snapshot before its metadata is computed; files in any order (SPEC section 5). */
export interface RepoSnapshotDraft {
    readonly files: readonly SnapshotFile[];
    /** Sum of the raw sizes in bytes. */
    readonly total_bytes: number;
}
/** SHA-256 of the canonical JSON of path, hash and is_binary of every file, sorted by path (SPEC section 5). */
export declare function repoFingerprint(files: readonly Pick<SnapshotFile, 'path' | 'hash' | 'is_binary'>[]): string;
export declare const repoSnapshot: import("../schema/contract-kind.js").ContractKind<RepoSnapshot, RepoSnapshotDraft>;
export declare const parseRepoSnapshot: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<RepoSnapshot, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateRepoSnapshot: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createRepoSnapshot: (draft: RepoSnapshotDraft) => import("../../library.js").Result<RepoSnapshot, readonly import("../schema/contract-problem.js").ContractProblem[]>;
