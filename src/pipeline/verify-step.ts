import type { World } from '../ports/world.js';
import type { RunRequest } from './run-request.js';
import { defaultEnvelope, MAX_ENVELOPE_BYTES, verify } from './verify.js';

/** `command: verify` as a step: the envelope of this run, told in the log; the step fails unless everything holds. */
export async function verifyStep(request: RunRequest, world: World): Promise<{ readonly holds: boolean; readonly outputs: Readonly<Record<string, string>> }> {
  const file = [defaultEnvelope(request.context.runId), defaultEnvelope(null)].find((candidate) => world.readFile(candidate, MAX_ENVELOPE_BYTES).ok) ?? defaultEnvelope(request.context.runId);
  const verified = await verify(file, request, world);
  if (!verified.ok) {
    world.log.error(`${verified.error.message}; ${verified.error.hint ?? ''}`);
    world.log.error('verify looks for the envelope of this run: put it there with a run step before, or with actions/download-artifact');
    return { holds: false, outputs: { reasons: '["report_missing"]' } };
  }
  for (const { holds, text } of verified.value.checks) {
    if (holds) world.log.info(text);
    else world.log.error(text);
  }
  for (const problem of verified.value.problems) world.log.error(`${problem.pointer}: ${problem.message}`);
  const { signature } = verified.value;
  return {
    holds: verified.value.verified,
    outputs: verified.value.verified
      ? { status: 'Succeeded', reasons: '[]', ...(signature === null ? {} : { signature }), 'envelope-path': file }
      : { reasons: '["contract_invalid"]' },
  };
}
