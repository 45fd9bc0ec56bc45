import { err, ok, type Problem, type Result } from '../../base/result.js';
import { DEFAULT_CONFIG_PATH, findConfig } from '../../config/file/find-config.js';
import type { RunInputs } from '../../config/inputs/inputs.js';
import { saysNothingOfSnapshot } from '../../config/says-nothing-of-snapshot.js';
import { snapshotSettings, type SnapshotSettings } from '../../config/settings/snapshot-settings.js';
import type { World } from '../../ports/world.js';
import { configSearch } from './config-search.js';

/**
 * What the config says of the snapshot, for a command that reads the workspace and judges nothing: so it looks at the files that
 * a run would. Without a config the defaults hold. One that may speak of the snapshot is read as a whole, and refused as a run does
 * when it is wrong; what is wrong with gates alone is for a run to say. A config above the working directory is not that of
 * this folder: a run, whose gates it may hold, refuses that, and here it is told.
 */
export async function readSnapshotSettings({ config: asked, mode }: Pick<RunInputs, 'config' | 'mode'>, isCi: boolean, world: Pick<World, 'lookUpText' | 'namesIn' | 'findAbove' | 'log'>): Promise<Result<SnapshotSettings, readonly Problem[]>> {
  const found = findConfig(asked, { ...configSearch(world), findAbove: () => null });
  if (!found.ok) return err([found.error]);
  const resolvedMode = mode ?? (isCi ? 'ci' : 'local');
  const defaults = snapshotSettings(undefined, resolvedMode);
  if (found.value === null) {
    const above = world.findAbove(DEFAULT_CONFIG_PATH);
    if (above !== null) world.log.notice(`no config here, so defaults say which files are looked at; ${above} is that of a folder above`);
    return ok(defaults);
  }
  if (asked === null) {
    const read = world.lookUpText(found.value);
    if (read.kind === 'text' && saysNothingOfSnapshot(read.text)) return ok(defaults);
  }
  const { loadConfigQuickly } = await import('../../config/file/load-config.js');
  const config = await loadConfigQuickly(found.value, world.lookUpText);
  return config.ok ? ok(snapshotSettings(config.value.data.snapshot, resolvedMode)) : config;
}
