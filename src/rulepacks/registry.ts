import { changeImpactRulepack } from './change-impact/change-impact-rulepack.js';
import { cyclesRulepack } from './cycles/cycles-rulepack.js';
import { driftRulepack } from './drift/drift-rulepack.js';
import type { RulepackRegistry } from './rulepack.js';

/** The rulepacks of this version, in the order in which they run: by namespace (document 003, section 4.3). `analyzerVersion` is what their violations carry as `analyzer_version`. */
export function createRegistry(analyzerVersion: string): RulepackRegistry {
  const cycles = cyclesRulepack(analyzerVersion);
  const changeImpact = changeImpactRulepack(analyzerVersion);
  const drift = driftRulepack(analyzerVersion);
  return { [changeImpact.namespace]: changeImpact, [cycles.namespace]: cycles, [drift.namespace]: drift };
}
