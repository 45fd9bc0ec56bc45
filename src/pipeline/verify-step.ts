import { normalRootPath } from '../config/root-path.js';
import type { World } from '../ports/world.js';
import { outputsOfVerdict } from '../reporters/verdict-outputs.js';
import type { RunRequest } from './end/run-request.js';
import { defaultEnvelope, verify, type Verification } from './verify.js';

/** How a step of `command: verify` ended: green or red, and what its outputs say beyond those of a failure. */
export interface VerifiedStep {
  readonly holds: boolean;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * `command: verify` as a step: the envelope of this run, told in the log. The step is green exactly when everything
 * holds; its outputs then tell the verdict that was verified, whatever it is. Without a verdict there is none to tell.
 */
export async function verifyStep(request: RunRequest, world: World): Promise<VerifiedStep> {
  // Only the folder of this run: a file that somebody committed must not speak for it.
  const file = defaultEnvelope(request.context.runId);
  const verified = await verify(file, request, world);
  if (!verified.ok) {
    world.log.error(`${verified.error.message}; ${verified.error.hint ?? ''}`);
    world.log.error('verify looks for the envelope of this run: put it there with a run step before, or with actions/download-artifact');
    return { holds: false, outputs: { reasons: '["report_missing"]' } };
  }
  tell(verified.value, world);
  const { verdict, envelope } = verified.value;
  if (!verified.value.verified || envelope === null) return { holds: false, outputs: { reasons: '["contract_invalid"]' } };
  if (verdict === null) {
    world.log.error(`${file} holds, and there is no verdict.json beside it to tell the status: put all files of the run there, with a run step before or with actions/download-artifact`);
    return { holds: false, outputs: { reasons: '["report_missing"]' } };
  }
  world.log.info(verdict.headline);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const root = normalRootPath(request.inputs.workingDirectory.replaceAll('\\', '/')) ?? request.inputs.workingDirectory;
  const prefix = root === '.' ? folder : `${request.inputs.workingDirectory.startsWith('/') ? '/' : ''}${root}/${folder}`;
  return { holds: true, outputs: outputsOfVerdict(verdict, envelope, (name) => `${prefix}${name}`) };
}

function tell({ checks, problems }: Verification, world: World): void {
  for (const { holds, text } of checks) {
    if (holds) world.log.info(text);
    else world.log.error(text);
  }
  for (const problem of problems) world.log.error(problem.message);
}
