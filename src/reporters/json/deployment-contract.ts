import { compareText } from '../../base/order.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { DeploymentContract } from '../../contract/generated/types.js';
import { floorPercent } from '../../contract/percent.js';
import type { RunFacts } from '../run-facts.js';

type Quality = DeploymentContract['quality'];

/** `required` of a coverage gate that nothing else sets (SPEC section 3). */
const DEFAULT_REQUIRED = 80;

/** DeploymentContract 1.0 of a run (SPEC section 3). */
export function deploymentContractOf(facts: RunFacts): DeploymentContract {
  return {
    schemaVersion: '1.0',
    meta: { adapter: facts.audit.adapter, engine: facts.audit.engine, timestamp: facts.timestamp, trigger: facts.audit.trigger },
    status: facts.verdict.status,
    quality: qualityOf(facts),
    audit: { triggeredBy: facts.audit.triggeredBy, orgId: facts.audit.orgId, repository: facts.audit.repository, commit: facts.audit.commit },
  };
}

/** What all gates found out together: tests and violations are summed, coverage is that of the gate which is nearest to, or furthest below, what it requires. */
export function qualityOf(facts: Pick<RunFacts, 'gates' | 'policy'>): Quality {
  const staticAnalysis = analysisOf(facts.gates);
  return { coverage: coverageOf(facts), tests: testsOf(facts.gates), ...(staticAnalysis === null ? {} : { staticAnalysis }) };
}

/**
 * A gate that was to measure coverage and could not stands with 0, one that its rule left out only where no other was to measure, and one that
 * requires no total (`required: 0`, such as one for changed lines alone) only where no other can be quoted: it would hide what was measured behind
 * a 0 that meets the 0. Without such a gate, nothing is required unless somebody said so.
 */
function coverageOf({ gates, policy }: Pick<RunFacts, 'gates' | 'policy'>): Quality['coverage'] {
  const judges = gates.filter((gate) => gate.judges?.includes('coverage') === true);
  const asked = judges.filter(({ outcome }) => outcome !== 'skipped');
  const stated = (asked.length > 0 ? asked : judges)
    .map(({ quality, coverageRequired }) => ({ wasMeasured: quality?.coverage !== undefined, ...(quality?.coverage ?? { actual: 0, required: coverageRequired ?? policy.coverageRequired ?? DEFAULT_REQUIRED }) }))
    .map(({ wasMeasured, actual, required }) => ({ wasMeasured, actual: floorPercent(actual), required: floorPercent(required) }));
  const quotable = stated.filter(({ wasMeasured, required }) => wasMeasured || required > 0);
  const [first, ...others] = quotable.length > 0 ? quotable : stated;
  const { actual, required } = others.reduce((worst, next) => (next.actual - next.required < worst.actual - worst.required ? next : worst), first ?? { actual: 0, required: floorPercent(policy.coverageRequired ?? 0) });
  return { actual, required, met: actual >= required };
}

function testsOf(gates: readonly GateRecord[]): Quality['tests'] {
  const sum = (key: 'total' | 'passed' | 'failed'): number => gates.reduce((total, { quality }) => total + (quality?.tests?.[key] ?? 0), 0);
  return { total: sum('total'), passed: sum('passed'), failed: sum('failed') };
}

function analysisOf(gates: readonly GateRecord[]): NonNullable<Quality['staticAnalysis']> | null {
  const found = gates.flatMap(({ quality }) => quality?.analysis ?? []);
  if (found.length === 0) return null;
  const blockingViolations = found.flatMap((analysis) => analysis.blockingViolations).sort(compareText);
  return {
    tool: [...new Set(found.flatMap(({ tools }) => tools))].sort(compareText).join(', '),
    met: blockingViolations.length === 0,
    criticalViolations: found.reduce((total, { criticalViolations }) => total + criticalViolations, 0),
    highViolations: found.reduce((total, { highViolations }) => total + highViolations, 0),
    blockingViolations,
  };
}
