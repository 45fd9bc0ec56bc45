import type { HistoryFile, HistoryFileRun } from '../generated/types.js';
/** Runs that a history holds at most. */
export declare const RUNS_KEPT = 50;
/** `history.json` before its version is set; runs in any order. */
export type HistoryFileDraft = Omit<HistoryFile, 'version'>;
export declare const historyFile: import("../schema/contract-kind.js").ContractKind<HistoryFile, HistoryFileDraft>;
export declare const parseHistoryFile: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => import("../../library.js").Result<HistoryFile, readonly import("../schema/contract-problem.js").ContractProblem[]>;
export declare const validateHistoryFile: (value: unknown) => import("../schema/contract-problem.js").ContractProblem[];
export declare const createHistoryFile: (draft: HistoryFileDraft) => import("../../library.js").Result<HistoryFile, readonly import("../schema/contract-problem.js").ContractProblem[]>;
/**
 * The runs of both lists, sorted by time, at most the last 50. A run that stands in both is taken from `later`, so that
 * another attempt of a run takes the place of the one before.
 */
export declare function mergeRuns(earlier: readonly HistoryFileRun[], later: readonly HistoryFileRun[], now: string): readonly HistoryFileRun[];
