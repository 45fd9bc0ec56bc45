import { compareText } from '../../base/order.js';
import type { RulepackSettings } from '../../config/settings/rulepack-settings.js';
import type { BaseFacts } from '../../rulepacks/base-facts.js';
import type { SkippedRules } from './rulepack-record.js';

/**
 * Rules that are on and compare with the base, where there is none to ask: they are skipped, and a skipped rule is no pass
 * (SPEC section 7, Base). Null where there is a base and where no rule compares. A base that is wanted and unknown is a
 * warning besides, so the rulepack is never skipped as a whole.
 */
export function skippedRules({ severity }: Pick<RulepackSettings, 'severity'>, comparing: readonly string[], facts: BaseFacts | null): SkippedRules | null {
  if (facts === null || facts.kind === 'found') return null;
  const on = Object.keys(severity).filter((rule) => severity[rule] !== 'off');
  const rules = on.filter((rule) => comparing.includes(rule)).sort(compareText);
  if (rules.length === 0) return null;
  return { rules, why: `${facts.kind === 'none' ? 'no base to compare with' : 'the base is unknown'}: ${facts.reason}`, all: facts.kind === 'none' && rules.length === on.length };
}
