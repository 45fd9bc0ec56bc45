import type { AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { severityOfGoLevel } from './level-severity.js';
import type { SarifRule, SarifRules } from './sarif-rules.js';

const KINDS = ['pass', 'open', 'informational', 'notApplicable', 'review', 'fail'] as const;
/** The last three are of golangci-lint before 1.64. */
const LEVELS = ['none', 'note', 'warning', 'error', 'high', 'medium', 'low'] as const;
/** Kinds that report no problem (SARIF 2.1.0, section 3.27.9). */
const NO_VIOLATION: ReadonlySet<string> = new Set(['pass', 'informational', 'notApplicable']);

/**
 * Severity of a result (SPEC section 3), null when it is no violation: `security-severity` of the result or its rule where there is one
 * (9, 7, 4, 0 = critical, high, medium, low), else the level: of the result, else as an invocation overrides its rule, else the
 * default of its rule, else warning (section 3.27.10). Level none, and kinds open and review, are low.
 */
export function sarifSeverity(result: JsonPlace, rule: SarifRule, rules: SarifRules, odd: (message: string) => void): AnalysisSeverity | null {
  const kindPlace = result.get('kind');
  const kind = kindPlace.isThere ? kindPlace.oneOf(KINDS) : 'fail';
  const levelPlace = result.get('level');
  const own = levelPlace.isThere ? levelPlace.oneOf(LEVELS) : null;
  if (kind !== 'fail') {
    if (own === null || own === 'none') return NO_VIOLATION.has(kind) ? null : 'low';
    odd(`a result of kind ${kind} has level ${own}, which only a result of kind fail may: it counts by its level`);
    return severityOfGoLevel(own);
  }
  const score = securitySeverity(result.get('properties'), odd) ?? (rule.descriptor === null ? null : securitySeverity(rule.descriptor.get('properties'), odd));
  if (score !== null) return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
  return severityOfGoLevel(own ?? rules.configuredLevel(rule, result)) ?? 'low';
}

/** From 0 to 10; writers use texts and numbers. */
function securitySeverity(properties: JsonPlace, odd: (message: string) => void): number | null {
  if (!properties.isObject) return null;
  const { value } = properties.get('security-severity');
  if (value === undefined || value === null) return null;
  const score = typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,4}(?:\.\d{1,10})?$/.test(value.trim()) ? Number(value) : NaN;
  if (score >= 0 && score <= 10) return score;
  odd(`a security-severity is ${JSON.stringify(value).slice(0, 80)}, not a number from 0 to 10${score > 10 ? ': it counts as critical' : ': the level counts'}`);
  return score > 10 ? 10 : null;
}
