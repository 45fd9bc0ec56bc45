import type { Envelope } from '../generated/types.js';
/** An envelope whose signature is not there yet, or does not count. */
export type UnsignedEnvelope = Omit<Envelope, 'meta'> & {
    readonly meta: Omit<Envelope['meta'], 'signature'>;
};
/**
 * SHA-256 of the canonical envelope without `meta.signature`, `meta.generated_at` and `identity.request_id`, the three
 * members that differ between equal runs (SPEC section 5).
 */
export declare function envelopeSignature(envelope: UnsignedEnvelope): string;
