import { pointerTo } from '../../base/json-pointer.js';
import { by, compareText } from '../../base/order.js';
import { own } from '../../base/plain-values.js';
import type { Result } from '../../base/result.js';
import { defineContract } from '../schema/contract-kind.js';
import type { ContractProblem, Inconsistency } from '../schema/contract-problem.js';
import * as schema from '../generated/pr-summary.validator.js';
import type { Envelope, PRSummary, PRSummaryViolation } from '../generated/types.js';
import { byViolationId, checkViolation, checkViolationOrder } from './violation.js';

function summaryOf(violations: readonly PRSummaryViolation[]): PRSummary['summary'] {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const categories = new Map<string, number>();
  for (const { severity, category } of violations) {
    bySeverity[severity]++;
    categories.set(category, (categories.get(category) ?? 0) + 1);
  }
  const sorted = [...categories].sort(by(([category]) => category));
  return { total_violations: violations.length, by_severity: bySeverity, by_category: Object.fromEntries(sorted) };
}

function complete(envelope: Envelope): PRSummary {
  const violations = Object.values(envelope.extensions)
    .flatMap((extension) => extension.violations)
    .map(({ detected_at, analyzer_version, ...shown }) => shown)
    .sort(byViolationId);
  return {
    version: '1.0.0',
    summary: summaryOf(violations),
    violations,
    envelope_reference: {
      signature: envelope.meta.signature,
      analyzer_version: envelope.version.analyzer,
      schema_version: envelope.version.schema,
      repo_fingerprint: envelope.meta.repo_fingerprint,
    },
  };
}

function* check({ summary, violations }: PRSummary): Iterable<Inconsistency> {
  yield* checkViolationOrder(violations, '/violations');
  for (const [index, violation] of violations.entries()) yield* checkViolation(violation, `/violations/${index}`);
  const counted = summaryOf(violations);
  if (summary.total_violations !== counted.total_violations) {
    yield { pointer: '/summary/total_violations', expected: `${counted.total_violations}, as counted in violations`, actual: String(summary.total_violations) };
  }
  for (const severity of ['error', 'warning', 'info'] as const) {
    if (summary.by_severity[severity] === counted.by_severity[severity]) continue;
    yield { pointer: `/summary/by_severity/${severity}`, expected: `${counted.by_severity[severity]}, as counted in violations`, actual: String(summary.by_severity[severity]) };
  }
  const categories = new Set([...Object.keys(summary.by_category), ...Object.keys(counted.by_category)]);
  for (const category of [...categories].sort(compareText)) {
    const said = ownNumber(summary.by_category, category);
    const real = ownNumber(counted.by_category, category);
    if (said !== real) yield { pointer: pointerTo('/summary/by_category', category), expected: real === 0 ? 'nothing' : `${real}, as counted in violations`, actual: String(said) };
  }
}

function ownNumber(numbers: Readonly<Record<string, number>>, key: string): number {
  return own(numbers, key) ?? 0;
}

export const prSummary = defineContract<PRSummary, Envelope>({ name: 'pr-summary', schema, complete, check });

export const parsePrSummary = prSummary.parse;
export const validatePrSummary = prSummary.validate;

/** The pull request summary of an envelope: every violation, sorted by id, with counts (document 003 section 4.5). */
export function createPrSummary(envelope: Envelope): Result<PRSummary, readonly ContractProblem[]> {
  return prSummary.create(envelope);
}
