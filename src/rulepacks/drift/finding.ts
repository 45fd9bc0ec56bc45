import { addToGroup } from '../../base/add-to-group.js';
import { by, compareText, inOrder } from '../../base/order.js';
import type { Violation } from '../../contract/generated/types.js';
import { itemFingerprint } from '../../contract/findings/violation-id.js';
import { byViolationId, idOf } from '../../contract/documents/violation.js';
import type { Severity } from '../rulepack.js';
import { DRIFT_NAMESPACE, DRIFT_RULES, type DriftRuleId } from './drift-rules.js';

/** One thing that one rule found. */
export interface Finding {
  readonly rule: DriftRuleId;
  readonly file: string;
  /** From 1; null for the whole file. */
  readonly line: number | null;
  /** What the rule's row in SPEC section 7 names: a package, a pattern, a place in a schema. Free of lines. */
  readonly evidence: string;
  /** More for people; keys as they are to stand in the item. */
  readonly detail: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** One violation for all that a rule finds at one place, with an item for each (SPEC section 5, Violation id). */
export function violationsOf(findings: readonly Finding[], severities: Readonly<Record<string, Severity>>, analyzerVersion: string): Violation[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.line ?? 0}\n${finding.file}`;
    addToGroup(groups, key, finding);
  }
  return [...groups.values()].flatMap((group) => violationOf(group, severities, analyzerVersion) ?? []).sort(byViolationId);
}

function violationOf(group: readonly Finding[], severities: Readonly<Record<string, Severity>>, analyzerVersion: string): Violation | null {
  const [first] = group;
  if (first === undefined) return null;
  const severity = severities[first.rule];
  if (severity === undefined) return null;
  const place = { rulepack_namespace: DRIFT_NAMESPACE, rule_id: first.rule, file_path: first.file, line_number: first.line, column_number: null };
  // All of them: what is left out here could be neither old nor new.
  const context = { items: itemsOf(group) };
  const { category, message } = DRIFT_RULES[first.rule];
  return { id: idOf(place), ...place, severity, category, message, context, detected_at: 'v1', analyzer_version: analyzerVersion };
}

function itemsOf(group: readonly Finding[]): readonly Readonly<Record<string, unknown>>[] {
  const items = new Map<string, Readonly<Record<string, unknown>>>();
  const sorted = [...group].sort(inOrder(by((finding) => finding.evidence), (a, b) => compareText(JSON.stringify(a.detail), JSON.stringify(b.detail))));
  for (const { rule, file, evidence, detail } of sorted) {
    const fingerprint = itemFingerprint({ rule, file_path: file, evidence });
    if (items.has(fingerprint)) continue;
    const members: Record<string, unknown> = { ...detail, evidence, fingerprint };
    items.set(fingerprint, Object.fromEntries(Object.keys(members).sort(compareText).map((key) => [key, members[key]])));
  }
  return [...items.values()];
}
