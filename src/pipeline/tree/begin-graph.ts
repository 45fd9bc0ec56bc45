import { ok, type Problem, type Result } from '../../base/result.js';
import { SOURCES_DIGEST } from '../../base/sources-digest.js';
import type { RunInputs } from '../../config/inputs/inputs.js';
import type { SnapshotSettings } from '../../config/settings/snapshot-settings.js';
import type { BegunCapture } from '../../ports/workspace.js';
import type { World } from '../../ports/world.js';
import { beginRecalling } from '../../workspace/recall/begin-recalling.js';
import { readSnapshotSettings } from '../settings/read-snapshot-settings.js';

/** What a graph is made of: the files that the config lets be looked at, and what git is asked meanwhile. */
export interface BegunGraph {
  readonly snapshot: SnapshotSettings;
  /** Null where nothing is recalled from an earlier run. */
  readonly capture: BegunCapture | null;
}

/** Reads what the config says of the snapshot. Where something is recalled from an earlier run, git begins: it works while the rest of the program is loaded. */
export async function beginGraph(inputs: RunInputs, isCi: boolean, world: World): Promise<Result<BegunGraph, readonly Problem[]>> {
  const snapshot = await readSnapshotSettings(inputs, isCi, world);
  if (!snapshot.ok) return snapshot;
  const capture = recalls(inputs, isCiMode(inputs, isCi), world) ? await beginRecalling(world.workspace, snapshot.value.includeUntracked, await world.factsStore()) : null;
  return ok({ snapshot: snapshot.value, capture });
}

/** The mode of the inputs, else that of the surroundings. */
export function isCiMode(inputs: Pick<RunInputs, 'mode'>, isCi: boolean): boolean {
  return inputs.mode === null ? isCi : inputs.mode === 'ci';
}

/** Whether a run recalls what an earlier one read: ci mode only when asked to, and no run over a handful of files. */
export function recalls(inputs: Pick<RunInputs, 'cache'>, ci: boolean, { workspace }: Pick<World, 'workspace'>): boolean {
  return SOURCES_DIGEST !== null && (inputs.cache ?? !ci) && !workspace.isSmall();
}
