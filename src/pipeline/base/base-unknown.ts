import type { Finding } from '../../contract/verdict/gate-record.js';
import type { Violation } from '../../contract/generated/types.js';
import { idOf, isNormalPath } from '../../contract/documents/violation.js';
import { itemFingerprint } from '../../contract/findings/violation-id.js';
import type { ItemState } from '../../reporters/run-facts.js';
import type { BaseFacts } from '../../rulepacks/base-facts.js';

/** The namespace of what a run finds about itself (SPEC section 7, category run). */
export const RUN_NAMESPACE = 'run';
export const RUN_VERSION = '1.0.0';
const RULE = 'base-unknown';
const SAYS = 'The base is unknown, so rules that compare with it judged nothing';
const MESSAGE = `${SAYS}; check out with fetch-depth: 0, or name a base that the clone has.`;

/** The one warning of a run whose comparing rules had no base to ask; at the config file, else at the root. The reason may differ between machines and stands in the findings. */
export function baseUnknownViolation(configPath: string | null, analyzerVersion: string): Violation {
  const file_path = configPath !== null && isNormalPath(configPath) ? configPath : '.';
  const place = { rulepack_namespace: RUN_NAMESPACE, rule_id: RULE, file_path, line_number: null, column_number: null };
  const items = [{ fingerprint: itemFingerprint({ rule: RULE, file_path, evidence: 'base' }) }];
  return { id: idOf(place), ...place, severity: 'warning', category: 'run', message: MESSAGE, context: { items }, detected_at: 'v1', analyzer_version: analyzerVersion };
}

/** Its item: it always stands. */
export function baseUnknownItem(violation: Violation): ItemState {
  const { id, rulepack_namespace, rule_id, severity, file_path, line_number } = violation;
  const fingerprint = itemFingerprint({ rule: RULE, file_path, evidence: 'base' });
  return { violation_id: id, rulepack: rulepack_namespace, rule: rule_id, severity, file_path, line_number, fingerprint, state: 'new', added: [] };
}

/** The same in the record of a rulepack that could not compare. */
export function baseUnknownFinding({ reason, hint }: BaseFacts & { readonly kind: 'unknown' }): Finding {
  return { level: 'warning', message: `${SAYS}: ${reason}`, rule: RULE, suggestion: hint };
}
