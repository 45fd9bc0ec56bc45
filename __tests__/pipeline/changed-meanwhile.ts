import { observe } from '../../src/pipeline/tree/observe.js';
import type { Observation } from '../../src/pipeline/tree/observation.js';
import type { History } from '../../src/ports/history.js';
import type { ByteChecks } from '../../src/ports/workspace.js';
import type { TemporaryWorkspace } from '../support/temporary-workspace.js';
import { worldIn } from './workspace-run.js';

/** A workspace that was captured, hashed and scanned before `later` changed its disk, as a gate does. */
export async function changedMeanwhile(workspace: TemporaryWorkspace, later: () => void): Promise<{ readonly observation: Observation; readonly checks: ByteChecks; history(): Promise<History> }> {
  const world = worldIn(workspace.path);
  const observed = await observe(world.workspace, { includeUntracked: true, limits: { files: 1000, scanBytes: 1_000_000 }, onProgress: () => undefined });
  if (!observed.ok) throw new Error(observed.error.message);
  const { capture } = observed.value;
  void capture.snapshot;
  await capture.scanned();
  later();
  return { observation: observed.value, checks: world.workspace.checks, history: () => world.openHistory({ kind: 'local' }, null) };
}
