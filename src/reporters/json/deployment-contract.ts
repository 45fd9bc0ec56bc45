import type { DeploymentContract } from '../../contract/generated/types.js';
import type { RunFacts } from '../run-facts.js';

/**
 * DeploymentContract 1.0 of a run (SPEC section 3). No gate of this version measures coverage or counts tests: both say
 * so by the values that SPEC gives for that case, and a required coverage that nothing measured is not met.
 */
export function deploymentContractOf(facts: RunFacts): DeploymentContract {
  const required = facts.policy.coverageRequired ?? 0;
  return {
    schemaVersion: '1.0',
    meta: { adapter: facts.audit.adapter, engine: facts.audit.engine, timestamp: facts.timestamp, trigger: facts.audit.trigger },
    status: facts.verdict.status,
    quality: {
      coverage: { actual: 0, required, met: 0 >= required },
      tests: { total: 0, passed: 0, failed: 0 },
    },
    audit: { triggeredBy: facts.audit.triggeredBy, orgId: facts.audit.orgId, repository: facts.audit.repository, commit: facts.audit.commit },
  };
}
