import type { Result } from '../../base/result.js';
import type { ContractProblem } from '../schema/contract-problem.js';
import type { Envelope, PRSummary } from '../generated/types.js';
export declare const prSummary: import("../schema/contract-kind.js").ContractKind<PRSummary, Envelope>;
export declare const parsePrSummary: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => Result<PRSummary, readonly ContractProblem[]>;
export declare const validatePrSummary: (value: unknown) => ContractProblem[];
/** The pull request summary of an envelope: every violation, sorted by id, with counts (document 003 section 4.5). */
export declare function createPrSummary(envelope: Envelope): Result<PRSummary, readonly ContractProblem[]>;
