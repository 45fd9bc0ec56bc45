import { type Problem, type Result } from '../../base/result.js';
import type { ContractName } from './contract-kind.js';
export type DetectProblem = Problem<'contract_unknown' | 'contract_ambiguous'>;
export declare const CONTRACT_NAMES: readonly ContractName[];
/**
 * Which contract a JSON value means to be, so that a broken one is judged by the right schema: the kind whose signs it
 * shows most of, at least half. Two kinds alike, or none, is an error that lists the kinds.
 */
export declare function detectContract(value: unknown): Result<ContractName, DetectProblem>;
/** The contract whose signs, its version among them, a value shows all; null for what may only look like one. */
export declare function surelyContract(value: unknown): ContractName | null;
