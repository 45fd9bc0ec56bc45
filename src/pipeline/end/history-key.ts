import { sha256Hex } from '../../contract/digest.js';
import { lastingName } from './lasting-name.js';
import type { RunRequest } from './run-request.js';

const LONGEST_NAME = 60;

/**
 * Names the history that a run belongs to: the same from run to run, another one for each workflow, job, leg of a matrix,
 * folder and config. No variable of the runner tells the leg; the name of the artifact does, as it has to differ for each
 * leg anyway. What changes from run to run (attempt, run id, commit) is taken out of it.
 */
export function historyKeyOf({ inputs, context }: Pick<RunRequest, 'inputs' | 'context'>): string {
  const leg = legOf(inputs.artifactName, context) ?? context.job ?? 'job';
  const whole = [context.workflow ?? '', context.job ?? '', leg, inputs.workingDirectory, inputs.config ?? ''].join('\n');
  return `${leg.replace(/[^A-Za-z0-9._-]/g, '_').slice(0, LONGEST_NAME)}-${sha256Hex(whole).slice(0, 8)}`;
}

function legOf(artifactName: string | null, context: RunRequest['context']): string | null {
  const { job, runAttempt } = context;
  // A runner that does not evaluate the default of action.yml hands the expression over as it is.
  if (artifactName === null || artifactName.includes('${{')) return null;
  const name = artifactName.replace(/-{2,}/g, '-');
  const start = `contract-gates-${job ?? ''}`;
  const end = `-${runAttempt ?? ''}`;
  if (job !== null && runAttempt !== null && name.startsWith(start) && name.endsWith(end)) {
    const index = name.slice(start.length, -end.length);
    if (/^(?:-[0-9]+)?$/.test(index)) return `${job}${index}`;
  }
  return lastingName(name, context);
}
