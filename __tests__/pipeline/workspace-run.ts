import { nodeClock } from '../../src/adapters/node/clock.js';
import { ownProcesses } from '../support/own-processes.js';
import { createNodeWorld } from '../../src/adapters/node/world.js';
import { inputsFrom, type RunInputs } from '../../src/config/inputs/inputs.js';
import type { FinishedRun } from '../../src/pipeline/end/finish-run.js';
import { run } from '../../src/pipeline/run.js';
import type { Log } from '../../src/ports/log.js';
import type { World } from '../../src/ports/world.js';
import { readRunContext } from '../../src/workspace/context/run-context.js';
import { plainEnvironment } from '../support/plain-environment.js';

const SILENT: Log = { info: () => undefined, notice: () => undefined, warning: () => undefined, error: () => undefined, block: () => undefined, progress: () => undefined };

/** This machine with `root` as the working directory, in local mode. */
export function worldIn(root: string, log: Partial<Log> = {}): World {
  return createNodeWorld({ root, ci: false, env: plainEnvironment(), log: { ...SILENT, ...log }, processes: ownProcesses() });
}

/** A whole run in `root`, as the command line starts it. */
export async function runIn(root: string, more: Partial<RunInputs> = {}, log: Partial<Log> = {}, cancel = new AbortController().signal): Promise<FinishedRun> {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('the defaults are refused');
  const world = worldIn(root, log);
  return run({ version: '0.0.0', inputs: { ...inputs.value, ...more }, context: readRunContext(world.env, null), secrets: [], cancel }, { ...world, clock: nodeClock });
}
