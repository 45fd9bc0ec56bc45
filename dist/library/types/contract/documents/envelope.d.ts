import { type Result } from '../../base/result.js';
import type { ContractProblem } from '../schema/contract-problem.js';
import type { Envelope } from '../generated/types.js';
/** The parts of an envelope; versions of the formats and the signature are added, violations and cycles sorted. */
export interface EnvelopeParts {
    /** `rulepack`: version by namespace, of every rulepack in `extensions`. */
    readonly version: Omit<Envelope['version'], 'schema'>;
    readonly identity: Envelope['identity'];
    readonly core: Envelope['core'];
    readonly extensions: Envelope['extensions'];
    readonly meta: Omit<Envelope['meta'], 'signature' | 'snapshot_version'>;
}
export declare const envelope: import("../schema/contract-kind.js").ContractKind<Envelope, EnvelopeParts>;
export declare const parseEnvelope: (text: string | Uint8Array, options?: import("../json/strict-json.js").StrictJsonOptions) => Result<Envelope, readonly ContractProblem[]>;
export declare const validateEnvelope: (value: unknown) => ContractProblem[];
export declare const createEnvelope: (draft: EnvelopeParts) => Result<Envelope, readonly ContractProblem[]>;
/** The bytes of `envelope.json`: sections in the order of SPEC section 5, keys sorted inside, two blanks of indent. */
export declare function envelopeText(value: Envelope): string;
/**
 * Whether a stored envelope is whole: valid, consistent, every violation id and the signature recomputed. The problems
 * say which of them differs, with the value that was expected.
 */
export declare function verifyEnvelope(value: unknown): Result<Envelope, readonly ContractProblem[]>;
