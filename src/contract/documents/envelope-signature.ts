import { canonicalJson } from '../json/canonical-json.js';
import { sha256Hex } from '../digest.js';
import type { Envelope } from '../generated/types.js';

/** An envelope whose signature is not there yet, or does not count. */
export type UnsignedEnvelope = Omit<Envelope, 'meta'> & { readonly meta: Omit<Envelope['meta'], 'signature'> };

/**
 * SHA-256 of the canonical envelope without `meta.signature`, `meta.generated_at` and `identity.request_id`, the three
 * members that differ between equal runs (SPEC section 5).
 */
export function envelopeSignature(envelope: UnsignedEnvelope): string {
  const { request_id, ...identity } = envelope.identity;
  const { signature, generated_at, ...meta } = envelope.meta as Envelope['meta'];
  return sha256Hex(canonicalJson({ ...envelope, identity, meta }));
}
