import { canonicalJson } from '../json/canonical-json.js';
import { sha256Hex } from '../digest.js';
import { uuidV5, VIOLATION_NAMESPACE } from '../uuid.js';

/** What a violation id is made of. */
export interface ViolationPlace {
  /** Namespace of the rulepack. */
  readonly namespace: string;
  readonly ruleId: string;
  /** As in the snapshot. */
  readonly filePath: string;
  /** From 1, or null for the whole file. */
  readonly line: number | null;
  /** From 1, or null for the whole line. */
  readonly column: number | null;
}

/** The id of a violation, equal on every machine and in every run (SPEC section 5, document 003 section 4.1). */
export function violationId({ namespace, ruleId, filePath, line, column }: ViolationPlace): string {
  const location = canonicalJson({ file_path: filePath, line_number: line ?? 0, column_number: column ?? 0 });
  return uuidV5(`${namespace}:${ruleId}:${sha256Hex(location)}`, VIOLATION_NAMESPACE);
}

/**
 * The line-free identity of one item of a violation: it survives edits above it. `evidence` is any JSON value that the
 * table of SPEC section 7 names for the rule.
 */
export function itemFingerprint(item: { readonly rule: string; readonly file_path: string; readonly evidence: unknown }): string {
  return sha256Hex(canonicalJson({ rule: item.rule, file_path: item.file_path, evidence: item.evidence }));
}
