import { type Problem, type Result } from '../../base/result.js';
import type { ContractName } from '../schema/contract-kind.js';
import type { ContractProblem } from '../schema/contract-problem.js';
import { type StrictJsonOptions } from '../json/strict-json.js';
/** What a file turned out to be, and all that is wrong with it (nothing when `problems` is empty). */
export interface CheckedContractFile {
    /** One name; of a list, the kind of each entry in its order. */
    readonly kinds: readonly ContractName[];
    readonly isList: boolean;
    readonly problems: readonly ContractProblem[];
}
/**
 * Judges a file of one contract, or of a list of contracts (as `gate-results.json`), whose kind is told from its shape
 * unless `kind` says it. A file that is no JSON, or of no known kind, is a problem with line and column.
 */
export declare function checkContractFile(text: string | Uint8Array, options?: StrictJsonOptions & {
    readonly kind?: ContractName;
}): Promise<Result<CheckedContractFile, Problem>>;
