import { compareText } from '../base/order.js';
import { err, ok, type Problem, type Result } from '../base/result.js';
import { changeImpactRulepack } from './change-impact/change-impact-rulepack.js';
import { cyclesRulepack } from './cycles/cycles-rulepack.js';
import { driftRulepack } from './drift/drift-rulepack.js';
import type { Rulepack, RulepackRegistry } from './rulepack.js';

export type RulepackProblem = Problem<'rulepack_not_yet' | 'rulepack_external'>;

/** Named by SPEC section 7 and not in this version. */
const PLANNED: ReadonlySet<string> = new Set();

/** The rulepacks of this version. `analyzerVersion` is what their violations carry as `analyzer_version`. */
export function createRegistry(analyzerVersion: string): RulepackRegistry {
  const cycles = cyclesRulepack(analyzerVersion);
  const changeImpact = changeImpactRulepack(analyzerVersion);
  const drift = driftRulepack(analyzerVersion);
  return { [changeImpact.namespace]: changeImpact, [cycles.namespace]: cycles, [drift.namespace]: drift };
}

/** All rulepacks in the order in which they run: by namespace (document 003, section 4.3). */
export function inRunningOrder(registry: RulepackRegistry): readonly Rulepack[] {
  return Object.keys(registry)
    .sort(compareText)
    .map((namespace) => registry[namespace])
    .filter((rulepack) => rulepack !== undefined);
}

/** The rulepack of a namespace. External ones are refused (document 003, phase 1 restriction). */
export function findRulepack(registry: RulepackRegistry, namespace: string): Result<Rulepack, RulepackProblem> {
  const rulepack = Object.hasOwn(registry, namespace) ? registry[namespace] : undefined;
  if (rulepack !== undefined) return ok(rulepack);
  const known = inRunningOrder(registry)
    .map((entry) => entry.namespace)
    .join(', ');
  if (PLANNED.has(namespace)) {
    return err({
      code: 'rulepack_not_yet',
      message: `the rulepack ${namespace} is not in this version`,
      expected: known,
      actual: namespace,
      hint: 'remove it from the config; a run gate with your own check can stand in',
    });
  }
  return err({
    code: 'rulepack_external',
    message: `${namespace} is no rulepack of this program, and external rulepacks are not loaded`,
    expected: known,
    actual: namespace,
    hint: 'remove it, or run your own check as a run or script gate',
  });
}
