import { compareText } from '../../base/order.js';
import { isMap, own } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import { parseStrictJson } from '../../contract/json/strict-json.js';

/** How a job that this one needs has ended, as the context `needs` of GitHub Actions says. */
export interface JobResult {
  readonly id: string;
  /** `success`, `failure`, `cancelled` or `skipped`; kept as it is when GitHub says something else. */
  readonly result: string;
}

/** Why the text is no `needs` context, as it goes on behind the name of the input. */
export interface JobResultsProblem {
  readonly what: string;
  readonly hint: string;
}

const MAX_BYTES = 8 * 1024 * 1024;
/** A workflow has at most 256 jobs in a matrix; far more needs than that are no workflow. */
const MOST_JOBS = 2000;
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id (reviewed 2026-11-25) */
const JOB_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,199}$/;
const WRITE = 'write exactly ${{ toJSON(needs) }}';

/**
 * Reads what `${{ toJSON(needs) }}` gives: an object from job id to `{result, outputs}`. Sorted by id. A text that names no job
 * is refused: whoever sets the input wants jobs to be judged, and a job without `needs:` has none.
 */
export function readJobResults(text: string): Result<readonly JobResult[], JobResultsProblem> {
  const json = parseStrictJson(text, { maxBytes: MAX_BYTES });
  if (!json.ok) {
    const { message, location } = json.error;
    return err({ what: `cannot be read: ${message} (line ${location.line ?? 1}, column ${location.column ?? 1})`, hint: WRITE });
  }
  const { value } = json.value;
  if (!isMap(value)) return err({ what: 'is not an object from job id to result', hint: WRITE });
  const entries = Object.entries(value);
  if (entries.length === 0) return err({ what: 'names no job: the job of this step needs none', hint: 'add needs: [<jobs to judge>] and if: always() to the job, or remove the input' });
  if (entries.length > MOST_JOBS) return err({ what: `names ${entries.length} jobs, at most ${MOST_JOBS} are read`, hint: WRITE });
  const results: JobResult[] = [];
  for (const [id, job] of entries) {
    if (!JOB_ID.test(id)) return err({ what: `has ${JSON.stringify(id.slice(0, 80))}, which is not an id of a job`, hint: WRITE });
    const result = isMap(job) ? own(job, 'result') : undefined;
    if (typeof result !== 'string' || result === '') return err({ what: `does not say the result of the job ${id}`, hint: WRITE });
    results.push({ id, result: result.slice(0, 80).toWellFormed() });
  }
  return ok(results.sort((a, b) => compareText(a.id, b.id)));
}
