import { canonicalJson } from '../json/canonical-json.js';
import { sha256Hex } from '../digest.js';
import type { VerdictFile } from '../generated/types.js';

/** SHA-256 of the canonical verdict without its `digest`. Every other file of a run is held by this one, which nothing else could hold. */
export function verdictDigest({ digest, ...verdict }: Omit<VerdictFile, 'digest'> & { readonly digest?: string }): string {
  return sha256Hex(canonicalJson(verdict));
}
