import { err, ok, type Result } from '../../base/result.js';
import type { JobSpec } from '../../contract/verdict/gate-record.js';
import type { ConfigProblem } from '../config-problem.js';
import type { JobResult } from '../inputs/job-results.js';

/**
 * Upstream jobs as gates: the id `build-docs` becomes the gate `job_build_docs`. Two jobs that become one name, and a gate of
 * the config that has the name already, are errors: one of them would not be judged.
 *
 * @param gates names of the gates of the config
 */
export function jobGates(results: readonly JobResult[], allowSkipped: readonly string[], gates: readonly string[]): Result<readonly JobSpec[], readonly ConfigProblem[]> {
  const allowed = new Set(allowSkipped);
  const declared = new Set(gates);
  const byName = new Map<string, string>();
  const specs: JobSpec[] = [];
  const problems: ConfigProblem[] = [];
  for (const { id, result } of results) {
    const name = `job_${id.toLowerCase().replace(/[^a-z0-9]/gu, '_')}`;
    const other = byName.get(name);
    if (declared.has(name)) {
      problems.push({ code: 'selection_invalid', message: `the job ${id} is judged as the gate ${name}, and the config has a gate of that name`, hint: `rename the gate ${name} in the config` });
    } else if (other !== undefined) {
      problems.push({ code: 'selection_invalid', message: `the jobs ${other} and ${id} both become the gate ${name}`, hint: `rename one of the jobs in the workflow` });
    }
    byName.set(name, id);
    specs.push({ name, job: id, result, mayBeSkipped: allowed.has(id) });
  }
  return problems.length === 0 ? ok(specs) : err(problems);
}
