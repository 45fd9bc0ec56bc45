import type { Violation } from '../generated/types.js';
import { itemFingerprint } from './violation-id.js';

/** The fingerprints of a violation's items (SPEC section 5), in its order. Every violation has at least one: one without a list is its own. */
export function itemFingerprints(violation: Violation): readonly string[] {
  const listed = violation.context?.['items'];
  const found = Array.isArray(listed) ? (listed as readonly { fingerprint?: unknown }[]).map((item) => item.fingerprint).filter((fingerprint) => typeof fingerprint === 'string') : [];
  if (found.length > 0) return found;
  return [itemFingerprint({ rule: violation.rule_id, file_path: violation.file_path, evidence: violation.context ?? {} })];
}
