import { SOURCES_DIGEST } from '../base/sources-digest.js';
import type { RunInputs } from '../config/inputs.js';
import type { BegunCapture } from '../ports/workspace.js';
import type { World } from '../ports/world.js';
import { beginRecalling } from '../workspace/begin-recalling.js';

/** Lets git begin where something is recalled from an earlier run: it works while the rest of the program is loaded. Null where nothing is. */
export async function beginGraph(inputs: RunInputs, isCi: boolean, world: World): Promise<BegunCapture | null> {
  const ci = isCiMode(inputs, isCi);
  return recalls(inputs, ci, world) ? beginRecalling(world.workspace, !ci, await world.factsStore()) : null;
}

/** The mode of the inputs, else that of the surroundings. */
export function isCiMode(inputs: Pick<RunInputs, 'mode'>, isCi: boolean): boolean {
  return inputs.mode === null ? isCi : inputs.mode === 'ci';
}

/** Whether a run recalls what an earlier one read: ci mode only when asked to, and no run over a handful of files. */
export function recalls(inputs: Pick<RunInputs, 'cache'>, ci: boolean, { workspace }: Pick<World, 'workspace'>): boolean {
  return SOURCES_DIGEST !== null && (inputs.cache ?? !ci) && !workspace.isSmall();
}
