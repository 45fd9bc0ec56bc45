import { compareText } from '../../base/order.js';
import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import type { Violation } from '../generated/types.js';
import * as schema from '../generated/violation.validator.js';
import { violationId } from '../findings/violation-id.js';

/** A violation before its id and `detected_at` are computed (document 003 section 4.1). */
export type ViolationDraft = Omit<Violation, 'id' | 'detected_at'>;

/** The order of violations everywhere: by id. */
export function byViolationId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

/** The id that a violation with these members has. */
export function idOf(violation: Pick<Violation, 'rulepack_namespace' | 'rule_id' | 'file_path' | 'line_number' | 'column_number'>): string {
  return violationId({
    namespace: violation.rulepack_namespace, ruleId: violation.rule_id, filePath: violation.file_path,
    line: violation.line_number, column: violation.column_number,
  });
}

/** True for a path without empty steps, `.` and `..`: there is one way to name a file. */
export function isNormalPath(path: string): boolean {
  return !path.split('/').some((step) => step === '' || step === '.' || step === '..');
}

/** What must hold for a violation wherever it stands; `at` is its pointer. */
export function* checkViolation(violation: Parameters<typeof idOf>[0] & { readonly id: string }, at = ''): Iterable<Inconsistency> {
  if (violation.line_number === null && violation.column_number !== null) {
    yield { pointer: `${at}/column_number`, expected: 'null, since there is no line', actual: String(violation.column_number) };
  }
  if (violation.file_path !== '.' && !isNormalPath(violation.file_path)) {
    yield { pointer: `${at}/file_path`, expected: 'a normalised path', actual: JSON.stringify(violation.file_path) };
  }
  const id = idOf(violation);
  if (violation.id !== id) {
    yield { pointer: `${at}/id`, expected: JSON.stringify(id), actual: JSON.stringify(violation.id), hint: 'the id follows from rulepack, rule and place' };
  }
}

/** Violations are sorted by id, and no id stands twice; `at` is the pointer of the list. */
export function* checkViolationOrder(violations: readonly { readonly id: string }[], at: string): Iterable<Inconsistency> {
  for (let index = 1; index < violations.length; index++) {
    const before = violations[index - 1] as { readonly id: string };
    const present = violations[index] as { readonly id: string };
    if (byViolationId(before, present) < 0) continue;
    yield { pointer: `${at}/${index}/id`, expected: `an id after ${before.id}, since violations are sorted and each id appears once`, actual: present.id };
    return;
  }
}

export const violation = defineContract<Violation, ViolationDraft>({
  name: 'violation', schema,
  complete: (draft) => {
    const { rulepack_namespace, rule_id, severity, category, file_path, line_number, column_number, message, context, analyzer_version } = draft;
    return {
      id: idOf(draft), rulepack_namespace, rule_id, severity, category, file_path, line_number, column_number, message,
      ...(context === undefined ? {} : { context }), detected_at: 'v1', analyzer_version,
    };
  },
  check: (value) => checkViolation(value),
});

export const parseViolation = violation.parse;
export const validateViolation = violation.validate;
export const createViolation = violation.create;
